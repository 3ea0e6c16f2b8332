// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "classdescriptors.h"
#include "descriptorbytes.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace ClassDescriptors;
using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using Context = QUsbDescriptorDecoder::Context;
using Field = QUsbDescriptorField;
using Severity = QUsbDescriptorField::Severity;

/* Descriptors of MIDI 1.0 and 2.0. */
class tst_MidiDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasNameValueAndText_data();
    void everyFieldHasNameValueAndText();
    void everyTruncationIsCovered_data() { everyFieldHasNameValueAndText_data(); }
    void everyTruncationIsCovered();
    void decodesBlocksOfGroupTerminals();
    void otherClassesHaveNoGroupTerminals();
    void linksTellJacksFromTerminals();
};

static constexpr int MS = 0x24;
static constexpr int MSE = 0x25;
static constexpr int GTB = 0x26;

static Context midiContext()
{
    return context(1, 3);
}

void tst_MidiDescriptors::everyFieldHasNameValueAndText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *tag, int type, const char *hex, const char *name, const char *section,
                        const char *fields) {
        QTest::newRow(tag) << descriptor(type, hex) << QString::fromLatin1(name) << QString::fromLatin1(section)
                           << QString::fromUtf8(fields);
    };
    row("header", MS, "01 0001 4100", "Class-Specific MS Interface Header Descriptor", "MIDI 1.0, table 6-2",
        "bcdMSC 1.00 | wTotalLength 65");
    row("IN jack", MS, "02 01 01 05", "MIDI IN Jack Descriptor", "MIDI 1.0, table 6-3",
        "bJackType 1 (Embedded) | bJackID 1 | iJack 5");
    row("OUT jack", MS, "03 02 04 02 01 01 02 03 06", "MIDI OUT Jack Descriptor", "MIDI 1.0, table 6-4",
        "bJackType 2 (External) | bJackID 4 | bNrInputPins 2 | baSourceID 1 | BaSourcePin 1 | baSourceID 2 | "
        "BaSourcePin 3 | iJack 6");
    row("element", MS, "04 05 01 02 01 01 01 02 02 1608 07", "MIDI Element Descriptor", "MIDI 1.0, table 6-5",
        "bElementID 5 | bNrInputPins 1 | baSourceID 2 | BaSourcePin 1 | bNrOutputPins 1 | bInTerminalLink 1 | "
        "bOutTerminalLink 2 | bElCapsSize 2 | bmElementCaps 0x0816 (MIDI CLOCK; MTC (MIDI Time Code); GM1 (General "
        "MIDI v.1); DLS2 (Downloadable Sounds v.2)) | iElement 7");
    row("endpoint of 1.0", MSE, "01 02 01 03", "Class-Specific MS Data Endpoint Descriptor", "MIDI 1.0, table 6-7",
        "bNumEmbMIDIJack 2 | baAssocJackID[0] 1 | baAssocJackID[1] 3");
    row("endpoint of 2.0", MSE, "02 02 01 02", "Class-Specific MS Data Endpoint Descriptor", "MIDI 2.0, 5.3.2",
        "bNumGrpTrmBlock 2 | baAssoGrpTrmBlkID[0] 1 | baAssoGrpTrmBlkID[1] 2");
    row("block header", GTB, "01 1f00", "Group Terminal Block Header Descriptor", "MIDI 2.0, 5.4.1", "wTotalLength 31");
    row("block", GTB, "02 01 00 00 10 03 11 0000 0100", "Group Terminal Block Descriptor", "MIDI 2.0, 5.4.2",
        "bGrpTrmBlkID 1 | bGrpTrmBlkType 0 (Bidirectional) | nGroupTrm 0 (Group 1) | nNumGroupTrm 16 | iBlockItem 3 | "
        "bMIDIProtocol 0x11 (MIDI 2.0) | wMaxInputBandwidth 0 (Unknown or not fixed) | wMaxOutputBandwidth 1 (31.25 "
        "kbit/s)");
    row("output block", GTB, "02 02 02 0f 01 00 03 0a00 0000", "Group Terminal Block Descriptor", "MIDI 2.0, 5.4.2",
        "bGrpTrmBlkID 2 | bGrpTrmBlkType 2 (Output only) | nGroupTrm 15 (Group 16) | nNumGroupTrm 1 | iBlockItem 0 | "
        "bMIDIProtocol 0x03 (MIDI 1.0, up to 128 bits) | wMaxInputBandwidth 10 (40 kB/s) | wMaxOutputBandwidth 0 "
        "(Unknown or not fixed)");
    row("block beyond the groups", GTB, "02 00 07 10 00 00 77 0000 0000", "Group Terminal Block Descriptor",
        "MIDI 2.0, 5.4.2",
        "bGrpTrmBlkID 0 !UAC-ID | bGrpTrmBlkType 7 | nGroupTrm 16 !MIDI-GROUP | nNumGroupTrm 0 !MIDI-GROUP | "
        "iBlockItem 0 | bMIDIProtocol 0x77 | wMaxInputBandwidth 0 (Unknown or not fixed) | wMaxOutputBandwidth 0 "
        "(Unknown or not fixed)");
}

