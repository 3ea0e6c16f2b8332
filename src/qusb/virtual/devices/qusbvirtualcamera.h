// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALCAMERA_H
#define QUSBVIRTUALCAMERA_H

#include "qusbvirtualdevice.h"

/*!
    \brief The descriptors of a camera (Video 1.1): something to look at, not with.

    Interface 0 (video control) has a camera terminal, a processing unit and a streaming terminal, and interrupt
    endpoint 0x83; interface 1 (video streaming) offers YUY2 (640 × 480 and 320 × 240) and MJPEG (1280 × 720), 30
    frames per second, on isochronous endpoint 0x81, which has 1024 bytes per microframe in alternate setting 1 and
    three times as many in alternate setting 2.

    It answers standard requests. Class requests stall, so that Linux' uvcvideo reads the descriptors and makes no
    video node of it; and no pictures come: the packets are empty, unless a program gives it handlers.

    Threads and ownership: QUsbVirtualDevice.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualCamera : public QUsbVirtualDevice
{
public:
    QUsbVirtualCamera();
    ~QUsbVirtualCamera() override;
};

#endif // QUSBVIRTUALCAMERA_H
