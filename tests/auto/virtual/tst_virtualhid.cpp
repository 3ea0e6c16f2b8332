// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualbench.h"

#include "qusbdescriptordecoder.h"
#include "qusbhidreportdescriptor.h"
#include "qusbhidusages.h"
#include "qusbvirtualkeyboard.h"
#include "qusbvirtualmouse.h"
#include "testprogram.h"

#include <algorithm>

using Button = QUsbVirtualMouse::Button;
using Kind = QUsbError::Kind;
using Led = QUsbVirtualKeyboard::Led;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_VirtualHid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyboardTypesOnAUsLayout_data();
    void keyboardTypesOnAUsLayout();
    void keyboardTypesPairsOfReports();
    void keyboardLeavesOutWhatItHasNoKeyFor();
    void keyboardHoldsKeys();
    void keyboardSaysRollover();
    void keyboardShowsItsLeds();
    void keyboardAnswersTheClassRequests();
    void keyboardRepeatsAtTheIdleRate();
    void mouseMoves();
    void mouseSplitsLongWays();
    void mouseClicksAndTurnsItsWheel();
    void mouseHasNoWheelInTheBootProtocol();
    void descriptorsAreRight();
    void reportsAreWhatTheirDescriptorsSay();
};

static QByteArray report(const VirtualBench &bench)
{
    return bench.read(0x81, 8).data();
}

static QByteArray keys(std::initializer_list<int> bytes)
{
    QByteArray result;
    for (const int byte : bytes)
        result.append(char(byte));
    return result.leftJustified(8, '\0');
}

void tst_VirtualHid::keyboardTypesOnAUsLayout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("usage");
    const auto row = [](const char *text, int modifiers, int usage) {
        QTest::newRow(text) << QString::fromLatin1(text) << modifiers << usage;
    };
    row("a", 0, 0x04);
    row("z", 0, 0x1d);
    row("A", 2, 0x04);
    row("Z", 2, 0x1d);
    row("1", 0, 0x1e);
    row("0", 0, 0x27);
    row("!", 2, 0x1e);
    row("@", 2, 0x1f);
    row(")", 2, 0x27);
    row("\n", 0, 0x28);
    row("\x1b", 0, 0x29);
    row("\b", 0, 0x2a);
    row("\t", 0, 0x2b);
    row(" ", 0, 0x2c);
    row("-", 0, 0x2d);
    row("_", 2, 0x2d);
    row("=", 0, 0x2e);
    row("[", 0, 0x2f);
    row("}", 2, 0x30);
    row("\\", 0, 0x31);
    row("|", 2, 0x31);
    row(";", 0, 0x33);
    row(":", 2, 0x33);
    row("'", 0, 0x34);
    row("\"", 2, 0x34);
    row("`", 0, 0x35);
    row("~", 2, 0x35);
    row(",", 0, 0x36);
    row("<", 2, 0x36);
    row(".", 0, 0x37);
    row("/", 0, 0x38);
    row("?", 2, 0x38);
}

void tst_VirtualHid::keyboardTypesOnAUsLayout()
{
    QFETCH(const QString, text);
    QFETCH(const int, modifiers);
    QFETCH(const int, usage);
    QUsbVirtualKeyboard keyboard;
    VirtualBench bench(&keyboard);
    QVERIFY(bench.interface);
    QCOMPARE(keyboard.type(text), qsizetype(1));
    QCOMPARE(report(bench), keys({modifiers, 0, usage}));
    QCOMPARE(report(bench), keys({}));
}

void tst_VirtualHid::keyboardTypesPairsOfReports()
{
    QUsbVirtualKeyboard keyboard;
    VirtualBench bench(&keyboard);
    const auto early = bench.endpoint(0x81)->read(8);
    QCOMPARE(keyboard.type(u"aaB"_s), qsizetype(3));
    QCOMPARE(waitFor(early).data(), keys({0, 0, 4}));
    QCOMPARE(report(bench), keys({}));
    QCOMPARE(report(bench), keys({0, 0, 4}));
    QCOMPARE(keyboard.reportsWaiting(), qsizetype(3));
    QCOMPARE(report(bench), keys({}));
    QCOMPARE(report(bench), keys({2, 0, 5}));
    QCOMPARE(report(bench), keys({}));
    QCOMPARE(bench.read(0x81, 8, 20ms).status(), Kind::TimedOut);
}

