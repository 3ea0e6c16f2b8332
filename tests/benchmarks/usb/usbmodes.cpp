// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "usbmodes.h"

#include "waitfor.h"

#include "qusbinstream.h"
#include "qusboutstream.h"
#include "qusbstreamdevice.h"

#include <QtCore/qeventloop.h>

using namespace Qt::StringLiterals;

UsbDevice::UsbDevice(QUsbContext::EventHandling eventHandling, quint8 configuration)
    : m_context(eventHandling)
{
    const auto found = waitFor(
        m_context.waitForDevice(QUsbDeviceFilter(gadgetVendor, gadgetProduct), std::chrono::milliseconds(10'000)));
    if (!found)
        return;
    m_device = std::make_unique<QUsbDevice>(found.value(), &m_context);
    if (!waitFor(m_device->open()))
        return;
    if (m_device->activeConfigurationValue() != configuration)
        (void)waitFor(m_device->setConfiguration(configuration));
    const auto claimed = waitFor(m_device->claimInterface(0));
    if (!claimed)
        qWarning("%s", qPrintable(claimed.error().message()));
    m_interface = claimed ? claimed.value() : nullptr;
}

UsbDevice::~UsbDevice()
{
    if (m_interface)
        (void)waitFor(m_interface->release());
}

QUsbEndpoint *UsbDevice::endpoint(bool in) const
{
    return m_interface->endpoint(QUsbProtocol::TransferType::Bulk,
                                 in ? QUsbProtocol::Direction::In : QUsbProtocol::Direction::Out);
}

namespace {

/*! Counts what is done, takes the time, and ends the event loop when all is. */
class Progress
{
public:
    explicit Progress(const Work &work)
        : m_work(work)
        , m_warmUp(qint64(work.size) * LOOP_WARM_UP(work.depth))
        , m_wanted(m_warmUp + qint64(work.size) * work.count)
    {
        if (work.completed)
            work.completed->reserve(size_t(work.count));
    }
    void moved(qint64 bytes)
    {
        if (m_work.completed)
            m_work.completed->push_back(loop_real_time());
        m_moved += bytes;
        if (m_begin == 0 && m_moved >= m_warmUp) {
            m_begin = loop_monotonic_time();
            m_warmedUp = m_moved;
        }
        if (m_moved < m_wanted || m_seconds != 0)
            return;
        // What came with the last of them counts as well, as what came with the first ones did not.
        const double share = double(m_wanted - m_warmUp) / double(m_moved - m_warmedUp);
        m_seconds = (loop_monotonic_time() - m_begin) * share;
        m_loop.quit();
    }
    void fail(const QUsbError &error)
    {
        qWarning("%s", qPrintable(error.toString()));
        m_seconds = -1;
        m_loop.quit();
    }
    double wait()
    {
        if (m_seconds == 0)
            m_loop.exec();
        return m_seconds;
    }

private:
    const Work &m_work;
    const qint64 m_warmUp; // bytes
    const qint64 m_wanted;
    qint64 m_moved = 0;
    qint64 m_warmedUp = 0;
    double m_begin = 0;
    double m_seconds = 0;
    QEventLoop m_loop;
};

/*! One future for each transfer; its continuation starts the next one. */
class Futures
{
public:
    Futures(QUsbEndpoint *endpoint, const Work &work)
        : m_endpoint(endpoint)
        , m_work(work)
        , m_progress(work)
    {
    }
    double run()
    {
        for (int i = 0; i < m_work.depth; ++i)
            start();
        const double seconds = m_progress.wait();
        m_over = true;
        while (m_endpoint->pendingTransfers() > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return seconds;
    }

private:
    void start()
    {
        auto future = m_work.in ? m_endpoint->read(m_work.size) : m_endpoint->write(m_data);
        future.then([this](const QUsbTransferResult &result) {
            if (m_over)
                return;
            if (!result) {
                m_progress.fail(result.error());
                return;
            }
            start();
            m_progress.moved(m_work.size);
        });
    }

    QUsbEndpoint *const m_endpoint;
    const Work &m_work;
    const QByteArray m_data = QByteArray(m_work.size, '\0');
    Progress m_progress;
    bool m_over = false;
};

template <typename Stream>
void setUp(Stream *stream, const Work &work)
{
    if (work.defaults)
        return;
    stream->setTransferSize(work.size);
    stream->setQueuedTransfers(work.depth);
}

/*! Ends \a stream and waits until the kernel has nothing of it any more. */
template <typename Stream>
void finish(Stream &stream)
{
    QObject::disconnect(&stream, nullptr, nullptr, nullptr);
    QEventLoop loop;
    QObject::connect(&stream, &Stream::finished, &loop, &QEventLoop::quit);
    stream.stop();
    if (stream.isRunning())
        loop.exec();
}

double readChunks(QUsbEndpoint *endpoint, const Work &work)
{
    QUsbInStream stream(endpoint);
    setUp(&stream, work);
    Progress progress(work);
    QObject::connect(&stream, &QUsbInStream::chunkReceived, &stream,
                     [&](const QUsbStreamChunk &chunk) { progress.moved(chunk.data().size()); });
    QObject::connect(&stream, &QUsbInStream::errorOccurred, &stream,
                     [&](const QUsbError &error) { progress.fail(error); });
    (void)stream.start();
    const double seconds = progress.wait();
    finish(stream);
    return seconds;
}

double writeChunks(QUsbEndpoint *endpoint, const Work &work)
{
    QUsbOutStream stream(endpoint);
    setUp(&stream, work);
    Progress progress(work);
    const QByteArray data(stream.transferSize() * stream.queuedTransfers() * 2, '\0');
    // As much as there is room for, in whole transfers, which are then never gathered from parts.
    const auto feed = [&] { stream.write(QByteArrayView(data).first(stream.freeBytes())); };
    QObject::connect(&stream, &QUsbOutStream::bytesWritten, &stream, [&](qint64 bytes) {
        feed();
        progress.moved(bytes);
    });
    QObject::connect(&stream, &QUsbOutStream::errorOccurred, &stream,
                     [&](const QUsbError &error) { progress.fail(error); });
    (void)stream.start();
    feed();
    const double seconds = progress.wait();
    finish(stream);
    return seconds;
}

/*! Closes \a io and waits until the kernel has nothing of it any more. */
void finishDevice(QUsbStreamDevice &io)
{
    QObject::disconnect(&io, nullptr, nullptr, nullptr);
    io.close();
    if (io.inStream() && io.inStream()->isRunning())
        finish(*io.inStream());
    if (io.outStream() && io.outStream()->isRunning())
        finish(*io.outStream());
}

double readDevice(QUsbEndpoint *endpoint, const Work &work)
{
    QUsbStreamDevice io(endpoint, nullptr);
    setUp(io.inStream(), work);
    Progress progress(work);
    std::vector<char> buffer(size_t(io.inStream()->transferSize()));
    QObject::connect(&io, &QIODevice::readyRead, &io, [&] {
        while (io.bytesAvailable() > 0)
            progress.moved(io.read(buffer.data(), qint64(buffer.size())));
    });
    QObject::connect(&io, &QUsbStreamDevice::errorOccurred, &io, [&](const QUsbError &error) { progress.fail(error); });
    if (!io.open(QIODevice::ReadOnly))
        return -1;
    const double seconds = progress.wait();
    finishDevice(io);
    return seconds;
}

double writeDevice(QUsbEndpoint *endpoint, const Work &work)
{
    QUsbStreamDevice io(nullptr, endpoint);
    setUp(io.outStream(), work);
    Progress progress(work);
    const std::vector<char> data(size_t(io.outStream()->transferSize()));
    const qint64 enough = 2 * io.outStream()->transferSize() * io.outStream()->queuedTransfers();
    const auto feed = [&] {
        while (io.bytesToWrite() < enough)
            io.write(data.data(), qint64(data.size()));
    };
    QObject::connect(&io, &QIODevice::bytesWritten, &io, [&](qint64 bytes) {
        feed();
        progress.moved(bytes);
    });
    QObject::connect(&io, &QUsbStreamDevice::errorOccurred, &io, [&](const QUsbError &error) { progress.fail(error); });
    if (!io.open(QIODevice::WriteOnly))
        return -1;
    feed();
    const double seconds = progress.wait();
    finishDevice(io);
    return seconds;
}

double runLoop(const Work &work, double (*loop)(LoopDevice *, const LoopWork *))
{
    LoopDevice *device = loop_open(gadgetVendor, gadgetProduct);
    if (!device)
        return -1;
    if (work.completed)
        work.completed->resize(size_t(work.count));
    const LoopWork native {work.address, work.size, work.depth, work.count,
                           work.completed ? work.completed->data() : nullptr};
    const double seconds = loop(device, &native);
    loop_close(device);
    return seconds;
}

} // namespace

Mode bareLoop()
{
    return {u"bare libusb loop"_s, {}, [](const Work &work) { return runLoop(work, bare_loop_run); }};
}

Mode synchronousLoop()
{
    return {u"libusb, synchronous"_s, {}, [](const Work &work) { return runLoop(work, synchronous_loop_run); }, true};
}

std::vector<Mode> usbModes(QUsbContext::EventHandling eventHandling)
{
    const QString pump = eventHandling == QUsbContext::EventHandling::Thread ? u"thread"_s : u"event loop"_s;
    // A context of its own for each run, so that no other one's file descriptors are polled along.
    const auto on = [eventHandling](auto function) {
        return [=](const Work &work) {
            const UsbDevice device(eventHandling);
            return device.isValid() ? function(device.endpoint(work.in), work) : -1;
        };
    };
    return {
        {u"futures"_s, pump,
         on([](QUsbEndpoint *endpoint, const Work &work) { return Futures(endpoint, work).run(); })},
        {u"stream chunks"_s, pump, on([](QUsbEndpoint *endpoint, const Work &work) {
             return work.in ? readChunks(endpoint, work) : writeChunks(endpoint, work);
         })},
        {u"QIODevice"_s, pump, on([](QUsbEndpoint *endpoint, const Work &work) {
             return work.in ? readDevice(endpoint, work) : writeDevice(endpoint, work);
         })},
    };
}

std::vector<Mode> allModes()
{
    std::vector<Mode> modes {bareLoop(), synchronousLoop()};
    for (const auto handling : {QUsbContext::EventHandling::EventLoop, QUsbContext::EventHandling::Thread}) {
        for (Mode &mode : usbModes(handling))
            modes.push_back(std::move(mode));
    }
    return modes;
}
