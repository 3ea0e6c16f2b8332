// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DEVICECOMMAND_H
#define CLI_DEVICECOMMAND_H

#include "command.h"
#include "deviceoptions.h"

#include <chrono>
#include <optional>

class QUsbDevice;
class QUsbInterface;

namespace Cli {

/*!
    \brief A command that talks to one device: opens it, claims an interface if need be, works, closes it.

    Whatever happens, interruption included, the device is closed before the command ends, so that kernel drivers come
    back.
*/
class DeviceCommand : public Command
{
    Q_OBJECT

public:
    void interrupt() override;

protected:
    void run() override;

    static void addDeviceOptions(QCommandLineParser &parser);
    /*! Takes over what addDeviceOptions() declared, and those of \a arguments that name the device. */
    QUsbError setDeviceOptions(const QCommandLineParser &parser, QStringList &arguments,
                               DeviceOptions::OtherArguments others);

    /*! The device is open. Next: claim(), or whatever the command is for. */
    virtual void opened() = 0;
    /*! The interface that claim() asked for is ours. */
    virtual void claimed(QUsbInterface *interface);
    /*! Ends what is under way, since the user asks for it. conclude() must be called soon. */
    virtual void cancel() = 0;

    void claim(quint8 interfaceNumber);
    /*! Closes the device, then ends the command: as a success or, after a line about \a error, as a failure. */
    void conclude(const QUsbError &error = {});
    /*! Returns whether to go on after a step that ended with \a error; if not, it has called conclude(). */
    [[nodiscard]] bool proceed(const QUsbError &error);
    /*! The same for output that ended with \a error, which is a success if only its reader has gone. */
    [[nodiscard]] bool proceedWithOutput(const QUsbError &error);

    QUsbDevice *device() const { return m_device; }
    bool isInterrupted() const { return m_interrupted; }
    /*! Returns --interface, if it was given. */
    std::optional<quint8> interfaceNumber() const { return m_interfaceNumber; }
    /*! Returns --timeout; zero means none. */
    std::chrono::milliseconds timeout(std::chrono::milliseconds defaultTimeout) const
    {
        return m_timeout.value_or(defaultTimeout);
    }

private:
    void explainBusy(quint8 interfaceNumber, const QUsbError &error);

    DeviceOptions m_deviceOptions;
    std::optional<quint8> m_interfaceNumber;
    std::optional<std::chrono::milliseconds> m_timeout;
    bool m_detach = false;
    bool m_interrupted = false;
    bool m_working = false; // between opened() or claimed() and conclude()
    bool m_concluded = false;
    QUsbDevice *m_device = nullptr; // the context owns it
};

} // namespace Cli

#endif // CLI_DEVICECOMMAND_H
