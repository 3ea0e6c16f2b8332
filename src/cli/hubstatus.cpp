// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "hubstatus.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbsetuppacket.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qendian.h>
#include <QtCore/qstringlist.h>

#include <array>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Cli {
namespace {

constexpr auto timeout = 1s;
constexpr quint8 superSpeedHubProtocol = 3; // USB 3.2, table 9-11: bDeviceProtocol
constexpr quint16 superSpeedPortPower = 0x0200; // USB 3.2, table 10-13
constexpr int superSpeedLinkStateShift = 5;
constexpr int superSpeedLinkStateMask = 0x0f;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli::PortState)
};

// USB 3.2, table 10-13. The specification's names, so not translated.
QString linkStateName(int state)
{
    constexpr std::array names {
        "U0"_L1,          "U1"_L1,      "U2"_L1,       "U3"_L1,        "SS.Disabled"_L1,     "Rx.Detect"_L1,
        "SS.Inactive"_L1, "Polling"_L1, "Recovery"_L1, "Hot Reset"_L1, "Compliance Mode"_L1, "Loopback"_L1,
    };
    return state < int(names.size()) ? names.at(size_t(state)) : QString();
}

} // namespace

std::optional<PortState> PortState::fromBytes(const QByteArray &bytes, PortLayout layout)
{
    if (bytes.size() < 4)
        return {};
    const char *data = bytes.constData();
    return PortState {qFromLittleEndian<quint16>(data), qFromLittleEndian<quint16>(data + 2), layout};
}

bool PortState::isConnected() const
{
    return status & quint16(PortStatusFlag::PortConnection);
}

bool PortState::isPowered() const
{
    return status & (layout == PortLayout::SuperSpeed ? superSpeedPortPower : quint16(PortStatusFlag::PortPower));
}

QString PortState::text() const
{
    const auto has = [this](PortStatusFlag flag) { return (status & quint16(flag)) != 0; };
    QStringList words;
    if (!isPowered())
        words += Text::tr("not powered");
    else if (!isConnected()) // else it goes without saying
        words += Text::tr("powered");
    if (has(PortStatusFlag::PortOverCurrent))
        words += Text::tr("over-current");
    if (has(PortStatusFlag::PortReset))
        words += Text::tr("in reset");
    if (isConnected() && !has(PortStatusFlag::PortEnable))
        words += Text::tr("not enabled");
    if (layout == PortLayout::SuperSpeed) {
        const QString linkState = linkStateName(status >> superSpeedLinkStateShift & superSpeedLinkStateMask);
        if (!linkState.isEmpty())
            words += Text::tr("link %1", "link state").arg(linkState);
    } else {
        if (has(PortStatusFlag::PortSuspend))
            words += Text::tr("suspended");
        if (has(PortStatusFlag::PortL1))
            words += Text::tr("asleep (L1)");
        if (has(PortStatusFlag::PortTest))
            words += Text::tr("in test mode");
    }
    return words.join(", "_L1);
}

HubStatusReader::HubStatusReader(const QUsbDeviceInfo &hub, QUsbContext *context, QObject *parent)
    : QObject(parent)
    , m_device(new QUsbDevice(hub, context))
    , m_layout(hub.deviceProtocol() == superSpeedHubProtocol ? PortLayout::SuperSpeed : PortLayout::Usb2)
{
}

QUsbDeviceInfo HubStatusReader::hub() const
{
    return m_device->info();
}

void HubStatusReader::start()
{
    const bool isSuperSpeed = m_layout == PortLayout::SuperSpeed;
    const auto type = isSuperSpeed ? DescriptorType::SuperspeedHub : DescriptorType::Hub;
    const QUsbSetupPacket setup(Direction::In, RequestType::Class, Recipient::Device, quint8(HubRequest::GetDescriptor),
                                quint16(quint16(type) << 8), 0, isSuperSpeed ? 12 : 9);
    m_device->open();
    m_device->control(setup, {}, timeout).then(this, [this](const QUsbTransferResult &result) { readPorts(result); });
}

void HubStatusReader::cancel()
{
    m_device->cancelControlTransfers();
}

void HubStatusReader::readPorts(const QUsbTransferResult &hubDescriptor)
{
    // bNbrPorts (USB 2.0, table 11-13; USB 3.2, table 10-3)
    const QByteArray descriptor = hubDescriptor.data();
    const int count = descriptor.size() > 2 ? quint8(descriptor.at(2)) : 0;
    if (!hubDescriptor || count == 0)
        return close();
    m_ports.resize(count);
    m_pending = count;
    for (int port = 1; port <= count; ++port)
        readPort(port);
}

void HubStatusReader::readPort(int port)
{
    const QUsbSetupPacket setup(Direction::In, RequestType::Class, Recipient::Other, quint8(HubRequest::GetStatus), 0,
                                quint16(port), 4);
    m_device->control(setup, {}, timeout).then(this, [this, port](const QUsbTransferResult &result) {
        if (result)
            m_ports[port - 1] = PortState::fromBytes(result.data(), m_layout);
        if (--m_pending == 0)
            close();
    });
}

void HubStatusReader::close()
{
    m_device->close().then(this, [this](const QUsbResult<void> &) { Q_EMIT finished(); });
}

} // namespace Cli
