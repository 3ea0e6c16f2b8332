// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtable.h"
#include "pages.h"
#include "testprogram.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/*! The pages that are made from tables are up to date; else `cmake --build … --target update_docs` helps. */
class tst_Pages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreUpToDate_data();
    void pagesAreUpToDate();
    void manualHasAllCommands();
    void writtenTextStays();

private:
    static QByteArray contentsOf(const QString &page);
};

using Convert = QByteArray (*)(const QByteArray &);
Q_DECLARE_METATYPE(Convert)

QByteArray tst_Pages::contentsOf(const QString &page)
{
    QFile file(QStringLiteral(QUSB_SOURCE_DIR "/docs/") + page);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Pages::pagesAreUpToDate_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Convert>("convert");
    QTest::newRow("lint.md") << u"lint.md"_s << Convert(Pages::withRules);
    QTest::newRow("qusb.1") << u"qusb.1"_s << Convert(Pages::withCommands);
}

void tst_Pages::pagesAreUpToDate()
{
    QFETCH(const QString, page);
    QFETCH(const Convert, convert);
    const QByteArray committed = contentsOf(page);
    QVERIFY(!committed.isEmpty());
    // Line by line, so that a failure shows where.
    const QList<QByteArray> lines = committed.split('\n');
    const QList<QByteArray> generated = convert(committed).split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), generated.size()); ++i)
        QCOMPARE(lines.at(i), generated.at(i));
    QCOMPARE(lines.size(), generated.size());
}

void tst_Pages::manualHasAllCommands()
{
    const QByteArray page = contentsOf(u"qusb.1"_s);
    QVERIFY(page.contains(".SH SYNOPSIS\n.\\\" {synopsis\n"));
    for (const Cli::CommandEntry &entry : Cli::CommandTable::entries()) {
        const QByteArray name(entry.name.data());
        QVERIFY2(page.contains(QByteArray("\n.SS " + name + '\n')), name.constData());
        QVERIFY2(page.contains(QByteArray("\n.\\\" {options " + name + '\n')), name.constData());
    }
}

void tst_Pages::writtenTextStays()
{
    const QByteArray page = Pages::withCommands(".SS list\nPrints.\n.\\\" {options list\nOld.\n.\\\" }\nMore.\n");
    QVERIFY(page.startsWith(".SS list\nPrints.\n.\\\" {options list\n.TP\n\\fB\\-\\-json\\fR\n"));
    QVERIFY(page.endsWith("\n.\\\" }\nMore.\n"));
    QVERIFY(!page.contains("Old."));
    QVERIFY(
        Pages::withRules("Why.\n\n# Rules\n\nOld.\n").startsWith("Why.\n\n# Rules\n\n## Descriptors of any kind\n"));
}

QUSB_APPLESS_TEST(tst_Pages)

#include "tst_pages.moc"
