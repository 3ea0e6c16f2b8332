/* SPDX-FileCopyrightText: 2026 The QUsb developers */
/* SPDX-License-Identifier: MIT */

/* What most programs do with libusb. */

#include "loopdevice.h"

#include <stdlib.h>

double synchronous_loop_run(LoopDevice *device, const LoopWork *work)
{
    unsigned char *buffer = calloc(1, (size_t)work->size);
    int error = buffer ? LIBUSB_SUCCESS : LIBUSB_ERROR_NO_MEM;
    double begin = 0;
    for (int i = -LOOP_WARM_UP(1); i < work->count && !error; ++i) {
        int moved = 0;
        if (i == 0)
            begin = loop_monotonic_time();
        error = libusb_bulk_transfer(device->handle, work->endpoint, buffer, work->size, &moved, 0);
        if (work->completed && i >= 0)
            work->completed[i] = loop_real_time();
    }
    const double seconds = loop_monotonic_time() - begin;
    free(buffer);
    return error ? error : seconds;
}
