// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinstream.h"
#include "qusbinterface.h"
#include "qusboutstream.h"
#include "qusbstreamdevice.h"

#include <QtCore/qdatastream.h>
#include <QtCore/qfile.h>
#include <QtTest/qsignalspy.h>

using Kind = QUsbError::Kind;
using namespace Guest;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qint64 megabyte = 1024 * 1024;

/*! Streams against the kernel's gadget zero. */
class tst_GuestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyByteOfTheSourceArrives();
    void everyByteReachesTheSink();
    void pauseAndResumeLoseNothing();
    void unplugEndsBothStreamsOnce();
    void unplugEndsManyTransfers();
    void waitsForReadyReadWithoutAnEventLoop();
    void waitEndsWhenUnplugged();
    void loopbackCarriesADataStreamBothWays();
    void memoryLimitIsExplainedUpFront();
    void exhaustedMemoryFailsWhatIsNotYetQueued();

private:
    void claim(quint8 configuration = 3);

    std::unique_ptr<QUsbContext> m_context;
    QUsbDevice *m_device = nullptr;
    QUsbInterface *m_interface = nullptr;
    QUsbEndpoint *m_in = nullptr;
    QUsbEndpoint *m_out = nullptr;
};

/*! What a Source with pattern 1 sends at \a position, for high-speed bulk packets. */
static char patternAt(qint64 position)
{
    return char((position % 512) % 63);
}

static QByteArray pattern(qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        data[i] = patternAt(i);
    return data;
}

/*! How many bytes of \a data, which begins at \a position, are not those of the pattern. */
static qint64 wrongBytes(QByteArrayView data, qint64 position)
{
    qint64 wrong = 0;
    for (qsizetype i = 0; i < data.size(); ++i)
        wrong += data[i] != patternAt(position + i);
    return wrong;
}

void tst_GuestStreams::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    setGadgetPattern(1);
}

void tst_GuestStreams::init()
{
    m_context = std::make_unique<QUsbContext>();
    claim();
}

void tst_GuestStreams::claim(quint8 configuration)
{
    m_device = new QUsbDevice(Guest::device(*m_context, gadgetZero()), m_context.get());
    QVERIFY(waitFor(m_device->open()));
    if (m_device->activeConfigurationValue() != configuration)
        QVERIFY(waitFor(m_device->setConfiguration(configuration)));
    m_interface = waitFor(m_device->claimInterface(0)).value();
    QVERIFY(m_interface);
    m_in = m_interface->endpoint(TransferType::Bulk, Direction::In);
    m_out = m_interface->endpoint(TransferType::Bulk, Direction::Out);
    QVERIFY(m_in && m_out);
}

void tst_GuestStreams::cleanup()
{
    m_context.reset();
}

void tst_GuestStreams::everyByteOfTheSourceArrives()
{
    QUsbInStream stream(m_in);
    qint64 wrong = 0;
    qint64 bytes = 0;
    connect(&stream, &QUsbInStream::chunkReceived, this, [&](const QUsbStreamChunk &chunk) {
        wrong += wrongBytes(chunk.data(), chunk.position()) + (chunk.position() != bytes);
        bytes += chunk.size();
        if (bytes >= 16 * megabyte)
            stream.stop();
    });
    QSignalSpy finished(&stream, &QUsbInStream::finished);
    QVERIFY(stream.start());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY2(!stream.error().isError(), qPrintable(stream.error().message()));
    QCOMPARE(wrong, 0);
    QVERIFY(bytes >= 16 * megabyte);
    QCOMPARE(stream.bytesReceived(), bytes);
}

void tst_GuestStreams::everyByteReachesTheSink()
{
    const QByteArray data = pattern(4 * megabyte);
    QUsbOutStream stream(m_out);
    qsizetype given = 0;
    qint64 written = 0;
    const auto feed = [&] {
        given += stream.write(QByteArrayView(data).sliced(given));
        if (given == data.size())
            stream.finish();
    };
    connect(&stream, &QUsbOutStream::bytesWritten, this, [&](qint64 bytes) {
        written += bytes;
        feed();
    });
    QSignalSpy finished(&stream, &QUsbOutStream::finished);
    QVERIFY(stream.start());
    feed();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    // The Sink halts the endpoint if what it gets differs from the pattern.
    QVERIFY2(!stream.error().isError(), qPrintable(stream.error().message()));
    QCOMPARE(written, qint64(data.size()));
    QVERIFY(waitFor(m_out->write(pattern(512), 10s)));
}

