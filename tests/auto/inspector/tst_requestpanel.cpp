// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "controlrequestform.h"
#include "dataedit.h"
#include "inspecteddevice.h"
#include "endpointrequestform.h"
#include "hexspinbox.h"
#include "hexview.h"
#include "messagestrip.h"
#include "requestbench.h"
#include "requestbutton.h"
#include "requesthistorymodel.h"
#include "requestpanel.h"
#include "responseview.h"
#include "statuschip.h"

#include "qusbinterface.h"
#include "testprogram.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;
using namespace QUsbProtocol;
using HostCall = QUsbVirtualDevice::HostCall;
using Kind = QUsbError::Kind;
using State = RequestRecord::State;

/*! What is put together in the panel, sent, answered and remembered. */
class tst_RequestPanel : public RequestBench
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndClosesOnRequest();
    void sendsNothingWhileClosed();
    void controlRead();
    void controlReadIsDecoded();
    void templatesFillTheFields();
    void partsAndHexadecimalAreTheSame();
    void previewAndSentenceFollowTheFields();
    void lengthFollowsTheDataToSend();
    void stallIsToldInWords();
    void controlWrite();
    void claimsAndReleases();
    void busyInterfaceIsToldInWords();
    void deniedAccessShowsTheRule();
    void bulkRead();
    void bulkWrite();
    void textIsSentAsUtf8();
    void haltIsCleared();
    void alternateSettings();
    void historyShowsOldResponses();
    void historyModelHoldsTheContract();

private:
    void setControlData(const QByteArray &data);
    QString shownStatus() const { return in<StatusChip>(response(), "status")->text(); }
    MessageStrip *shownError() const { return in<MessageStrip>(response(), "error"); }
};

void tst_RequestPanel::setControlData(const QByteArray &data)
{
    in<DataEdit>(panel()->controlForm(), "data")->setData(data);
}

void tst_RequestPanel::opensAndClosesOnRequest()
{
    QVERIFY(m_probe->calls().isEmpty());
    QCOMPARE(in<QLabel>(panel(), "state")->text(), u"Closed"_s);
    open();
    QCOMPARE(m_probe->calls(), QByteArrayList {"open"});
    QCOMPARE(in<QLabel>(panel(), "state")->text(), u"Open"_s);
    QVERIFY(m_controlButton->isEnabled());
    m_open->click();
    QTRY_COMPARE(panel()->device()->state(), QUsbDevice::State::Closed);
    QVERIFY(!m_controlButton->isEnabled());
}

