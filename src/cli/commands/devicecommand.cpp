// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicecommand.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbinterface.h"
#include "values.h"

using namespace Qt::StringLiterals;

namespace Cli {

void DeviceCommand::addDeviceOptions(QCommandLineParser &parser)
{
    DeviceOptions::addOptions(parser);
    parser.addOption({{u"i"_s, u"interface"_s}, tr("Claim this interface."), u"NUMBER"_s});
    parser.addOption({u"detach"_s, tr("Detach the kernel driver of the interface, and attach it again afterwards.")});
    parser.addOption({{u"t"_s, u"timeout"_s},
                      tr("Time-out for each transfer, like 500ms, 2s or 1min; 0 means no time-out."),
                      u"TIME"_s});
}

QUsbError DeviceCommand::setDeviceOptions(const QCommandLineParser &parser, QStringList &arguments,
                                          DeviceOptions::OtherArguments others)
{
    if (const QUsbError error = m_deviceOptions.setOptions(parser, arguments, others); error.isError())
        return error;
    if (!m_deviceOptions.isSet())
        return usageError(tr("Missing argument DEVICE"));
    if (parser.isSet(u"interface"_s)) {
        const QUsbResult<quint64> number = Values::number(parser.value(u"interface"_s), 0xff);
        if (!number)
            return number.error();
        m_interfaceNumber = quint8(number.value());
    }
    if (parser.isSet(u"timeout"_s)) {
        const QUsbResult<std::chrono::milliseconds> timeout = Values::duration(parser.value(u"timeout"_s));
        if (!timeout)
            return timeout.error();
        m_timeout = timeout.value();
    }
    m_detach = parser.isSet(u"detach"_s);
    return {};
}

void DeviceCommand::run()
{
    const QUsbResult<QUsbDeviceInfo> info = m_deviceOptions.singleDevice(*context());
    if (!info)
        return fail(info.error());
    m_device = new QUsbDevice(info.value(), context());
    m_device->open().then(this, [this](const QUsbResult<void> &result) {
        if (!proceed(result.error()))
            return;
        m_working = true;
        opened();
    });
}

void DeviceCommand::interrupt()
{
    if (m_interrupted || m_concluded)
        return;
    m_interrupted = true;
    if (m_working)
        cancel(); // else the step under way ends soon, and proceed() is the end of it
}

void DeviceCommand::claimed(QUsbInterface *) { }

void DeviceCommand::claim(quint8 interfaceNumber)
{
    m_working = false;
    const auto option = m_detach ? QUsbDevice::ClaimOption::DetachKernelDriver : QUsbDevice::ClaimOption::None;
    m_device->claimInterface(interfaceNumber, option)
        .then(this, [this, interfaceNumber](const QUsbResult<QUsbInterface *> &result) {
            if (!result && result.error().kind() == QUsbError::Kind::Busy && !m_detach)
                return explainBusy(interfaceNumber, result.error());
            if (!proceed(result.error()))
                return;
            m_working = true;
            claimed(result.value());
        });
}

/*! A program has to be closed, as \a error says; a kernel driver can be detached. */
void DeviceCommand::explainBusy(quint8 interfaceNumber, const QUsbError &error)
{
    m_device->kernelDriver(interfaceNumber).then(this, [this, error](const QUsbResult<QString> &driver) {
        const bool isDriver = driver && !driver.value().isEmpty();
        conclude(isDriver ? QUsbError(error.kind(), error.message(), tr("Add --detach."), error.details()) : error);
    });
}

void DeviceCommand::conclude(const QUsbError &error)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_working = false;
    if (error.isError())
        report(error);
    const ExitCode code = m_interrupted ? ExitCode::Interrupted
        : error.isError()               ? ExitCode::Failure
                                        : ExitCode::Success;
    // Whether closing works or not, there is nothing more to do.
    m_device->close().then(this, [this, code](const QUsbResult<void> &) { finish(code); });
}

bool DeviceCommand::proceed(const QUsbError &error)
{
    if (error.isError() || m_interrupted)
        conclude(error);
    return !m_concluded;
}

bool DeviceCommand::proceedWithOutput(const QUsbError &error)
{
    const bool readerIsGone = error.kind() == QUsbError::Kind::Cancelled;
    if (readerIsGone)
        conclude();
    else if (error.isError())
        conclude(error);
    return !m_concluded;
}

} // namespace Cli

#include "moc_devicecommand.cpp"
