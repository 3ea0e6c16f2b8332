// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorcontext.h"
#include "qusblint_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using QUsbProtocol::DescriptorType;
using BlockKind = QUsbDescriptorBlock::Kind;
using FieldKind = QUsbDescriptorField::Kind;

/* A snapshot, decoded for the checks; and the names of places in it. */

namespace QUsbLintChecks {
namespace {

Descriptor descriptorOf(const QUsbDescriptorField &node, qsizetype block)
{
    const QByteArray bytes = node.bytes();
    const auto length = bytes.isEmpty() ? qsizetype(0) : qsizetype(quint8(bytes.at(0)));
    return {node, length < 2 ? bytes : bytes.first(qMin(length, bytes.size())), block};
}

// What is behind the descriptor's own bytes, and not damaged. Its fields that are groups are within them.
QList<Descriptor> descriptorsBelow(const Descriptor &parent)
{
    QList<Descriptor> result;
    const QList<QUsbDescriptorField> children = parent.node.children();
    for (const QUsbDescriptorField &child : children) {
        if (child.kind() == FieldKind::Group && child.offset() >= parent.node.offset() + parent.size())
            result.append(descriptorOf(child, parent.block));
    }
    return result;
}

bool hasDamage(const QUsbDescriptorField &node)
{
    if (node.kind() == FieldKind::Raw && node.rule() == "DESC-LENGTH"_L1)
        return true;
    const QList<QUsbDescriptorField> children = node.children();
    return std::any_of(children.cbegin(), children.cend(), hasDamage);
}

Endpoint endpointOf(const Descriptor &descriptor)
{
    return {descriptor, descriptorsBelow(descriptor)};
}

Setting settingOf(const Descriptor &descriptor)
{
    Setting setting {descriptor, {}, {}};
    const QList<Descriptor> below = descriptorsBelow(descriptor);
    for (const Descriptor &child : below) {
        if (child.type() == quint8(DescriptorType::Endpoint) && child.size() >= 7)
            setting.endpoints.append(endpointOf(child));
        else
            setting.extra.append(child);
    }
    return setting;
}

bool isDescriptor(const QUsbDescriptorField &node)
{
    return node.kind() == FieldKind::Group && node.name().endsWith("Descriptor"_L1);
}

QString stringLabel(const QUsbDescriptorBlock &block)
{
    const QString label = u"String %1"_s.arg(block.index());
    return block.languageId() == 0 ? label : label + u" (%1)"_s.arg(hex(block.languageId(), 4));
}

// How people tell a descriptor from its neighbours.
QString labelOf(const QUsbDescriptorField &node, const QUsbDescriptorBlock &block)
{
    if (!isDescriptor(node))
        return node.name();
    const Descriptor descriptor = descriptorOf(node, 0);
    const bool isDevice = node.name() == "Device Descriptor"_L1; // whatever its type says
    switch (isDevice ? DescriptorType::Device : DescriptorType(descriptor.type())) {
    case DescriptorType::Configuration:
        return u"Configuration %1"_s.arg(descriptor.byte(5));
    case DescriptorType::OtherSpeedConfiguration:
        return u"Other Speed Configuration %1"_s.arg(descriptor.byte(5));
    case DescriptorType::Interface:
        return u"Interface %1.%2"_s.arg(descriptor.byte(2)).arg(descriptor.byte(3));
    case DescriptorType::Endpoint:
        return u"Endpoint %1"_s.arg(hex(descriptor.byte(2), 2));
    case DescriptorType::String:
        if (block.kind() == BlockKind::String)
            return stringLabel(block);
        break;
    default:
        break;
    }
    QString name = node.name();
    name.chop(qsizetype(sizeof "Descriptor" - 1));
    return name.trimmed();
}

// What is decoded without a descriptor around it needs a name before that of its first node.
QString rootLabel(const QUsbDescriptorBlock &block)
{
    switch (block.kind()) {
    case BlockKind::HidReport:
        return u"HID Report %1"_s.arg(block.index());
    case BlockKind::MicrosoftOs20Set:
        return u"Microsoft OS 2.0 Set %1"_s.arg(block.index());
    case BlockKind::WebUsbUrl:
        return u"WebUSB URL %1"_s.arg(block.index());
    case BlockKind::MidiGroupTerminals:
        return u"MIDI Group Terminals %1"_s.arg(block.index());
    default:
        return {};
    }
}

} // namespace

QString pathOf(const QUsbDescriptorField &field, const QUsbDescriptorBlock &block)
{
    QStringList names;
    QUsbDescriptorField node = field;
    while (!node.isNull()) {
        const QUsbDescriptorField parent = node.parent();
        names.prepend(parent.isNull() ? rootLabel(block) : labelOf(node, block));
        node = parent;
    }
    names.removeAll(QString());
    return names.isEmpty() ? block.name() : names.join(" / "_L1);
}

bool Descriptor::isDecoded() const
{
    const QString name = node.name();
    return name != "Unknown Descriptor"_L1 && name != "Class-Specific Interface Descriptor"_L1
        && name != "Class-Specific Endpoint Descriptor"_L1;
}

bool Endpoint::isPeriodic() const
{
    return transferType() == QUsbProtocol::TransferType::Isochronous
        || transferType() == QUsbProtocol::TransferType::Interrupt;
}

Descriptor Endpoint::firstExtra(quint8 type) const
{
    const auto it =
        std::find_if(extra.cbegin(), extra.cend(), [type](const Descriptor &d) { return d.type() == type; });
    return it == extra.cend() ? Descriptor() : *it;
}

QList<Descriptor> Setting::everythingBelow() const
{
    QList<Descriptor> all = extra;
    for (const Endpoint &endpoint : endpoints)
        all += endpoint.extra;
    return all;
}

QList<Descriptor> Setting::classSpecific() const
{
    QList<Descriptor> all = everythingBelow();
    all.removeIf([](const Descriptor &child) { return child.type() != 0x24 || child.size() < 3; });
    return all;
}

Device::Device(const QUsbDeviceSnapshot &snapshot)
    : m_snapshot(snapshot)
{
    decode();
    if (m_snapshot.speed() != Speed::Unknown || !seemsSuperSpeed())
        return;
    *this = Device();
    m_snapshot = snapshot;
    m_snapshot.setSpeed(Speed::Super);
    m_isSpeedImplied = true;
    decode();
}

// Two of three are enough, for one of them may be what is wrong.
bool Device::seemsSuperSpeed() const
{
    const auto hasCompanion = [](const Setting &setting) {
        return std::any_of(setting.endpoints.cbegin(), setting.endpoints.cend(), [](const Endpoint &endpoint) {
            return !endpoint.firstExtra(quint8(DescriptorType::SuperspeedUsbEndpointCompanion)).isNull();
        });
    };
    const auto hasCompanions = [&](const Configuration &configuration) {
        return std::any_of(configuration.settings.cbegin(), configuration.settings.cend(), hasCompanion);
    };
    const int signs = int(m_descriptor.word(2) >= 0x0300) + int(m_descriptor.byte(7) == 9)
        + int(std::any_of(m_configurations.cbegin(), m_configurations.cend(), hasCompanions));
    return signs >= 2;
}

void Device::decode()
{
    const QList<QUsbDescriptorBlock> blocks = m_snapshot.blocks();
    m_blocks.reserve(size_t(blocks.size()));
    for (const QUsbDescriptorBlock &block : blocks)
        addBlock(block);
}

void Device::addBlock(const QUsbDescriptorBlock &block)
{
    const bool isOtherSpeed = block.kind() == BlockKind::OtherSpeedConfiguration;
    const Speed speed = QUsbDescriptorContext::of(block, m_snapshot.speed()).speed;
    const auto index = qsizetype(m_blocks.size());
    m_blocks.push_back({block, m_snapshot.decoded(block)});
    m_wasAsked = m_wasAsked || block.origin() == QUsbDescriptorBlock::Origin::Device;

    const QList<QUsbDescriptorField> sections = m_blocks.back().tree.children();
    for (const QUsbDescriptorField &section : sections) {
        if (section.kind() != FieldKind::Group)
            continue;
        const Descriptor descriptor = descriptorOf(section, index);
        if (block.kind() == BlockKind::Device && section.name() == "Device Descriptor"_L1 && m_descriptor.isNull())
            m_descriptor = {section, section.bytes(), index}; // has its size whatever bLength says
        else if (descriptor.type() == quint8(DescriptorType::Configuration) || isOtherSpeed)
            addConfiguration(section, index, speed);
        else if (descriptor.type() == quint8(DescriptorType::DeviceQualifier) && m_qualifier.isNull())
            m_qualifier = descriptor;
        else if (descriptor.type() == quint8(DescriptorType::Bos) && m_bos.isNull())
            m_bos = descriptor;
    }
    if (!m_bos.isNull() && m_bos.block == index)
        m_capabilities = descriptorsBelow(m_bos);
}

void Device::addConfiguration(const QUsbDescriptorField &node, qsizetype block, Speed speed)
{
    const Descriptor descriptor = descriptorOf(node, block);
    if (descriptor.size() < 9)
        return; // the tree says so
    Configuration configuration;
    configuration.descriptor = descriptor;
    configuration.speed = speed;
    constexpr int smallestEndpoint = 7;
    configuration.isDamaged = hasDamage(node) || descriptor.word(2) >= node.size() + smallestEndpoint;
    const QList<Descriptor> below = descriptorsBelow(descriptor);
    for (const Descriptor &child : below) {
        if (child.type() == quint8(DescriptorType::Interface) && child.size() >= 9) {
            configuration.settings.append(settingOf(child));
            configuration.numbers.insert(child.byte(2));
        } else {
            configuration.extra.append(child);
        }
    }
    m_configurations.append(configuration);
}

Descriptor Device::first(qsizetype block) const
{
    const QList<QUsbDescriptorField> children = m_blocks.at(size_t(block)).tree.children();
    return children.isEmpty() ? Descriptor() : descriptorOf(children.constFirst(), block);
}

} // namespace QUsbLintChecks
