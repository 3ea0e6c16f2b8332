// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSTREAMENGINE_P_H
#define QUSBSTREAMENGINE_P_H

#include "qusbbackend_p.h"
#include "qusbpipe_p.h"
#include "qusbsessionowner_p.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QUsbStreamEngine;

/*! \internal One of a stream's transfers, with its buffer. Reused from beginning to end. */
class QUsbStreamTransfer final : public QUsbBackendTransfer
{
public:
    explicit QUsbStreamTransfer(QUsbStreamEngine &streamEngine)
        : engine(streamEngine)
    {
    }
    void deliver() override { }
    void completed(QUsbCompletionQueue &queue) override;

    QUsbStreamEngine &engine;
    std::vector<char> memory;
    QUsbError cause; //!< Why it could not be submitted
    bool done = false; //!< The backend is done with it
};

/*! \internal What a stream has done so far. */
struct QUsbStreamCounters
{
    qint64 bytes = 0;
    qint64 transfers = 0;
    qint64 underruns = 0; //!< Times that the kernel had no transfer while the stream ran
    qint64 lostPackets = 0; //!< Isochronous packets with an error
};

/*!
    \internal
    Keeps transfers queued on a pipe. The common part of QUsbInStream and QUsbOutStream.

    A transfer that is done is followed at once by the next one, inside the backend's completion and so perhaps on its
    thread: advance(lock) decides which. What it leads to is told in submission order, in deliver(), on the context's
    thread. In the steady state nothing is allocated: transfers, buffers and containers are those of the beginning, and
    the engine itself is what goes through the completion queue.

    m_mutex protects what both threads use. The backend's submit(lock) is called with it held, user code never is.
*/
class QUsbStreamEngine : public QUsbCompletion,
                         public QUsbPipeOccupant,
                         public std::enable_shared_from_this<QUsbStreamEngine>
{
public:
    /*! Who is told, on the context's thread; forgetListener() if it goes. */
    class Listener
    {
    public:
        /*! \a data had arrived before the stream began. */
        virtual void keptReceived(const QByteArray &data) { Q_UNUSED(data) }
        /*! \a transfer has brought data, \a position bytes after the beginning. */
        virtual void transferReceived(const QUsbStreamTransfer &transfer, qint64 position)
        {
            Q_UNUSED(transfer)
            Q_UNUSED(position)
        }
        /*! The device has taken \a bytes. */
        virtual void bytesTaken(qint64 bytes) { Q_UNUSED(bytes) }
        /*! The stream has ended: with an error, or as it was asked to. The last call. */
        virtual void ended(const QUsbError &error) = 0;
        /*! Calls \a function from the event loop, if the listener is still there. */
        virtual void postpone(const std::function<void()> &function) = 0;

    protected:
        ~Listener() = default;
    };

    struct Setup
    {
        qsizetype transferSize = 0;
        int queuedTransfers = 0; //!< With the kernel
        int spareTransfers = 0; //!< For data that waits to be delivered or sent
        int packetSize = 0; //!< Of an isochronous endpoint
    };

    QUsbStreamEngine(std::shared_ptr<QUsbPipe> pipe, const Setup &setup, Listener *listener);
    ~QUsbStreamEngine() override;

    /*! Takes the pipe and begins. */
    QUsbError start();
    /*! Ends as if nothing was wrong: what has arrived is still delivered. */
    void stop() { cancel(QUsbError::Kind::NoError); }
    /*! No one is told any more; ends as Aborted. */
    void forgetListener();
    QUsbStreamCounters counters() const;
    bool isRunning() const { return m_phase == Phase::Running; }
    /*! deliver() at once, without waiting for the queue. Errors that might turn out as unplugging are not held back. */
    void deliverNow();

    void cancel(QUsbError::Kind reason) override;
    bool isIdle() const override;
    void retire() override;
    void giveUp(const QUsbError &error) override;
    void deliver() override;

protected:
    enum class Phase : quint8 { Running, Ending, Ended };
    /*! Who has it as a parameter is called with m_mutex held. */
    using Lock = std::unique_lock<std::mutex>;

    /*! Submits what is to follow, perhaps inside the backend. */
    virtual void advance(const Lock &lock) = 0;
    /*! Tells the listener of what is done, in order, until there is no more; m_mutex is not held. */
    virtual void deliverProgress() = 0;
    /*! Whether it is an underrun if the kernel has no transfer now. */
    virtual bool expectsMore(const Lock &) const { return true; }

    bool mayAdvance(const Lock &) const { return m_phase == Phase::Running && !m_failed; }
    void submit(QUsbStreamTransfer &transfer, const Lock &lock);
    QUsbStreamTransfer *takeFree(const Lock &lock);
    void giveBack(QUsbStreamTransfer &transfer, const Lock &) { m_free.push_back(&transfer); }
    size_t freeTransfers(const Lock &) const { return m_free.size(); }
    /*! Takes the transfer that was submitted first, if it is done. */
    QUsbStreamTransfer *takeDone(const Lock &lock);
    /*! Goes through the completion queue to tell of what is done. */
    void post(const Lock &lock);
    void noteFailure(const QUsbStreamTransfer &transfer);
    /*! Makes sure that what was posted is delivered. */
    void wake() const;

    mutable std::mutex m_mutex;
    const std::shared_ptr<QUsbPipe> m_pipe;
    const Setup m_setup;
    const QUsbSessionOwner *m_owner = nullptr; // from start() on; is there as long as there is a listener
    Listener *m_listener; // context's thread
    Phase m_phase = Phase::Ended; // written on the context's thread, with m_mutex held
    int m_inFlight = 0;
    bool m_failed = false; // a transfer ended with an error: no more are submitted
    QUsbStreamCounters m_counters;
    // Context's thread: the error of the first transfer, in their order, that failed
    QUsbError::Kind m_failure = QUsbError::Kind::NoError;
    QUsbError m_failureCause;

private:
    friend class QUsbStreamTransfer;

    enum class HoldBack : quint8 { Allowed, Never };

    void transferDone(QUsbStreamTransfer &transfer);
    void process(HoldBack holdBackPolicy);
    bool holdBack(HoldBack policy);
    void cancelTransfers();
    void conclude();
    QUsbError endingError() const;
    void postponeDelivery();
    std::shared_ptr<QUsbDeviceSession> leavePipe();

    std::vector<std::unique_ptr<QUsbStreamTransfer>> m_transfers;
    std::vector<QUsbStreamTransfer *> m_free;
    std::vector<QUsbStreamTransfer *> m_order; // a ring: the submitted ones, and those done but not taken
    size_t m_orderBegin = 0;
    size_t m_orderSize = 0;
    QUsbError::Kind m_reason = QUsbError::Kind::NoError; // why it was asked to end
    bool m_posted = false;
    bool m_restCancelled = false;
    QUsbDeliveryOrder m_deliveryOrder;
    bool m_postponed = false;
    std::shared_ptr<QUsbStreamEngine> m_self; // while it has the pipe or waits in the queue
};

#endif // QUSBSTREAMENGINE_P_H
