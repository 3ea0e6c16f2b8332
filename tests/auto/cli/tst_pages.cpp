// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtable.h"
#include "pages.h"
#include "testprogram.h"
#include "virtualoptions.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
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
    void commandsAreAccepted_data();
    void commandsAreAccepted();

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
    QVERIFY(page.startsWith(".SS list\nPrints.\n.\\\" {options list\n.TP\n\\fB\\-\\-long\\fR\n"));
    QVERIFY(page.endsWith("\n.\\\" }\nMore.\n"));
    QVERIFY(!page.contains("Old."));
    QVERIFY(
        Pages::withRules("Why.\n\n# Rules\n\nOld.\n").startsWith("Why.\n\n# Rules\n\n## Descriptors of any kind\n"));
}

void tst_Pages::commandsAreAccepted_data()
{
    QTest::addColumn<QString>("command");
    QDir directory(QStringLiteral(QUSB_SOURCE_DIR));
    QStringList pages {u"README.md"_s, u"CONTRIBUTING.md"_s, u"examples/README.md"_s};
    const QStringList docs =
        directory.entryList({}, QDir::Files) + QDir(directory.filePath(u"docs"_s)).entryList({u"*.md"_s, u"*.1"_s});
    for (const QString &name : docs) {
        if (QFile::exists(directory.filePath("docs/"_L1 + name)))
            pages += "docs/"_L1 + name;
    }
    // "$ sudo qusb plug disk | jq ... > file   # why"
    static const QRegularExpression command(u"^(?:\\$ )?(?:sudo )?(?:[a-z]+ [^|\n]*\\| )?qusb ([a-z][^|>#;\n]*)"_s,
                                            QRegularExpression::MultilineOption);
    for (const QString &page : std::as_const(pages)) {
        QFile file(directory.filePath(page));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page));
        QString text = QString::fromUtf8(file.readAll());
        const bool isManual = page.endsWith(".1"_L1);
        if (isManual)
            text = text.mid(text.indexOf(".SH EXAMPLES"_L1)).remove(u'\\');
        for (auto matches = command.globalMatch(text); matches.hasNext();) {
            QString line = matches.next().captured(1).trimmed();
            if (isManual) // of the characters with a backslash only these are there
                line.replace("'hellorn'"_L1, "hello"_L1);
            QTest::addRow("%s: %s", qPrintable(page), qPrintable(line)) << line;
        }
    }
}

/*! Whether the command line is right; what it does depends on the devices, and the README's are run by tst_program. */
void tst_Pages::commandsAreAccepted()
{
    QFETCH(const QString, command);
    QStringList arguments = QProcess::splitCommand(command);
    const Cli::CommandEntry *entry = Cli::CommandTable::find(arguments.first());
    QVERIFY2(entry, qPrintable(arguments.first()));
    const std::unique_ptr<Cli::Command> instance = entry->create();
    QCommandLineParser parser;
    instance->addOptions(parser);
    parser.addOptions(VirtualOptions::options());
    QVERIFY2(parser.parse(arguments), qPrintable(parser.errorText()));
    const VirtualOptions virtualOptions(parser);
    QVERIFY2(!virtualOptions.error().isError(), qPrintable(virtualOptions.error().message()));
    const QUsbError error = instance->setOptions(parser);
    QVERIFY2(!error.isError(), qPrintable(error.message()));
}

QUSB_APPLESS_TEST(tst_Pages)

#include "tst_pages.moc"
