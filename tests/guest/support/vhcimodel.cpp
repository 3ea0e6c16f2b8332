// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "vhcimodel.h"

#include <QtCore/qendian.h>

using namespace QUsbProtocol;

namespace {

constexpr quint16 key(DescriptorType type, quint8 index)
{
    return quint16(quint8(type) << 8 | index);
}

quint8 byteAt(const QByteArray &bytes, qsizetype index)
{
    return index < bytes.size() ? quint8(bytes.at(index)) : 0;
}

/*! Whether \a configuration has an interface descriptor for this pair. */
bool hasSetting(const QByteArray &configuration, quint8 interface, quint8 alternateSetting)
{
    for (qsizetype at = 0; byteAt(configuration, at) >= 2; at += byteAt(configuration, at)) {
        if (byteAt(configuration, at + 1) == quint8(DescriptorType::Interface)
            && byteAt(configuration, at + 2) == interface && byteAt(configuration, at + 3) == alternateSetting)
            return true;
    }
    return false;
}

} // namespace

void VhciModel::setDescriptors(const QByteArray &descriptors)
{
    m_descriptors.removeIf([](const auto &entry) {
        return entry.key() >> 8 == quint8(DescriptorType::Device)
            || entry.key() >> 8 == quint8(DescriptorType::Configuration);
    });
    const qsizetype deviceSize = byteAt(descriptors, 0);
    setDescriptor(DescriptorType::Device, 0, descriptors.left(deviceSize));
    quint8 index = 0;
    for (QByteArray rest = descriptors.mid(deviceSize); rest.size() >= 4;) {
        const quint16 size = qFromLittleEndian<quint16>(rest.constData() + 2); // wTotalLength
        Q_ASSERT(size > 0);
        setDescriptor(DescriptorType::Configuration, index++, rest.left(size));
        rest = rest.mid(size);
    }
}

void VhciModel::setDescriptor(DescriptorType type, quint8 index, const QByteArray &descriptor)
{
    m_descriptors.insert(key(type, index), descriptor);
}

void VhciModel::setString(quint8 index, const QString &text)
{
    QByteArray descriptor(2 + 2 * text.size(), Qt::Uninitialized);
    descriptor[0] = char(descriptor.size());
    descriptor[1] = char(DescriptorType::String);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), descriptor.data() + 2);
    setDescriptor(DescriptorType::String, index, descriptor);
    setDescriptor(DescriptorType::String, 0, QByteArray::fromHex("04030904"));
}

void VhciModel::setHalted(quint8 endpoint, bool halted)
{
    if (halted)
        m_halted.insert(endpoint);
    else
        m_halted.remove(endpoint);
}

void VhciModel::restart()
{
    m_configurationValue = 0;
    m_alternateSettings.clear();
    m_halted.clear();
}

VhciReply VhciModel::answer(const VhciTransfer &transfer)
{
    const QUsbSetupPacket &setup = transfer.setup;
    if (setup.type() != RequestType::Standard)
        return VhciReply::stall();
    switch (Request(setup.request())) {
    case Request::GetDescriptor:
        return descriptor(setup);
    case Request::GetStatus:
        return status(setup);
    case Request::SetFeature:
        return setFeature(setup, true);
    case Request::ClearFeature:
        return setFeature(setup, false);
    case Request::GetConfiguration:
        return VhciReply::answer(QByteArray(1, char(m_configurationValue)));
    case Request::SetConfiguration:
        return setConfiguration(quint8(setup.value()));
    case Request::GetInterface:
        return VhciReply::answer(QByteArray(1, char(alternateSetting(quint8(setup.index())))));
    case Request::SetInterface:
        return setInterface(quint8(setup.index()), quint8(setup.value()));
    default:
        return VhciReply::stall();
    }
}

VhciReply VhciModel::descriptor(const QUsbSetupPacket &setup) const
{
    const auto it = m_descriptors.constFind(setup.value());
    return it == m_descriptors.cend() ? VhciReply::stall() : VhciReply::answer(it->left(setup.length()));
}

VhciReply VhciModel::status(const QUsbSetupPacket &setup) const
{
    QByteArray bits(2, '\0');
    if (setup.recipient() == Recipient::Device)
        bits[0] = char(byteAt(configuration(m_configurationValue), 7) >> 6 & 1); // self-powered
    else if (setup.recipient() == Recipient::Endpoint)
        bits[0] = char(isHalted(quint8(setup.index())));
    return VhciReply::answer(bits);
}

VhciReply VhciModel::setFeature(const QUsbSetupPacket &setup, bool on)
{
    if (setup.recipient() == Recipient::Endpoint) {
        if (setup.value() != quint16(Feature::EndpointHalt))
            return VhciReply::stall();
        setHalted(quint8(setup.index()), on);
    }
    return VhciReply::answer(); // of the device and of interfaces: accepted, without effect
}

QByteArray VhciModel::configuration(quint8 value) const
{
    for (quint8 index = 0; m_descriptors.contains(key(DescriptorType::Configuration, index)); ++index) {
        const QByteArray descriptor = m_descriptors.value(key(DescriptorType::Configuration, index));
        if (byteAt(descriptor, 5) == value)
            return descriptor;
    }
    return {};
}

VhciReply VhciModel::setConfiguration(quint8 value)
{
    if (value != 0 && configuration(value).isEmpty())
        return VhciReply::stall();
    restart();
    m_configurationValue = value;
    return VhciReply::answer();
}

VhciReply VhciModel::setInterface(quint8 interface, quint8 alternateSetting)
{
    if (!hasSetting(configuration(m_configurationValue), interface, alternateSetting))
        return VhciReply::stall();
    m_alternateSettings.insert(interface, alternateSetting);
    m_halted.clear(); // of all interfaces: no test device has two with endpoints
    return VhciReply::answer();
}
