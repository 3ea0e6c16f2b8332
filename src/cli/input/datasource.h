// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DATASOURCE_H
#define CLI_DATASOURCE_H

#include "qusberror.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qcommandlineparser.h>
#include <QtCore/qobject.h>

class QSocketNotifier;

namespace Cli {

/*!
    \brief The bytes to send: given on the command line, or read from a file or from stdin when they are asked for.

    Reading waits in the event loop, so a pipe that nobody writes to does not block.
*/
class DataSource : public QObject
{
    Q_OBJECT

public:
    /*! Whether more may come. */
    enum class End : quint8 {
        MayContinue,
        AtEnd,
    };
    Q_ENUM(End)

    explicit DataSource(QObject *parent = nullptr);
    ~DataSource() override;
    Q_DISABLE_COPY_MOVE(DataSource)

    /*! Declares --text and --file. */
    static void addOptions(QCommandLineParser &parser);
    /*! Takes over the options; \a hex are the texts given as bytes in hexadecimal. An error is one of usage. */
    QUsbError setOptions(const QCommandLineParser &parser, const QStringList &hex);

    /*! Returns whether the user said what to send. */
    bool isSet() const { return m_isSet; }

    /*! Opens the file, if there is one. */
    QUsbError open();
    /*! Asks for \a size bytes; they come with received(), possibly before this returns. */
    void request(qsizetype size);
    /*! Asks no more. */
    void stop();

Q_SIGNALS:
    /*! Here are \a bytes: as many as were asked for, or fewer at the \a end. */
    void received(const QByteArray &bytes, Cli::DataSource::End end);
    /*! The file cannot be read because of \a error. */
    void failed(const QUsbError &error);

private:
    void readFile();
    QUsbError fileError(int reason) const; // an errno

    bool m_isSet = false;
    QByteArray m_bytes; // not handed out yet
    QString m_fileName; // empty: m_bytes is all there is
    int m_fileDescriptor = -1;
    qsizetype m_requested = 0;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Cli

#endif // CLI_DATASOURCE_H
