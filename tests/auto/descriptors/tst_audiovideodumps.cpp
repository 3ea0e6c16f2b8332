// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fieldtree.h"
#include "lsusbtext.h"

#include "qusbdescriptordecoder.h"
#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/* Audio, MIDI and video functions of real devices from outside the repository. */
class tst_AudioVideoDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realDevicesAgreeWithLsusb_data();
    void realDevicesAgreeWithLsusb();
    void realDevicesAreUnderstoodCompletely_data() { realDevicesAgreeWithLsusb_data(); }
    void realDevicesAreUnderstoodCompletely();
    void theComparisonSeesDifferences();

private:
    QDir m_real;
};

static QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_AudioVideoDumps::initTestCase()
{
    m_real = QDir(QStringLiteral(QUSB_SHARED_DATA "/descriptors"));
    if (!m_real.exists())
        QSKIP("The collection of descriptor dumps is not beside the repository (" QUSB_SHARED_DATA ").");
}

void tst_AudioVideoDumps::realDevicesAgreeWithLsusb_data()
{
    QTest::addColumn<QString>("base");
    const QStringList names = m_real.entryList({u"*.lsusb.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString base = m_real.filePath(name.chopped(10));
        if (!LsusbText::descriptorsOf(QString::fromUtf8(contentsOf(base + u".lsusb.txt"_s))).isEmpty())
            QTest::newRow(qPrintable(name)) << base;
    }
}

void tst_AudioVideoDumps::realDevicesAgreeWithLsusb()
{
    QFETCH(const QString, base);
    const QString text = QString::fromUtf8(contentsOf(base + u".lsusb.txt"_s));
    const QByteArray blob = contentsOf(base + u".bin"_s);
    QVERIFY(!blob.isEmpty());
    qsizetype compared = 0;
    QCOMPARE(LsusbText::difference(text, QUsbDescriptorDecoder::decode(blob), &compared), QString());
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
    QFETCH(const QString, base);
    QCOMPARE(unknownPartsOf(QUsbDescriptorDecoder::decode(contentsOf(base + u".bin"_s)), 0), QStringList());
}

void tst_AudioVideoDumps::theComparisonSeesDifferences()
{
    const QString base = m_real.filePath(u"046d_0825-webcam-c270"_s);
    const QByteArray blob = contentsOf(base + u".bin"_s);
    QString text = QString::fromUtf8(contentsOf(base + u".lsusb.txt"_s));
    QVERIFY(text.contains(u"dwFrameInterval( 0)            333333"));
    text.replace(u"dwFrameInterval( 0)            333333"_s, u"dwFrameInterval( 0)            333334"_s);
    qsizetype compared = 0;
    QVERIFY(!LsusbText::difference(text, QUsbDescriptorDecoder::decode(blob), &compared).isEmpty());
}

QUSB_TEST(tst_AudioVideoDumps)
#include "tst_audiovideodumps.moc"