void tst_RequestPanel::sendsNothingWhileClosed()
{
    QVERIFY(!m_controlButton->isEnabled());
    QVERIFY(in<QLabel>(panel()->controlForm(), "obstacle")->text().contains("Open"_L1));
    QTest::keyClick(panel()->controlForm(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    QCOMPARE(m_probe->submissions(0), 0);
    QCOMPARE(panel()->history()->rowCount(), 0);
}

void tst_RequestPanel::controlRead()
{
    openForWriting();
    panel()->controlForm()->setRequest({0xc0, 0x42, 0x1234, 0x0001, 64});
    m_probe->onControl = [](const QUsbSetupPacket &setup, const QByteArray &) {
        return setup.request() == 0x42 ? TestDevice::Reply {Kind::NoError, "hello\r\nworld"}
                                       : TestDevice::Reply {Kind::Stall, {}};
    };
    m_controlButton->click();
    QCOMPARE(panel()->history()->rowCount(), 1);
    QTRY_COMPARE(record().state, State::Finished);
    QVERIFY(record().result.isSuccess());
    QCOMPARE(record().result.data(), QByteArray("hello\r\nworld"));
    QCOMPARE(in<HexView>(response(), "hex")->data(), QByteArray("hello\r\nworld"));
    QCOMPARE(in<QPlainTextEdit>(response(), "text")->toPlainText(), u"hello\nworld"_s);
    QCOMPARE(shownStatus(), u"Completed"_s);
    QVERIFY2(in<QLabel>(response(), "numbers")->text().contains("12 of 64"_L1),
             qPrintable(in<QLabel>(response(), "numbers")->text()));
    QVERIFY(!shownError()->isVisible());
    QVERIFY(m_controlButton->isEnabled()); // For the next one.
}

void tst_RequestPanel::controlReadIsDecoded()
{
    openForWriting();
    panel()->controlForm()->setRequest({0x80, 6, 0x0100, 0, 18});
    m_controlButton->click();
    QTRY_COMPARE(record().state, State::Finished);
    QCOMPARE(record().result.data(), m_probe->descriptors().first(18));
    auto *fields = in<QTreeView>(response(), "fields");
    auto *views = in<QTabWidget>(response(), "views");
    QCOMPARE(fields->model()->rowCount(), 1);
    // Where a person looks for it, and as one gets there.
    QTabBar *bar = views->tabBar();
    const QRect tab = bar->tabRect(views->indexOf(fields));
    QVERIFY(tab.width() > 0 && bar->rect().contains(tab));
    QTest::mouseClick(bar, Qt::LeftButton, {}, tab.center());
    QCOMPARE(views->currentWidget(), fields);
    QVERIFY(fields->isVisible());
    // What is no descriptor is not decoded.
    panel()->controlForm()->setRequest({0xc0, 6, 0x0100, 0, 18});
    m_probe->onControl = [](const QUsbSetupPacket &, const QByteArray &) {
        return TestDevice::Reply {Kind::NoError, "x"};
    };
    m_controlButton->click();
    QTRY_COMPARE(record().state, State::Finished);
    QVERIFY(!views->isTabVisible(views->indexOf(fields)));
}

void tst_RequestPanel::templatesFillTheFields()
{
    auto *templates = in<QComboBox>(panel()->controlForm(), "template");
    const auto choose = [templates](const QString &text) {
        const int index = templates->findText(text);
        if (index < 0)
            return false;
        templates->setCurrentIndex(index);
        Q_EMIT templates->activated(index);
        return true;
    };
    QVERIFY(choose(u"Read the serial number"_s));
    QCOMPARE(panel()->controlForm()->request().setup, QUsbSetupPacket(0x80, 6, 0x0303, 0x0409, 255));
    QVERIFY(!choose(u"Read the hub descriptor"_s)); // This is no hub.
    // Any edit makes it a custom request; and back.
    auto *length = in<QSpinBox>(panel()->controlForm(), "length");
    length->setValue(200);
    QCOMPARE(templates->currentText(), u"Custom request"_s);
    length->setValue(255);
    QCOMPARE(templates->currentText(), u"Read the serial number"_s);

    m_window->selectDevice(m_bench->hub->info());
    QVERIFY(choose(u"Read the hub descriptor"_s));
    QCOMPARE(panel()->controlForm()->request().setup, QUsbSetupPacket(0xa0, 6, 0x2900, 0, 71));
    m_window->selectDevice(m_bench->keyboard->info);
    QVERIFY(choose(u"Read the report descriptor"_s));
    QCOMPARE(panel()->controlForm()->request().setup, QUsbSetupPacket(0x81, 6, 0x2200, 0, 0x3f));
}

void tst_RequestPanel::partsAndHexadecimalAreTheSame()
{
    ControlRequestForm *form = panel()->controlForm();
    auto *requestType = in<HexSpinBox>(form, "requestType");
    auto *direction = in<QComboBox>(form, "direction");
    auto *type = in<QComboBox>(form, "type");
    auto *recipient = in<QComboBox>(form, "recipient");
    for (int value = 0; value <= 0xff; ++value) {
        requestType->setValue(value);
        QCOMPARE(direction->currentData().toInt() | type->currentData().toInt() | recipient->currentData().toInt(),
                 value);
        QCOMPARE(form->request().setup.requestType(), quint8(value));
    }
    requestType->setValue(0);
    direction->setCurrentIndex(direction->findData(0x80));
    type->setCurrentIndex(type->findData(0x20));
    recipient->setCurrentIndex(recipient->findData(1));
    QCOMPARE(requestType->value(), 0xa1);
}

void tst_RequestPanel::previewAndSentenceFollowTheFields()
{
    ControlRequestForm *form = panel()->controlForm();
    form->setRequest({0x80, 6, 0x0100, 0, 18});
    QCOMPARE(in<QLabel>(form, "preview")->text(), u"80 06 00 01 00 00 12 00"_s);
    QVERIFY(in<QLabel>(form, "sentence")->text().contains("GET_DESCRIPTOR"_L1));
    QCOMPARE(in<QComboBox>(form, "requestName")->currentText(), u"GET_DESCRIPTOR"_s);
    in<HexSpinBox>(form, "requestCode")->setValue(0);
    QVERIFY(in<QLabel>(form, "sentence")->text().contains("GET_STATUS"_L1));
    QCOMPARE(in<QLabel>(form, "preview")->text(), u"80 00 00 01 00 00 12 00"_s);
}

void tst_RequestPanel::lengthFollowsTheDataToSend()
{
    ControlRequestForm *form = panel()->controlForm();
    auto *length = in<QSpinBox>(form, "length");
    auto *data = in<DataEdit>(form, "data");
    form->setRequest({0x40, 1, 0, 0, 0});
    QVERIFY(data->isVisible());
    QVERIFY(length->isReadOnly());
    data->editor()->setPlainText(u"0x12, 0x34 \\x56"_s);
    QCOMPARE(length->value(), 3);
    QCOMPARE(form->request().data, QByteArray::fromHex("123456"));
    open();
    m_allowWrites->setChecked(true);
    QVERIFY(m_controlButton->isEnabled());
    data->editor()->setPlainText(u"12 3x"_s);
    QVERIFY(!m_controlButton->isEnabled());
    QVERIFY(!in<QLabel>(form, "obstacle")->text().isEmpty());
    form->setRequest({0xc0, 1, 0, 0, 8});
    QVERIFY(!data->isVisible());
    QVERIFY(!length->isReadOnly());
    QVERIFY(m_controlButton->isEnabled());
}

void tst_RequestPanel::stallIsToldInWords()
{
    openForWriting();
    panel()->controlForm()->setRequest({0xc0, 0x99, 0, 0, 8});
    m_controlButton->click();
    QTRY_COMPARE(record().state, State::Finished);
    QCOMPARE(record().result.status(), Kind::Stall);
    QVERIFY(shownStatus().contains("Refused"_L1));
    QVERIFY(shownError()->isVisible());
    QVERIFY2(shownError()->text().contains("refused"_L1), qPrintable(shownError()->text()));
    QVERIFY(!shownError()->details().isEmpty()); // What to do.
}

void tst_RequestPanel::controlWrite()
{
    open();
    m_allowWrites->click();
    const auto arrived = std::make_shared<QByteArray>(); // the device may look at it after us
    m_probe->onControl = [arrived](const QUsbSetupPacket &, const QByteArray &data) {
        *arrived = data;
        return TestDevice::Reply {};
    };
    panel()->controlForm()->setRequest({0x40, 1, 2, 3, 0}, "abc");
    m_controlButton->click();
    QTRY_COMPARE(record().state, State::Finished);
    QVERIFY(record().result.isSuccess());
    QCOMPARE(*arrived, QByteArray("abc"));
    QCOMPARE(record().result.bytesTransferred(), 3);
    QCOMPARE(in<HexView>(response(), "hex")->data(), QByteArray("abc")); // What was sent.
}

void tst_RequestPanel::claimsAndReleases()
{
    in<QCheckBox>(panel(), "detach")->setChecked(true);
    claim();
    QVERIFY(m_probe->calls().contains("claim 0 detach"));
    QVERIFY(in<QComboBox>(panel(), "interface")->currentText().contains("claimed"_L1));
    QVERIFY(m_endpointButton->isEnabled());
    m_claim->click(); // Now it releases.
    QTRY_VERIFY(m_probe->calls().contains("release 0")); // By the worker, in its own time.
    QTRY_VERIFY(!panel()->device()->isBusy());
    QVERIFY(!panel()->device()->claimedInterface(0));
    QTRY_VERIFY(!m_endpointButton->isEnabled());
    QVERIFY(in<QLabel>(panel()->endpointForm(), "obstacle")->text().contains("Claim"_L1));
}

void tst_RequestPanel::busyInterfaceIsToldInWords()
{
    m_probe->setHostError(HostCall::Claim,
                          QUsbError(Kind::Busy, u"interface 0 is in use by the kernel driver cdc_acm"_s,
                                    u"Allow the driver to be detached."_s));
    open();
    m_claim->click();
    auto *error = in<MessageStrip>(panel(), "error");
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->text().contains("cdc_acm"_L1));
    QCOMPARE(error->details(), u"Allow the driver to be detached."_s);
    QVERIFY(!panel()->device()->claimedInterface(0));
    // The next attempt clears it.
    m_probe->setHostError(HostCall::Claim, {});
    m_claim->click();
    QTRY_VERIFY(panel()->device()->claimedInterface(0));
    QVERIFY(!error->isVisible());
}

void tst_RequestPanel::deniedAccessShowsTheRule()
{
    const QString rule = uR"(SUBSYSTEM=="usb", ATTR{idVendor}=="1209", ATTR{idProduct}=="0001", TAG+="uaccess")"_s;
    m_probe->setHostError(
        HostCall::Open,
        QUsbError(Kind::AccessDenied, u"you do not have permission to open /dev/bus/usb/001/003"_s,
                  u"To grant access, put this line into /etc/udev/rules.d/70-usb-1209-0001.rules: "_s + rule));
    m_open->click();
    auto *error = in<MessageStrip>(panel(), "error");
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->text().contains("/dev/bus/usb/001/003"_L1));
    QVERIFY(error->details().contains(u'\n' + rule)); // In a line of its own.
    QToolButton *copy = nullptr;
    const auto buttons = error->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isVisible() && button->text().contains("Rule"_L1))
            copy = button;
    }
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), rule);
    QTRY_COMPARE(panel()->device()->state(), QUsbDevice::State::Closed);
}

