// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualmodel_p.h"

#include <QtCore/qendian.h>

using namespace QUsbProtocol;

namespace {

constexpr quint16 key(DescriptorType type, quint8 index)
{
    return quint16(quint8(type) << 8 | index);
}

constexpr quint32 interfaceKey(quint8 interfaceNumber, DescriptorType type)
{
    return quint32(interfaceNumber) << 16 | key(type, 0);
}

quint8 byteAt(const QByteArray &bytes, qsizetype index)
{
    return index < bytes.size() ? quint8(bytes.at(index)) : 0;
}

/*! Calls \a visit with where each descriptor in \a bytes begins; ends at the first whose length makes no sense. */
template <typename Visit>
void forEachDescriptor(const QByteArray &bytes, Visit visit)
{
    for (qsizetype at = 0; byteAt(bytes, at) >= 2; at += byteAt(bytes, at))
        visit(at);
}

} // namespace

void QUsbVirtualModel::setDescriptors(const QByteArray &descriptors)
{
    m_bytes = descriptors;
    m_descriptors.removeIf([](const auto &entry) {
        return entry.key() >> 8 == quint8(DescriptorType::Device)
            || entry.key() >> 8 == quint8(DescriptorType::Configuration);
    });
    const qsizetype deviceSize = byteAt(descriptors, 0);
    setDescriptor(DescriptorType::Device, 0, descriptors.left(deviceSize));
    quint8 index = 0;
    for (QByteArray rest = descriptors.mid(deviceSize); rest.size() >= 4;) {
        const quint16 size = qFromLittleEndian<quint16>(rest.constData() + 2); // wTotalLength
        // Send all bytes of the device, even if its lengths are wrong. The rest is another configuration only if the
        // length is possible.
        const qsizetype end = size >= 9 && size <= rest.size() ? size : rest.size();
        setDescriptor(DescriptorType::Configuration, index++, rest.left(end));
        rest = rest.mid(end);
    }
}

void QUsbVirtualModel::setDescriptor(DescriptorType type, quint8 index, const QByteArray &descriptor)
{
    m_descriptors.insert(key(type, index), descriptor);
}

void QUsbVirtualModel::setInterfaceDescriptor(quint8 interfaceNumber, DescriptorType type, const QByteArray &descriptor)
{
    m_interfaceDescriptors.insert(interfaceKey(interfaceNumber, type), descriptor);
}

void QUsbVirtualModel::setString(quint8 index, const QString &text)
{
    const QString possible = text.left(126); // bLength is a byte
    QByteArray descriptor(2 + 2 * possible.size(), Qt::Uninitialized);
    descriptor[0] = char(descriptor.size());
    descriptor[1] = char(DescriptorType::String);
    qToLittleEndian<char16_t>(possible.utf16(), possible.size(), descriptor.data() + 2);
    setDescriptor(DescriptorType::String, index, descriptor);
    setDescriptor(DescriptorType::String, 0, QByteArray::fromHex("04030904")); // US English
}

void QUsbVirtualModel::restart()
{
    m_configurationValue = 0;
    m_deviceFeatures = 0;
    m_alternateSettings.clear();
    m_halted.clear();
    m_endpoints.clear();
}

QUsbVirtualReply QUsbVirtualModel::answer(const QUsbSetupPacket &setup)
{
    if (setup.type() != RequestType::Standard)
        return QUsbVirtualReply::stall();
    switch (Request(setup.request())) {
    case Request::GetDescriptor:
        return descriptor(setup);
    case Request::GetStatus:
        return status(setup);
    case Request::SetFeature:
        return changeFeature(setup, Change::Set);
    case Request::ClearFeature:
        return changeFeature(setup, Change::Clear);
    case Request::GetConfiguration:
        return QUsbVirtualReply::data(QByteArray(1, char(m_configurationValue)));
    case Request::SetConfiguration:
        return setConfiguration(quint8(setup.value()));
    case Request::GetInterface:
        if (!hasInterface(quint8(setup.index())))
            return QUsbVirtualReply::stall();
        return QUsbVirtualReply::data(QByteArray(1, char(alternateSetting(quint8(setup.index())))));
    case Request::SetInterface:
        return setInterface(quint8(setup.index()), quint8(setup.value()));
    default:
        return QUsbVirtualReply::stall();
    }
}

QUsbVirtualReply QUsbVirtualModel::descriptor(const QUsbSetupPacket &setup) const
{
    const QByteArray bytes = setup.recipient() == Recipient::Interface
        ? m_interfaceDescriptors.value(interfaceKey(quint8(setup.index()), DescriptorType(setup.value() >> 8)))
        : m_descriptors.value(setup.value());
    return bytes.isEmpty() ? QUsbVirtualReply::stall() : QUsbVirtualReply::data(bytes.left(setup.length()));
}

