// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtCore/qmap.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

/*! Holds the house to its plan: a file includes only from its own folder and from those that stand below. */
class tst_Floors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesIncludeOnlyDownwards();
    void noFolderIncludesInACircle();
    void onlyTheLibusbBackendKnowsLibusb();
    void publicHeadersIncludeNoPrivateOnes();
    void everyFileHasItsLicence();
    void tablesOfTemplatesHaveNamesOfTheirOwn();
    void oneClassOneHeaderNamedAlike();

private:
    struct Source
    {
        QString path; // below the source directory
        QString contents;
        QStringList includes;
    };
    /*! The folders below \a directory in the order in which its CMakeLists.txt adds them, and itself last. */
    static QStringList foldersOf(const QDir &root, const QString &directory);
    /*! The path of the header that \a include names; empty if it is none of ours. */
    QString headerOf(const QString &include) const;

    QStringList m_floors; // from the ground up
    QList<Source> m_sources; // of src/
    QHash<QString, QString> m_paths; // file name of a header → path
};

static QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QStringList tst_Floors::foldersOf(const QDir &root, const QString &directory)
{
    QFile file(root.filePath(directory + "/CMakeLists.txt"_L1));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression list(uR"(foreach\(folder IN ITEMS\s+([^)]*)\))"_s);
    const QString folders = list.match(QString::fromUtf8(file.readAll())).captured(1);
    static const QRegularExpression space(uR"(\s+)"_s);
    QStringList paths = folders.split(space, Qt::SkipEmptyParts);
    for (QString &path : paths)
        path.prepend(directory + u'/');
    return paths << directory;
}

QString tst_Floors::headerOf(const QString &include) const
{
    const QString path = m_paths.value(include.section(u'/', -1));
    return path.isEmpty() ? m_paths.value(include.toLower() + ".h"_L1) : path; // <QUsbContext>
}

void tst_Floors::initTestCase()
{
    const QDir root(QStringLiteral(QUSB_SOURCE_DIR));
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QDirIterator files(root.filePath(u"src"_s), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        Source source {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()), {}};
        for (auto matches = include.globalMatch(source.contents); matches.hasNext();)
            source.includes.append(matches.next().captured(1));
        if (source.path.endsWith(".h"_L1))
            m_paths.insert(files.fileName(), source.path);
        m_sources.append(source);
    }
    QVERIFY(m_sources.size() > 400);
    m_floors = foldersOf(root, u"src/qusb"_s) + QStringList {u"src/qusbtest"_s, u"src/applications"_s}
        + foldersOf(root, u"src/cli"_s) + foldersOf(root, u"src/inspector"_s);
}

void tst_Floors::filesIncludeOnlyDownwards()
{
    for (const Source &source : std::as_const(m_sources)) {
        const auto floor = m_floors.indexOf(folderOf(source.path));
        QVERIFY2(floor >= 0, qPrintable(source.path + " is on no floor"_L1));
        for (const QString &include : source.includes) {
            const QString path = headerOf(include);
            QVERIFY2(path.isEmpty() || m_floors.indexOf(folderOf(path)) <= floor,
                     qPrintable(source.path + " includes "_L1 + path));
            const bool isOfTheOtherProgram =
                source.path.startsWith("src/inspector"_L1) && path.startsWith("src/cli"_L1);
            QVERIFY2(!isOfTheOtherProgram, qPrintable(source.path + " includes "_L1 + path));
        }
    }
}

