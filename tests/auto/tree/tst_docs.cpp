// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/*! What the pages say is there is there: names, code and files. */
class tst_Docs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesExist_data() { addPages(); }
    void namesExist();
    void codeIsCompiled_data() { addPages(); }
    void codeIsCompiled();
    void readmeHasAWholeProgram();
    void programOfTheReadmeRuns();
    void linkedFilesExist_data() { addPages(); }
    void linkedFilesExist();
    void allExamplesAreListed();
    void testsThatAreNamedExist();
    void timeoutsAreThoseOfTheHeaders();
    void countsAreTrue_data();
    void countsAreTrue();

private:
    void addPages() const;
    static QString contentsOf(const QString &path);
    static QString withoutIndentation(const QString &code);

    const QDir m_root {QStringLiteral(QUSB_SOURCE_DIR)};
    QStringList m_pages; // below the source directory
    QHash<QString, QString> m_headers; // name of a public header → its contents, without comments
};

QString tst_Docs::contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString tst_Docs::withoutIndentation(const QString &code)
{
    QStringList lines = code.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    return lines.join(u'\n');
}

void tst_Docs::initTestCase()
{
    m_pages = {u"README.md"_s, u"examples/README.md"_s};
    const auto docs = QDir(m_root.filePath(u"docs"_s)).entryList({u"*.md"_s}, QDir::Files);
    for (const QString &page : docs)
        m_pages.append("docs/"_L1 + page);

    static const QRegularExpression comments(uR"(/\*.*?\*/|//[^\n]*)"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    QDirIterator files(m_root.filePath(u"src/qusb"_s), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith("_p.h"_L1))
            m_headers.insert(files.fileName(), contentsOf(path).remove(comments));
    }
    QVERIFY(m_headers.size() > 20);
}

void tst_Docs::addPages() const
{
    QTest::addColumn<QString>("page");
    for (const QString &page : m_pages)
        QTest::newRow(qPrintable(page)) << page;
}

void tst_Docs::namesExist()
{
    QFETCH(const QString, page);
    static const QRegularExpression names(uR"(\bQUsb\w+(?:::\w+)*)"_s);
    const QString text = contentsOf(m_root.filePath(page));
    QVERIFY(!text.isEmpty());
    for (auto matches = names.globalMatch(text); matches.hasNext();) {
        const QString name = matches.next().captured();
        const QStringList parts = name.split(u"::"_s);
        const auto header = m_headers.constFind(parts.first().toLower() + ".h"_L1);
        if (header == m_headers.constEnd()) {
            QFAIL(qPrintable(name));
        }
        for (const QString &part : parts) {
            const QRegularExpression word(u"\\b"_s + part + u"\\b"_s);
            QVERIFY2(header->contains(word), qPrintable(name));
        }
    }
}

void tst_Docs::codeIsCompiled()
{
    QFETCH(const QString, page);
    QStringList compiled {withoutIndentation(contentsOf(m_root.filePath(u"tests/auto/tree/snippets.cpp"_s)))};
    const auto examples = QDir(m_root.filePath(u"examples"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &example : examples)
        compiled.append(withoutIndentation(contentsOf(m_root.filePath("examples/"_L1 + example + "/main.cpp"_L1))));

    const QStringList blocks = contentsOf(m_root.filePath(page)).split("```cpp\n"_L1).mid(1);
    for (const QString &block : blocks) {
        const QString code = withoutIndentation(block.section("```"_L1, 0, 0));
        const bool found = std::any_of(compiled.cbegin(), compiled.cend(),
                                       [&](const QString &source) { return source.contains(code); });
        QVERIFY2(found, qPrintable(code));
    }
}

void tst_Docs::readmeHasAWholeProgram()
{
    const QString program =
        contentsOf(m_root.filePath(u"README.md"_s)).section("```cpp\n"_L1, 1, 1).section("```"_L1, 0, 0);
    QVERIFY(program.startsWith("#include"_L1));
    const QString source = contentsOf(m_root.filePath(u"examples/00-hello/main.cpp"_s));
    QCOMPARE(program, source.mid(source.indexOf("#include"_L1)));
}

void tst_Docs::programOfTheReadmeRuns()
{
    QProcess process;
    process.start(QStringLiteral(QUSB_README_PROGRAM), QStringList());
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAllStandardError();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output);
    QVERIFY2(output.contains("Virtual modem") && output.endsWith("\"Hello, USB!\"\n"), output);
}

void tst_Docs::linkedFilesExist()
{
    QFETCH(const QString, page);
    static const QRegularExpression links(uR"(\]\(([^)#:\s]+)\))"_s);
    const QDir directory = QFileInfo(m_root.filePath(page)).dir();
    const QString text = contentsOf(m_root.filePath(page));
    for (auto matches = links.globalMatch(text); matches.hasNext();) {
        const QString link = matches.next().captured(1);
        QVERIFY2(directory.exists(link), qPrintable(link));
    }
}

