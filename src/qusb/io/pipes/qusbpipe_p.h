// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBPIPE_P_H
#define QUSBPIPE_P_H

#include "qusbbackend_p.h"
#include "qusbdeliveryorder_p.h"
#include "qusbkeptdata_p.h"
#include "qusboperation_p.h"
#include "qusbpipeendpoint_p.h"
#include "qusbsetuppacket.h"
#include "qusbtransferresult.h"

#include <QtCore/qfuture.h>

#include <functional>
#include <list>
#include <memory>

class QUsbDeviceSession;

/*!
    \internal
    Something that keeps transfers of its own under way on a pipe, which has no others in the meantime.
*/
class QUsbPipeOccupant
{
public:
    virtual ~QUsbPipeOccupant() = default;
    /*! Ends the transfers under way as \a reason; the occupant leaves when the last is back. */
    virtual void cancel(QUsbError::Kind reason) = 0;
    /*! Returns whether the kernel has none of its transfers. */
    virtual bool isIdle() const = 0;
    /*! Frees the backend's part of its transfers. It is idle. */
    virtual void retire() = 0;
    /*! The kernel does not give its transfers back: tells whom it may concern of \a error. */
    virtual void giveUp(const QUsbError &error) = 0;
};

/*!
    \internal
    The host's end of one endpoint (USB 2.0, 5.3.2): makes transfers of calls, and results of completions.

    Operations and their buffers are reused. Everything runs on the context's thread. finish() is where user code is
    called, last and with nothing held.
*/
class QUsbPipe : public std::enable_shared_from_this<QUsbPipe>
{
public:
    using Future = QFuture<QUsbTransferResult>;
    using FinishedCallback = std::function<void(const QUsbSetupPacket &, const QUsbTransferResult &)>;
    using Handler = QUsbOperation::Handler;
    enum class State : quint8 {
        Open, //!< Transfers go to the kernel, unless the pipe is suspended.
        Waiting, //!< The device is being opened; transfers wait for that.
        Closed, //!< For good; new transfers fail with NotOpen.
    };
    /*! What becomes of bytes that arrive for a future that was cancelled. */
    enum class CancelledData : quint8 { Keep, Discard };

    QUsbPipe(QUsbDeviceSession &session, const QUsbPipeEndpoint &endpoint);
    ~QUsbPipe();
    Q_DISABLE_COPY_MOVE(QUsbPipe)

    /*! Reads; \a handler, if there is one, is told before the future finishes. */
    /*! Requests \a maxSize rounded up to \a sizes, which is safe, or as it is. */
    Future read(qsizetype maxSize, std::chrono::milliseconds timeout,
                QUsbPipeEndpoint::Sizes sizes = QUsbPipeEndpoint::Sizes::WholePackets, const Handler &handler = {});
    Future readInto(char *buffer, qsizetype size, std::chrono::milliseconds timeout);
    Future readMessage(qsizetype maxSize, std::chrono::milliseconds timeout);
    Future readPackets(qsizetype count, std::chrono::milliseconds timeout, const Handler &handler = {});
    Future write(const QByteArray &data, std::chrono::milliseconds timeout, bool endWithZeroLengthPacket);
    Future writePackets(const QByteArray &data, const QList<int> &sizes, std::chrono::milliseconds timeout);
    Future control(const QUsbSetupPacket &setup, const QByteArray &data, std::chrono::milliseconds timeout);
    /*! read() and write() that tell \a handler instead of a future; it may already be told before they return. */
    void readFor(const Handler &handler, qsizetype maxSize, std::chrono::milliseconds timeout);
    void writeFor(const Handler &handler, const QByteArray &data, std::chrono::milliseconds timeout);

    const QUsbDeviceInfo &device() const { return m_device; }
    const QUsbPipeEndpoint &endpoint() const { return m_endpoint; }
    /*! The session, while the pipe is not retired. */
    QUsbDeviceSession *session() const { return m_session; }
    /*! The context's queue. It is there as long as anybody can call this pipe. */
    QUsbCompletionQueue &queue() const { return m_queue; }
    /*! Called after each transfer that was asked for from outside has ended. */
    void setFinishedCallback(const FinishedCallback &callback) { m_finishedCallback = callback; }
    void setCancelledData(CancelledData policy) { m_cancelledData = policy; }
    CancelledData cancelledData() const { return m_cancelledData; }
    /*! Whether what a cancelled future had received answers the next read. */
    bool keepsCancelledData() const;
    /*! Bytes that have arrived and that nobody has had yet. */
    QUsbKeptData &kept() { return m_kept; }

