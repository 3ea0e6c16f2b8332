// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualscsi_p.h"

#include <QtCore/qendian.h>

#include <utility>

using Outcome = QUsbVirtualScsi::Outcome;

namespace {

/*! Operation codes. */
enum class Command : quint8 {
    TestUnitReady = 0x00,
    RequestSense = 0x03,
    Inquiry = 0x12,
    ModeSense6 = 0x1a,
    StartStopUnit = 0x1b,
    PreventAllowMediumRemoval = 0x1e,
    ReadFormatCapacities = 0x23,
    ReadCapacity10 = 0x25,
    Read10 = 0x28,
    Write10 = 0x2a,
    Verify10 = 0x2f,
    SynchronizeCache10 = 0x35,
    ReportLuns = 0xa0,
};

quint8 byteAt(QByteArrayView command, qsizetype index)
{
    return index < command.size() ? quint8(command[index]) : quint8(0);
}

quint32 numberAt(QByteArrayView command, qsizetype index, int size)
{
    quint32 result = 0;
    for (int i = 0; i < size; ++i)
        result = result << 8 | byteAt(command, index + i);
    return result;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray result(4, '\0');
    qToBigEndian(number, result.data());
    return result;
}

/*! Answers with \a data, as much of it as the host allows. */
Outcome toHost(const QByteArray &data, qsizetype allocationLength)
{
    Outcome outcome;
    outcome.data = data.first(qMin(data.size(), allocationLength));
    outcome.size = outcome.data.size();
    outcome.direction = outcome.size > 0 ? Outcome::Data::ToHost : Outcome::Data::None;
    return outcome;
}

QByteArray wholeBlocks(const QByteArray &contents)
{
    if (contents.isEmpty())
        return QByteArray(QUsbVirtualScsi::BlockSize, '\0');
    const qsizetype rest = contents.size() % QUsbVirtualScsi::BlockSize;
    return rest == 0 ? contents : contents + QByteArray(QUsbVirtualScsi::BlockSize - rest, '\0');
}

} // namespace

QUsbVirtualScsi::QUsbVirtualScsi(const QByteArray &contents)
    : m_contents(wholeBlocks(contents))
{
}

QByteArray QUsbVirtualScsi::contents() const
{
    const std::lock_guard lock(m_mutex);
    return m_contents;
}

void QUsbVirtualScsi::setContents(const QByteArray &contents)
{
    const std::lock_guard lock(m_mutex);
    m_contents = wholeBlocks(contents);
    m_ejected = false;
    m_attention = true;
}

bool QUsbVirtualScsi::isEjected() const
{
    const std::lock_guard lock(m_mutex);
    return m_ejected;
}

void QUsbVirtualScsi::write(qint64 position, QByteArrayView data)
{
    const std::lock_guard lock(m_mutex);
    const qint64 size = qMin(qint64(data.size()), m_contents.size() - position);
    if (size > 0) // The medium may have become smaller meanwhile.
        m_contents.replace(position, size, data.data(), size);
}

Outcome QUsbVirtualScsi::execute(QByteArrayView command)
{
    const std::lock_guard lock(m_mutex);
    const auto code = Command(byteAt(command, 0));
    if (code == Command::RequestSense)
        return requestSense(command);
    m_sense = Sense::None;
    // These two say nothing of the medium, and so must not swallow what there is to say about it (SPC-2, 5.9.7).
    if (code == Command::Inquiry)
        return inquiry(command);
    if (code == Command::ReportLuns)
        return reportLuns(command);
    if (std::exchange(m_attention, false))
        return fail(Sense::MediumMayHaveChanged);
    return answer(command);
}

Outcome QUsbVirtualScsi::answer(QByteArrayView command)
{
    switch (Command(byteAt(command, 0))) {
    case Command::ModeSense6:
        return modeSense(command);
    case Command::StartStopUnit:
        return startStop(command);
    case Command::PreventAllowMediumRemoval:
        m_removalPrevented = byteAt(command, 4) & 1;
        return {};
    case Command::TestUnitReady:
    case Command::ReadFormatCapacities:
    case Command::ReadCapacity10:
    case Command::Read10:
    case Command::Write10:
    case Command::Verify10:
    case Command::SynchronizeCache10:
        return m_ejected ? fail(Sense::MediumNotPresent) : answerMedium(command);
    default:
        return fail(Sense::InvalidOpcode);
    }
}