void tst_VirtualHid::keyboardLeavesOutWhatItHasNoKeyFor()
{
    QUsbVirtualKeyboard keyboard;
    VirtualBench bench(&keyboard);
    QCOMPARE(keyboard.type(u"ä€\x7f"_s + QChar(0)), qsizetype(0));
    QCOMPARE(keyboard.reportsWaiting(), qsizetype(0));
}

void tst_VirtualHid::keyboardHoldsKeys()
{
    QUsbVirtualKeyboard keyboard;
    VirtualBench bench(&keyboard);
    keyboard.press(0xe0); // left control
    keyboard.press(0x04);
    keyboard.press(0x05);
    keyboard.release(0x04);
    keyboard.releaseAll();
    QCOMPARE(report(bench), keys({1}));
    QCOMPARE(report(bench), keys({1, 0, 4}));
    QCOMPARE(report(bench), keys({1, 0, 4, 5}));
    QCOMPARE(report(bench), keys({1, 0, 5}));
    QCOMPARE(report(bench), keys({}));
}

void tst_VirtualHid::keyboardSaysRollover()
{
    QUsbVirtualKeyboard keyboard;
    VirtualBench bench(&keyboard);
    for (quint8 usage = 4; usage < 11; ++usage)
        keyboard.press(usage);
    keyboard.release(4);
    for (int i = 0; i < 5; ++i)
        report(bench);
    QCOMPARE(report(bench), keys({0, 0, 4, 5, 6, 7, 8, 9}));
    QCOMPARE(report(bench), keys({0, 0, 1, 1, 1, 1, 1, 1}));
    QCOMPARE(report(bench), keys({0, 0, 5, 6, 7, 8, 9, 10}));
}

void tst_VirtualHid::keyboardShowsItsLeds()
{
    QUsbVirtualKeyboard keyboard;
    VirtualBench bench(&keyboard);
    QCOMPARE(keyboard.ledState(), QUsbVirtualKeyboard::Leds());
    QVERIFY(bench.controlOut(RequestType::Class, 0x09, 0x0200, "\x03"));
    QCOMPARE(keyboard.ledState(), Led::NumLock | Led::CapsLock);
    QCOMPARE(bench.controlIn(RequestType::Class, 0x01, 0x0200, 1).data(), "\x03");
    QVERIFY(bench.controlOut(RequestType::Class, 0x09, 0x0200, QByteArray(1, '\0')));
    QCOMPARE(keyboard.ledState(), QUsbVirtualKeyboard::Leds());
}

void tst_VirtualHid::keyboardAnswersTheClassRequests()
{
    QUsbVirtualKeyboard keyboard;
    VirtualBench bench(&keyboard);
    keyboard.press(4);
    QCOMPARE(bench.controlIn(RequestType::Class, 0x01, 0x0100, 8).data(), keys({0, 0, 4})); // GET_REPORT
    QCOMPARE(bench.controlIn(RequestType::Class, 0x01, 0x0100, 3).data(), keys({0, 0, 4}).first(3));
    QCOMPARE(bench.controlIn(RequestType::Class, 0x01, 0x0300, 8).status(), Kind::Stall); // no features
    QCOMPARE(bench.controlIn(RequestType::Class, 0x02, 0, 1).data(), QByteArray(1, 0)); // GET_IDLE
    QVERIFY(bench.controlOut(RequestType::Class, 0x0a, 0x7d00)); // SET_IDLE
    QCOMPARE(bench.controlIn(RequestType::Class, 0x02, 0, 1).data(), QByteArray(1, 0x7d));
    QCOMPARE(bench.controlIn(RequestType::Class, 0x03, 0, 1).data(), QByteArray(1, 1)); // GET_PROTOCOL
    QVERIFY(bench.controlOut(RequestType::Class, 0x0b, 0)); // SET_PROTOCOL
    QCOMPARE(bench.controlIn(RequestType::Class, 0x03, 0, 1).data(), QByteArray(1, 0));
    QCOMPARE(bench.controlOut(RequestType::Class, 0x0b, 2).status(), Kind::Stall);
    QCOMPARE(bench.controlOut(RequestType::Class, 0x77, 0).status(), Kind::Stall);
}

