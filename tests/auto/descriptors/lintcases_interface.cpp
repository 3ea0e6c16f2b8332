// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

namespace LintCases {
namespace {

QUsbDeviceSnapshot withEndpoint(const QByteArray &descriptors, Speed speed = Speed::High)
{
    return deviceWith(interface(0, 0, 1) + descriptors, 1, speed);
}

// In a setting that may take bandwidth.
QUsbDeviceSnapshot withPeriodic(const QByteArray &descriptors, Speed speed = Speed::High)
{
    return deviceWith(join({interface(0, 0, 0), interface(0, 1, 1), descriptors}), 1, speed);
}

QByteArray association(int first, int count, int functionClass = 2)
{
    return bytes({8, 11, first, count, functionClass, 2, 0, 0});
}

QByteArray companion(int burst, int attributes = 0, int bytesPerInterval = 0)
{
    return bytes({6, 0x30, burst, attributes, bytesPerInterval & 0xff, bytesPerInterval >> 8});
}

// What is allowed at low speed.
QByteArray low(int address)
{
    return endpoint(address, 3, 8, 10);
}

const QByteArray control = endpoint(0x01, 0, 64);
const QString setting0 = u"Configuration 1 / Interface 0.0"_s;
const QString setting1 = u"Configuration 1 / Interface 0.1"_s;

} // namespace

QList<LintCase> interfaceCases()
{
    const QByteArray zero = interface(0, 0, 0);
    const QByteArray one = interface(1, 0, 0);
    const QUsbDeviceSnapshot good = deviceWith(zero);
    const QUsbDeviceSnapshot goodBulk = withEndpoint(endpoint(0x81));
    const QUsbDeviceSnapshot goodAssociation = deviceWith(join({association(0, 2), zero, one}), 2);
    const QString address = u" / Endpoint 0x81"_s;

    return {
        {"IF-NUM", "from 1", deviceWith(one), good, u"Configuration 1 / Interface 1.0 / bInterfaceNumber"_s},
        {"IF-ALT", "gap", deviceWith(zero + interface(0, 2, 0)), deviceWith(zero + interface(0, 1, 0)),
         setting0 + u" / bAlternateSetting"_s},
        {"IF-ALT", "no 0", deviceWith(interface(0, 1, 0)), good, setting1 + u" / bAlternateSetting"_s},
        {"IF-ALT", "twice", deviceWith(zero + zero), good, setting0 + u" / bAlternateSetting"_s},
        {"IF-ISO0", "192 bytes", withEndpoint(endpoint(0x81, 1, 192, 4)), withEndpoint(endpoint(0x81, 1, 0, 4)),
         setting0 + address + u" / wMaxPacketSize"_s},
        {"IF-INT0", "65 bytes", withEndpoint(endpoint(0x81, 3, 65, 4)), withEndpoint(endpoint(0x81, 3, 64, 4)),
         setting0 + address + u" / wMaxPacketSize"_s},
        {"IF-CLASS", "0", deviceWith(interface(0, 0, 0, 0)), good, setting0 + u" / bInterfaceClass"_s},
        {"IAD-RANGE", "interface missing", deviceWith(join({association(0, 3), zero, one}), 2), goodAssociation,
         u"Configuration 1 / Interface Association / bInterfaceCount"_s},
        {"IAD-RANGE", "none", deviceWith(join({association(0, 0), zero, one}), 2), goodAssociation,
         u"Configuration 1 / Interface Association / bInterfaceCount"_s},
        {"IAD-RANGE", "class 0", deviceWith(join({association(0, 2, 0), zero, one}), 2), goodAssociation,
         u"Configuration 1 / Interface Association / bFunctionClass"_s},
        {"IAD-RANGE", "overlap", deviceWith(join({association(0, 2), association(1, 1), zero, one}), 2),
         deviceWith(join({association(0, 1), association(1, 1), zero, one}), 2),
         u"Configuration 1 / Interface Association"_s},
        {"IAD-ORDER", "late", deviceWith(join({zero, one, association(0, 2)}), 2), goodAssociation,
         u"Configuration 1 / Interface Association"_s},
        {"IAD-ONE", "one", deviceWith(association(0, 1) + zero), goodAssociation,
         u"Configuration 1 / Interface Association / bInterfaceCount"_s},

        {"EP-NUM", "too many", deviceWith(interface(0, 0, 3) + endpoint(0x81)), goodBulk,
         setting0 + u" / bNumEndpoints"_s},
        {"EP-ZERO", "0", withEndpoint(endpoint(0x80)), goodBulk, setting0 + u" / Endpoint 0x80 / bEndpointAddress"_s},
        {"EP-DUP", "in a setting", deviceWith(interface(0, 0, 2) + endpoint(0x81) + endpoint(0x81)),
         deviceWith(interface(0, 0, 2) + endpoint(0x81) + endpoint(0x01)),
         setting0 + address + u" / bEndpointAddress"_s},
        {"EP-DUP", "of two interfaces",
         deviceWith(join({interface(0, 0, 1), endpoint(0x81), interface(1, 0, 1), endpoint(0x81)}), 2),
         deviceWith(join({interface(0, 0, 1), endpoint(0x81), interface(0, 1, 1), endpoint(0x81)})),
         u"Configuration 1 / Interface 1.0 / Endpoint 0x81 / bEndpointAddress"_s},
        {"EP-RSV", "address", withEndpoint(endpoint(0xc1)), goodBulk,
         setting0 + u" / Endpoint 0xc1 / bEndpointAddress / Reserved"_s},
        {"EP-RSV", "attributes", withEndpoint(endpoint(0x81, 0x42)), goodBulk,
         setting0 + address + u" / bmAttributes / Reserved"_s},
        {"EP-RSV", "usage of bulk", withEndpoint(endpoint(0x81, 0x12)), goodBulk,
         setting0 + address + u" / bmAttributes"_s},
        {"EP-RSV", "packet size", withEndpoint(endpoint(0x81, 2, 0x8200)), goodBulk,
         setting0 + address + u" / wMaxPacketSize / Reserved"_s},
        {"EP-MPS", "bulk at high speed", withEndpoint(endpoint(0x81, 2, 64)),
         withEndpoint(endpoint(0x81, 2, 64), Speed::Full), setting0 + address + u" / wMaxPacketSize"_s},
        {"EP-MPS", "bulk at low speed", withEndpoint(endpoint(0x81, 2, 8), Speed::Low),
         withEndpoint(endpoint(0x81, 3, 8, 10), Speed::Full), setting0 + address + u" / wMaxPacketSize"_s},
        {"EP-MPS", "two transactions", withPeriodic(endpoint(0x81, 1, 512 | 1 << 11, 1)),
         withPeriodic(endpoint(0x81, 1, 513 | 1 << 11, 1)), setting1 + address + u" / wMaxPacketSize"_s},
        {"EP-MPS", "three transactions", withPeriodic(endpoint(0x81, 1, 682 | 2 << 11, 1)),
         withPeriodic(endpoint(0x81, 1, 683 | 2 << 11, 1)), setting1 + address + u" / wMaxPacketSize"_s},
        {"EP-MPS", "transactions of bulk", withEndpoint(endpoint(0x81, 2, 512 | 1 << 11)), goodBulk,
         setting0 + address + u" / wMaxPacketSize"_s},
        {"EP-MPS", "transactions at full speed", withPeriodic(endpoint(0x81, 1, 513 | 1 << 11, 1), Speed::Full),
         withPeriodic(endpoint(0x81, 1, 513, 1), Speed::Full), setting1 + address + u" / wMaxPacketSize"_s},
        {"EP-MPS", "at no speed", withEndpoint(endpoint(0x81, 2, 63), Speed::Unknown),
         withEndpoint(endpoint(0x81, 2, 64), Speed::Unknown), setting0 + address + u" / wMaxPacketSize"_s},
        {"EP-MPS", "transactions at no speed", withPeriodic(endpoint(0x81, 1, 512 | 1 << 11, 1), Speed::Unknown),
         withPeriodic(endpoint(0x81, 1, 513 | 1 << 11, 1), Speed::Unknown),
         setting1 + address + u" / wMaxPacketSize"_s},
        {"EP-MPS", "isochronous at low speed", withPeriodic(endpoint(0x81, 1, 8, 1), Speed::Low),
         withPeriodic(endpoint(0x81, 3, 8, 10), Speed::Low), setting1 + address + u" / wMaxPacketSize"_s},
        {"EP-RSV", "usage of isochronous", withPeriodic(endpoint(0x81, 0x31, 192, 4)),
         withPeriodic(endpoint(0x81, 0x21, 192, 4)), setting1 + address + u" / bmAttributes"_s},
        {"EP-RSV", "usage of interrupt, at no speed", withEndpoint(endpoint(0x81, 0x33, 8, 4), Speed::Unknown),
         withEndpoint(endpoint(0x81, 0x13, 8, 4), Speed::Unknown), setting0 + address + u" / bmAttributes"_s},
        {"EP-RSV", "usage of interrupt at high speed", withEndpoint(endpoint(0x81, 0x13, 8, 4)),
         withEndpoint(endpoint(0x81, 0x13, 8, 4), Speed::Unknown), setting0 + address + u" / bmAttributes"_s},
        {"EP-INT", "interrupt at no speed", withEndpoint(endpoint(0x81, 3, 8, 0), Speed::Unknown),
         withEndpoint(endpoint(0x81, 3, 8, 255), Speed::Unknown), setting0 + address + u" / bInterval"_s},
        {"EP-INT", "isochronous at no speed", withPeriodic(endpoint(0x81, 1, 100, 17), Speed::Unknown),
         withPeriodic(endpoint(0x81, 1, 100, 16), Speed::Unknown), setting1 + address + u" / bInterval"_s},
        {"EP-INT", "9 ms at low speed", withEndpoint(endpoint(0x81, 3, 8, 9), Speed::Low),
         withEndpoint(endpoint(0x81, 3, 8, 10), Speed::Low), setting0 + address + u" / bInterval"_s},
        {"EP-LOW", "three", deviceWith(join({interface(0, 0, 3), low(0x81), low(0x02), low(0x83)}), 1, Speed::Low),
         deviceWith(join({interface(0, 0, 2), low(0x81), low(0x02), interface(0, 1, 2), low(0x81), low(0x02)}), 1,
                    Speed::Low),
         setting0 + u" / Endpoint 0x83 / bEndpointAddress"_s},
        {"EP-CONTROL", "in a setting", deviceWith(interface(0, 0, 2) + control + endpoint(0x81)),
         deviceWith(interface(0, 0, 2) + control + endpoint(0x82)), setting0 + address + u" / bEndpointAddress"_s},
        {"EP-CONTROL", "of two interfaces",
         deviceWith(join({interface(0, 0, 1), endpoint(0x81), interface(1, 0, 1), control}), 2),
         deviceWith(join({interface(0, 0, 1), endpoint(0x81), interface(0, 1, 1), control})),
         setting0 + address + u" / bEndpointAddress"_s},
        {"EP-SYNC", "of no class", withPeriodic(endpoint(0x01, 0x05, 192, 4)),
         withPeriodic(endpoint(0x01, 0x09, 192, 4)), setting1 + u" / Endpoint 0x01 / bmAttributes"_s},
        {"EP-SYNC", "implicit, of another interface",
         deviceWith(join({zero, interface(0, 1, 1), endpoint(0x01, 0x05, 192, 4), one, interface(1, 1, 1),
                          endpoint(0x82, 0x05, 192, 4)}),
                    2),
         deviceWith(join({zero, interface(0, 1, 1), endpoint(0x01, 0x05, 192, 4), one, interface(1, 1, 1),
                          endpoint(0x82, 0x25, 192, 4)}),
                    2),
         setting1 + u" / Endpoint 0x01 / bmAttributes"_s},
        {"EP-INT", "0", withEndpoint(endpoint(0x81, 3, 8, 0)), withEndpoint(endpoint(0x81, 3, 8, 16)),
         setting0 + address + u" / bInterval"_s},
    };
}

QList<LintCase> superSpeedCases()
{
    constexpr Speed speed = Speed::Super;
    const QByteArray bulk = endpoint(0x81, 2, 1024);
    const QByteArray interrupt = endpoint(0x81, 3, 1024, 4);
    const QByteArray small = endpoint(0x81, 3, 64, 4);
    const QByteArray isochronous = endpoint(0x81, 1, 1024, 4);
    const QByteArray second = bytes({8, 0x31, 0, 0, 0, 0, 1, 0});
    const QUsbDeviceSnapshot good = withEndpoint(bulk + companion(15, 4), speed);
    const QUsbDeviceSnapshot goodIsochronous = withPeriodic(isochronous + companion(1, 2, 6144), speed);
    const QUsbDeviceSnapshot goodSecond = withPeriodic(isochronous + companion(1, 0x80, 1) + second, speed);
    const QString companion0 = setting0 + u" / Endpoint 0x81 / SuperSpeed Endpoint Companion"_s;
    const QString companion1 = setting1 + u" / Endpoint 0x81 / SuperSpeed Endpoint Companion"_s;
    const QString second1 = setting1 + u" / Endpoint 0x81 / SuperSpeedPlus Isochronous Endpoint Companion"_s;

    return {
        {"SS-COMP", "missing", withEndpoint(bulk, speed), good, setting0 + u" / Endpoint 0x81"_s},
        {"SS-COMP", "late", withEndpoint(bulk + bytes({3, 0x25, 1}) + companion(0), speed),
         withEndpoint(bulk + companion(0) + bytes({3, 0x25, 1}), speed), companion0},
        {"SS-COMP", "at high speed", withEndpoint(endpoint(0x81) + companion(0)), withEndpoint(endpoint(0x81)),
         companion0},
        {"SS-BURST", "17 packets", withEndpoint(bulk + companion(16), speed), good, companion0 + u" / bMaxBurst"_s},
        {"SS-COMP", "two", withEndpoint(bulk + companion(0) + companion(0), speed), good, companion0},
        {"SS-BURST", "interrupt", withEndpoint(interrupt + companion(3, 0, 4096), speed),
         withEndpoint(interrupt + companion(2, 0, 3072), speed), companion0 + u" / bMaxBurst"_s},
        {"SS-BURST", "speed not known", withEndpoint(interrupt + companion(3, 0, 4096), Speed::Unknown),
         withEndpoint(interrupt + companion(2, 0, 3072), Speed::Unknown), companion0 + u" / bMaxBurst"_s},
        {"EP-INT", "bulk", withEndpoint(endpoint(0x81, 2, 1024, 1) + companion(0), speed), good,
         setting0 + u" / Endpoint 0x81 / bInterval"_s},
        {"EP-INT", "control", withEndpoint(endpoint(0x81, 0, 512, 1) + companion(0), speed),
         withEndpoint(endpoint(0x81, 0, 512) + companion(0), speed), setting0 + u" / Endpoint 0x81 / bInterval"_s},
        {"EP-RSV", "usage", withEndpoint(endpoint(0x81, 0x23, 1024, 4) + companion(0, 0, 1024), speed),
         withEndpoint(endpoint(0x81, 0x13, 1024, 4) + companion(0, 0, 1024), speed),
         setting0 + u" / Endpoint 0x81 / bmAttributes"_s},
        {"SS-BURST", "small packets", withEndpoint(small + companion(1, 0, 64), speed),
         withEndpoint(interrupt + companion(1, 0, 2048), speed), companion0 + u" / bMaxBurst"_s},
        {"SS-BURST", "control", withEndpoint(endpoint(0x01, 0, 512) + companion(1), speed),
         withEndpoint(endpoint(0x01, 0, 512) + companion(0), speed),
         setting0 + u" / Endpoint 0x01 / SuperSpeed Endpoint Companion / bMaxBurst"_s},
        {"SS-MULT", "3", withPeriodic(isochronous + companion(1, 3, 1024), speed), goodIsochronous,
         companion1 + u" / bmAttributes"_s},
        {"SS-MULT", "without burst", withPeriodic(isochronous + companion(0, 1, 1024), speed), goodIsochronous,
         companion1 + u" / bmAttributes"_s},
        {"SS-STREAM", "too many", withEndpoint(bulk + companion(0, 17), speed), good,
         companion0 + u" / bmAttributes"_s},
        {"SS-STREAM", "of interrupt", withEndpoint(interrupt + companion(0, 1, 1024), speed),
         withEndpoint(interrupt + companion(0, 0, 1024), speed), companion0 + u" / bmAttributes"_s},
        {"SS-BPI", "of bulk", withEndpoint(bulk + companion(0, 0, 1), speed), good,
         companion0 + u" / wBytesPerInterval"_s},
        {"SS-BPI", "too much", withPeriodic(isochronous + companion(1, 2, 6145), speed), goodIsochronous,
         companion1 + u" / wBytesPerInterval"_s},
        {"SS-BPI", "nothing", withPeriodic(isochronous + companion(1, 2, 0), speed), goodIsochronous,
         companion1 + u" / wBytesPerInterval"_s},
        {"SSP-COMP", "missing", withPeriodic(isochronous + companion(1, 0x80, 1), speed), goodSecond,
         companion1 + u" / bmAttributes"_s},
        {"SSP-COMP", "bytes", withPeriodic(isochronous + companion(1, 0x80, 2) + second, speed), goodSecond,
         companion1 + u" / wBytesPerInterval"_s},
        {"SSP-COMP", "not announced", withPeriodic(isochronous + companion(1, 0, 1024) + second, speed), goodSecond,
         second1},
        {"SSP-COMP", "reserved", withPeriodic(isochronous + companion(1, 0x80, 1) + patched(second, 2, {1}), speed),
         goodSecond, second1 + u" / wReserved"_s},
    };
}

} // namespace LintCases
