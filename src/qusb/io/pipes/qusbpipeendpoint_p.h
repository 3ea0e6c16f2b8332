// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBPIPEENDPOINT_P_H
#define QUSBPIPEENDPOINT_P_H

#include "qusbprotocol.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <chrono>

/*! \internal What a pipe has to know of its endpoint, and which transfers that can have. */
struct QUsbPipeEndpoint
{
    /*! Which buffers a read takes. */
    enum class Sizes : quint8 { WholePackets, Any };

    bool isIn() const { return address & quint8(QUsbProtocol::Direction::In); }
    bool isIsochronous() const { return type == QUsbProtocol::TransferType::Isochronous; }
    /*! Returns \a size rounded up to whole packets: then a device that keeps to its descriptor cannot overflow the buffer. */
    qsizetype wholePackets(qsizetype size) const { return (size + maxPacketSize - 1) / maxPacketSize * maxPacketSize; }

    // What is wrong with a transfer, if anything
    QString readProblem(qsizetype size, Sizes sizes, std::chrono::milliseconds timeout) const;
    QString writeProblem(qsizetype size, std::chrono::milliseconds timeout) const;
    QString packetsProblem(qsizetype size, const QList<int> &sizes, std::chrono::milliseconds timeout) const;

    QUsbProtocol::TransferType type = QUsbProtocol::TransferType::Control;
    quint8 address = 0;
    int maxPacketSize = 0;
    int isochronousPacketSize = 0; //!< The most that one isochronous packet carries
    quint32 streamId = 0; //!< The SuperSpeed bulk stream, if it is one
};

#endif // QUSBPIPEENDPOINT_P_H
