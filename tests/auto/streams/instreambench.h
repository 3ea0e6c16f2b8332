// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef INSTREAMBENCH_H
#define INSTREAMBENCH_H

#include "claimeddevice.h"

#include "qusbinstream.h"

#include <QtTest/qtest.h>

inline QByteArray chunkNumber(int number)
{
    return QByteArray::number(number) + ' ';
}

inline QByteArray chunksUpTo(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += chunkNumber(i);
    return all;
}

/*! What tests of QUsbInStream begin with: a stream of bulk IN 0x81, not started, whose signals are recorded. */
class InStreamBench : public QObject
{
    Q_OBJECT

protected:
    void init();
    void cleanup();

protected:
    /*! Lets everything happen that is queued now. */
    void settle();

    std::unique_ptr<ClaimedDevice> m_bench;
    TestDevice *m_hardware = nullptr;
    QUsbEndpoint *m_in = nullptr;
    QPointer<QUsbInStream> m_stream;
    QByteArray m_received;
    int m_chunks = 0;
    QStringList m_log; // errors and ends

private:
    void recordSignals();
};

#endif // INSTREAMBENCH_H
