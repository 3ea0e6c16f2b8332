// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "treetext.h"

#include "devicetext.h"
#include "qusbprotocol.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli::TreeText)
};

struct PortStateText
{
    Q_DECLARE_TR_FUNCTIONS(Cli::PortState)
};

// USB 3.2, table 10-13. The specification's names, so not translated.
QString linkStateName(QUsbProtocol::PortLinkState state)
{
    constexpr std::array names {
        "U0"_L1,          "U1"_L1,      "U2"_L1,       "U3"_L1,        "SS.Disabled"_L1,     "Rx.Detect"_L1,
        "SS.Inactive"_L1, "Polling"_L1, "Recovery"_L1, "Hot Reset"_L1, "Compliance Mode"_L1, "Loopback"_L1,
    };
    return names.at(size_t(state));
}

void drawChildren(const QList<TreeNode> &nodes, const QString &indentation, QString &text)
{
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const bool isLast = i + 1 == nodes.size();
        text += indentation + (isLast ? u"└── "_s : u"├── "_s) + nodes.at(i).text + u'\n';
        drawChildren(nodes.at(i).children, indentation + (isLast ? u"    "_s : u"│   "_s), text);
    }
}

QString rate(QUsbProtocol::Speed speed)
{
    const qint64 bits = QUsbProtocol::bitRate(speed);
    if (bits == 0)
        return {};
    const bool isGiga = bits >= 1'000'000'000;
    const QString number = QString::number(double(bits) / (isGiga ? 1e9 : 1e6));
    return isGiga ? Text::tr("%1 Gb/s").arg(number) : Text::tr("%1 Mb/s").arg(number);
}

class TopologyBuilder
{
public:
    TopologyBuilder(const QList<QUsbDeviceInfo> &devices, const QHash<QUsbDeviceInfo, PortStates> &ports,
                    const QUsbIdDatabase &names)
        : m_devices(devices)
        , m_ports(ports)
        , m_names(names)
    {
    }

    QList<TreeNode> roots() const
    {
        QList<TreeNode> nodes;
        for (const QUsbDeviceInfo &device : m_devices) {
            // A device whose hub is not listed is printed at the top level.
            if (!m_devices.contains(device.parent()))
                nodes.append({QString::asprintf("Bus %03d ", device.bus()) + deviceText(device), children(device)});
        }
        return nodes;
    }

private:
    QString deviceText(const QUsbDeviceInfo &device) const
    {
        QString text =
            QString::asprintf("Device %03d: ID %04x:%04x", device.address(), device.vendorId(), device.productId());
        if (const QString name = DeviceText::name(device, m_names); !name.isEmpty())
            text += u' ' + name;
        if (const QString speed = rate(device.speed()); !speed.isEmpty())
            text += " ["_L1 + speed + u']';
        return text;
    }

    QList<TreeNode> children(const QUsbDeviceInfo &hub) const
    {
        QList<QUsbDeviceInfo> devices;
        for (const QUsbDeviceInfo &device : m_devices) {
            if (device.parent() == hub)
                devices.append(device);
        }
        std::stable_sort(devices.begin(), devices.end(),
                         [](const auto &a, const auto &b) { return a.portNumber() < b.portNumber(); });

        const PortStates states = m_ports.value(hub);
        QList<TreeNode> nodes;
        int port = 1;
        const auto addEmptyPorts = [&](int end) {
            for (; port < end; ++port) {
                if (const auto &state = states.value(port - 1))
                    nodes.append({portLabel(port) + emptyPortText(*state), {}});
            }
        };
        for (const QUsbDeviceInfo &device : std::as_const(devices)) {
            addEmptyPorts(device.portNumber());
            port = device.portNumber() + 1;
            nodes.append({portLabel(device.portNumber()) + deviceText(device)
                              + remarkText(states.value(device.portNumber() - 1)),
                          children(device)});
        }
        addEmptyPorts(int(states.size()) + 1);
        return nodes;
    }

    static QString portLabel(int port) { return Text::tr("Port %1: ").arg(port); }

    static QString emptyPortText(const QUsbHubPortStatus &state)
    {
        const QString what = state.isConnected() ? Text::tr("a device that does not answer") : Text::tr("empty");
        const QString text = TreeText::portText(state);
        return text.isEmpty() ? what : what + ", "_L1 + text;
    }

    static QString remarkText(const std::optional<QUsbHubPortStatus> &state)
    {
        const QString text = state ? TreeText::portText(*state) : QString();
        return text.isEmpty() ? QString() : u' ' + Text::tr("(%1)", "status of a port").arg(text);
    }

    const QList<QUsbDeviceInfo> &m_devices;
    const QHash<QUsbDeviceInfo, PortStates> &m_ports;
    const QUsbIdDatabase &m_names;
};

} // namespace

QString TreeText::draw(const QList<TreeNode> &roots)
{
    QString text;
    for (const TreeNode &root : roots) {
        text += root.text + u'\n';
        drawChildren(root.children, {}, text);
    }
    return text;
}

QList<TreeNode> TreeText::topology(const QList<QUsbDeviceInfo> &devices, const QHash<QUsbDeviceInfo, PortStates> &ports,
                                   const QUsbIdDatabase &names)
{
    return TopologyBuilder(devices, ports, names).roots();
}

QString TreeText::portText(const QUsbHubPortStatus &port)
{
    using QUsbProtocol::PortStatusFlag;
    QStringList words;
    if (!port.isPowered())
        words += PortStateText::tr("not powered");
    else if (!port.isConnected()) // else it goes without saying
        words += PortStateText::tr("powered");
    if (port.isOverCurrent())
        words += PortStateText::tr("over-current");
    if (port.isInReset())
        words += PortStateText::tr("in reset");
    if (port.isConnected() && !port.isEnabled())
        words += PortStateText::tr("not enabled");
    if (const auto linkState = port.linkState())
        words += PortStateText::tr("link %1", "link state").arg(linkStateName(*linkState));
    const QUsbProtocol::PortStatus usb2 = port.usb2Status();
    if (usb2.testFlag(PortStatusFlag::PortSuspend))
        words += PortStateText::tr("suspended");
    if (usb2.testFlag(PortStatusFlag::PortL1))
        words += PortStateText::tr("asleep (L1)");
    if (usb2.testFlag(PortStatusFlag::PortTest))
        words += PortStateText::tr("in test mode");
    return words.join(", "_L1);
}

} // namespace Cli
