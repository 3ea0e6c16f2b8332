// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

/* What interfaces of a class must have. */
namespace LintCases {
namespace {

const QByteArray bulkIn = endpoint(0x81);
const QByteArray bulkOut = endpoint(0x02);
const QByteArray interruptIn = endpoint(0x83, 3, 8, 4);
const QByteArray interruptOut = endpoint(0x03, 3, 8, 4);

struct Class
{
    int code;
    int subclass;
    int protocol;
};

// An interface with these endpoints, and descriptors before them.
QByteArray interfaceWith(Class which, std::initializer_list<QByteArray> endpoints, const QByteArray &extra = {},
                         int number = 0)
{
    return join({interface(number, 0, int(endpoints.size()), which.code, which.subclass, which.protocol), extra,
                 join(endpoints)});
}

QUsbDeviceSnapshot deviceOf(Class which, std::initializer_list<QByteArray> endpoints, const QByteArray &extra = {})
{
    QByteArray descriptors = device() + configuration(1, 1, interfaceWith(which, endpoints, extra));
    descriptors[16] = 0; // The serial number of mass storage is another rule's.
    if (which.code == 8)
        descriptors[16] = 3;
    return snapshotOf(descriptors);
}

QByteArray pipe(const QByteArray &endpoint, int usage)
{
    return endpoint + bytes({4, 0x24, usage, 0});
}

// The control interface of a network adapter or modem, and its data interface.
QUsbDeviceSnapshot adapter(int subclass, std::initializer_list<QByteArray> functional, const QByteArray &notifications,
                           const QByteArray &data = endpoint(0x81) + endpoint(0x02))
{
    const int endpoints = notifications.isEmpty() ? 0 : 1;
    return deviceWith(join({interface(0, 0, endpoints, 2, subclass), join(functional), notifications,
                            interface(1, 0, 0, 0x0a), interface(1, 1, int(data.size() / 7), 0x0a), data}),
                      2);
}

const QByteArray header = bytes({5, 0x24, 0, 0x10, 1});
const QByteArray unionOf01 = bytes({5, 0x24, 6, 0, 1});
const QByteArray ethernet = bytes({13, 0x24, 0x0f, 4, 0, 0, 0, 0, 0xea, 5, 0, 0, 0});
const QByteArray network = bytes({6, 0x24, 0x1a, 0, 1, 0});
const QByteArray broadband = bytes({12, 0x24, 0x1b, 0, 1, 0, 16, 16, 128, 0, 8, 0});
const QString setting0 = u"Configuration 1 / Interface 0.0"_s;
const QString setting1 = u"Configuration 1 / Interface 1.0"_s;

QList<LintCase> storageCases()
{
    const Class bulkOnly {8, 6, 0x50};
    const Class withInterrupt {8, 4, 0x00};
    const Class withoutInterrupt {8, 4, 0x01};
    const Class scsi {8, 6, 0x62};
    const QByteArray statusIn = endpoint(0x84);
    const QByteArray dataOut = endpoint(0x05);
    const QUsbDeviceSnapshot goodScsi =
        deviceOf(scsi, {pipe(bulkOut, 1), pipe(statusIn, 2), pipe(bulkIn, 3), pipe(dataOut, 4)});
    return {
        {"MSC-EP", "bulk only, OUT", deviceOf(bulkOnly, {bulkIn}), deviceOf(bulkOnly, {bulkIn, bulkOut}), setting0},
        {"MSC-EP", "bulk only, IN", deviceOf(bulkOnly, {bulkOut}), deviceOf(bulkOnly, {bulkIn, bulkOut}), setting0},
        {"MSC-EP", "interrupt", deviceOf(withInterrupt, {bulkIn, bulkOut}),
         deviceOf(withInterrupt, {bulkIn, bulkOut, interruptIn}), setting0},
        {"MSC-EP", "no interrupt", deviceOf(withoutInterrupt, {bulkIn, interruptIn}),
         deviceOf(withoutInterrupt, {bulkIn, bulkOut}), setting0},
        {"MSC-EP", "SCSI", deviceOf(scsi, {pipe(bulkOut, 1)}), goodScsi, setting0},
        {"MSC-UAS", "no usage", deviceOf(scsi, {bulkOut, pipe(statusIn, 2), pipe(bulkIn, 3), pipe(dataOut, 4)}),
         goodScsi, setting0 + u" / Endpoint 0x02"_s},
        {"MSC-UAS", "no status pipe", deviceOf(scsi, {pipe(bulkOut, 1), pipe(bulkIn, 3), pipe(dataOut, 4)}), goodScsi,
         setting0},
        {"MSC-PIPE", "unknown",
         deviceOf(scsi, {pipe(bulkOut, 5), pipe(statusIn, 2), pipe(bulkIn, 3), pipe(dataOut, 4)}), goodScsi},
    };
}

QList<LintCase> communicationCases()
{
    const QUsbDeviceSnapshot modem = adapter(2, {header, unionOf01}, interruptIn);
    const QUsbDeviceSnapshot alone = deviceOf({2, 2, 1}, {interruptIn, bulkIn, bulkOut}, header);
    const QUsbDeviceSnapshot rndis = deviceWith(
        join({interface(0, 0, 0, 2, 2, 0xff), header, unionOf01, interface(1, 0, 2, 0x0a), bulkIn, bulkOut}), 2);
    const QUsbDeviceSnapshot ecm = adapter(6, {header, unionOf01, ethernet}, {});
    const QUsbDeviceSnapshot ncm = adapter(0x0d, {header, unionOf01, ethernet, network}, interruptIn);
    const QUsbDeviceSnapshot mbim = adapter(0x0e, {header, unionOf01, broadband}, interruptIn);
    return {
        {"CDC-FUNC", "modem, union", adapter(2, {header}, interruptIn), modem, setting0},
        {"CDC-FUNC", "modem, header", adapter(2, {unionOf01}, interruptIn), alone, setting0},
        {"CDC-FUNC", "Ethernet", adapter(6, {header, unionOf01}, {}), ecm, setting0},
        {"CDC-FUNC", "network, Ethernet", adapter(0x0d, {header, unionOf01, network}, interruptIn), ncm, setting0},
        {"CDC-FUNC", "network", adapter(0x0d, {header, unionOf01, ethernet}, interruptIn), ncm, setting0},
        {"CDC-FUNC", "broadband", adapter(0x0e, {header, unionOf01}, interruptIn), mbim, setting0},
        {"CDC-EP", "modem", adapter(2, {header, unionOf01}, {}), modem, setting0},
        {"CDC-EP", "modem, the maker's protocol", adapter(2, {header, unionOf01}, interruptOut), rndis, setting0},
        {"CDC-EP", "network", adapter(0x0d, {header, unionOf01, ethernet, network}, {}), ncm, setting0},
        {"CDC-EP", "broadband", adapter(0x0e, {header, unionOf01, broadband}, {}), mbim, setting0},
        {"CDC-EP", "data", adapter(6, {header, unionOf01, ethernet}, {}, bulkIn), ecm, setting1},
        {"CDC-EP", "isochronous data", adapter(6, {header, unionOf01, ethernet}, {}, endpoint(0x81, 1, 64, 4)),
         adapter(6, {header, unionOf01, ethernet}, {}, endpoint(0x81, 1, 64, 4) + endpoint(0x01, 1, 64, 4)), setting1},
        {"CDC-BCD", "swapped", adapter(2, {patched(header, 3, {1, 0x10}), unionOf01}, interruptIn), modem},
        {"CDC-MAC", "0", adapter(6, {header, unionOf01, patched(ethernet, 3, {0})}, {}), ecm},
        {"CDC-SIZE", "63 bytes", adapter(0x0e, {header, unionOf01, patched(broadband, 5, {63, 0})}, interruptIn),
         adapter(0x0e, {header, unionOf01, patched(broadband, 5, {64, 0})}, interruptIn)},
    };
}

QList<LintCase> hubAndPrinterCases()
{
    const Class hub {9, 0, 0};
    const Class unidirectional {7, 1, 1};
    const Class bidirectional {7, 1, 2};
    const Class packets {7, 1, 3};
    const Class ipp {7, 1, 4};
    const Class camera {6, 1, 1};
    const Class instrument {0xfe, 3, 1};
    return {
        {"HUB-EP", "none", deviceOf(hub, {}), deviceOf(hub, {interruptIn}), setting0},
        {"HUB-EP", "direction", deviceOf(hub, {interruptOut}), deviceOf(hub, {interruptIn}), setting0},
        {"HUB-EP", "two", deviceOf(hub, {interruptIn, bulkIn}), deviceOf(hub, {interruptIn}),
         setting0 + u" / bNumEndpoints"_s},
        {"PRN-EP", "unidirectional", deviceOf(unidirectional, {bulkIn}), deviceOf(unidirectional, {bulkOut}), setting0},
        {"PRN-EP", "bidirectional", deviceOf(bidirectional, {bulkOut}), deviceOf(bidirectional, {bulkIn, bulkOut}),
         setting0},
        {"PRN-EP", "packets", deviceOf(packets, {bulkOut}), deviceOf(packets, {bulkIn, bulkOut}), setting0},
        {"PRN-EP", "IPP", deviceOf(ipp, {bulkOut}), deviceOf(ipp, {bulkIn, bulkOut}), setting0},
        {"PTP-EP", "events", deviceOf(camera, {bulkIn, bulkOut}), deviceOf(camera, {bulkIn, bulkOut, interruptIn}),
         setting0},
        {"TMC-EP", "OUT", deviceOf(instrument, {bulkIn}), deviceOf(instrument, {bulkIn, bulkOut}), setting0},
    };
}

QByteArray cardReader()
{
    return bytes({54, 0x21, 0x10, 1, 1,    7,    3,    0, 0,    0, 0xa0, 0x0f, 0, 0, 0xa0, 0x0f, 0, 0,
                  0,  0x80, 0x2a, 0, 0,    0x80, 0x2a, 0, 0,    0, 0xfe, 0,    0, 0, 0,    0,    0, 0,
                  0,  0,    0,    0, 0x40, 0,    2,    0, 0x0f, 1, 0,    0,    0, 0, 0,    0,    0, 2});
}

QList<LintCase> smartCardCases()
{
    const Class reader {0x0b, 0, 0};
    const Class cardA {0x0b, 0, 1};
    const Class cardB {0x0b, 0, 2};
    const QByteArray good = cardReader();
    const QUsbDeviceSnapshot goodReader = deviceOf(reader, {bulkIn, bulkOut}, good);
    const auto broken = [&](qsizetype pos, int value) {
        return deviceOf(reader, {bulkIn, bulkOut}, patched(good, pos, {value}));
    };
    const auto fair = [&](qsizetype pos, int value) { return broken(pos, value); };
    return {
        {"CCID-DESC", "reader", deviceOf(reader, {bulkIn, bulkOut}), goodReader, setting0},
        {"CCID-DESC", "card, version A", deviceOf(cardA, {}), deviceOf(cardA, {}, good), setting0},
        {"CCID-DESC", "card, version B", deviceOf(cardB, {}), deviceOf(cardB, {}, good), setting0},
        {"CCID-EP", "OUT", deviceOf(reader, {bulkIn}, good), goodReader, setting0},
        {"CCID-EP", "IN", deviceOf(reader, {bulkOut, interruptIn}, good), goodReader, setting0},
        {"CCID-LEN", "55", deviceOf(reader, {bulkIn, bulkOut}, patched(good, 0, {55}) + '\0'), goodReader},
        {"CCID-VOLTAGE", "none", broken(5, 0), fair(5, 1)},
        {"CCID-CLOCK", "default above", broken(15, 0x0e), fair(15, 0x10)},
        {"CCID-RATE", "default above", broken(24, 0x29), fair(24, 0x2b)},
        {"CCID-LEVEL", "3", broken(42, 3), fair(42, 4)},
        {"CCID-PPS", "both", broken(40, 0xc0), fair(40, 0x80)},
        {"CCID-MESSAGE", "270", broken(44, 0x0e), fair(44, 0x0f)},
        {"CCID-SLOTS", "one more", broken(53, 3), fair(53, 1)},
    };
}

QList<LintCase> firmwareCases()
{
    const Class runtime {0xfe, 1, 1};
    const QByteArray good = bytes({9, 0x21, 0x0b, 0xff, 0, 0, 16, 0x10, 1});
    const QUsbDeviceSnapshot goodDevice = deviceOf(runtime, {}, good);
    // Of several settings, which are memories, the last one has it.
    const QUsbDeviceSnapshot memories =
        deviceWith(interface(0, 0, 0, 0xfe, 1, 2) + interface(0, 1, 0, 0xfe, 1, 2) + good);
    return {
        {"DFU-DESC", "missing", deviceOf(runtime, {}), memories, setting0},
        {"DFU-EP", "one", deviceOf(runtime, {bulkIn}, good), goodDevice, setting0 + u" / bNumEndpoints"_s},
        {"DFU-SIZE", "0", deviceOf(runtime, {}, patched(good, 6, {0})),
         deviceOf(runtime, {}, patched(good, 5, {1, 0}))},
        {"DFU-BCD", "swapped", deviceOf(runtime, {}, patched(good, 7, {1, 0x10})), goodDevice},
    };
}

} // namespace

QList<LintCase> contractCases()
{
    return storageCases() + communicationCases() + hubAndPrinterCases() + smartCardCases() + firmwareCases();
}

} // namespace LintCases
