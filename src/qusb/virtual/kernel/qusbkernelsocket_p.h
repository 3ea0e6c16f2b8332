// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBKERNELSOCKET_P_H
#define QUSBKERNELSOCKET_P_H

#include "qusbvirtualclock_p.h"

#include <QtCore/qbytearray.h>

/*! \internal Our end of a pair of sockets whose other end vhci_hcd has. One thread uses it, others may interrupt(). */
class QUsbKernelSocket
{
public:
    QUsbKernelSocket();
    ~QUsbKernelSocket();
    Q_DISABLE_COPY_MOVE(QUsbKernelSocket)

    /*! Makes a new pair. Returns the kernel's end, which the caller closes, or -1 with the reason in errno. */
    int open();
    void close();
    /*! Tells the kernel that nothing more comes. */
    void shutDown() const;
    /*! Sends all of \a stream. Returns false if the kernel has let go of the device. */
    bool send(const QByteArray &stream) const;
    /*! Waits for messages, for interrupt(), or \a until then. Returns false if the kernel has let go of the device. */
    bool receive(QByteArray &stream, QUsbVirtualClock::TimePoint until) const;
    /*!
        Waits until the kernel has closed its end, too. Until then the kernel must be able to send. It would wait endlessly
        for a transfer that was just cancelled, if it can neither send the transfer nor give it back.
    */
    void drain() const;
    /*! Ends the wait of receive(), or its next one. Any thread. */
    void interrupt() const;

private:
    const int m_event;
    int m_socket = -1;
};

#endif // QUSBKERNELSOCKET_P_H
