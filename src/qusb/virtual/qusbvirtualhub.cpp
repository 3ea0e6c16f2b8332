// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualhub_p.h"

#include "qusbdescriptorwriter_p.h"

#include <QtCore/qendian.h>

#include <algorithm>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr quint8 StatusEndpoint = 0x81;

QUsbVirtualHubPrivate::QUsbVirtualHubPrivate(QUsbVirtualHub *hub, int portCount, Speed speed)
    : m_hub(hub)
    , m_speed(speed)
    , m_ports(size_t(portCount))
{
}

QUsbDescriptorBuilder QUsbVirtualHubPrivate::descriptors(int portCount, Speed speed)
{
    QUsbDescriptorBuilder builder(speed);
    const bool isSuperSpeed = speed >= Speed::Super;
    // One transaction translator for all ports at high speed, and none where there is nothing to translate.
    const quint8 protocol = isSuperSpeed ? 3 : speed == Speed::High ? 1 : 0;
    const quint8 interval = isSuperSpeed ? 8 : speed == Speed::High ? 12 : 255;
    const quint8 usage = isSuperSpeed ? quint8(int(UsageType::Notification) << 4) : quint8(0);
    builder.setIds(QUsbVirtualDevices::TestVendorId, 0x0007)
        .setDeviceClass(ClassCode::Hub, 0, protocol)
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual hub"_s)
        .addConfiguration(100, ConfigurationAttribute::SelfPowered | ConfigurationAttribute::RemoteWakeup)
        .addInterface(ClassCode::Hub)
        .addEndpoint(StatusEndpoint, TransferType::Interrupt, quint16(isSuperSpeed ? 2 : portCount / 8 + 1), interval,
                     1, usage);
    return builder;
}

std::unique_ptr<QUsbVirtualHub> QUsbVirtualHubPrivate::createRootHub(int portCount, Speed speed)
{
    auto hub = std::make_unique<QUsbVirtualHub>(portCount, speed);
    // The ids that Linux gives to its own.
    QUsbDescriptorBuilder builder = descriptors(hub->portCount(), speed);
    builder.setIds(0x1d6b, speed >= Speed::Super ? 0x0003 : speed == Speed::High ? 0x0002 : 0x0001);
    builder.setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual host controller"_s);
    hub->setDescriptors(builder.descriptors());
    const QMap<quint8, QString> strings = builder.strings();
    for (auto it = strings.cbegin(); it != strings.cend(); ++it)
        hub->setString(it.key(), it.value());
    return hub;
}

void QUsbVirtualHubPrivate::setPort(quint8 port, std::optional<Speed> speed)
{
    if (port < 1 || port > portCount())
        return;
    {
        const std::lock_guard lock(m_newsMutex);
        m_news.push_back({port, speed});
    }
    QUsbVirtualEngine::of(m_hub)->ring();
}

void QUsbVirtualHubPrivate::takeNews()
{
    const std::lock_guard lock(m_newsMutex);
    for (const News &news : m_news) {
        Port &changed = m_ports[size_t(news.port - 1)];
        changed.device = news.device;
        changed.isPowered |= news.device.has_value();
        changed.isEnabled = news.device.has_value();
        changed.isSuspended = false;
        changed.change |= PortChangeFlag::CPortConnection;
    }
    m_news.clear();
}

QByteArray QUsbVirtualHubPrivate::hubDescriptor() const
{
    constexpr int perPort = 0x0009; // Power switching and over-current protection of each port.
    constexpr int powerGood = 10; // In 2 ms.
    if (isSuperSpeed()) {
        return QUsbDescriptorWriter(DescriptorType::SuperspeedHub)
            .u8(portCount())
            .u16(perPort)
            .u8({powerGood, 0, 0})
            .u16(0)
            .u16(0)
            .bytes();
    }
    const int bitmapSize = portCount() / 8 + 1;
    return QUsbDescriptorWriter(DescriptorType::Hub)
        .u8(portCount())
        .u16(perPort)
        .u8({powerGood, 0})
        .raw(QByteArray(bitmapSize, '\0')) // All can be removed.
        .raw(QByteArray(bitmapSize, '\xff')) // PortPwrCtrlMask, of USB 1.0
        .bytes();
}

QByteArray QUsbVirtualHubPrivate::portStatus(const Port &port) const
{
    int status = 0;
    if (isSuperSpeed()) {
        const auto state = !port.isPowered ? PortLinkState::Disabled
            : !port.device                 ? PortLinkState::RxDetect
            : port.isSuspended             ? PortLinkState::U3
                                           : PortLinkState::U0;
        status = int(state) << 5;
        status |= port.isPowered ? int(SuperSpeedPortStatusFlag::PortPower) : 0;
    } else {
        status |= port.isPowered ? int(PortStatusFlag::PortPower) : 0;
        status |= port.device == Speed::Low ? int(PortStatusFlag::PortLowSpeed) : 0;
        // A high-speed device is one of full speed until the port is reset and enabled (11.24.2.7.1.8).
        status |= port.device == Speed::High && port.isEnabled ? int(PortStatusFlag::PortHighSpeed) : 0;
        status |= port.isSuspended ? int(PortStatusFlag::PortSuspend) : 0;
    }
    status |= port.device && port.isPowered ? int(PortStatusFlag::PortConnection) : 0;
    status |= port.isEnabled ? int(PortStatusFlag::PortEnable) : 0;
    QByteArray result(4, '\0');
    qToLittleEndian(quint16(status), result.data());
    qToLittleEndian(quint16(port.change.toInt()), result.data() + 2);
    return result;
}

