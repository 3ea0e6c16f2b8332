// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBOPERATION_P_H
#define QUSBOPERATION_P_H

#include "qusbbackend_p.h"
#include "qusbkeptdata_p.h"
#include "qusbmessageread_p.h"
#include "qusbsetuppacket.h"
#include "qusbtransferresult.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>

#include <functional>
#include <list>
#include <optional>

class QUsbPipe;

/*!
    \internal
    One call on a pipe, from there until its future has finished; reused for the next one, buffer included.
*/
class QUsbOperation final : public QUsbBackendTransfer
{
public:
    using Handler = std::function<void(const QUsbTransferResult &)>;

    enum class Stage : quint8 {
        Waiting, //!< Nobody knows of it yet
        Submitted, //!< With the backend
        Completing, //!< In the completion queue without having been submitted
    };

    void deliver() override;

    /*! Makes it fresh; memory and what the backend keeps with it stay. */
    void reset();
    /*! Lets it transfer \a size bytes into, or from, memory of its own. */
    void useOwnBuffer(int size);
    /*! Lets it send \a bytes, which it shares. */
    void useData(const QByteArray &bytes);
    /*! Lets it receive into \a memory of the caller. */
    void useCallersBuffer(char *memory, int size);
    /*! Divides the buffer's \a size bytes into packets of \a packetSize, the last one perhaps shorter. */
    void dividePackets(int size, int packetSize);

    bool isIn() const;
    bool isIsochronous() const { return type == QUsbProtocol::TransferType::Isochronous; }
    /*! Returns whether its one transfer has filled the whole buffer, so that more of the message may follow. */
    bool isFull() const { return stage == Stage::Submitted && actualLength == length && length > 0; }
    /*! The bytes that it keeps for the next call. */
    qsizetype memory() const { return m_data.size(); }
    /*! Gives up memory that would be too much to keep for the next call. */
    void becomeIdle();
    /*! Returns what follows the bytes of its one transfer: a short packet ends a message. */
    QUsbKeptData::Ending ending() const;
    /*! Takes what has arrived. */
    QByteArray takeData();
    /*! Returns the outcome of the packets of an isochronous transfer. */
    QList<QUsbIsochronousPacket> packetOutcomes() const;

    QUsbPipe *pipe = nullptr;
    std::list<QUsbOperation>::iterator position;
    quint64 id = 0;
    std::optional<QPromise<QUsbTransferResult>> promise; //!< Who waits for the outcome: a future,
    Handler handler; //!< another part of ours, or both
    std::optional<QFutureWatcher<QUsbTransferResult>> watcher; //!< Wakes our thread when another one cancels
    QUsbSetupPacket setup;
    qsizetype bytesWanted = 0;
    std::optional<QUsbMessageRead> message; //!< If it reads transfers up to a short packet
    QUsbError cause; //!< What the backend had to say
    QUsbError verdict; //!< The error to finish with, if we asked for its end and have one
    QUsbError::Kind endReason = QUsbError::Kind::NoError; //!< Why we asked for its end, if we did
    Stage stage = Stage::Waiting;
    bool buffersBelongToCaller = false;
    bool endsWithKeptData = false; //!< We asked for its end because what it wants is here
    bool keepsOrder = false; //!< Finishes only after those that were started before
    bool awaitsTurn = false; //!< Done, but others come first
    bool heldBack = false; //!< See QUsbPipe::holdBack(); not a second time

private:
    QByteArray m_data; //!< What buffer points into, unless that belongs to the caller
};

#endif // QUSBOPERATION_P_H
