// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualenumeration_p.h"

#include "qusbdeviceinfo_p.h"
#include "qusbstrings.h"

#include <algorithm>

using namespace QUsbProtocol;
using Kind = QUsbError::Kind;

static constexpr quint8 mostConfigurations = 8; // USB_MAXCONFIG

QUsbVirtualEnumeration::QUsbVirtualEnumeration(QUsbVirtualEngine &engine,
                                               std::unique_lock<QUsbVirtualEngine::Mutex> &lock)
    : m_engine(engine)
    , m_lock(lock)
    , m_info(std::make_unique<QUsbDeviceInfoPrivate>())
{
}

QUsbVirtualEnumeration::~QUsbVirtualEnumeration() = default;

QByteArray QUsbVirtualEnumeration::read(DescriptorType type, quint8 index, quint16 length, quint16 language)
{
    const QUsbSetupPacket setup(Direction::In, Recipient::Device, Request::GetDescriptor,
                                quint16(quint8(type) << 8 | index), language, length);
    const Kind kind = m_control.run(m_engine, m_lock, setup, QUsbVirtualControl::Patience::None);
    return kind == Kind::NoError ? m_control.data() : QByteArray();
}

void QUsbVirtualEnumeration::readStrings()
{
    const auto byte = [this](int index) { return quint8(m_descriptors[index]); };
    // As Linux does: in the first language of the table, or in US English if there is none.
    const bool hasStrings = byte(14) != 0 || byte(15) != 0 || byte(16) != 0;
    const QByteArray languages = hasStrings ? read(DescriptorType::String, 0, 255) : QByteArray();
    const quint16 language = QUsbStrings::languageIds(languages).value(0, 0x0409);
    const auto string = [&](quint8 index) {
        return index == 0 ? QString() : QUsbStrings::fromDescriptor(read(DescriptorType::String, index, 255, language));
    };
    m_info->manufacturer = string(byte(14));
    m_info->product = string(byte(15));
    m_info->serialNumber = string(byte(16));
}

QUsbError QUsbVirtualEnumeration::run()
{
    m_descriptors = read(DescriptorType::Device, 0, 18);
    if (const QUsbError refusal = readConfigurations(); refusal.isError())
        return refusal;
    readStrings();
    const auto byte = [this](int index) { return quint8(m_descriptors[index]); };
    if (byte(3) > 2 || (byte(3) == 2 && byte(2) > 0)) // bcdUSB 2.01 and later
        m_binaryObjectStore = read(DescriptorType::Bos, 0, 255);
    configure();
    m_info->speed = m_engine.speed;
    m_info->setDescriptors(m_descriptors);
    return {};
}

QUsbError QUsbVirtualEnumeration::readConfigurations()
{
    const QUsbError silence(Kind::TransferError, tr("enumeration of the device failed"),
                            tr("Make it answer GET_DESCRIPTOR and SET_CONFIGURATION."));
    if (m_descriptors.size() < 18)
        return silence;
    const quint8 count = std::min(quint8(m_descriptors[17]), mostConfigurations);
    m_descriptors[17] = char(count);
    if (count == 0) {
        return QUsbError(Kind::TransferError, tr("the device has no configuration"),
                         tr("bNumConfigurations must be at least 1."));
    }
    for (quint8 i = 0; i < count; ++i) {
        const QByteArray head = read(DescriptorType::Configuration, i, 9);
        if (head.size() < 9)
            return silence;
        if (quint8(head[0]) < 9 || quint8(head[1]) != quint8(DescriptorType::Configuration)) {
            return QUsbError(Kind::TransferError,
                             tr("configuration %1 does not begin with a configuration descriptor").arg(i),
                             tr("Its first descriptor must have type 2 and at least 9 bytes."));
        }
        if (i == 0)
            m_firstConfiguration = quint8(head[5]);
        m_descriptors += read(DescriptorType::Configuration, i, quint16(quint8(head[2]) | quint8(head[3]) << 8));
    }
    return {};
}

void QUsbVirtualEnumeration::configure()
{
    const QUsbSetupPacket setup(Direction::Out, Recipient::Device, Request::SetConfiguration, m_firstConfiguration);
    // One that refuses stays in the address state, as on Linux.
    if (m_control.run(m_engine, m_lock, setup, QUsbVirtualControl::Patience::None) == Kind::NoError)
        m_info->activeConfigurationValue = m_firstConfiguration;
}

std::unique_ptr<QUsbDeviceInfoPrivate> QUsbVirtualEnumeration::takeInfo()
{
    return std::move(m_info);
}
