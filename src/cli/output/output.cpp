// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "output.h"

#include "qusbstrings.h"

#include <cerrno>
#include <unistd.h>

namespace Cli {

QUsbError Output::write(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_fileDescriptor, bytes.data(), size_t(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno == EPIPE)
            return QUsbError(QUsbError::Kind::Cancelled, tr("The reader of the output has closed it."));
        return QUsbError(QUsbError::Kind::TransferError, tr("Cannot write the output: %1.").arg(qt_error_string(errno)),
                         tr("Check that the disk has space left."));
    }
    return {};
}

QString errorLine(const QUsbError &error)
{
    QString message = error.message();
    if (!error.remedy().isEmpty() && message.back().isLetterOrNumber())
        message += u'.';
    const QString line = QLatin1StringView("qusb: ") + message + u' ' + error.remedy();
    // What a device or a user wrote must not break out of the line.
    return QUsbStrings::printable(line.simplified()) + u'\n';
}

} // namespace Cli
