// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef STREAMDEVICEBENCH_H
#define STREAMDEVICEBENCH_H

#include "claimeddevice.h"

#include "qusbstreamdevice.h"

#include <QtTest/qtest.h>

/*! What tests of QUsbStreamDevice begin with: one over bulk IN 0x81 and OUT 0x02, closed, whose signals are recorded. */
class StreamDeviceBench : public QObject
{
    Q_OBJECT

protected:
    void init();
    void cleanup();
    bool openDevice(QIODevice::OpenMode mode = QIODevice::ReadWrite) { return m_io->open(mode); }

    std::unique_ptr<ClaimedDevice> m_bench;
    TestDevice *m_hardware = nullptr;
    QUsbEndpoint *m_in = nullptr;
    QUsbEndpoint *m_out = nullptr;
    QPointer<QUsbStreamDevice> m_io;
    QStringList m_log; // errors and ends
};

#endif // STREAMDEVICEBENCH_H
