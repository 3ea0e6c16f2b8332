// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbpipeendpoint_p.h"

#include "qusbtransfererror_p.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace std::chrono_literals;

QString QUsbPipeEndpoint::readProblem(qsizetype size, Sizes sizes, std::chrono::milliseconds timeout) const
{
    const int unit = isIsochronous() ? isochronousPacketSize : maxPacketSize;
    if (!isIn())
        return QUsbTransferError::tr("this endpoint cannot be read from");
    if (unit < 1)
        return QUsbTransferError::tr("according to its descriptor, it carries no data in this alternate setting");
    if (size < 1 || size > std::numeric_limits<int>::max() - unit)
        return QUsbTransferError::tr("%1 is not a valid size for a read").arg(size);
    if (sizes == Sizes::WholePackets && size % unit != 0) {
        return QUsbTransferError::tr("a buffer of %1 bytes does not hold a whole number of packets of %2 bytes")
            .arg(size)
            .arg(unit);
    }
    return timeout < 0ms ? QUsbTransferError::tr("the time-out is negative") : QString();
}

QString QUsbPipeEndpoint::writeProblem(qsizetype size, std::chrono::milliseconds timeout) const
{
    if (isIn())
        return QUsbTransferError::tr("this endpoint cannot be written to");
    if (size > std::numeric_limits<int>::max())
        return QUsbTransferError::tr("there is too much data for one transfer");
    return timeout < 0ms ? QUsbTransferError::tr("the time-out is negative") : QString();
}

QString QUsbPipeEndpoint::packetsProblem(qsizetype size, const QList<int> &sizes,
                                         std::chrono::milliseconds timeout) const
{
    const auto fits = [this](int packet) { return packet >= 0 && packet <= isochronousPacketSize; };
    if (!isIsochronous())
        return QUsbTransferError::tr("only isochronous endpoints can read or write packets");
    if (sizes.isEmpty() || !std::all_of(sizes.cbegin(), sizes.cend(), fits))
        return QUsbTransferError::tr("a packet carries 0 to %1 bytes").arg(isochronousPacketSize);
    if (std::accumulate(sizes.cbegin(), sizes.cend(), qsizetype(0)) != size)
        return QUsbTransferError::tr("the sizes of the packets do not add up to the size of the data");
    return writeProblem(size, timeout);
}