void tst_VirtualHid::keyboardRepeatsAtTheIdleRate()
{
    QUsbVirtualKeyboard keyboard;
    QUsbVirtualBus bus(QUsbVirtualBus::RootHubs::Hidden, QUsbVirtualBus::TimeSource::Manual);
    QVERIFY(!bus.plug(&keyboard).isError());
    QUsbContext context(&bus);
    QUsbDevice device(keyboard.info(), &context);
    device.open();
    auto *interface = waitFor(device.claimInterface(0)).value();
    QVERIFY(interface);
    QVERIFY(waitFor(interface->controlOut(RequestType::Class, 0x0a, 25 << 8, {}))); // 100 ms
    const auto read = interface->endpoint(0x81)->read(8);
    QVERIFY(keyboard.waitForPendingTransfers(0x81, 1));
    bus.advance(99ms);
    QCoreApplication::processEvents();
    QVERIFY(!read.isFinished());
    bus.advance(1ms);
    QCOMPARE(waitFor(read).data(), keys({}));
}

void tst_VirtualHid::mouseMoves()
{
    QUsbVirtualMouse mouse;
    VirtualBench bench(&mouse);
    mouse.move(5, -3);
    QCOMPARE(bench.read(0x81, 4).data(), "\x00\x05\xfd\x00"_ba);
}

void tst_VirtualHid::mouseSplitsLongWays()
{
    QUsbVirtualMouse mouse;
    VirtualBench bench(&mouse);
    mouse.move(300, -130);
    QCOMPARE(mouse.reportsWaiting(), qsizetype(3));
    int x = 0;
    int y = 0;
    for (int i = 0; i < 3; ++i) {
        const QByteArray report = bench.read(0x81, 4).data();
        QCOMPARE(report.size(), qsizetype(4));
        x += qint8(report[1]);
        y += qint8(report[2]);
    }
    QCOMPARE(x, 300);
    QCOMPARE(y, -130);
}

void tst_VirtualHid::mouseClicksAndTurnsItsWheel()
{
    QUsbVirtualMouse mouse;
    VirtualBench bench(&mouse);
    mouse.click();
    mouse.press(Button::Right);
    mouse.press(Button::Middle);
    mouse.release(Button::Right);
    mouse.turnWheel(-2);
    QCOMPARE(bench.read(0x81, 4).data(), "\x01\x00\x00\x00"_ba);
    QCOMPARE(bench.read(0x81, 4).data(), "\x00\x00\x00\x00"_ba);
    QCOMPARE(bench.read(0x81, 4).data(), "\x02\x00\x00\x00"_ba);
    QCOMPARE(bench.read(0x81, 4).data(), "\x06\x00\x00\x00"_ba);
    QCOMPARE(bench.read(0x81, 4).data(), "\x04\x00\x00\x00"_ba);
    QCOMPARE(bench.read(0x81, 4).data(), "\x04\x00\x00\xfe"_ba);
}

void tst_VirtualHid::mouseHasNoWheelInTheBootProtocol()
{
    QUsbVirtualMouse mouse;
    VirtualBench bench(&mouse);
    QVERIFY(bench.controlOut(RequestType::Class, 0x0b, 0));
    mouse.move(1, 2);
    QCOMPARE(bench.read(0x81, 4).data(), "\x00\x01\x02"_ba);
}

