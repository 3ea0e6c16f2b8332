// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbvirtualbus.h"
#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qthread.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace std::chrono_literals;

class tst_Context : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsNothingWithoutDevices();
    void listAndSignalsAgree();
    void listIsOrderedByBusAndAddress();
    void identityIsTheSameOnBothSignalsAndAnotherAfterReplugging();
    void finds_data();
    void finds();
    void ambiguousChoiceNamesTheCandidates();
    void mayBeDeletedInItsOwnSignal();
    void waitingEndsAtOnceIfTheDeviceIsThere();
    void waitingEndsWhenTheDeviceArrives();
    void waitingTimesOut();
    void waitingEndsWithTheContext();
    void cancelledWaitIsForgotten();
    void whoWaitedMayDeleteTheContext();
    void fileDescriptorOpensTheListedDevice();
    void fileDescriptorOpensAnUnlistedDevice();
    void fileDescriptorOfSomethingElseIsRefused();
    void openingAFileDescriptorEndsWithTheContext();
    void worksInTheThreadItIsMovedTo();
    void movingItWithAnOpenDeviceIsWarnedOf();
    void systemBusesAreListedOrTheirAbsenceIsExplained();
    void libraryLogsIntoItsOwnCategory();

private:
    /*! Plugs \a device into \a port; the addresses are 2, 3 and so on. */
    void plug(QUsbVirtualDevice &device, quint8 port, const QString &serialNumber = {});
    /*! A context that opens file descriptors, of which 7 is \a hardware. */
    void createBackend(TestDevice &hardware);

    std::unique_ptr<QUsbVirtualBus> m_bus;
    std::unique_ptr<QUsbContext> m_context;
    TestBackend *m_backend = nullptr; // of createBackend()
};

void tst_Context::init()
{
    m_bus = std::make_unique<QUsbVirtualBus>(QUsbVirtualBus::RootHubs::Hidden);
    m_context = std::make_unique<QUsbContext>(m_bus.get());
}

void tst_Context::cleanup()
{
    m_context.reset();
}

void tst_Context::plug(QUsbVirtualDevice &device, quint8 port, const QString &serialNumber)
{
    device.setString(3, serialNumber);
    QVERIFY(!m_bus->plug(&device, port).isError());
}

void tst_Context::createBackend(TestDevice &hardware)
{
    m_context = TestBackend::createContext(&m_backend);
    m_backend->fileDescriptors[7] = &hardware;
}

void tst_Context::listsNothingWithoutDevices()
{
    QVERIFY(m_context->devices().isEmpty());
    QVERIFY(!m_context->error().isError());
    QCOMPARE(m_context->anyDevice({}).error().kind(), QUsbError::Kind::NotFound);
}

void tst_Context::listAndSignalsAgree()
{
    QList<qsizetype> sizes; // of the list, as seen from the slots
    const QObject scope; // the devices, which go first, make news of it
    connect(m_context.get(), &QUsbContext::deviceAdded, &scope, [&](const QUsbDeviceInfo &added) {
        QVERIFY(m_context->devices().contains(added));
        sizes.append(m_context->devices().size());
    });
    connect(m_context.get(), &QUsbContext::deviceRemoved, &scope, [&](const QUsbDeviceInfo &removed) {
        QVERIFY(!m_context->devices().contains(removed));
        sizes.append(m_context->devices().size());
    });
    QUsbVirtualDevice first(TestDescriptors::bulkDevice());
    QUsbVirtualDevice second(TestDescriptors::bulkDevice());
    plug(first, 2);
    QVERIFY(m_context->devices().isEmpty()); // nothing changes behind the program's back
    plug(second, 3);
    m_bus->unplug(&first);
    QTRY_COMPARE(sizes.size(), 3);
    QCOMPARE(sizes, (QList<qsizetype> {1, 2, 1}));
}

