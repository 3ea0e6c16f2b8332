/* SPDX-FileCopyrightText: 2026 The QUsb developers */
/* SPDX-License-Identifier: MIT */

/* Transfers as a program in C makes them, with nothing but libusb: what QUsb is measured against. */

#ifndef LOOPS_H
#define LOOPS_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct LoopDevice LoopDevice;

typedef struct
{
    unsigned char endpoint;
    int size; /* of a transfer, in bytes */
    int depth; /* transfers in flight */
    int count; /* transfers whose time is taken, after those that warm up */
    double *completed; /* if not null: CLOCK_REALTIME of the first count completions, in seconds */
} LoopWork;

/* Transfers that are done before time is taken: by then each buffer has been used. */
#define LOOP_WARM_UP(depth) (3 * (depth))

/* The device with interface 0 claimed; null on failure. */
LoopDevice *loop_open(unsigned short vendor, unsigned short product);
void loop_close(LoopDevice *device);

/* Each returns the seconds it took, or a libusb error (which is negative). */
/* poll() and libusb_handle_events_timeout_completed(); each transfer is submitted again in its callback. */
double bare_loop_run(LoopDevice *device, const LoopWork *work);
/* libusb_bulk_transfer(), one after the other; depth is ignored. */
double synchronous_loop_run(LoopDevice *device, const LoopWork *work);
/* Queues count transfers that nobody answers, and times cancelling them until all have come back. */
double bare_loop_cancel(LoopDevice *device, const LoopWork *work);

/* Clocks in seconds. */
double loop_monotonic_time(void);
double loop_real_time(void);

#ifdef __cplusplus
}
#endif

#endif /* LOOPS_H */
