// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DATASINK_H
#define CLI_DATASINK_H

#include "dataformatter.h"
#include "output.h"
#include "qusbresult.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qfile.h>

#include <optional>

namespace Cli {

/*! \brief Where the bytes that a device sent go, and in which form: --format and --output. */
class DataSink
{
    Q_DECLARE_TR_FUNCTIONS(Cli::DataSink)

public:
    /*! How the work ends whose data is written. */
    enum class Ending : quint8 {
        Success, //!< The file has what was written, if that is nothing.
        Failure, //!< If nothing was written, the old file stays.
    };

    DataSink() = default;
    /*! If it was not closed, it ends with a failure. */
    ~DataSink();
    Q_DISABLE_COPY_MOVE(DataSink)

    /*! Returns the words for --format. */
    static QStringList formatNames() { return {QStringLiteral("hex"), QStringLiteral("text"), QStringLiteral("raw")}; }
    static void addOptions(QCommandLineParser &parser);
    /*! Takes the options over; an error is one of usage. */
    QUsbError setOptions(const QCommandLineParser &parser);

    /*! Opens the file, if there is one; else everything goes to \a output. */
    QUsbError open(const Output &output);
    /*! Takes \a data that arrived. */
    QUsbError write(QByteArrayView data);
    /*! Shows what is left of a transfer. */
    QUsbError endTransfer();
    /*! Nothing more will come: finishes the output. */
    QUsbError close(Ending ending);

private:
    QUsbError put(const QByteArray &output);
    QUsbError discardOldContents();
    QUsbError fileError() const;

    QString m_fileName;
    std::optional<DataFormatter> m_formatter;
    QFile m_file;
    bool m_isNew = false;
    bool m_isStarted = false; // something was written
    std::optional<Output> m_output;
};

} // namespace Cli

#endif // CLI_DATASINK_H
