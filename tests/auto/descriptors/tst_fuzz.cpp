// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fuzztarget.h"
#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/*
    The targets of libFuzzer without libFuzzer: what once went wrong, the seeds, and changes of them. What they are
    is the same in each run.
*/
class tst_Fuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnceWentWrong_data() { addTargets(); }
    void whatOnceWentWrong();
    void seeds_data() { addTargets(); }
    void seeds();
    void changedSeeds_data() { addTargets(); }
    void changedSeeds();

private:
    static void addTargets();
};

void tst_Fuzz::addTargets()
{
    QTest::addColumn<QByteArray>("target");
    for (const FuzzTarget &target : FuzzTargets::all())
        QTest::newRow(target.name) << QByteArray(target.name);
}

void tst_Fuzz::whatOnceWentWrong()
{
    QFETCH(const QByteArray, target);
    const QDir data(QStringLiteral(QUSB_SOURCE_DIR "/tests/data/fuzz"));
    QVERIFY(data.exists());
    const QDir directory(data.filePath(QString::fromLatin1(target)));
    const QStringList names = directory.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString fault = FuzzTargets::byName(target).check(file.readAll());
        QVERIFY2(fault.isEmpty(), qPrintable(name + u": "_s + fault));
    }
}

void tst_Fuzz::seeds()
{
    QFETCH(const QByteArray, target);
    const QList<QByteArray> inputs = FuzzTargets::byName(target).seeds();
    QVERIFY(!inputs.isEmpty());
    for (const QByteArray &input : inputs) {
        const QString fault = FuzzTargets::byName(target).check(input);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + QString::fromLatin1(input.toHex())));
    }
    QCOMPARE(FuzzTargets::byName(target).check({}), QString());
}

static QByteArray changed(QByteArray input, const QList<QByteArray> &others, QRandomGenerator &random)
{
    constexpr qsizetype MaximumSize = 2000; // Large inputs take long and find nothing more.
    input.truncate(MaximumSize);
    for (int change = random.bounded(1, 8); change > 0; --change) {
        const int at = random.bounded(int(input.size()) + 1);
        const QByteArray &other = others.at(random.bounded(int(others.size())));
        switch (random.bounded(7)) {
        case 0:
            input.truncate(at);
            break;
        case 1:
            input.remove(at, random.bounded(1, 10));
            break;
        case 2:
            input.insert(at, input.mid(random.bounded(int(input.size()) + 1), random.bounded(1, 40)));
            break;
        case 3:
            input.insert(at, other.mid(random.bounded(int(other.size()) + 1), random.bounded(1, 60)));
            break;
        case 4:
            if (at < input.size())
                input[at] = char(input.at(at) ^ 1 << random.bounded(8));
            break;
        default:
            if (at < input.size())
                input[at] = char(random.bounded(2) == 0 ? random.bounded(256) : random.bounded(16));
            break;
        }
    }
    return input;
}

void tst_Fuzz::changedSeeds()
{
    QFETCH(const QByteArray, target);
    const FuzzTarget &fuzzed = FuzzTargets::byName(target);
    const QList<QByteArray> inputs = fuzzed.seeds();
    QRandomGenerator random(20261123);
    for (int i = 0; i < fuzzed.iterations; ++i) {
        const QByteArray input = changed(inputs.at(random.bounded(int(inputs.size()))), inputs, random);
        const QString fault = fuzzed.check(input);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + QString::fromLatin1(input.toHex())));
    }
}

QUSB_TEST(tst_Fuzz)
#include "tst_fuzz.moc"
