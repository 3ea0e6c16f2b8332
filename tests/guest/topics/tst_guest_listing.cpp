// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Guest;
using namespace Qt::StringLiterals;

/*! What the tool and the library list, held against lsusb. */
class tst_GuestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void listAgreesWithLsusb();
    void stringsAreThoseOfTheDevice();
    void infoAgreesWithLsusbOnEachEndpoint_data();
    void infoAgreesWithLsusbOnEachEndpoint();
    void showAgreesWithLsusbOnEachField_data() { infoAgreesWithLsusbOnEachEndpoint_data(); }
    void showAgreesWithLsusbOnEachField();
    void unknownAndAmbiguousDevicesAreExplained();
    void treeShowsTheTopology();
    void toolMovesData();
    void inspectorShowsTheSameDevices();
};

void tst_GuestListing::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
}

static QByteArrayList sortedLines(const QByteArray &text, qsizetype length)
{
    QByteArrayList lines;
    const auto all = text.trimmed().split('\n');
    for (const QByteArray &line : all)
        lines.append(line.left(length));
    std::sort(lines.begin(), lines.end());
    return lines;
}

void tst_GuestListing::listAgreesWithLsusb()
{
    const Output ours = run(QStringLiteral(QUSB_TOOL), {u"list"_s});
    const Output theirs = run(u"lsusb"_s);
    QCOMPARE(ours.exitCode, 0);
    QCOMPARE(ours.err, QByteArray());
    constexpr auto length = sizeof "Bus 020 Device 010: ID 05ac:8289" - 1;
    QCOMPARE(sortedLines(ours.out, length), sortedLines(theirs.out, length));
    QVERIFY(ours.out.contains(": ID 0403:6001 QEMU QEMU USB SERIAL\n"));
    QVERIFY(ours.out.contains(": ID 0525:a4a0 QUsb Source/Sink\n"));
}

void tst_GuestListing::stringsAreThoseOfTheDevice()
{
    const QUsbContext context;
    QCOMPARE(device(context, disk()).serialNumber(), u"QUSB-DISK"_s);
    QCOMPARE(device(context, gadgetZero()).manufacturer(), u"QUsb"_s);
    QCOMPARE(device(context, disk()).speed(), QUsbProtocol::Speed::Super);
    QCOMPARE(device(context, disk()).maxPacketSize0(), 512);
    QCOMPARE(device(context, gadgetZero()).speed(), QUsbProtocol::Speed::High);
    QCOMPARE(device(context, serialAdapter()).speed(), QUsbProtocol::Speed::Full);
    QCOMPARE(device(context, tablet()).parent(), device(context, hub()));
}

void tst_GuestListing::infoAgreesWithLsusbOnEachEndpoint_data()
{
    QTest::addColumn<QString>("place");
    const QUsbContext context;
    const auto devices = context.devices();
    for (const QUsbDeviceInfo &info : devices)
        QTest::newRow(qPrintable(info.portPath())) << u"%1:%2"_s.arg(info.bus()).arg(info.address());
    for (const QUsbDeviceFilter &expected : {serialAdapter(), disk(), keyboard(), audio(), hub(), gadgetZero()})
        QVERIFY(context.singleDevice(expected));
}

/*! What lsusb -v says of the device at \a place; it is asked once for all, since it takes a second to start. */
static QByteArray lsusbOf(const QString &place)
{
    static const QByteArray all = run(u"lsusb"_s, {u"-v"_s}).out;
    const QStringList numbers = place.split(u':');
    const QByteArray heading =
        u"Bus %1 Device %2: "_s.arg(numbers.at(0), 3, u'0').arg(numbers.at(1), 3, u'0').toLatin1();
    const qsizetype begin = all.indexOf(heading);
    return begin < 0 ? QByteArray() : all.mid(begin, all.indexOf("\nBus ", begin) - begin + 1);
}

