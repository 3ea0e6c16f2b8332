// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

namespace LintCases {
namespace {

const QByteArray interruptIn = endpoint(0x81, 3, 8, 4);

QByteArray hidDescriptor(int length = 5, int count = 1, int type = 0x22)
{
    return bytes({9, 0x21, 0x11, 1, 0, count, type, length, 0});
}

QUsbDeviceSnapshot hid(const QByteArray &contents, int subclass = 0, int protocol = 0, int endpoints = 1)
{
    return deviceWith(interface(0, 0, endpoints, 3, subclass, protocol) + contents);
}

// A modem: control in interface 0, data in interface 1.
QUsbDeviceSnapshot modem(std::initializer_list<QByteArray> functional)
{
    return deviceWith(join({interface(0, 0, 1, 2, 2, 1), join(functional), interruptIn, interface(1, 0, 2, 0x0a),
                            endpoint(0x82), endpoint(0x02)}),
                      2);
}

const QString interface0 = u"Configuration 1 / Interface 0.0"_s;

} // namespace

QList<LintCase> classCases()
{
    const QUsbDeviceSnapshot goodHid = hid(hidDescriptor() + interruptIn);
    const QUsbDescriptorBlock report(BlockKind::HidReport, bytes({0x05, 0x01, 0xa1, 0x01, 0xc0}));
    const QByteArray header = bytes({5, 0x24, 0, 0x10, 1});
    const QByteArray unionOf01 = bytes({5, 0x24, 6, 0, 1});
    const QUsbDeviceSnapshot goodModem = modem({header, bytes({5, 0x24, 1, 1, 1}), unionOf01});

    return {
        {"HID-DESC", "missing", hid(interruptIn), goodHid, interface0},
        {"HID-EP", "missing", hid(hidDescriptor(), 0, 0, 0), goodHid, interface0},
        {"HID-BOOT", "subclass", hid(hidDescriptor() + interruptIn, 2), goodHid,
         interface0 + u" / bInterfaceSubClass"_s},
        {"HID-BOOT", "protocol", hid(hidDescriptor() + interruptIn, 1, 0), hid(hidDescriptor() + interruptIn, 1, 2),
         interface0 + u" / bInterfaceProtocol"_s},
        {"HID-BOOT", "without subclass", hid(hidDescriptor() + interruptIn, 0, 1), goodHid,
         interface0 + u" / bInterfaceProtocol"_s},
        {"HID-LEN", "count", hid(hidDescriptor(5, 2) + interruptIn), goodHid,
         interface0 + u" / HID / bNumDescriptors"_s},
        {"HID-LEN", "no report", hid(hidDescriptor(5, 1, 0x23) + interruptIn), goodHid, interface0 + u" / HID"_s},
        {"HID-LEN", "empty report", hid(hidDescriptor(0) + interruptIn), goodHid,
         interface0 + u" / HID / Class descriptor[0] / wDescriptorLength"_s},
        {"HID-BCD", "swapped", hid(patched(hidDescriptor(), 2, {0x01, 0x11}) + interruptIn), goodHid,
         interface0 + u" / HID / bcdHID"_s},
        {"HID-BCD", "no digits", hid(patched(hidDescriptor(), 2, {0x1a, 0x01}) + interruptIn), goodHid,
         interface0 + u" / HID / bcdHID"_s},
        {"HID-BCD", "unheard-of", hid(patched(hidDescriptor(), 2, {0x12, 0x01}) + interruptIn),
         hid(patched(hidDescriptor(), 2, {0x10, 0x01}) + interruptIn), interface0 + u" / HID / bcdHID"_s},
        {"HID-COUNTRY", "36", hid(patched(hidDescriptor(), 4, {36}) + interruptIn),
         hid(patched(hidDescriptor(), 4, {35}) + interruptIn), interface0 + u" / HID / bCountryCode"_s},
        {"HID-LEN", "length", with(hid(hidDescriptor(6) + interruptIn), report), goodHid,
         interface0 + u" / HID / Class descriptor[0] / wDescriptorLength"_s},
        {"CDC-ORDER", "union first", modem({unionOf01, header}), goodModem, interface0 + u" / Union Functional"_s},
        {"CDC-UNION", "interface missing", modem({header, bytes({5, 0x24, 6, 0, 2})}), goodModem,
         interface0 + u" / Union Functional / bSubordinateInterface[0]"_s},
        {"CDC-UNION", "call management", modem({header, bytes({5, 0x24, 1, 1, 2}), unionOf01}),
         modem({header, bytes({5, 0x24, 1, 0, 2}), unionOf01}),
         interface0 + u" / Call Management Functional / bDataInterface"_s},
        {"CDC-UNION", "of another", modem({header, bytes({5, 0x24, 6, 1, 0})}), goodModem,
         interface0 + u" / Union Functional / bControlInterface"_s},
        {"CDC-UNION", "alone", modem({header, bytes({4, 0x24, 6, 0})}), goodModem,
         interface0 + u" / Union Functional"_s},
    };
}

} // namespace LintCases
