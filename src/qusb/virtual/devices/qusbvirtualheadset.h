// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALHEADSET_H
#define QUSBVIRTUALHEADSET_H

#include "qusbvirtualdevice.h"

/*!
    \brief The descriptors of a headset (Audio 1.0): two channels to it, one from it, 48 kHz, 16 bits, at full
    speed.

    Interface 0 is audio control; interfaces 1 and 2 are audio streaming, each with nothing in alternate setting 0,
    and in alternate setting 1 with isochronous endpoint 0x01 (OUT, adaptive, 192 bytes per millisecond) and 0x82
    (IN, asynchronous, 96 bytes per millisecond). There is no feature unit, and so no volume to control.

    It answers standard requests; class requests stall. What is sent to it is kept, as by any QUsbVirtualDevice, and
    its microphone hears nothing: the packets are empty, unless a program gives it handlers.

    Threads and ownership: QUsbVirtualDevice.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualHeadset : public QUsbVirtualDevice
{
public:
    static constexpr quint8 OutEndpoint = 0x01;
    static constexpr quint8 InEndpoint = 0x82;

    QUsbVirtualHeadset();
    ~QUsbVirtualHeadset() override;
};

#endif // QUSBVIRTUALHEADSET_H
