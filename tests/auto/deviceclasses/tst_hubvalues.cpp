// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhubdescriptor.h"
#include "qusbhubportstatus.h"
#include "qusbhubstatus.h"
#include "testprogram.h"

#include <QtCore/qdebug.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using Layout = QUsbHubPortStatus::Layout;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<QUsbProtocol::PortLinkState>)

class tst_HubValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUsb2Descriptors();
    void readsSuperSpeedDescriptors();
    void descriptorsOfManyPortsKnowTheirRemovableOnes();
    void refusesBytesThatAreNoHubDescriptor_data();
    void refusesBytesThatAreNoHubDescriptor();
    void descriptorsSurviveAnyBytes();
    void readsPortStatuses_data();
    void readsPortStatuses();
    void readsTheLinkStateOfSuperSpeedPortsOnly_data();
    void readsTheLinkStateOfSuperSpeedPortsOnly();
    void valuesAreKnownToTheMetaObjectSystem();
};

void tst_HubValues::readsUsb2Descriptors()
{
    // Individual power switching, compound, individual over-current protection, 32 bit times, indicators
    const auto hub = QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 04 ed00 32 64 14 ff").append("more"));
    QVERIFY(hub);
    QVERIFY(!hub->isNull());
    QVERIFY(!hub->isSuperSpeed());
    QCOMPARE(hub->descriptor().bytes().size(), 9);
    QCOMPARE(hub->portCount(), 4);
    QCOMPARE(hub->powerSwitching(), QUsbHubDescriptor::PowerSwitching::Individual);
    QCOMPARE(hub->overCurrentProtection(), QUsbHubDescriptor::OverCurrentProtection::Individual);
    QVERIFY(hub->isCompound());
    QVERIFY(hub->hasPortIndicators());
    QCOMPARE(hub->thinkTimeInBits(), 32);
    QCOMPARE(hub->powerOnToPowerGood(), 100ms);
    QCOMPARE(hub->controllerCurrent(), 100);
    QVERIFY(hub->isRemovable(1));
    QVERIFY(!hub->isRemovable(2));
    QVERIFY(hub->isRemovable(3));
    QVERIFY(!hub->isRemovable(4));
    QVERIFY(hub->isRemovable(0) && hub->isRemovable(5) && hub->isRemovable(-1) && hub->isRemovable(1000));
    QCOMPARE(hub->headerDecodeLatency(), 0ns);
    QCOMPARE(hub->delay(), 0ns);

    const auto plain = QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 04 0000 00 00 00 ff"));
    QCOMPARE(plain->powerSwitching(), QUsbHubDescriptor::PowerSwitching::Ganged);
    QCOMPARE(plain->overCurrentProtection(), QUsbHubDescriptor::OverCurrentProtection::Global);
    QCOMPARE(plain->thinkTimeInBits(), 8);
    QVERIFY(!plain->isCompound() && !plain->hasPortIndicators());
    const auto old = QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 04 1a00 00 00 00 ff"));
    QCOMPARE(old->powerSwitching(), QUsbHubDescriptor::PowerSwitching::None);
    QCOMPARE(old->overCurrentProtection(), QUsbHubDescriptor::OverCurrentProtection::None);
    QVERIFY(*old != *plain);
}

void tst_HubValues::readsSuperSpeedDescriptors()
{
    const auto hub = QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0c2a 02 e900 0a 32 04 4501 0400"));
    QVERIFY(hub);
    QVERIFY(hub->isSuperSpeed());
    QCOMPARE(hub->portCount(), 2);
    QCOMPARE(hub->powerSwitching(), QUsbHubDescriptor::PowerSwitching::Individual);
    QCOMPARE(hub->thinkTimeInBits(), 0);
    QVERIFY(!hub->hasPortIndicators());
    QCOMPARE(hub->powerOnToPowerGood(), 20ms);
    QCOMPARE(hub->controllerCurrent(), 200);
    QCOMPARE(hub->headerDecodeLatency(), 400ns);
    QCOMPARE(hub->delay(), 325ns);
    QVERIFY(hub->isRemovable(1));
    QVERIFY(!hub->isRemovable(2));
}