/*! Follows from the order of the floors, and says more than that when there is none. */
void tst_Floors::noFolderIncludesInACircle()
{
    QMap<QString, QSet<QString>> below;
    for (const Source &source : std::as_const(m_sources)) {
        QSet<QString> &included = below[folderOf(source.path)];
        for (const QString &include : source.includes) {
            if (const QString path = headerOf(include); !path.isEmpty())
                included.insert(folderOf(path));
        }
        included.remove(folderOf(source.path));
    }
    // What stands on nothing that is left goes, until nothing is left: or a circle is.
    while (!below.isEmpty()) {
        QStringList standing;
        for (auto it = below.cbegin(); it != below.cend(); ++it) {
            const bool isFree =
                std::none_of(it->cbegin(), it->cend(), [&](const QString &f) { return below.contains(f); });
            if (isFree)
                standing += it.key();
        }
        QVERIFY2(!standing.isEmpty(), qPrintable("a circle among "_L1 + below.keys().join(u' ')));
        for (const QString &folder : std::as_const(standing))
            below.remove(folder);
    }
}

void tst_Floors::onlyTheLibusbBackendKnowsLibusb()
{
    for (const Source &source : std::as_const(m_sources)) {
        const bool knows = source.includes.contains(u"libusb.h"_s) || source.contents.contains(u"libusb_"_s);
        // Documentation may name the call that a function stands on.
        const bool documents = source.path.endsWith(".h"_L1) && !source.path.endsWith("_p.h"_L1);
        QVERIFY2(!source.includes.contains(u"libusb.h"_s) || source.path.startsWith("src/qusb/backend/libusb/"_L1),
                 qPrintable(source.path));
        QVERIFY2(!knows || documents || source.path.startsWith("src/qusb/backend/libusb/"_L1), qPrintable(source.path));
    }
}

void tst_Floors::publicHeadersIncludeNoPrivateOnes()
{
    for (const Source &source : std::as_const(m_sources)) {
        if (!source.path.startsWith("src/qusb/"_L1) || !source.path.endsWith(".h"_L1)
            || source.path.endsWith("_p.h"_L1))
            continue;
        for (const QString &include : source.includes)
            QVERIFY2(!include.endsWith("_p.h"_L1) && !include.contains("private/"_L1), qPrintable(source.path));
    }
}

void tst_Floors::everyFileHasItsLicence()
{
    for (const Source &source : std::as_const(m_sources)) {
        QVERIFY2(source.contents.startsWith("// SPDX-FileCopyrightText: "_L1)
                     && source.contents.section(u'\n', 1, 1) == "// SPDX-License-Identifier: MIT"_L1,
                 qPrintable(source.path));
    }
}

/*!
    A table that a template refers to. gcc 14 merges the instances of two files that have a table of one name each, although
    both tables are in anonymous namespaces: audio 3.0 showed names of audio 2.0.
*/
void tst_Floors::tablesOfTemplatesHaveNamesOfTheirOwn()
{
    static const QRegularExpression table(uR"(^constexpr \w+ (\w+)\[\])"_s, QRegularExpression::MultilineOption);
    QHash<QString, QString> owners;
    for (const Source &source : std::as_const(m_sources)) {
        for (auto matches = table.globalMatch(source.contents); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            const QRegularExpression use(uR"(<[\w, ]*\b%1\b[\w, ]*>)"_s.arg(name));
            if (!source.contents.contains(use))
                continue;
            QVERIFY2(!owners.contains(name), qPrintable(name + u": "_s + source.path + u", "_s + owners.value(name)));
            owners.insert(name, source.path);
        }
    }
    QVERIFY(owners.size() > 20);
}

void tst_Floors::oneClassOneHeaderNamedAlike()
{
    static const QRegularExpression exported(uR"(^class (?:QUSB_EXPORT )?(QUsb\w+)(?: final)?(?: :[^;]*)?\n\{)"_s,
                                             QRegularExpression::MultilineOption);
    for (const Source &source : std::as_const(m_sources)) {
        if (!source.path.startsWith("src/qusb/"_L1) || !source.path.endsWith(".h"_L1)
            || source.path.endsWith("_p.h"_L1))
            continue;
        const QString name = source.path.section(u'/', -1).chopped(2);
        for (auto matches = exported.globalMatch(source.contents); matches.hasNext();)
            QCOMPARE(matches.next().captured(1).toLower(), name);
    }
}

QUSB_TEST(tst_Floors)
#include "tst_floors.moc"