void tst_RequestPanel::bulkRead()
{
    claim();
    useEndpoint(0x81);
    in<QSpinBox>(panel()->endpointForm(), "length")->setValue(100);
    m_endpointButton->click();
    QCOMPARE(m_endpointButton->requestState(), State::Running);
    QCOMPARE(record().state, State::Running);
    QVERIFY(m_controlButton->isEnabled()); // Another pipe.
    m_probe->send(0x81, "data");
    QTRY_COMPARE(record().state, State::Finished);
    QVERIFY(record().result.isSuccess());
    QCOMPARE(record().result.data(), QByteArray("data"));
    QCOMPARE(in<HexView>(response(), "hex")->data(), QByteArray("data"));
    QCOMPARE(m_endpointButton->requestState(), State::Finished);
    QVERIFY(record().duration.count() > 0);
}

void tst_RequestPanel::bulkWrite()
{
    claim();
    m_allowWrites->click();
    useEndpoint(0x02);
    in<DataEdit>(panel()->endpointForm(), "data")->setData(QByteArray(512, 'x'));
    in<QCheckBox>(panel()->endpointForm(), "zeroLengthPacket")->setChecked(true);
    QCOMPARE(panel()->endpointForm()->request().options,
             QUsbEndpoint::WriteOptions(QUsbEndpoint::WriteOption::EndWithZeroLengthPacket));
    m_endpointButton->click();
    QTRY_COMPARE(record().state, State::Finished);
    QVERIFY(record().result.isSuccess());
    QCOMPARE(m_probe->received(0x02), QByteArray(512, 'x'));
    QCOMPARE(record().result.bytesTransferred(), 512);
}