void tst_GuestStreams::pauseAndResumeLoseNothing()
{
    QUsbInStream stream(m_in);
    qint64 wrong = 0;
    qint64 bytes = 0;
    int pauses = 0;
    connect(&stream, &QUsbInStream::chunkReceived, this, [&](const QUsbStreamChunk &chunk) {
        wrong += wrongBytes(chunk.data(), bytes);
        bytes += chunk.size();
        if (bytes / megabyte > pauses) {
            ++pauses;
            stream.pause();
        }
    });
    QVERIFY(stream.start());
    for (int i = 1; i <= 4; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(pauses, i, 30'000);
        const qint64 before = bytes;
        QTest::qWait(20);
        QCOMPARE(bytes, before);
        QVERIFY(stream.isPaused());
        stream.resume();
    }
    stream.stop();
    QTRY_VERIFY(!stream.isRunning());
    QCOMPARE(wrong, 0);
}

void tst_GuestStreams::unplugEndsBothStreamsOnce()
{
    QStringList log;
    QUsbInStream in(m_in);
    QUsbOutStream out(m_out);
    const QByteArray data = pattern(megabyte);
    connect(&in, &QUsbInStream::errorOccurred, this, [&](const QUsbError &error) {
        log += error.kind() == Kind::Disconnected ? u"in: disconnected"_s : error.message();
    });
    connect(&in, &QUsbInStream::finished, this, [&] { log += u"in: finished"_s; });
    connect(&out, &QUsbOutStream::errorOccurred, this, [&](const QUsbError &error) {
        log += error.kind() == Kind::Disconnected ? u"out: disconnected"_s : error.message();
    });
    connect(&out, &QUsbOutStream::finished, this, [&] { log += u"out: finished"_s; });
    connect(&out, &QUsbOutStream::bytesWritten, this,
            [&] { out.write(QByteArrayView(data).first(out.freeBytes() / 512 * 512)); });
    QVERIFY(in.start());
    QVERIFY(out.start());
    out.write(data.first(out.freeBytes()));
    QTRY_VERIFY_WITH_TIMEOUT(in.bytesReceived() > megabyte && out.bytesSent() > megabyte, 30'000);
    gadget(u"unbind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log.size(), 4, 20'000);
    QTest::qWait(20);
    gadget(u"bind"_s);
    QCOMPARE(log.size(), 4);
    QCOMPARE(log.filter(u"in: "_s), (QStringList {u"in: disconnected"_s, u"in: finished"_s}));
    QCOMPARE(log.filter(u"out: "_s), (QStringList {u"out: disconnected"_s, u"out: finished"_s}));
}

void tst_GuestStreams::unplugEndsManyTransfers()
{
    QUsbInStream stream(m_in);
    stream.setTransferSize(4096);
    stream.setQueuedTransfers(64);
    QSignalSpy errors(&stream, &QUsbInStream::errorOccurred);
    QSignalSpy finished(&stream, &QUsbInStream::finished);
    QVERIFY(stream.start());
    QTRY_VERIFY_WITH_TIMEOUT(stream.completedTransfers() > 100, 20'000);
    gadget(u"unbind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    gadget(u"bind"_s);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(stream.error().kind(), Kind::Disconnected);
}

void tst_GuestStreams::waitsForReadyReadWithoutAnEventLoop()
{
    QUsbStreamDevice io(m_in, m_out);
    QVERIFY2(io.open(QIODevice::ReadWrite), qPrintable(io.errorString()));
    qint64 bytes = 0;
    qint64 wrong = 0;
    while (bytes < 2 * megabyte && (io.bytesAvailable() > 0 || io.waitForReadyRead(10'000))) {
        const QByteArray data = io.read(10'000);
        wrong += wrongBytes(data, bytes);
        bytes += data.size();
    }
    QVERIFY2(bytes >= 2 * megabyte, qPrintable(io.errorString()));
    QCOMPARE(wrong, 0);
    io.write(pattern(megabyte));
    QVERIFY(io.waitForBytesWritten(10'000));
    QVERIFY2(io.flush(30s), qPrintable(io.errorString()));
    QCOMPARE(io.bytesToWrite(), qint64(0));
    QVERIFY(!io.error().isError());
    io.close();
    QVERIFY2(io.open(QIODevice::ReadOnly), qPrintable(io.errorString())); // at once
    QVERIFY(io.waitForReadyRead(-1));
}

void tst_GuestStreams::waitEndsWhenUnplugged()
{
    QUsbStreamDevice io(m_in, nullptr);
    QVERIFY2(io.open(QIODevice::ReadOnly), qPrintable(io.errorString()));
    QVERIFY(io.waitForReadyRead(10'000));
    gadget(u"unbind"_s);
    do {
        io.readAll();
    } while (io.waitForReadyRead(-1));
    gadget(u"bind"_s);
    QVERIFY(io.error().isError());
    // Without the event loop the kernel's word that the device is gone may come later than the transfers' errors.
    QVERIFY2(io.error().kind() == Kind::Disconnected || io.error().kind() == Kind::TransferError,
             qPrintable(io.errorString()));
}

void tst_GuestStreams::loopbackCarriesADataStreamBothWays()
{
    m_context.reset();
    m_context = std::make_unique<QUsbContext>();
    claim(2);
    QUsbStreamDevice io(m_in, m_out);
    QVERIFY2(io.open(QIODevice::ReadWrite), qPrintable(io.errorString()));
    QDataStream stream(&io);
    constexpr int count = 300;
    int received = 0;
    int wrong = 0;
    connect(&io, &QIODevice::readyRead, this, [&] {
        while (io.bytesAvailable() > 0) {
            quint32 number = 0;
            QByteArray payload;
            stream.startTransaction();
            stream >> number >> payload;
            if (!stream.commitTransaction())
                return;
            wrong += number != quint32(received) || payload != QByteArray(received * 7, char(received));
            ++received;
        }
    });
    for (int i = 0; i < count; ++i)
        stream << quint32(i) << QByteArray(i * 7, char(i));
    QVERIFY2(io.flush(60s), qPrintable(io.errorString()));
    // The gadget holds back what ends with a full packet until its buffer of 4 KiB is full, or a short packet comes.
    io.write("\xff");
    QTRY_COMPARE_WITH_TIMEOUT(received, count, 60'000);
    QCOMPARE(wrong, 0);
    QVERIFY(!io.error().isError());
    io.close();
    QTRY_VERIFY(!io.inStream()->isRunning());
    QVERIFY(waitFor(m_interface->release()));
    QVERIFY(waitFor(m_device->setConfiguration(3)));
}

void tst_GuestStreams::memoryLimitIsExplainedUpFront()
{
    QUsbInStream stream(m_in);
    stream.setTransferSize(megabyte);
    stream.setQueuedTransfers(17);
    const QUsbError error = stream.start().error();
    QCOMPARE(error.kind(), Kind::OutOfMemory);
    QVERIFY2(error.remedy().contains("usbfs_memory_mb"_L1), qPrintable(error.toString()));
    QVERIFY(waitFor(m_in->read(512, 10s))); // nothing was left behind
}

void tst_GuestStreams::exhaustedMemoryFailsWhatIsNotYetQueued()
{
    QFile limit(u"/sys/module/usbcore/parameters/usbfs_memory_mb"_s);
    QVERIFY(limit.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QByteArray before = limit.readAll();
    limit.write("1");
    const auto restore = qScopeGuard([&] { limit.write(before); });
    // An endpoint that answers would give memory back while more is still being queued.
    m_context.reset();
    m_context = std::make_unique<QUsbContext>();
    claim(2);
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 8; ++i)
        reads += m_in->read(megabyte / 4);
    const auto last = waitFor(reads.constLast());
    QCOMPARE(last.status(), Kind::OutOfMemory);
    QVERIFY2(last.error().remedy().contains("usbfs_memory_mb"_L1), qPrintable(last.error().toString()));
    QVERIFY(!reads.constFirst().isFinished());
    m_in->cancelAll();
    QCOMPARE(waitFor(reads.constFirst()).status(), Kind::Cancelled);
    for (const auto &read : std::as_const(reads)) {
        const auto result = waitFor(read);
        QVERIFY2(result.status() == Kind::Cancelled || result.status() == Kind::OutOfMemory,
                 qPrintable(result.error().message()));
    }
    QVERIFY(waitFor(m_out->write("again", 10s))); // the memory was given back
    QCOMPARE(waitFor(m_in->read(512, 10s)).data(), "again");
    QVERIFY(waitFor(m_interface->release()));
    QVERIFY(waitFor(m_device->setConfiguration(3)));
}

QUSB_GUEST_TEST(tst_GuestStreams)
#include "tst_guest_streams.moc"
