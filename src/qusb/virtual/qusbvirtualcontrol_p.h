// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALCONTROL_P_H
#define QUSBVIRTUALCONTROL_P_H

#include "qusbvirtualengine_p.h"

/*!
    \internal
    A control request that a host makes on its own account, and waits for: enumeration, SET_INTERFACE.

    With a clock that stands still it waits for somebody else to let time pass, or not at all.
*/
class QUsbVirtualControl final : private QUsbBackendTransfer, private QUsbVirtualHost
{
public:
    enum class Patience : quint8 {
        None, //!< What is not answered at once has failed.
        Kernel, //!< As long as Linux waits: 5 s.
    };

    /*! Sends \a setup to \a engine, whose mutex is held by \a lock. Returns the status; data() is the received data. */
    QUsbError::Kind run(QUsbVirtualEngine &engine, std::unique_lock<QUsbVirtualEngine::Mutex> &lock,
                        const QUsbSetupPacket &setup, Patience patience);
    QByteArray data() const { return m_bytes.mid(QUsbSetupPacket::Size, actualLength); }

private:
    void deliver() override { }
    void transferEnded(QUsbBackendTransfer *) override;
    void answered() override { }
    void workArrived() override;

    QByteArray m_bytes;
    QUsbVirtualEngine *m_engine = nullptr;
    bool m_done = false;
};

#endif // QUSBVIRTUALCONTROL_P_H
