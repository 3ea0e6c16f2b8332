// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsetuppacket.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdebug.h>
#include <QtCore/qendian.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;
using namespace QUsbProtocol;

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("QUsbSetupPacket", text, nullptr, n);
}

QString hex(uint number, int digits)
{
    return u"0x%1"_s.arg(number, digits, 16, '0'_L1);
}

QString recipientText(const QUsbSetupPacket &packet)
{
    switch (packet.recipient()) {
    case Recipient::Device:
        return translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "device"));
    case Recipient::Interface:
        return translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "interface %1")).arg(packet.index() & 0xff);
    case Recipient::Endpoint:
        return translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "endpoint %1")).arg(hex(packet.index() & 0xff, 2));
    case Recipient::Other:
        return translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "other"));
    }
    return translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "reserved recipient"));
}

// "Device Qualifier 0": the descriptor that wValue names.
QString descriptorText(const QUsbSetupPacket &packet)
{
    const uint type = packet.value() >> 8;
    const QString index = QString::number(packet.value() & 0xff);
    const char *key = QMetaEnum::fromType<DescriptorType>().valueToKey(int(type));
    if (!key)
        return hex(type, 2) + u' ' + index;
    QString words;
    for (const char *c = key; *c; ++c) {
        if (c != key && *c >= 'A' && *c <= 'Z')
            words += u' ';
        words += QLatin1Char(*c);
    }
    return words + u' ' + index;
}

QStringList standardDetails(const QUsbSetupPacket &packet)
{
    const QString language = translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "language %1"));
    switch (Request(packet.request())) {
    case Request::GetDescriptor:
    case Request::SetDescriptor:
        if (packet.recipient() != Recipient::Device)
            return {descriptorText(packet), recipientText(packet)};
        if (packet.index() != 0)
            return {descriptorText(packet), language.arg(hex(packet.index(), 4))};
        return {descriptorText(packet)};
    case Request::SetAddress:
    case Request::SetConfiguration:
        return {QString::number(packet.value())};
    case Request::SetInterface:
        return {recipientText(packet),
                translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "alternate setting %1")).arg(packet.value())};
    case Request::ClearFeature:
    case Request::SetFeature: {
        const QString name = featureName(packet.recipient(), packet.value());
        return {name.isEmpty() ? QString::number(packet.value()) : name, recipientText(packet)};
    }
    case Request::GetConfiguration:
        return {};
    default:
        return {recipientText(packet)};
    }
}

QStringList hubDetails(const QUsbSetupPacket &packet)
{
    const bool isPort = packet.recipient() == Recipient::Other;
    const QString where = isPort
        ? translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "port %1")).arg(packet.index() & 0xff)
        : translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "hub"));
    switch (HubRequest(packet.request())) {
    case HubRequest::ClearFeature:
    case HubRequest::SetFeature: {
        const QString name = hubFeatureName(packet.recipient(), packet.value());
        return {name.isEmpty() ? QString::number(packet.value()) : name, where};
    }
    case HubRequest::GetDescriptor:
    case HubRequest::SetDescriptor:
        return {descriptorText(packet)};
    default:
        return {where};
    }
}

QStringList hidDetails(const QUsbSetupPacket &packet)
{
    static constexpr const char *reportTypes[] = {
        QT_TRANSLATE_NOOP("QUsbSetupPacket", "input report %1"),
        QT_TRANSLATE_NOOP("QUsbSetupPacket", "output report %1"),
        QT_TRANSLATE_NOOP("QUsbSetupPacket", "feature report %1"),
    };
    const auto request = HidRequest(packet.request());
    const int type = packet.value() >> 8;
    const bool isReport = request == HidRequest::GetReport || request == HidRequest::SetReport;
    if (isReport && type >= 1 && type <= 3)
        return {translated(reportTypes[type - 1]).arg(packet.value() & 0xff), recipientText(packet)};
    return {translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "value %1")).arg(hex(packet.value(), 4)),
            recipientText(packet)};
}

// An unknown request: show all its numbers.
QStringList plainDetails(const QUsbSetupPacket &packet)
{
    return {recipientText(packet),
            translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "value %1")).arg(hex(packet.value(), 4)),
            translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "index %1")).arg(hex(packet.index(), 4))};
}

QString typeText(RequestType type)
{
    switch (type) {
    case RequestType::Standard:
        return translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "Standard request %1"));
    case RequestType::Class:
        return translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "Class request %1"));
    case RequestType::Vendor:
        return translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "Vendor request %1"));
    case RequestType::Reserved:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "Reserved request %1"));
}

QStringList details(const QUsbSetupPacket &packet, const QString &name)
{
    if (packet.type() == RequestType::Standard)
        return standardDetails(packet);
    if (packet.recipient() == Recipient::Device || packet.recipient() == Recipient::Other)
        return hubDetails(packet);
    const QByteArray key(QMetaEnum::fromType<HidRequest>().valueToKey(packet.request()));
    if (!key.isEmpty() && name == requestName(packet.requestType(), packet.request(), quint8(ClassCode::Hid)))
        return hidDetails(packet);
    return {translated(QT_TRANSLATE_NOOP("QUsbSetupPacket", "value %1")).arg(hex(packet.value(), 4)),
            recipientText(packet)};
}

} // namespace

QByteArray QUsbSetupPacket::toByteArray() const
{
    QByteArray bytes(Size, Qt::Uninitialized);
    bytes[0] = char(m_requestType);
    bytes[1] = char(m_request);
    qToLittleEndian(m_value, bytes.data() + 2);
    qToLittleEndian(m_index, bytes.data() + 4);
    qToLittleEndian(m_length, bytes.data() + 6);
    return bytes;
}

std::optional<QUsbSetupPacket> QUsbSetupPacket::fromBytes(QByteArrayView bytes) noexcept
{
    if (bytes.size() < Size)
        return std::nullopt;
    return QUsbSetupPacket(quint8(bytes[0]), quint8(bytes[1]), qFromLittleEndian<quint16>(bytes.data() + 2),
                           qFromLittleEndian<quint16>(bytes.data() + 4), qFromLittleEndian<quint16>(bytes.data() + 6));
}

QString QUsbSetupPacket::description(quint8 interfaceClass) const
{
    QString text;
    const QString name = requestName(m_requestType, m_request, interfaceClass);
    if (name.isEmpty()) {
        text = typeText(type()).arg(hex(m_request, 2)) + ", "_L1 + plainDetails(*this).join(", "_L1);
    } else {
        text = name;
        const QStringList list = details(*this, name);
        if (!list.isEmpty())
            text += u' ' + list.join(", "_L1);
    }
    if (m_length == 0)
        return text;
    const bool isIn = direction() == Direction::In;
    return text + ", "_L1
        + (isIn ? translated(QT_TRANSLATE_N_NOOP("QUsbSetupPacket", "%n bytes from the device"), m_length)
                : translated(QT_TRANSLATE_N_NOOP("QUsbSetupPacket", "%n bytes to the device"), m_length));
}

QDebug operator<<(QDebug debug, const QUsbSetupPacket &packet)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    return debug << "QUsbSetupPacket(" << packet.toByteArray().toHex(' ').constData() << ", "
                 << qUtf8Printable(packet.description()) << ')';
}

#include "moc_qusbsetuppacket.cpp"