Outcome QUsbVirtualScsi::answerMedium(QByteArrayView command)
{
    switch (Command(byteAt(command, 0))) {
    case Command::ReadFormatCapacities:
        return readFormatCapacities(command);
    case Command::ReadCapacity10:
        return readCapacity();
    case Command::Read10:
        return access(command, Outcome::Data::ToHost);
    case Command::Write10:
        return access(command, Outcome::Data::FromHost);
    case Command::Verify10:
        if (byteAt(command, 1) & 0x06) // BYTCHK: to be compared with data
            return fail(Sense::InvalidField);
        return access(command, Outcome::Data::None);
    default:
        return {};
    }
}

Outcome QUsbVirtualScsi::fail(Sense sense)
{
    m_sense = sense;
    Outcome outcome;
    outcome.isGood = false;
    return outcome;
}

Outcome QUsbVirtualScsi::requestSense(QByteArrayView command)
{
    if (m_sense == Sense::None && std::exchange(m_attention, false))
        m_sense = Sense::MediumMayHaveChanged;
    const auto sense = quint32(std::exchange(m_sense, Sense::None));
    QByteArray data(18, '\0'); // Fixed format (SPC-2, table 105)
    data[0] = '\x70';
    data[2] = char(sense >> 16);
    data[7] = char(data.size() - 8);
    data[12] = char(sense >> 8 & 0xff);
    data[13] = char(sense & 0xff);
    return toHost(data, byteAt(command, 4));
}

Outcome QUsbVirtualScsi::inquiry(QByteArrayView command)
{
    const bool wantsMore = byteAt(command, 1) & 0x03 || byteAt(command, 2) != 0; // vital product data
    if (wantsMore)
        return fail(Sense::InvalidField);
    QByteArray data(8, '\0'); // A disk,
    data[1] = '\x80'; // removable,
    data[2] = '\x04'; // of SPC-2.
    data[3] = '\x02';
    data += "QUsb    Virtual disk    1.0 ";
    data[4] = char(data.size() - 5);
    return toHost(data, qsizetype(numberAt(command, 3, 2)));
}

Outcome QUsbVirtualScsi::modeSense(QByteArrayView command)
{
    constexpr quint8 caching = 0x08;
    constexpr quint8 all = 0x3f;
    const quint8 page = byteAt(command, 2) & 0x3f;
    if (page != caching && page != all)
        return fail(Sense::InvalidField);
    QByteArray data(4, '\0'); // No block descriptors, not write-protected.
    QByteArray cachingPage(20, '\0'); // No cache for writing.
    cachingPage[0] = char(caching);
    cachingPage[1] = char(cachingPage.size() - 2);
    data += cachingPage;
    data[0] = char(data.size() - 1);
    return toHost(data, byteAt(command, 4));
}

Outcome QUsbVirtualScsi::startStop(QByteArrayView command)
{
    const bool isStart = byteAt(command, 4) & 0x01;
    const bool isLoadOrEject = byteAt(command, 4) & 0x02;
    if (!isLoadOrEject)
        return {};
    if (!isStart && m_removalPrevented)
        return fail(Sense::RemovalPrevented);
    m_ejected = !isStart;
    return {};
}

Outcome QUsbVirtualScsi::reportLuns(QByteArrayView command)
{
    const quint32 allocationLength = numberAt(command, 6, 4);
    if (allocationLength < 16)
        return fail(Sense::InvalidField);
    return toHost(bigEndian(8) + QByteArray(12, '\0'), 16);
}

Outcome QUsbVirtualScsi::readFormatCapacities(QByteArrayView command) const
{
    constexpr quint32 formatted = 0x02000000;
    const auto blocks = quint32(m_contents.size() / BlockSize);
    const QByteArray data = bigEndian(8) + bigEndian(blocks) + bigEndian(formatted | quint32(BlockSize));
    return toHost(data, qsizetype(numberAt(command, 7, 2)));
}

Outcome QUsbVirtualScsi::readCapacity() const
{
    const auto blocks = quint32(m_contents.size() / BlockSize);
    return toHost(bigEndian(blocks - 1) + bigEndian(quint32(BlockSize)), 8);
}

Outcome QUsbVirtualScsi::access(QByteArrayView command, Outcome::Data direction)
{
    const qint64 position = numberAt(command, 2, 4) * BlockSize;
    const qint64 size = numberAt(command, 7, 2) * BlockSize;
    if (position + size > m_contents.size())
        return fail(Sense::OutOfRange);
    if (direction == Outcome::Data::ToHost)
        return toHost(m_contents.sliced(position, size), size);
    Outcome outcome;
    if (direction == Outcome::Data::FromHost && size > 0) {
        outcome.direction = direction;
        outcome.position = position;
        outcome.size = size;
    }
    return outcome;
}