void tst_VirtualHid::descriptorsAreRight()
{
    QUsbVirtualKeyboard keyboard;
    QUsbVirtualMouse mouse;
    for (QUsbVirtualDevice *device :
         {static_cast<QUsbVirtualDevice *>(&keyboard), static_cast<QUsbVirtualDevice *>(&mouse)}) {
        VirtualBench bench(device);
        QCOMPARE(bench.info.warnings(), QStringList());
        QCOMPARE(bench.info.speed(), Speed::Low);
        QCOMPARE(bench.info.manufacturer(), u"QUsb"_s);
        const auto setting = bench.info.configuration(1).interfaceByNumber(0).defaultAlternateSetting();
        QCOMPARE(setting.extraDescriptors().size(), 1);
        const quint16 size = setting.extraDescriptors().first().wordAt(7);
        const QUsbSetupPacket setup(Direction::In, Recipient::Interface, Request::GetDescriptor, 0x2200, 0, 255);
        const QByteArray report = waitFor(bench.device.control(setup)).data();
        QCOMPARE(report.size(), qsizetype(size));
        QCOMPARE(report.first(2), "\x05\x01"_ba);
        QCOMPARE(report.back(), '\xc0');
    }
}

static QByteArray reportDescriptor(VirtualBench &bench)
{
    const QUsbSetupPacket setup(Direction::In, Recipient::Interface, Request::GetDescriptor, 0x2200, 0, 255);
    return waitFor(bench.device.control(setup)).data();
}

static bool hasRemark(const QUsbDescriptorField &field)
{
    const QList<QUsbDescriptorField> children = field.children();
    return field.severity() != QUsbDescriptorField::Severity::None
        || std::any_of(children.cbegin(), children.cend(), hasRemark);
}

// The names and values of what is not 0 in a report.
static QStringList meaning(const QUsbHidReportDescriptor::Report &report, const QByteArray &bytes)
{
    QStringList result;
    for (const QUsbHidReportDescriptor::Field &field : report.fields) {
        for (quint32 i = 0; i < field.count && !field.isConstant(); ++i) {
            const qint64 value = QUsbHidReportDescriptor::value(bytes, field, i).value_or(-99);
            const quint32 usage = field.usage(field.isArray() ? value - field.logicalMinimum : i);
            if (value != 0)
                result += u"%1: %2"_s.arg(QUsbHidUsages::text(usage)).arg(value);
        }
    }
    return result;
}

void tst_VirtualHid::reportsAreWhatTheirDescriptorsSay()
{
    using ReportType = QUsbHidReportDescriptor::ReportType;
    QUsbVirtualKeyboard keyboard;
    VirtualBench typing(&keyboard);
    const QByteArray keyboardBytes = reportDescriptor(typing);
    const QUsbDescriptorBlock block(QUsbDescriptorBlock::Kind::HidReport, keyboardBytes);
    QVERIFY(!hasRemark(QUsbDescriptorDecoder::decode(block)));
    const auto keys = QUsbHidReportDescriptor::fromBytes(keyboardBytes);
    QCOMPARE(keys.warnings(), QStringList());
    QCOMPARE(keys.report(ReportType::Output).size(), quint64(1));
    keyboard.type(u"A"_s);
    QCOMPARE(meaning(keys.report(ReportType::Input), report(typing)),
             QStringList({u"Keyboard LeftShift: 1"_s, u"Keyboard a and A: 4"_s}));

    QUsbVirtualMouse mouse;
    VirtualBench moving(&mouse);
    const auto map = QUsbHidReportDescriptor::fromBytes(reportDescriptor(moving));
    QCOMPARE(map.warnings(), QStringList());
    QCOMPARE(map.report(ReportType::Input).size(), quint64(4));
    mouse.move(-5, 7);
    QCOMPARE(meaning(map.report(ReportType::Input), moving.read(0x81, 4).data()), QStringList({u"X: -5"_s, u"Y: 7"_s}));
}

QUSB_TEST(tst_VirtualHid)
#include "tst_virtualhid.moc"
