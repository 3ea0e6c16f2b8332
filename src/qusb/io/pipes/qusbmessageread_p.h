// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBMESSAGEREAD_P_H
#define QUSBMESSAGEREAD_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qdeadlinetimer.h>

#include <chrono>

class QUsbKeptData;
class QUsbOperation;

/*!
    \internal
    What an operation that reads up to a short packet has beyond one transfer: the parts before, and the time for all.
*/
class QUsbMessageRead
{
public:
    /*! Begins with what \a kept has of a message of at most \a maxSize bytes. */
    QUsbMessageRead(QUsbKeptData &kept, qsizetype maxSize, std::chrono::milliseconds timeout);

    /*! Returns whether the end of the message had been kept, so that nothing has to be read. */
    bool wasKept() const { return m_wasKept; }
    /*! Returns how large a transfer has to be to read the rest of it. */
    static qsizetype partSize(qsizetype maxSize);
    /*!
        Returns whether \a operation, whose transfer is done, has to be submitted again for the next part; then its part was
        taken, and it is ready for that. If the time is over its status is TimedOut.
    */
    bool goesOn(QUsbOperation &operation);
    /*! Returns whether the last transfer of \a operation has brought the end of the message. */
    bool hasEnded(const QUsbOperation &operation) const;
    /*! Takes all of it. */
    QByteArray take(QUsbOperation &operation);

private:
    QByteArray m_parts; // those before the one that is under way
    QDeadlineTimer m_deadline;
    bool m_wasKept = false;
};

#endif // QUSBMESSAGEREAD_P_H
