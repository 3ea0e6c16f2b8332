// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

/* What is in a configuration, in which order, and how much of it. */
namespace LintCases {
namespace {

QByteArray interfaces(int count)
{
    QByteArray result;
    for (int i = 0; i < count; ++i)
        result += interface(i, 0, 0);
    return result;
}

QByteArray settings(int count)
{
    QByteArray result;
    for (int i = 0; i < count; ++i)
        result += interface(0, i, 0);
    return result;
}

QUsbDeviceSnapshot withConfigurations(int count)
{
    QByteArray result = device(count);
    for (int i = 1; i <= count; ++i)
        result += configuration(i, 1, interface(0, 0, 0));
    return snapshotOf(result);
}

QUsbDeviceSnapshot withReply(BlockKind kind, const QByteArray &reply)
{
    return with(deviceWith(interface(0, 0, 0)), QUsbDescriptorBlock(kind, reply));
}

} // namespace

QList<LintCase> structureCases()
{
    const QByteArray zero = interface(0, 0, 0);
    const QByteArray one = interface(1, 0, 0);
    const QUsbDeviceSnapshot good = deviceWith(zero);
    const QUsbDeviceSnapshot goodTwo = deviceWith(zero + one, 2);
    const QByteArray qualifier = bytes({10, 6, 0, 2, 0xef, 2, 1, 64, 1, 0});
    const QByteArray hub = bytes({9, 0x29, 4, 0xe9, 0, 50, 100, 0, 0xff});
    const QString setting0 = u"Configuration 1 / Interface 0.0"_s;

    return {
        {"DESC-TYPE", "before an interface", deviceWith(bytes({3, 0, 0}) + zero),
         deviceWith(bytes({3, 0x40, 0}) + zero), u"Configuration 1 / Unknown / bDescriptorType"_s},
        {"DESC-TYPE", "in an interface", deviceWith(zero + bytes({3, 0, 0})), deviceWith(zero + bytes({3, 0x40, 0})),
         setting0 + u" / Unknown / bDescriptorType"_s},
        {"DESC-TYPE", "behind an endpoint", deviceWith(interface(0, 0, 1) + endpoint(0x81) + bytes({2, 0})),
         deviceWith(interface(0, 0, 1) + endpoint(0x81) + bytes({2, 0x40})),
         setting0 + u" / Endpoint 0x81 / Unknown / bDescriptorType"_s},
        {"DESC-PLACE", "device", deviceWith(device() + zero), good, u"Configuration 1 / Device"_s},
        {"DESC-PLACE", "string", deviceWith(zero + bytes({4, 3, 'A', 0})), good, setting0 + u" / String"_s},
        {"DESC-PLACE", "qualifier", deviceWith(zero + qualifier), good, setting0 + u" / Device Qualifier"_s},
        {"DESC-PLACE", "capability", deviceWith(zero + bytes({7, 0x10, 2, 2, 0, 0, 0})), good,
         setting0 + u" / USB 2.0 Extension"_s},

        {"IF-ORDER", "descending", deviceWith(one + zero, 2), goodTwo, setting0 + u" / bInterfaceNumber"_s},
        {"IF-ORDER", "interleaved", deviceWith(join({zero, one, interface(0, 1, 0)}), 2),
         deviceWith(join({zero, interface(0, 1, 0), one}), 2), u"Configuration 1 / Interface 0.1 / bInterfaceNumber"_s},

        {"HOST-LIMIT", "configurations", withConfigurations(9), withConfigurations(8),
         u"Device / bNumConfigurations"_s},
        {"HOST-LIMIT", "interfaces", deviceWith(interfaces(33), 33), deviceWith(interfaces(32), 32),
         u"Configuration 1 / bNumInterfaces"_s},
        {"HOST-LIMIT", "interfaces that are not there", deviceWith(zero, 33), good,
         u"Configuration 1 / bNumInterfaces"_s},
        {"HOST-LIMIT", "settings", deviceWith(settings(129)), deviceWith(settings(128)),
         u"Configuration 1 / Interface 0.128 / bAlternateSetting"_s},

        {"QUAL", "longer reply", withReply(BlockKind::DeviceQualifier, qualifier + QByteArray(4, '\0')),
         withReply(BlockKind::DeviceQualifier, qualifier), u"Device Qualifier / bLength"_s},
        {"HUB-LEN", "longer reply", withReply(BlockKind::Hub, hub + QByteArray(6, '\0')),
         withReply(BlockKind::Hub, hub), u"Hub / bDescLength"_s},
    };
}

} // namespace LintCases
