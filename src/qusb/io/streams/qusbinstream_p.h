// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBINSTREAM_P_H
#define QUSBINSTREAM_P_H

#include "qusbinstream.h"
#include "qusbstream_p.h"
#include "qusbstreamengine_p.h"

#include <memory>

/*! \internal The engine of QUsbInStream: every free transfer is queued, and comes back with data. */
class QUsbInStreamEngine final : public QUsbStreamEngine
{
public:
    enum class Pause : quint8 { Paused, Flowing };

    using QUsbStreamEngine::QUsbStreamEngine;

    void setPaused(Pause pause);
    /*! Each packet begins with \a bytes that do not belong to the data that the endpoint keeps. */
    void setPacketHeaderSize(int bytes) { m_packetHeaderSize = bytes; }
    /*! Appends \a data, a whole transfer, to \a payload without the first \a headerSize bytes of each packet. */
    static void appendPayload(QByteArray &payload, QByteArrayView data, qsizetype packetSize, int headerSize);
    void cancel(QUsbError::Kind reason) override;

protected:
    void advance(const Lock &lock) override;
    void deliverProgress() override;

private:
    void deliverKept();
    void deliverOne(QUsbStreamTransfer &transfer);

    bool m_paused = false; // with m_mutex
    bool m_keptDelivered = false; // context's thread
    qint64 m_delivered = 0; // context's thread
    int m_packetHeaderSize = 0; // context's thread
};

/*! \internal The state of a QUsbInStream. */
class QUsbInStreamPrivate final : public QUsbStreamPrivate, public QUsbStreamEngine::Listener
{
public:
    QUsbInStreamPrivate(QUsbInStream *stream, QUsbEndpoint *usedEndpoint);
    static QUsbInStreamPrivate *of(QUsbInStream *stream) { return stream->d.get(); }

    void keptReceived(const QByteArray &data) override;
    void transferReceived(const QUsbStreamTransfer &transfer, qint64 position) override;
    void ended(const QUsbError &endingError) override;
    void postpone(const std::function<void()> &function) override;
    QUsbStreamCounters counters() const { return engine ? engine->counters() : finalCounters; }

    void setPacketHeaderSize(int bytes);

    QUsbInStream *const q;
    std::shared_ptr<QUsbInStreamEngine> engine; // while it runs
    QUsbStreamCounters finalCounters;
    qint64 keptBytes = 0;
    bool paused = false;

private:
    friend class QUsbInStream;
    int m_packetHeaderSize = 0;
};

#endif // QUSBINSTREAM_P_H
