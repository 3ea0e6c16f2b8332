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
    \brief A rule that QUsbLint checks. docs/lint.md lists all rules.

    A rule refers to an entry of a constant table, so copies are cheap. Reentrant.

    \since 0.1
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
    /*! Creates a null rule. */
    QUsbLintRule() noexcept = default;

    /*! Returns whether there is no such rule. */
    bool isNull() const noexcept { return !m_spec; }
    /*! Returns the permanent name: "CFG-TOTAL". */
    QUSB_EXPORT QString id() const;
    /*! Returns the usual severity; a finding may have a lower one. */
    QUSB_EXPORT QUsbDescriptorField::Severity severity() const noexcept;
    /*! Returns the subject: "Endpoints". Rules about the same subject follow each other. Translated. */
    QUSB_EXPORT QString subject() const;
    /*! Returns the rule in a few words. Translated. */
    QUSB_EXPORT QString title() const;
    /*! Returns the purpose of the rule and the effect of breaking it, in full sentences. Translated. */
    QUSB_EXPORT QString explanation() const;
    /*! Returns what to do in the firmware, in full sentences. Translated. */
    QUSB_EXPORT QString remedy() const;
    /*! Returns the section of the specification: "USB 2.0, 9.6.3"; empty if that depends on the descriptor. */
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
