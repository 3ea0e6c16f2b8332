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
    \brief A difference between two snapshots: a field, a string, or a descriptor that only one of them has.

    \code
    for (const auto &difference : QUsbSnapshotDifference::between(before, after))
        qInfo().noquote() << difference.text(); // "Device: bcdDevice 1.03 -> 1.04"
    \endcode

    Descriptors are compared field by field, with the names of QUsbDescriptorDecoder. Configurations are matched by
    value, interfaces by number and alternate setting, endpoints by address, and others by name and order. Only
    properties of the device are compared. Host and time of the snapshots, addresses, drivers and attributes of the
    system are ignored.

    A value; reentrant.

    \since 0.1
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
    /*! The change from the first snapshot to the second. */
    enum class Change : int {
        Changed, //!< Both snapshots have it, and the values differ.
        Added, //!< Only the second has it.
        Removed, //!< Only the first has it.
    };
    Q_ENUM(Change)

    /*! Creates no difference. */
    QUsbSnapshotDifference() noexcept = default;
    /*! Creates the \a change of \a name at \a place, from \a before to \a after. */
    QUsbSnapshotDifference(Change change, const QStringList &place, const QString &name, const QString &before = {},
                           const QString &after = {})
        : m_place(place)
        , m_name(name)
        , m_before(before)
        , m_after(after)
        , m_change(change)
    {
    }

    /*! Returns all differences, in the order of the descriptors. The list is empty if the devices look the same. */
    QUSB_EXPORT static QList<QUsbSnapshotDifference> between(const QUsbDeviceSnapshot &first,
                                                             const QUsbDeviceSnapshot &second);

    /*! Returns the change. */
    Change change() const noexcept { return m_change; }
    /*! Returns its place, from the outside in: "Configuration 1", "Interface 0", "Endpoint 0x81". Translated. */
    QStringList place() const { return m_place; }
    /*! Returns its name: that of a field in the specification, of a descriptor, or of a property of the device. */
    QString name() const { return m_name; }
    /*! Returns its value in the first snapshot; empty if it has none. Untrusted: see QUsbStrings. */
    QString before() const { return m_before; }
    /*! Returns its value in the second snapshot; empty if it has none. Untrusted: see QUsbStrings. */
    QString after() const { return m_after; }
    /*!
        Returns the difference in one line: "Configuration 1, Interface 0, Endpoint 0x81: wMaxPacketSize 64 -> 512".
        Translated, printable.
    */
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
