// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "controlrequestform.h"
#include "endpointrequestform.h"
#include "hexspinbox.h"
#include "hexview.h"
#include "inspecteddevice.h"
#include "messagestrip.h"
#include "requestbench.h"
#include "requestbutton.h"
#include "requesthistorymodel.h"
#include "requestpanel.h"
#include "responseview.h"
#include "statuschip.h"
#include "testprogram.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;
using Kind = QUsbError::Kind;
using State = RequestRecord::State;

/*! Requests that take their time: what is seen of them, how they are cancelled, and what happens to devices meanwhile. */
class tst_RunningRequests : public RequestBench
{
    Q_OBJECT

private Q_SLOTS:
    void cancellingARead();
    void cancellingAControlRequest();
    void timeOutKeepsWhatCame();
    void unpluggingDuringATransfer();
    void staysResponsiveWhileTheDeviceIsSlow();
    void otherDevicesRequestGoesOn();
    void runningRequestIsNamedAndCancelledWhereItIsSeen();
    void allRequestsCanBeCancelled();
    void quittingAsksWhileARequestRuns();
    void closingTheWindowDuringATransfer();
    void destroyingTheContextDuringATransfer();
};

void tst_RunningRequests::cancellingARead()
{
    claim();
    useEndpoint(0x81);
    in<QSpinBox>(panel()->endpointForm(), "timeout")->setValue(0);
    m_endpointButton->click();
    QCOMPARE(m_endpointButton->requestState(), State::Running);
    QTRY_COMPARE(m_probe->submissions(0x81), 1);
    m_probe->sendPart(0x81, "half");
    m_endpointButton->click(); // Now it cancels.
    QTRY_COMPARE(record().state, State::Finished);
    QCOMPARE(record().result.status(), Kind::Cancelled);
    QCOMPARE(record().result.data(), QByteArray("half")); // Nothing is lost.
    QCOMPARE(in<StatusChip>(response(), "status")->text(), u"Cancelled"_s);
    const auto tones = response()->findChildren<MessageStrip *>();
    QVERIFY(!tones.isEmpty());
    for (const MessageStrip *strip : tones)
        QVERIFY2(!strip->isVisible() || strip->tone() != Tone::Negative, "what one asked for is not a failure");
    QCOMPARE(m_endpointButton->requestState(), State::Finished);
    QVERIFY(m_endpointButton->isEnabled());
}

void tst_RunningRequests::cancellingAControlRequest()
{
    open();
    m_probe->silent = true;
    m_controlButton->click();
    QTRY_COMPARE(m_probe->submissions(0), 1);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *field = in<HexSpinBox>(panel()->controlForm(), "value");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(record().state, State::Finished);
    QCOMPARE(record().result.status(), Kind::Cancelled);
}

void tst_RunningRequests::timeOutKeepsWhatCame()
{
    claim();
    useEndpoint(0x81);
    in<QSpinBox>(panel()->endpointForm(), "timeout")->setValue(50);
    m_endpointButton->click();
    QTRY_COMPARE(m_probe->submissions(0x81), 1);
    m_probe->sendPart(0x81, "part");
    QTRY_COMPARE(record().state, State::Finished);
    QCOMPARE(record().result.status(), Kind::TimedOut);
    QCOMPARE(record().result.data(), QByteArray("part"));
    QCOMPARE(in<HexView>(response(), "hex")->data(), QByteArray("part"));
    QCOMPARE(in<StatusChip>(response(), "status")->text(), u"Timed out"_s);
    QVERIFY(in<MessageStrip>(response(), "error")->isVisible());
}

void tst_RunningRequests::unpluggingDuringATransfer()
{
    claim();
    useEndpoint(0x81);
    m_endpointButton->click();
    QTRY_COMPARE(m_probe->submissions(0x81), 1);
    m_bench->unplug(m_probe);
    QTRY_COMPARE(record().state, State::Finished);
    QCOMPARE(record().result.status(), Kind::Disconnected);
    QVERIFY2(in<MessageStrip>(response(), "error")->text().contains("unplugged"_L1),
             qPrintable(in<MessageStrip>(response(), "error")->text()));
    QVERIFY(!m_endpointButton->isEnabled());
    QVERIFY(!m_controlButton->isEnabled());
    QVERIFY(!m_open->isEnabled());
    QTRY_COMPARE(in<QLabel>(panel(), "state")->text(), u"Unplugged"_s);
    // What was asked and answered is still there, and another device works.
    m_window->selectDevice(m_bench->stick->info);
    QVERIFY(m_open->isEnabled());
    QCOMPARE(panel()->history()->rowCount(), 1);
    open();
    m_controlButton->click();
    QTRY_VERIFY(record().result.data().size() == 18);
}