void tst_Context::listIsOrderedByBusAndAddress()
{
    QUsbVirtualDevice onBus2(TestDescriptors::superSpeedDevice(), QUsbProtocol::Speed::Super);
    QUsbVirtualDevice last(TestDescriptors::bulkDevice());
    QUsbVirtualDevice first(TestDescriptors::bulkDevice());
    plug(onBus2, 1);
    for (int address = 2; address < 127; ++address) {
        plug(last, 1);
        m_bus->unplug(&last);
    }
    plug(last, 1);
    plug(first, 2); // The addresses begin again.
    QTRY_COMPARE(m_context->devices().size(), 3);
    QCOMPARE(first.info().address(), quint8(2));
    QCOMPARE(last.info().address(), quint8(127));
    QCOMPARE(m_context->devices(), (QList<QUsbDeviceInfo> {first.info(), last.info(), onBus2.info()}));
}

void tst_Context::identityIsTheSameOnBothSignalsAndAnotherAfterReplugging()
{
    QSignalSpy added(m_context.get(), &QUsbContext::deviceAdded);
    QSignalSpy removed(m_context.get(), &QUsbContext::deviceRemoved);
    QUsbVirtualDevice device(TestDescriptors::bulkDevice());
    plug(device, 2);
    QTRY_COMPARE(added.size(), 1);
    m_bus->unplug(&device);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<QUsbDeviceInfo>(), added.at(0).at(0).value<QUsbDeviceInfo>());
    plug(device, 2);
    QTRY_COMPARE(added.size(), 2);
    QVERIFY(added.at(1).at(0).value<QUsbDeviceInfo>() != added.at(0).at(0).value<QUsbDeviceInfo>());
}

void tst_Context::finds_data()
{
    QTest::addColumn<QUsbDeviceFilter>("filter");
    QTest::addColumn<int>("count");

    QTest::newRow("everything") << QUsbDeviceFilter() << 2;
    QTest::newRow("vendor") << QUsbDeviceFilter(0x1209) << 2;
    QTest::newRow("vendor and product") << QUsbDeviceFilter(0x1209, 0x0001) << 2;
    QTest::newRow("another product") << QUsbDeviceFilter(0x1209, 0x0002) << 0;
    QTest::newRow("serial number") << QUsbDeviceFilter(0x1209).withSerialNumber(QStringLiteral("B")) << 1;
    QTest::newRow("port path") << QUsbDeviceFilter().withPortPath(QStringLiteral("1-2")) << 1;
    QTest::newRow("bus") << QUsbDeviceFilter().withBus(2) << 0;
    QTest::newRow("address") << QUsbDeviceFilter().withBus(1).withAddress(3) << 1;
    QTest::newRow("device class") << QUsbDeviceFilter().withDeviceClass(0x00) << 2;
    QTest::newRow("interface class") << QUsbDeviceFilter().withInterfaceClass(0xff) << 2;
    QTest::newRow("another interface class") << QUsbDeviceFilter().withInterfaceClass(0x03) << 0;
    QTest::newRow("predicate") << QUsbDeviceFilter().withPredicate([](const QUsbDeviceInfo &device) {
        return device.serialNumber() == QStringLiteral("A");
    }) << 1;
}

void tst_Context::finds()
{
    QFETCH(QUsbDeviceFilter, filter);
    QFETCH(int, count);
    QUsbVirtualDevice first(TestDescriptors::bulkDevice());
    QUsbVirtualDevice second(TestDescriptors::bulkDevice());
    plug(first, 2, QStringLiteral("A"));
    plug(second, 3, QStringLiteral("B"));
    QTRY_COMPARE(m_context->devices().size(), 2);

    QCOMPARE(m_context->devices(filter).size(), count);
    QCOMPARE(m_context->anyDevice(filter).isSuccess(), count > 0);
    QCOMPARE(m_context->singleDevice(filter).isSuccess(), count == 1);
}

