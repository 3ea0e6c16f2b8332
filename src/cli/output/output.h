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
    where it happens. Text is UTF-8, or ASCII where the locale knows no more.
*/
class Output
{
    Q_DECLARE_TR_FUNCTIONS(Cli::Output)

public:
    /*! The characters that text is written in. */
    enum class Characters : quint8 {
        Unicode, //!< All of them, as UTF-8.
        Ascii, //!< Lines and quotation marks as similar ones; other characters like \u00e9.
    };

    /*! Chooses the \a characters of texts for the whole program. */
    static void setCharacters(Characters characters);
    /*! Returns \a text as it is written. Data, such as JSON, is not for it. */
    static QByteArray encoded(const QString &text);

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
    QUsbError writeText(const QString &text) const { return write(encoded(text)); }

private:
    int m_fileDescriptor;
};

/*! Returns "qusb: " and \a error in one line with its end, with everything there is to do about it. */
QString errorLine(const QUsbError &error);

} // namespace Cli

#endif // CLI_OUTPUT_H
