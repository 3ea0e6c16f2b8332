// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbcontext_p.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "testprogram.h"

#include <QtCore/qpointer.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using Kind = QUsbError::Kind;
using State = QUsbDevice::State;
using namespace std::chrono_literals;

/*! A kernel that does not give back what it has: the program goes on without. */
class tst_Wedged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void closingEndsWithoutTheKernel();
    void whatComesLateIsTidiedUp();
    void blockedCallEndsToo();
    void contextGoesWithoutTheKernel();
    void contextThatGoesDoesNotWaitAgain();

private:
    void expectWarning();

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    TestDevice *m_hardware = nullptr; // for ever, as what the kernel keeps
    QPointer<QUsbDevice> m_device;
    QPointer<QUsbEndpoint> m_in;
};

void tst_Wedged::init()
{
    static auto &all = *new QList<TestDevice *>; // no destructor at the end: the workers that hang still look
    m_context = TestBackend::createContext(&m_backend);
    QUsbContextPrivate::of(m_context.get())->closingLimit = 50ms;
    m_hardware = all.emplaceBack(new TestDevice);
    m_backend->plug(m_hardware);
    QTRY_COMPARE(m_context->devices().size(), 1);
    m_device = new QUsbDevice(m_hardware->info, m_context.get());
    m_device->open();
    QUsbInterface *interface = waitFor(m_device->claimInterface(0)).value();
    QVERIFY(interface);
    m_in = interface->endpoint(0x81);
    QVERIFY(m_in);
}

void tst_Wedged::expectWarning()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("1209:0001 at 1-1 does not come back")));
}

void tst_Wedged::closingEndsWithoutTheKernel()
{
    QSignalSpy closed(m_device, &QUsbDevice::closed);
    const auto first = m_in->read(512);
    const auto second = m_in->read(512);
    m_hardware->wedged = true;
    expectWarning();
    QVERIFY(waitFor(m_device->close()));
    QCOMPARE(closed.size(), 1);
    QCOMPARE(m_device->state(), State::Closed);
    for (const auto &read : {first, second}) {
        QVERIFY(read.isFinished());
        QCOMPARE(read.result().status(), Kind::Aborted);
        QVERIFY2(read.result().error().message().contains(QStringLiteral("kernel")),
                 qPrintable(read.result().error().message()));
    }
    m_hardware->unwedge();
    m_context.reset();
}

void tst_Wedged::whatComesLateIsTidiedUp()
{
    const auto read = m_in->read(512);
    m_hardware->wedged = true;
    expectWarning();
    QVERIFY(waitFor(m_device->close()));
    QCOMPARE(QUsbContextPrivate::of(m_context.get())->sessions.size(), size_t(1));
    m_hardware->unwedge();
    QTRY_VERIFY(m_hardware->calls().contains("close"));
    QVERIFY(QUsbContextPrivate::of(m_context.get())->sessions.empty());
    QCOMPARE(read.result().status(), Kind::Aborted);
    QVERIFY(m_hardware->calls().contains("release 0"));
    QVERIFY(waitFor(m_device->open())); // and it is as good as new
    QVERIFY(waitFor(m_device->claimInterface(0)));
    m_context.reset();
}

void tst_Wedged::blockedCallEndsToo()
{
    m_hardware->wedged = true;
    const auto configured = m_device->kernelDriver(0);
    const auto cleared = m_in->clearHalt();
    const auto claimed = m_device->claimInterface(1);
    const auto reset = m_device->resetAndReopen({});
    expectWarning();
    delete m_device;
    QCOMPARE(waitFor(configured).error().kind(), Kind::Aborted);
    QCOMPARE(waitFor(cleared).error().kind(), Kind::Aborted);
    QCOMPARE(waitFor(claimed).error().kind(), Kind::Aborted);
    QCOMPARE(waitFor(reset).error().kind(), Kind::Aborted);
    m_hardware->unwedge();
    QTRY_VERIFY(m_hardware->calls().contains("close"));
    m_context.reset();
}

void tst_Wedged::contextGoesWithoutTheKernel()
{
    const auto read = m_in->read(512);
    const auto blocked = m_device->setConfiguration(1);
    const auto alternate = m_device->claimedInterface(0)->setAlternateSetting(1);
    m_hardware->wedged = true;
    expectWarning();
    m_context.reset();
    QVERIFY(!m_device);
    QVERIFY(read.isFinished());
    QCOMPARE(read.result().status(), Kind::Aborted);
    QVERIFY(blocked.isFinished());
    QVERIFY(alternate.isFinished());
    QCOMPARE(alternate.result().error().kind(), Kind::Aborted);
}

void tst_Wedged::contextThatGoesDoesNotWaitAgain()
{
    m_in->read(512);
    m_hardware->wedged = true;
    expectWarning();
    QVERIFY(waitFor(m_device->close()));
    QUsbContextPrivate::of(m_context.get())->closingLimit = 1h;
    m_context.reset();
}

QUSB_TEST(tst_Wedged)
#include "tst_wedged.moc"
