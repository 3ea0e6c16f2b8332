// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualreplica.h"

#include "qusbplatformcapabilities_p.h"
#include "qusbvirtualengine_p.h"
#include "qusbvirtualhub.h"

#include <QtCore/qendian.h>

#include <algorithm>

using namespace QUsbProtocol;
using Block = QUsbDescriptorBlock;

namespace {

constexpr quint16 usEnglish = 0x0409;

/* Calls visit with each endpoint of any setting. */
template <typename Visit>
void forEachEndpoint(const QUsbDeviceInfo &info, Visit visit)
{
    const QList<QUsbConfigurationInfo> configurations = info.configurations();
    for (const QUsbConfigurationInfo &configuration : configurations) {
        const QList<QUsbInterfaceInfo> interfaces = configuration.interfaces();
        for (const QUsbInterfaceInfo &interface : interfaces) {
            const QList<QUsbAlternateSettingInfo> settings = interface.alternateSettings();
            for (const QUsbAlternateSettingInfo &setting : settings) {
                const QList<QUsbEndpointInfo> endpoints = setting.endpoints();
                for (const QUsbEndpointInfo &endpoint : endpoints)
                    visit(endpoint);
            }
        }
    }
}

/* How fast a device with such descriptors would be; where that is not clear, the slowest that can be true. */
Speed likelySpeed(const QUsbDeviceInfo &info)
{
    if (info.usbVersion() >= 0x0300)
        return Speed::Super;
    Speed speed = info.descriptor().byteAt(7) == 8 ? Speed::Low : Speed::Full; // bMaxPacketSize0
    forEachEndpoint(info, [&speed](const QUsbEndpointInfo &endpoint) {
        const int size = endpoint.descriptor().wordAt(4) & 0x7ff;
        const bool isBulk = endpoint.transferType() == TransferType::Bulk;
        const bool isPeriodic = !isBulk && endpoint.transferType() != TransferType::Control;
        if ((isBulk && size > 64) || (endpoint.transferType() == TransferType::Interrupt && size > 64) || size > 1023)
            speed = Speed::High;
        else if (speed == Speed::Low && (isBulk || (isPeriodic && size > 8)))
            speed = Speed::Full; // USB 2.0, 5.5.3 to 5.8.3
    });
    return speed;
}

Speed speedOf(const QUsbDeviceSnapshot &snapshot)
{
    return snapshot.speed() == Speed::Unknown ? likelySpeed(snapshot.info()) : snapshot.speed();
}

QByteArray stringDescriptor(const QString &text)
{
    const QString possible = text.left(126); // bLength is a byte.
    QByteArray bytes(2 + 2 * possible.size(), Qt::Uninitialized);
    bytes[0] = char(bytes.size());
    bytes[1] = char(DescriptorType::String);
    qToLittleEndian<char16_t>(possible.utf16(), possible.size(), bytes.data() + 2);
    return bytes;
}

/*! What the original's system knew, as far as a system can know it. */
QUsbSystemKnowledge knownToSystem(const QUsbDeviceSnapshot &snapshot)
{
    QUsbSystemKnowledge known;
    const auto bytes = [&](Block::Kind kind, quint8 index = 0) {
        const Block block = snapshot.block(kind, index);
        return block.origin() == Block::Origin::System ? block.bytes() : QByteArray();
    };
    known.descriptors = bytes(Block::Kind::Device);
    known.binaryObjectStore = bytes(Block::Kind::Bos);
    known.strings = snapshot.systemStrings();
    const auto attributes = snapshot.attributes();
    for (const auto &attribute : attributes)
        known.attributes.emplaceBack(attribute.name, attribute.value);
    const auto states = snapshot.interfaceStates();
    for (const auto &state : states) {
        known.interfaces.append(
            {state.number, state.driver, state.deviceNodes, bytes(Block::Kind::HidReport, state.number)});
    }
    return known;
}

} // namespace

class QUsbVirtualReplicaPrivate
{
public:
    explicit QUsbVirtualReplicaPrivate(const QUsbDeviceSnapshot &original)
        : snapshot(original)
        , isHub(original.info().isHub())
    {
    }

    /*! Gives \a device the descriptors of the original. */
    void setDescriptorsOf(QUsbVirtualDevice *device) const;
    /*! Answers for the original, as far as the snapshot has the answer. */
    std::optional<QUsbVirtualReply> control(const QUsbSetupPacket &setup) const;
    /*! Answers for a device that has nothing to do. */
    QUsbVirtualReply idle(const QUsbSetupPacket &setup) const;

