// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALHANDLE_P_H
#define QUSBVIRTUALHANDLE_P_H

#include "qusbvirtualbus_p.h"
#include "qusbvirtualcontrol_p.h"
#include "qusbvirtualengine_p.h"

#include <QtCore/qcoreapplication.h>

#include <vector>

class QUsbVirtualBackend;

/*! \internal An opened device of a virtual bus. It replaces the kernel and usbfs. */
class QUsbVirtualHandle final : public QUsbBackendDevice, private QUsbVirtualHost
{
    Q_DECLARE_TR_FUNCTIONS(QUsbVirtualBus)

public:
    QUsbVirtualHandle(QUsbVirtualBackend *backend, QUsbVirtualBusPrivate::SlotPointer slot);
    ~QUsbVirtualHandle() override;

    QUsbError open() override;
    std::optional<quint8> activeConfigurationValue() override;
    QUsbError setConfiguration(quint8 configurationValue) override;
    QUsbError claimInterface(quint8 interfaceNumber, QUsbKernelDriverPolicy policy) override;
    QUsbError releaseInterface(quint8 interfaceNumber) override;
    QUsbError setAlternateSetting(quint8 interfaceNumber, quint8 alternateSetting) override;
    QUsbError clearHalt(quint8 endpointAddress) override;
    QUsbError reset() override;
    QUsbError allocateStreams(quint32 &count, const QByteArray &endpoints) override;
    QUsbError freeStreams(const QByteArray &endpoints) override;
    QUsbResult<QString> kernelDriver(quint8 interfaceNumber) override;
    QUsbError detachKernelDriver(quint8 interfaceNumber) override;
    QUsbError attachKernelDriver(quint8 interfaceNumber) override;

    void close() override;
    QUsbError submit(QUsbBackendTransfer *transfer) override;
    void cancel(QUsbBackendTransfer *transfer) override;
    void discard(QUsbBackendTransfer *) override { }

    /*! The backend goes before this handle, which is closed: a context may be deleted in a slot of its device. */
    void detach();
    /*! Does the host's work at the device. Returns when there is some again. */
    QUsbVirtualClock::TimePoint serve();

private:
    using Engine = QUsbVirtualEngine;
    using HostCall = QUsbVirtualDevice::HostCall;

    // QUsbVirtualHost
    void transferEnded(QUsbBackendTransfer *transfer) override;
    bool bringWork() override;
    void answered() override;
    void workArrived() override;

    enum class Wish : quint8 { Submit, Cancel };
    void want(Wish wish, QUsbBackendTransfer *transfer);

    QUsbError refusal(HostCall call, quint8 interfaceNumber = 0);
    // With the device locked
    QUsbError request(std::unique_lock<Engine::Mutex> &lock, const QUsbSetupPacket &setup, const QString &failure);
    QUsbError configurationBusy() const;
    QUsbError busy(quint8 interfaceNumber) const;
    bool isPluggedIn() const { return m_engine->socket == m_slot.get(); }
    static QUsbError gone();

    QUsbVirtualBackend *m_backend; // null after detach()
    const QUsbVirtualBusPrivate::SlotPointer m_slot;
    const std::shared_ptr<Engine> m_engine;
    QUsbVirtualLocks::ValuesMutex m_wishesMutex;
    std::vector<std::pair<Wish, QUsbBackendTransfer *>> m_wishes;
    std::vector<std::pair<Wish, QUsbBackendTransfer *>> m_broughtWishes; // in bringWork()
    bool m_hasNews = false; // something was completed and not told
    bool m_isServing = false;
};

#endif // QUSBVIRTUALHANDLE_P_H
