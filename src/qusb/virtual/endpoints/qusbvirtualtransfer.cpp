// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualtransfer.h"

#include "qusbbackend_p.h"

#include <QtCore/qdebug.h>

using namespace QUsbProtocol;

static bool isControl(const QUsbBackendTransfer *transfer)
{
    return transfer->type == TransferType::Control;
}

quint8 QUsbVirtualTransfer::endpointAddress() const noexcept
{
    return isControl(m_transfer) ? 0 : m_transfer->endpointAddress;
}

Direction QUsbVirtualTransfer::direction() const noexcept
{
    return isControl(m_transfer) ? setup().direction() : Direction(m_transfer->endpointAddress & 0x80);
}

QUsbSetupPacket QUsbVirtualTransfer::setup() const noexcept
{
    if (!isControl(m_transfer))
        return {};
    return QUsbSetupPacket::fromBytes(QByteArrayView(m_transfer->buffer, QUsbSetupPacket::Size)).value();
}

qsizetype QUsbVirtualTransfer::length() const noexcept
{
    return isControl(m_transfer) ? m_transfer->length - QUsbSetupPacket::Size : m_transfer->length;
}

qsizetype QUsbVirtualTransfer::bytesMoved() const noexcept
{
    return m_transfer->actualLength;
}

QByteArrayView QUsbVirtualTransfer::data() const noexcept
{
    if (isIn())
        return {};
    const qsizetype begin = isControl(m_transfer) ? QUsbSetupPacket::Size : 0;
    return QByteArrayView(m_transfer->buffer + begin, length()).sliced(bytesMoved());
}

bool QUsbVirtualTransfer::endsWithZeroLengthPacket() const noexcept
{
    return m_transfer->endWithZeroLengthPacket;
}

quint32 QUsbVirtualTransfer::streamId() const noexcept
{
    return m_transfer->streamId;
}

qsizetype QUsbVirtualTransfer::packetCount() const noexcept
{
    return qsizetype(m_transfer->packets.size());
}

qsizetype QUsbVirtualTransfer::packetLength(qsizetype index) const noexcept
{
    return m_transfer->packets[size_t(index)].length;
}

QByteArrayView QUsbVirtualTransfer::packetData(qsizetype index) const noexcept
{
    if (isIn())
        return {};
    qsizetype begin = 0;
    for (qsizetype i = 0; i < index; ++i)
        begin += packetLength(i);
    return QByteArrayView(m_transfer->buffer + begin, packetLength(index));
}

QDebug operator<<(QDebug debug, const QUsbVirtualTransfer &transfer)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace() << "QUsbVirtualTransfer(" << transfer.id() << ", ";
    if (isControl(transfer.m_transfer))
        debug << transfer.setup();
    else
        debug << "endpoint " << Qt::hex << Qt::showbase << transfer.endpointAddress() << Qt::dec << Qt::noshowbase;
    return debug << ", " << transfer.bytesMoved() << " of " << transfer.length() << " bytes)";
}