void tst_RequestPanel::textIsSentAsUtf8()
{
    claim();
    m_allowWrites->click();
    useEndpoint(0x02);
    auto *data = in<DataEdit>(panel()->endpointForm(), "data");
    data->setNotation(DataEdit::Notation::Text);
    data->editor()->setPlainText(u"ä\\r\\n"_s);
    m_endpointButton->click();
    QTRY_COMPARE(record().state, State::Finished);
    QCOMPARE(m_probe->received(0x02), QByteArray("\xc3\xa4\r\n"));
}

void tst_RequestPanel::haltIsCleared()
{
    claim();
    useEndpoint(0x81);
    m_endpointButton->click();
    m_probe->send(0x81, {}, Kind::Stall);
    QTRY_COMPARE(record().state, State::Finished);
    QCOMPARE(record().result.status(), Kind::Stall);
    in<QPushButton>(panel()->endpointForm(), "clearHalt")->click();
    QTRY_VERIFY(m_probe->calls().contains("halt 81"));
    QTRY_VERIFY(m_endpointButton->isEnabled());
}

void tst_RequestPanel::alternateSettings()
{
    claim();
    auto *settings = in<QComboBox>(panel()->endpointForm(), "setting");
    auto *select = in<QPushButton>(panel()->endpointForm(), "select");
    QCOMPARE(settings->count(), 2);
    QVERIFY(!select->isEnabled());
    settings->setCurrentIndex(1);
    QVERIFY(select->isEnabled());
    QVERIFY(!m_endpointButton->isEnabled()); // Not without selecting it.
    select->click();
    QTRY_VERIFY(m_probe->calls().contains("alternate 0 1"));
    QTRY_COMPARE(panel()->device()->claimedInterface(0)->alternateSetting(), quint8(1));
    QCOMPARE(settings->currentIndex(), 1);
    QTRY_VERIFY(!select->isEnabled());
    useEndpoint(0x83);
    m_endpointButton->click();
    m_probe->send(0x83, "int");
    QTRY_COMPARE(record().result.data(), QByteArray("int"));
}

