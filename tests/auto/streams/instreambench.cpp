// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "instreambench.h"

using Kind = QUsbError::Kind;

void InStreamBench::init()
{
    m_bench = std::make_unique<ClaimedDevice>();
    m_hardware = &m_bench->hardware;
    QVERIFY(m_bench->interface);
    m_in = m_bench->endpoint(0x81);
    m_stream = new QUsbInStream(m_in, this);
    m_stream->setQueuedTransfers(8);
    recordSignals();
}

void InStreamBench::cleanup()
{
    delete m_stream;
    m_bench.reset();
}

void InStreamBench::recordSignals()
{
    m_received.clear();
    m_chunks = 0;
    m_log.clear();
    connect(m_stream, &QUsbInStream::chunkReceived, this, [this](const QUsbStreamChunk &chunk) {
        m_received += chunk.data();
        ++m_chunks;
    });
    connect(m_stream, &QUsbInStream::errorOccurred, this, [this](const QUsbError &error) {
        m_log += QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(error.kind())));
    });
    connect(m_stream, &QUsbInStream::finished, this, [this] { m_log += QStringLiteral("finished"); });
}

void InStreamBench::settle()
{
    for (int i = 0; i < 5; ++i) {
        bool done = false;
        m_bench->backend->queue()->call([&done] { done = true; });
        QTRY_VERIFY(done);
    }
}