void tst_Context::ambiguousChoiceNamesTheCandidates()
{
    QUsbVirtualDevice first(TestDescriptors::bulkDevice());
    QUsbVirtualDevice second(TestDescriptors::bulkDevice());
    plug(first, 2);
    plug(second, 3);
    QTRY_COMPARE(m_context->devices().size(), 2);
    const QUsbError error = m_context->singleDevice(QUsbDeviceFilter(0x1209, 0x0001)).error();
    QCOMPARE(error.kind(), QUsbError::Kind::InvalidParameter);
    QVERIFY2(error.message().contains(QStringLiteral("1-2")), qPrintable(error.message()));
    QVERIFY2(error.message().contains(QStringLiteral("1-3")), qPrintable(error.message()));
    QVERIFY(!error.remedy().isEmpty());
}

void tst_Context::mayBeDeletedInItsOwnSignal()
{
    connect(m_context.get(), &QUsbContext::devicesChanged, this, [this] { m_context.reset(); });
    QUsbVirtualDevice device(TestDescriptors::bulkDevice());
    plug(device, 2);
    QTRY_VERIFY(!m_context);
}

void tst_Context::waitingEndsAtOnceIfTheDeviceIsThere()
{
    QUsbVirtualDevice device(TestDescriptors::bulkDevice());
    plug(device, 2);
    QTRY_COMPARE(m_context->devices().size(), 1);
    const auto future = m_context->waitForDevice(QUsbDeviceFilter(0x1209));
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().value(), device.info());
}

void tst_Context::waitingEndsWhenTheDeviceArrives()
{
    const auto third = m_context->waitForDevice(QUsbDeviceFilter().withAddress(3), 10s);
    const auto any = m_context->waitForDevice({});
    QUsbVirtualDevice devices[] {QUsbVirtualDevice(TestDescriptors::bulkDevice()),
                                 QUsbVirtualDevice(TestDescriptors::bulkDevice())};
    plug(devices[0], 2);
    QCOMPARE(waitFor(any).value(), devices[0].info());
    QVERIFY(!third.isFinished());
    plug(devices[1], 3);
    QCOMPARE(waitFor(third).value(), devices[1].info());
    QVERIFY(m_context->devices().contains(devices[1].info()));
}

void tst_Context::waitingTimesOut()
{
    const auto result = waitFor(m_context->waitForDevice(QUsbDeviceFilter(0xcafe), 20ms));
    QCOMPARE(result.error().kind(), QUsbError::Kind::TimedOut);
    QVERIFY2(result.error().message().contains(QStringLiteral("cafe")), qPrintable(result.error().message()));
    QVERIFY2(result.error().message().contains(QStringLiteral("20 ms")), qPrintable(result.error().message()));
    QVERIFY(!result.error().remedy().isEmpty());
    QCOMPARE(waitFor(m_context->waitForDevice({}, -1ms)).error().kind(), QUsbError::Kind::InvalidParameter);
}

void tst_Context::waitingEndsWithTheContext()
{
    QUsbContext *context = m_context.release();
    QFuture<QUsbResult<QUsbDeviceInfo>> late;
    const auto wait = context->waitForDevice(QUsbDeviceFilter(0xcafe), 10s);
    context->waitForDevice({}).then(
        [&late, context](const QUsbResult<QUsbDeviceInfo> &) { late = context->waitForDevice({}); });
    delete context;
    QVERIFY(wait.isFinished());
    QCOMPARE(wait.result().error().kind(), QUsbError::Kind::Aborted);
    QVERIFY(late.isFinished());
    QCOMPARE(late.result().error().kind(), QUsbError::Kind::Aborted);
}

