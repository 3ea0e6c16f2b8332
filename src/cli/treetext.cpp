// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "treetext.h"

#include "devicetext.h"
#include "qusbprotocol.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli::TreeText)
};

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
            // A device whose hub is not listed (any more) stands by itself.
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
                    nodes.append({portText(port) + emptyPortText(*state), {}});
            }
        };
        for (const QUsbDeviceInfo &device : std::as_const(devices)) {
            addEmptyPorts(device.portNumber());
            port = device.portNumber() + 1;
            nodes.append(
                {portText(device.portNumber()) + deviceText(device) + remarkText(states.value(device.portNumber() - 1)),
                 children(device)});
        }
        addEmptyPorts(int(states.size()) + 1);
        return nodes;
    }

    static QString portText(int port) { return Text::tr("Port %1: ").arg(port); }

    static QString emptyPortText(const PortState &state)
    {
        const QString what = state.isConnected() ? Text::tr("a device that does not answer") : Text::tr("empty");
        return state.text().isEmpty() ? what : what + ", "_L1 + state.text();
    }

    static QString remarkText(const std::optional<PortState> &state)
    {
        const QString text = state ? state->text() : QString();
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

} // namespace Cli
