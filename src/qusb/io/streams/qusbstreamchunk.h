// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSTREAMCHUNK_H
#define QUSBSTREAMCHUNK_H

#include "qusb_export.h"
#include "qusbisochronouspacket.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

class QUsbBackendTransfer;

/*!
    \brief What one transfer of a QUsbInStream has brought: a view of bytes that still are where the kernel put them.

    Valid only while the slot or function runs that it was passed to, also if that opens an event loop; toByteArray()
    makes a copy that lasts.

    \since 0.1
*/
class QUSB_EXPORT QUsbStreamChunk
{
public:
    /*! Returns the bytes. Those of isochronous packets follow each other without gaps. */
    QByteArrayView data() const noexcept { return m_data; }
    /*! Returns how many bytes there are. */
    qsizetype size() const noexcept { return m_data.size(); }
    /*! Returns a copy of the bytes. */
    QByteArray toByteArray() const { return m_data.toByteArray(); }
    /*! Returns how many bytes the stream had brought before this chunk. */
    qint64 position() const noexcept { return m_position; }

    /*! Returns the number of packets of an isochronous chunk; 0 for others. */
    qsizetype packetCount() const noexcept;
    /*! Returns the outcome of packet \a index, which is less than packetCount(). */
    QUsbIsochronousPacket packet(qsizetype index) const noexcept;

private:
    friend class QUsbInStreamPrivate;
    QUsbStreamChunk(QByteArrayView data, qint64 position, const QUsbBackendTransfer *transfer) noexcept
        : m_data(data)
        , m_position(position)
        , m_transfer(transfer)
    {
    }

    QByteArrayView m_data;
    qint64 m_position;
    const QUsbBackendTransfer *m_transfer;
};

#endif // QUSBSTREAMCHUNK_H