void tst_Context::cancelledWaitIsForgotten()
{
    auto future = m_context->waitForDevice({});
    const auto children = m_context->children().size();
    int asked = 0;
    auto counted = m_context->waitForDevice(QUsbDeviceFilter().withPredicate([&](const QUsbDeviceInfo &) {
        ++asked;
        return false;
    }));
    counted.cancel();
    QTRY_VERIFY(counted.isFinished());
    QTRY_COMPARE(m_context->children().size(), children);
    QUsbVirtualDevice device(TestDescriptors::bulkDevice());
    plug(device, 2);
    QVERIFY(waitFor(future));
    QCOMPARE(asked, 0);
}

void tst_Context::whoWaitedMayDeleteTheContext()
{
    m_context->waitForDevice({}).then([this](const QUsbResult<QUsbDeviceInfo> &) { m_context.reset(); });
    const auto other = m_context->waitForDevice({});
    QUsbVirtualDevice device(TestDescriptors::bulkDevice());
    plug(device, 2);
    QTRY_VERIFY(!m_context);
    QVERIFY(other.isFinished());
}

void tst_Context::fileDescriptorOpensTheListedDevice()
{
    TestDevice hardware;
    createBackend(hardware);
    m_backend->plug(&hardware);
    QTRY_COMPARE(m_context->devices().size(), 1);
    QUsbDevice *device = waitFor(m_context->openFileDescriptor(7)).value();
    QVERIFY(device);
    QVERIFY(device->isOpen());
    QCOMPARE(device->parent(), m_context.get());
    QCOMPARE(device->info(), hardware.info);
    QVERIFY(waitFor(device->claimInterface(0)));
    QVERIFY(waitFor(device->close()));
    QVERIFY(waitFor(device->open())); // like any other
    m_context.reset();
}

void tst_Context::fileDescriptorOpensAnUnlistedDevice()
{
    TestDevice hardware;
    createBackend(hardware);
    m_backend->plugUnlisted(&hardware);
    QSignalSpy added(m_context.get(), &QUsbContext::deviceAdded);
    QSignalSpy removed(m_context.get(), &QUsbContext::deviceRemoved);
    QUsbDevice *device = waitFor(m_context->openFileDescriptor(7)).value();
    QVERIFY(device);
    QVERIFY(m_context->devices().isEmpty());
    QVERIFY(waitFor(device->readDescriptor(QUsbProtocol::DescriptorType::Device, 0, 18)));
    QCOMPARE(waitFor(device->resetAndReopen()).error().kind(), QUsbError::Kind::NotSupported);
    QVERIFY(device->isOpen());
    QVERIFY(waitFor(device->close()));
    const QUsbError again = waitFor(device->open()).error();
    QCOMPARE(again.kind(), QUsbError::Kind::NotSupported);
    QVERIFY(!again.remedy().isEmpty());

    device = waitFor(m_context->openFileDescriptor(7)).value();
    QVERIFY(device);
    QSignalSpy disconnected(device, &QUsbDevice::disconnected);
    m_backend->unplug(&hardware);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(added.size() + removed.size(), 0);
    m_context.reset();
}

void tst_Context::fileDescriptorOfSomethingElseIsRefused()
{
    TestDevice hardware;
    createBackend(hardware);
    const auto result = waitFor(m_context->openFileDescriptor(3));
    QCOMPARE(result.error().kind(), QUsbError::Kind::InvalidParameter);
    QVERIFY(!result.value());
    QVERIFY(m_context->findChildren<QUsbDevice *>().isEmpty());
}

void tst_Context::openingAFileDescriptorEndsWithTheContext()
{
    TestDevice hardware;
    createBackend(hardware);
    m_backend->plug(&hardware);
    QTRY_COMPARE(m_context->devices().size(), 1);
    const auto early = m_context->openFileDescriptor(7);
    auto *context = m_context.get();
    int ends = 0;
    m_context->openFileDescriptor(7).then([&](const QUsbResult<QUsbDevice *> &result) {
        ++ends;
        QCOMPARE(result.error().kind(), QUsbError::Kind::Aborted);
        QVERIFY(context->openFileDescriptor(7).isFinished());
    });
    m_context.reset();
    QVERIFY(early.isFinished());
    QCOMPARE(ends, 1);
}

