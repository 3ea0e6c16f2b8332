// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

/* Capabilities and strings, which are blocks of their own. */
namespace LintCases {
namespace {

const QByteArray zeroInterface = interface(0, 0, 0);
const QByteArray extension = bytes({7, 0x10, 2, 2, 0, 0, 0});
const QByteArray superSpeed = bytes({10, 0x10, 3, 0, 0x0e, 0, 1, 10, 0xff, 7});
const QByteArray superSpeedPlus =
    bytes({20, 0x10, 10, 0, 1, 0, 0, 0, 1, 0x11, 0, 0, 0x31, 0x40, 10, 0, 0xb1, 0x40, 10, 0});

QUsbDeviceSnapshot withBos(std::initializer_list<QByteArray> capabilities, Speed speed = Speed::Super, int extra = 0,
                           int missing = 0)
{
    const QByteArray all = join(capabilities);
    const int total = int(all.size()) + 5 + extra;
    const QByteArray header = bytes({5, 15, total, 0, int(capabilities.size()) + missing});
    return with(deviceWith(zeroInterface, 1, speed), QUsbDescriptorBlock(BlockKind::Bos, header + all));
}

QByteArray container(char byte)
{
    return bytes({20, 0x10, 4, 0}) + QByteArray(16, byte);
}

QUsbDescriptorBlock string(int index, const QByteArray &bytes)
{
    return QUsbDescriptorBlock(BlockKind::String, bytes, quint8(index), index == 0 ? 0 : 0x0409);
}

QByteArray stringBytes(const QString &text)
{
    QByteArray result = bytes({int(text.size()) * 2 + 2, 3});
    for (const QChar c : text)
        result += bytes({c.unicode() & 0xff, c.unicode() >> 8});
    return result;
}

// A device with all the strings it refers to. Storage is of class 8, protocol 50h.
QUsbDeviceSnapshot withStrings(const QString &serial, bool isStorage = false)
{
    const QByteArray storage = interface(0, 0, 2, 8, 6, 0x50) + endpoint(0x81) + endpoint(0x02);
    QUsbDeviceSnapshot snapshot = deviceWith(isStorage ? storage : zeroInterface);
    snapshot.setBlock(string(0, bytes({4, 3, 9, 4})));
    for (const int index : {1, 2, 4, 5})
        snapshot.setBlock(string(index, stringBytes(u"Text"_s)));
    snapshot.setBlock(string(3, stringBytes(serial)));
    return snapshot;
}

QUsbDeviceSnapshot withString(const QByteArray &bytes)
{
    return with(withStrings(u"1"_s), string(1, bytes));
}

QUsbDeviceSnapshot without(QUsbDeviceSnapshot snapshot, int index)
{
    snapshot.removeBlock(BlockKind::String, quint8(index), index == 0 ? 0 : 0x0409);
    return snapshot;
}

} // namespace

QList<LintCase> capabilityCases()
{
    const QUsbDeviceSnapshot good = withBos({extension, superSpeed});
    const QUsbDeviceSnapshot goodPlus = withBos({extension, superSpeed, superSpeedPlus}, Speed::SuperPlus);
    const auto broken = [](const QByteArray &capability) { return withBos({extension, capability}); };
    const auto brokenPlus = [](const QByteArray &capability) {
        return withBos({extension, superSpeed, capability}, Speed::SuperPlus);
    };
    const QString ofExtension = u"BOS / USB 2.0 Extension"_s;
    const QString ofSuperSpeed = u"BOS / SuperSpeed USB Device Capability"_s;
    const QString ofPlus = u"BOS / SuperSpeedPlus USB Device Capability"_s;
    const QByteArray platform = bytes({20, 0x10, 5, 0}) + QByteArray(16, 'x');
    const QByteArray otherPlatform = bytes({20, 0x10, 5, 0}) + QByteArray(16, 'y');

    return {
        {"BOS-TOTAL", "too much", withBos({extension, superSpeed}, Speed::Super, 1), good, u"BOS / wTotalLength"_s},
        {"BOS-COUNT", "too many", withBos({extension, superSpeed}, Speed::Super, 0, 1), good,
         u"BOS / bNumDeviceCaps"_s},
        {"BOS-RSV", "bits", broken(patched(superSpeed, 3, {1})), good, ofSuperSpeed + u" / bmAttributes / Reserved"_s},
        {"BOS-RSV", "field", withBos({extension, superSpeed, patched(container('x'), 3, {1})}),
         withBos({extension, superSpeed, container('x')}), u"BOS / Container ID / bReserved"_s},
        {"BOS-LPM", "no extension", withBos({superSpeed}), good, u"BOS"_s},
        {"BOS-LPM", "not set", withBos({patched(extension, 3, {0}), superSpeed}), good,
         ofExtension + u" / bmAttributes"_s},
        {"BOS-LPM", "BESL alone", withBos({patched(extension, 3, {4})}, Speed::High),
         withBos({patched(extension, 3, {6})}, Speed::High), ofExtension + u" / bmAttributes"_s},
        {"BOS-DUP", "twice", withBos({extension, superSpeed, superSpeed}), good, ofSuperSpeed},
        {"BOS-DUP", "platform", withBos({extension, superSpeed, platform, platform}),
         withBos({extension, superSpeed, platform, otherPlatform}), u"BOS / Platform"_s},
        {"BOS-SS", "no speed", broken(patched(superSpeed, 4, {0, 0})), good, ofSuperSpeed + u" / wSpeedsSupported"_s},
        {"BOS-SS", "other speed", broken(patched(superSpeed, 6, {0})), good,
         ofSuperSpeed + u" / bFunctionalitySupport"_s},
        {"BOS-SS", "U1", broken(patched(superSpeed, 7, {11})), good, ofSuperSpeed + u" / bU1DevExitLat"_s},
        {"BOS-SS", "U2", broken(patched(superSpeed, 8, {0, 8})), good, ofSuperSpeed + u" / wU2DevExitLat"_s},
        {"BOS-SSP", "missing", withBos({extension, superSpeed}, Speed::SuperPlus), goodPlus, u"BOS"_s},
        {"BOS-SSP", "attributes", brokenPlus(patched(superSpeedPlus, 4, {2})), goodPlus, ofPlus + u" / bmAttributes"_s},
        {"BOS-SSP", "ID", brokenPlus(patched(superSpeedPlus, 8, {2})), goodPlus,
         ofPlus + u" / wFunctionalitySupport"_s},
        {"BOS-CONTAINER", "zero", withBos({extension, superSpeed, container('\0')}),
         withBos({extension, superSpeed, container('x')}), u"BOS / Container ID / ContainerID"_s},
    };
}

QList<LintCase> stringCases()
{
    const QUsbDeviceSnapshot good = withStrings(u"1"_s);
    const QUsbDeviceSnapshot goodStorage = withStrings(u"0123456789AB"_s, true);
    QUsbDeviceSnapshot noSerial = withStrings(u"1"_s, true);
    const QUsbDescriptorBlock block = noSerial.block(BlockKind::Device);
    noSerial.setBlock(block.withBytes(patched(block.bytes(), 16, {0})));
    const QString string1 = u"String 1 (0x0409)"_s;
    const QString serial = u"Device / iSerialNumber"_s;

    return {
        {"STR-LEN", "odd", withString(bytes({5, 3, 'A', 0, 'B'})), good, string1 + u" / bLength"_s},
        {"STR-LEN", "too much", withString(stringBytes(u"A"_s) + "BC"), good, string1 + u" / bLength"_s},
        {"STR-LEN", "no string", withString(bytes({4, 2, 'A', 0})), good, u"Configuration 0 / bDescriptorType"_s},
        {"STR-NUL", "NUL", withString(stringBytes(u"A"_s + QChar(0))), good, string1 + u" / bString"_s},
        {"STR-NUL", "control", withString(stringBytes(u"A\n"_s)), good, string1 + u" / bString"_s},
        {"STR-NUL", "surrogate", withString(stringBytes(QString(QChar(0xd83d)))),
         withString(stringBytes(u"\U0001f600"_s)), string1 + u" / bString"_s},
        {"STR-LANG", "string missing", without(good, 5), good, u"Configuration 1 / Interface 0.0 / iInterface"_s},
        {"STR-LANG", "table missing", without(good, 0), good, u"Device"_s},
        {"STR-LANG", "table empty", with(good, string(0, bytes({2, 3}))), good, u"String 0"_s},
        {"STR-SER", "missing", noSerial, goodStorage, serial},
        {"STR-SER", "short", withStrings(u"0123456789A"_s, true), withStrings(u"0123456789A"_s), serial},
        {"STR-SER", "letters", withStrings(u"0123456789AG"_s, true), goodStorage, serial},
        {"STR-SER", "comma", withStrings(u"1,2"_s), good, serial},
    };
}

} // namespace LintCases
