// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorparser_p.h"

#include "qusbconfigurationinfo_p.h"
#include "qusbdescriptorwalk_p.h"

#include <QtCore/qcoreapplication.h>

#include <array>
#include <bitset>
#include <vector>

using namespace QUsbDescriptorWalk;
using QUsbProtocol::DescriptorType;

namespace {

constexpr qsizetype DeviceSize = 18;

template <typename... Args>
QString warningAt(qsizetype offset, const char *text, Args... args)
{
    QString message = QCoreApplication::translate("QUsbDescriptorParser", text);
    ((message = message.arg(args)), ...);
    return QCoreApplication::translate("QUsbDescriptorParser", "Byte %1: %2").arg(offset).arg(message);
}

QString damageAt(QByteArrayView bytes, const Step &step)
{
    return warningAt(
        step.offset,
        QT_TRANSLATE_NOOP("QUsbDescriptorParser", "bLength is %1, but %2 bytes are left. They cannot be decoded."),
        quint8(bytes[step.offset]), step.size);
}

// Builds one configuration. What is open is completed when the next descriptor of its kind, or the end, is reached.
class ConfigurationParser
{
public:
    ConfigurationParser(const QByteArray &bytes, const Section &section)
        : m_bytes(bytes)
        , m_section(section)
    {
    }
    QUsbConfigurationInfo parse();

private:
    void read(const Step &step);
    void beginSetting(const Step &step);
    void beginEndpoint(const Step &step);
    void endEndpoint(qsizetype offset);
    void endSetting(qsizetype offset);
    bool addCompanion(const QUsbDescriptor &descriptor);
    void addExtra(const QUsbDescriptor &descriptor);
    void addToInterface(const QUsbAlternateSettingInfo &setting);
    void checkConfiguration();
    void checkSetting();

    QUsbDescriptor descriptorAt(const Step &step) const
    {
        return QUsbDescriptor(m_bytes.mid(step.offset, step.size), step.offset);
    }
    template <typename... Args>
    void warn(qsizetype offset, const char *text, Args... args)
    {
        m_configuration->warnings.append(warningAt(offset, text, args...));
    }

    const QByteArray m_bytes;
    const Section m_section;
    std::unique_ptr<QUsbConfigurationInfoPrivate> m_configuration = std::make_unique<QUsbConfigurationInfoPrivate>();
    std::unique_ptr<QUsbAlternateSettingInfoPrivate> m_setting;
    std::unique_ptr<QUsbEndpointInfoPrivate> m_endpoint;
    std::vector<std::unique_ptr<QUsbInterfaceInfoPrivate>> m_interfaces;
    std::array<qsizetype, 256> m_interfaceIndex {}; // By number; one more than the index, 0 if there is none.
    std::array<std::bitset<256>, 256> m_settingsSeen;
    std::bitset<256> m_endpointsSeen; // In the setting that is open.
};

QUsbConfigurationInfo ConfigurationParser::parse()
{
    const Step first = stepAt(m_bytes, m_section.offset, m_section.end());
    m_configuration->descriptor = descriptorAt(first);
    m_configuration->bytes = m_bytes.mid(m_section.offset, m_section.size);
    if (first.isDamaged)
        m_configuration->warnings.append(damageAt(m_bytes, first));

    for (qsizetype offset = first.end(); offset < m_section.end();) {
        const Step step = stepAt(m_bytes, offset, m_section.end());
        read(step);
        offset = step.end();
    }
    endSetting(m_section.end());
    for (std::unique_ptr<QUsbInterfaceInfoPrivate> &interfaceInfo : m_interfaces)
        m_configuration->interfaces.append(QUsbInterfaceInfoPrivate::create(std::move(interfaceInfo)));
    checkConfiguration();
    return QUsbConfigurationInfoPrivate::create(std::move(m_configuration));
}

void ConfigurationParser::read(const Step &step)
{
    if (step.isDamaged)
        m_configuration->warnings.append(damageAt(m_bytes, step));
    if (endsInterface(step))
        endSetting(step.offset);
    if (isInterface(step)) {
        beginSetting(step);
    } else if (isEndpoint(step) && m_setting) {
        beginEndpoint(step);
    } else {
        const QUsbDescriptor descriptor = descriptorAt(step);
        const bool isAssociation = endsInterface(step) && step.size >= 8;
        if (isAssociation)
            m_configuration->associations.append(QUsbInterfaceAssociation(descriptor));
        else if (step.isDamaged || !addCompanion(descriptor))
            addExtra(descriptor);
    }
}

void ConfigurationParser::beginSetting(const Step &step)
{
    m_setting = std::make_unique<QUsbAlternateSettingInfoPrivate>();
    m_setting->descriptor = descriptorAt(step);
    const quint8 number = m_setting->descriptor.byteAt(2);
    const quint8 alternate = m_setting->descriptor.byteAt(3);
    if (m_settingsSeen[number].test(alternate)) {
        warn(step.offset,
             QT_TRANSLATE_NOOP("QUsbDescriptorParser", "Interface %1, alternate setting %2 is present more than once."),
             number, alternate);
    }
    m_settingsSeen[number].set(alternate);
    m_endpointsSeen.reset();
}

void ConfigurationParser::beginEndpoint(const Step &step)
{
    endEndpoint(step.offset);
    m_endpoint = std::make_unique<QUsbEndpointInfoPrivate>();
    m_endpoint->descriptor = descriptorAt(step);
    const quint8 address = m_endpoint->descriptor.byteAt(2);
    if (QUsbProtocol::endpointNumber(address) == 0)
        warn(step.offset, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "An endpoint has the number 0."));
    if (m_endpointsSeen.test(address)) {
        warn(step.offset, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "Endpoint 0x%1 is present more than once."),
             QString::number(address, 16));
    }
    m_endpointsSeen.set(address);
}