    const QUsbDeviceSnapshot snapshot;
    const bool isHub;

private:
    QUsbVirtualReply answer(const QByteArray &bytes, const QUsbSetupPacket &setup) const;
    QByteArray string(quint8 index, quint16 languageId) const;
    QByteArray hubDescriptor(const QUsbSetupPacket &setup) const;
    QByteArray vendor(const QUsbSetupPacket &setup) const;
};

QUsbVirtualReply QUsbVirtualReplicaPrivate::answer(const QByteArray &bytes, const QUsbSetupPacket &setup) const
{
    return bytes.isEmpty() ? QUsbVirtualReply::stall() : QUsbVirtualReply::data(bytes.left(setup.length()));
}

std::optional<QUsbVirtualReply> QUsbVirtualReplicaPrivate::control(const QUsbSetupPacket &setup) const
{
    if (setup.direction() != Direction::In || setup.recipient() != Recipient::Device)
        return std::nullopt;
    if (setup.type() == RequestType::Standard) {
        const bool isString =
            setup.request() == quint8(Request::GetDescriptor) && setup.value() >> 8 == quint8(DescriptorType::String);
        return isString ? std::optional(answer(string(quint8(setup.value()), setup.index()), setup)) : std::nullopt;
    }
    const QByteArray bytes = setup.type() == RequestType::Class ? hubDescriptor(setup) : vendor(setup);
    return bytes.isEmpty() ? std::nullopt : std::optional(answer(bytes, setup));
}

QUsbVirtualReply QUsbVirtualReplicaPrivate::idle(const QUsbSetupPacket &setup) const
{
    if (setup.direction() != Direction::In)
        return QUsbVirtualReply::accept();
    // A hub with nothing in its ports, which have no power.
    const bool isHubStatus =
        isHub && setup.type() == RequestType::Class && setup.request() == quint8(HubRequest::GetStatus);
    return answer(isHubStatus ? QByteArray(4, '\0') : QByteArray(), setup);
}

QByteArray QUsbVirtualReplicaPrivate::string(quint8 index, quint16 languageId) const
{
    const QList<Block> blocks = snapshot.blocks(Block::Kind::String);
    QByteArray any;
    for (const Block &block : blocks) {
        if (block.index() != index)
            continue;
        if (index == 0 || block.languageId() == languageId)
            return block.bytes();
        if (any.isEmpty())
            any = block.bytes();
    }
    if (!any.isEmpty())
        return any;
    if (index != 0) {
        const QString text = snapshot.string(index);
        return text.isEmpty() ? QByteArray() : stringDescriptor(text);
    }
    QList<quint16> languages = snapshot.languageIds();
    if (languages.isEmpty())
        languages = {usEnglish};
    QByteArray table(2, '\0');
    for (const quint16 language : std::as_const(languages))
        table.append(char(language & 0xff)).append(char(language >> 8));
    table.truncate(254);
    table[0] = char(table.size());
    table[1] = char(DescriptorType::String);
    return table;
}

QByteArray QUsbVirtualReplicaPrivate::hubDescriptor(const QUsbSetupPacket &setup) const
{
    const QByteArray descriptor = snapshot.block(Block::Kind::Hub).bytes();
    const int type = setup.value() >> 8; // Some hosts request type 0, as in USB 1.0.
    const bool fits = setup.request() == quint8(HubRequest::GetDescriptor) && descriptor.size() >= 2
        && (type == 0 || type == quint8(descriptor.at(1)));
    return fits ? descriptor : QByteArray();
}

QByteArray QUsbVirtualReplicaPrivate::vendor(const QUsbSetupPacket &setup) const
{
    const QByteArray bos = snapshot.block(Block::Kind::Bos).bytes();
    const auto sets = QUsbPlatformCapabilities::microsoftOs20Sets(bos);
    for (qsizetype i = 0; i < sets.size(); ++i) {
        if (setup.request() == sets.at(i).vendorCode
            && setup.index() == QUsbPlatformCapabilities::microsoftOs20DescriptorIndex)
            return snapshot.block(Block::Kind::MicrosoftOs20Set, quint8(i)).bytes();
    }
    const auto webUsb = QUsbPlatformCapabilities::webUsb(bos);
    if (webUsb && setup.request() == webUsb->vendorCode && setup.index() == QUsbPlatformCapabilities::webUsbGetUrl)
        return snapshot.block(Block::Kind::WebUsbUrl, quint8(setup.value())).bytes();
    return {};
}

