// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "streamdevicebench.h"

using Kind = QUsbError::Kind;

void StreamDeviceBench::init()
{
    m_bench = std::make_unique<ClaimedDevice>();
    m_hardware = &m_bench->hardware;
    QVERIFY(m_bench->interface);
    m_in = m_bench->endpoint(0x81);
    m_out = m_bench->endpoint(0x02);
    m_io = new QUsbStreamDevice(m_in, m_out, this);
    m_log.clear();
    connect(m_io, &QUsbStreamDevice::errorOccurred, this, [this](const QUsbError &error) {
        m_log += QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(error.kind())));
    });
    connect(m_io, &QIODevice::readChannelFinished, this, [this] { m_log += QStringLiteral("read channel finished"); });
    connect(m_io, &QIODevice::aboutToClose, this, [this] { m_log += QStringLiteral("about to close"); });
}

void StreamDeviceBench::cleanup()
{
    if (m_bench->context)
        m_bench->backend->onWait = nullptr; // closing waits too
    delete m_io;
    m_bench.reset();
}
