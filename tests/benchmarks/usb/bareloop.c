/* SPDX-FileCopyrightText: 2026 The QUsb developers */
/* SPDX-License-Identifier: MIT */

/* The least that libusb can be asked for, and so the limit: no allocation, no lookup, no copy besides libusb's own. */

#define _POSIX_C_SOURCE 200809L

#include "loopdevice.h"

#include <poll.h>
#include <stdlib.h>
#include <time.h>

#define MAX_FILE_DESCRIPTORS 16

struct Loop
{
    const LoopWork *work;
    int submitted;
    int completed;
    int in_flight;
    int error;
    double begin;
    double end;
};

static double time_of(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

double loop_monotonic_time(void)
{
    return time_of(CLOCK_MONOTONIC);
}

double loop_real_time(void)
{
    return time_of(CLOCK_REALTIME);
}

LoopDevice *loop_open(unsigned short vendor, unsigned short product)
{
    LoopDevice *device = calloc(1, sizeof *device);
    if (!device)
        return NULL;
    if (libusb_init(&device->context) == LIBUSB_SUCCESS) {
        device->handle = libusb_open_device_with_vid_pid(device->context, vendor, product);
        if (device->handle && libusb_claim_interface(device->handle, 0) == LIBUSB_SUCCESS)
            return device;
    }
    loop_close(device);
    return NULL;
}

void loop_close(LoopDevice *device)
{
    if (device->handle)
        libusb_close(device->handle); /* releases as well */
    if (device->context)
        libusb_exit(device->context);
    free(device);
}

static void LIBUSB_CALL completed(struct libusb_transfer *transfer)
{
    struct Loop *loop = transfer->user_data;
    --loop->in_flight;
    const int warm_up = LOOP_WARM_UP(loop->work->depth);
    if (loop->completed >= warm_up + loop->work->count) /* those that were in flight when all was done */
        return;
    if (loop->work->completed && loop->completed < loop->work->count)
        loop->work->completed[loop->completed] = loop_real_time();
    if (transfer->status != LIBUSB_TRANSFER_COMPLETED)
        loop->error = LIBUSB_ERROR_IO;
    /* Never fewer in flight than depth, as in a loop without an end. */
    if (++loop->completed == warm_up)
        loop->begin = loop_monotonic_time();
    if (loop->completed == warm_up + loop->work->count)
        loop->end = loop_monotonic_time();
    if (loop->error || loop->end > 0)
        return;
    loop->error = libusb_submit_transfer(transfer);
    if (!loop->error) {
        ++loop->submitted;
        ++loop->in_flight;
    }
}

static void LIBUSB_CALL cancelled(struct libusb_transfer *transfer)
{
    struct Loop *loop = transfer->user_data;
    --loop->in_flight;
}

static int file_descriptors(libusb_context *context, struct pollfd *descriptors)
{
    int count = 0;
    const struct libusb_pollfd **list = libusb_get_pollfds(context);
    for (const struct libusb_pollfd **each = list; each && *each && count < MAX_FILE_DESCRIPTORS; ++each, ++count) {
        descriptors[count].fd = (*each)->fd;
        descriptors[count].events = (*each)->events;
    }
    libusb_free_pollfds(list);
    return count;
}

/* Until nothing is in flight. All time-outs are libusb's timerfd's. */
static void handle_events(LoopDevice *device, struct Loop *loop)
{
    struct pollfd descriptors[MAX_FILE_DESCRIPTORS];
    const int count = file_descriptors(device->context, descriptors);
    struct timeval zero = {0, 0};
    while (loop->in_flight > 0) {
        poll(descriptors, (nfds_t)count, -1);
        libusb_handle_events_timeout_completed(device->context, &zero, NULL);
    }
}

static void free_transfers(struct libusb_transfer **transfers, int count)
{
    for (int i = 0; i < count && transfers[i]; ++i) {
        free(transfers[i]->buffer);
        libusb_free_transfer(transfers[i]);
    }
    free(transfers);
}

static struct libusb_transfer **create_transfers(LoopDevice *device, struct Loop *loop, int count,
                                                 libusb_transfer_cb_fn callback)
{
    const LoopWork *work = loop->work;
    struct libusb_transfer **transfers = calloc((size_t)count, sizeof *transfers);
    for (int i = 0; i < count; ++i) {
        transfers[i] = libusb_alloc_transfer(0);
        libusb_fill_bulk_transfer(transfers[i], device->handle, work->endpoint, calloc(1, (size_t)work->size),
                                  work->size, callback, loop, 0);
    }
    return transfers;
}

static void submit_first(struct libusb_transfer **transfers, struct Loop *loop, int count)
{
    for (int i = 0; i < count && !loop->error; ++i) {
        loop->error = libusb_submit_transfer(transfers[i]);
        if (!loop->error) {
            ++loop->submitted;
            ++loop->in_flight;
        }
    }
}

double bare_loop_run(LoopDevice *device, const LoopWork *work)
{
    struct Loop loop = {.work = work};
    struct libusb_transfer **transfers = create_transfers(device, &loop, work->depth, completed);
    submit_first(transfers, &loop, work->depth);
    handle_events(device, &loop);
    free_transfers(transfers, work->depth);
    return loop.error ? loop.error : loop.end - loop.begin;
}

double bare_loop_cancel(LoopDevice *device, const LoopWork *work)
{
    struct Loop loop = {.work = work};
    struct libusb_transfer **transfers = create_transfers(device, &loop, work->count, cancelled);
    submit_first(transfers, &loop, work->count);
    const double begin = loop_monotonic_time();
    for (int i = loop.submitted; i-- > 0;)
        libusb_cancel_transfer(transfers[i]);
    handle_events(device, &loop);
    const double seconds = loop_monotonic_time() - begin;
    free_transfers(transfers, work->count);
    return loop.error ? loop.error : seconds;
}
