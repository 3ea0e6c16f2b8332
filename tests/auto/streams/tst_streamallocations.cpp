// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbcompletionqueue_p.h"
#include "qusbcontext.h"
#include "qusbcontext_p.h"
#include "qusbdevice.h"
#include "qusbdeviceinfo_p.h"
#include "qusbendpoint.h"
#include "qusbinstream.h"
#include "qusbinterface.h"
#include "qusboutstream.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include <QtTest/qtest.h>

#include <array>
#include <cstdlib>

using Kind = QUsbError::Kind;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__GLIBC__)
static constexpr bool countsAllocations = false; // the sanitizer's allocator has taken the place
#else
static constexpr bool countsAllocations = true;
#endif
static bool counting = false;
static int allocations = 0;

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(__GLIBC__)
// operator new ends in here too, and so does what Qt's containers allocate.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

void *malloc(size_t size)
{
    allocations += counting;
    return __libc_malloc(size);
}
void *calloc(size_t count, size_t size)
{
    allocations += counting;
    return __libc_calloc(count, size);
}
void *realloc(void *memory, size_t size)
{
    allocations += counting;
    return __libc_realloc(memory, size);
}
}
#endif

/*! A bus with one device that takes transfers and gives them back when told to, and allocates nothing. */
class BareBackend final : public QUsbBackend
{
public:
    static std::unique_ptr<QUsbContext> createContext(BareBackend **backend)
    {
        auto owned = std::make_unique<BareBackend>();
        *backend = owned.get();
        return std::unique_ptr<QUsbContext>(QUsbContextPrivate::createContext(std::move(owned)));
    }

    /*! Completes what was submitted first, in full, as libusb does when it is pumped, and delivers. */
    void pump()
    {
        completeFirst(Kind::NoError);
        m_queue->deliver();
    }
    void completeFirst(Kind status)
    {
        if (m_size == 0)
            return;
        QUsbBackendTransfer *transfer = m_ring[m_begin];
        m_begin = (m_begin + 1) % m_ring.size();
        --m_size;
        transfer->status = status;
        transfer->actualLength = status == Kind::NoError ? transfer->length : 0;
        for (QUsbBackendTransfer::Packet &packet : transfer->packets)
            packet.actualLength = packet.length;
        transfer->completed(*m_queue);
    }

    QUsbError start(QUsbCompletionQueue *queue, Observer *) override
    {
        m_queue = queue;
        return {};
    }
    QList<QUsbDeviceInfo> devices() const override { return {info}; }
    bool isHotplugSupported() const override { return false; }
    std::unique_ptr<QUsbBackendDevice> createDevice(const QUsbDeviceInfo &) override
    {
        return std::make_unique<Handle>(this);
    }
    void wrapFileDescriptor(int, std::function<void(Wrapped)> done) override
    {
        m_queue->call([done = std::move(done)] {
            done({nullptr, {}, QUsbError(Kind::NotSupported, QStringLiteral("not here"))});
        });
    }
    std::optional<qint64> transferMemoryLimit() const override { return std::nullopt; }
    void waitForEvents(std::chrono::milliseconds wait) override { m_queue->waitForCompletion(wait); }

    QUsbDeviceInfo info;

private:
    class Handle final : public QUsbBackendDevice
    {
    public:
        explicit Handle(BareBackend *backend)
            : m_backend(backend)
        {
        }
        QUsbError open() override { return {}; }
        std::optional<quint8> activeConfigurationValue() override { return 1; }
        QUsbError setConfiguration(quint8) override { return {}; }
        QUsbError claimInterface(quint8, QUsbKernelDriverPolicy) override { return {}; }
        QUsbError releaseInterface(quint8, QUsbKernelDriverPolicy) override { return {}; }
        QUsbError setAlternateSetting(quint8, quint8) override { return {}; }
        QUsbError clearHalt(quint8) override { return {}; }
        QUsbError reset() override { return {}; }
        QUsbError allocateStreams(quint32 &, const QByteArray &) override { return {}; }
        QUsbError freeStreams(const QByteArray &) override { return {}; }
        QUsbResult<QString> kernelDriver(quint8) override { return QString(); }
        QUsbError detachKernelDriver(quint8) override { return {}; }
        QUsbError attachKernelDriver(quint8) override { return {}; }
        void close() override { }
        QUsbError submit(QUsbBackendTransfer *transfer) override
        {
            m_backend->m_ring[(m_backend->m_begin + m_backend->m_size++) % m_backend->m_ring.size()] = transfer;
            return {};
        }
        void cancel(QUsbBackendTransfer *) override
        {
            m_backend->m_queue->call([backend = m_backend] {
                backend->completeFirst(Kind::Cancelled);
                backend->m_queue->wake();
            });
        }
        void discard(QUsbBackendTransfer *) override { }

