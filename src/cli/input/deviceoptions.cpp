// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "deviceoptions.h"

#include "qusbcontext.h"
#include "values.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace Cli {

void DeviceOptions::addOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"d"_s, u"device"_s}, tr("The device with these IDs (hexadecimal)."), u"VID[:PID]"_s});
    parser.addOption(
        {{u"s"_s, u"address"_s}, tr("The device with this bus and address (decimal)."), u"[BUS:]ADDRESS"_s});
    parser.addOption({{u"p"_s, u"port"_s}, tr("The device at this port, like 1-2.3."), u"PATH"_s});
}

QUsbError DeviceOptions::setOptions(const QCommandLineParser &parser, QStringList &arguments, OtherArguments others)
{
    using Setter = QUsbError (DeviceOptions::*)(const QString &);
    const std::pair<QString, Setter> options[] = {
        {u"device"_s, &DeviceOptions::addIds},
        {u"address"_s, &DeviceOptions::addAddress},
        {u"port"_s, &DeviceOptions::addPort},
    };
    for (const auto &[name, setter] : options) {
        if (!parser.isSet(name))
            continue;
        if (const QUsbError error = (this->*setter)(parser.value(name)); error.isError())
            return error;
    }
    if (arguments.isEmpty() || (m_isSet && others == OtherArguments::Some))
        return {};
    QString ids = arguments.takeFirst();
    if (!ids.contains(u':') && !arguments.isEmpty())
        ids += u':' + arguments.takeFirst();
    return addIds(ids);
}

QUsbError DeviceOptions::setWord(const QString &word)
{
    // Ids have a colon or up to four digits, ports a dash or "usb".
    return word.contains(u'-') || word.startsWith("usb"_L1) ? addPort(word) : addIds(word);
}

QUsbError DeviceOptions::addIds(const QString &text)
{
    const QString vendor = text.section(u':', 0, 0);
    const QString product = text.section(u':', 1);
    if (!vendor.isEmpty() || product.isEmpty()) {
        const QUsbResult<quint16> id = Values::id(vendor);
        if (!id)
            return id.error();
        m_filter = m_filter.withVendorId(id.value());
    }
    if (!product.isEmpty()) {
        const QUsbResult<quint16> id = Values::id(product);
        if (!id)
            return id.error();
        m_filter = m_filter.withProductId(id.value());
    }
    m_isSet = true;
    return {};
}

QUsbError DeviceOptions::addAddress(const QString &text)
{
    // The system prints both with leading zeros, and in decimal.
    static const QRegularExpression pattern(u"^(?:(\\d{1,5}):)?(\\d{1,3})?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QStringView bus = match.capturedView(1);
    const QStringView address = match.capturedView(2);
    if ((bus.isEmpty() && address.isEmpty()) || address.toInt() > 127) {
        return QUsbError(QUsbError::Kind::InvalidParameter,
                         tr("Invalid address '%1'. Write BUS:ADDRESS in decimal, like 1:5").arg(text));
    }
    if (!bus.isEmpty())
        m_filter = m_filter.withBus(bus.toInt());
    if (!address.isEmpty())
        m_filter = m_filter.withAddress(quint8(address.toInt()));
    m_isSet = true;
    return {};
}

QUsbError DeviceOptions::addPort(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:usb\\d+|\\d+-\\d+(?:\\.\\d+)*)$"_s);
    if (!pattern.match(text).hasMatch()) {
        return QUsbError(
            QUsbError::Kind::InvalidParameter,
            tr("Invalid port '%1'. Write it like 1-2.3 (bus 1, port 2, port 3 of the hub there)").arg(text));
    }
    m_filter = m_filter.withPortPath(text);
    m_isSet = true;
    return {};
}

QUsbResult<QUsbDeviceInfo> DeviceOptions::singleDevice(const QUsbContext &context) const
{
    QUsbResult<QUsbDeviceInfo> device = context.singleDevice(m_filter);
    if (device.error().kind() != QUsbError::Kind::InvalidParameter)
        return device;
    return QUsbError(QUsbError::Kind::InvalidParameter, device.error().message(),
                     tr("Choose one with --address BUS:ADDRESS or --port PATH."));
}

} // namespace Cli
