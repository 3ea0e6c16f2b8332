// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using Origin = QUsbDescriptorBlock::Origin;

namespace LintCases {
namespace {

const QByteArray plain = interface(0, 0, 0);

QUsbDeviceSnapshot good()
{
    return deviceWith(plain);
}

QUsbDeviceSnapshot patchedDevice(qsizetype pos, std::initializer_list<int> values, Speed speed = Speed::High)
{
    return snapshotOf(patched(device() + configuration(1, 1, plain), pos, values), speed);
}

// The same of a device at SuperSpeed.
QUsbDeviceSnapshot patchedSuperSpeedDevice(qsizetype pos, std::initializer_list<int> values)
{
    const QUsbDeviceSnapshot snapshot = deviceWith(plain, 1, Speed::Super);
    return snapshotOf(patched(snapshot.block(BlockKind::Device).bytes(), pos, values), Speed::Super);
}

QUsbDescriptorBlock qualifier(std::initializer_list<int> values)
{
    return QUsbDescriptorBlock(BlockKind::DeviceQualifier, bytes(values), 0, 0, Origin::Device);
}

// The device was asked; with a qualifier and, above 2.00, a BOS descriptor nothing is missing.
QUsbDeviceSnapshot asked(Speed speed = Speed::High)
{
    QUsbDeviceSnapshot snapshot = good();
    snapshot.setSpeed(speed);
    return with(snapshot, qualifier({10, 6, 0, 2, 0xef, 2, 1, 64, 1, 0}));
}

QUsbDeviceSnapshot usb3(const QByteArray &capabilities, int count)
{
    QUsbDeviceSnapshot snapshot = deviceWith(plain, 1, Speed::Super);
    const int total = int(capabilities.size()) + 5;
    return with(snapshot, QUsbDescriptorBlock(BlockKind::Bos, bytes({5, 15, total, 0, count}) + capabilities));
}
} // namespace

QList<LintCase> deviceCases()
{
    const QByteArray extension = bytes({7, 0x10, 2, 2, 0, 0, 0});
    const QByteArray superSpeed = bytes({10, 0x10, 3, 0, 0x0e, 0, 1, 10, 0xff, 7});
    const QByteArray association = bytes({8, 11, 0, 2, 2, 2, 0, 0});
    const QByteArray two = plain + interface(1, 0, 0);
    const QByteArray device1 = device() + configuration(1, 1, plain);
    const QUsbDeviceSnapshot usb201 = patchedDevice(2, {0x01, 0x02});
    const QUsbDescriptorBlock bos(BlockKind::Bos, bytes({5, 15, 12, 0, 1}) + extension, 0, 0, Origin::Device);

    return {
        {"DESC-LENGTH", "bLength 0", deviceWith(plain + bytes({0, 4})), good(),
         u"Configuration 1 / Interface 0.0 / Damaged Descriptor"_s},
        {"DESC-SHORT", "interface", deviceWith(plain + bytes({8, 4, 0, 1, 0, 0xff, 0, 0})), good(),
         u"Configuration 1 / Interface 0.0 / Interface 0.1"_s},
        {"DESC-CUT", "endpoint", deviceWith(interface(0, 0, 1) + bytes({5, 5, 0x81, 2, 0})),
         deviceWith(interface(0, 0, 1) + endpoint(0x81)),
         u"Configuration 1 / Interface 0.0 / Endpoint 0x81 / wMaxPacketSize"_s},
        {"DESC-LONG", "interface", deviceWith(bytes({10, 4, 0, 0, 0, 0xff, 0, 0, 0, 1})), good(),
         u"Configuration 1 / Interface 0.0 / Unknown bytes"_s},
        {"DESC-PLACE", "endpoint before interface", deviceWith(endpoint(0x81) + plain), good(),
         u"Configuration 1 / Endpoint 0x81"_s},
        {"DESC-RESERVED", "OTG", deviceWith(bytes({5, 9, 0x80, 0, 2}) + plain),
         deviceWith(bytes({5, 9, 0x03, 0, 2}) + plain), u"Configuration 1 / OTG / bmAttributes / Reserved"_s},
        {"DESC-SIZE", "17 MiB", snapshotOf(device1 + QByteArray(17 << 20, '\0')), good(), u"Unknown bytes"_s},

        {"DEV-NONE", "nothing", snapshotOf(QByteArray("")), good(), u"device"_s},
        {"DEV-LEN", "bLength", patchedDevice(0, {17}), good(), u"Device"_s},
        {"DEV-LEN", "bDescriptorType", patchedDevice(1, {7}), good(), u"Device"_s},
        {"DEV-SPEED", "not known", deviceWith(plain, 1, Speed::Unknown), good(), u"Device"_s},
        {"DEV-MPS0", "high speed", patchedDevice(7, {8}), good(), u"Device / bMaxPacketSize0"_s},
        {"DEV-MPS0", "any speed", patchedDevice(7, {9}, Speed::Unknown), patchedDevice(7, {8}, Speed::Full),
         u"Device / bMaxPacketSize0"_s},
        {"DEV-BOS", "asked in vain", with(usb201, qualifier({10, 6, 0, 2, 0, 0, 0, 64, 1, 0})),
         with(with(usb201, qualifier({10, 6, 0, 2, 0, 0, 0, 64, 1, 0})), bos), u"Device / bcdUSB"_s},
        {"DEV-BOS", "not asked", usb3(extension, 1), usb3(extension + superSpeed, 2), u"BOS"_s},
        {"DEV-BCD", "bcdUSB", patchedDevice(2, {0x0a, 0x02}), good(), u"Device / bcdUSB"_s},
        {"DEV-BCD", "bcdDevice", patchedDevice(12, {0x0a, 0x02}), good(), u"Device / bcdDevice"_s},
        {"DEV-VER", "high speed", patchedDevice(2, {0x10, 0x01}), patchedDevice(2, {0x10, 0x01}, Speed::Full),
         u"Device / bcdUSB"_s},
        {"DEV-VER", "unheard-of", patchedDevice(2, {0x20, 0x02}), good(), u"Device / bcdUSB"_s},
        {"DEV-ID", "0", patchedDevice(8, {0, 0}), good(), u"Device / idVendor"_s},
        {"DEV-CLASS", "subclass", patchedDevice(4, {0, 2, 0}), patchedDevice(4, {0, 0, 0}),
         u"Device / bDeviceSubClass"_s},
        {"DEV-IAD", "not announced",
         snapshotOf(patched(device() + configuration(1, 2, association + two), 4, {0, 0, 0})),
         deviceWith(association + two, 2), u"Device"_s},
        {"DEV-NCFG", "0", patchedDevice(17, {0}), good(), u"Device / bNumConfigurations"_s},
        {"DEV-NCFG", "none there", snapshotOf(device()), good(), u"Device / bNumConfigurations"_s},
        {"QUAL", "missing", with(good(), bos), asked(), u"Device"_s},
        {"QUAL", "reserved", with(good(), qualifier({10, 6, 0, 2, 0, 0, 0, 64, 1, 1})), asked(),
         u"Device Qualifier / bReserved"_s},
        {"QUAL", "packet size", with(asked(Speed::Full), qualifier({10, 6, 0, 2, 0, 0, 0, 8, 1, 0})),
         asked(Speed::Full), u"Device Qualifier / bMaxPacketSize0"_s},
        {"QUAL", "configurations", with(good(), qualifier({10, 6, 0, 2, 0, 0, 0, 64, 0, 0})), asked(),
         u"Device Qualifier / bNumConfigurations"_s},
        {"QUAL", "release", with(good(), qualifier({10, 6, 0x10, 1, 0, 0, 0, 64, 1, 0})), asked(),
         u"Device Qualifier / bcdUSB"_s},

        {"CFG-TOTAL", "too much", snapshotOf(device() + configuration(1, 1, plain, 20)), good(),
         u"Configuration 1 / wTotalLength"_s},
        {"CFG-NIF", "too many", deviceWith(plain, 2), good(), u"Configuration 1 / bNumInterfaces"_s},
        {"CFG-NIF", "none", deviceWith({}, 0), good(), u"Configuration 1 / bNumInterfaces"_s},
        {"CFG-B7", "clear", patchedDevice(18 + 7, {0x40}), good(), u"Configuration 1 / bmAttributes"_s},
        {"CFG-RSV", "battery", patchedDevice(18 + 7, {0xd0}), good(), u"Configuration 1 / bmAttributes / Reserved"_s},
        {"CFG-PWR", "510 mA", patchedDevice(18 + 8, {255}), patchedDevice(18 + 8, {250}),
         u"Configuration 1 / bMaxPower"_s},
        {"CFG-PWR", "904 mA", patchedSuperSpeedDevice(18 + 8, {113}), patchedSuperSpeedDevice(18 + 8, {112}),
         u"Configuration 1 / bMaxPower"_s},
        {"CFG-PWR", "904 mA, with the packet size of another speed", patchedDevice(18 + 8, {113}, Speed::Super),
         patchedSuperSpeedDevice(18 + 8, {112}), u"Configuration 1 / bMaxPower"_s},
        {"CFG-VAL0", "0", patchedDevice(18 + 5, {0}), good(), u"Configuration 0 / bConfigurationValue"_s},
        {"CFG-DUP", "two of 1", snapshotOf(device(2) + configuration(1, 1, plain) + configuration(1, 1, plain)),
         snapshotOf(device(2) + configuration(1, 1, plain) + configuration(2, 1, plain)),
         u"Configuration 1 / bConfigurationValue"_s},
    };
}

} // namespace LintCases
