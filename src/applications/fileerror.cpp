// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fileerror.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstorageinfo.h>

#include <cerrno>

using namespace Qt::StringLiterals;
using Kind = QUsbError::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileError)
};

/*! What "Bad file descriptor" means for a stream of the process. */
QString streamReason(const QString &reason)
{
    return reason == qt_error_string(EBADF) ? Text::tr("it is closed") : reason;
}

struct Cause
{
    Kind kind;
    QString reason; // Of Qt's texts for one cause there are several.
    QString remedy;
};

Cause causeOfReading(const QFileInfo &file, const QString &reason)
{
    if (file.isDir())
        return {Kind::InvalidParameter, qt_error_string(EISDIR), Text::tr("Name a file in it.")};
    if (!file.exists())
        return {Kind::NotFound, reason, Text::tr("Check the file name.")};
    if (!file.isReadable())
        return {Kind::AccessDenied, qt_error_string(EACCES), Text::tr("Choose a file that you may read.")};
    return {Kind::TransferError, reason, {}};
}

Cause causeOfWriting(const QFileInfo &file, const QString &reason)
{
    const QFileInfo directory(file.absolutePath());
    if (file.isDir())
        return {Kind::InvalidParameter, qt_error_string(EISDIR), Text::tr("Name a file in it.")};
    if (!directory.exists())
        return {Kind::NotFound, reason, Text::tr("Create the directory first.")};
    if (!(file.exists() ? file.isWritable() : directory.isWritable()))
        return {Kind::AccessDenied, qt_error_string(EACCES), Text::tr("Choose a file that you may write.")};
    constexpr qint64 few = 1 << 20;
    const QStorageInfo storage(directory.absoluteFilePath());
    if (file.isFile() == file.exists() && storage.isValid() && storage.bytesAvailable() < few)
        return {Kind::TransferError, reason, Text::tr("Free some disk space.")};
    return {Kind::TransferError, reason, {}};
}

} // namespace

QUsbError FileError::reading(const QString &name, const QString &reason)
{
    if (name == u'-')
        return QUsbError(Kind::TransferError,
                         Text::tr("Cannot read the standard input: %1.").arg(streamReason(reason)));
    const Cause cause = causeOfReading(QFileInfo(name), reason);
    return QUsbError(cause.kind, Text::tr("Cannot read %1: %2.", "file name, reason").arg(name, cause.reason),
                     cause.remedy);
}

QUsbError FileError::writing(const QString &name, const QString &reason)
{
    if (name == u'-')
        return QUsbError(Kind::TransferError,
                         Text::tr("Cannot write the standard output: %1.").arg(streamReason(reason)));
    const Cause cause = causeOfWriting(QFileInfo(name), reason);
    return QUsbError(cause.kind, Text::tr("Cannot write %1: %2.", "file name, reason").arg(name, cause.reason),
                     cause.remedy);
}
