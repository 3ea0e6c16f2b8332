// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "values.h"

#include "qusbprotocol.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlist.h>

#include <array>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli::Values)
};

QUsbError invalid(const QString &message)
{
    return QUsbError(QUsbError::Kind::InvalidParameter, message);
}

int digitValue(QChar c, int base)
{
    const char16_t u = c.unicode();
    const int value = u >= u'0' && u <= u'9' ? u - u'0'
        : u >= u'a' && u <= u'f'             ? u - u'a' + 10
        : u >= u'A' && u <= u'F'             ? u - u'A' + 10
                                             : -1;
    return value < base ? value : -1;
}

// Digits only: QString::toUInt() lets signs and blanks pass.
std::optional<quint64> digits(QStringView text, int base, quint64 maximum)
{
    quint64 result = 0;
    for (const QChar c : text) {
        const int value = digitValue(c, base);
        if (value < 0 || quint64(value) > maximum || result > (maximum - quint64(value)) / quint64(base))
            return {};
        result = result * quint64(base) + quint64(value);
    }
    return text.isEmpty() ? std::nullopt : std::optional(result);
}

bool hasHexPrefix(QStringView text)
{
    return text.startsWith("0x"_L1, Qt::CaseInsensitive);
}

QStringView withoutHexPrefix(QStringView text)
{
    return hasHexPrefix(text) ? text.mid(2) : text;
}

std::optional<quint64> hexadecimal(QStringView text, quint64 maximum)
{
    return digits(withoutHexPrefix(text), 16, maximum);
}

struct RequestTypeWord
{
    QLatin1StringView word;
    quint8 mask;
    quint8 bits;
};

using namespace QUsbProtocol;
constexpr quint8 directionMask = 0x80;
constexpr quint8 typeMask = 0x60;
constexpr quint8 recipientMask = 0x1f;
constexpr std::array requestTypeWords {
    RequestTypeWord {"in"_L1, directionMask, quint8(Direction::In)},
    RequestTypeWord {"out"_L1, directionMask, quint8(Direction::Out)},
    RequestTypeWord {"standard"_L1, typeMask, quint8(RequestType::Standard)},
    RequestTypeWord {"class"_L1, typeMask, quint8(RequestType::Class)},
    RequestTypeWord {"vendor"_L1, typeMask, quint8(RequestType::Vendor)},
    RequestTypeWord {"device"_L1, recipientMask, quint8(Recipient::Device)},
    RequestTypeWord {"interface"_L1, recipientMask, quint8(Recipient::Interface)},
    RequestTypeWord {"endpoint"_L1, recipientMask, quint8(Recipient::Endpoint)},
    RequestTypeWord {"other"_L1, recipientMask, quint8(Recipient::Other)},
};

const RequestTypeWord *findWord(QStringView word)
{
    for (const RequestTypeWord &candidate : requestTypeWords) {
        if (word.compare(candidate.word, Qt::CaseInsensitive) == 0)
            return &candidate;
    }
    return nullptr;
}

QUsbResult<quint8> requestTypeFromWords(const QString &text)
{
    quint8 seen = 0;
    quint8 bits = 0;
    for (const QStringView word : QStringView(text).split(u',')) {
        const RequestTypeWord *found = findWord(word.trimmed());
        if (!found) {
            return invalid(Text::tr("Unknown word '%1' in '%2'. Use in, out, standard, class, vendor, device, "
                                    "interface, endpoint, other")
                               .arg(word.trimmed(), text));
        }
        if (seen & found->mask)
            return invalid(Text::tr("'%1' gives the same part twice").arg(text));
        seen |= found->mask;
        bits |= found->bits;
    }
    if (!(seen & directionMask))
        return invalid(Text::tr("'%1' has no direction. Add 'in' or 'out'").arg(text));
    return bits;
}

} // namespace

QUsbResult<quint16> Values::id(const QString &text)
{
    if (const std::optional<quint64> value = hexadecimal(text, 0xffff))
        return quint16(*value);
    return invalid(Text::tr("Invalid USB ID '%1'. Write 1 to 4 hexadecimal digits, like 0403").arg(text));
}

