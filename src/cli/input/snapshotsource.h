// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_SNAPSHOTSOURCE_H
#define CLI_SNAPSHOTSOURCE_H

#include "deviceoptions.h"
#include "qusbdevicesnapshot.h"

#include <QtCore/qfuture.h>
#include <QtCore/qlist.h>

class QUsbContext;

namespace Cli {

/*!
    \brief The snapshots a command works on: of devices, chosen as in other commands, or in a file of snapshots.

    \code
    // in addOptions():
    SnapshotSource::addOptions(parser);
    // in setOptions():
    QStringList arguments = parser.positionalArguments();
    if (const QUsbError error = m_source.setOptions(parser, arguments, DeviceOptions::OtherArguments::None); ...
    // in needsBus():
    return m_source.needsBus();
    // in run():
    m_source.read(context(), SnapshotSource::Number::One)
        .then([guard = QPointer(this)](const SnapshotSource::Result &result) {
            if (guard) // Ctrl-C may have ended the command.
                guard->show(result);
        });
    \endcode

    The first argument is a file if SnapshotStore::isFileName() says so. The options that choose a device then choose one in the file.
*/
class SnapshotSource
{
    Q_DECLARE_TR_FUNCTIONS(Cli::SnapshotSource)

public:
    /*! The snapshots, or why there are none. A success has at least one. */
    using Result = QUsbResult<QList<QUsbDeviceSnapshot>>;

    /*! What a command works on. */
    enum class Sources : quint8 {
        Files, //!< Nothing but files.
        Devices, //!< A device at least.
    };

    /*! How many a command can do with. */
    enum class Number : quint8 {
        One, //!< Several are an error that says how to choose.
        Several, //!< All that are meant; all there are if none is named.
    };

    /*! Whether root hubs count if no device is named. */
    enum class RootHubs : quint8 {
        Included,
        LeftOut, //!< They are part of the computer.
    };

    /*! Declares the options that choose a device, and --ask. */
    static void addOptions(QCommandLineParser &parser);
    /*! Takes over the options of \a parser and the first of \a arguments; an error is one of usage. */
    QUsbError setOptions(const QCommandLineParser &parser, QStringList &arguments,
                         DeviceOptions::OtherArguments others);
    /*!
        Chooses what one word names: a file, a device as DeviceName has it, or such a device in a file, file.json@1-2.3.
        An error is one of usage.
    */
    QUsbError setWord(const QString &word);
    /*! Lets the devices be asked for what the system does not know, as --ask does. */
    void setAsksDevice() { m_asksDevice = true; }
    /*! Sets whether root hubs count if no device is named. */
    void setRootHubs(RootHubs rootHubs) { m_rootHubs = rootHubs; }
    /*! Returns whether \a argument stands for a file. */
    static bool isFileName(const QString &argument);

    /*! Returns whether a file or any device is named. */
    bool isSet() const { return isFile() || m_device.isSet(); }
    /*! Returns whether it is a file. */
    bool isFile() const { return !m_fileName.isEmpty(); }
    /*! Returns the name of the file. */
    QString fileName() const { return m_fileName; }
    /*! Returns whether it takes a bus. */
    bool needsBus() const { return !isFile(); }

    /*! Returns why devices of \a snapshots, which were to be asked, were not; a line for each of them. */
    static QList<QUsbError> queryErrors(const QList<QUsbDeviceSnapshot> &snapshots);
    /*! Returns a usage error if \a parser has --ask, and \a sources are files, which cannot be asked. */
    static QUsbError checkAsk(const QCommandLineParser &parser, Sources sources);

    /*! Reads the snapshots, of devices of \a context. The future finishes in the context's thread. */
    QFuture<Result> read(QUsbContext *context, Number number) const;

private:
    static QUsbError withHint(const QUsbError &error);
    Result readFile(Number number) const;

    DeviceOptions m_device;
    QString m_fileName;
    RootHubs m_rootHubs = RootHubs::Included;
    bool m_asksDevice = false;
    bool m_isWord = false;
};

} // namespace Cli

#endif // CLI_SNAPSHOTSOURCE_H
