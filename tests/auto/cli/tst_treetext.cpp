// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "clitest.h"
#include "testdescriptors.h"
#include "treetext.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;
using QUsbProtocol::Speed;

class tst_TreeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsBranches();
    void showsTopology();
    void showsPorts();
    void showsDevicesWhoseHubIsGone();
    void showsPortStates_data();
    void showsPortStates();
};

void tst_TreeText::drawsBranches()
{
    const QList<TreeNode> roots {{u"a"_s, {{u"b"_s, {{u"c"_s, {}}, {u"d"_s, {}}}}, {u"e"_s, {{u"f"_s, {}}}}}},
                                 {u"g"_s, {}}};
    QCOMPARE(TreeText::draw(roots),
             u"a\n"
             "├── b\n"
             "│   ├── c\n"
             "│   └── d\n"
             "└── e\n"
             "    └── f\n"
             "g\n"_s);
    QCOMPARE(TreeText::draw({}), QString());
}

void tst_TreeText::showsTopology()
{
    const QUsbDeviceInfo root = CliTest::device(TestDescriptors::hub(), 1, {}, {}, {}, u"Root"_s, Speed::High);
    const QUsbDeviceInfo hub = CliTest::device(TestDescriptors::hub(), 2, {3}, root, {}, u"Hub"_s, Speed::Full);
    const QUsbDeviceInfo low = CliTest::device(CliTest::oddDevice(), 3, {3, 1}, hub, {}, u"Mouse"_s, Speed::Low);
    const QUsbDeviceInfo first = CliTest::device(CliTest::serialAdapter(), 4, {1}, root, {}, {}, Speed::Unknown);
    QCOMPARE(TreeText::draw(TreeText::topology({root, hub, low, first}, {}, QUsbIdDatabase())),
             u"Bus 001 Device 001: ID 1d6b:0002 Root [480 Mb/s]\n"
             "├── Port 1: Device 004: ID 0403:6011\n"
             "└── Port 3: Device 002: ID 1d6b:0002 Hub [12 Mb/s]\n"
             "    └── Port 1: Device 003: ID 1209:0001 Mouse [1.5 Mb/s]\n"_s);
}

void tst_TreeText::showsPorts()
{
    const QUsbDeviceInfo root = CliTest::device(TestDescriptors::hub(), 1, {}, {}, {}, u"Root"_s, Speed::High);
    const QUsbDeviceInfo device = CliTest::device(CliTest::serialAdapter(), 2, {2}, root, {}, u"Adapter"_s);
    PortStates states(5);
    states[0] = QUsbHubPortStatus(0x0100);
    states[1] = QUsbHubPortStatus(0x0107);
    states[2] = QUsbHubPortStatus(0x0000);
    // Port 4 did not answer.
    states[4] = QUsbHubPortStatus(0x0101);
    QCOMPARE(TreeText::draw(TreeText::topology({root, device}, {{root, states}}, QUsbIdDatabase())),
             u"Bus 001 Device 001: ID 1d6b:0002 Root [480 Mb/s]\n"
             "├── Port 1: empty, powered\n"
             "├── Port 2: Device 002: ID 0403:6011 Adapter [12 Mb/s] (suspended)\n"
             "├── Port 3: empty, not powered\n"
             "└── Port 5: a device that does not answer, not enabled\n"_s);
}

void tst_TreeText::showsDevicesWhoseHubIsGone()
{
    const QUsbDeviceInfo hub = CliTest::device(TestDescriptors::hub(), 2, {3});
    const QUsbDeviceInfo device = CliTest::device(CliTest::serialAdapter(), 3, {3, 1}, hub);
    QCOMPARE(TreeText::draw(TreeText::topology({device}, {}, QUsbIdDatabase())),
             u"Bus 001 Device 003: ID 0403:6011 [12 Mb/s]\n"_s);
}

void tst_TreeText::showsPortStates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("superSpeed");
    QTest::addColumn<QString>("text");

    QTest::newRow("powered") << QByteArray::fromHex("00010000") << false << u"powered"_s;
    QTest::newRow("not powered") << QByteArray::fromHex("00000000") << false << u"not powered"_s;
    QTest::newRow("connected") << QByteArray::fromHex("03050100") << false << u""_s;
    QTest::newRow("asleep") << QByteArray::fromHex("23050000") << false << u"asleep (L1)"_s;
    QTest::newRow("over-current") << QByteArray::fromHex("08000000") << false << u"not powered, over-current"_s;
    QTest::newRow("SuperSpeed, empty") << QByteArray::fromHex("a0020000") << true << u"powered, link Rx.Detect"_s;
    QTest::newRow("SuperSpeed, connected") << QByteArray::fromHex("03020000") << true << u"link U0"_s;
    QTest::newRow("SuperSpeed, not powered")
        << QByteArray::fromHex("80000000") << true << u"not powered, link SS.Disabled"_s;
    QTest::newRow("SuperSpeed, reserved link state") << QByteArray::fromHex("e0030000") << true << u"powered"_s;
}

void tst_TreeText::showsPortStates()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, superSpeed);
    QFETCH(QString, text);
    using Layout = QUsbHubPortStatus::Layout;
    const auto state = QUsbHubPortStatus::fromBytes(bytes, superSpeed ? Layout::SuperSpeed : Layout::Usb2);
    QVERIFY(state);
    QCOMPARE(TreeText::portText(*state), text);
}

QUSB_APPLESS_TEST(tst_TreeText)

#include "tst_treetext.moc"
