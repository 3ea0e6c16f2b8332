// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "allocationcounter.h"
#include "instantdevice.h"
#include "measure.h"
#include "sections.h"

#include "qusbinstream.h"
#include "qusboutstream.h"
#include "qusbstreamdevice.h"

#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int transfers = 20'000;

struct Cost
{
    double nanoseconds = 0;
    double allocations = 0;
};

/*! What one of \a count costs that \a function makes, when all is warm. */
template <typename Function>
Cost costOf(Function function, int count = transfers)
{
    function();
    const double time = Measure::best(function);
    AllocationCounter::start();
    function();
    return {time / count, double(AllocationCounter::stop()) / count};
}

QJsonObject row(const QString &layer, int size, int depth, const Cost &cost)
{
    return {{u"layer"_s, layer},
            {u"size"_s, size},
            {u"depth"_s, depth},
            {u"nanoseconds"_s, cost.nanoseconds},
            {u"allocations"_s, cost.allocations}};
}

/*! A transfer with nothing above it. */
class BareTransfer final : public QUsbBackendTransfer
{
public:
    void deliver() override { ++delivered; }
    int delivered = 0;
};

Cost queueAlone(int depth)
{
    QUsbCompletionQueue queue(nullptr);
    std::vector<BareTransfer> bare(static_cast<size_t>(depth));
    return costOf([&] {
        for (int i = 0; i < transfers; i += depth) {
            for (BareTransfer &each : bare)
                queue.append(&each);
            queue.deliver();
        }
    });
}

/*! Keeps \a depth futures under way; \a start makes one and says what is to be done when it has finished. */
template <typename Start>
Cost futures(InstantDevice &device, int depth, int count, Start start)
{
    return costOf(
        [&] {
            for (int i = 0; i < count; i += depth) {
                for (int k = 0; k < depth; ++k)
                    start();
                device.backend->pump(depth);
            }
        },
        count);
}

void addFutures(QJsonArray &rows)
{
    InstantDevice device(InstantBackend::Completion::WhenPumped);
    const QByteArray data(512, 'x');
    std::vector<char> buffer(512);
    int done = 0;
    const auto count = [&done](const QUsbTransferResult &) { ++done; };
    rows += row(u"future, read() alone"_s, 512, 16, futures(device, 16, transfers, [&] { device.in->read(512); }));
    for (const int depth : {1, 4, 16, 64, 256, 1024}) {
        rows += row(u"future, read() and then()"_s, 512, depth,
                    futures(device, depth, transfers / depth * depth, [&] { device.in->read(512).then(count); }));
    }
    rows += row(u"future, read() and then()"_s, 16384, 16,
                futures(device, 16, transfers, [&] { device.in->read(16384).then(count); }));
    rows += row(u"future, readInto() and then()"_s, 512, 16,
                futures(device, 16, transfers, [&] { device.in->readInto(buffer.data(), 512).then(count); }));
    rows += row(u"future, write() and then()"_s, 512, 16,
                futures(device, 16, transfers, [&] { device.out->write(data).then(count); }));
    QObject context;
    rows += row(u"future, read() and then(object)"_s, 512, 16,
                futures(device, 16, transfers, [&] { device.in->read(512).then(&context, count); }));
}

Cost inStream(int size, int depth)
{
    InstantDevice device(InstantBackend::Completion::WhenPumped);
    QUsbInStream stream(device.in);
    stream.setTransferSize(size);
    stream.setQueuedTransfers(depth);
    qint64 bytes = 0;
    QObject::connect(&stream, &QUsbInStream::chunkReceived, &stream,
                     [&](const QUsbStreamChunk &chunk) { bytes += chunk.data().size(); });
    (void)stream.start();
    return costOf([&] {
        for (int i = 0; i < transfers; i += depth)
            device.backend->pump(depth);
    });
}

Cost outStream(int size, int depth)
{
    InstantDevice device(InstantBackend::Completion::WhenPumped);
    QUsbOutStream stream(device.out);
    stream.setTransferSize(size);
    stream.setQueuedTransfers(depth);
    const QByteArray data(size * depth, 'x');
    const auto feed = [&] { stream.write(QByteArrayView(data).first(qMin(data.size(), stream.freeBytes()))); };
    QObject::connect(&stream, &QUsbOutStream::bytesWritten, &stream, feed);
    (void)stream.start();
    feed();
    return costOf([&] {
        for (int i = 0; i < transfers; i += depth)
            device.backend->pump(depth);
    });
}

Cost readDevice(int size, int depth)
{
    InstantDevice device(InstantBackend::Completion::WhenPumped);
    QUsbStreamDevice io(device.in, nullptr);
    io.inStream()->setTransferSize(size);
    io.inStream()->setQueuedTransfers(depth);
    std::vector<char> buffer(static_cast<size_t>(size));
    QObject::connect(&io, &QIODevice::readyRead, &io, [&] {
        while (io.read(buffer.data(), size) > 0) { }
    });
    io.open(QIODevice::ReadOnly);
    return costOf([&] {
        for (int i = 0; i < transfers; i += depth)
            device.backend->pump(depth);
    });
}

Cost writeDevice(int size, int depth)
{
    InstantDevice device(InstantBackend::Completion::WhenPumped);
    QUsbStreamDevice io(nullptr, device.out);
    io.outStream()->setTransferSize(size);
    io.outStream()->setQueuedTransfers(depth);
    const QByteArray data(size, 'x');
    const auto feed = [&] {
        while (io.bytesToWrite() < 2 * qint64(size) * depth)
            io.write(data);
    };
    QObject::connect(&io, &QIODevice::bytesWritten, &io, feed);
    io.open(QIODevice::WriteOnly);
    feed();
    return costOf([&] {
        for (int i = 0; i < transfers; i += depth)
            device.backend->pump(depth);
    });
}

/*! One byte of many that have arrived. */
Cost oneByte()
{
    InstantDevice device(InstantBackend::Completion::WhenPumped);
    QUsbStreamDevice io(device.in, nullptr);
    io.inStream()->setTransferSize(16384);
    io.open(QIODevice::ReadOnly);
    char byte = 0;
    return costOf(
        [&] {
            device.backend->pump(1);
            while (io.getChar(&byte)) { }
        },
        16384);
}

} // namespace

QJsonArray Sections::layers()
{
    QJsonArray rows;
    rows += row(u"completion queue"_s, 0, 16, queueAlone(16));
    addFutures(rows);
    for (const int depth : {1, 4, 16, 64, 256, 1024})
        rows += row(u"stream, chunk read"_s, 512, depth, inStream(512, depth));
    rows += row(u"stream, chunk read"_s, 16384, 16, inStream(16384, 16));
    rows += row(u"stream, chunk written"_s, 512, 16, outStream(512, 16));
    rows += row(u"stream, chunk written"_s, 16384, 16, outStream(16384, 16));
    rows += row(u"QIODevice, transfer read"_s, 512, 16, readDevice(512, 16));
    rows += row(u"QIODevice, transfer read"_s, 16384, 16, readDevice(16384, 16));
    rows += row(u"QIODevice, transfer written"_s, 512, 16, writeDevice(512, 16));
    rows += row(u"QIODevice, transfer written"_s, 16384, 16, writeDevice(16384, 16));
    rows += row(u"QIODevice, getChar()"_s, 1, 8, oneByte());
    return rows;
}
