// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSTREAMDEVICE_P_H
#define QUSBSTREAMDEVICE_P_H

#include "qusbinstream.h"
#include "qusboutstream.h"
#include "qusbstreamdevice.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdeadlinetimer.h>

#include <functional>
#include <memory>

class QUsbDeviceSession;

/*! \internal The state of a QUsbStreamDevice. */
class QUsbStreamDevicePrivate
{
public:
    QUsbStreamDevicePrivate(QUsbStreamDevice *device, QUsbEndpoint *inEndpoint, QUsbEndpoint *outEndpoint);

    /*! Starts the streams that \a mode needs. */
    QUsbError start(QIODevice::OpenMode mode);
    void stop();
    /*! Leaves \a data, which nobody has read, to whoever uses the endpoint next. */
    void keep(QByteArrayView data);
    qint64 take(char *data, qint64 size);
    /*! Sends what waits, as far as the stream takes it. */
    void feed();

    /*!
        Blocks until \a done, \a deadline, or the end of what could do it (\a possible is false); delivers what the two
        streams have to tell, and nothing else. Returns whether it is done. This may be gone afterwards if it is not.
    */
    bool wait(QDeadlineTimer deadline, const std::function<bool()> &done, const std::function<bool()> &possible);
    bool waitUntilStopped();

    QUsbStreamDevice *const q;
    std::unique_ptr<QUsbInStream> in; // null without endpoint
    std::unique_ptr<QUsbOutStream> out; // null without endpoint
    QUsbError error;
    qint64 readBufferSize = 256 * 1024;
    int packetHeaderSize = 0;
    QByteArray received; // and not read
    QByteArray toSend; // and not with the stream
    qint64 bytesReceived = 0; // without headers
    qint64 bytesSent = 0;
    bool readFinished = false; // nothing comes any more

private:
    void chunkReceived(const QUsbStreamChunk &chunk);
    void stopStreams();
    void announceReadyRead();
    void sent(qint64 bytes);
    void inFinished();
    void fail(const QUsbError &reason);
    void deliverNow();
    QUsbDeviceSession *session() const;

    qsizetype m_packetSize = 0; // of the IN endpoint
    bool m_keptComesFirst = false; // the next chunk is what the endpoint had kept
    bool m_emittingReadyRead = false;
    bool m_moreArrived = false; // while it was being emitted
    bool m_emittingBytesWritten = false;
    qint64 m_untold = 0; // bytes sent, for bytesWritten()
};

#endif // QUSBSTREAMDEVICE_P_H