void tst_HubValues::descriptorsOfManyPortsKnowTheirRemovableOnes()
{
    QByteArray bytes = QByteArray::fromHex("4729 ff 0000 00 00") + QByteArray(64, '\0');
    bytes[7 + 31] = char(0x80);
    QCOMPARE(bytes.size(), int(QUsbHubDescriptor::MaximumSize));
    const auto hub = QUsbHubDescriptor::fromBytes(bytes);
    QVERIFY(hub);
    for (int port = 1; port < 255; ++port)
        QVERIFY(hub->isRemovable(port));
    QVERIFY(!hub->isRemovable(255));

    // The bitmap is cut off; and PortPwrCtrlMask, all ones, is not part of it.
    QVERIFY(QUsbHubDescriptor::fromBytes(bytes.first(12))->isRemovable(255));
    QVERIFY(QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 07 0000 00 00 00 ff"))->isRemovable(7));
}

void tst_HubValues::refusesBytesThatAreNoHubDescriptor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray::fromHex("09");
    QTest::newRow("short") << QByteArray::fromHex("0929 04 e900 32");
    QTest::newRow("bLength too small") << QByteArray::fromHex("0629 04 e900 32 64 10 ff");
    QTest::newRow("bLength zero") << QByteArray::fromHex("0029 04 e900 32 64 10 ff");
    QTest::newRow("SuperSpeed, short") << QByteArray::fromHex("0c2a 02 e900 0a 32 04 45");
    QTest::newRow("another type") << QByteArray::fromHex("1201 00 0200 00 00 00 40");
}

void tst_HubValues::refusesBytesThatAreNoHubDescriptor()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!QUsbHubDescriptor::fromBytes(bytes));
    QVERIFY(QUsbHubDescriptor().isNull());
    QCOMPARE(QUsbHubDescriptor().portCount(), 0);
}

void tst_HubValues::descriptorsSurviveAnyBytes()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(random.bounded(80), '\0');
        for (char &byte : bytes)
            byte = char(random.generate());
        if (bytes.size() > 1 && i % 2)
            bytes[1] = char(i % 4 == 1 ? 0x29 : 0x2a);
        const auto hub = QUsbHubDescriptor::fromBytes(bytes);
        for (int port = 0; hub && port <= 256; ++port)
            (void)hub->isRemovable(port);
        if (hub)
            QCOMPARE_LE(hub->descriptor().bytes().size(), bytes.size());
    }
}

void tst_HubValues::readsPortStatuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QByteArray>("is"); // connected, enabled, suspended, over-current, reset, powered
    QTest::addColumn<Speed>("speed");
    QTest::addColumn<quint16>("change");

    const auto usb2 = Layout::Usb2;
    const auto super = Layout::SuperSpeed;
    const auto row = [](const char *name, const char *hex, Layout layout, const char *is, Speed speed, int change = 0) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << layout << QByteArray(is) << speed << quint16(change);
    };
    row("off", "00000000", usb2, "", Speed::Unknown);
    row("empty", "00010000", usb2, "p", Speed::Unknown);
    row("full speed", "03010000", usb2, "cep", Speed::Full);
    row("low speed", "03030000", usb2, "cep", Speed::Low);
    row("high speed", "03050000", usb2, "cep", Speed::High);
    row("both speeds", "03070000", usb2, "cep", Speed::Unknown);
    row("suspended", "07050000", usb2, "cesp", Speed::High);
    row("over-current", "08000800", usb2, "o", Speed::Unknown, 0x08);
    row("just plugged in", "01010100", usb2, "cp", Speed::Full, 0x01);
    row("reset", "11011000", usb2, "crp", Speed::Full, 0x10);
    row("more than four bytes", "03050000ffff", usb2, "cep", Speed::High);
    row("SuperSpeed, off", "80000000", super, "", Speed::Unknown);
    row("SuperSpeed, empty", "a0020000", super, "p", Speed::Unknown);
    row("SuperSpeed", "03020100", super, "cep", Speed::Super, 0x01);
    row("SuperSpeed, U3", "63024000", super, "cesp", Speed::Super, 0x40);
    row("SuperSpeed, over-current", "08028800", super, "op", Speed::Unknown, 0x88);
    row("SuperSpeed, reset", "11023000", super, "crp", Speed::Super, 0x30);
    row("SuperSpeed, reserved speed", "03060000", super, "cep", Speed::Unknown);
}

