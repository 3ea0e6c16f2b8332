// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbusbip_p.h"

#include "qusbsetuppacket.h"

#include <QtCore/qendian.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace QUsbUsbIp;
using Kind = QUsbError::Kind;
using QUsbProtocol::TransferType;

namespace {

enum Command : quint32 { CmdSubmit = 1, CmdUnlink = 2, RetSubmit = 3, RetUnlink = 4 };

constexpr qsizetype HeaderSize = 48;
constexpr qsizetype PacketSize = 16;
constexpr quint32 UrbZeroPacket = 0x0040; // include/linux/usb.h

quint32 word(QByteArrayView bytes, qsizetype index)
{
    return qFromBigEndian<quint32>(bytes.data() + 4 * index);
}

/*! Makes room for \a size zeros at the end of \a stream. */
char *extend(QByteArray &stream, qsizetype size)
{
    const qsizetype end = stream.size();
    stream.resize(end + size);
    std::fill_n(stream.data() + end, size, '\0');
    return stream.data() + end;
}

void setWord(char *bytes, qsizetype index, quint32 value)
{
    qToBigEndian(value, bytes + 4 * index);
}

/*! What the kernel's host controllers say (Documentation/driver-api/usb/error-codes.rst). */
qint32 negativeErrno(Kind status)
{
    switch (status) {
    case Kind::NoError:
        return 0;
    case Kind::Stall:
        return -EPIPE;
    case Kind::Overflow:
        return -EOVERFLOW;
    case Kind::Cancelled:
        return -ECONNRESET;
    case Kind::Disconnected:
        return -ESHUTDOWN;
    case Kind::TimedOut:
        return -ETIME; // of the bus; the kernel's own time-outs do not come from here
    case Kind::OutOfMemory:
        return -ENOSR; // too slow with the data for the bus
    default:
        return -EPROTO;
    }
}

/*! Everything but data and packets. */
std::unique_ptr<Transfer> transferFromHeader(QByteArrayView header)
{
    auto transfer = std::make_unique<Transfer>();
    transfer->sequence = word(header, 1);
    transfer->in = word(header, 3) != 0;
    const quint32 number = word(header, 4);
    transfer->endpointAddress = number == 0 ? 0 : quint8(number | (transfer->in ? 0x80 : 0));
    transfer->type = number == 0 ? TransferType::Control : TransferType::Bulk;
    transfer->endWithZeroLengthPacket = word(header, 5) & UrbZeroPacket;
    transfer->startFrame = qint32(word(header, 7));
    return transfer;
}

/*! Makes the buffer of \a transfer, for \a length bytes, or with those in \a data if it is OUT. */
void fillBuffer(Transfer &transfer, QByteArrayView setup, QByteArrayView data, qsizetype length)
{
    const qsizetype begin = transfer.type == TransferType::Control ? QUsbSetupPacket::Size : 0;
    transfer.bytes = QByteArray(begin + length, Qt::Uninitialized);
    transfer.buffer = transfer.bytes.data();
    transfer.length = int(transfer.bytes.size());
    std::memcpy(transfer.buffer, setup.data(), size_t(begin));
    if (!data.isEmpty())
        std::memcpy(transfer.buffer + begin, data.data(), size_t(data.size()));
}

/*! The same for an isochronous one. Ours have no gaps between their packets, the kernel's may. */
void fillPackets(Transfer &transfer, QByteArrayView packets, QByteArrayView data, qsizetype length)
{
    transfer.type = TransferType::Isochronous;
    QByteArray joined;
    qsizetype room = 0;
    for (qsizetype i = 0; i < packets.size() / PacketSize; ++i) {
        const qsizetype offset = std::min<qsizetype>(word(packets, 4 * i), length);
        const qsizetype size = std::min<qsizetype>(word(packets, 4 * i + 1), length - offset);
        transfer.packetOffsets.push_back(quint32(offset));
        transfer.packets.push_back({int(size), 0, Kind::NoError});
        room += size;
        if (!transfer.in)
            joined += data.sliced(offset, size);
    }
    fillBuffer(transfer, {}, joined, room);
}

} // namespace

std::optional<Message> QUsbUsbIp::takeMessage(QByteArrayView &stream)
{
    if (stream.size() < HeaderSize)
        return {};
    const QByteArrayView header = stream.first(HeaderSize);
    Message message;
    message.sequence = word(header, 1);
    if (word(header, 0) == CmdUnlink) {
        message.unlinks = word(header, 5);
        stream = stream.sliced(HeaderSize);
        return message;
    }
    Q_ASSERT(word(header, 0) == CmdSubmit);
    const bool in = word(header, 3) != 0;
    const qsizetype length = std::max(qint32(word(header, 6)), 0);
    const qsizetype dataSize = in ? 0 : length;
    const qsizetype packetsSize = std::max(qint32(word(header, 8)), 0) * PacketSize; // -1 is "not isochronous", too
    if (stream.size() < HeaderSize + dataSize + packetsSize)
        return {};
    message.transfer = transferFromHeader(header);
    const QByteArrayView data = stream.sliced(HeaderSize, dataSize);
    if (packetsSize > 0)
        fillPackets(*message.transfer, stream.sliced(HeaderSize + dataSize, packetsSize), data, length);
    else
        fillBuffer(*message.transfer, header.sliced(40), data, length);
    stream = stream.sliced(HeaderSize + dataSize + packetsSize);
    return message;
}

void QUsbUsbIp::appendCompletion(QByteArray &stream, Transfer &transfer)
{
    const bool isochronous = !transfer.packets.empty();
    int actualLength = transfer.actualLength;
    quint32 errors = 0;
    if (isochronous) {
        actualLength = 0;
        for (const auto &packet : transfer.packets) {
            actualLength += packet.actualLength;
            errors += packet.status == Kind::NoError ? 0 : 1;
        }
        if (transfer.in)
            transfer.compactPackets();
    }
    char *header = extend(stream, HeaderSize);
    setWord(header, 0, RetSubmit);
    setWord(header, 1, transfer.sequence);
    setWord(header, 5, quint32(negativeErrno(transfer.status)));
    setWord(header, 6, quint32(actualLength));
    setWord(header, 7, quint32(transfer.startFrame));
    setWord(header, 8, quint32(transfer.packets.size()));
    setWord(header, 9, errors);
    if (transfer.in) {
        const int begin = transfer.type == TransferType::Control ? QUsbSetupPacket::Size : 0;
        stream.append(transfer.buffer + begin, actualLength);
    }
    for (size_t i = 0; i < transfer.packets.size(); ++i) {
        char *bytes = extend(stream, PacketSize);
        setWord(bytes, 0, transfer.packetOffsets.at(i));
        setWord(bytes, 1, quint32(transfer.packets.at(i).length));
        setWord(bytes, 2, quint32(transfer.packets.at(i).actualLength));
        setWord(bytes, 3, quint32(negativeErrno(transfer.packets.at(i).status)));
    }
}

void QUsbUsbIp::appendUnlinked(QByteArray &stream, quint32 sequence, Unlinked unlinked)
{
    char *header = extend(stream, HeaderSize);
    setWord(header, 0, RetUnlink);
    setWord(header, 1, sequence);
    setWord(header, 5, quint32(unlinked == Unlinked::TakenBack ? -ECONNRESET : 0));
}
