// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbstream_p.h"

#include "qusbdevicesession_p.h"
#include "qusbtransfererror_p.h"

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

// The size in which the Linux kernel takes bulk transfers; larger ones are cut up and cost more.
static constexpr qsizetype bulkTransferSize = 16 * 1024;

static qsizetype defaultTransferSize(const QUsbEndpointInfo &info, Speed speed)
{
    switch (info.transferType()) {
    case TransferType::Isochronous: {
        const std::chrono::microseconds interval = info.interval(speed).value_or(1ms);
        const auto packets = 8ms / qMax(interval, std::chrono::microseconds(125));
        return qBound(qsizetype(1), qsizetype(packets), qsizetype(128)) * info.maxPayloadPerInterval();
    }
    case TransferType::Interrupt:
        return info.maxPayloadPerInterval();
    case TransferType::Bulk:
    case TransferType::Control:
        break;
    }
    return bulkTransferSize;
}

QUsbStreamPrivate::QUsbStreamPrivate(QUsbEndpoint *usedEndpoint)
    : endpoint(usedEndpoint)
{
    if (!usedEndpoint) { // asking an interface for one that it does not have; start() says so
        setTransferSize(bulkTransferSize);
        return;
    }
    packetSize = usedEndpoint->info().maxPayloadPerInterval();
    setTransferSize(defaultTransferSize(usedEndpoint->info(), pipe()->device().speed()));
}

qsizetype QUsbStreamPrivate::unit() const
{
    const bool isochronous = endpoint && endpoint->transferType() == TransferType::Isochronous;
    return qMax(qsizetype(1), isochronous ? packetSize : endpoint ? endpoint->maxPacketSize() : 1);
}

void QUsbStreamPrivate::setTransferSize(qsizetype bytes)
{
    constexpr qsizetype largest = 64 * 1024 * 1024; // far beyond what any system takes; keeps the sums in range
    const qsizetype packets = (qBound(qsizetype(1), bytes, largest) + unit() - 1) / unit();
    transferSize = packets * unit();
}

QUsbStreamEngine::Setup QUsbStreamPrivate::setup() const
{
    const qsizetype spares = (highWaterMark() + transferSize - 1) / transferSize;
    const qsizetype size = (transferSize + unit() - 1) / unit() * unit(); // packetSize may have changed
    return {size, queuedTransfers, int(qBound(qsizetype(1), spares, qsizetype(1'000'000))), packetSize};
}

QUsbError QUsbStreamPrivate::obstacle(Direction direction) const
{
    if (!endpoint) {
        return QUsbError(Kind::NotOpen,
                         QUsbTransferError::tr("The stream has no endpoint, or the endpoint was deleted."),
                         QUsbTransferError::tr("Claim the interface again, and create a new stream."));
    }
    if (endpoint->direction() != direction || endpoint->info().maxPayloadPerInterval() < 1) {
        const QString why = direction == Direction::In
            ? QUsbTransferError::tr("this endpoint cannot be read from in this alternate setting")
            : QUsbTransferError::tr("this endpoint cannot be written to in this alternate setting");
        return pipe()->error(Kind::InvalidParameter, QUsbError(Kind::InvalidParameter, why), 0,
                             QUsbTransferError::unlimited);
    }
    if (const Kind refused = pipe()->refusal(); refused != Kind::NoError)
        return pipe()->error(refused, {}, 0, QUsbTransferError::unlimited);
    return memoryObstacle();
}

QUsbError QUsbStreamPrivate::memoryObstacle() const
{
    const auto limit = pipe()->session()->buses().transferMemoryLimit();
    const qint64 wanted = qint64(transferSize) * queuedTransfers;
    if (!limit || wanted <= *limit)
        return {};
    const QUsbError cause(
        Kind::OutOfMemory,
        QUsbTransferError::tr(
            "%1 transfers of %2 bytes need %3 bytes, but the system allows only %4 bytes for all USB transfers")
            .arg(queuedTransfers)
            .arg(transferSize)
            .arg(wanted)
            .arg(*limit),
        QUsbTransferError::tr("Queue fewer or smaller transfers, or raise usbfs_memory_mb "
                              "(/sys/module/usbcore/parameters/usbfs_memory_mb)."));
    return pipe()->error(Kind::OutOfMemory, cause, 0, QUsbTransferError::unlimited);
}

QUsbError QUsbStreamPrivate::stillEnding() const
{
    return QUsbError(Kind::Busy, QUsbTransferError::tr("The stream has not finished yet."),
                     QUsbTransferError::tr("Start it again after it has finished."));
}
