// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsnapshotreader.h"

#include "qusbcontext_p.h"
#include "qusbfuture_p.h"
#include "qusbsnapshotreading_p.h"

using namespace std::chrono_literals;

QFuture<QUsbResult<QUsbDeviceSnapshot>> QUsbSnapshotReader::read(QUsbContext *context, const QUsbDeviceInfo &device,
                                                                 Source source, std::chrono::milliseconds timeout)
{
    using Result = QUsbResult<QUsbDeviceSnapshot>;
    using Kind = QUsbError::Kind;
    auto *contextPrivate = QUsbContextPrivate::of(context);
    if (timeout < 0ms)
        return queuedFuture(contextPrivate->queue,
                            Result(QUsbError(Kind::InvalidParameter, tr("The time-out is negative."))));
    if (contextPrivate->ending)
        return readyFuture(Result(QUsbError(Kind::Aborted, tr("The context is being deleted."))));
    if (!contextPrivate->devices.contains(device))
        return queuedFuture(contextPrivate->queue,
                            Result(QUsbError(Kind::Disconnected, tr("The device is no longer plugged in."))));
    return (new QUsbSnapshotReading(device, source, timeout, contextPrivate))->future();
}

#include "moc_qusbsnapshotreader.cpp"
