// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualsourcesink.h"

#include "qusbvirtualcontrolbuffer_p.h"
#include "qusbvirtualdevices_p.h"

#include <atomic>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using Pattern = QUsbVirtualSourceSink::Pattern;

class QUsbVirtualSourceSinkPrivate
{
public:
    QUsbVirtualSourceSinkPrivate(Pattern initialPattern, Speed speed)
        : maxPacketSize(packetSize(speed))
        , pattern(initialPattern)
    {
    }

    static quint16 packetSize(Speed speed) { return speed >= Speed::Super ? 1024 : speed == Speed::High ? 512 : 64; }
    static QUsbDescriptorBuilder descriptors(Speed speed);
    QByteArray bytes(qsizetype size) const;

    const quint16 maxPacketSize;
    std::atomic<Pattern> pattern;
    std::atomic<quint64> bytesSunk = 0;
    QUsbVirtualControlBuffer buffer;
};

QUsbDescriptorBuilder QUsbVirtualSourceSinkPrivate::descriptors(Speed speed)
{
    return QUsbDescriptorBuilder(speed)
        .setIds(0x0525, 0xa4a0)
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual source and sink"_s, u"SOURCESINK"_s)
        .addConfiguration(100, ConfigurationAttribute::SelfPowered)
        .addInterface(ClassCode::VendorSpecific, 0, 0, u"source and sink data"_s)
        .addEndpoint(QUsbVirtualSourceSink::SourceEndpoint, TransferType::Bulk, packetSize(speed))
        .addEndpoint(QUsbVirtualSourceSink::SinkEndpoint, TransferType::Bulk, packetSize(speed));
}

QByteArray QUsbVirtualSourceSinkPrivate::bytes(qsizetype size) const
{
    QByteArray result(size, '\0');
    if (pattern == Pattern::Mod63) {
        for (qsizetype i = 0; i < size; ++i)
            result[i] = char(i % maxPacketSize % 63);
    }
    return result;
}

QUsbVirtualSourceSink::QUsbVirtualSourceSink(Pattern pattern, Speed speed)
    : QUsbVirtualDevice(QUsbVirtualSourceSinkPrivate::descriptors(speed))
    , d(std::make_unique<QUsbVirtualSourceSinkPrivate>(pattern, speed))
{
    setHandler(SourceEndpoint, [this](const QUsbVirtualTransfer &transfer) {
        return QUsbVirtualReply::data(d->bytes(transfer.length() - transfer.bytesMoved()));
    });
    setHandler(SinkEndpoint, [this](const QUsbVirtualTransfer &transfer) {
        if (d->pattern != Pattern::Unchecked && transfer.data() != d->bytes(transfer.data().size()))
            return QUsbVirtualReply::stall();
        d->bytesSunk += quint64(transfer.data().size());
        return QUsbVirtualReply::accept();
    });
    setControlHandler([this](const QUsbVirtualTransfer &transfer) { return d->buffer.answer(transfer); });
}

QUsbVirtualSourceSink::~QUsbVirtualSourceSink()
{
    unplug(); // The handlers use members of this class.
}

Pattern QUsbVirtualSourceSink::pattern() const
{
    return d->pattern;
}

void QUsbVirtualSourceSink::setPattern(Pattern pattern)
{
    d->pattern = pattern;
}

int QUsbVirtualSourceSink::maxPacketSize() const
{
    return d->maxPacketSize;
}

quint64 QUsbVirtualSourceSink::bytesSunk() const
{
    return d->bytesSunk;
}
