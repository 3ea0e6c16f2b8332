// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbkeptdata_p.h"

void QUsbKeptData::append(const QByteArray &data, Ending ending)
{
    if (data.isEmpty()) { // a zero-length packet, if it ends something; after nothing it says nothing
        if (ending == Ending::Message && !m_pieces.empty())
            m_pieces.back().ending = Ending::Message;
        return;
    }
    m_pieces.push_back({data, ending});
    m_size += data.size();
}

void QUsbKeptData::putBack(const QByteArray &data, Ending ending)
{
    if (data.isEmpty())
        return;
    m_pieces.push_front({data, ending});
    m_size += data.size();
}

QByteArray QUsbKeptData::take(qsizetype maxSize)
{
    QByteArray taken;
    while (!m_pieces.empty() && taken.size() < maxSize) {
        Piece &piece = m_pieces.front();
        const qsizetype size = qMin(maxSize - taken.size(), piece.data.size());
        if (size == piece.data.size()) {
            taken.append(piece.data); // shared, not copied, if it is the only piece
            m_pieces.pop_front();
        } else {
            taken += piece.data.first(size);
            piece.data.remove(0, size);
        }
    }
    m_size -= taken.size();
    return taken;
}

std::optional<QByteArray> QUsbKeptData::takeMessage(qsizetype maxSize)
{
    qsizetype size = 0;
    for (const Piece &piece : m_pieces) {
        size += piece.data.size();
        if (size > maxSize)
            return std::nullopt;
        if (piece.ending == Ending::Message)
            return take(size);
    }
    return std::nullopt;
}

void QUsbKeptData::clear()
{
    m_pieces.clear();
    m_size = 0;
}
