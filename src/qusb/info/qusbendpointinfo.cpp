// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbconfigurationinfo_p.h"

#include <QtCore/qdebug.h>
#include <QtCore/qmetaobject.h>

#include <limits>

using namespace QUsbProtocol;

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbEndpointInfoPrivate)

QUsbEndpointInfo::QUsbEndpointInfo() noexcept = default;
QUsbEndpointInfo::QUsbEndpointInfo(QUsbEndpointInfoPrivate *dd) noexcept
    : d(dd)
{
}
QUsbEndpointInfo::QUsbEndpointInfo(const QUsbEndpointInfo &other) noexcept = default;
QUsbEndpointInfo &QUsbEndpointInfo::operator=(const QUsbEndpointInfo &other) noexcept = default;
QUsbEndpointInfo::~QUsbEndpointInfo() = default;

quint8 QUsbEndpointInfo::address() const noexcept
{
    return d ? d->descriptor.byteAt(2) : quint8(0);
}

quint8 QUsbEndpointInfo::number() const noexcept
{
    return endpointNumber(address());
}

Direction QUsbEndpointInfo::direction() const noexcept
{
    return endpointDirection(address());
}

quint8 QUsbEndpointInfo::attributes() const noexcept
{
    return d ? d->descriptor.byteAt(3) : quint8(0);
}

TransferType QUsbEndpointInfo::transferType() const noexcept
{
    return TransferType(attributes() & 0x03);
}

SynchronizationType QUsbEndpointInfo::synchronizationType() const noexcept
{
    if (transferType() != TransferType::Isochronous)
        return SynchronizationType::None;
    return SynchronizationType(attributes() >> 2 & 0x03);
}

UsageType QUsbEndpointInfo::usageType() const noexcept
{
    const bool isPeriodic = transferType() == TransferType::Isochronous || transferType() == TransferType::Interrupt;
    return isPeriodic ? UsageType(attributes() >> 4 & 0x03) : UsageType::Data;
}

int QUsbEndpointInfo::maxPacketSize() const noexcept
{
    return maxPacketSizeField() & 0x07ff;
}

int QUsbEndpointInfo::transactionsPerMicroframe() const noexcept
{
    return 1 + (maxPacketSizeField() >> 11 & 0x03);
}

int QUsbEndpointInfo::maxPayloadPerInterval() const noexcept
{
    if (hasSuperSpeedCompanion() && bytesPerInterval() > 0)
        return int(qMin(bytesPerInterval(), quint32(std::numeric_limits<int>::max())));
    if (hasSuperSpeedCompanion())
        return maxPacketSize() * maxBurst() * mult();
    return maxPacketSize() * transactionsPerMicroframe();
}

quint16 QUsbEndpointInfo::maxPacketSizeField() const noexcept
{
    return d ? d->descriptor.wordAt(4) : quint16(0);
}

quint8 QUsbEndpointInfo::intervalField() const noexcept
{
    return d ? d->descriptor.byteAt(6) : quint8(0);
}

std::optional<std::chrono::microseconds> QUsbEndpointInfo::interval(Speed speed) const noexcept
{
    return QUsbEndpointInfoPrivate::interval(transferType(), speed, intervalField());
}

std::optional<std::chrono::microseconds> QUsbEndpointInfoPrivate::interval(TransferType type, Speed speed,
                                                                           quint8 intervalField) noexcept
{
    constexpr std::chrono::milliseconds frame(1);
    constexpr std::chrono::microseconds microframe(125);
    const bool isIsochronous = type == TransferType::Isochronous;
    const bool isInterrupt = type == TransferType::Interrupt;
    if (intervalField == 0 || !(isIsochronous || isInterrupt))
        return std::nullopt;
    switch (speed) {
    case Speed::Unknown:
        return std::nullopt;
    case Speed::Low:
    case Speed::Full:
        if (isInterrupt)
            return intervalField * frame;
        if (speed == Speed::Low || intervalField > 16)
            return std::nullopt;
        return (1 << (intervalField - 1)) * frame;
    case Speed::High:
    case Speed::Super:
    case Speed::SuperPlus:
    case Speed::SuperPlusX2:
        break;
    }
    if (intervalField > 16)
        return std::nullopt;
    return (1 << (intervalField - 1)) * microframe;
}

bool QUsbEndpointInfo::hasAudioFields() const noexcept
{
    return d && d->descriptor.bytes().size() >= 9;
}

quint8 QUsbEndpointInfo::refresh() const noexcept
{
    return d ? d->descriptor.byteAt(7) : quint8(0);
}

quint8 QUsbEndpointInfo::synchAddress() const noexcept
{
    return d ? d->descriptor.byteAt(8) : quint8(0);
}

bool QUsbEndpointInfo::hasSuperSpeedCompanion() const noexcept
{
    return d && !d->companion.isNull();
}

int QUsbEndpointInfo::maxBurst() const noexcept
{
    return hasSuperSpeedCompanion() ? qMin(int(d->companion.byteAt(2)), 15) + 1 : 1;
}

int QUsbEndpointInfo::maxStreams() const noexcept
{
    if (!hasSuperSpeedCompanion() || transferType() != TransferType::Bulk)
        return 0;
    const int exponent = d->companion.byteAt(3) & 0x1f;
    return exponent == 0 ? 0 : 1 << qMin(exponent, 16);
}

int QUsbEndpointInfo::mult() const noexcept
{
    if (!hasSuperSpeedCompanion() || transferType() != TransferType::Isochronous)
        return 1;
    return (d->companion.byteAt(3) & 0x03) + 1;
}

quint32 QUsbEndpointInfo::bytesPerInterval() const noexcept
{
    if (!d)
        return 0;
    if (!d->isochCompanion.isNull())
        return quint32(d->isochCompanion.wordAt(4) | d->isochCompanion.wordAt(6) << 16);
    return d->companion.wordAt(4);
}

QUsbDescriptor QUsbEndpointInfo::descriptor() const
{
    return d ? d->descriptor : QUsbDescriptor();
}

QByteArray QUsbEndpointInfo::descriptorBytes() const
{
    return d ? d->bytes : QByteArray();
}

QList<QUsbDescriptor> QUsbEndpointInfo::extraDescriptors() const
{
    return d ? d->extraDescriptors : QList<QUsbDescriptor>();
}

bool QUsbEndpointInfo::equals(const QUsbEndpointInfo &a, const QUsbEndpointInfo &b) noexcept
{
    return a.d == b.d || (a.d && b.d && a.d->descriptor == b.d->descriptor && a.d->bytes == b.d->bytes);
}

QDebug operator<<(QDebug debug, const QUsbEndpointInfo &endpoint)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (endpoint.isNull())
        return debug << "QUsbEndpointInfo()";
    const char *direction = endpoint.direction() == Direction::In ? " IN, " : " OUT, ";
    return debug << "QUsbEndpointInfo(" << endpoint.number() << direction
                 << QMetaEnum::fromType<TransferType>().valueToKey(int(endpoint.transferType())) << ", "
                 << endpoint.maxPacketSize() << " bytes)";
}

#include "moc_qusbendpointinfo.cpp"
