// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICESESSION_P_H
#define QUSBDEVICESESSION_P_H

#include "qusbbackend_p.h"
#include "qusbdeliveryorder_p.h"
#include "qusbdetacheddrivers_p.h"
#include "qusbpipe_p.h"
#include "qusbretry_p.h"
#include "qusbsessionowner_p.h"
#include "qusbworker_p.h"

#include <QtCore/qtimer.h>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

/*!
    \internal
    A device from open() to closed: the backend's handle, the worker, and the pipes.

    It may outlive the QUsbDevice that opened it, since it must not go before the kernel has given back every transfer;
    until then the context keeps it. Runs on the context's thread, except for what it hands to the worker.

    \code
    opening ── done ──> open ── close(), disconnect() ──> closing ── all is back ──> closed
       │                                                   │    └──── giveUp() ──> given up ── all is back ──> closed
       └──────── failed, close(), disconnect() ────────────┘
    \endcode

    The words for ending mean the same everywhere below:

    | word | what it does | who has it |
    |---|---|---|
    | cancel | asks for transfers to come back, for a reason; they finish when they do | backend, pipe, occupant |
    | suspend, resume | cancels all, and refuses new transfers (Busy) in between | pipe, session |
    | close | for good: cancels all, and refuses new transfers (NotOpen); then closes what is below | pipe, session, backend |
    | disconnect | closes, and the reason is that the device is gone | session |
    | settle | goes on with what waited for transfers or calls to come back | session |
    | leave | an occupant, whose transfers are all back, gives its pipe back | pipe |
    | retire | frees what the backend keeps for transfers that are all back (discard, for a single one) | pipe, occupant |
    | giveUp | finishes everything although the kernel keeps some of it, which may still come back | session, pipe, occupant |
    | abandon | lets go of the context, stops without waiting, and stays for ever | session, worker, backend, pump |
*/
class QUsbDeviceSession : public std::enable_shared_from_this<QUsbDeviceSession>
{
public:
    using Action = std::function<void()>;
    using Pipes = std::vector<std::shared_ptr<QUsbPipe>>;

    QUsbDeviceSession(QUsbSessionOwner &owner, const QUsbDeviceInfo &info, std::unique_ptr<QUsbBackendDevice> backend);
    ~QUsbDeviceSession();
    Q_DISABLE_COPY_MOVE(QUsbDeviceSession)

    const QUsbDeviceInfo &info() const { return m_info; }
    QUsbBackendDevice &backend() const { return *m_backend; }
    QUsbCompletionQueue &queue() const { return m_queue; }
    /*! The backend that backend() is a device of. */
    QUsbBackend &buses() const { return m_owner.usedBackend(); }
    QUsbSessionOwner &owner() const { return m_owner; }
    QUsbPipe &controlPipe() const { return *m_pipes.front(); }
    bool isClosing() const { return m_closing; }
    /*! The error of calls that need an open device. */
    static QUsbError notOpen();
    /*! Returns bConfigurationValue of the configuration that was active when the device was opened, if known. */
    std::optional<quint8> configurationAtOpening() const { return m_configurationAtOpening; }
    /*! Returns whether the device has left the bus. */
    bool isDisconnected() const { return m_disconnected; }

    /*!
        Runs \a work, which may block and returns a QUsbError, on the worker, and then \a done on the context's thread: after
        all that was handed over before it, and as soon as no transfer is under way on \a pipes. The session stays alive and
        open that long.
    */
    template <typename Work, typename Done>
    void run(Work work, Done done, const Pipes &pipes = {})
    {
        whenIdle(pipes, [this, expectation = expect(std::move(done)), work = std::move(work)] {
            enqueue([this, work] { return m_handleOpen ? work() : notOpen(); },
                    [this, expectation](const QUsbError &error) { answer(expectation, error); });
        });
    }

    /*!
        Opens the device; \a done is told the outcome. If it has just arrived, it is given time to become accessible, and
        if another session on it is closing, that ends first. close() ends the wait.
    */
    void open(std::function<void(const QUsbError &)> done);
    /*! QUsbPipe::suspend() for all pipes, and for those that are made before resume(). */
    void suspend(QUsbError::Kind reason);
    void resume();
    /*! Makes the pipe of \a endpoint, open. */
    std::shared_ptr<QUsbPipe> createPipe(const QUsbPipeEndpoint &endpoint);
    /*! Forgets \a pipes, which are closed and idle. */
    void retire(const Pipes &pipes);
    /*! Returns all pipes, the control pipe first. */
    const Pipes &pipes() const { return m_pipes; }
    /*! Calls \a action as soon as no transfer is under way on \a pipes. */
    void whenIdle(const Pipes &pipes, Action action);

    /*! retire(), as soon as no transfer is under way on \a pipes. */
    void retireWhenIdle(const Pipes &pipes)
    {
        whenIdle(pipes, [this, pipes] { retire(pipes); });
    }

