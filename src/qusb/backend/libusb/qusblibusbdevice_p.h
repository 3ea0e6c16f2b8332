// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLIBUSBDEVICE_P_H
#define QUSBLIBUSBDEVICE_P_H

#include "qusbbackend_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qsocketnotifier.h>

#include <functional>
#include <memory>

struct libusb_device;
struct libusb_device_handle;
class QUsbLibusbPump;

/*! \internal A device behind a libusb handle. */
class QUsbLibusbDevice final : public QUsbBackendDevice
{
    Q_DECLARE_TR_FUNCTIONS(QUsbLibusbDevice)

public:
    /*! Takes a reference to \a device. \a info is used to explain errors. */
    QUsbLibusbDevice(libusb_device *device, const QUsbDeviceInfo &info, QUsbCompletionQueue *queue,
                     QUsbLibusbPump *pump);
    /*! Takes over \a handle, which was made of \a descriptor, and \a descriptor. */
    QUsbLibusbDevice(libusb_device_handle *handle, int descriptor, const QUsbDeviceInfo &info,
                     QUsbCompletionQueue *queue, QUsbLibusbPump *pump);
    ~QUsbLibusbDevice() override;
    Q_DISABLE_COPY_MOVE(QUsbLibusbDevice)

    /*! Calls \a left through the queue when the device that was made of a descriptor has left the bus. */
    void watchHangUp(const std::function<void()> &left);

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
    void discard(QUsbBackendTransfer *transfer) override;

private:
    static QUsbError submitError(int code, int systemError);

    libusb_device *const m_device;
    libusb_device_handle *m_handle = nullptr;
    int m_descriptor = -1; // ours, if m_handle was made of it
    std::unique_ptr<QSocketNotifier> m_hangUp;
    const QUsbDeviceInfo m_info;
    QUsbCompletionQueue *const m_queue;
    QUsbLibusbPump *const m_pump;
};

#endif // QUSBLIBUSBDEVICE_P_H
