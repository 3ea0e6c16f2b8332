// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusberror.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdebug.h>

class QUsbErrorPrivate : public QSharedData
{
public:
    QUsbError::Kind kind = QUsbError::Kind::NoError;
    QString message;
    QString remedy;
    QString details;
};

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbErrorPrivate)

QUsbError::QUsbError() noexcept = default;

QUsbError::QUsbError(Kind kind, const QString &message, const QString &remedy, const QString &details)
{
    if (kind == Kind::NoError)
        return;
    d = new QUsbErrorPrivate;
    d->kind = kind;
    d->message = message;
    d->remedy = remedy;
    d->details = details;
}

QUsbError::QUsbError(const QUsbError &other) noexcept = default;
QUsbError &QUsbError::operator=(const QUsbError &other) noexcept = default;
QUsbError::~QUsbError() = default;

QUsbError::Kind QUsbError::kind() const noexcept
{
    return d ? d->kind : Kind::NoError;
}

QString QUsbError::message() const
{
    return d ? d->message : QString();
}

QString QUsbError::remedy() const
{
    return d ? d->remedy : QString();
}

QString QUsbError::details() const
{
    return d ? d->details : QString();
}

QString QUsbError::toString() const
{
    if (!d)
        return {};
    return d->remedy.isEmpty() ? d->message : d->message + u' ' + d->remedy.simplified();
}

QUsbError QUsbError::missingValue()
{
    return QUsbError(Kind::InvalidParameter,
                     QCoreApplication::translate("QUsbError", "The result has neither a value nor an error."));
}

QUsbError QUsbError::withContext(const QString &context) const
{
    if (!d)
        return {};
    return QUsbError(d->kind, context + QLatin1StringView(": ") + d->message, d->remedy, d->details);
}

bool QUsbError::equals(const QUsbError &a, const QUsbError &b) noexcept
{
    if (a.d == b.d)
        return true;
    return a.d && b.d && a.d->kind == b.d->kind && a.d->message == b.d->message && a.d->remedy == b.d->remedy
        && a.d->details == b.d->details;
}

QDebug operator<<(QDebug debug, const QUsbError &error)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    debug << "QUsbError(" << error.kind();
    if (error.isError())
        debug << ", " << error.message();
    if (!error.details().isEmpty())
        debug << ", " << error.details();
    return debug << ')';
}

#include "moc_qusberror.cpp"
