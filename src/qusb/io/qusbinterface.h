// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBINTERFACE_H
#define QUSBINTERFACE_H

#include "qusb_export.h"
#include "qusbinterfaceinfo.h"
#include "qusbprotocol.h"
#include "qusbresult.h"
#include "qusbtransferresult.h"

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>

#include <chrono>
#include <memory>

class QUsbDevice;
class QUsbEndpoint;
class QUsbInterfacePrivate;

/*!
    \brief A claimed interface, with its endpoints, alternate settings and control requests.

    QUsbDevice::claimInterface() creates it, and the device owns it. It is released by release(), by closing the device,
    or by deleting it. The device deletes a released interface later. Use a QPointer if you keep it.

    Use it only in the thread of its context. A time-out of zero means no time-out.

    \since 0.1
*/
class QUSB_EXPORT QUsbInterface : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int number READ number CONSTANT)
    Q_PROPERTY(int alternateSetting READ alternateSetting NOTIFY alternateSettingChanged)
    Q_PROPERTY(bool claimed READ isClaimed NOTIFY released)

public:
    /*! Releases the interface. Pending transfers finish as Aborted. */
    ~QUsbInterface() override;
    Q_DISABLE_COPY_MOVE(QUsbInterface)

    /*! Returns the device. */
    QUsbDevice *device() const;
    /*! Returns bInterfaceNumber. */
    quint8 number() const;
    /*! Returns the description of this interface, from its descriptors. */
    QUsbInterfaceInfo info() const;
    /*! Returns whether the interface is still claimed. */
    bool isClaimed() const;

    /*! Returns bAlternateSetting of the selected alternate setting. */
    quint8 alternateSetting() const;
    /*! Returns the description of the selected alternate setting, from its descriptors. */
    QUsbAlternateSettingInfo alternateSettingInfo() const;
    /*!
        Selects \a alternateSetting (SET_INTERFACE). First the transfers of the old setting finish as Aborted, and its
        endpoint objects are deleted. Call endpoint() again when the future has finished.
        Errors: NotFound; Busy while another change is pending. (libusb_set_interface_alt_setting())
    */
    QFuture<QUsbResult<void>> setAlternateSetting(quint8 alternateSetting);
    /*!
        Ends all transfers as Aborted, releases the interface and attaches a detached kernel driver again. A driver that had
        several interfaces is attached when none of them is claimed any more. The device no longer lists the interface when
        this function returns. The kernel has released it when the future finishes. Errors: Busy or NotFound if the driver
        did not take an interface again; the interface is released all the same.
        (libusb_release_interface())
    */
    QFuture<QUsbResult<void>> release();

    /*!
        Returns the endpoint with bEndpointAddress \a address in the selected alternate setting, or null. It belongs to
        the interface. Each call returns the same object.
    */
    QUsbEndpoint *endpoint(quint8 address);
    /*! Returns the first endpoint of \a type and \a direction in the selected alternate setting, or null. */
    QUsbEndpoint *endpoint(QUsbProtocol::TransferType type, QUsbProtocol::Direction direction);

    /*!
        Allocates SuperSpeed bulk streams 1 to \a count (USB 3.2, 8.12.1.4) on each of \a endpoints. These are addresses
        in the selected alternate setting. The future finishes with the number of allocated streams, which may be
        smaller. The streams exist until freeStreams(), setAlternateSetting() or release(). Errors: NotSupported (by an
        endpoint or the host controller), InvalidParameter, NotOpen. (libusb_alloc_streams())
    */
    QFuture<QUsbResult<quint32>> allocateStreams(quint32 count, const QList<quint8> &endpoints);
    /*! Frees the bulk streams of \a endpoints. Their transfers finish as Aborted. (libusb_free_streams()) */
    QFuture<QUsbResult<void>> freeStreams(const QList<quint8> &endpoints);
    /*!
        Returns stream \a streamId of the bulk endpoint \a address as a separate endpoint, or null if it was not
        allocated. It belongs to the interface. Each call returns the same object.
    */
    QUsbEndpoint *streamEndpoint(quint8 address, quint32 streamId);

    /*! Reads up to \a length bytes with a request to this interface (the low byte of wIndex is number()). */
    QFuture<QUsbTransferResult> controlIn(QUsbProtocol::RequestType type, quint8 request, quint16 value, quint16 length,
                                          std::chrono::milliseconds timeout = {});
    /*! Sends \a data with a request to this interface (the low byte of wIndex is number()). */
    QFuture<QUsbTransferResult> controlOut(QUsbProtocol::RequestType type, quint8 request, quint16 value,
                                           const QByteArray &data = {}, std::chrono::milliseconds timeout = {});
    /*! Sends CLEAR_FEATURE to this interface (USB 2.0, 9.4.1). */
    QFuture<QUsbTransferResult> clearFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});
    /*! Sends SET_FEATURE to this interface (USB 2.0, 9.4.9). */
    QFuture<QUsbTransferResult> setFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});

Q_SIGNALS:
    /*! This signal is emitted when \a alternateSetting was selected. */
    void alternateSettingChanged(quint8 alternateSetting);
    /*! This signal is emitted when the interface is no longer claimed. */
    void released();

private:
    friend class QUsbInterfacePrivate;
    explicit QUsbInterface(std::unique_ptr<QUsbInterfacePrivate> privateData, QUsbDevice *device);

    const std::unique_ptr<QUsbInterfacePrivate> d;
};

#endif // QUSBINTERFACE_H
