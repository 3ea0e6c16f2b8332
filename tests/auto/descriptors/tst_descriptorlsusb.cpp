// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicedumps.h"
#include "fieldtree.h"

#include "qusbdescriptordecoder.h"
#include "testprogram.h"

#include <QtCore/qhash.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Field = QUsbDescriptorField;

/* Class descriptors of real devices, as lsusb reads them and as we do. What lsusb calls otherwise is translated. */
class tst_DescriptorLsusb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classDescriptorsAgree_data();
    void classDescriptorsAgree();
};

// lsusb's headings, and our names of the same descriptors.
static const QHash<QString, QString> &headings()
{
    static const QHash<QString, QString> result {
        {u"CDC Header:"_s, u"Header Functional Descriptor"_s},
        {u"CDC Call Management:"_s, u"Call Management Functional Descriptor"_s},
        {u"CDC ACM:"_s, u"Abstract Control Management Functional Descriptor"_s},
        {u"CDC Union:"_s, u"Union Functional Descriptor"_s},
        {u"CDC Ethernet:"_s, u"Ethernet Networking Functional Descriptor"_s},
        {u"CDC NCM:"_s, u"NCM Functional Descriptor"_s},
        {u"ChipCard Interface Descriptor:"_s, u"Smart Card Device Class Descriptor"_s},
        {u"Device Firmware Upgrade Interface Descriptor:"_s, u"DFU Functional Descriptor"_s},
    };
    return result;
}

// lsusb's names of fields where they are not the specification's.
static QString fieldName(const QString &name)
{
    static const QHash<QString, QString> names {
        {u"bMasterInterface"_s, u"bControlInterface"_s},
        {u"bSlaveInterface"_s, u"bSubordinateInterface[0]"_s},
        {u"iMacAddress"_s, u"iMACAddress"_s},
        {u"nMaxSlotIndex"_s, u"bMaxSlotIndex"_s},
        {u"bNumDataRatesSupp."_s, u"bNumDataRatesSupported"_s},
        {u"dwSyncProtocols"_s, u"dwSynchProtocols"_s},
        {u"dwMaxCCIDMsgLen"_s, u"dwMaxCCIDMessageLength"_s},
        {u"wlcdLayout"_s, u"wLcdLayout"_s},
        {u"dwMaxiumumClock"_s, u"dwMaximumClock"_s}, // in lsusb 014
        {u"wDetachTimeout"_s, u"wDetachTimeOut"_s},
    };
    return names.value(name, name);
}

static quint64 lsusbValue(const QString &name, const QString &text)
{
    static const QStringList hexadecimal {u"dwSynchProtocols"_s, u"dwMechanical"_s, u"dwFeatures"_s};
    if (text == "echo"_L1)
        return 0xff;
    if (text == "none"_L1)
        return 0;
    if (name.startsWith("bcd"_L1))
        return text.section(u'.', 0, 0).toUInt(nullptr, 16) << 8 | text.section(u'.', 1).toUInt(nullptr, 16);
    return hexadecimal.contains(name) ? text.toULongLong(nullptr, 16) : text.toULongLong(nullptr, 0);
}

static bool isFieldName(const QString &word)
{
    static const QStringList prefixes {u"b"_s, u"bm"_s, u"bcd"_s, u"w"_s, u"dw"_s, u"i"_s};
    qsizetype lower = 0;
    while (lower < word.size() && word.at(lower).isLower())
        ++lower;
    return lower < word.size() && word.at(lower).isUpper() && prefixes.contains(word.first(lower));
}

static QStringList factsOfLsusb(const QString &text)
{
    QStringList facts;
    QString descriptor;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.simplified();
        const QString word = fieldName(trimmed.section(u' ', 0, 0));
        if (trimmed.startsWith("** UNRECOGNIZED: "_L1)) {
            facts += trimmed.section(u' ', 2);
            descriptor.clear();
        } else if (trimmed.contains(" pipe (0x"_L1)) {
            facts += u"Pipe Usage Class Specific Descriptor bPipeID %1"_s.arg(
                trimmed.section(u'(', 1).chopped(1).toUInt(nullptr, 0));
        } else if (trimmed.endsWith(u':')) {
            descriptor = headings().value(trimmed);
        } else if (!descriptor.isEmpty() && isFieldName(word)) {
            const quint64 value = lsusbValue(word, trimmed.section(u' ', 1, 1));
            facts += u"%1 %2 %3"_s.arg(descriptor, word).arg(value);
        }
    }
    return facts;
}

// The first three of a functional descriptor, which lsusb does not show.
static bool isShownByLsusb(const QString &name)
{
    return name != "bFunctionLength"_L1 && name != "bDescriptorSubtype"_L1;
}

// Also those that interfaces of other classes borrow from communications devices; lsusb does not understand these.
static void addFacts(const Field &group, bool isBorrowing, QStringList *facts)
{
    static const QStringList known = headings().values();
    const bool isCdc = !group.child(u"bFunctionLength").isNull();
    if (isCdc && isBorrowing) {
        *facts += QString::fromLatin1(group.bytes().toHex(' '));
        return;
    }
    const Field interfaceClass = group.child(u"bInterfaceClass");
    if (!interfaceClass.isNull())
        isBorrowing = interfaceClass.value() != 0x02 && interfaceClass.value() != 0x0a;
    const QList<Field> children = group.children();
    for (const Field &child : children) {
        if (child.kind() == Field::Kind::Group)
            addFacts(child, isBorrowing, facts);
        else if (child.name() == "bPipeID"_L1)
            *facts += u"%1 bPipeID %2"_s.arg(group.name()).arg(child.value());
        else if (known.contains(group.name()) && isShownByLsusb(child.name())
                 && !(isCdc && child.name() == "bDescriptorType"_L1))
            *facts += u"%1 %2 %3"_s.arg(group.name(), child.name()).arg(child.value());
    }
}

void tst_DescriptorLsusb::classDescriptorsAgree_data()
{
    QTest::addColumn<DeviceDump>("dump");
    for (const DeviceDump &dump : DeviceDumps::all())
        QTest::newRow(qPrintable(dump.name)) << dump;
}

void tst_DescriptorLsusb::classDescriptorsAgree()
{
    QFETCH(const DeviceDump, dump);
    QStringList facts;
    addFacts(QUsbDescriptorDecoder::decode(dump.descriptors()), false, &facts);
    QCOMPARE(facts, factsOfLsusb(dump.lsusb));
}

QUSB_TEST(tst_DescriptorLsusb)
#include "tst_descriptorlsusb.moc"
