// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DEVICEOPTIONS_H
#define CLI_DEVICEOPTIONS_H

#include "qusbdevicefilter.h"
#include "qusbresult.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qstringlist.h>

class QUsbContext;

namespace Cli {

/*!
    \brief Which device is meant: the argument DEVICE (see DeviceName) or VID PID, and the options --device, --address,
    --port and --serial. All that is given must hold.
*/
class DeviceOptions
{
    Q_DECLARE_TR_FUNCTIONS(Cli::DeviceOptions)

public:
    /*! What arguments a command has besides those that name the device. */
    enum class OtherArguments : quint8 {
        None,
        Some, //!< The first arguments name the device only if no option does.
    };

    static void addOptions(QCommandLineParser &parser);
    /*! Takes over the options of \a parser and the first of \a arguments; an error is one of usage. */
    QUsbError setOptions(const QCommandLineParser &parser, QStringList &arguments, OtherArguments others);

    /*! Takes over the one word that names the device, as DeviceName has it; an error is one of usage. */
    QUsbError setWord(const QString &word);

    /*! Returns whether any device is named. */
    bool isSet() const { return m_isSet; }
    /*! Returns the devices that are meant; all of them if none is named. */
    const QUsbDeviceFilter &filter() const { return m_filter; }
    /*! Returns the one device of \a context that is meant; the error says how to choose. */
    QUsbResult<QUsbDeviceInfo> singleDevice(const QUsbContext &context) const;

private:
    QUsbError take(const QUsbResult<QUsbDeviceFilter> &restricted);

    QUsbDeviceFilter m_filter;
    bool m_isSet = false;
};

} // namespace Cli

#endif // CLI_DEVICEOPTIONS_H
