// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lifetimesbench.h"
#include "testprogram.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace std::chrono_literals;

/*!
    "A slot may do anything" (docs/contract.md): each signal of each object, in each scenario, deletes each of the objects.
    The signals come from the metaobjects, so those that are yet to be written are tested as well.
*/
class tst_Lifetimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassIsThere();
    void slotMayDoAnything_data();
    void slotMayDoAnything();
    void destructorsEmitNothing_data();
    void destructorsEmitNothing();
};

/*! The classes of the public headers that have signals. */
static QByteArrayList classesWithSignals()
{
    QByteArrayList found;
    QDirIterator headers(QStringLiteral(QUSB_SOURCE_DIR "/src/qusb"), {QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (header.fileName().endsWith(QStringLiteral("_p.h")) || !header.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = header.readAll();
        const qsizetype signalsAt = text.indexOf("Q_SIGNALS:");
        const qsizetype classAt = text.lastIndexOf("class QUSB_EXPORT ", signalsAt);
        if (signalsAt < 0 || classAt < 0)
            continue;
        const qsizetype begin = classAt + qsizetype(strlen("class QUSB_EXPORT "));
        found += text.mid(begin, text.indexOf(' ', begin) - begin);
    }
    return found;
}

void tst_Lifetimes::everyClassIsThere()
{
    LifetimesBench bench;
    QVERIFY(bench.setUp());
    QByteArrayList there;
    for (const auto &[name, object] : bench.objects())
        there += object->metaObject()->className();
    const QByteArrayList wanted = classesWithSignals();
    QVERIFY(wanted.size() >= 8);
    for (const QByteArray &name : wanted)
        QVERIFY2(there.contains(name), name);
}

void tst_Lifetimes::slotMayDoAnything_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QByteArray>("deed");
    for (const QByteArray &scenario : LifetimesBench::scenarios()) {
        for (const QByteArray &deed : LifetimesBench::deeds())
            QTest::addRow("%s, %s", scenario.constData(), deed.constData()) << scenario << deed;
    }
}

void tst_Lifetimes::slotMayDoAnything()
{
    QFETCH(QByteArray, scenario);
    QFETCH(QByteArray, deed);
    for (const LifetimesBench::Emission &emission : LifetimesBench::emissions(scenario)) {
        LifetimesBench bench;
        QVERIFY(bench.setUp());
        if (!bench.mayHappenIn(emission, deed))
            continue;
        bench.arm(emission, deed);
        bench.play(scenario);
        // What comes how often is up to the threads; that it comes at all is not.
        const QDeadlineTimer longest(emission.number == 1 ? 5000ms : 50ms);
        while (!bench.hasFired() && !longest.hasExpired())
            LifetimesBench::processEvents();
        QVERIFY2(bench.hasFired() || emission.number > 1, emission.signal);
    }
}

void tst_Lifetimes::destructorsEmitNothing_data()
{
    QTest::addColumn<QByteArray>("scenario");
    for (const QByteArray &scenario : LifetimesBench::scenarios()) {
        if (scenario.startsWith("delete "))
            QTest::addRow("%s", scenario.constData()) << scenario;
    }
}

void tst_Lifetimes::destructorsEmitNothing()
{
    QFETCH(QByteArray, scenario);
    LifetimesBench bench;
    QVERIFY(bench.setUp());
    bench.leaveSomethingUntold();
    QByteArrayList told;
    bench.listen([&](const LifetimesBench::Emission &emission) {
        if (emission.signal != "destroyed(QObject*)")
            told += emission.object + ' ' + emission.signal;
    });
    bench.play(scenario);
    QCOMPARE(told, QByteArrayList());
}

QUSB_TEST(tst_Lifetimes)
#include "tst_lifetimes.moc"