void ConfigurationParser::endEndpoint(qsizetype offset)
{
    if (!m_endpoint)
        return;
    const qsizetype begin = m_endpoint->descriptor.offset();
    m_endpoint->bytes = m_bytes.mid(begin, offset - begin);
    m_setting->endpoints.append(QUsbEndpointInfoPrivate::create(std::move(m_endpoint)));
}

void ConfigurationParser::endSetting(qsizetype offset)
{
    endEndpoint(offset);
    if (!m_setting)
        return;
    checkSetting();
    const qsizetype begin = m_setting->descriptor.offset();
    m_setting->bytes = m_bytes.mid(begin, offset - begin);
    addToInterface(QUsbAlternateSettingInfoPrivate::create(std::move(m_setting)));
}

void ConfigurationParser::addToInterface(const QUsbAlternateSettingInfo &setting)
{
    qsizetype &index = m_interfaceIndex[setting.interfaceNumber()];
    if (index == 0) {
        m_interfaces.push_back(std::make_unique<QUsbInterfaceInfoPrivate>());
        index = qsizetype(m_interfaces.size());
    }
    m_interfaces[size_t(index - 1)]->alternateSettings.append(setting);
}

bool ConfigurationParser::addCompanion(const QUsbDescriptor &descriptor)
{
    if (!m_endpoint)
        return false;
    const bool isCompanion = descriptor.type() == quint8(DescriptorType::SuperspeedUsbEndpointCompanion)
        && descriptor.bytes().size() >= 6 && m_endpoint->companion.isNull();
    const bool isIsoch = descriptor.type() == quint8(DescriptorType::SuperspeedplusIsochronousEndpointCompanion)
        && descriptor.bytes().size() >= 8 && m_endpoint->isochCompanion.isNull();
    if (isCompanion)
        m_endpoint->companion = descriptor;
    if (isIsoch)
        m_endpoint->isochCompanion = descriptor;
    return isCompanion || isIsoch;
}

