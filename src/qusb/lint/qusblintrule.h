// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLINTRULE_H
#define QUSBLINTRULE_H

#include "qusb_export.h"
#include "qusbdescriptorfield.h"

#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

class QDebug;
struct QUsbLintRuleSpec;

/*!
    \brief A rule that descriptors are checked against. docs/lint.md has all of them.

    Names one entry of a constant table: copies are cheap. Reentrant.
*/
class QUsbLintRule
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QUsbDescriptorField::Severity severity READ severity CONSTANT)
    Q_PROPERTY(QString subject READ subject CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString explanation READ explanation CONSTANT)
    Q_PROPERTY(QString remedy READ remedy CONSTANT)
    Q_PROPERTY(QString section READ section CONSTANT)

public:
    /*! No rule. */
    QUsbLintRule() noexcept = default;

    /*! Returns whether there is no such rule. */
    bool isNull() const noexcept { return !m_spec; }
    /*! Returns the name that stays the same: "CFG-TOTAL". */
    QUSB_EXPORT QString id() const;
    /*! Returns how serious it usually is to break the rule; a finding may be less so. */
    QUSB_EXPORT QUsbDescriptorField::Severity severity() const noexcept;
    /*! Returns what the rule is about: "Endpoints". Rules about one subject follow each other. Translated. */
    QUSB_EXPORT QString subject() const;
    /*! Returns the rule in a few words. Translated. */
    QUSB_EXPORT QString title() const;
    /*! Returns what the rule is for and what happens to devices that break it, in full sentences. Translated. */
    QUSB_EXPORT QString explanation() const;
    /*! Returns what to do in the firmware, in full sentences. Translated. */
    QUSB_EXPORT QString remedy() const;
    /*! Returns where this is specified: "USB 2.0, 9.6.3"; empty if that depends on the descriptor. */
    QUSB_EXPORT QString section() const;

private:
    friend struct QUsbLintRuleSpec;
    friend bool operator==(QUsbLintRule a, QUsbLintRule b) noexcept { return a.m_spec == b.m_spec; }
    friend bool operator!=(QUsbLintRule a, QUsbLintRule b) noexcept { return a.m_spec != b.m_spec; }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbLintRule &rule);
    explicit QUsbLintRule(const QUsbLintRuleSpec *spec) noexcept
        : m_spec(spec)
    {
    }

    const QUsbLintRuleSpec *m_spec = nullptr; // In a table that is always there.
};
Q_DECLARE_TYPEINFO(QUsbLintRule, Q_RELOCATABLE_TYPE);

#endif // QUSBLINTRULE_H