    private:
        BareBackend *const m_backend;
    };

    QUsbCompletionQueue *m_queue = nullptr;
    std::array<QUsbBackendTransfer *, 64> m_ring {};
    size_t m_begin = 0;
    size_t m_size = 0;
};

class tst_StreamAllocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inStreamAllocatesNothing_data();
    void inStreamAllocatesNothing();
    void outStreamAllocatesNothing_data();
    void outStreamAllocatesNothing();
};

void tst_StreamAllocations::initTestCase()
{
    if (!countsAllocations)
        QSKIP("Allocations cannot be counted here.");
    counting = true;
    delete new QByteArray(100, 'x');
    counting = false;
    QVERIFY(allocations > 0); // the hook works
}

static std::unique_ptr<QUsbContext> createContext(BareBackend **backend, const QByteArray &descriptors)
{
    auto context = BareBackend::createContext(backend);
    auto data = std::make_unique<QUsbDeviceInfoPrivate>();
    data->speed = QUsbProtocol::Speed::High;
    data->activeConfigurationValue = 1;
    data->setDescriptors(descriptors);
    (*backend)->info = QUsbDeviceInfoPrivate::create(std::move(data));
    return context;
}

static QUsbInterface *claim(QUsbContext *context, const QUsbDeviceInfo &info)
{
    auto *device = new QUsbDevice(info, context);
    device->open();
    return waitFor(device->claimInterface(0)).value();
}

void tst_StreamAllocations::inStreamAllocatesNothing_data()
{
    QTest::addColumn<QByteArray>("descriptors");
    QTest::addColumn<quint8>("in");
    QTest::addColumn<quint8>("out");
    QTest::newRow("bulk") << TestDescriptors::bulkDevice() << quint8(0x81) << quint8(0x02);
    QTest::newRow("isochronous") << TestDescriptors::plainIsochronousDevice() << quint8(0x85) << quint8(0x06);
}

void tst_StreamAllocations::inStreamAllocatesNothing()
{
    QFETCH(QByteArray, descriptors);
    QFETCH(quint8, in);
    BareBackend *backend = nullptr;
    const auto context = createContext(&backend, descriptors);
    QUsbInterface *interface = claim(context.get(), backend->info);
    QVERIFY(interface);
    QUsbInStream stream(interface->endpoint(in));
    qint64 bytes = 0;
    connect(&stream, &QUsbInStream::chunkReceived, this, [&](const QUsbStreamChunk &chunk) { bytes += chunk.size(); });
    QVERIFY(stream.start());
    for (int i = 0; i < 100; ++i)
        backend->pump();
    QCOMPARE(bytes, 100 * stream.transferSize());

    allocations = 0;
    counting = true;
    for (int i = 0; i < 5000; ++i)
        backend->pump();
    counting = false;
    QCOMPARE(bytes, 5100 * stream.transferSize());
    QCOMPARE(allocations, 0);
}

void tst_StreamAllocations::outStreamAllocatesNothing_data()
{
    inStreamAllocatesNothing_data();
}

void tst_StreamAllocations::outStreamAllocatesNothing()
{
    QFETCH(QByteArray, descriptors);
    QFETCH(quint8, out);
    BareBackend *backend = nullptr;
    const auto context = createContext(&backend, descriptors);
    QUsbInterface *interface = claim(context.get(), backend->info);
    QVERIFY(interface);
    QUsbOutStream stream(interface->endpoint(out));
    const QByteArray data(100'000, 'x');
    qint64 bytes = 0;
    connect(&stream, &QUsbOutStream::bytesWritten, this, [&](qint64 written) {
        bytes += written;
        stream.write(data);
    });
    QVERIFY(stream.start());
    stream.write(data);
    for (int i = 0; i < 100; ++i)
        backend->pump();

    allocations = 0;
    counting = true;
    for (int i = 0; i < 5000; ++i)
        backend->pump();
    counting = false;
    QCOMPARE(bytes, 5100 * stream.transferSize());
    QCOMPARE(allocations, 0);
}

QTEST_GUILESS_MAIN(tst_StreamAllocations)
#include "tst_streamallocations.moc"