void ConfigurationParser::addExtra(const QUsbDescriptor &descriptor)
{
    switch (DescriptorType(descriptor.type())) {
    case DescriptorType::Device:
    case DescriptorType::Configuration:
    case DescriptorType::Interface:
    case DescriptorType::Endpoint:
    case DescriptorType::InterfaceAssociation:
        if (descriptor.isComplete()) {
            warn(descriptor.offset(),
                 QT_TRANSLATE_NOOP("QUsbDescriptorParser", "A descriptor of type %1 with %2 bytes is out of place."),
                 QUsbProtocol::descriptorTypeName(descriptor.type()), descriptor.bytes().size());
        }
        break;
    default:
        break;
    }
    if (m_endpoint)
        m_endpoint->extraDescriptors.append(descriptor);
    else if (m_setting)
        m_setting->extraDescriptors.append(descriptor);
    else
        m_configuration->extraDescriptors.append(descriptor);
}

void ConfigurationParser::checkSetting()
{
    const int claimed = m_setting->descriptor.byteAt(4);
    if (claimed != m_setting->endpoints.size()) {
        warn(m_setting->descriptor.offset(),
             QT_TRANSLATE_NOOP("QUsbDescriptorParser", "bNumEndpoints is %1; found: %2."), claimed,
             m_setting->endpoints.size());
    }
}

void ConfigurationParser::checkConfiguration()
{
    const QUsbDescriptor &descriptor = m_configuration->descriptor;
    const qsizetype offset = m_section.offset;
    if (descriptor.bytes().size() < 9)
        warn(offset, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "The configuration descriptor is too short."));
    if (descriptor.wordAt(2) != m_section.size) {
        warn(offset, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "wTotalLength is %1; found: %2 bytes."),
             descriptor.wordAt(2), m_section.size);
    }
    if (descriptor.byteAt(4) != m_configuration->interfaces.size()) {
        warn(offset, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "bNumInterfaces is %1; found: %2."),
             descriptor.byteAt(4), m_configuration->interfaces.size());
    }
}

QStringList deviceWarnings(const QUsbDescriptor &device, qsizetype configurationCount)
{
    QStringList warnings;
    if (device.isNull()) {
        warnings += warningAt(0, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "There is no device descriptor."));
        return warnings;
    }
    if (device.bytes().size() < DeviceSize)
        warnings += warningAt(0, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "The device descriptor ends too early."));
    if (device.length() != DeviceSize) {
        warnings += warningAt(0, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "bLength of the device descriptor is %1."),
                              device.length());
    }
    if (device.type() != quint8(DescriptorType::Device)) {
        warnings +=
            warningAt(1, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "bDescriptorType of the device descriptor is %1."),
                      device.type());
    }
    if (device.bytes().size() >= DeviceSize && device.byteAt(17) != configurationCount) {
        warnings += warningAt(17, QT_TRANSLATE_NOOP("QUsbDescriptorParser", "bNumConfigurations is %1; found: %2."),
                              device.byteAt(17), configurationCount);
    }
    return warnings;
}

} // namespace

QUsbDescriptorParser::Result QUsbDescriptorParser::parse(const QByteArray &bytes)
{
    Result result;
    QStringList elsewhere;
    const QList<Section> all = sections(bytes);
    for (const Section &section : all) {
        switch (section.kind) {
        case Section::Kind::Device:
            result.device = QUsbDescriptor(bytes.first(section.size), section.offset);
            break;
        case Section::Kind::Configuration:
            result.configurations.append(ConfigurationParser(bytes, section).parse());
            break;
        case Section::Kind::Damaged:
            elsewhere += damageAt(bytes, stepAt(bytes, section.offset, section.end()));
            break;
        case Section::Kind::Bos: // Not usual here, but no fault.
            break;
        case Section::Kind::Fragment:
        case Section::Kind::Single:
            elsewhere += warningAt(
                section.offset,
                QT_TRANSLATE_NOOP("QUsbDescriptorParser", "A descriptor of type %1 is outside any configuration."),
                quint8(bytes[section.offset + 1]));
            break;
        }
    }
    result.warnings = deviceWarnings(result.device, result.configurations.size()) + elsewhere;
    return result;
}
