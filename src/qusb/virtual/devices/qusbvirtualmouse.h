// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALMOUSE_H
#define QUSBVIRTUALMOUSE_H

#include "qusbvirtualdevice.h"

class QUsbVirtualMousePrivate;

/*!
    \brief A boot mouse at low speed, of three buttons and a wheel (HID 1.11, appendix B.2).

    Interface 0 (HID, boot, mouse) has interrupt endpoint 0x81, which sends a report of 4 bytes for each change:
    buttons, and signed movements in x, y and of the wheel; in the boot protocol without the wheel. Reports wait
    until the host reads them. GET_REPORT, SET_IDLE, GET_IDLE, SET_PROTOCOL and GET_PROTOCOL are answered; the idle
    rate is infinite unless the host sets another.

    Threads and ownership: QUsbVirtualDevice. It has handlers of its own, which setHandler() and setControlHandler()
    replace.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualMouse : public QUsbVirtualDevice
{
public:
    static constexpr quint8 InEndpoint = 0x81;

    /*! The buttons, as in the report. */
    enum class Button : int {
        Left = 0x01,
        Right = 0x02,
        Middle = 0x04,
    };

    QUsbVirtualMouse();
    ~QUsbVirtualMouse() override;

    /*! Moves it by \a dx to the right and \a dy down, with one report for each 127 of them. */
    void move(int dx, int dy);
    /*! Turns the wheel by \a steps, away from the user if positive. */
    void turnWheel(int steps);
    void press(Button button);
    void release(Button button);
    /*! Presses and releases \a button. */
    void click(Button button = Button::Left);
    /*! Returns how many reports the host has not read. */
    qsizetype reportsWaiting() const;

private:
    const std::unique_ptr<QUsbVirtualMousePrivate> d;
};

#endif // QUSBVIRTUALMOUSE_H
