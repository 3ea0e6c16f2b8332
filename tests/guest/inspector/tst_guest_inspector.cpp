// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "controlrequestform.h"
#include "devicepanel.h"
#include "inspecteddevice.h"
#include "devicetreeview.h"
#include "endpointrequestform.h"
#include "guest.h"
#include "guesttest.h"
#include "mainwindow.h"
#include "requestbutton.h"
#include "requestpanel.h"
#include "responseview.h"

#include "qusbcontext.h"
#include "qusbdevicemodel.h"
#include "qusbinterface.h"

#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>

#include <algorithm>

using namespace Guest;
using namespace Qt::StringLiterals;
using State = RequestRecord::State;

/*! The inspector's window on a real bus, without a display. */
class tst_GuestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void treeShowsWhatLsusbLists();
    void rowsComeAndGo();
    void requestPanelMovesData();
    void unpluggingEndsARequestInWords();
    void screenshotIsAPicture();

private:
    QByteArrayList shownIds() const;
    template <typename Widget>
    Widget *in(const QObject *owner, const char *name) const
    {
        return owner->findChild<Widget *>(QLatin1StringView(name));
    }
    RequestPanel *panel() const { return m_window->requestPanel(); }
    void openAndClaim(const QUsbDeviceFilter &filter);

    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

void tst_GuestInspector::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    setGadgetPattern(1);
}

void tst_GuestInspector::init()
{
    m_context = std::make_unique<QUsbContext>();
    QVERIFY(!device(*m_context, gadgetZero()).isNull());
    m_window = std::make_unique<MainWindow>(m_context.get(), MainWindow::Arrangement::Default);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_GuestInspector::cleanup()
{
    m_window.reset();
    m_context.reset();
}

/*! Each row of the tree as lsusb writes it: "Bus 001 Device 002: ID 0403:6001", sorted. */
QByteArrayList tst_GuestInspector::shownIds() const
{
    QByteArrayList ids;
    const QAbstractItemModel *model = m_window->devicePanel()->treeView()->model();
    QModelIndexList left {QModelIndex()};
    while (!left.isEmpty()) {
        const QModelIndex parent = left.takeFirst();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            const auto info = index.data(QUsbDeviceModel::DeviceRole).value<QUsbDeviceInfo>();
            ids.append(QString::asprintf("Bus %03d Device %03d: ID ", info.bus(), info.address()).toLatin1()
                       + index.siblingAtColumn(QUsbDeviceModel::IdColumn).data().toString().toLatin1());
            left.append(index);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void tst_GuestInspector::treeShowsWhatLsusbLists()
{
    QByteArrayList listed;
    const auto lines = run(u"lsusb"_s).out.trimmed().split('\n');
    for (const QByteArray &line : lines)
        listed.append(line.left(sizeof "Bus 001 Device 002: ID 0403:6001" - 1));
    std::sort(listed.begin(), listed.end());
    QCOMPARE(shownIds(), listed);
}

void tst_GuestInspector::rowsComeAndGo()
{
    const QByteArrayList before = shownIds();
    gadget(u"unbind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownIds().size(), before.size() - 1, 10'000);
    gadget(u"bind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownIds().size(), before.size(), 10'000);
}

void tst_GuestInspector::openAndClaim(const QUsbDeviceFilter &filter)
{
    m_window->selectDevice(device(*m_context, filter));
    in<QPushButton>(panel(), "open")->click();
    QTRY_COMPARE_WITH_TIMEOUT(panel()->device()->state(), QUsbDevice::State::Open, 10'000);
    QTRY_VERIFY(!panel()->device()->isBusy());
    in<QPushButton>(panel(), "claim")->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel()->device()->claimedInterface(0), 10'000);
    QTRY_VERIFY(!panel()->device()->isBusy());
}

void tst_GuestInspector::requestPanelMovesData()
{
    openAndClaim(gadgetZero());
    const auto record = [this] { return panel()->responseView()->record(); };
    panel()->controlForm()->button()->click(); // the device descriptor, to begin with
    QTRY_COMPARE_WITH_TIMEOUT(record().state, State::Finished, 10'000);
    QCOMPARE(record().result.data(), device(*m_context, gadgetZero()).descriptor().bytes());

    in<QSpinBox>(panel()->endpointForm(), "length")->setValue(100);
    auto *endpoints = in<QComboBox>(panel()->endpointForm(), "endpoint");
    QVERIFY(endpoints);
    endpoints->setCurrentIndex(endpoints->findData(uint(0x81)));
    panel()->endpointForm()->button()->click();
    QTRY_COMPARE_WITH_TIMEOUT(record().result.data().size(), 100, 10'000);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(record().result.data().at(i), char(i % 63));
}

void tst_GuestInspector::unpluggingEndsARequestInWords()
{
    openAndClaim(gadgetZero());
    in<QSpinBox>(panel()->endpointForm(), "length")->setValue(65536);
    auto *endpoints = in<QComboBox>(panel()->endpointForm(), "endpoint");
    endpoints->setCurrentIndex(endpoints->findData(uint(0x81)));
    gadget(u"unbind"_s);
    panel()->endpointForm()->button()->click(); // before the window can know
    const auto record = [this] { return panel()->responseView()->record(); };
    QTRY_COMPARE_WITH_TIMEOUT(record().state, State::Finished, 10'000);
    QCOMPARE(record().result.status(), QUsbError::Kind::Disconnected);
    QVERIFY(!record().result.error().message().isEmpty());
    gadget(u"bind"_s);
}

void tst_GuestInspector::screenshotIsAPicture()
{
    m_window->selectDevice(device(*m_context, serialAdapter()));
    const QString fileName = u"/tmp/window.png"_s;
    QCOMPARE(m_window->saveScreenshot(fileName), QString());
    QVERIFY(QImage(fileName).width() > 600);
}

QUSB_GUEST_TEST(tst_GuestInspector)
#include "tst_guest_inspector.moc"