QByteArray QUsbVirtualHubPrivate::changeBitmap() const
{
    QByteArray bitmap(isSuperSpeed() ? 2 : portCount() / 8 + 1, '\0');
    for (int i = 0; i < portCount(); ++i) {
        const int bit = i + 1; // Bit 0 is the hub's own.
        if (m_ports[size_t(i)].change)
            bitmap[bit / 8] = char(bitmap[bit / 8] | 1 << bit % 8);
    }
    return bitmap;
}

QUsbVirtualReply QUsbVirtualHubPrivate::readChanges(const QUsbVirtualTransfer &transfer)
{
    takeNews();
    const QByteArray bitmap = changeBitmap();
    const auto interval = m_speed == Speed::Full ? 255000us : isSuperSpeed() ? 16000us : 256000us;
    if (bitmap.count('\0') == bitmap.size()) {
        m_reported.clear();
        const bool hasPorts = !m_hub->info().isNull(); // in the kernel nothing is ever plugged into them
        return hasPorts ? QUsbVirtualReply::nak(interval) : QUsbVirtualReply::nak();
    }
    // As long as a change is not acknowledged the host is told in every interval. In the kernel nothing else keeps the
    // interval, and its hub driver asks again before it acknowledges.
    if (bitmap == m_reported) {
        if (const auto notYet = m_interval.putOff(m_hub, transfer, interval))
            return *notYet;
    }
    m_reported = bitmap;
    return QUsbVirtualReply::data(bitmap.first(qMin(bitmap.size(), transfer.length())));
}

std::optional<QUsbVirtualReply> QUsbVirtualHubPrivate::control(const QUsbVirtualTransfer &transfer)
{
    const QUsbSetupPacket setup = transfer.setup();
    if (setup.type() != RequestType::Class)
        return std::nullopt;
    takeNews();
    if (setup.recipient() == Recipient::Device)
        return controlHub(setup);
    if (setup.recipient() == Recipient::Other)
        return controlPort(setup);
    return QUsbVirtualReply::stall();
}

QUsbVirtualReply QUsbVirtualHubPrivate::controlHub(const QUsbSetupPacket &setup)
{
    const bool isIn = setup.direction() == Direction::In;
    switch (HubRequest(setup.request())) {
    case HubRequest::GetDescriptor: {
        const QByteArray descriptor = hubDescriptor();
        // Some hosts request type 0, as in USB 1.0.
        const int type = setup.value() >> 8;
        if (!isIn || (type != 0 && type != quint8(descriptor[1])))
            return QUsbVirtualReply::stall();
        return QUsbVirtualReply::data(descriptor.left(setup.length()));
    }
    case HubRequest::GetStatus:
        return isIn ? QUsbVirtualReply::data(QByteArray(qMin<int>(setup.length(), 4), '\0'))
                    : QUsbVirtualReply::stall();
    case HubRequest::SetFeature:
    case HubRequest::ClearFeature: // Both features are changes, of which there are none.
        return isIn || setup.value() > quint16(HubFeature::CHubOverCurrent) ? QUsbVirtualReply::stall()
                                                                            : QUsbVirtualReply::accept();
    case HubRequest::SetHubDepth:
        return isIn || !isSuperSpeed() ? QUsbVirtualReply::stall() : QUsbVirtualReply::accept();
    default:
        return QUsbVirtualReply::stall();
    }
}

QUsbVirtualReply QUsbVirtualHubPrivate::controlPort(const QUsbSetupPacket &setup)
{
    const bool isIn = setup.direction() == Direction::In;
    const auto request = HubRequest(setup.request());
    // These go to the transaction translator, which is numbered as port 1 if there is one for all.
    if (request == HubRequest::ClearTtBuffer || request == HubRequest::ResetTt || request == HubRequest::StopTt)
        return isIn || m_speed != Speed::High ? QUsbVirtualReply::stall() : QUsbVirtualReply::accept();
    const int number = setup.index() & 0xff;
    if (number < 1 || number > portCount())
        return QUsbVirtualReply::stall();
    Port &port = m_ports[size_t(number - 1)];
    const auto feature = PortFeature(setup.value());
    if (request == HubRequest::GetStatus && isIn)
        return QUsbVirtualReply::data(portStatus(port).left(setup.length()));
    if (request == HubRequest::SetFeature && !isIn)
        return setFeature(port, feature, quint8(setup.index() >> 8));
    if (request == HubRequest::ClearFeature && !isIn)
        return clearFeature(port, feature);
    return QUsbVirtualReply::stall();
}

