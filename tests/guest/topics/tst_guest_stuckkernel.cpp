// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"
#include "pluggeddevice.h"
#include "testdescriptors.h"

#include "qusbcontext.h"
#include "qusbcontext_p.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qpointer.h>
#include <QtCore/qregularexpression.h>

#include <atomic>

using Kind = QUsbError::Kind;
using EventHandling = QUsbContext::EventHandling;
using namespace Guest;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! The call that does not come back from the kernel. */
enum class Call { Reset, Close, Open, Transfer };

} // namespace
Q_DECLARE_METATYPE(Call)

/*!
    A device that goes silent inside a call of the kernel, which waits for it: the context is closed without (docs/contract.md),
    and nothing that happens later, in whatever thread, touches what is gone.
*/
class tst_GuestStuckKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void contextGoesWithoutTheKernel_data();
    void contextGoesWithoutTheKernel();

private:
    static int threads() { return int(QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()); }
    void round(EventHandling eventHandling, Call call);
};

void tst_GuestStuckKernel::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    QVERIFY(PluggedDevice::loadModule());
}

void tst_GuestStuckKernel::contextGoesWithoutTheKernel_data()
{
    QTest::addColumn<EventHandling>("eventHandling");
    QTest::addColumn<Call>("call");
    QTest::newRow("reset, event loop") << EventHandling::EventLoop << Call::Reset;
    QTest::newRow("reset, thread") << EventHandling::Thread << Call::Reset;
    QTest::newRow("close, thread") << EventHandling::Thread << Call::Close;
    QTest::newRow("open, event loop") << EventHandling::EventLoop << Call::Open;
    QTest::newRow("transfer, thread") << EventHandling::Thread << Call::Transfer;
    if (!qEnvironmentVariableIsSet("QUSB_TEST_LONG"))
        return;
    QTest::newRow("close, event loop") << EventHandling::EventLoop << Call::Close;
    QTest::newRow("open, thread") << EventHandling::Thread << Call::Open;
    QTest::newRow("transfer, event loop") << EventHandling::EventLoop << Call::Transfer;
}

void tst_GuestStuckKernel::contextGoesWithoutTheKernel()
{
    QFETCH(EventHandling, eventHandling);
    QFETCH(Call, call);
    const int rounds = repetitions(7); // in all rows together more than 50
    int threadsBefore = 0;
    for (int i = 0; i < rounds; ++i) {
        round(eventHandling, call);
        if (QTest::currentTestFailed())
            return;
        if (i == 0)
            threadsBefore = threads();
    }
    QTRY_VERIFY_WITH_TIMEOUT(threads() <= threadsBefore, 20'000); // none of those that were left behind stays
}

void tst_GuestStuckKernel::round(EventHandling eventHandling, Call call)
{
    std::atomic<bool> silent = false;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setControlHandler([&silent](const QUsbVirtualTransfer &) -> std::optional<QUsbVirtualReply> {
        return silent ? std::optional(QUsbVirtualReply::hold()) : std::nullopt;
    });
    auto context = std::make_unique<QUsbContext>(eventHandling);
    auto other = std::make_unique<QUsbContext>(eventHandling);
    for (QUsbContext *each : {context.get(), other.get()})
        QUsbContextPrivate::of(each)->closingLimit = 300ms;
    const QUsbDeviceInfo info = plugIn(*context, vhci);
    auto *device = new QUsbDevice(info, context.get());
    QVERIFY(waitFor(device->open()));
    QUsbInterface *interface = waitFor(device->claimInterface(0)).value();
    QVERIFY(interface);
    QVERIFY(waitFor(interface->setAlternateSetting(1)));
    QUsbEndpoint *in = interface->endpoint(0x81);
    const auto read = in->read(512);
    QTRY_COMPARE(vhci.pendingTransfers(0x81).size(), 1);

    silent = true;
    if (call != Call::Transfer) // where the kernel may come back just in time
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not come back from the kernel"_s));
    QFuture<QUsbResult<void>> called;
    switch (call) {
    case Call::Reset:
        called = device->reset();
        break;
    case Call::Close: // and so SET_INTERFACE(0)
        called = device->close();
        break;
    case Call::Open: { // waits for the other context's reset
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not come back from the kernel"_s));
        device->reset();
        QTRY_VERIFY(!vhci.pendingTransfers(0).isEmpty());
        QTRY_VERIFY(other->devices().contains(info) || !other->devices(QUsbDeviceFilter(0x1209)).isEmpty());
        const auto same = other->devices(QUsbDeviceFilter().withPortPath(vhci.portPath()));
        called = (new QUsbDevice(same.value(0), other.get()))->open();
        break;
    }
    case Call::Transfer:
        device->controlIn(RequestType::Vendor, 1, 0, 0, 8, 0ms);
        called = interface->setAlternateSetting(0);
        break;
    }
    QTRY_VERIFY(!vhci.pendingTransfers(0).isEmpty());

    QElapsedTimer timer;
    timer.start();
    other.reset();
    context.reset();
    // While a call is under way on a device, usbfs lets nobody cancel a transfer; after 5 s the kernel gives the call up.
    const int longest = call == Call::Transfer ? 9000 : 4000;
    QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(read.isFinished());
    QCOMPARE(read.result().status(), Kind::Aborted);
    QVERIFY(called.isFinished());

    // What was left behind hears of this in its threads.
    vhci.unplug();
    QUsbContext later(eventHandling);
    QVERIFY(vhci.waitUntilPortIsFree());
    PluggedDevice next(TestDescriptors::bulkDevice());
    QVERIFY(!plugIn(later, next).isNull());
    next.unplug();
    QVERIFY(next.waitUntilPortIsFree());
    QTRY_VERIFY_WITH_TIMEOUT(later.devices(QUsbDeviceFilter(0x1209)).isEmpty(), 10'000);
}

QUSB_GUEST_TEST(tst_GuestStuckKernel)
#include "tst_guest_stuckkernel.moc"
