// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLINTFINDING_H
#define QUSBLINTFINDING_H

#include "qusb_export.h"
#include "qusbdescriptorblock.h"
#include "qusbdescriptorfield.h"

#include <QtCore/qobjectdefs.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

class QDebug;
class QUsbLintFindingPrivate;
QT_DECLARE_QSDP_SPECIALIZATION_DTOR(QUsbLintFindingPrivate)

/*!
    \brief A rule that a device breaks, with the severity and the place.

    QUsbLint::check() returns findings. Implicitly shared and immutable. Reentrant.

    \since 0.1
*/
class QUsbLintFinding
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(QString ruleId READ ruleId CONSTANT)
    Q_PROPERTY(QUsbDescriptorField::Severity severity READ severity CONSTANT)
    Q_PROPERTY(QString message READ message CONSTANT)
    Q_PROPERTY(QString remedy READ remedy CONSTANT)
    Q_PROPERTY(QString section READ section CONSTANT)
    Q_PROPERTY(QString path READ path CONSTANT)
    Q_PROPERTY(qsizetype offset READ offset CONSTANT)
    Q_PROPERTY(qsizetype size READ size CONSTANT)

public:
    /*! Creates a null finding. */
    QUSB_EXPORT QUsbLintFinding() noexcept;
    QUSB_EXPORT QUsbLintFinding(const QUsbLintFinding &other) noexcept;
    QUsbLintFinding(QUsbLintFinding &&other) noexcept = default;
    QUSB_EXPORT QUsbLintFinding &operator=(const QUsbLintFinding &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbLintFinding)
    QUSB_EXPORT ~QUsbLintFinding();
    void swap(QUsbLintFinding &other) noexcept { d.swap(other.d); }

    /*! Returns whether there is no finding. */
    bool isNull() const noexcept { return !d; }
    /*! Returns the permanent name of the rule: "CFG-TOTAL". See QUsbLint::rule(). */
    QUSB_EXPORT QString ruleId() const;
    /*! Returns the severity. */
    QUSB_EXPORT QUsbDescriptorField::Severity severity() const noexcept;
    /*! Returns a description of the error, in full sentences. Translated. */
    QUSB_EXPORT QString message() const;
    /*! Returns what to do in the firmware, in full sentences; may be empty. Translated. */
    QUSB_EXPORT QString remedy() const;
    /*! Returns the section of the specification: "USB 2.0, 9.6.3"; may be empty. */
    QUSB_EXPORT QString section() const;

    // The place
    /*! Returns the index of the device in the checked snapshots, from 0. */
    QUSB_EXPORT qsizetype deviceIndex() const noexcept;
    /*! Returns the block that contains the error. */
    QUSB_EXPORT QUsbDescriptorBlock block() const;
    /*! Returns the offset in the block. */
    QUSB_EXPORT qsizetype offset() const noexcept;
    /*! Returns the number of bytes. */
    QUSB_EXPORT qsizetype size() const noexcept;
    /*!
        Returns the names of the nodes from the root to the place. They do not change unless the device changes:
        "Configuration 1 / Interface 0.1 / Endpoint 0x81 / wMaxPacketSize". Not translated.
    */
    QUSB_EXPORT QString path() const;
    /*! Returns the node of the decoded block that contains the error: a field, some bits, or a descriptor. */
    QUSB_EXPORT QUsbDescriptorField field() const;

private:
    friend class QUsbLintFindingPrivate;
    friend bool operator==(const QUsbLintFinding &a, const QUsbLintFinding &b) noexcept { return equals(a, b); }
    friend bool operator!=(const QUsbLintFinding &a, const QUsbLintFinding &b) noexcept { return !equals(a, b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbLintFinding &finding);
    QUSB_EXPORT static bool equals(const QUsbLintFinding &a, const QUsbLintFinding &b) noexcept;
    explicit QUsbLintFinding(QUsbLintFindingPrivate *data) noexcept;

    QSharedDataPointer<QUsbLintFindingPrivate> d;
};
Q_DECLARE_SHARED(QUsbLintFinding)

#endif // QUSBLINTFINDING_H