void QUsbVirtualReplicaPrivate::setDescriptorsOf(QUsbVirtualDevice *device) const
{
    constexpr auto groupTerminalBlock = DescriptorType(0x26); // CS_GR_TRM_BLOCK (USB MIDI 2.0, A.1)
    const QList<Block> blocks = snapshot.blocks();
    for (const Block &block : blocks) {
        if (block.kind() == Block::Kind::Device)
            device->setDescriptors(block.bytes());
        else if (block.kind() == Block::Kind::DeviceQualifier)
            device->setDescriptor(DescriptorType::DeviceQualifier, 0, block.bytes());
        else if (block.kind() == Block::Kind::OtherSpeedConfiguration)
            device->setDescriptor(DescriptorType::OtherSpeedConfiguration, block.index(), block.bytes());
        else if (block.kind() == Block::Kind::Bos)
            device->setDescriptor(DescriptorType::Bos, 0, block.bytes());
        else if (block.kind() == Block::Kind::HidReport)
            device->setInterfaceDescriptor(block.index(), DescriptorType::Report, block.bytes());
        else if (block.kind() == Block::Kind::MidiGroupTerminals)
            device->setInterfaceDescriptor(block.index(), groupTerminalBlock, block.bytes());
    }
    QUsbVirtualEngine::of(device)->knownToSystem = knownToSystem(snapshot);
}

namespace {

/*! The look of a hub, and the ports of ours. */
class ReplicaHub final : public QUsbVirtualHub
{
public:
    explicit ReplicaHub(const QUsbDeviceSnapshot &snapshot)
        : QUsbVirtualHub(portCountOf(snapshot), speedOf(snapshot))
        , m_replica(snapshot)
    {
        m_replica.setDescriptorsOf(this);
        auto behaviour = QUsbVirtualEngine::of(this)->controlHandler;
        setControlHandler([this, behaviour](const QUsbVirtualTransfer &transfer) {
            const auto known = m_replica.control(transfer.setup());
            return known || !behaviour ? known : behaviour(transfer);
        });
    }
    ~ReplicaHub() override { unplug(); }

private:
    static int portCountOf(const QUsbDeviceSnapshot &snapshot)
    {
        const QByteArray descriptor = snapshot.block(Block::Kind::Hub).bytes();
        const int count = descriptor.size() > 2 ? quint8(descriptor.at(2)) // bNbrPorts
                                                : snapshot.attribute(u"maxchild").toInt();
        return count > 0 ? std::min(count, 15) : 7;
    }

    const QUsbVirtualReplicaPrivate m_replica;
};

} // namespace

QUsbVirtualReplica::QUsbVirtualReplica(const QUsbDeviceSnapshot &snapshot)
    : QUsbVirtualDevice(snapshot.block(Block::Kind::Device).bytes(), speedOf(snapshot))
    , d(std::make_unique<QUsbVirtualReplicaPrivate>(snapshot))
{
    d->setDescriptorsOf(this);
    forEachEndpoint(snapshot.info(), [this](const QUsbEndpointInfo &endpoint) {
        if (endpoint.direction() == Direction::Out && endpoint.number() != 0)
            setHandler(endpoint.address(), [](const QUsbVirtualTransfer &) { return QUsbVirtualReply::accept(); });
    });
    setControlHandler([p = d.get()](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        const QUsbSetupPacket setup = transfer.setup();
        const auto known = p->control(setup);
        return known || setup.type() == RequestType::Standard ? known : p->idle(setup);
    });
}

QUsbVirtualReplica::~QUsbVirtualReplica()
{
    unplug(); // The handler uses d.
}

std::unique_ptr<QUsbVirtualDevice> QUsbVirtualReplica::createDevice(const QUsbDeviceSnapshot &snapshot)
{
    if (snapshot.info().isHub())
        return std::make_unique<ReplicaHub>(snapshot);
    return std::make_unique<QUsbVirtualReplica>(snapshot);
}

QUsbDeviceSnapshot QUsbVirtualReplica::snapshot() const
{
    return d->snapshot;
}
