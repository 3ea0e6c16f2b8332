// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <QtCore/qdebug.h>
#include <QtCore/qmetaobject.h>

QT_DEFINE_QSDP_SPECIALIZATION_DTOR(QUsbLintFindingPrivate)

QUsbLintFinding::QUsbLintFinding() noexcept = default;
QUsbLintFinding::QUsbLintFinding(QUsbLintFindingPrivate *data) noexcept
    : d(data)
{
}
QUsbLintFinding::QUsbLintFinding(const QUsbLintFinding &other) noexcept = default;
QUsbLintFinding &QUsbLintFinding::operator=(const QUsbLintFinding &other) noexcept = default;
QUsbLintFinding::~QUsbLintFinding() = default;

QString QUsbLintFinding::ruleId() const
{
    return d ? d->ruleId : QString();
}

QUsbDescriptorField::Severity QUsbLintFinding::severity() const noexcept
{
    return d ? d->severity : QUsbDescriptorField::Severity::None;
}

QString QUsbLintFinding::message() const
{
    return d ? d->message : QString();
}

QString QUsbLintFinding::remedy() const
{
    return d ? d->remedy : QString();
}

QString QUsbLintFinding::section() const
{
    return d ? d->section : QString();
}

qsizetype QUsbLintFinding::deviceIndex() const noexcept
{
    return d ? d->deviceIndex : 0;
}

QUsbDescriptorBlock QUsbLintFinding::block() const
{
    return d ? d->block : QUsbDescriptorBlock();
}

qsizetype QUsbLintFinding::offset() const noexcept
{
    return d ? d->offset : 0;
}

qsizetype QUsbLintFinding::size() const noexcept
{
    return d ? d->size : 0;
}

QString QUsbLintFinding::path() const
{
    return d ? d->path : QString();
}

QUsbDescriptorField QUsbLintFinding::field() const
{
    return d ? d->field : QUsbDescriptorField();
}

bool QUsbLintFinding::equals(const QUsbLintFinding &a, const QUsbLintFinding &b) noexcept
{
    return a.d == b.d
        || (a.d && b.d && a.d->ruleId == b.d->ruleId && a.d->severity == b.d->severity && a.d->message == b.d->message
            && a.d->deviceIndex == b.d->deviceIndex && a.d->offset == b.d->offset && a.d->size == b.d->size
            && a.d->path == b.d->path && a.d->block == b.d->block);
}

QDebug operator<<(QDebug debug, const QUsbLintFinding &finding)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (finding.isNull())
        return debug << "QUsbLintFinding()";
    const auto severities = QMetaEnum::fromType<QUsbDescriptorField::Severity>();
    return debug << "QUsbLintFinding(" << qUtf8Printable(finding.ruleId()) << ", "
                 << severities.valueToKey(int(finding.severity())) << ", " << finding.path() << ", " << finding.offset()
                 << '+' << finding.size() << ", " << finding.message() << ')';
}

#include "moc_qusblintfinding.cpp"