void tst_MidiDescriptors::everyFieldHasNameValueAndText()
{
    QFETCH(const QByteArray, bytes);
    const Field node = decoded(bytes, midiContext());
    QTEST(node.name(), "name");
    QTEST(node.section(), "section");
    QTEST(linesOf(node).join(u" | "_s), "fields");
    QCOMPARE(node.severity(), Severity::None);
    QVERIFY(!node.child(u"bDescriptorSubtype").text().isEmpty());
}

void tst_MidiDescriptors::everyTruncationIsCovered()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(truncationFault(bytes, midiContext()), QString());
}

void tst_MidiDescriptors::decodesBlocksOfGroupTerminals()
{
    const QByteArray blocks = join({descriptor(GTB, "01 1f00"), descriptor(GTB, "02 01 00 00 01 04 11 0000 0000"),
                                    descriptor(GTB, "02 02 01 01 01 05 01 0100 0000")});
    const QUsbDescriptorBlock block(QUsbDescriptorBlock::Kind::MidiGroupTerminals, blocks, 3);
    const Field root = QUsbDescriptorDecoder::decode(block);
    QCOMPARE(FieldTree::coverageFault(root, blocks), QString());
    QCOMPARE(root.children().size(), 3);
    QCOMPARE(root.children().at(0).name(), u"Group Terminal Block Header Descriptor"_s);
    QCOMPARE(root.children().at(2).child(u"bGrpTrmBlkType").text(), u"Input only"_s);
    QCOMPARE(root.children().at(2).child(u"iBlockItem").format(), Field::Format::StringIndex);
}

void tst_MidiDescriptors::otherClassesHaveNoGroupTerminals()
{
    const QByteArray bytes = descriptor(GTB, "01 1f00");
    QCOMPARE(decoded(bytes, context(1, 2)).name(), u"Unknown Descriptor"_s);
    QCOMPARE(decoded(bytes, {}).name(), u"Unknown Descriptor"_s);
}

void tst_MidiDescriptors::linksTellJacksFromTerminals()
{
    // Jacks 1 and 2 and an element 3 beside terminals 1 and 2, and a stream behind them that the header forgets.
    const QByteArray control =
        join({interface(0, 0, 0, 1, 1), descriptor(MS, "01 0001 1e00 01 01"),
              descriptor(MS, "02 01 0102 00 01 0000 00 00"), descriptor(MS, "03 02 0101 00 01 00")});
    const QByteArray midi =
        join({interface(1, 0, 1, 1, 3), descriptor(MS, "02 01 01 00"), descriptor(MS, "03 02 02 01 03 01 00"),
              descriptor(MS, "04 03 01 01 01 01 01 02 01 01 00"), endpoint(0x01), descriptor(MSE, "01 01 01")});
    const QByteArray streaming = interface(2, 0, 0, 1, 2) + descriptor(MS, "01 02 01 0100");
    const QByteArray blob = device() + configuration(1, 3, control + midi + streaming);
    const Field root = QUsbDescriptorDecoder::decode(blob);
    QCOMPARE(FieldTree::coverageFault(root, blob), QString());

    const qsizetype jacks = 27 + control.size() + 9;
    const Field in = FieldTree::find(root, u"MIDI IN Jack Descriptor", jacks);
    const Field out = FieldTree::find(root, u"MIDI OUT Jack Descriptor", jacks + 6);
    const Field element = FieldTree::find(root, u"MIDI Element Descriptor", jacks + 6 + 9);
    const Field associated = FieldTree::find(root, u"baAssocJackID[0]", jacks + 6 + 9 + 13 + 7 + 4);
    QVERIFY(!in.isNull() && !out.isNull() && !element.isNull() && !associated.isNull());
    QVERIFY(out.child(u"Input pin[0]").child(u"baSourceID").link() == element);
    QVERIFY(element.child(u"Input pin[0]").child(u"baSourceID").link() == in);
    QVERIFY(associated.link() == in);
    QCOMPARE(element.child(u"bInTerminalLink").link().name(), u"Input Terminal Descriptor"_s);
    QCOMPARE(element.child(u"bOutTerminalLink").link().name(), u"Output Terminal Descriptor"_s);
    const Field link = FieldTree::find(root, u"bTerminalLink", 27 + control.size() + midi.size() + 9 + 3);
    QCOMPARE(link.link().name(), u"Output Terminal Descriptor"_s);
}

QUSB_TEST(tst_MidiDescriptors)
#include "tst_mididescriptors.moc"
