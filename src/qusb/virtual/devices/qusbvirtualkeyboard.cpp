// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualkeyboard.h"

#include "qusbvirtualhid_p.h"

#include <mutex>
#include <string_view>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

class QUsbVirtualKeyboardPrivate
{
public:
    static constexpr quint8 FirstModifier = 0xe0;
    static constexpr quint8 LeftShift = 0xe1;
    static constexpr qsizetype KeyCount = 6;

    /*! How a character is typed; usage 0 if it is not. */
    struct Stroke
    {
        quint8 usage = 0;
        bool isShifted = false;
    };
    static Stroke strokeOf(QChar character);
    static QByteArray reportDescriptor();
    static QUsbDescriptorBuilder descriptors();
    static bool isModifier(quint8 usage) { return usage >= FirstModifier && usage <= 0xe7; }

    void press(quint8 usage);
    void release(quint8 usage);
    void report() { hid.report(state()); }
    QByteArray state() const;

    QUsbVirtualHid hid = QUsbVirtualHid(QByteArray(8, '\0'), 8);
    std::mutex mutex; //!< For everything below.
    quint8 modifiers = 0;
    QByteArray keys; //!< Usages, in the order they were pressed in.
};

QByteArray QUsbVirtualKeyboardPrivate::reportDescriptor()
{
    // Items by HID 1.11, 6.2.2; what they say is the boot keyboard's layout, B.1.
    static constexpr quint8 bytes[] = {
        0x05, 0x01, 0x09, 0x06, 0xa1, 0x01, // Usage Page (Generic Desktop), Usage (Keyboard), Collection (Application)
        0x05, 0x07, 0x19, 0xe0, 0x29, 0xe7, // Usage Page (Keyboard), the eight modifiers
        0x15, 0x00, 0x25, 0x01, 0x75, 0x01, 0x95, 0x08, 0x81, 0x02, // 8 bits, Input (Variable)
        0x75, 0x08, 0x95, 0x01, 0x81, 0x01, // 1 byte, Input (Constant)
        0x05, 0x08, 0x19, 0x01, 0x29, 0x05, // Usage Page (LEDs), the five LEDs
        0x75, 0x01, 0x95, 0x05, 0x91, 0x02, // 5 bits, Output (Variable)
        0x75, 0x03, 0x95, 0x01, 0x91, 0x01, // 3 bits, Output (Constant)
        0x05, 0x07, 0x19, 0x00, 0x2a, 0xff, 0x00, // Usage Page (Keyboard), all keys
        0x15, 0x00, 0x26, 0xff, 0x00, 0x75, 0x08, 0x95, 0x06, 0x81, 0x00, // 6 bytes, Input (Array)
        0xc0, // End Collection
    };
    return QByteArray(reinterpret_cast<const char *>(bytes), sizeof bytes);
}

QUsbDescriptorBuilder QUsbVirtualKeyboardPrivate::descriptors()
{
    return QUsbDescriptorBuilder(Speed::Low)
        .setIds(QUsbVirtualDevices::TestVendorId, 0x0001)
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual keyboard"_s)
        .addConfiguration(100)
        .addInterface(ClassCode::Hid, 1, 1)
        .addReportDescriptor(reportDescriptor())
        .addEndpoint(QUsbVirtualKeyboard::InEndpoint, TransferType::Interrupt, 8, 10);
}

QUsbVirtualKeyboardPrivate::Stroke QUsbVirtualKeyboardPrivate::strokeOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u'a' && code <= u'z')
        return {quint8(0x04 + code - u'a'), false};
    if (code >= u'A' && code <= u'Z')
        return {quint8(0x04 + code - u'A'), true};
    // What the keys from 0x1e on say, without and with shift. A 0 stands for a key that has no character of its own.
    static constexpr std::u16string_view plain = u"1234567890\n\x1b\b\t -=[]\\\0;'`,./"sv;
    static constexpr std::u16string_view shifted = u"!@#$%^&*()\0\0\0\0\0_+{}|\0:\"~<>?"sv;
    if (code == 0)
        return {};
    if (const size_t index = plain.find(code); index != plain.npos)
        return {quint8(0x1e + index), false};
    if (const size_t index = shifted.find(code); index != shifted.npos)
        return {quint8(0x1e + index), true};
    return {};
}

QByteArray QUsbVirtualKeyboardPrivate::state() const
{
    QByteArray report(8, '\0');
    report[0] = char(modifiers);
    if (keys.size() > KeyCount)
        return report.replace(2, KeyCount, QByteArray(KeyCount, '\x01')); // ErrorRollOver
    return report.replace(2, keys.size(), keys);
}

void QUsbVirtualKeyboardPrivate::press(quint8 usage)
{
    if (isModifier(usage))
        modifiers |= quint8(1 << (usage - FirstModifier));
    else if (!keys.contains(char(usage)))
        keys.append(char(usage));
    report();
}

void QUsbVirtualKeyboardPrivate::release(quint8 usage)
{
    if (isModifier(usage))
        modifiers &= quint8(~(1 << (usage - FirstModifier)));
    else
        keys.replace(char(usage), QByteArray());
    report();
}

QUsbVirtualKeyboard::QUsbVirtualKeyboard()
    : QUsbVirtualDevice(QUsbVirtualKeyboardPrivate::descriptors())
    , d(std::make_unique<QUsbVirtualKeyboardPrivate>())
{
    setHandler(InEndpoint, [this](const QUsbVirtualTransfer &transfer) { return d->hid.read(this, transfer); });
    setControlHandler([this](const QUsbVirtualTransfer &transfer) { return d->hid.control(transfer); });
    setResetHandler([this] { d->hid.reset(); });
}

QUsbVirtualKeyboard::~QUsbVirtualKeyboard()
{
    unplug(); // The handlers use members of this class.
}

qsizetype QUsbVirtualKeyboard::type(const QString &text)
{
    qsizetype typed = 0;
    {
        const std::lock_guard lock(d->mutex);
        for (const QChar character : text) {
            const auto stroke = QUsbVirtualKeyboardPrivate::strokeOf(character);
            if (stroke.usage == 0)
                continue;
            const quint8 held = d->modifiers;
            if (stroke.isShifted)
                d->modifiers |=
                    1 << (QUsbVirtualKeyboardPrivate::LeftShift - QUsbVirtualKeyboardPrivate::FirstModifier);
            d->press(stroke.usage);
            d->modifiers = held;
            d->release(stroke.usage);
            ++typed;
        }
    }
    wake();
    return typed;
}

void QUsbVirtualKeyboard::press(quint8 usage)
{
    {
        const std::lock_guard lock(d->mutex);
        d->press(usage);
    }
    wake();
}

void QUsbVirtualKeyboard::release(quint8 usage)
{
    {
        const std::lock_guard lock(d->mutex);
        d->release(usage);
    }
    wake();
}

void QUsbVirtualKeyboard::releaseAll()
{
    {
        const std::lock_guard lock(d->mutex);
        d->modifiers = 0;
        d->keys.clear();
        d->report();
    }
    wake();
}

qsizetype QUsbVirtualKeyboard::reportsWaiting() const
{
    return d->hid.reportsWaiting();
}

QUsbVirtualKeyboard::Leds QUsbVirtualKeyboard::ledState() const
{
    const QByteArray report = d->hid.outputReport();
    return report.isEmpty() ? Leds() : Leds(Leds::Int(report[0] & 0x1f));
}
