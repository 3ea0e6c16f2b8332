// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbidfiles_p.h"
#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qset.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/* Which usb.ids counts, and that it is read again once it is another. */
class tst_IdFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestCounts();
    void withoutAFileThereAreNoNames();
    void aFileWithoutVendorsDoesNotCount();
    void replacingByRenameIsNoticed();
    void writingInPlaceIsNoticed();
    void removingIsNoticed();
    void installingIsNoticed();
    void linksThatPointElsewhereAreNoticed();
    void looksOnlyOnceInAnInterval();
    void manyThreadsMayAsk();
    void theEnvironmentChooses();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void write(const QString &name, const QByteArray &date, const QByteArray &vendor) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_IdFiles::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void tst_IdFiles::write(const QString &name, const QByteArray &date, const QByteArray &vendor) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("# Version: " + date + "\n1209  " + vendor + "\n");
}

void tst_IdFiles::theNewestCounts()
{
    write(u"a"_s, "2025.01.01", "A");
    write(u"b"_s, "2026.01.01", "B");
    write(u"c"_s, "2024.01.01", "C");
    QCOMPARE(QUsbIdFiles({path(u"a"_s), path(u"b"_s), path(u"c"_s)}).database().vendorName(0x1209), u"B"_s);
    write(u"d"_s, "2026.01.01", "D"); // Of two of the same day, the first.
    QCOMPARE(QUsbIdFiles({path(u"b"_s), path(u"d"_s)}).database().vendorName(0x1209), u"B"_s);
}

void tst_IdFiles::withoutAFileThereAreNoNames()
{
    QVERIFY(QUsbIdFiles({}).database().isEmpty());
    QVERIFY(QUsbIdFiles({path(u"missing"_s), path(u"missing/below"_s), m_directory->path()}).database().isEmpty());
}

void tst_IdFiles::aFileWithoutVendorsDoesNotCount()
{
    QFile file(path(u"odd"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Version: 2099.01.01\n<html>Not found</html>\n");
    file.close();
    write(u"a"_s, "2025.01.01", "A");
    QCOMPARE(QUsbIdFiles({path(u"odd"_s), path(u"a"_s)}).database().vendorName(0x1209), u"A"_s);
}

void tst_IdFiles::replacingByRenameIsNoticed()
{
    write(u"a"_s, "2025.01.01", "A");
    QUsbIdFiles files({path(u"a"_s)}, 0ms);
    const QUsbIdDatabase before = files.database();
    QCOMPARE(before.vendorName(0x1209), u"A"_s);
    write(u"new"_s, "2026.01.01", "New A");
    QVERIFY(QFile::remove(path(u"a"_s)));
    QVERIFY(QFile::rename(path(u"new"_s), path(u"a"_s)));
    QCOMPARE(files.database().vendorName(0x1209), u"New A"_s);
    QCOMPARE(before.vendorName(0x1209), u"A"_s);
}

void tst_IdFiles::writingInPlaceIsNoticed()
{
    write(u"a"_s, "2025.01.01", "A");
    QUsbIdFiles files({path(u"a"_s)}, 0ms);
    QCOMPARE(files.database().vendorName(0x1209), u"A"_s);
    write(u"a"_s, "2025.01.01", "Another");
    QCOMPARE(files.database().vendorName(0x1209), u"Another"_s);
}

void tst_IdFiles::removingIsNoticed()
{
    write(u"a"_s, "2025.01.01", "A");
    write(u"b"_s, "2026.01.01", "B");
    QUsbIdFiles files({path(u"a"_s), path(u"b"_s)}, 0ms);
    QCOMPARE(files.database().vendorName(0x1209), u"B"_s);
    QVERIFY(QFile::remove(path(u"b"_s)));
    QCOMPARE(files.database().vendorName(0x1209), u"A"_s);
    QVERIFY(QFile::remove(path(u"a"_s)));
    QVERIFY(files.database().isEmpty());
}

void tst_IdFiles::installingIsNoticed()
{
    QUsbIdFiles files({path(u"below/a"_s)}, 0ms);
    QVERIFY(files.database().isEmpty());
    QVERIFY(QDir(m_directory->path()).mkdir(u"below"_s));
    write(u"below/a"_s, "2025.01.01", "A");
    QCOMPARE(files.database().vendorName(0x1209), u"A"_s);
}

void tst_IdFiles::linksThatPointElsewhereAreNoticed()
{
    write(u"a"_s, "2026.01.01", "A");
    write(u"b"_s, "2025.01.01", "B");
    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    QUsbIdFiles files({path(u"link"_s)}, 0ms);
    QCOMPARE(files.database().vendorName(0x1209), u"A"_s);
    QVERIFY(QFile::remove(path(u"link"_s)));
    QVERIFY(QFile::link(path(u"b"_s), path(u"link"_s)));
    QCOMPARE(files.database().vendorName(0x1209), u"B"_s);
}

void tst_IdFiles::looksOnlyOnceInAnInterval()
{
    write(u"a"_s, "2025.01.01", "A");
    QUsbIdFiles files({path(u"a"_s)}, 24h);
    QCOMPARE(files.database().vendorName(0x1209), u"A"_s);
    QVERIFY(QFile::remove(path(u"a"_s)));
    QCOMPARE(files.database().vendorName(0x1209), u"A"_s);
}

void tst_IdFiles::manyThreadsMayAsk()
{
    write(u"a"_s, "2025.01.01", "A");
    QUsbIdFiles files({path(u"a"_s)}, 0ms);
    std::atomic_int wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 100; ++round)
                wrong += files.database().vendorName(0x1209) == u"A" ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void tst_IdFiles::theEnvironmentChooses()
{
    const QByteArray before = qgetenv("QUSB_USB_IDS");
    const auto restore = qScopeGuard([&] { qputenv("QUSB_USB_IDS", before); });
    qunsetenv("QUSB_USB_IDS");
    const QStringList usual = QUsbIdFiles::systemPaths();
    QVERIFY(usual.contains(u"/usr/share/misc/usb.ids"_s));
    QVERIFY(usual.constFirst().endsWith(u"/qusb/usb.ids"));
    QCOMPARE(QSet<QString>(usual.cbegin(), usual.cend()).size(), usual.size());
    qputenv("QUSB_USB_IDS", "/nowhere/usb.ids");
    QCOMPARE(QUsbIdFiles::systemPaths(), QStringList({u"/nowhere/usb.ids"_s}));
}

QUSB_TEST(tst_IdFiles)
#include "tst_idfiles.moc"