/*! One line for each endpoint as lsusb -v tells it: configuration, interface, setting, address, type, size, interval. */
static QByteArrayList endpointsOfLsusb(const QByteArray &text)
{
    QByteArrayList endpoints;
    QHash<QByteArray, QByteArray> last;
    const auto lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const auto words = line.simplified().split(' ');
        const QByteArray value = words.value(1);
        if (words.first() == "bEndpointAddress")
            last["address"] = value + ' ' + words.value(4);
        else if (words.first() == "Transfer")
            last["type"] = words.value(2);
        else if (words.first() == "wMaxPacketSize")
            last["size"] = QByteArray::number(value.toInt(nullptr, 16) & 0x7ff);
        else if (words.first() == "bInterval")
            endpoints.append(last["bConfigurationValue"] + ' ' + last["bInterfaceNumber"] + ' '
                             + last["bAlternateSetting"] + ' ' + last["type"] + ' ' + last["address"] + ' '
                             + last["size"] + ' ' + value);
        else
            last[words.first()] = value;
    }
    return endpoints;
}

/*! The same of what qusb info prints. */
static QByteArrayList endpointsOfInfo(const QByteArray &text)
{
    static const QRegularExpression endpoint(
        uR"(^\s+(\w+) (In|Out) Endpoint ([0-9a-f]{2}), MPS=(\d+), interval=(\d+)$)"_s);
    QByteArrayList endpoints;
    QByteArray place[3];
    const auto lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith("Configuration #"))
            place[0] = trimmed.mid(15);
        else if (trimmed.startsWith("Interface #"))
            place[1] = trimmed.mid(11);
        else if (trimmed.startsWith("Alternate Setting "))
            place[2] = trimmed.mid(18);
        const auto match = endpoint.match(QString::fromLatin1(line));
        if (!match.hasMatch())
            continue;
        const bool in = match.captured(2) == "In"_L1;
        const int number = match.captured(3).toInt(nullptr, 16);
        endpoints.append(place[0] + ' ' + place[1] + ' ' + place[2] + ' ' + match.captured(1).toLatin1() + " 0x"
                         + QByteArray::number(number | (in ? 0x80 : 0), 16).rightJustified(2, '0')
                         + (in ? " IN " : " OUT ") + match.captured(4).toLatin1() + ' ' + match.captured(5).toLatin1());
    }
    return endpoints;
}

void tst_GuestListing::infoAgreesWithLsusbOnEachEndpoint()
{
    QFETCH(QString, place);
    const Output ours = run(QStringLiteral(QUSB_TOOL), {u"info"_s, u"-s"_s, place});
    QVERIFY2(ours.exitCode == 0, ours.err.constData());
    auto expected = endpointsOfLsusb(lsusbOf(place));
    for (QByteArray &endpoint : expected) // lsusb 014 shortens the word
        endpoint.replace(" Isochronous ", " Isochronous ");
    QVERIFY(!expected.isEmpty());
    QCOMPARE(endpointsOfInfo(ours.out), expected);
}

/*! The fields, name and value, that stand below these headings in what lsusb -v prints. */
static QByteArrayList fieldsOfLsusb(const QByteArray &text)
{
    static const QByteArrayList headings {"Device Descriptor:",
                                          "Configuration Descriptor:",
                                          "Interface Association:",
                                          "Interface Descriptor:",
                                          "Endpoint Descriptor:",
                                          "HID Device Descriptor:",
                                          "Hub Descriptor:",
                                          "CDC Header:",
                                          "CDC Call Management:",
                                          "CDC ACM:",
                                          "CDC Union:",
                                          "CDC Ethernet:"};
    QByteArrayList fields;
    qsizetype indentation = -1; // of the fields of the descriptor, if they count
    const auto lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray content = line.simplified();
        qsizetype begin = 0;
        while (begin < line.size() && line.at(begin) == ' ')
            ++begin;
        if (content.endsWith(':')) {
            indentation = headings.contains(content) ? begin + 2 : -1;
            if (indentation >= 0)
                fields.append(content);
        } else if (begin == indentation && !content.startsWith("** ") && !content.startsWith("Report ")
                   && !content.startsWith("wBytesPerInterval ")) { // which lsusb 014 leaves out
            fields.append(content.split(' ').value(0) + ' ' + content.split(' ').value(1));
        }
    }
    return fields;
}

