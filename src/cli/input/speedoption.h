// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_SPEEDOPTION_H
#define CLI_SPEEDOPTION_H

#include "qusbdevicesnapshot.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

class QCommandLineParser;

namespace Cli {

/*!
    \brief The option --speed: at which speed a device operates whose descriptors are in a file.

    Descriptors do not say it, but the meaning of intervals, sizes and currents depends on it.
*/
class SpeedOption
{
    Q_DECLARE_TR_FUNCTIONS(Cli::SpeedOption)

public:
    /*! Declares the option. */
    static void addOption(QCommandLineParser &parser);
    /*! Returns the words that it takes. */
    static QStringList names();
    /*! Takes over the option of \a parser, if it is set; an error is one of usage. */
    QUsbError setOption(const QCommandLineParser &parser);

    /*! Returns a usage error if the option is set, but there are no files; a device tells its speed. */
    QUsbError checkFiles(qsizetype fileCount) const;

    /*! Returns the speed; unknown if the option is not set. */
    QUsbProtocol::Speed speed() const { return m_speed; }
    /*! Sets the speed of those \a snapshots that do not say theirs. */
    void applyTo(QList<QUsbDeviceSnapshot> &snapshots) const;

private:
    QUsbProtocol::Speed m_speed = QUsbProtocol::Speed::Unknown;
};

} // namespace Cli

#endif // CLI_SPEEDOPTION_H
