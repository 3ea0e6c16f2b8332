// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALKEYBOARD_H
#define QUSBVIRTUALKEYBOARD_H

#include "qusbvirtualdevice.h"

#include <QtCore/qflags.h>

class QUsbVirtualKeyboardPrivate;

/*!
    \brief A boot keyboard at low speed (HID 1.11, appendix B.1): it types, and shows its LEDs.

    Interface 0 (HID, boot, keyboard) has interrupt endpoint 0x81, which sends a report of 8 bytes for each change:
    modifier keys, a reserved byte, up to six keys. Reports wait until the host reads them. LEDs come by SET_REPORT.
    GET_REPORT, SET_IDLE, GET_IDLE, SET_PROTOCOL and GET_PROTOCOL are answered; the idle rate is infinite unless the
    host sets another.

    Keys are usages of the keyboard page (HID Usage Tables, chapter 10): 0x04 is A, 0xe0 to 0xe7 are the modifiers.

    Threads and ownership: QUsbVirtualDevice. It has handlers of its own, which setHandler() and setControlHandler()
    replace.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualKeyboard : public QUsbVirtualDevice
{
public:
    static constexpr quint8 InEndpoint = 0x81;

    /*! The LEDs, as in the output report (HID 1.11, B.1). */
    enum class Led : int {
        NumLock = 0x01,
        CapsLock = 0x02,
        ScrollLock = 0x04,
        Compose = 0x08,
        Kana = 0x10,
    };
    Q_DECLARE_FLAGS(Leds, Led)

    QUsbVirtualKeyboard();
    ~QUsbVirtualKeyboard() override;

    /*!
        Types \a text on a US keyboard: presses and releases the keys of one character after the other. Returns how
        many of them there were keys for: printable ASCII, tabulator, line feed (Enter), backspace and escape.
        Others are left out.
    */
    qsizetype type(const QString &text);
    /*! Presses key \a usage. With more than six the host is told of a rollover error. */
    void press(quint8 usage);
    /*! Releases key \a usage. */
    void release(quint8 usage);
    /*! Releases all keys. */
    void releaseAll();
    /*! Returns how many reports the host has not read. */
    qsizetype reportsWaiting() const;
    /*! Returns the LEDs that the host has switched on. */
    Leds ledState() const;

private:
    const std::unique_ptr<QUsbVirtualKeyboardPrivate> d;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbVirtualKeyboard::Leds)

#endif // QUSBVIRTUALKEYBOARD_H
