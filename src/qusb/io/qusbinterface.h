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
    \brief A claimed interface: the way to its endpoints, its alternate settings and its control requests.

    QUsbDevice::claimInterface() makes it and the device owns it. It is released by release(), by closing the device,
    or by deleting it. A released interface is deleted later by its device; keep it in a QPointer if in doubt.

    Use it from the context's thread. A time-out of zero means none.
*/
class QUSB_EXPORT QUsbInterface : public QObject
{
    Q_OBJECT
    Q_PROPERTY(quint8 number READ number CONSTANT)
    Q_PROPERTY(quint8 alternateSetting READ alternateSetting NOTIFY alternateSettingChanged)
    Q_PROPERTY(bool claimed READ isClaimed NOTIFY released)

public:
    /*! Releases the interface; transfers under way end as Aborted. */
    ~QUsbInterface() override;
    Q_DISABLE_COPY_MOVE(QUsbInterface)

    /*! Returns the device. */
    QUsbDevice *device() const;
    /*! Returns bInterfaceNumber. */
    quint8 number() const;
    /*! Returns all that the descriptors say of this interface. */
    QUsbInterfaceInfo info() const;
    /*! Returns whether the interface is still ours. */
    bool isClaimed() const;

    /*! Returns bAlternateSetting of the setting in use. */
    quint8 alternateSetting() const;
    /*! Returns what the descriptors say of the setting in use. */
    QUsbAlternateSettingInfo alternateSettingInfo() const;
    /*!
        Chooses \a alternateSetting (SET_INTERFACE). The endpoint objects of the old setting end their transfers as
        Aborted and are deleted first; ask for those of the new one when the future has finished.
        Errors: NotFound, Busy while another change is under way. (libusb_set_interface_alt_setting())
    */
    QFuture<QUsbResult<void>> setAlternateSetting(quint8 alternateSetting);
    /*!
        Ends all transfers as Aborted, releases the interface and re-attaches a detached kernel driver. The device forgets
        the interface at once; the kernel's part is done when the future finishes. (libusb_release_interface())
    */
    QFuture<QUsbResult<void>> release();

    /*!
        Returns the endpoint with bEndpointAddress \a address in the alternate setting in use, or null. It belongs to
        the interface, and the same object is returned each time.
    */
    QUsbEndpoint *endpoint(quint8 address);
    /*! Returns the first endpoint of \a type and \a direction in the alternate setting in use, or null. */
    QUsbEndpoint *endpoint(QUsbProtocol::TransferType type, QUsbProtocol::Direction direction);

    /*!
        Allocates SuperSpeed bulk streams 1 to \a count (USB 3.2, 8.12.1.4) on each of \a endpoints, which are addresses
        of the alternate setting in use. Finishes with the number that was granted, which may be less. They last until
        freeStreams(), another alternate setting, or release. Errors: NotSupported (an endpoint or the controller has
        none), InvalidParameter, NotOpen. (libusb_alloc_streams())
    */
    QFuture<QUsbResult<quint32>> allocateStreams(quint32 count, const QList<quint8> &endpoints);
    /*! Frees the bulk streams of \a endpoints; transfers on them end as Aborted. (libusb_free_streams()) */
    QFuture<QUsbResult<void>> freeStreams(const QList<quint8> &endpoints);
    /*!
        Returns stream \a streamId of the bulk endpoint \a address as an endpoint of its own, or null if it was not
        allocated. It belongs to the interface, and the same object is returned each time.
    */
    QUsbEndpoint *streamEndpoint(quint8 address, quint32 streamId);

    /*! Asks for up to \a length bytes with a request to this interface (the low byte of wIndex is number()). */
    QFuture<QUsbTransferResult> controlIn(QUsbProtocol::RequestType type, quint8 request, quint16 value, quint16 length,
                                          std::chrono::milliseconds timeout = {});
    /*! Sends \a data with a request to this interface (the low byte of wIndex is number()). */
    QFuture<QUsbTransferResult> controlOut(QUsbProtocol::RequestType type, quint8 request, quint16 value,
                                           const QByteArray &data = {}, std::chrono::milliseconds timeout = {});
    /*! CLEAR_FEATURE to this interface (USB 2.0, 9.4.1). */
    QFuture<QUsbTransferResult> clearFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});
    /*! SET_FEATURE to this interface (USB 2.0, 9.4.9). */
    QFuture<QUsbTransferResult> setFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});

Q_SIGNALS:
    /*! The setting in use is now \a alternateSetting. */
    void alternateSettingChanged(quint8 alternateSetting);
    /*! The interface is no longer ours. */
    void released();

private:
    friend class QUsbInterfacePrivate;
    explicit QUsbInterface(std::unique_ptr<QUsbInterfacePrivate> privateData, QUsbDevice *device);

    const std::unique_ptr<QUsbInterfacePrivate> d;
};

#endif // QUSBINTERFACE_H
