// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbtransferresult.h"

#include <QtCore/qdebug.h>

class QUsbTransferResultPrivate : public QSharedData
{
public:
    explicit QUsbTransferResultPrivate(const QList<QUsbIsochronousPacket> &itsPackets)
        : packets(itsPackets)
    {
    }

    const QList<QUsbIsochronousPacket> packets;
};

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbTransferResultPrivate)

QUsbTransferResult::QUsbTransferResult() noexcept = default;
QUsbTransferResult::QUsbTransferResult(const QUsbTransferResult &other) noexcept = default;
QUsbTransferResult &QUsbTransferResult::operator=(const QUsbTransferResult &other) noexcept = default;
QUsbTransferResult::~QUsbTransferResult() = default;

QUsbTransferResult::QUsbTransferResult(const QUsbError &error, const QByteArray &data) noexcept
    : m_error(error)
    , m_data(data)
    , m_bytesTransferred(data.size())
{
}

QUsbTransferResult::QUsbTransferResult(const QUsbError &error, qsizetype bytesTransferred) noexcept
    : m_error(error)
    , m_bytesTransferred(bytesTransferred)
{
}

QUsbTransferResult::QUsbTransferResult(const QUsbError &error, const QByteArray &data, qsizetype bytesTransferred,
                                       const QList<QUsbIsochronousPacket> &packets)
    : m_error(error)
    , m_data(data)
    , m_bytesTransferred(bytesTransferred)
    , d(packets.isEmpty() ? nullptr : new QUsbTransferResultPrivate(packets))
{
}

QList<QUsbIsochronousPacket> QUsbTransferResult::packets() const
{
    return d ? d->packets : QList<QUsbIsochronousPacket>();
}

bool QUsbTransferResult::equals(const QUsbTransferResult &a, const QUsbTransferResult &b) noexcept
{
    return a.m_bytesTransferred == b.m_bytesTransferred && a.m_error == b.m_error && a.m_data == b.m_data
        && a.packets() == b.packets();
}

QDebug operator<<(QDebug debug, const QUsbTransferResult &result)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    debug << "QUsbTransferResult(" << result.status() << ", " << result.bytesTransferred() << " bytes";
    if (result.error().isError())
        debug << ", " << result.error().message();
    return debug << ')';
}
