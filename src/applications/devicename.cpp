// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicename.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr auto SerialPrefix = "serial:"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeviceName)
};

QUsbError invalid(const QString &message)
{
    return QUsbError(QUsbError::Kind::InvalidParameter, message);
}

const QRegularExpression &hexNumber()
{
    static const QRegularExpression pattern(u"^(?:0[xX])?[0-9a-fA-F]{1,4}$"_s);
    return pattern;
}

bool isAddress(const QString &word)
{
    static const QRegularExpression pattern(u"^[0-9]{1,3}:[0-9]{1,3}$"_s);
    return pattern.match(word).hasMatch();
}

std::optional<quint16> id(const QString &text)
{
    return hexNumber().match(text).hasMatch() ? std::optional(quint16(text.toUInt(nullptr, 16))) : std::nullopt;
}

} // namespace

QUsbResult<QUsbDeviceFilter> DeviceName::withWord(const QUsbDeviceFilter &filter, const QString &word)
{
    if (word.startsWith(SerialPrefix) && word.size() > SerialPrefix.size())
        return filter.withSerialNumber(word.sliced(SerialPrefix.size()));
    if (isPort(word))
        return withPort(filter, word);
    if (isAddress(word))
        return withAddress(filter, word);
    if (const auto ids = withIds(filter, word))
        return ids;
    return invalid(
        Text::tr("Invalid device '%1'. Write IDs like 0403:6001, a port like 1-2.3, a bus and an address like "
                 "1:5, or serial:NUMBER")
            .arg(word));
}

QUsbResult<QUsbDeviceFilter> DeviceName::withIds(const QUsbDeviceFilter &filter, const QString &text)
{
    const QString vendor = text.section(u':', 0, 0);
    const QString product = text.section(u':', 1);
    QUsbDeviceFilter result = filter;
    for (const QString &part : {vendor, product}) {
        const bool isMissing = part.isEmpty() && !(vendor.isEmpty() && product.isEmpty());
        if (!isMissing && !id(part))
            return invalid(Text::tr("Invalid USB ID '%1'. Write 1 to 4 hexadecimal digits, like 0403").arg(part));
    }
    if (const auto vendorId = id(vendor))
        result = result.withVendorId(*vendorId);
    if (const auto productId = id(product))
        result = result.withProductId(*productId);
    return result;
}

QUsbResult<QUsbDeviceFilter> DeviceName::withAddress(const QUsbDeviceFilter &filter, const QString &text)
{
    // The system prints both with leading zeros, and in decimal. lsusb takes ":5" for an address, too.
    static const QRegularExpression pattern(u"^(?:([0-9]{0,5}):)?([0-9]{1,3})?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QStringView bus = match.capturedView(1);
    const QStringView address = match.capturedView(2);
    if (bus.isEmpty() && address.isEmpty())
        return invalid(
            Text::tr("Invalid address '%1'. Write BUS:ADDRESS, BUS: or ADDRESS in decimal, like 1:5").arg(text));
    if (address.toInt() > 127)
        return invalid(Text::tr("Invalid address '%1'. Addresses end at 127").arg(text));
    QUsbDeviceFilter result = filter;
    if (!bus.isEmpty())
        result = result.withBus(bus.toInt());
    if (!address.isEmpty())
        result = result.withAddress(quint8(address.toInt()));
    return result;
}

QUsbResult<QUsbDeviceFilter> DeviceName::withPort(const QUsbDeviceFilter &filter, const QString &text)
{
    if (!isPort(text)) {
        return invalid(
            Text::tr("Invalid port '%1'. Write it like 1-2.3 (bus 1, port 2, port 3 of the hub there)").arg(text));
    }
    return filter.withPortPath(text);
}

bool DeviceName::isPort(const QString &word)
{
    static const QRegularExpression pattern(u"^(?:usb[0-9]+|[0-9]+-[0-9]+(?:\\.[0-9]+)*)$"_s);
    return pattern.match(word).hasMatch();
}

bool DeviceName::isHalfOfIds(const QString &word)
{
    return hexNumber().match(word).hasMatch();
}
