// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbclassnames.h"
#include "qusbiddatabase.h"
#include "testprogram.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_IdDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyDatabaseKnowsNothing();
    void readsVendorsAndProducts();
    void listsAfterTheVendorsAreNoVendors();
    void readsClassesAndLanguages();
    void readsTheListsOfTheClasses();
    void theLaterDateIsNewer_data();
    void theLaterDateIsNewer();
    void understandsUtf8AndLatin1();
    void survivesOddLines_data();
    void survivesOddLines();
    void readsTheSystemsFile();
    void classNamesAreBuiltIn();
    void classNamesAreComplete();
};

static QByteArray sample()
{
    return "# List of USB ID's\n"
           "# Version: 2026.01.02\n"
           "\n"
           "0403  Future Technology\n"
           "# a comment among products\n"
           "\t6001  FT232\n"
           "\t\t00  an interface\n"
           "\t6010  FT2232\n"
           "1209  Generic\n"
           "\t0001  pid.codes Test\n"
           "\n"
           "C 00  (Defined at Interface level)\n"
           "C 08  Mass Storage\n"
           "\t06  SCSI\n"
           "\t\t50  Bulk-Only\n"
           "\t01  RBC\n"
           "AT 0100  USB Undefined\n"
           "HUT 01  Generic Desktop Controls\n"
           "\t001  Pointer\n"
           "L 0009  English\n"
           "\t01  US\n"
           "\t02  UK\n"
           "L 0007  German\n"
           "HCC 00  Not supported\n"
           "VT 0100  USB Vendor Specific\n";
}

void tst_IdDatabase::emptyDatabaseKnowsNothing()
{
    for (const QUsbIdDatabase &database : {QUsbIdDatabase(), QUsbIdDatabase(QByteArray())}) {
        QVERIFY(database.isEmpty());
        QVERIFY(database.version().isEmpty());
        QVERIFY(database.vendorName(0).isEmpty());
        QVERIFY(database.productName(0x0403, 0x6001).isEmpty());
        QVERIFY(database.protocolName(0, 0, 0).isEmpty());
        QVERIFY(database.languageName(0x0409).isEmpty());
    }
}

void tst_IdDatabase::readsVendorsAndProducts()
{
    QUsbIdDatabase database(sample());
    QVERIFY(!database.isEmpty());
    QCOMPARE(database.version(), u"2026.01.02"_s);
    QCOMPARE(database.vendorName(0x0403), u"Future Technology"_s);
    QCOMPARE(database.vendorName(0x1209), u"Generic"_s);
    QVERIFY(database.vendorName(0x0404).isEmpty());
    QCOMPARE(database.productName(0x0403, 0x6001), u"FT232"_s);
    QCOMPARE(database.productName(0x0403, 0x6010), u"FT2232"_s);
    QCOMPARE(database.productName(0x1209, 0x0001), u"pid.codes Test"_s);
    QVERIFY(database.productName(0x0403, 0x0001).isEmpty()); // the next vendor's
    QVERIFY(database.productName(0x0403, 0x0000).isEmpty()); // an interface
    const QUsbIdDatabase copy = std::exchange(database, {});
    QVERIFY(database.isEmpty());
    QCOMPARE(copy.vendorName(0x0403), u"Future Technology"_s);
}

void tst_IdDatabase::listsAfterTheVendorsAreNoVendors()
{
    const QUsbIdDatabase database(sample());
    QVERIFY(database.vendorName(0x0000).isEmpty());
    QVERIFY(database.vendorName(0x0100).isEmpty());
    QVERIFY(database.productName(0x1209, 0x0006).isEmpty());
    QVERIFY(database.productName(0x1209, 0x0050).isEmpty());
}

void tst_IdDatabase::readsClassesAndLanguages()
{
    const QUsbIdDatabase database(sample());
    QCOMPARE(database.className(8), u"Mass Storage"_s);
    QCOMPARE(database.subclassName(8, 6), u"SCSI"_s);
    QCOMPARE(database.subclassName(8, 1), u"RBC"_s);
    QCOMPARE(database.protocolName(8, 6, 0x50), u"Bulk-Only"_s);
    QVERIFY(database.protocolName(8, 1, 0x50).isEmpty());
    QVERIFY(database.subclassName(0, 6).isEmpty());
    QCOMPARE(database.languageName(0x0409), u"English (US)"_s);
    QCOMPARE(database.languageName(0x0809), u"English (UK)"_s);
    QCOMPARE(database.languageName(0x0407), u"German"_s);
    QVERIFY(database.languageName(0x0401).isEmpty());
}

