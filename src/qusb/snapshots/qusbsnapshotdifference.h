// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSNAPSHOTDIFFERENCE_H
#define QUSBSNAPSHOTDIFFERENCE_H

#include "qusb_export.h"
#include "qusbdevicesnapshot.h"

#include <QtCore/qlist.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstringlist.h>

class QDebug;

/*!
    \brief One thing in which two snapshots differ: a field, a string, a descriptor that only one of them has.

    \code
    for (const auto &difference : QUsbSnapshotDifference::between(before, after))
        qInfo().noquote() << difference.text(); // "Device: bcdDevice 1.03 -> 1.04"
    \endcode

    Descriptors are compared field by field, as QUsbDescriptorDecoder shows them. They are matched by what they are
    of, not by where they stand: configurations by value, interfaces by number and alternate setting, endpoints by address,
    others by name and order. What the device is like counts: where and when the snapshots were taken, addresses,
    drivers and attributes of the system do not.

    A value; reentrant.
*/
class QUsbSnapshotDifference
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(Change change READ change CONSTANT)
    Q_PROPERTY(QStringList place READ place CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString before READ before CONSTANT)
    Q_PROPERTY(QString after READ after CONSTANT)
    Q_PROPERTY(QString text READ text CONSTANT)

public:
    /*! What became of it from the first snapshot to the second. */
    enum class Change : quint8 {
        Changed, //!< Both have it, and it differs.
        Added, //!< Only the second has it.
        Removed, //!< Only the first has it.
    };
    Q_ENUM(Change)

    /*! No difference. */
    QUsbSnapshotDifference() noexcept = default;
    /*! The \a change of \a name at \a place, from \a before to \a after. */
    QUsbSnapshotDifference(Change change, const QStringList &place, const QString &name, const QString &before = {},
                           const QString &after = {})
        : m_place(place)
        , m_name(name)
        , m_before(before)
        , m_after(after)
        , m_change(change)
    {
    }

    /*! Returns all differences, in the order of the descriptors. None: the devices look the same. */
    QUSB_EXPORT static QList<QUsbSnapshotDifference> between(const QUsbDeviceSnapshot &first,
                                                             const QUsbDeviceSnapshot &second);

    /*! Returns what became of it. */
    Change change() const noexcept { return m_change; }
    /*! Returns where it is, from the outside in: "Configuration 1", "Interface 0", "Endpoint 0x81". Translated. */
    QStringList place() const { return m_place; }
    /*! Returns what it is: a field in the specification's spelling, or a descriptor, or what people call it. */
    QString name() const { return m_name; }
    /*! Returns its value in the first snapshot; empty for what has none. Untrusted: see QUsbStrings. */
    QString before() const { return m_before; }
    /*! Returns its value in the second snapshot; empty for what has none. Untrusted: see QUsbStrings. */
    QString after() const { return m_after; }
    /*! Returns it in one line: "Configuration 1, Interface 0, Endpoint 0x81: wMaxPacketSize 64 -> 512". Translated, printable. */
    QUSB_EXPORT QString text() const;

private:
    friend bool operator==(const QUsbSnapshotDifference &a, const QUsbSnapshotDifference &b) noexcept
    {
        return a.m_change == b.m_change && a.m_place == b.m_place && a.m_name == b.m_name && a.m_before == b.m_before
            && a.m_after == b.m_after;
    }
    friend bool operator!=(const QUsbSnapshotDifference &a, const QUsbSnapshotDifference &b) noexcept
    {
        return !(a == b);
    }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbSnapshotDifference &difference);

    QStringList m_place;
    QString m_name;
    QString m_before;
    QString m_after;
    Change m_change = Change::Changed;
};
Q_DECLARE_TYPEINFO(QUsbSnapshotDifference, Q_RELOCATABLE_TYPE);

#endif // QUSBSNAPSHOTDIFFERENCE_H
