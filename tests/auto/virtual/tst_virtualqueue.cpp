// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testprogram.h"

#include "qusbvirtualqueue_p.h"

#include <QtTest/qtest.h>

namespace {

int comparisons = 0;

struct CountedId
{
    int value = 0;
    friend bool operator<(CountedId a, CountedId b)
    {
        ++comparisons;
        return a.value < b.value;
    }
};

struct CountedTransfer
{
    int value = 0;
    friend bool operator==(CountedTransfer a, CountedTransfer b)
    {
        ++comparisons;
        return a.value == b.value;
    }
    friend size_t qHash(CountedTransfer transfer, size_t seed) { return ::qHash(transfer.value, seed); }
};

struct Counted
{
    using Key = CountedTransfer;
    CountedTransfer transfer;
    CountedId id;
};

struct Plain
{
    using Key = char;
    char transfer = 0;
    int id = 0;
};

QList<int> idsOf(const std::vector<Plain> &all)
{
    QList<int> ids;
    for (const Plain &each : all)
        ids.append(each.id);
    return ids;
}

} // namespace

/*! The transfers that wait at a virtual endpoint. */
class tst_VirtualQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void findsTransfers();
    void takingAllBackIsNotQuadratic();
};

void tst_VirtualQueue::keepsTheOrder()
{
    QUsbVirtualQueue<Plain> queue;
    QVERIFY(queue.isEmpty());
    for (int id = 1; id <= 5; ++id)
        queue.append({char('a' + id), id});
    queue.holdFirst();
    QCOMPARE(queue.first().id, 2);
    QCOMPARE(queue.takeFirst().id, 2);
    queue.holdFirst();
    QCOMPARE(queue.size(), 2);
    QCOMPARE(queue.ids(), QList({1, 3, 4, 5}));
    QCOMPARE(idsOf(queue.takeAll()), QList({4, 5, 1, 3}));
    QVERIFY(queue.isEmpty());
    QVERIFY(queue.ids().isEmpty());
}

void tst_VirtualQueue::findsTransfers()
{
    QUsbVirtualQueue<Plain> queue;
    for (int id = 1; id <= 3; ++id)
        queue.append({char('a' + id), id});
    queue.holdFirst();
    QCOMPARE(queue.idOf('b'), std::optional(1)); // held
    QCOMPARE(queue.idOf('c'), std::optional(2));
    QCOMPARE(queue.take(1)->transfer, 'b');
    QCOMPARE(queue.take(3)->transfer, 'd');
    QVERIFY(!queue.take(3));
    QVERIFY(!queue.idOf('d'));
    QCOMPARE(queue.takeFirst().id, 2);
    QVERIFY(!queue.idOf('c'));
}

void tst_VirtualQueue::takingAllBackIsNotQuadratic()
{
    constexpr int count = 1000;
    QUsbVirtualQueue<Counted> queue;
    for (int i = 0; i < count; ++i)
        queue.append({{i}, {i}});
    for (int i = 0; i < count / 2; ++i)
        queue.holdFirst();
    comparisons = 0;
    for (int i = count - 1; i >= 0; --i) { // The last first, which is the worst for one that searches from the front.
        const auto id = queue.idOf({i});
        QVERIFY(id);
        QVERIFY(queue.take(*id));
    }
    QVERIFY(queue.isEmpty());
    QVERIFY2(comparisons < 60 * count, qPrintable(QString::number(comparisons)));
}

QUSB_TEST(tst_VirtualQueue)
#include "tst_virtualqueue.moc"