void tst_Context::worksInTheThreadItIsMovedTo()
{
    QUsbVirtualDevice hardware(TestDescriptors::bulkDevice());
    plug(hardware, 2);
    QTRY_COMPARE(m_context->devices().size(), 1);
    QThread thread;
    m_context->moveToThread(&thread);
    thread.start();
    QFuture<QUsbTransferResult> answered;
    QFuture<QUsbTransferResult> cancelled;
    bool inThread = false;
    QMetaObject::invokeMethod(
        m_context.get(),
        [&] {
            auto *device = new QUsbDevice(hardware.info(), m_context.get());
            device->open();
            connect(device, &QUsbDevice::opened, device, [&] { inThread = QThread::currentThread() == &thread; });
            answered = device->readDescriptor(QUsbProtocol::DescriptorType::Device, 0, 18);
        },
        Qt::BlockingQueuedConnection);
    answered.waitForFinished();
    QVERIFY(inThread);
    QCOMPARE(answered.result().data(), hardware.descriptors().left(18));

    // A cancelled future is noticed by the event loop of the thread that it is in now.
    QMetaObject::invokeMethod(
        m_context.get(),
        [&] {
            hardware.setControlHandler([](const QUsbVirtualTransfer &) { return QUsbVirtualReply::hold(); });
            cancelled =
                m_context->findChild<QUsbDevice *>()->readDescriptor(QUsbProtocol::DescriptorType::Device, 0, 18);
            cancelled.cancel();
        },
        Qt::BlockingQueuedConnection);
    QTRY_VERIFY(cancelled.isFinished());
    QMetaObject::invokeMethod(
        m_context.get(), [&] { m_context.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
}

void tst_Context::movingItWithAnOpenDeviceIsWarnedOf()
{
    QUsbVirtualDevice hardware(TestDescriptors::bulkDevice());
    plug(hardware, 2);
    QTRY_COMPARE(m_context->devices().size(), 1);
    QUsbDevice device(hardware.info(), m_context.get());
    QVERIFY(waitFor(device.open()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("must not be moved.*1209:0001 at 1-2")));
    QEvent moving(QEvent::ThreadChange);
    QCoreApplication::sendEvent(m_context.get(), &moving);
    QVERIFY(waitFor(device.close()));
}

void tst_Context::systemBusesAreListedOrTheirAbsenceIsExplained()
{
    QUsbContext context;
    if (QDir(QStringLiteral("/sys/bus/usb/devices")).isEmpty()) {
        QVERIFY(context.devices().isEmpty());
        QCOMPARE(context.error().kind(), QUsbError::Kind::NotFound);
        QVERIFY(!context.error().remedy().isEmpty());
    } else {
        QVERIFY2(!context.error().isError(), qPrintable(context.error().message()));
        QVERIFY(!context.devices().isEmpty());
    }
}

static int libraryLines = 0;
static bool insideLibrary = false;

void tst_Context::libraryLogsIntoItsOwnCategory()
{
    libraryLines = 0;
    const auto previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &) {
        if (qstrcmp(context.category, "qusb.libusb") == 0) {
            QVERIFY(!insideLibrary);
            ++libraryLines;
        }
    });
    {
        const QUsbContext quiet;
        QTest::qWait(10);
    }
    const int unasked = libraryLines;
    QLoggingCategory::setFilterRules(QStringLiteral("qusb.libusb=true"));
    {
        insideLibrary = true;
        const QUsbContext talkative; // logs while it lists, but tells nobody before the event loop runs
        insideLibrary = false;
        [] { QTRY_VERIFY(libraryLines > 0); }();
    }
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(previous);
    QCOMPARE(unasked, 0);
}

QUSB_TEST(tst_Context)
#include "tst_context.moc"
