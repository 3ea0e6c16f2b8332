// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "requesttemplates.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 UsEnglish = 0x0409;

class Collector
{
    Q_DECLARE_TR_FUNCTIONS(RequestTemplates)

public:
    Collector(const QUsbDeviceInfo &device, const QUsbConfigurationInfo &configuration)
        : m_device(device)
        , m_configuration(configuration)
    {
    }

    QList<RequestTemplate> collect();

private:
    void add(const QString &name, const QUsbSetupPacket &setup, const QByteArray &data = {});
    void addDescriptor(const QString &name, DescriptorType type, quint8 index, quint16 languageId, quint16 length);
    void addString(const QString &name, quint8 index);
    void addStandard();
    void addHub();
    void addInterface(const QUsbAlternateSettingInfo &setting);
    void addHid(const QUsbAlternateSettingInfo &setting);
    QUsbSetupPacket classRequest(Direction direction, const QUsbAlternateSettingInfo &setting, quint8 request,
                                 quint16 value, quint16 length) const;

    const QUsbDeviceInfo m_device;
    const QUsbConfigurationInfo m_configuration;
    QString m_group;
    QList<RequestTemplate> m_templates;
};

void Collector::add(const QString &name, const QUsbSetupPacket &setup, const QByteArray &data)
{
    m_templates.append({m_group, name, setup, data});
}

void Collector::addDescriptor(const QString &name, DescriptorType type, quint8 index, quint16 languageId,
                              quint16 length)
{
    add(name,
        QUsbSetupPacket(Direction::In, Recipient::Device, Request::GetDescriptor, quint16(quint8(type) << 8 | index),
                        languageId, length));
}

void Collector::addString(const QString &name, quint8 index)
{
    if (index)
        addDescriptor(name, DescriptorType::String, index, UsEnglish, 255);
}

void Collector::addStandard()
{
    m_group = tr("Standard requests");
    addDescriptor(tr("Read the device descriptor"), DescriptorType::Device, 0, 0, 18);
    const auto total = m_configuration.isNull() ? quint16(255) : m_configuration.descriptor().wordAt(2);
    addDescriptor(tr("Read the first configuration"), DescriptorType::Configuration, 0, 0, std::max<quint16>(total, 9));
    addDescriptor(tr("Read the list of languages"), DescriptorType::String, 0, 0, 255);
    addString(tr("Read the manufacturer's name"), m_device.manufacturerIndex());
    addString(tr("Read the product's name"), m_device.productIndex());
    addString(tr("Read the serial number"), m_device.serialNumberIndex());
    if (m_device.usbVersion() >= 0x0201)
        addDescriptor(tr("Read the capabilities (BOS)"), DescriptorType::Bos, 0, 0, 255);
    if (m_device.speed() == Speed::Full || m_device.speed() == Speed::High) {
        addDescriptor(tr("Read the device qualifier"), DescriptorType::DeviceQualifier, 0, 0, 10);
        addDescriptor(tr("Read the configuration at the other speed"), DescriptorType::OtherSpeedConfiguration, 0, 0,
                      255);
    }
    add(tr("Read the device's status"), {Direction::In, Recipient::Device, Request::GetStatus, 0, 0, 2});
    add(tr("Read the selected configuration"), {Direction::In, Recipient::Device, Request::GetConfiguration, 0, 0, 1});
    add(tr("Allow remote wake-up"),
        {Direction::Out, Recipient::Device, Request::SetFeature, quint16(Feature::DeviceRemoteWakeup), 0, 0});
    add(tr("Forbid remote wake-up"),
        {Direction::Out, Recipient::Device, Request::ClearFeature, quint16(Feature::DeviceRemoteWakeup), 0, 0});
}

void Collector::addHub()
{
    m_group = tr("Requests of hubs");
    const bool isSuperSpeed = m_device.speed() >= Speed::Super;
    const auto type = isSuperSpeed ? DescriptorType::SuperspeedHub : DescriptorType::Hub;
    add(tr("Read the hub descriptor"),
        {Direction::In, RequestType::Class, Recipient::Device, quint8(HubRequest::GetDescriptor),
         quint16(quint8(type) << 8), 0, 71});
    add(tr("Read the hub's status"),
        {Direction::In, RequestType::Class, Recipient::Device, quint8(HubRequest::GetStatus), 0, 0, 4});
    add(tr("Read the status of port 1"),
        {Direction::In, RequestType::Class, Recipient::Other, quint8(HubRequest::GetStatus), 0, 1, 4});
    add(tr("Switch port 1 on"),
        {Direction::Out, RequestType::Class, Recipient::Other, quint8(HubRequest::SetFeature),
         quint16(PortFeature::PortPower), 1, 0});
    add(tr("Switch port 1 off"),
        {Direction::Out, RequestType::Class, Recipient::Other, quint8(HubRequest::ClearFeature),
         quint16(PortFeature::PortPower), 1, 0});
}

