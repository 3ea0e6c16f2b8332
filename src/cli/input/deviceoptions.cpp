// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "deviceoptions.h"

#include "devicename.h"
#include "qusbcontext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Cli {

void DeviceOptions::addOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"d"_s, u"device"_s}, tr("The device with these IDs (hexadecimal)."), u"VID[:PID]"_s});
    parser.addOption(
        {{u"s"_s, u"address"_s}, tr("The device with this bus and address (decimal)."), u"[[BUS]:][ADDRESS]"_s});
    parser.addOption({{u"p"_s, u"port"_s}, tr("The device at this port, like 1-2.3."), u"PATH"_s});
    parser.addOption({u"serial"_s, tr("The device with this serial number."), u"NUMBER"_s});
}

QUsbError DeviceOptions::setOptions(const QCommandLineParser &parser, QStringList &arguments, OtherArguments others)
{
    using Restrict = QUsbResult<QUsbDeviceFilter> (*)(const QUsbDeviceFilter &, const QString &);
    const std::pair<QString, Restrict> options[] = {
        {u"device"_s, DeviceName::withIds},
        {u"address"_s, DeviceName::withAddress},
        {u"port"_s, DeviceName::withPort},
    };
    for (const auto &[name, restricted] : options) {
        if (!parser.isSet(name))
            continue;
        if (const QUsbError error = take(restricted(m_filter, parser.value(name))); error.isError())
            return error;
    }
    if (parser.isSet(u"serial"_s))
        (void)take(m_filter.withSerialNumber(parser.value(u"serial"_s)));
    if (arguments.isEmpty() || (m_isSet && others == OtherArguments::Some))
        return {};
    QString word = arguments.takeFirst();
    if (!DeviceName::isHalfOfIds(word))
        return setWord(word);
    if (!arguments.isEmpty())
        word += u':' + arguments.takeFirst();
    return take(DeviceName::withIds(m_filter, word));
}

QUsbError DeviceOptions::setWord(const QString &word)
{
    return take(DeviceName::withWord(m_filter, word));
}

QUsbError DeviceOptions::take(const QUsbResult<QUsbDeviceFilter> &restricted)
{
    if (!restricted)
        return restricted.error();
    m_filter = restricted.value();
    m_isSet = true;
    return {};
}

QUsbResult<QUsbDeviceInfo> DeviceOptions::singleDevice(const QUsbContext &context) const
{
    QUsbResult<QUsbDeviceInfo> device = context.singleDevice(m_filter);
    if (device.error().kind() != QUsbError::Kind::InvalidParameter)
        return device;
    return QUsbError(QUsbError::Kind::InvalidParameter, device.error().message(),
                     tr("Choose one with --port PATH, --address BUS:ADDRESS or --serial NUMBER."));
}

} // namespace Cli