    bool isIdle() const { return m_inFlight.empty() && (!m_occupant || m_occupant->isIdle()); }
    /*! The bytes that finished operations keep for the next ones, and their number. */
    qsizetype idleMemory() const { return m_idleMemory; }
    size_t idleOperations() const { return m_idle.size(); }
    qsizetype pendingTransfers() const { return qsizetype(m_inFlight.size()); }
    /*! The number of the operation that was started last. */
    quint64 lastTransfer() const { return m_lastTransfer; }

    /*! Gives the pipe to \a occupant, or returns why not. */
    QUsbError occupy(const std::shared_ptr<QUsbPipeOccupant> &occupant);
    /*! The occupant leaves. Call QUsbDeviceSession::settle() afterwards. */
    void leave();

    /*! Opens; transfers that wait start now. */
    void open();
    /*!
        The device is being changed: refuses new transfers with Busy, and ends those under way as \a reason, until resume()
        was called as often as this.
    */
    void suspend(QUsbError::Kind reason);
    void resume();
    /*! Refuses new transfers with NotOpen, and ends those under way as \a reason. */
    void close(QUsbError::Kind reason);
    /*! Ends all transfers under way as \a reason. */
    void cancelAll(QUsbError::Kind reason);
    /*! Ends operation \a transfer as \a reason, for which \a verdict is the error if given; false if it is not under way. */
    bool cancel(quint64 transfer, QUsbError::Kind reason, const QUsbError &verdict = {});
    /*! Cancels the transfers whose futures were cancelled. */
    void cancelWhereAsked();
    /*!
        Lets cancelling the futures wake this thread of transfers that were under way when this was last called, too.
        Returns whether there are younger ones.
    */
    bool watchCancellation();
    /*! Lets go of the session and the backend. The pipe is closed and idle. */
    void retire();
    /*!
        Finishes all futures under way as Aborted although the backend has not given the transfers back. It still may; that
        goes unnoticed, except that the pipe is idle then.
    */
    void giveUp();

    /*! Why no transfer can be started now, if so. */
    QUsbError::Kind refusal() const;
    /*! A future that finishes in its turn: a transfer of \a size bytes cannot be started because of \a kind, or \a why. */
    Future refuse(QUsbError::Kind kind, qsizetype size, const QString &why = {},
                  const QUsbSetupPacket &setup = {}) const;
    /*! The error of \a kind that \a operation ends with. */
    QUsbError error(const QUsbOperation &operation, QUsbError::Kind kind, qsizetype bytesTransferred) const;
    /*! The error of \a kind for a transfer of this pipe; \a cause is what else is known of it. */
    QUsbError error(QUsbError::Kind kind, const QUsbError &cause, qsizetype bytesTransferred,
                    qsizetype bytesWanted) const;

private:
    friend class QUsbOperation;

    QUsbOperation &prepare(std::chrono::milliseconds timeout);
    void prepareRead(QUsbOperation &operation, qsizetype maxSize,
                     QUsbPipeEndpoint::Sizes sizes = QUsbPipeEndpoint::Sizes::WholePackets);
    Future startForFuture(QUsbOperation &operation);
    void start(QUsbOperation &operation);
    void submit(QUsbOperation &operation);
    void cancel(QUsbOperation &operation, QUsbError::Kind reason);
    void complete(QUsbOperation &operation, const QUsbError &error);
    void finish(QUsbOperation &operation);
    bool isOpen() const { return m_state == State::Open && m_suspensions == 0; }
    void keepIdle(QUsbOperation &operation);
    bool holdBack(QUsbOperation &operation);
    void answerWithKeptData();

    QUsbDeviceSession *m_session;
    QUsbCompletionQueue &m_queue;
    const QUsbDeviceInfo m_device;
    const QUsbPipeEndpoint m_endpoint;
    State m_state = State::Waiting;
    int m_suspensions = 0;
    CancelledData m_cancelledData = CancelledData::Keep;
    std::list<QUsbOperation> m_inFlight; // in the order in which they were started
    std::list<QUsbOperation> m_idle;
    qsizetype m_idleMemory = 0;
    QUsbDeliveryOrder m_order;
    std::shared_ptr<QUsbPipeOccupant> m_occupant;
    QUsbKeptData m_kept;
    quint64 m_lastTransfer = 0;
    quint64 m_lastSeenByWatch = 0; // by watchCancellation()
    FinishedCallback m_finishedCallback;
};

#endif // QUSBPIPE_P_H