void tst_RunningRequests::staysResponsiveWhileTheDeviceIsSlow()
{
    m_probe->callDuration = std::chrono::milliseconds(300);
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(10);
    QElapsedTimer elapsed;
    elapsed.start();
    m_open->click();
    QVERIFY(elapsed.elapsed() < 200); // The click itself does not wait.
    QCOMPARE(in<QLabel>(panel(), "state")->text(), u"Opening…"_s);
    QTRY_COMPARE(panel()->device()->state(), QUsbDevice::State::Open);
    m_claim->click();
    QTRY_VERIFY(panel()->device()->claimedInterface(0));
    QVERIFY2(ticks > 10, qPrintable(QString::number(ticks)));

    // And while a transfer takes its time.
    ticks = 0;
    m_probe->silent = true;
    m_controlButton->click();
    QTest::qWait(200);
    QCOMPARE(record().state, State::Running);
    QVERIFY(ticks > 5);
    m_controlButton->click();
    QTRY_COMPARE(record().state, State::Finished);
}

void tst_RunningRequests::otherDevicesRequestGoesOn()
{
    claim();
    useEndpoint(0x81);
    in<QSpinBox>(panel()->endpointForm(), "timeout")->setValue(0);
    m_endpointButton->click();
    QTRY_COMPARE(m_probe->submissions(0x81), 1);
    m_window->selectDevice(m_bench->stick->info);
    QCOMPARE(m_endpointButton->requestState(), State::Finished); // This device's.
    QCOMPARE(panel()->runningRequests(), 1);
    m_window->selectDevice(m_probe->info);
    QCOMPARE(m_endpointButton->requestState(), State::Running);
    m_window->selectDevice(m_bench->stick->info);
    m_probe->send(0x81, "late");
    QTRY_COMPARE(panel()->runningRequests(), 0);
    QCOMPARE(panel()->history()->record(0).result.data(), QByteArray("late"));
    // The first device is still open.
    m_window->selectDevice(m_probe->info);
    QCOMPARE(panel()->device()->state(), QUsbDevice::State::Open);
}

void tst_RunningRequests::runningRequestIsNamedAndCancelledWhereItIsSeen()
{
    claim();
    useEndpoint(0x81);
    in<QSpinBox>(panel()->endpointForm(), "timeout")->setValue(0);
    m_endpointButton->click();
    QTRY_COMPARE(panel()->runningRequests(), 1);
    m_window->selectDevice(m_bench->stick->info);
    QVERIFY(in<QLabel>(response(), "numbers")->text().contains("Probe"_L1));
    auto *history = in<QTreeView>(panel(), "history");
    QVERIFY(!history->isColumnHidden(RequestHistoryModel::DeviceColumn));
    auto *cancel = in<QPushButton>(response(), "cancel");
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE(panel()->runningRequests(), 0);
    QCOMPARE(record().result.status(), Kind::Cancelled);
    QVERIFY(!cancel->isVisible());
}

void tst_RunningRequests::allRequestsCanBeCancelled()
{
    claim();
    useEndpoint(0x81);
    in<QSpinBox>(panel()->endpointForm(), "timeout")->setValue(0);
    m_endpointButton->click();
    m_window->selectDevice(m_bench->stick->info);
    claim();
    useEndpoint(0x81);
    m_endpointButton->click();
    QTRY_COMPARE(panel()->runningRequests(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE(panel()->runningRequests(), 0);
}

void tst_RunningRequests::quittingAsksWhileARequestRuns()
{
    claim();
    useEndpoint(0x81);
    in<QSpinBox>(panel()->endpointForm(), "timeout")->setValue(0);
    m_endpointButton->click();
    QTRY_COMPARE(panel()->runningRequests(), 1);
    QVERIFY(!m_window->close());
    auto *box = m_window->findChild<QMessageBox *>(u"closing"_s);
    QVERIFY(box && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"closing"_s));
    QVERIFY(m_window->isVisible());
    QCOMPARE(panel()->runningRequests(), 1);
    QVERIFY(!m_window->close());
    box = m_window->findChild<QMessageBox *>(u"closing"_s);
    const auto buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!m_window->isVisible());
}

void tst_RunningRequests::closingTheWindowDuringATransfer()
{
    claim();
    useEndpoint(0x81);
    m_endpointButton->click();
    QTRY_COMPARE(m_probe->submissions(0x81), 1);
    m_window.reset();
    // The device is closed in good order, though nobody looks any more.
    QTRY_VERIFY(m_probe->calls().contains("close"));
    QVERIFY(m_probe->calls().contains("release 0"));
}

void tst_RunningRequests::destroyingTheContextDuringATransfer()
{
    claim();
    useEndpoint(0x81);
    m_endpointButton->click();
    QTRY_COMPARE(m_probe->submissions(0x81), 1);
    m_bench->context.reset();
    QVERIFY(m_probe->calls().contains("close"));
    QVERIFY(!m_window->grab().isNull());
}

QUSB_TEST(tst_RunningRequests)
#include "tst_runningrequests.moc"
