// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include "qusberror.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qcoreapplication.h>

namespace Cli {

/*!
    \brief Where output goes: a file descriptor, without a buffer in between.

    Everything is written at once, so whoever reads from a pipe sees an event when it happens, and a failure is noticed
    where it happens. Text is UTF-8.
*/
class Output
{
    Q_DECLARE_TR_FUNCTIONS(Cli::Output)

public:
    /*! Writes to \a fileDescriptor, which it does not own. */
    explicit Output(int fileDescriptor) noexcept
        : m_fileDescriptor(fileDescriptor)
    {
    }

    /*!
        Writes all of \a bytes. An error of the kind Cancelled means that the reader has closed its end of the pipe and
        wants no more, which is not worth a message.
    */
    QUsbError write(QByteArrayView bytes) const;
    /*! Writes \a text. */
    QUsbError writeText(const QString &text) const { return write(text.toUtf8()); }

private:
    int m_fileDescriptor;
};

/*! Returns "qusb: " and \a error in one line with its end, with everything there is to do about it. */
QString errorLine(const QUsbError &error);

} // namespace Cli

#endif // CLI_OUTPUT_H
