// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

/* Rules of the decoder's tables, in blocks of their own: reports, hubs, capabilities, descriptor sets and URLs. */
namespace LintCases {
namespace {

QUsbDeviceSnapshot blockOf(BlockKind kind, const QByteArray &contents)
{
    return snapshotOf(contents, Speed::High, kind);
}

// A report of one byte, made of items that differ from those of a good one.
struct ReportItems
{
    QByteArray before = {};
    QByteArray minimum = bytes({0x15, 0});
    QByteArray size = bytes({0x75, 8});
    QByteArray count = bytes({0x95, 1});
    QByteArray more = {};
    QByteArray end = bytes({0xc0});
};

QUsbDeviceSnapshot report(const ReportItems &items = {})
{
    return blockOf(BlockKind::HidReport,
                   join({bytes({0x05, 1, 0x09, 2}), items.before, bytes({0xa1, 1, 0x09, 0x30}), items.minimum,
                         bytes({0x25, 1}), items.size, items.count, bytes({0x81, 2}), items.more, items.end}));
}

QByteArray nested(int depth)
{
    QByteArray result;
    for (int i = 0; i < depth; ++i)
        result += bytes({0xa1, 0});
    return result + QByteArray(depth, '\xc0');
}

QList<LintCase> reportCases()
{
    const QUsbDeviceSnapshot good = report();
    const QByteArray input = bytes({0x81, 2});
    return {
        {"HID-BAL", "open", report({.end = {}}), good},
        {"HID-BAL", "closed twice", report({.end = bytes({0xc0, 0xc0})}), good},
        {"HID-ALIGN", "7 bits", report({.size = bytes({0x75, 7})}), good},
        {"HID-RANGE", "upside down", report({.minimum = bytes({0x15, 2})}), report({.minimum = bytes({0x15, 1})})},
        {"HID-TRUNC", "an item", report({.end = bytes({0xc0, 0x26, 0xff})}), good},
        {"HID-TOP", "before the collection",
         report({.before = bytes({0x15, 0, 0x25, 1, 0x75, 8, 0x95, 1}) + input + bytes({0x09, 2})}), good},
        {"HID-ID", "0", report({.minimum = bytes({0x85, 0, 0x15, 0})}), report({.minimum = bytes({0x85, 1, 0x15, 0})})},
        {"HID-SIZE", "65536 bytes", report({.count = bytes({0x97, 0, 0, 1, 0})}),
         report({.count = bytes({0x96, 0xff, 0xff})})},
        {"HID-DEPTH", "33", report({.more = nested(32)}), report({.more = nested(31)})},
        {"HID-LONG", "one", report({.more = bytes({0xfe, 1, 0, 1})}), good},
        {"HID-RESERVED", "tag", report({.more = bytes({0xf5, 1})}), good},
    };
}

QList<LintCase> hubCases()
{
    const QByteArray high = bytes({9, 0x29, 4, 0xe9, 0, 50, 100, 0, 0xff});
    const QByteArray super = bytes({12, 0x2a, 4, 9, 0, 50, 100, 10, 0, 0, 0, 0});
    const auto hub = [](const QByteArray &contents) { return blockOf(BlockKind::Hub, contents); };
    return {
        {"HUB-LEN", "8 ports", hub(patched(high, 2, {8})), hub(patched(high, 2, {7}))},
        {"HUB-PORTS", "none", hub(patched(high, 2, {0})), hub(patched(high, 2, {1}))},
        {"HUB-PORTS", "16", hub(patched(super, 2, {16})), hub(patched(super, 2, {15}))},
        {"HUB-DECLAT", "11", hub(patched(super, 7, {11})), hub(super)},
        {"HUB-REMOVABLE", "bit 0", hub(patched(high, 7, {1})), hub(patched(high, 7, {2}))},
        {"HUB-PWRMASK", "bit 1", hub(patched(high, 8, {0xfd})), hub(high)},
    };
}

QByteArray feature(int type, const QByteArray &contents)
{
    return bytes({int(contents.size()) + 4, 0, type, 0}) + contents;
}

QByteArray compatibleId(const QByteArray &id)
{
    return feature(3, id.leftJustified(16, '\0'));
}

// A label, in characters of two bytes.
QByteArray property(int type, const QByteArray &data)
{
    const QByteArray name = bytes({'L', 0, 0, 0});
    return feature(4, bytes({type, 0, int(name.size()), 0}) + name + bytes({int(data.size()), 0}) + data);
}

QUsbDeviceSnapshot osSet(const QByteArray &features, int extra = 0)
{
    const int total = int(features.size()) + 10 + extra;
    return blockOf(BlockKind::MicrosoftOs20Set, bytes({10, 0, 0, 0, 0, 0, 3, 6, total, 0}) + features);
}

QUsbDeviceSnapshot url(int scheme, const QByteArray &text)
{
    return blockOf(BlockKind::WebUsbUrl, bytes({int(text.size()) + 3, 3, scheme}) + text);
}

QUsbDeviceSnapshot groups(int first, int count)
{
    return blockOf(BlockKind::MidiGroupTerminals,
                   bytes({5, 0x26, 1, 18, 0, 13, 0x26, 2, 1, 0, first, count, 0, 0x11, 0, 0, 0, 0}));
}

QList<LintCase> platformCases()
{
    const QByteArray winUsb = compatibleId("WINUSB");
    const QByteArray text = bytes({'Q', 0, 0, 0});
    return {
        {"MSOS-TOTAL", "too much", osSet(winUsb, 1), osSet(winUsb)},
        {"MSOS-ID", "small letters", osSet(compatibleId("WinUSB")), osSet(winUsb)},
        {"MSOS-TYPE", "8", osSet(property(8, text)), osSet(property(1, text))},
        {"MSOS-STRING", "no end", osSet(property(1, text.chopped(2))), osSet(property(1, text))},
        {"MSOS-RESUME", "11 ms", osSet(feature(5, bytes({11, 10}))), osSet(feature(5, bytes({10, 10})))},
        {"MSOS-RESUME", "0 ms of signals", osSet(feature(5, bytes({10, 0}))), osSet(feature(5, bytes({10, 1})))},
        {"WEBUSB-SCHEME", "2", url(2, "example.com"), url(1, "example.com")},
        {"WEBUSB-URL", "no scheme", url(255, "example.com"), url(255, "ftp://example.com")},
        {"MIDI-GROUP", "beyond the last", groups(15, 2), groups(15, 1)},
    };
}

QUsbDeviceSnapshot bosOf(const QByteArray &capability)
{
    const QByteArray extension = bytes({7, 0x10, 2, 2, 0, 0, 0});
    const int total = int(extension.size() + capability.size()) + 5;
    return blockOf(BlockKind::Bos, join({bytes({5, 15, total, 0, 2}), extension, capability}));
}

QUsbDeviceSnapshot bosWith(const QByteArray &capability, qsizetype pos, std::initializer_list<int> values)
{
    return bosOf(patched(capability, pos, values));
}

QByteArray billboard(int modes, int preferred)
{
    return bytes({44 + 2 * 4, 0x10, 0x0d, 7, modes, preferred, 0, 0, 0x0e}) + QByteArray(31, '\0')
        + bytes({0x21, 1, 0, 0, 0x01, 0xff, 1, 8, 0x87, 0x80, 2, 9});
}

QList<LintCase> furtherCapabilityCases()
{
    const QByteArray superSpeed = bytes({10, 0x10, 3, 0, 0x0e, 0, 1, 10, 0xff, 7});
    const QByteArray plus = bytes({20, 0x10, 10, 0, 1, 0, 0, 0, 1, 0x11, 0, 0, 0x31, 0x40, 10, 0, 0xb1, 0x40, 10, 0});
    const QByteArray battery =
        bytes({24, 0x10, 7, 4, 5, 6, 1, 0, 3, 0, 0, 0, 2, 0, 0, 0, 0x60, 0xea, 0, 0, 0x10, 0xe6, 0, 0});
    const QByteArray consumer = bytes({24, 0x10, 8, 0, 6, 0, 100, 0, 100, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0});
    const QByteArray provider = bytes({12, 0x10, 9, 0, 2, 0, 1, 0, 0x2c, 0x91, 1, 0});
    const QByteArray summary = bytes({10, 0x10, 16, 0, 1, 8, 6, 0x62, 1, 0});
    return {
        {"SS-FUNCTIONALITY", "another speed", bosWith(superSpeed, 6, {0}), bosOf(superSpeed)},
        {"SS-U1", "11", bosWith(superSpeed, 7, {11}), bosOf(superSpeed)},
        {"SS-U2", "2048", bosWith(superSpeed, 8, {0, 8}), bosOf(superSpeed)},
        {"SSP-COUNT", "one more", bosWith(plus, 4, {2}), bosOf(plus)},
        {"PD-BATTERY", "weak above charged", bosWith(battery, 12, {4}), bosOf(battery)},
        {"PD-VOLTAGE", "upside down", bosWith(consumer, 8, {99}), bosOf(consumer)},
        {"PD-OBJECTS", "one more", bosWith(provider, 6, {2}), bosOf(provider)},
        {"BILLBOARD-MODES", "one more", bosOf(billboard(3, 1)), bosOf(billboard(2, 1))},
        {"BILLBOARD-PREFERRED", "2", bosOf(billboard(2, 2)), bosOf(billboard(2, 1))},
        {"BOS-SUMMARY", "one more", bosWith(summary, 8, {2}), bosOf(summary)},
    };
}

} // namespace

QList<LintCase> tableCases()
{
    return reportCases() + hubCases() + platformCases() + furtherCapabilityCases();
}

} // namespace LintCases
