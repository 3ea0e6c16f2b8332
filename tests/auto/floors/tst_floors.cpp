// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/*! Holds the house to its plan: a file includes only from its own floor or from floors below. */
class tst_Floors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesIncludeOnlyDownwards();
    void onlyTheLibusbBackendKnowsLibusb();
    void publicHeadersIncludeNoPrivateOnes();
    void everyFileHasItsLicence();
    void oneClassOneHeaderNamedAlike();

private:
    struct Source
    {
        QString path; // below the source directory
        QString contents;
        QStringList includes;
    };
    static int floorOf(const QString &path);

    QList<Source> m_sources; // of src/
    QHash<QString, QString> m_paths; // file name of a header → path
};

int tst_Floors::floorOf(const QString &path)
{
    static const QList<std::pair<QString, int>> floors {
        {u"src/qusb/core/"_s, 0}, {u"src/qusb/descriptors/"_s, 1}, {u"src/qusb/backend/"_s, 2},
        {u"src/qusb/io/"_s, 3},   {u"src/qusb/classes/"_s, 4},     {u"src/qusb/models/"_s, 4},
        {u"src/qusbtest/"_s, 4},  {u"src/common/"_s, 5},           {u"src/cli/"_s, 6},
        {u"src/inspector/"_s, 6},
    };
    for (const auto &[prefix, floor] : floors) {
        if (path.startsWith(prefix))
            return floor;
    }
    return -1;
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
    QVERIFY(m_sources.size() > 20);
}

void tst_Floors::filesIncludeOnlyDownwards()
{
    for (const Source &source : std::as_const(m_sources)) {
        const int floor = floorOf(source.path);
        QVERIFY2(floor >= 0, qPrintable(source.path + " is on no floor"_L1));
        for (const QString &include : source.includes) {
            QString path = m_paths.value(include.section(u'/', -1));
            if (path.isEmpty()) // <QUsbContext>
                path = m_paths.value(include.toLower() + ".h"_L1);
            QVERIFY2(path.isEmpty() || floorOf(path) <= floor, qPrintable(source.path + " includes "_L1 + path));
        }
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

QTEST_GUILESS_MAIN(tst_Floors)
#include "tst_floors.moc"