/*! lsusb asks the device for more than the system knows, so we do as well. */
void tst_GuestListing::showAgreesWithLsusbOnEachField()
{
    QFETCH(QString, place);
    const Output ours = run(QStringLiteral(QUSB_TOOL), {u"show"_s, u"--lsusb"_s, u"--ask"_s, u"-s"_s, place});
    QVERIFY2(ours.exitCode == 0, ours.err.constData());
    const QByteArrayList expected = fieldsOfLsusb(lsusbOf(place));
    QVERIFY(expected.size() > 20);
    QCOMPARE(fieldsOfLsusb(ours.out), expected);
}

void tst_GuestListing::unknownAndAmbiguousDevicesAreExplained()
{
    const Output unknown = run(QStringLiteral(QUSB_TOOL), {u"info"_s, u"dead"_s, u"beef"_s});
    QCOMPARE(unknown.exitCode, 1);
    QCOMPARE(unknown.out, QByteArray());
    QCOMPARE(unknown.err.count('\n'), 1);
    QVERIFY2(unknown.err.contains("dead:beef"), unknown.err.constData());

    const Output several = run(QStringLiteral(QUSB_TOOL), {u"info"_s, u"0627"_s, u"0001"_s});
    QCOMPARE(several.exitCode, 1);
    QCOMPARE(several.err.count('\n'), 1);
    QVERIFY2(several.err.contains("1-3") && several.err.contains("1-5.1"), several.err.constData());

    QCOMPARE(run(QStringLiteral(QUSB_TOOL), {u"info"_s, u"xyzw"_s, u"0001"_s}).exitCode, 2);
}

void tst_GuestListing::treeShowsTheTopology()
{
    const Output tree = run(QStringLiteral(QUSB_TOOL), {u"tree"_s});
    QVERIFY2(tree.exitCode == 0, tree.err.constData());
    QVERIFY2(tree.out.contains("0409:55aa"), tree.out.constData());
    QVERIFY(tree.out.indexOf("0409:55aa") < tree.out.lastIndexOf("0627:0001"));
}

void tst_GuestListing::toolMovesData()
{
    setGadgetPattern(1);
    {
        const QUsbContext context;
        QVERIFY(!device(context, gadgetZero()).isNull());
    }
    const QString tool = QStringLiteral(QUSB_TOOL);
    const Output read = run(
        tool, {u"read"_s, u"0525:a4a0"_s, u"--length"_s, u"100"_s, u"--format"_s, u"raw"_s, u"--timeout"_s, u"5s"_s});
    QVERIFY2(read.exitCode == 0, read.err.constData());
    QByteArray expected;
    for (int i = 0; i < 100; ++i)
        expected += char(i % 63);
    QCOMPARE(read.out, expected);

    const Output write = run(tool, {u"write"_s, u"0525:a4a0"_s, u"000102030405"_s, u"--timeout"_s, u"5s"_s});
    QVERIFY2(write.exitCode == 0, write.err.constData());

    const Output control = run(tool, {u"control"_s, u"0525:a4a0"_s, u"0x80"_s, u"6"_s, u"0x0100"_s, u"0"_s, u"18"_s});
    QVERIFY2(control.exitCode == 0, control.err.constData());
    QVERIFY2(control.out.contains("12 01"), control.out.constData());

    const Output silent =
        run(tool,
            {u"read"_s, u"--port"_s, u"1-3"_s, u"--endpoint"_s, u"0x81"_s, u"--detach"_s, u"--timeout"_s, u"200ms"_s});
    QCOMPARE(silent.exitCode, 1);
    QCOMPARE(silent.err.count('\n'), 1);
}

void tst_GuestListing::inspectorShowsTheSameDevices()
{
    const QString picture = u"/tmp/inspector.png"_s;
    const Output output =
        run(QStringLiteral(QUSB_INSPECTOR), {u"--screenshot"_s, picture, u"--select"_s, u"0525:a4a0"_s});
    QVERIFY2(output.exitCode == 0, output.err.constData());
    QFile file(picture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith("\x89PNG"));
    QVERIFY(file.size() > 20'000);
}

QUSB_GUEST_TEST(tst_GuestListing)
#include "tst_guest_listing.moc"