void tst_Docs::allExamplesAreListed()
{
    const QString table = contentsOf(m_root.filePath(u"examples/README.md"_s));
    const auto examples = QDir(m_root.filePath(u"examples"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(examples.size() > 1);
    for (const QString &example : examples)
        QVERIFY2(table.contains("| ["_L1 + example + "]("_L1 + example + "/main.cpp) |"_L1), qPrintable(example));
}

void tst_Docs::testsThatAreNamedExist()
{
    QHash<QString, QString> sources; // class of a test, as docs name it: what its files say
    for (QDirIterator files(m_root.filePath(u"tests"_s), {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString path = files.next();
        sources[QFileInfo(path).completeBaseName()] += contentsOf(path);
    }
    for (QDirIterator suites(m_root.filePath(u"tests/conformance"_s), {u"*suite.h"_s}, QDir::Files);
         suites.hasNext();) {
        const QString path = suites.next();
        sources[QFileInfo(path).completeBaseName()] += contentsOf(path); // kerneldriversuite is KernelDriverSuite
    }
    static const QRegularExpression names(u"`(tst_\\w+|\\w+Suite)::(\\w+)`"_s);
    const auto classOf = [](const QRegularExpressionMatch &match) {
        const QString name = match.captured(1);
        return name.endsWith("Suite"_L1) ? name.toLower() : name;
    };
    const QString text = contentsOf(m_root.filePath(u"docs/contract.md"_s));
    int count = 0;
    for (auto matches = names.globalMatch(text); matches.hasNext(); ++count) {
        const auto match = matches.next();
        const bool exists = sources.value(classOf(match)).contains("void "_L1 + match.captured(2) + "()"_L1);
        QVERIFY2(exists, qPrintable(match.captured()));
    }
    QVERIFY(count > 0);
}

/*! "There is none by default" has exceptions; the page has to list them all. */
void tst_Docs::timeoutsAreThoseOfTheHeaders()
{
    const QString page = contentsOf(m_root.filePath(u"docs/contract.md"_s));
    const QString section = page.section("\n## Time-outs"_L1, 1).section("\n## "_L1, 0, 0);
    static const QRegularExpression function(
        u"(\\w+)\\(((?:[^();{}]|\\([^()]*\\))*=\\s*std::chrono::(?:[^();{}]|\\([^()]*\\))*)\\)"_s);
    static const QRegularExpression value(u"(\\w+)\\s*=\\s*std::chrono::(milliseconds|seconds)\\((\\d+)\\)"_s);
    int count = 0;
    for (auto header = m_headers.cbegin(); header != m_headers.cend(); ++header) {
        for (auto functions = function.globalMatch(header.value()); functions.hasNext();) {
            const auto match = functions.next();
            for (auto values = value.globalMatch(match.captured(2)); values.hasNext();) {
                const auto time = values.next();
                const QString unit = time.captured(2) == "seconds"_L1 ? u"s"_s : u"ms"_s;
                const QString row =
                    u"| `%1()` | `%2` | %3 %4 |"_s.arg(match.captured(1), time.captured(1), time.captured(3), unit);
                QVERIFY2(section.contains(row), qPrintable("missing: "_L1 + row));
                ++count;
            }
        }
    }
    QVERIFY(count > 5);
    QCOMPARE(section.count("()` | "_L1), count); // and no other
}

void tst_Docs::countsAreTrue_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("sentence"); // with %1 for the number
    QTest::addColumn<QString>("number");
    const QStringList words {u"no"_s,  u"one"_s,   u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                             u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s,  u"ten"_s};
    const auto rowsAfter = [this](const QString &page, const QString &start) {
        const QString text = contentsOf(m_root.filePath(page));
        const QStringList lines = text.mid(text.indexOf(start)).split(u'\n').mid(1);
        qsizetype rows = 0;
        for (const QString &line : lines) {
            if (line.startsWith("| `"_L1))
                ++rows;
            else if (rows > 0)
                break;
        }
        return rows;
    };
    const qsizetype devices = QDir(m_root.filePath(u"tests/data/devices"_s)).entryList({u"*.json"_s}).size();
    QTest::newRow("devices") << u"docs/testing.md"_s << u"snapshots of %1 devices"_s << QString::number(devices);
    QTest::newRow("classes") << u"README.md"_s << u"An application needs %1 classes:"_s
                             << words.value(rowsAfter(u"README.md"_s, u"An application needs"_s));
    static const QRegularExpression boot(u"^qusb_add_guest_test\\("_s, QRegularExpression::MultilineOption);
    const qsizetype boots = contentsOf(m_root.filePath(u"tests/guest/CMakeLists.txt"_s)).count(boot);
    QString word = words.value(boots);
    QTest::newRow("boots") << u"docs/testing.md"_s << u"%1 boots share the topics"_s
                           << word.replace(0, 1, word.at(0).toUpper());
    QCOMPARE(rowsAfter(u"docs/testing.md"_s, u"| test | topics |"_s), boots);
}

void tst_Docs::countsAreTrue()
{
    QFETCH(const QString, page);
    QFETCH(const QString, sentence);
    QFETCH(const QString, number);
    QVERIFY(!number.isEmpty());
    const QString text = contentsOf(m_root.filePath(page)).simplified();
    QVERIFY2(text.contains(sentence.arg(number)), qPrintable(sentence.arg(number)));
}

QUSB_TEST(tst_Docs)
#include "tst_docs.moc"
