// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbtransferoutcome_p.h"

#include "qusbdevicesession_p.h"
#include "qusboperation_p.h"
#include "qusbpipe_p.h"
#include "qusbtransfererror_p.h"

#include <cstring>

using Kind = QUsbError::Kind;
using QUsbProtocol::TransferType;

static Kind kindOf(const QUsbOperation &operation, const QUsbDeviceSession &session)
{
    Kind kind = operation.status;
    if (kind == Kind::Cancelled && operation.endReason != Kind::NoError)
        kind = operation.endReason;
    else if (kind == Kind::Cancelled)
        kind = operation.endsWithKeptData ? Kind::NoError : Kind::Aborted;
    // Which error a transfer sees first when the plug is pulled is chance; one cause should have one name.
    return kind != Kind::NoError && session.isDisconnected() ? Kind::Disconnected : kind;
}

QUsbTransferOutcome::QUsbTransferOutcome(QUsbPipe &pipe, QUsbOperation &operation)
    : m_pipe(pipe)
    , m_operation(operation)
    , m_kind(kindOf(operation, *pipe.session()))
{
}

QUsbError QUsbTransferOutcome::error(qsizetype bytesTransferred) const
{
    return m_pipe.error(m_operation, m_kind, bytesTransferred);
}

QUsbTransferResult QUsbTransferOutcome::take()
{
    if (m_operation.isIsochronous())
        return takePackets();
    if (m_operation.type == TransferType::Control && m_operation.isIn())
        return QUsbTransferResult(error(m_operation.actualLength), m_operation.takeData());
    if (!m_operation.isIn()) {
        m_operation.takeData();
        return QUsbTransferResult(error(m_operation.actualLength), m_operation.actualLength);
    }
    const bool isMessage = m_operation.message.has_value();
    if (!isMessage && m_operation.promise && m_operation.promise->isCanceled())
        return takeNothing();
    if (m_operation.buffersBelongToCaller)
        return takeFromCallersBuffer();
    return isMessage ? takeMessage() : takeBytes();
}

QUsbTransferResult QUsbTransferOutcome::takePackets()
{
    const int size = m_operation.actualLength;
    const auto packets = m_operation.packetOutcomes();
    return QUsbTransferResult(error(size), m_operation.takeData(), size, packets);
}

/*! Keeps what has arrived, since the future cannot take it any more. */
QUsbTransferResult QUsbTransferOutcome::takeNothing()
{
    if (m_pipe.keepsCancelledData())
        m_pipe.kept().append(QByteArray(m_operation.buffer, m_operation.actualLength), m_operation.ending());
    return QUsbTransferResult(error(m_operation.actualLength));
}

QUsbTransferResult QUsbTransferOutcome::takeBytes()
{
    const QUsbKeptData::Ending ending = m_operation.ending();
    QByteArray data = m_operation.takeData();
    if (!m_pipe.kept().isEmpty() || data.size() > m_operation.bytesWanted) {
        m_pipe.kept().append(data, ending);
        data = m_pipe.kept().take(m_operation.bytesWanted);
    }
    return QUsbTransferResult(error(data.size()), data);
}

QUsbTransferResult QUsbTransferOutcome::takeMessage()
{
    using Ending = QUsbKeptData::Ending;
    const bool ended = m_operation.message->hasEnded(m_operation);
    QByteArray data = m_operation.message->take(m_operation);
    const bool tooLong = data.size() > m_operation.bytesWanted;
    if (tooLong) {
        m_pipe.kept().putBack(data.mid(m_operation.bytesWanted), ended ? Ending::Message : Ending::Open);
        data.truncate(m_operation.bytesWanted);
    }
    if (m_kind == Kind::NoError && (tooLong || !ended)) {
        m_kind = Kind::Overflow;
        m_operation.cause = QUsbError(m_kind, QUsbTransferError::tr("the message is longer than the limit"),
                                      QUsbTransferError::tr("Read the rest, or raise the limit."));
    }
    return QUsbTransferResult(error(data.size()), data);
}

QUsbTransferResult QUsbTransferOutcome::takeFromCallersBuffer()
{
    qsizetype size = m_operation.actualLength;
    if (!m_pipe.kept().isEmpty()) {
        m_pipe.kept().append(QByteArray(m_operation.buffer, size), m_operation.ending());
        const QByteArray data = m_pipe.kept().take(m_operation.bytesWanted);
        std::memcpy(m_operation.buffer, data.constData(), size_t(data.size()));
        size = data.size();
    }
    return QUsbTransferResult(error(size), size);
}