void tst_HubValues::readsPortStatuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Layout, layout);
    QFETCH(QByteArray, is);
    QFETCH(Speed, speed);
    QFETCH(quint16, change);
    for (int size = 0; size < 4; ++size)
        QVERIFY(!QUsbHubPortStatus::fromBytes(QByteArrayView(bytes).first(size), layout));
    const auto status = QUsbHubPortStatus::fromBytes(bytes, layout);
    QVERIFY(status);
    QCOMPARE(status->isConnected(), is.contains('c'));
    QCOMPARE(status->isEnabled(), is.contains('e'));
    QCOMPARE(status->isSuspended(), is.contains('s'));
    QCOMPARE(status->isOverCurrent(), is.contains('o'));
    QCOMPARE(status->isInReset(), is.contains('r'));
    QCOMPARE(status->isPowered(), is.contains('p'));
    QCOMPARE(status->speed(), speed);
    QCOMPARE(status->change(), PortChange::fromInt(change));
    QCOMPARE(status->layout(), layout);
    const bool isSuperSpeed = layout == Layout::SuperSpeed;
    QCOMPARE(status->usb2Status().testFlag(PortStatusFlag::PortPower), !isSuperSpeed && is.contains('p'));
    QCOMPARE(status->superSpeedStatus().testFlag(SuperSpeedPortStatusFlag::PortPower),
             isSuperSpeed && is.contains('p'));
    QCOMPARE(*status, QUsbHubPortStatus(status->rawStatus(), PortChange::fromInt(change), layout));
}

void tst_HubValues::readsTheLinkStateOfSuperSpeedPortsOnly_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<quint16>("bits");
    QTest::addColumn<std::optional<PortLinkState>>("state");
    for (int state = 0; state <= 15; ++state) {
        const auto bits = quint16(0x0203 | state << 5);
        const auto known = state < 12 ? std::optional(PortLinkState(state)) : std::nullopt;
        QTest::addRow("%d", state) << Layout::SuperSpeed << bits << known;
        QTest::addRow("%d in USB 2.0", state) << Layout::Usb2 << bits << std::optional<PortLinkState>();
    }
}

void tst_HubValues::readsTheLinkStateOfSuperSpeedPortsOnly()
{
    QFETCH(Layout, layout);
    QFETCH(quint16, bits);
    QFETCH(std::optional<PortLinkState>, state);
    QCOMPARE(QUsbHubPortStatus(bits, {}, layout).linkState(), state);
}

void tst_HubValues::valuesAreKnownToTheMetaObjectSystem()
{
    QString text;
    QDebug(&text) << QUsbHubPortStatus(0x0103) << QUsbHubPortStatus(0x02a0, {}, Layout::SuperSpeed)
                  << *QUsbHubStatus::fromBytes(QByteArray::fromHex("01000200"))
                  << *QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 04 e900 32 64 10 ff"));
    for (const auto &word :
         {u"PortConnection"_s, u"RxDetect"_s, u"HubLocalPower"_s, u"CHubOverCurrent"_s, u"4 ports"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
    const QUsbHubPortStatus port(0x0001, {}, Layout::SuperSpeed);
    const QMetaObject &metaObject = QUsbHubPortStatus::staticMetaObject;
    QCOMPARE(metaObject.property(metaObject.indexOfProperty("layout")).readOnGadget(&port).value<Layout>(),
             Layout::SuperSpeed);
}

QUSB_APPLESS_TEST(tst_HubValues)
#include "tst_hubvalues.moc"
