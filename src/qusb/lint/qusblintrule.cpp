// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <QtCore/qdebug.h>

using QUsbLintChecks::translated;

QString QUsbLintRule::id() const
{
    return m_spec ? QString::fromLatin1(m_spec->id) : QString();
}

QUsbDescriptorField::Severity QUsbLintRule::severity() const noexcept
{
    return m_spec ? m_spec->severity : QUsbDescriptorField::Severity::None;
}

QString QUsbLintRule::subject() const
{
    QString result;
    QUsbLintChecks::forEachGroup([&](const QUsbLintRuleGroup &group) {
        if (m_spec && m_spec >= group.rules.data() && m_spec < group.rules.data() + group.rules.size())
            result = translated(group.title);
    });
    return result;
}

QString QUsbLintRule::title() const
{
    return m_spec ? translated(m_spec->title) : QString();
}

QString QUsbLintRule::explanation() const
{
    return m_spec ? translated(m_spec->explanation) : QString();
}

QString QUsbLintRule::remedy() const
{
    return m_spec ? translated(m_spec->remedy) : QString();
}

QString QUsbLintRule::section() const
{
    return m_spec ? QString::fromLatin1(m_spec->section) : QString();
}

QDebug operator<<(QDebug debug, const QUsbLintRule &rule)
{
    const QDebugStateSaver saver(debug);
    return debug.resetFormat().nospace() << "QUsbLintRule(" << qUtf8Printable(rule.id()) << ')';
}

#include "moc_qusblintrule.cpp"
