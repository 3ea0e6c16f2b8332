// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "classdescriptors.h"
#include "descriptorbytes.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace ClassDescriptors;
using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using Field = QUsbDescriptorField;

/* Which terminals and units the descriptors of audio refer to. */
class tst_AudioLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksStayInTheirFunction_data();
    void linksStayInTheirFunction();
    void linksIntoCirclesDoNoHarm();
};

// Functions of a header, an input terminal 1 and an output terminal 2, and streaming interfaces that refer to them.

static QByteArray controlInterface(int number, int streamingNumber)
{
    return join({interface(number, 0, 0, 1, 1, 0), bytes({9, 0x24, 1, 0, 1, 30, 0, 1, streamingNumber}),
                 descriptor(0x24, "02 01 0102 00 02 0300 00 00"), descriptor(0x24, "03 02 0101 00 01 00")});
}

static QByteArray streamingInterface(int number)
{
    return interface(number, 0, 0, 1, 2, 0) + descriptor(0x24, "01 02 01 0100");
}

static QByteArray association(int first, int count)
{
    return bytes({8, 11, first, count, 1, 0, 0, 0});
}

void tst_AudioLinks::linksStayInTheirFunction_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QList<int>>("expected"); // of each streaming interface, the control interface of its terminal

    QTest::newRow("one after the other") << join(
        {controlInterface(0, 1), streamingInterface(1), controlInterface(2, 3), streamingInterface(3)})
                                         << QList<int> {0, 2};
    QTest::newRow("controls first") << join(
        {controlInterface(0, 2), controlInterface(1, 3), streamingInterface(2), streamingInterface(3)})
                                    << QList<int> {0, 1};
    QTest::newRow("headers that name none, in order")
        << join({controlInterface(0, 9), streamingInterface(1), controlInterface(2, 9), streamingInterface(3)})
        << QList<int> {0, 2};
    QTest::newRow("associations, streams first")
        << join({association(0, 2), streamingInterface(0), controlInterface(1, 9), association(2, 2),
                 streamingInterface(2), controlInterface(3, 9)})
        << QList<int> {1, 3};
    QTest::newRow("stream first, nothing else known")
        << join({streamingInterface(0), controlInterface(1, 9)}) << QList<int> {1};
}

static QList<Field> interfacesOf(const Field &configuration)
{
    QList<Field> result;
    const QList<Field> children = configuration.children();
    for (const Field &child : children) {
        if (child.name() == u"Interface Descriptor")
            result += child;
    }
    return result;
}

void tst_AudioLinks::linksStayInTheirFunction()
{
    QFETCH(const QByteArray, contents);
    const QByteArray blob = device() + configuration(1, 4, contents);
    const Field root = QUsbDescriptorDecoder::decode(blob);
    QCOMPARE(FieldTree::coverageFault(root, blob), QString());
    QList<int> found;
    const QList<Field> interfaces = interfacesOf(root.child(u"Configuration Descriptor"));
    for (const Field &setting : interfaces) {
        const Field general = setting.child(u"Class-Specific AS Interface Descriptor");
        if (general.isNull()) {
            const Field output = setting.child(u"Output Terminal Descriptor");
            QCOMPARE(output.child(u"bSourceID").link(), setting.child(u"Input Terminal Descriptor"));
            QVERIFY(output.child(u"bSourceID").link().parent() == setting);
            QVERIFY(output.child(u"bAssocTerminal").link().isNull());
            continue;
        }
        const Field terminal = general.child(u"bTerminalLink").link();
        QCOMPARE(terminal.name(), u"Output Terminal Descriptor"_s);
        found += int(terminal.parent().child(u"bInterfaceNumber").value());
    }
    QTEST(found, "expected");
    const Field header = FieldTree::find(root, u"Class-Specific AC Interface Header Descriptor", 18 + 9 + 9);
    if (!header.isNull()) {
        const Field number = header.child(u"baInterfaceNr[0]");
        QCOMPARE(number.link().isNull(), number.value() == 9);
    }
}

void tst_AudioLinks::linksIntoCirclesDoNoHarm()
{
    const QByteArray contents =
        join({interface(0, 0, 0, 1, 1, 0), descriptor(0x24, "05 01 01 02 00"), descriptor(0x24, "05 02 01 01 00"),
              descriptor(0x24, "05 03 01 03 00"), descriptor(0x24, "05 04 01 63 00")});
    const QByteArray blob = device() + configuration(1, 1, contents);
    const Field root = QUsbDescriptorDecoder::decode(blob);
    QCOMPARE(FieldTree::coverageFault(root, blob), QString());
    const Field first = FieldTree::find(root, u"Selector Unit Descriptor", 36);
    Field unit = first;
    for (int i = 0; i < 100; ++i) {
        unit = unit.child(u"baSourceID[0]").link();
        QCOMPARE(unit.child(u"bUnitID").value(), i % 2 == 0 ? 2u : 1u);
    }
    QCOMPARE(unit, first);
    const Field own = FieldTree::find(root, u"Selector Unit Descriptor", 36 + 14);
    QVERIFY(own.child(u"baSourceID[0]").link() == own);
    const Field nowhere = FieldTree::find(root, u"Selector Unit Descriptor", 36 + 21);
    QVERIFY(nowhere.child(u"baSourceID[0]").link().isNull());
}

QUSB_TEST(tst_AudioLinks)
#include "tst_audiolinks.moc"