void tst_RequestPanel::historyShowsOldResponses()
{
    openForWriting();
    m_probe->onControl = [](const QUsbSetupPacket &setup, const QByteArray &) {
        return TestDevice::Reply {Kind::NoError, QByteArray(1, char('a' + setup.value()))};
    };
    for (quint16 value = 0; value < 3; ++value) {
        panel()->controlForm()->setRequest({0xc0, 1, value, 0, 1});
        m_controlButton->click();
        QTRY_COMPARE(panel()->runningRequests(), 0);
    }
    QCOMPARE(panel()->history()->rowCount(), 3);
    auto *history = in<QTreeView>(panel(), "history");
    QCOMPARE(record().result.data(), QByteArray("c")); // The newest is shown, and first.
    history->setCurrentIndex(panel()->history()->index(2, 0));
    QCOMPARE(record().result.data(), QByteArray("a"));
    QCOMPARE(in<HexView>(response(), "hex")->data(), QByteArray("a"));
}

void tst_RequestPanel::historyModelHoldsTheContract()
{
    RequestHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RequestRecord record;
    record.started = QDateTime::currentDateTime();
    for (quint64 id = 1; id <= RequestHistoryModel::Limit + 10; ++id) {
        record.id = id;
        record.state = State::Running;
        model.add(record);
        record.state = State::Finished;
        model.update(record);
    }
    QCOMPARE(model.rowCount(), RequestHistoryModel::Limit);
    QCOMPARE(model.record(0).id, quint64(RequestHistoryModel::Limit + 10));
    QCOMPARE(model.rowOf(1), -1);
    record.state = State::Running;
    record.id = 99999;
    model.add(record);
    model.clear();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.record(0).id, quint64(99999));
}

QUSB_TEST(tst_RequestPanel)
#include "tst_requestpanel.moc"