QUsbVirtualReply QUsbVirtualHubPrivate::setFeature(Port &port, PortFeature feature, quint8 selector)
{
    switch (feature) {
    case PortFeature::PortPower:
        setPower(port, true);
        return QUsbVirtualReply::accept();
    case PortFeature::PortReset: // Over at once.
        port.isEnabled = port.device && port.isPowered;
        port.isSuspended = false;
        port.change |= PortChangeFlag::CPortReset;
        return QUsbVirtualReply::accept();
    case PortFeature::PortSuspend:
        if (isSuperSpeed())
            return QUsbVirtualReply::stall();
        port.isSuspended = port.isEnabled;
        return QUsbVirtualReply::accept();
    case PortFeature::BhPortReset:
        if (!isSuperSpeed())
            return QUsbVirtualReply::stall();
        port.isEnabled = port.device && port.isPowered;
        port.isSuspended = false;
        port.change |= PortChangeFlag::CPortReset;
        port.change |= PortChangeFlag::CBhPortReset;
        return QUsbVirtualReply::accept();
    case PortFeature::PortLinkState:
        if (!isSuperSpeed())
            return QUsbVirtualReply::stall();
        setLinkState(port, PortLinkState(selector));
        return QUsbVirtualReply::accept();
    case PortFeature::PortU1Timeout:
    case PortFeature::PortU2Timeout:
    case PortFeature::PortRemoteWakeMask:
    case PortFeature::ForceLinkpmAccept:
        return isSuperSpeed() ? QUsbVirtualReply::accept() : QUsbVirtualReply::stall();
    default:
        return QUsbVirtualReply::stall();
    }
}

QUsbVirtualReply QUsbVirtualHubPrivate::clearFeature(Port &port, PortFeature feature)
{
    switch (feature) {
    case PortFeature::PortPower:
        setPower(port, false);
        return QUsbVirtualReply::accept();
    case PortFeature::PortEnable:
        port.isEnabled = false;
        port.isSuspended = false;
        return QUsbVirtualReply::accept();
    case PortFeature::PortSuspend:
        if (std::exchange(port.isSuspended, false))
            port.change |= PortChangeFlag::CPortSuspend;
        return QUsbVirtualReply::accept();
    case PortFeature::CPortConnection:
    case PortFeature::CPortEnable:
    case PortFeature::CPortSuspend:
    case PortFeature::CPortOverCurrent:
    case PortFeature::CPortReset: // In the order of the bits.
        port.change &= ~PortChange::fromInt(1 << (int(feature) - int(PortFeature::CPortConnection)));
        return QUsbVirtualReply::accept();
    case PortFeature::CBhPortReset:
        port.change.setFlag(PortChangeFlag::CBhPortReset, false);
        return QUsbVirtualReply::accept();
    case PortFeature::CPortLinkState:
        port.change.setFlag(PortChangeFlag::CPortLinkState, false);
        return QUsbVirtualReply::accept();
    case PortFeature::CPortConfigError:
        port.change.setFlag(PortChangeFlag::CPortConfigError, false);
        return QUsbVirtualReply::accept();
    default:
        return QUsbVirtualReply::stall();
    }
}

void QUsbVirtualHubPrivate::setPower(Port &port, bool isPowered)
{
    if (port.isPowered == isPowered)
        return;
    port.isPowered = isPowered;
    port.isEnabled = false;
    port.isSuspended = false;
    // A port that loses its power clears its change bits (11.24.2.13). A port that is powered detects the connected device.
    port.change = isPowered && port.device ? PortChange(PortChangeFlag::CPortConnection) : PortChange();
}

void QUsbVirtualHubPrivate::setLinkState(Port &port, PortLinkState state)
{
    if (state == PortLinkState::U3) {
        port.isSuspended = port.isEnabled;
    } else if (state == PortLinkState::U0 && port.isSuspended) {
        port.isSuspended = false;
        port.change |= PortChangeFlag::CPortLinkState;
    } else if (state == PortLinkState::Disabled) {
        port.isEnabled = false;
    }
}

void QUsbVirtualHubPrivate::reset()
{
    m_reported.clear();
    for (Port &port : m_ports) {
        port.change = {};
        port.isSuspended = false;
        port.isPowered = true;
    }
}

QUsbVirtualHub::QUsbVirtualHub(int portCount, Speed speed)
    : QUsbVirtualDevice(QUsbVirtualHubPrivate::descriptors(std::clamp(portCount, 1, 15), speed))
    , d(std::make_unique<QUsbVirtualHubPrivate>(this, std::clamp(portCount, 1, 15), speed))
{
    setHandler(StatusEndpoint, [this](const QUsbVirtualTransfer &transfer) { return d->readChanges(transfer); });
    setControlHandler([this](const QUsbVirtualTransfer &transfer) { return d->control(transfer); });
    setResetHandler([this] { d->reset(); });
}

QUsbVirtualHub::~QUsbVirtualHub()
{
    unplug(); // The handlers use members of this class.
}

int QUsbVirtualHub::portCount() const
{
    return d->portCount();
}
