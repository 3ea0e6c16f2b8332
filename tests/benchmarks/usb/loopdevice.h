/* SPDX-FileCopyrightText: 2026 The QUsb developers */
/* SPDX-License-Identifier: MIT */

#ifndef LOOPDEVICE_H
#define LOOPDEVICE_H

#include "loops.h"

#include <libusb.h>

struct LoopDevice
{
    libusb_context *context;
    libusb_device_handle *handle;
};

#endif /* LOOPDEVICE_H */