QUsbResult<quint64> Values::number(const QString &text, quint64 maximum)
{
    constexpr quint64 any = std::numeric_limits<quint64>::max();
    const bool hex = hasHexPrefix(text);
    const std::optional<quint64> value = hex ? hexadecimal(text, any) : digits(text, 10, any);
    if (!hex && text.size() > 1 && text.startsWith(u'0')) {
        const std::optional<quint64> asHex = hexadecimal(text, any);
        if (asHex && asHex != value) {
            return invalid(
                Text::tr("'%1' is ambiguous. Write 0x%1 for hexadecimal, or leave out the leading zero").arg(text));
        }
    }
    if (!value)
        return invalid(Text::tr("Invalid number '%1'. Write it in decimal, or in hexadecimal with 0x").arg(text));
    if (*value > maximum)
        return invalid(Text::tr("%1 is too large: the maximum is %2").arg(text).arg(maximum));
    return *value;
}

QUsbResult<quint8> Values::endpointAddress(const QString &text)
{
    const std::optional<quint64> value = hexadecimal(text, 0xff);
    if (!value) {
        return invalid(
            Text::tr("Invalid endpoint address '%1'. Write two hexadecimal digits, like 81 for endpoint 1 IN")
                .arg(text));
    }
    if (endpointNumber(quint8(*value)) == 0)
        return invalid(Text::tr("Endpoint 0 supports control requests only. Use qusb control"));
    if (*value & 0x70) {
        return invalid(Text::tr("Invalid endpoint address '%1'. Use 01 to 0f for OUT, or 81 to 8f for IN").arg(text));
    }
    return quint8(*value);
}

QUsbResult<quint8> Values::requestType(const QString &text)
{
    if (const std::optional<quint64> value = hexadecimal(text, 0xff))
        return quint8(*value);
    if (!text.isEmpty() && text.front().isLetter())
        return requestTypeFromWords(text);
    return invalid(
        Text::tr("Invalid request type '%1'. Write two hexadecimal digits, like 80, or words, like in,vendor,device")
            .arg(text));
}

QUsbResult<quint8> Values::request(const QString &text, quint8 requestType)
{
    if (text.isEmpty() || !text.front().isLetter()) {
        const QUsbResult<quint64> value = number(text, 0xff);
        return value ? QUsbResult<quint8>(quint8(value.value())) : QUsbResult<quint8>(value.error());
    }
    QString name = text.toUpper();
    name.replace(u'-', u'_');
    for (int code = 0; code <= 0xff; ++code) {
        if (requestName(requestType, quint8(code)) == name)
            return quint8(code);
    }
    return invalid(Text::tr("Unknown request '%1' for request type 0x%2. Write its number, in hexadecimal with 0x")
                       .arg(text, QString::asprintf("%02x", requestType)));
}

QUsbResult<std::chrono::milliseconds> Values::duration(const QString &text)
{
    struct Unit
    {
        QLatin1StringView name;
        double milliseconds;
    };
    constexpr std::array units {Unit {"ms"_L1, 1}, Unit {"s"_L1, 1000}, Unit {"min"_L1, 60'000}};
    constexpr double longest = std::numeric_limits<int>::max();

    if (text == "0"_L1)
        return std::chrono::milliseconds(0);
    for (const Unit &unit : units) {
        if (!text.endsWith(unit.name))
            continue;
        const QStringView amount = QStringView(text).chopped(unit.name.size());
        const bool plain = !amount.isEmpty() && digitValue(amount.front(), 10) >= 0
            && !amount.contains(u'e', Qt::CaseInsensitive)
            && !(amount.size() > 1 && amount.front() == u'0' && digitValue(amount.at(1), 10) >= 0);
        bool ok = false;
        const double milliseconds = amount.toDouble(&ok) * unit.milliseconds;
        if (!ok || !plain)
            continue;
        if (milliseconds > longest)
            return invalid(Text::tr("%1 is too long").arg(text));
        if (milliseconds > 0 && milliseconds < 1)
            return invalid(Text::tr("%1 is too short: the minimum is 1ms").arg(text));
        return std::chrono::milliseconds(qint64(milliseconds));
    }
    return invalid(
        Text::tr("Invalid time '%1'. Write a number with a unit (ms, s or min), like 500ms or 1.5s").arg(text));
}

} // namespace Cli
