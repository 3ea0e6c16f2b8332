// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbcompletionqueue_p.h"
#include "qusbworker_p.h"
#include "testprogram.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

#include <functional>
#include <thread>

class tst_CompletionQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversInOrderOfArrival();
    void wakesItsThreadFromAnotherThread();
    void deliversTheRestInANestedEventLoop();
    void deliversTheRestInProcessEvents();
    void endlessCompletionsLeaveOthersTheirTurn();
    void endlessCompletionsLeaveTurnsToOthersOfAPump();
    void closedQueueTakesNoMore();
    void survivesBeingDeletedByWhatItDelivers();
    void workerRunsOneCallAfterTheOtherAndAnswersOnThisThread();
    void workerFinishesItsCallsBeforeItGoes();
};

void tst_CompletionQueue::deliversInOrderOfArrival()
{
    QUsbCompletionQueue queue(nullptr);
    QList<int> seen;
    for (int i = 0; i < 100; ++i)
        queue.call([&seen, i] { seen.append(i); });
    queue.deliver();
    QCOMPARE(seen.size(), 100);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
}

void tst_CompletionQueue::wakesItsThreadFromAnotherThread()
{
    QUsbCompletionQueue queue(nullptr);
    int delivered = 0;
    QThread *deliveredIn = nullptr;
    std::thread other([&] {
        for (int i = 0; i < 1000; ++i) {
            queue.call([&] {
                ++delivered;
                deliveredIn = QThread::currentThread();
            });
        }
    });
    QTRY_COMPARE(delivered, 1000);
    other.join();
    QCOMPARE(deliveredIn, QThread::currentThread());
}

void tst_CompletionQueue::deliversTheRestInANestedEventLoop()
{
    QUsbCompletionQueue queue(nullptr);
    bool second = false;
    bool secondInsideFirst = false;
    queue.call([&] {
        QEventLoop nested; // a dialog, for example
        QTimer::singleShot(std::chrono::seconds(5), &nested, &QEventLoop::quit);
        queue.call([&] { nested.quit(); });
        nested.exec();
        secondInsideFirst = second;
    });
    queue.call([&] { second = true; });
    queue.wake();
    QTRY_VERIFY(second);
    QVERIFY(secondInsideFirst);
}

void tst_CompletionQueue::deliversTheRestInProcessEvents()
{
    struct Completion final : public QUsbCompletion
    {
        void deliver() override { action(); }
        std::function<void()> action;
    };
    QUsbCompletionQueue queue(nullptr);
    bool secondInsideFirst = false;
    bool second = false;
    Completion completions[2];
    completions[0].action = [&] {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        secondInsideFirst = second;
    };
    completions[1].action = [&] { second = true; };
    for (Completion &each : completions)
        queue.append(&each); // as a pump does, which wakes nobody
    queue.deliver();
    QVERIFY(secondInsideFirst);
}

void tst_CompletionQueue::endlessCompletionsLeaveOthersTheirTurn()
{
    struct Endless final : public QUsbCompletion
    {
        void deliver() override
        {
            if (!over)
                queue.append(this); // as another thread might, which is faster than we
        }
        QUsbCompletionQueue queue {nullptr};
        bool over = false;
    };
    Endless endless;
    endless.queue.post(&endless);
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(10), &loop, &QEventLoop::quit);
    loop.exec();
    endless.over = true;
    endless.queue.deliver();
}

void tst_CompletionQueue::endlessCompletionsLeaveTurnsToOthersOfAPump()
{
    QUsbCompletionQueue queue(nullptr);
    int delivered = 0;
    bool stopped = false;
    std::function<void()> again = [&] {
        ++delivered;
        if (!stopped)
            queue.call(again);
    };
    queue.call(again);
    QVERIFY(queue.deliver()); // comes back, and has more
    const int first = delivered;
    QTRY_VERIFY(delivered > first); // which follows by itself
    stopped = true;
    queue.deliverAll();
    QVERIFY(!queue.deliver());
}

void tst_CompletionQueue::closedQueueTakesNoMore()
{
    QUsbCompletionQueue queue(nullptr);
    bool delivered = false;
    const auto held = std::make_shared<int>();
    queue.close();
    std::thread other([&] { queue.call([&delivered, held] { delivered = true; }); });
    other.join();
    QVERIFY(!queue.deliver());
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
    QCOMPARE(held.use_count(), 1);
}

void tst_CompletionQueue::survivesBeingDeletedByWhatItDelivers()
{
    auto *queue = new QUsbCompletionQueue(nullptr);
    int delivered = 0;
    for (int i = 0; i < 3; ++i) {
        queue->call([&] {
            ++delivered;
            if (delivered == 3)
                delete queue;
        });
    }
    queue->deliver();
    QCOMPARE(delivered, 3);
}

void tst_CompletionQueue::workerRunsOneCallAfterTheOtherAndAnswersOnThisThread()
{
    QUsbCompletionQueue queue(nullptr);
    QUsbWorker worker(&queue);
    QList<int> worked; // touched by the worker only, until it has answered
    QList<int> answered;
    bool blocked = false;
    for (int i = 0; i < 20; ++i) {
        worker.run(
            [&worked, &blocked, i, here = QThread::currentThread()] {
                blocked |= QThread::currentThread() == here;
                worked.append(i);
                return i * 2;
            },
            [&answered](int result) { answered.append(result); });
    }
    QTRY_COMPARE(answered.size(), 20);
    QVERIFY(!blocked);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(worked.at(i), i);
        QCOMPARE(answered.at(i), i * 2);
    }
}

void tst_CompletionQueue::workerFinishesItsCallsBeforeItGoes()
{
    QUsbCompletionQueue queue(nullptr);
    int worked = 0;
    int answered = 0;
    {
        QUsbWorker worker(&queue);
        for (int i = 0; i < 5; ++i)
            worker.run([&worked] { return ++worked; }, [&answered](int) { ++answered; });
    }
    QCOMPARE(worked, 5);
    queue.deliver();
    QCOMPARE(answered, 5);
}

QUSB_TEST(tst_CompletionQueue)
#include "tst_completionqueue.moc"