QUsbVirtualReply QUsbVirtualModel::status(const QUsbSetupPacket &setup) const
{
    QByteArray bits(2, '\0');
    if (setup.recipient() == Recipient::Device)
        bits[0] = char((byteAt(configuration(m_configurationValue), 7) >> 6 & 1) | m_deviceFeatures); // self-powered
    else if (setup.recipient() == Recipient::Endpoint)
        bits[0] = char(isHalted(quint8(setup.index())));
    return QUsbVirtualReply::data(bits);
}

QUsbVirtualReply QUsbVirtualModel::changeFeature(const QUsbSetupPacket &setup, Change change)
{
    const bool set = change == Change::Set;
    if (setup.recipient() == Recipient::Endpoint) {
        if (setup.value() != quint16(Feature::EndpointHalt))
            return QUsbVirtualReply::stall();
        const quint8 endpoint = quint8(setup.index());
        if (set)
            setHalted(endpoint);
        else
            clearHalt(endpoint);
    } else if (setup.recipient() == Recipient::Device) {
        // DEVICE_REMOTE_WAKEUP is bit 1 of the status (USB 2.0, figure 9-4); U1_ENABLE to LTM_ENABLE, 48 to 50, are
        // bits 2 to 4 (USB 3.2, figure 9-4).
        const int feature = setup.value();
        const int bit = feature == 1 ? 1 : feature >= 48 && feature <= 50 ? feature - 46 : -1;
        if (bit >= 0)
            m_deviceFeatures = quint8(set ? m_deviceFeatures | 1 << bit : m_deviceFeatures & ~(1 << bit));
    }
    return QUsbVirtualReply::accept(); // others: accepted, without effect
}

QByteArray QUsbVirtualModel::configuration(quint8 value) const
{
    for (quint8 index = 0; m_descriptors.contains(key(DescriptorType::Configuration, index)); ++index) {
        const QByteArray descriptor = m_descriptors.value(key(DescriptorType::Configuration, index));
        if (byteAt(descriptor, 5) == value)
            return descriptor;
    }
    return {};
}

bool QUsbVirtualModel::hasInterface(quint8 interfaceNumber, std::optional<quint8> alternateSetting) const
{
    const QByteArray bytes = configuration(m_configurationValue);
    bool found = false;
    forEachDescriptor(bytes, [&](qsizetype at) {
        found |= byteAt(bytes, at + 1) == quint8(DescriptorType::Interface) && byteAt(bytes, at + 2) == interfaceNumber
            && (!alternateSetting || byteAt(bytes, at + 3) == *alternateSetting);
    });
    return found;
}

std::optional<QUsbVirtualModel::Endpoint> QUsbVirtualModel::endpoint(quint8 address) const
{
    const auto it = m_endpoints.constFind(address);
    return it == m_endpoints.cend() ? std::nullopt : std::optional(*it);
}

void QUsbVirtualModel::readEndpoints()
{
    m_endpoints.clear();
    const QByteArray bytes = configuration(m_configurationValue);
    bool isActive = false;
    forEachDescriptor(bytes, [&](qsizetype at) {
        if (byteAt(bytes, at + 1) == quint8(DescriptorType::Interface))
            isActive = alternateSetting(byteAt(bytes, at + 2)) == byteAt(bytes, at + 3);
        if (byteAt(bytes, at + 1) != quint8(DescriptorType::Endpoint) || !isActive)
            return;
        const int maxPacketSize = (byteAt(bytes, at + 4) | byteAt(bytes, at + 5) << 8) & 0x7ff;
        m_endpoints.insert(byteAt(bytes, at + 2),
                           {TransferType(byteAt(bytes, at + 3) & 3), maxPacketSize, byteAt(bytes, at + 6)});
    });
}

QUsbVirtualReply QUsbVirtualModel::setConfiguration(quint8 value)
{
    if (value != 0 && configuration(value).isEmpty())
        return QUsbVirtualReply::stall();
    restart();
    m_configurationValue = value;
    readEndpoints();
    return QUsbVirtualReply::accept();
}

QUsbVirtualReply QUsbVirtualModel::setInterface(quint8 interfaceNumber, quint8 alternateSetting)
{
    if (!hasInterface(interfaceNumber, alternateSetting))
        return QUsbVirtualReply::stall();
    m_alternateSettings.insert(interfaceNumber, alternateSetting);
    readEndpoints();
    // The halts of the interface's endpoints end (USB 2.0, 9.4.5), old and new; those of other interfaces stay.
    const QByteArray bytes = configuration(m_configurationValue);
    quint8 current = 0;
    forEachDescriptor(bytes, [&](qsizetype at) {
        if (byteAt(bytes, at + 1) == quint8(DescriptorType::Interface))
            current = byteAt(bytes, at + 2);
        else if (byteAt(bytes, at + 1) == quint8(DescriptorType::Endpoint) && current == interfaceNumber)
            clearHalt(byteAt(bytes, at + 2));
    });
    return QUsbVirtualReply::accept();
}
