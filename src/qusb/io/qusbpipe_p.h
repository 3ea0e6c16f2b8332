// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBPIPE_P_H
#define QUSBPIPE_P_H

#include "qusbbackend_p.h"
#include "qusbsetuppacket.h"
#include "qusbtransferresult.h"

#include <QtCore/qfuture.h>
#include <QtCore/qpromise.h>

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <vector>

class QUsbDeviceSession;

/*!
    \internal
    The host's end of one endpoint (USB 2.0, 5.3.2): makes transfers of calls, and results of completions.

    Transfer objects and their buffers are reused. Everything runs on the context's thread. finish() is where user code
    is called, last and with nothing held.
*/
class QUsbPipe : public std::enable_shared_from_this<QUsbPipe>
{
public:
    using FinishedCallback = std::function<void(const QUsbSetupPacket &, const QUsbTransferResult &)>;
    enum class State : quint8 {
        Open, //!< Transfers go to the kernel.
        Waiting, //!< The device is being opened; transfers wait for that.
        Suspended, //!< The device is being changed; new transfers fail with Busy.
        Shut, //!< For good; new transfers fail with NotOpen.
    };

    QUsbPipe(QUsbDeviceSession &session, QUsbProtocol::TransferType type, quint8 address, int maxPacketSize);
    ~QUsbPipe();
    Q_DISABLE_COPY_MOVE(QUsbPipe)

    QFuture<QUsbTransferResult> read(qsizetype maxSize, std::chrono::milliseconds timeout);
    QFuture<QUsbTransferResult> write(const QByteArray &data, std::chrono::milliseconds timeout,
                                      bool endWithZeroLengthPacket);
    QFuture<QUsbTransferResult> control(const QUsbSetupPacket &setup, const QByteArray &data,
                                        std::chrono::milliseconds timeout);

    /*! Called after each future has finished. */
    void setFinishedCallback(const FinishedCallback &callback) { m_finishedCallback = callback; }

    bool isIdle() const { return m_inFlight.empty(); }
    qsizetype pendingTransfers() const { return qsizetype(m_inFlight.size()); }

    /*! Opens, or opens again after being suspended; transfers that wait start now. */
    void open();
    /*! Refuses new transfers with Busy until open(), and ends those under way as \a reason. */
    void suspend(QUsbError::Kind reason);
    /*! Refuses new transfers with NotOpen, and ends those under way as \a reason. */
    void shut(QUsbError::Kind reason);
    /*! Ends all transfers under way as \a reason. */
    void cancelAll(QUsbError::Kind reason);
    /*! Cancels the transfers whose futures were cancelled. */
    void cancelWhereAsked();
    /*! Lets go of the session and the backend. The pipe is shut and idle. */
    void retire();

private:
    enum class Stage : quint8 {
        Waiting, //!< Nobody knows of it yet
        Submitted, //!< With the backend
        Completing, //!< In the completion queue without having been submitted
    };

    struct Operation final : public QUsbBackendTransfer
    {
        void deliver() override { pipe->finish(*this); }

        QUsbPipe *pipe = nullptr;
        std::list<Operation>::iterator position;
        std::optional<QPromise<QUsbTransferResult>> promise;
        QUsbSetupPacket setup;
        QByteArray data; //!< What buffer points into
        qsizetype bytesWanted = 0;
        QUsbError submitError;
        QUsbError::Kind endReason = QUsbError::Kind::NoError; //!< Why we asked for its end, if we did
        Stage stage = Stage::Waiting;
        bool heldBack = false; //!< See holdBack(); not a second time
    };

    bool isIn() const { return m_address & quint8(QUsbProtocol::Direction::In); }
    Operation &prepare(std::chrono::milliseconds timeout);
    void reserveBuffer(Operation &operation, int length);
    QFuture<QUsbTransferResult> start(Operation &operation);
    void submit(Operation &operation);
    void end(Operation &operation, QUsbError::Kind reason);
    void complete(Operation &operation, const QUsbError &error);
    void finish(Operation &operation);
    bool holdBack(Operation &operation);
    void deliverHeldBack();
    QUsbTransferResult takeResult(Operation &operation);
    QByteArray takeData(Operation &operation);
    QByteArray withKept(const QByteArray &data, qsizetype maxSize);
    QFuture<QUsbTransferResult> refuse(QUsbError::Kind kind, const QUsbSetupPacket &setup, qsizetype size,
                                       const QString &why = {}) const;
    QUsbError::Kind refusal() const;

    QUsbDeviceSession *m_session;
    const QUsbDeviceInfo m_device;
    const QUsbProtocol::TransferType m_type;
    const quint8 m_address;
    const int m_maxPacketSize;
    State m_state = State::Waiting;
    std::list<Operation> m_inFlight; // in the order in which they were started
    std::list<Operation> m_idle;
    std::vector<Operation *> m_heldBack; // of m_inFlight, in the order in which they completed
    QByteArray m_kept; //!< Arrived, but nobody has had it yet
    FinishedCallback m_finishedCallback;
};

#endif // QUSBPIPE_P_H
