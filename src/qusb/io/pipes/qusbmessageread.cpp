// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbmessageread_p.h"

#include "qusbkeptdata_p.h"
#include "qusboperation_p.h"

#include <utility>

using Kind = QUsbError::Kind;
using namespace std::chrono_literals;

QUsbMessageRead::QUsbMessageRead(QUsbKeptData &kept, qsizetype maxSize, std::chrono::milliseconds timeout)
    : m_deadline(timeout > 0ms ? QDeadlineTimer(timeout) : QDeadlineTimer(QDeadlineTimer::Forever))
{
    auto message = kept.takeMessage(maxSize);
    m_wasKept = message.has_value();
    m_parts = m_wasKept ? std::move(*message) : kept.take(maxSize);
}

qsizetype QUsbMessageRead::partSize(qsizetype maxSize)
{
    return qMin(qsizetype(16 * 1024), maxSize); // the size in which the kernel takes transfers
}

bool QUsbMessageRead::goesOn(QUsbOperation &operation)
{
    const bool mayGoOn = operation.status == Kind::NoError && operation.endReason == Kind::NoError && operation.isFull()
        && !operation.promise->isCanceled();
    // With exactly as many bytes as are wanted there may still come the zero-length packet that ends the message.
    if (!mayGoOn || m_parts.size() + operation.actualLength > operation.bytesWanted)
        return false;
    if (!m_deadline.isForever()) {
        operation.timeout = std::chrono::ceil<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration());
        if (operation.timeout == 0ms) {
            operation.status = Kind::TimedOut;
            return false;
        }
    }
    m_parts.append(operation.buffer, operation.actualLength);
    operation.actualLength = 0;
    return true;
}

bool QUsbMessageRead::hasEnded(const QUsbOperation &operation) const
{
    return m_wasKept || (operation.length > 0 && !operation.isFull());
}

QByteArray QUsbMessageRead::take(QUsbOperation &operation)
{
    QByteArray data = std::exchange(m_parts, {});
    return data.isEmpty() ? operation.takeData() : data.append(operation.takeData());
}
