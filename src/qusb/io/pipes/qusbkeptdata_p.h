// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBKEPTDATA_P_H
#define QUSBKEPTDATA_P_H

#include <QtCore/qbytearray.h>

#include <deque>
#include <optional>

/*!
    \internal
    Bytes that an endpoint has sent and nobody has had yet, with the ends of messages (short packets) among them.
*/
class QUsbKeptData
{
public:
    /*! What follows a piece of data. */
    enum class Ending : quint8 {
        Open, //!< More of the same message
        Message, //!< A short packet ended it
    };

    bool isEmpty() const { return m_pieces.empty(); }
    qsizetype size() const { return m_size; }
    void append(const QByteArray &data, Ending ending);
    /*! Gives back what take() or an operation had taken from the front. */
    void putBack(const QByteArray &data, Ending ending);
    /*! Takes up to \a maxSize bytes, over the ends of messages. */
    QByteArray take(qsizetype maxSize);
    /*! Takes the first message, if its end is here and it has at most \a maxSize bytes. */
    std::optional<QByteArray> takeMessage(qsizetype maxSize);
    void clear();

private:
    struct Piece
    {
        QByteArray data;
        Ending ending;
    };

    std::deque<Piece> m_pieces; // none is empty
    qsizetype m_size = 0;
};

#endif // QUSBKEPTDATA_P_H