void tst_IdDatabase::readsTheListsOfTheClasses()
{
    const QUsbIdDatabase database("0301  No terminal\nAT 0301  Speaker\nHID 22  Report\nR 04  Usage Page\nR 14  ?\n"
                                  "BIAS 1  Right Hand\nPHY 01  Hand\nHUT 01  Generic Desktop\n\t030  Direction-X\n"
                                  "HUT f0  Cash Device\n\t0f1  Drawer\nHCC 09  German\nVT 0201  Camera Sensor\n");
    QCOMPARE(database.audioTerminalName(0x0301), u"Speaker"_s);
    QCOMPARE(database.videoTerminalName(0x0201), u"Camera Sensor"_s);
    QCOMPARE(database.vendorName(0x0301), u"No terminal"_s);
    QCOMPARE(database.hidDescriptorName(0x22), u"Report"_s);
    QCOMPARE(database.hidItemName(0x05), u"Usage Page"_s);
    QVERIFY(database.hidItemName(0x14).isEmpty()); // "?": nobody knows
    QCOMPARE(database.biasName(1), u"Right Hand"_s);
    QCOMPARE(database.physicalName(1), u"Hand"_s);
    QCOMPARE(database.hidUsagePageName(0xf0), u"Cash Device"_s);
    QCOMPARE(database.hidUsageName(0x01, 0x30), u"Direction-X"_s);
    QVERIFY(database.hidUsageName(0x01, 0xf1).isEmpty()); // the next page's
    QCOMPARE(database.hidUsageName(0xf0, 0xf1), u"Drawer"_s);
    QCOMPARE(database.hidCountryName(9), u"German"_s);
    QVERIFY(database.audioTerminalName(0x0302).isEmpty());
    QVERIFY(QUsbIdDatabase().hidUsageName(1, 0x30).isEmpty());
}

void tst_IdDatabase::theLaterDateIsNewer_data()
{
    QTest::addColumn<QByteArray>("older");
    QTest::addColumn<QByteArray>("newer");
    QTest::newRow("versions") << "# Version: 2025.07.26\n"_ba
                              << "# Version: 2026.01.02\n"_ba;
    QTest::newRow("dates") << "# Date:    2025-07-26 20:34:01\n"_ba
                           << "# Date:    2025-07-27 20:34:01\n"_ba;
    QTest::newRow("date and version") << "# Version: 2025.07.26\n"_ba
                                      << "# Date: 2025-07-27\n"_ba;
    QTest::newRow("old numbering") << "# Version: 3.11\n"_ba
                                   << "# Version: 2025.07.26\n"_ba;
    QTest::newRow("the same day") << "# Version: 2025.07.26\n"_ba
                                  << "# Version: 2025.07.26.2\n"_ba;
    QTest::newRow("nothing") << "0001  Name\n"_ba
                             << "# Version: 1\n"_ba;
}

void tst_IdDatabase::theLaterDateIsNewer()
{
    QFETCH(const QByteArray, older);
    QFETCH(const QByteArray, newer);
    QVERIFY(QUsbIdDatabase(newer).isNewerThan(QUsbIdDatabase(older)));
    QVERIFY(!QUsbIdDatabase(older).isNewerThan(QUsbIdDatabase(newer)));
    QVERIFY(!QUsbIdDatabase(newer).isNewerThan(QUsbIdDatabase(newer)));
}

void tst_IdDatabase::understandsUtf8AndLatin1()
{
    const QUsbIdDatabase database("0001  Caf\xc3\xa9 \xc2\xae\n0002  Caf\xe9\n");
    QCOMPARE(database.vendorName(1), u"Café ®"_s);
    QCOMPARE(database.vendorName(2), u"Café"_s);
}

void tst_IdDatabase::survivesOddLines_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("carriage returns") << QByteArray("\r\n\r\n");
    QTest::newRow("product first") << QByteArray("\t0001  nobody's\n");
    QTest::newRow("tabs only") << QByteArray("\t\t\t\n\t\n");
    QTest::newRow("short") << QByteArray("04\n0403\n0403 \nC\nC \nL 00\n");
    QTest::newRow("no digits") << QByteArray("zzzz  name\n04g3  name\n");
    QTest::newRow("one space") << QByteArray("0403 name\n");
    QTest::newRow("zeros") << QByteArray("\0\0\0\n\xff\xfe\n", 7);
}

