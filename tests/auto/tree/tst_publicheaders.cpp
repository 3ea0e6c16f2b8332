// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "headersnippets.h"
#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/*! What holds for every public header, now and later. */
class tst_PublicHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sinceIsSaid_data() { addHeaders(); }
    void sinceIsSaid();
    void noReferenceIntoATemporary_data() { addHeaders(); }
    void noReferenceIntoATemporary();
    void valuesHaveExportedDestructors_data() { addHeaders(); }
    void valuesHaveExportedDestructors();
    void codeIsCompiled_data() { addHeaders(); }
    void codeIsCompiled();
    void codeRuns();
    void contextOfAContinuationMayGoFirst_data();
    void contextOfAContinuationMayGoFirst();

private:
    void addHeaders() const;
    static QString contentsOf(const QString &path);
    static QString withoutIndentation(const QString &code);

    const QDir m_root {QStringLiteral(QUSB_SOURCE_DIR)};
    QStringList m_headers; // below the source directory
};

QString tst_PublicHeaders::contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/*! \a code without indentation and line breaks, which clang-format chooses. */
QString tst_PublicHeaders::withoutIndentation(const QString &code)
{
    return code.simplified();
}

void tst_PublicHeaders::initTestCase()
{
    for (const char *folder : {"src/qusb", "src/qusbtest"}) {
        QDirIterator headers(m_root.filePath(QString::fromLatin1(folder)), {u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            const QString path = headers.next();
            if (!path.endsWith("_p.h"_L1))
                m_headers.append(m_root.relativeFilePath(path));
        }
    }
    m_headers.sort();
    QVERIFY(m_headers.size() > 70);
}

void tst_PublicHeaders::addHeaders() const
{
    QTest::addColumn<QString>("header");
    for (const QString &header : m_headers)
        QTest::newRow(qPrintable(header)) << header;
}

/*! A class or namespace says it; a member that is younger says it itself. */
void tst_PublicHeaders::sinceIsSaid()
{
    QFETCH(const QString, header);
    const QString text = contentsOf(m_root.filePath(header));
    static const QRegularExpression documented(
        uR"(/\*!((?:(?!\*/).)*)\*/\s*(?:template <[^>]*>\s*)?(?:class|struct|namespace) (?:QUSB_EXPORT |\[\[nodiscard\]\] )?(QUsb\w+)\s*(?:final )?(?::[^{;]*)?\{)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    int count = 0;
    for (auto matches = documented.globalMatch(text); matches.hasNext(); ++count) {
        const QRegularExpressionMatch match = matches.next();
        static const QRegularExpression since(uR"(\\since \d+\.\d+)"_s);
        QVERIFY2(since.match(match.captured(1)).hasMatch(), qPrintable(match.captured(2)));
    }
    QVERIFY2(count > 0, "No documented class or namespace.");
}

/*! An accessor that returns a reference has a variant for temporaries: `const auto &x = f().x();` must not dangle. */
void tst_PublicHeaders::noReferenceIntoATemporary()
{
    QFETCH(const QString, header);
    const QString text = contentsOf(m_root.filePath(header));
    static const QRegularExpression accessor(
        uR"(\n    (?:QUSB_EXPORT )?(?:constexpr )?const [\w:<>]+ &(\w+)\(\) const(?! &))"_s);
    const QRegularExpressionMatch match = accessor.match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured(1)));
}

/*!
    With clang, Qt's macro that exports the destructor of a shared pointer has no effect, as the private class is hidden. What
    is inline in a value must not need it: the value's own destructor is a function of the library.
*/
void tst_PublicHeaders::valuesHaveExportedDestructors()
{
    QFETCH(const QString, header);
    const QString text = contentsOf(m_root.filePath(header));
    QVERIFY(!text.contains("SPECIALIZATION_DTOR_WITH_EXPORT"_L1));
    static const QRegularExpression pointer(uR"(Q(?:Explicitly)?SharedDataPointer<\w+> (?:d|m_\w+);)"_s);
    static const QRegularExpression destructor(uR"(QUSB_EXPORT (?:virtual )?~\w+\(\))"_s);
    if (text.contains(pointer))
        QVERIFY(text.contains(destructor));
}

void tst_PublicHeaders::codeIsCompiled()
{
    QFETCH(const QString, header);
    QStringList compiled;
    for (const char *file : {"headersnippets.cpp", "snippets.cpp"})
        compiled.append(
            withoutIndentation(contentsOf(m_root.filePath("tests/auto/tree/"_L1 + QLatin1StringView(file)))));
    compiled.append(
        withoutIndentation(contentsOf(m_root.filePath(u"examples/11-testing-your-driver/tst_thermometer.cpp"_s))));
    compiled.append(withoutIndentation(contentsOf(m_root.filePath(u"tests/auto/package/consumer/main.cpp"_s))));
    const QStringList blocks = contentsOf(m_root.filePath(header)).split("\\code\n"_L1).mid(1);
    for (const QString &block : blocks) {
        const QString text = block.section("\\endcode"_L1, 0, 0);
        if (text.contains(u"──"_s)) // a diagram
            continue;
        const QString code = withoutIndentation(text);
        const bool found = std::any_of(compiled.cbegin(), compiled.cend(),
                                       [&](const QString &source) { return source.contains(code); });
        QVERIFY2(found, qPrintable(code));
    }
}

void tst_PublicHeaders::codeRuns()
{
    HeaderSnippets::run();
}

void tst_PublicHeaders::contextOfAContinuationMayGoFirst_data()
{
    QTest::addColumn<QString>("path");
    QStringList paths {u"README.md"_s};
    for (const char *folder : {"docs", "examples", "src/qusb", "src/inspector"}) {
        QDirIterator files(m_root.filePath(QString::fromLatin1(folder)), {u"*.md"_s, u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(m_root.relativeFilePath(files.next()));
    }
    for (const QString &path : std::as_const(paths))
        QTest::newRow(qPrintable(path)) << path;
}

/*! QFuture::then() with a context must not outlive it up to Qt 6.5; QUsbFuture::then() may. */
void tst_PublicHeaders::contextOfAContinuationMayGoFirst()
{
    QFETCH(const QString, path);
    static const QRegularExpression withContext(uR"([.>]then\(\s*(?!\[)[&\w]+(?:->\w+\(\))?,\s*\[)"_s);
    const QRegularExpressionMatch match = withContext.match(contentsOf(m_root.filePath(path)));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

QUSB_TEST(tst_PublicHeaders)
#include "tst_publicheaders.moc"
