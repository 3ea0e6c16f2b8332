// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "controlrequestform.h"
#include "inspecteddevice.h"
#include "requestbench.h"
#include "requestbutton.h"
#include "requestpanel.h"
#include "testprogram.h"

#include "qusbdevice.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

/*! Requests that may change a device are sent only when the user has said so, for this device and this time. */
class tst_WriteAccess : public RequestBench
{
    Q_OBJECT

private Q_SLOTS:
    void followsFromWhatARequestDoes();
    void isLockedAtFirst();
    void endsWithTheSession_data();
    void endsWithTheSession();
    void belongsToOneDevice();
    void canBeSeen();
    void isNotGivenByAccident();
    void requestsOfTheSystemAreNotSentBehindItsBack_data();
    void requestsOfTheSystemAreNotSentBehindItsBack();
};

void tst_WriteAccess::followsFromWhatARequestDoes()
{
    for (int requestType = 0; requestType <= 0xff; ++requestType) {
        Request request;
        request.setup = QUsbSetupPacket(quint8(requestType), 0x42, 0, 0, 0);
        const bool isIn = requestType & 0x80;
        const int type = requestType >> 5 & 3; // 2 is vendor, 3 is reserved.
        QVERIFY2(request.needsWriteAccess() == (!isIn || type >= 2), qPrintable(QString::number(requestType, 16)));
    }
    Request request;
    request.kind = Request::Kind::Endpoint;
    request.endpointAddress = 0x81;
    QVERIFY(!request.needsWriteAccess());
    request.endpointAddress = 0x01;
    QVERIFY(request.needsWriteAccess());
}

void tst_WriteAccess::isLockedAtFirst()
{
    QVERIFY(!m_allowWrites->isEnabled()); // There is nothing to be written to.
    claim();
    ControlRequestForm *form = panel()->controlForm();
    QVERIFY(m_allowWrites->isEnabled());
    QVERIFY(!m_allowWrites->isChecked());
    form->setRequest({0x80, 6, 0x0100, 0, 18});
    QVERIFY(m_controlButton->isEnabled());
    for (const quint8 requestType : {0x00, 0x20, 0x21, 0x40, 0x60, 0xc0}) {
        form->setRequest({requestType, 3, 1, 0, 0});
        QVERIFY(!m_controlButton->isEnabled());
        QVERIFY(in<QLabel>(form, "obstacle")->text().contains("Allow writes"_L1));
    }
    useEndpoint(0x02);
    QVERIFY(!m_endpointButton->isEnabled());
    useEndpoint(0x81);
    QVERIFY(m_endpointButton->isEnabled());
    m_allowWrites->click();
    QVERIFY(m_controlButton->isEnabled());
    useEndpoint(0x02);
    QVERIFY(m_endpointButton->isEnabled());
    m_allowWrites->click();
    QVERIFY(!m_endpointButton->isEnabled());
    QVERIFY(!m_controlButton->isEnabled());
}

void tst_WriteAccess::endsWithTheSession_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"closed", "unplugged", "plugged in again"})
        QTest::addRow("%s", end) << QString::fromLatin1(end);
}

void tst_WriteAccess::endsWithTheSession()
{
    QFETCH(const QString, end);
    openForWriting();
    if (end == "closed"_L1) {
        m_open->click();
        QTRY_COMPARE(panel()->device()->state(), QUsbDevice::State::Closed);
    } else {
        m_bench->unplug(m_probe);
    }
    QVERIFY(!m_allowWrites->isChecked());
    QVERIFY(!m_allowWrites->isEnabled());
    if (end == "unplugged"_L1)
        return;
    if (end == "plugged in again"_L1) {
        m_bench->plugAgain(m_probe);
        m_window->selectDevice(m_probe->info);
    }
    QTRY_VERIFY(!panel()->device()->isBusy());
    open();
    QVERIFY(!m_allowWrites->isChecked());
    QCOMPARE(panel()->device()->writeAccess(), WriteAccess::Locked);
}

void tst_WriteAccess::belongsToOneDevice()
{
    openForWriting();
    const QPointer<InspectedDevice> probe = panel()->device();
    m_window->selectDevice(m_bench->stick->info);
    QVERIFY(panel()->device() != probe);
    QVERIFY(!m_allowWrites->isChecked());
    open();
    QVERIFY(!m_allowWrites->isChecked());
    m_window->selectDevice(m_probe->info);
    QVERIFY(m_allowWrites->isChecked()); // Still the same session.
}

void tst_WriteAccess::canBeSeen()
{
    open();
    const QWidget *strip = m_allowWrites->parentWidget();
    const QPoint corner(2, 2); // Nothing else is there.
    const QColor locked = m_window->grab().toImage().pixelColor(strip->mapTo(m_window.get(), corner));
    const QString text = m_allowWrites->text();
    m_allowWrites->click();
    QVERIFY(m_allowWrites->text() != text);
    const QColor allowed = m_window->grab().toImage().pixelColor(strip->mapTo(m_window.get(), corner));
    QVERIFY2(allowed != locked, qPrintable(allowed.name()));
}

/*! A button that is pressed does not hand the focus, and so the next key, to the one that allows writes. */
void tst_WriteAccess::isNotGivenByAccident()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (QPushButton *button : {m_open, m_claim}) {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // While it is busy: ignored.
        QTRY_VERIFY(!panel()->device()->isBusy());
        QCOMPARE(QApplication::focusWidget(), button);
    }
    QCOMPARE(panel()->device()->state(), QUsbDevice::State::Open);
    QVERIFY(panel()->device()->claimedInterface(0));
    QVERIFY(!m_allowWrites->isChecked());
}

void tst_WriteAccess::requestsOfTheSystemAreNotSentBehindItsBack_data()
{
    QTest::addColumn<QUsbSetupPacket>("setup");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("SET_ADDRESS") << QUsbSetupPacket(0x00, 5, 7, 0, 0) << true;
    QTest::newRow("SET_CONFIGURATION") << QUsbSetupPacket(0x00, 9, 1, 0, 0) << true;
    QTest::newRow("SET_INTERFACE") << QUsbSetupPacket(0x01, 11, 0, 0, 0) << true;
    QTest::newRow("CLEAR_FEATURE(ENDPOINT_HALT)") << QUsbSetupPacket(0x02, 1, 0, 0x81, 0) << true;
    QTest::newRow("SET_FEATURE(TEST_MODE)") << QUsbSetupPacket(0x00, 3, 2, 0x0100, 0) << false;
    QTest::newRow("a class request of that number") << QUsbSetupPacket(0x21, 9, 1, 0, 0) << false;
    QTest::newRow("GET_CONFIGURATION") << QUsbSetupPacket(0x80, 8, 0, 0, 1) << false;
}

void tst_WriteAccess::requestsOfTheSystemAreNotSentBehindItsBack()
{
    QFETCH(const QUsbSetupPacket, setup);
    QFETCH(const bool, isRefused);
    openForWriting();
    panel()->controlForm()->setRequest(setup);
    QCOMPARE(m_controlButton->isEnabled(), !isRefused);
    QCOMPARE(in<QLabel>(panel()->controlForm(), "obstacle")->text().isEmpty(), !isRefused);
}

QUSB_TEST(tst_WriteAccess)
#include "tst_writeaccess.moc"
