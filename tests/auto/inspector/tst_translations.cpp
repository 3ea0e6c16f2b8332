// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "translations.h"
#include "testprogram.h"

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtranslator.h>
#include <QtCore/qxmlstream.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void speaksGerman();
    void speaksEnglishWithPlurals();
    void fallsBackToEnglish();
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void placeholdersAreKept();
};

void tst_Translations::cleanup()
{
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
    for (QTranslator *translator : translators)
        delete translator; // Which removes it.
}

void tst_Translations::speaksGerman()
{
    installTranslations(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(QCoreApplication::translate("MainWindow", "No device selected"), u"Kein Gerät ausgewählt"_s);
    QCOMPARE(QCoreApplication::translate("QUsbDeviceModel", "Speed"), u"Geschwindigkeit"_s);
    QCOMPARE(QCoreApplication::translate("DataEdit", "%n byte(s)", nullptr, 1), u"1 Byte"_s);
    QCOMPARE(QCoreApplication::translate("DataEdit", "%n byte(s)", nullptr, 2), u"2 Bytes"_s);
}

void tst_Translations::speaksEnglishWithPlurals()
{
    installTranslations(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(QCoreApplication::translate("MainWindow", "No device selected"), u"No device selected"_s);
    QCOMPARE(QCoreApplication::translate("DataEdit", "%n byte(s)", nullptr, 1), u"1 byte"_s);
    QCOMPARE(QCoreApplication::translate("DataEdit", "%n byte(s)", nullptr, 2), u"2 bytes"_s);
}

void tst_Translations::fallsBackToEnglish()
{
    installTranslations(QLocale::c());
    QCOMPARE(QCoreApplication::translate("DataEdit", "%n byte(s)", nullptr, 2), u"2 bytes"_s);
}

void tst_Translations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("fileName");

    QTest::newRow("de") << QStringLiteral(QUSB_TRANSLATIONS "/qusb_de.ts");
    QTest::newRow("en") << QStringLiteral(QUSB_TRANSLATIONS "/qusb_en.ts");
}

void tst_Translations::nothingIsUnfinished()
{
    QFETCH(const QString, fileName);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray contents = file.readAll();
    QVERIFY(contents.contains("<message"));
    QVERIFY(!contents.contains("type=\"unfinished\""));
    QVERIFY(!contents.contains("type=\"vanished\""));
    QVERIFY(!contents.contains("<translation></translation>"));
}

void tst_Translations::placeholdersAreKept()
{
    QFile file(QStringLiteral(QUSB_TRANSLATIONS "/qusb_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    static const QRegularExpression placeholder(u"%(\\d|n|L\\d)"_s);
    const auto placeholders = [](const QString &text) {
        QStringList found;
        for (auto it = placeholder.globalMatch(text); it.hasNext();)
            found.append(it.next().captured());
        found.sort();
        found.removeDuplicates();
        return found;
    };
    QString source;
    int messages = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == "numerusform"_L1) {
            QStringList expected = placeholders(source);
            const QStringList found = placeholders(xml.readElementText());
            expected.removeAll(u"%n"_s); // "One byte" needs no number.
            for (const QString &needed : std::as_const(expected))
                QVERIFY2(found.contains(needed), qPrintable(source));
        } else if (xml.name() == "translation"_L1) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!source.contains("%n"_L1))
                QVERIFY2(placeholders(text) == placeholders(source), qPrintable(source));
        }
    }
    QVERIFY(!xml.hasError());
    QCOMPARE_GT(messages, 300);
}

QUSB_TEST(tst_Translations)
#include "tst_translations.moc"
