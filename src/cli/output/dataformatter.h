// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DATAFORMATTER_H
#define CLI_DATAFORMATTER_H

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

namespace Cli {

/*! How the bytes that a device sent are shown. */
enum class DataFormat : quint8 {
    Hex, //!< Offset, 16 bytes in hexadecimal and as ASCII on each line, as hexdump -C prints them.
    Text, //!< As UTF-8; what could garble the terminal becomes visible.
    Raw, //!< The bytes themselves.
};

/*!
    \brief Turns what a device sends, piece by piece, into output.

    Cut the data where you like: the output is the same. endTransfer() says that what came so far should be seen.
*/
class DataFormatter
{
public:
    explicit DataFormatter(DataFormat format) noexcept
        : m_format(format)
    {
    }

    /*! Returns the output that is complete now that \a data has arrived. */
    QByteArray add(QByteArrayView data);
    /*! Returns what is left of the output of this transfer; the next one starts on a new line, at its own offset. */
    QByteArray endTransfer();
    /*! Returns what is left when no more will come. */
    QByteArray finish();

private:
    QByteArray addHex(QByteArrayView data);
    QByteArray addText(QByteArrayView data);

    DataFormat m_format;
    QByteArray m_pending; // less than a line, or part of a UTF-8 character
    qint64 m_offset = 0;
};

} // namespace Cli

#endif // CLI_DATAFORMATTER_H