void tst_IdDatabase::survivesOddLines()
{
    QFETCH(const QByteArray, odd);
    const QByteArray contents = QByteArray(odd).append("abcd  Name\r\n\t00EF  Product"); // no end of line
    const QUsbIdDatabase database(contents);
    QCOMPARE(database.vendorName(0xabcd), u"Name"_s);
    QCOMPARE(database.productName(0xabcd, 0xef), u"Product"_s);
    QVERIFY(database.vendorName(0x0403).isEmpty());
}

void tst_IdDatabase::readsTheSystemsFile()
{
    QFile file(u"/usr/share/misc/usb.ids"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("This system has no /usr/share/misc/usb.ids.");
    const QUsbIdDatabase database(file.readAll());
    QVERIFY(!database.version().isEmpty());
    QCOMPARE(database.vendorName(0x1d6b), u"Linux Foundation"_s);
    QCOMPARE(database.productName(0x1d6b, 0x0002), u"2.0 root hub"_s);
    QCOMPARE(database.className(0x03), u"Human Interface Device"_s);
    QCOMPARE(database.protocolName(0x08, 0x06, 0x50), u"Bulk-Only"_s);
    QCOMPARE(database.languageName(0x0409), u"English (US)"_s);
    QCOMPARE(database.audioTerminalName(0x0301), u"Speaker"_s);
    QCOMPARE(database.hidUsageName(0x01, 0x02), u"Mouse"_s);
    QVERIFY(database.date() > QDate(2010, 1, 1));
}

void tst_IdDatabase::classNamesAreBuiltIn()
{
    QCOMPARE(QUsbClassNames::className(0x08), u"Mass storage"_s);
    QCOMPARE(QUsbClassNames::subclassName(0x08, 0x06), u"SCSI transparent command set"_s);
    QCOMPARE(QUsbClassNames::protocolName(0x08, 0x06, 0x50), u"Bulk-only"_s);
    QCOMPARE(QUsbClassNames::protocolName(0xe0, 0x01, 0x01), u"Bluetooth"_s);
    QCOMPARE(QUsbClassNames::protocolName(0xfe, 0x03, 0x00), u"USBTMC"_s);
    QCOMPARE(QUsbClassNames::protocolName(0xff, 0x42, 0x03), u"Fastboot"_s);
    QCOMPARE(QUsbClassNames::protocolName(0xff, 0x5d, 0x01), u"Xbox 360 controller (XInput)"_s);
    QVERIFY(QUsbClassNames::protocolName(0xff, 0x5d, 0x02).isEmpty());
    QCOMPARE(QUsbClassNames::subclassName(0x02, 0xff), u"Vendor specific"_s);
    QVERIFY(QUsbClassNames::className(0x77).isEmpty());
    QVERIFY(QUsbClassNames::subclassName(0x77, 0x01).isEmpty());
    QVERIFY(QUsbClassNames::protocolName(0x08, 0x06, 0x77).isEmpty());
}

// The words may be others, but what the file has a name for has one here.
void tst_IdDatabase::classNamesAreComplete()
{
    QFile file(u"/usr/share/misc/usb.ids"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("This system has no /usr/share/misc/usb.ids.");
    const QUsbIdDatabase database(file.readAll());
    QStringList missing;
    int found = 0;
    const auto compare = [&](const QString &theirs, const QString &ours, int classCode, int subclass, int protocol) {
        found += theirs.isEmpty() ? 0 : 1;
        if (!theirs.isEmpty() && theirs != u"?" && ours.isEmpty()) {
            missing += u"%1/%2/%3: %4"_s.arg(classCode, 2, 16, '0'_L1)
                           .arg(subclass, 2, 16, '0'_L1)
                           .arg(protocol, 2, 16, '0'_L1)
                           .arg(theirs);
        }
    };
    for (int code = 0; code <= 0xff; ++code) {
        const auto classCode = quint8(code);
        compare(database.className(classCode), QUsbClassNames::className(classCode), code, -1, -1);
        for (int sub = 0; sub <= 0xff; ++sub) {
            const auto subclass = quint8(sub);
            compare(database.subclassName(classCode, subclass), QUsbClassNames::subclassName(classCode, subclass), code,
                    sub, -1);
            if (database.subclassName(classCode, subclass).isEmpty())
                continue;
            for (int protocol = 0; protocol <= 0xff; ++protocol) {
                compare(database.protocolName(classCode, subclass, quint8(protocol)),
                        QUsbClassNames::protocolName(classCode, subclass, quint8(protocol)), code, sub, protocol);
            }
        }
    }
    missing.removeOne(u"fe/03/02: USB488"_s); // It is 01 (USBTMC 1.0); the file counts from 1.
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", ")));
    QVERIFY(found > 100);
}

QUSB_TEST(tst_IdDatabase)
#include "tst_iddatabase.moc"