    /*! Claims \a interfaceNumber, on the worker. If the device has just arrived, it is given time to be configured. */
    QUsbError claimInterface(quint8 interfaceNumber, QUsbKernelDriverPolicy policy);
    /*! What was detached; for the worker. */
    QUsbDetachedDrivers &detachedDrivers() { return m_detachedDrivers; }
    /*! Notes that \a interfaceNumber is ours and has to be released. */
    void addClaim(quint8 interfaceNumber)
    {
        if (!m_claims.contains(interfaceNumber)) // two claims may have been under way
            m_claims.append(interfaceNumber);
    }
    /*! Takes back addClaim(). */
    void removeClaim(quint8 interfaceNumber) { m_claims.removeOne(interfaceNumber); }

    /*! Ends everything as \a reason, releases, closes. Each callback is called once. */
    void close(QUsbError::Kind reason);
    /*! The device has left the bus: close() as Disconnected. */
    void disconnect();
    /*! \a closing is called when the session begins to close, \a closed when it is closed; it is destroyed afterwards. */
    void setCallbacks(const Action &closing, const Action &closed)
    {
        m_closingCallback = closing;
        m_closedCallback = closed;
    }

    /*!
        Finishes all futures as Aborted and calls the callbacks, although the kernel has not given everything back. If it
        does so later, the session ends as it should have; until then the context keeps it.
    */
    void giveUp();
    bool isGivenUp() const { return m_givenUp; }
    /*! Lets go of the context. Only for a session that was given up and stays for ever. */
    void abandon();

    /*! Does what waited for transfers or calls to end. Call after user code has run. */
    void settle();
    /*! Cancels the transfers whose futures were cancelled. */
    void cancelWhereAsked();
    /*! A future was handed out, which another thread may cancel. */
    void expectCancellation();
    /*! QUsbPipe::watchCancellation() for all pipes. */
    bool watchCancellation();

private:
    using Gate = std::shared_ptr<std::atomic<bool>>; // true lets pass who waits

    /*! Somebody who is owed one answer, be it that there will be none. */
    class Expectation
    {
    public:
        virtual ~Expectation() = default;
        virtual void tell(const QUsbError &error) = 0;
    };
    template <typename Done>
    class ExpectationOf final : public Expectation
    {
    public:
        explicit ExpectationOf(Done &&done)
            : m_done(std::move(done))
        {
        }
        void tell(const QUsbError &error) override
        {
            if (!m_done)
                return;
            Done done = std::move(*m_done);
            m_done.reset();
            done(error);
        }

    private:
        std::optional<Done> m_done;
    };
    struct Waiting
    {
        Pipes pipes;
        Action action;
    };

    template <typename Done>
    std::shared_ptr<Expectation> expect(Done done)
    {
        return m_expectations.emplace_back(std::make_shared<ExpectationOf<Done>>(std::move(done)));
    }
    void tell(const std::shared_ptr<Expectation> &expectation, const QUsbError &error);
    /*! tell(), in the order of deliveries. */
    void answer(const std::shared_ptr<Expectation> &expectation, const QUsbError &error);
    template <typename Work, typename Done>
    void enqueue(Work work, Done done)
    {
        ++m_calls;
        m_worker.run(std::move(work),
                     [self = shared_from_this(), done = std::move(done)](const QUsbError &error) mutable {
                         --self->m_calls;
                         done(error);
                         self->settle();
                     });
    }
    static void open(const Gate &gate);
    void releaseClaims();
    void finishClosing();
    void letSuccessorsStart();

    QUsbSessionOwner &m_owner;
    QUsbCompletionQueue &m_queue;
    const QUsbDeviceInfo m_info;
    const std::unique_ptr<QUsbBackendDevice> m_backend;
    Pipes m_pipes;
    QList<quint8> m_claims;
    std::vector<Waiting> m_waiting;
    std::vector<std::shared_ptr<Expectation>> m_expectations;
    QUsbDeliveryOrder m_order;
    const Gate m_start = std::make_shared<std::atomic<bool>>(); // that opening waits at
    std::vector<Gate> m_successors; // what waits for us to be closed
    std::unique_ptr<QTimer> m_limit; // of closing
    Action m_closingCallback;
    Action m_closedCallback;
    int m_calls = 0;
    int m_suspensions = 0;
    bool m_closing = false;
    bool m_releasing = false;
    bool m_disconnected = false;
    bool m_givenUp = false;
    QUsbRetry m_retry;
    bool m_handleOpen = false; // the worker's own
    QUsbDetachedDrivers m_detachedDrivers; // the worker's own
    std::optional<quint8> m_configurationAtOpening; // written by the worker before open() is done
    QUsbWorker m_worker; // last, so that it is first to go: its calls use the rest
};

#endif // QUSBDEVICESESSION_P_H
