// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicedumps.h"
#include "fieldtree.h"
#include "lsusbtext.h"

#include "qusbdescriptordecoder.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/* Audio, MIDI and video functions of real devices. */
class tst_AudioVideoDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realDevicesAgreeWithLsusb_data();
    void realDevicesAgreeWithLsusb();
    void realDevicesAreUnderstoodCompletely_data() { realDevicesAgreeWithLsusb_data(); }
    void realDevicesAreUnderstoodCompletely();
    void theComparisonSeesDifferences();
};

void tst_AudioVideoDumps::realDevicesAgreeWithLsusb_data()
{
    QTest::addColumn<DeviceDump>("dump");
    for (const DeviceDump &dump : DeviceDumps::all()) {
        if (!LsusbText::descriptorsOf(dump.lsusb).isEmpty())
            QTest::newRow(qPrintable(dump.name)) << dump;
    }
}

void tst_AudioVideoDumps::realDevicesAgreeWithLsusb()
{
    QFETCH(const DeviceDump, dump);
    qsizetype compared = 0;
    if (DeviceDumps::hasUnknownAudioProtocol(dump))
        QEXPECT_FAIL("", "lsusb takes the subtypes for those of audio 3.0, and the fields for those of 1.0", Continue);
    QCOMPARE(LsusbText::difference(dump.lsusb, QUsbDescriptorDecoder::decode(dump.descriptors()), &compared),
             QString());
    QVERIFY(compared > 0);
}

static QStringList unknownPartsOf(const QUsbDescriptorField &node, quint64 interfaceClass)
{
    QStringList result;
    const QList<QUsbDescriptorField> children = node.children();
    for (const QUsbDescriptorField &child : children) {
        const quint64 type = child.child(u"bDescriptorType").value();
        const quint64 inner = type == 4 ? child.child(u"bInterfaceClass").value() : interfaceClass;
        const bool isGeneric = child.section().isEmpty() && child.name().endsWith(u" Descriptor");
        const bool isOurs = inner == 1 || inner == 14;
        if (isOurs && child.severity() == QUsbDescriptorField::Severity::Error)
            result += FieldTree::fault(child, "has an error");
        if (isOurs && (isGeneric || child.name() == u"Unknown bytes"))
            result += FieldTree::fault(child, "is unknown");
        result += unknownPartsOf(child, inner);
    }
    return result;
}

void tst_AudioVideoDumps::realDevicesAreUnderstoodCompletely()
{
    QFETCH(const DeviceDump, dump);
    QCOMPARE(unknownPartsOf(QUsbDescriptorDecoder::decode(dump.descriptors()), 0), QStringList());
}

void tst_AudioVideoDumps::theComparisonSeesDifferences()
{
    const QList<DeviceDump> &dumps = DeviceDumps::all();
    const auto camera = std::find_if(dumps.cbegin(), dumps.cend(),
                                     [](const DeviceDump &dump) { return dump.name == "gadget-uvc-high"_L1; });
    QVERIFY(camera != dumps.cend());
    QString text = camera->lsusb;
    QVERIFY(text.contains(u"dwFrameInterval( 0)            333333"));
    text.replace(u"dwFrameInterval( 0)            333333"_s, u"dwFrameInterval( 0)            333334"_s);
    qsizetype compared = 0;
    QVERIFY(!LsusbText::difference(text, QUsbDescriptorDecoder::decode(camera->descriptors()), &compared).isEmpty());
}

QUSB_TEST(tst_AudioVideoDumps)
#include "tst_audiovideodumps.moc"