QUsbSetupPacket Collector::classRequest(Direction direction, const QUsbAlternateSettingInfo &setting, quint8 request,
                                        quint16 value, quint16 length) const
{
    return {direction, RequestType::Class, Recipient::Interface, request, value, setting.interfaceNumber(), length};
}

void Collector::addHid(const QUsbAlternateSettingInfo &setting)
{
    // wDescriptorLength of the first report descriptor (HID 1.11, 6.2.1)
    quint16 reportLength = 255;
    const QList<QUsbDescriptor> extra = setting.extraDescriptors();
    for (const QUsbDescriptor &descriptor : extra) {
        if (descriptor.type() == quint8(DescriptorType::Hid) && descriptor.wordAt(7) > 0)
            reportLength = descriptor.wordAt(7);
    }
    add(tr("Read the report descriptor"),
        {Direction::In, Recipient::Interface, Request::GetDescriptor, quint16(quint8(DescriptorType::Report) << 8),
         setting.interfaceNumber(), reportLength});
    add(tr("Read an input report"), classRequest(Direction::In, setting, quint8(HidRequest::GetReport), 0x0100, 64));
    add(tr("Read a feature report"), classRequest(Direction::In, setting, quint8(HidRequest::GetReport), 0x0300, 64));
    add(tr("Read the idle rate"), classRequest(Direction::In, setting, quint8(HidRequest::GetIdle), 0, 1));
    add(tr("Read the protocol"), classRequest(Direction::In, setting, quint8(HidRequest::GetProtocol), 0, 1));
    add(tr("Send an output report"), classRequest(Direction::Out, setting, quint8(HidRequest::SetReport), 0x0200, 1),
        QByteArray(1, '\0'));
    add(tr("Report changes only"), classRequest(Direction::Out, setting, quint8(HidRequest::SetIdle), 0, 0));
}

void Collector::addInterface(const QUsbAlternateSettingInfo &setting)
{
    const quint8 number = setting.interfaceNumber();
    switch (ClassCode(setting.interfaceClass())) {
    case ClassCode::Hid:
        m_group = tr("Requests of interface %1 (HID)").arg(number);
        addHid(setting);
        break;
    case ClassCode::Communications:
        m_group = tr("Requests of interface %1 (communications)").arg(number);
        add(tr("Read the line coding"), classRequest(Direction::In, setting, quint8(CdcRequest::GetLineCoding), 0, 7));
        add(tr("Set DTR and RTS"),
            classRequest(Direction::Out, setting, quint8(CdcRequest::SetControlLineState), 3, 0));
        break;
    case ClassCode::MassStorage:
        m_group = tr("Requests of interface %1 (mass storage)").arg(number);
        add(tr("Read the highest logical unit number"),
            classRequest(Direction::In, setting, quint8(MassStorageRequest::GetMaxLun), 0, 1));
        break;
    case ClassCode::Printer:
        m_group = tr("Requests of interface %1 (printer)").arg(number);
        add(tr("Read the device ID"),
            classRequest(Direction::In, setting, quint8(PrinterRequest::GetDeviceId), 0, 1023));
        add(tr("Read the port status"),
            classRequest(Direction::In, setting, quint8(PrinterRequest::GetPortStatus), 0, 1));
        break;
    default:
        break;
    }
}

QList<RequestTemplate> Collector::collect()
{
    addStandard();
    if (m_device.isHub())
        addHub();
    const QList<QUsbInterfaceInfo> interfaces = m_configuration.interfaces();
    for (const QUsbInterfaceInfo &interface : interfaces)
        addInterface(interface.defaultAlternateSetting());
    return m_templates;
}

} // namespace

QList<RequestTemplate> requestTemplates(const QUsbDeviceInfo &device, const QUsbConfigurationInfo &configuration)
{
    return Collector(device, configuration).collect();
}
