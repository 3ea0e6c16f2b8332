// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBOUTSTREAM_P_H
#define QUSBOUTSTREAM_P_H

#include "qusboutstream.h"
#include "qusbstream_p.h"
#include "qusbstreamengine_p.h"

#include <memory>
#include <vector>

/*! \internal The engine of QUsbOutStream: transfers are filled, wait for their turn, and come back empty. */
class QUsbOutStreamEngine final : public QUsbStreamEngine
{
public:
    QUsbOutStreamEngine(std::shared_ptr<QUsbPipe> pipe, const Setup &setup, Listener *listener);

    qsizetype write(QByteArrayView data);
    qsizetype freeBytes() const;
    qint64 bytesToWrite() const;
    /*! Ends when all is written. */
    void finish(QUsbOutStream::Ending ending);
    /*! Whether write() is still possible. */
    bool isOpen() const { return isRunning() && !m_finishing; }

protected:
    void advance(const Lock &lock) override;
    void deliverProgress() override;
    bool expectsMore(const Lock &) const override { return !m_finishing; }

private:
    QUsbStreamTransfer *filling(const Lock &lock);
    void makeReady(const Lock &lock);
    void appendZeroLengthPacket(const Lock &lock);

    // With m_mutex
    QUsbStreamTransfer *m_filling = nullptr; // length is how far it is filled
    std::vector<QUsbStreamTransfer *> m_ready; // a ring: full, waiting for their turn
    size_t m_readyBegin = 0;
    size_t m_readySize = 0;
    qint64 m_accepted = 0;
    bool m_finishing = false;
    bool m_lastPacketFull = false;
    bool m_zeroLengthPacketDue = false;
};

/*! \internal The state of a QUsbOutStream. */
class QUsbOutStreamPrivate final : public QUsbStreamPrivate, public QUsbStreamEngine::Listener
{
public:
    QUsbOutStreamPrivate(QUsbOutStream *stream, QUsbEndpoint *usedEndpoint);
    static QUsbOutStreamPrivate *of(QUsbOutStream *stream) { return stream->d.get(); }

    void bytesTaken(qint64 bytes) override;
    void ended(const QUsbError &endingError) override;
    void postpone(const std::function<void()> &function) override;
    QUsbStreamCounters counters() const { return engine ? engine->counters() : finalCounters; }

    QUsbOutStream *const q;
    std::shared_ptr<QUsbOutStreamEngine> engine; // while it runs
    QUsbStreamCounters finalCounters;
};

#endif // QUSBOUTSTREAM_P_H
