// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "usbip.h"

#include <QtCore/qendian.h>

#include <algorithm>

using namespace Usbip;

namespace {

enum Command : quint32 { CmdSubmit = 1, CmdUnlink = 2, RetSubmit = 3, RetUnlink = 4 };

constexpr qsizetype HeaderSize = 48;
constexpr qsizetype PacketSize = 16;

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

/*! Everything but data and packets. */
Transfer transferFromHeader(QByteArrayView header)
{
    Transfer transfer;
    transfer.id = word(header, 1);
    transfer.in = word(header, 3) != 0;
    const quint32 number = word(header, 4);
    transfer.endpoint = number == 0 ? 0 : quint8(number | (transfer.in ? 0x80 : 0));
    transfer.flags = word(header, 5);
    transfer.length = qint32(word(header, 6));
    transfer.startFrame = qint32(word(header, 7));
    transfer.interval = qint32(word(header, 9));
    transfer.setup = QUsbSetupPacket::fromBytes(header.sliced(40, 8)).value_or(QUsbSetupPacket());
    return transfer;
}

} // namespace

std::optional<Message> Usbip::takeMessage(QByteArrayView &stream)
{
    if (stream.size() < HeaderSize)
        return {};
    Message message;
    message.sequence = word(stream, 1);
    if (word(stream, 0) == CmdUnlink) {
        message.unlinks = word(stream, 5);
        stream = stream.sliced(HeaderSize);
        return message;
    }
    Q_ASSERT(word(stream, 0) == CmdSubmit);
    Transfer &transfer = message.transfer;
    transfer = transferFromHeader(stream);
    const qsizetype dataSize = transfer.in ? 0 : transfer.length;
    const qsizetype packetCount = std::max(qint32(word(stream, 8)), 0); // -1 is allowed for "not isochronous"
    const qsizetype size = HeaderSize + dataSize + packetCount * PacketSize;
    if (stream.size() < size)
        return {};
    transfer.data = stream.sliced(HeaderSize, dataSize).toByteArray();
    const QByteArrayView packets = stream.sliced(HeaderSize + dataSize);
    transfer.packets.reserve(packetCount);
    for (qsizetype i = 0; i < packetCount; ++i)
        transfer.packets.append({word(packets, 4 * i), word(packets, 4 * i + 1), 0, 0});
    stream = stream.sliced(size);
    return message;
}

void Usbip::appendCompletion(QByteArray &stream, const Transfer &transfer, const Completion &completion)
{
    char *header = extend(stream, HeaderSize);
    setWord(header, 0, RetSubmit);
    setWord(header, 1, transfer.id);
    setWord(header, 5, quint32(completion.status));
    setWord(header, 6, quint32(completion.actualLength));
    setWord(header, 7, quint32(transfer.startFrame));
    setWord(header, 8, quint32(completion.packets.size()));
    setWord(header, 9,
            quint32(std::count_if(completion.packets.cbegin(), completion.packets.cend(),
                                  [](const Packet &packet) { return packet.status != 0; })));
    stream.append(completion.data);
    for (const Packet &packet : completion.packets) {
        char *bytes = extend(stream, PacketSize);
        setWord(bytes, 0, packet.offset);
        setWord(bytes, 1, packet.length);
        setWord(bytes, 2, packet.actualLength);
        setWord(bytes, 3, quint32(packet.status));
    }
}

void Usbip::appendUnlinked(QByteArray &stream, quint32 sequence, qint32 status)
{
    char *header = extend(stream, HeaderSize);
    setWord(header, 0, RetUnlink);
    setWord(header, 1, sequence);
    setWord(header, 5, quint32(status));
}
