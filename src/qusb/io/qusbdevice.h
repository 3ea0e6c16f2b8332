// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICE_H
#define QUSBDEVICE_H

#include "qusb_export.h"
#include "qusbdeviceinfo.h"
#include "qusbprotocol.h"
#include "qusbresult.h"
#include "qusbsetuppacket.h"
#include "qusbtransferresult.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>

#include <chrono>
#include <memory>

class QUsbContext;
class QUsbDevicePrivate;
class QUsbInterface;

/*!
    \brief A device that is, or can be, open.

    QUsbDeviceInfo says what is plugged in; a QUsbDevice opens it, sends control transfers, and hands out interfaces.
    No function blocks: whatever takes time returns a QFuture that finishes exactly once, with a value, in the
    context's thread, also when the device is unplugged, closed or destroyed in the meantime.

    \code
    auto *device = new QUsbDevice(info, &usb);
    device->open();
    device->controlIn(QUsbProtocol::RequestType::Vendor, 0x01, 0, 0, 64, 1s)
        .then(this, [](const QUsbTransferResult &result) { qInfo() << result; });
    \endcode

    Operations may follow open() at once: they wait for it, and fail with QUsbError::Kind::NotOpen if it fails.

    Qt up to 6.5 wants the context object of QFuture::then() to outlive the future. The QUsbContext does if the device
    is closed first; QUsbDevice::close() finishes all futures.

    A device is a child of its context. Deleting it closes it; what was under way then finishes as
    QUsbError::Kind::Aborted, possibly after the object is gone. Use it from the context's thread.

    A time-out of zero means none. It starts when the transfer is queued, not when the device gets to it.
*/
class QUSB_EXPORT QUsbDevice : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QUsbDeviceInfo info READ info NOTIFY infoChanged)
    Q_PROPERTY(quint8 activeConfigurationValue READ activeConfigurationValue NOTIFY activeConfigurationValueChanged)

public:
    /*! Where a device is between closed and open. */
    enum class State : quint8 {
        Closed, //!< Not open; the state a device starts in.
        Opening, //!< open() is under way.
        Open, //!< Transfers and claims are possible.
        Closing, //!< close() is under way, or the device was unplugged and is being tidied up.
    };
    Q_ENUM(State)

    /*! What claimInterface() may do to get an interface. */
    enum class ClaimOption : quint8 {
        None = 0x00,
        DetachKernelDriver = 0x01, //!< Detach a kernel driver that holds it, and re-attach it on release.
    };
    Q_DECLARE_FLAGS(ClaimOptions, ClaimOption)
    Q_FLAG(ClaimOptions)

    /*! A closed device for \a info, which \a context lists. \a context becomes its parent. */
    QUsbDevice(const QUsbDeviceInfo &info, QUsbContext *context);
    ~QUsbDevice() override;
    Q_DISABLE_COPY_MOVE(QUsbDevice)

    /*! Returns the context. */
    QUsbContext *context() const;
    /*!
        Returns what was plugged in, as it was when this object was made, or when resetAndReopen() found the device again.
    */
    QUsbDeviceInfo info() const;
    /*! Returns the state. */
    State state() const;
    /*! Returns whether state() is State::Open. */
    bool isOpen() const;

    /*!
        Opens the device (libusb_open()). Errors: AccessDenied, with the device node, its mode and the udev rule that
        would help; NotFound if the system has no node for it; OutOfMemory, too many open files included; Disconnected;
        Busy while state() is State::Closing.
        Opening an open device is a success.

        A device that arrived less than two seconds ago is given until then to become accessible, for udev may not have
        set the permissions yet. close() ends that at once.
    */
    QFuture<QUsbResult<void>> open();
    /*!
        Ends all transfers as QUsbError::Kind::Aborted, releases all interfaces, re-attaches kernel drivers and closes
        (libusb_close()). Finishes when all that is done. Closing a closed device is a success.

        What the kernel does not give back within ten seconds is not waited for: all futures finish as Aborted, this one
        as a success, and the device is closed for the program; a warning is logged. The kernel's part goes on by itself.
    */
    QFuture<QUsbResult<void>> close();

    /*! Returns bConfigurationValue of the active configuration; 0 if the device is not configured. */
    quint8 activeConfigurationValue() const;
    /*! Returns the active configuration; a null value if the device is not configured. */
    QUsbConfigurationInfo activeConfiguration() const;
    /*!
        Makes the configuration with bConfigurationValue \a configurationValue the active one; 0 unconfigures the
        device. Fails with Busy while any interface is claimed or has a kernel driver. (libusb_set_configuration())
    */
    QFuture<QUsbResult<void>> setConfiguration(quint8 configurationValue);
    /*!
        Resets the port. Transfers under way end as Aborted; claimed interfaces stay claimed, in alternate setting 0.
        A device that comes back with other descriptors is Disconnected, and added anew. (libusb_reset_device())
    */
    QFuture<QUsbResult<void>> reset();
    /*!
        Resets the port, closes, and opens again whatever the device does: the same instance, or the one that comes back
        at the same port with other descriptors, another address, another vendor and product, as devices do that load
        firmware (USB DFU 1.1, 5; EZ-USB). Then info() changes. Afterwards the device is open, has answered a request
        for its device descriptor, and no interface is claimed.

        Signals tell what happens: closed(), then disconnected() if the device left the bus, infoChanged() if another
        instance came (after QUsbContext::deviceAdded()), opened(), and then the future finishes. A device that goes away
        while it is being opened goes round once more.

        \a timeout is for all of it, zero means none. Errors: TimedOut if it does not come back, TransferError if it
        comes back and does not answer, Aborted by close() or destruction, Busy if this is under way already, NotOpen,
        NotSupported if portPath() is not known, and those of reset() and open(); state() tells what it left. A device
        that comes back at another speed may be on another bus and is not found. (libusb_reset_device())
    */
    QFuture<QUsbResult<void>> resetAndReopen(std::chrono::milliseconds timeout = std::chrono::seconds(5));

    /*!
        Claims interface \a interfaceNumber (bInterfaceNumber, not an index) of the active configuration. The interface
        object belongs to this device until QUsbInterface::release() or close(). Claiming it again returns the same
        object. Errors: Busy, with the name of the driver that has it; NotFound; NotOpen. (libusb_claim_interface())

        A device that arrived less than two seconds ago is given until then to be configured.
    */
    QFuture<QUsbResult<QUsbInterface *>> claimInterface(quint8 interfaceNumber,
                                                        ClaimOptions options = ClaimOption::None);
    /*! Returns the claimed interface \a interfaceNumber, or null. */
    QUsbInterface *claimedInterface(quint8 interfaceNumber) const;
    /*! Returns the claimed interfaces. */
    QList<QUsbInterface *> claimedInterfaces() const;

    /*!
        Returns the name of the kernel driver that has interface \a interfaceNumber ("usb-storage", "ftdi_sio"); empty if
        none has, also if a program has claimed it or there is no such interface. "unknown" where the system does not
        name drivers. Errors: NotOpen, NotSupported, Disconnected. (libusb_kernel_driver_active())
    */
    QFuture<QUsbResult<QString>> kernelDriver(quint8 interfaceNumber);
    /*!
        Takes interface \a interfaceNumber from its kernel driver until attachKernelDriver() or the next plugging in;
        closing does not bring the driver back. To use the interface, prefer ClaimOption::DetachKernelDriver, which does.
        Errors: NotFound if no driver has it or there is no such interface, NotOpen, NotSupported, Disconnected.
        (libusb_detach_kernel_driver())
    */
    QFuture<QUsbResult<void>> detachKernelDriver(quint8 interfaceNumber);
    /*!
        Lets the kernel look for a driver for interface \a interfaceNumber. Errors: Busy if a driver or a program has it;
        NotFound if no driver takes it or there is no such interface; NotOpen, NotSupported, Disconnected.
        (libusb_attach_kernel_driver())
    */
    QFuture<QUsbResult<void>> attachKernelDriver(quint8 interfaceNumber);

    /*!
        Sends the control transfer \a setup, whatever it says (USB 2.0, 9.3). For a transfer to the device \a data is
        the data stage and must have setup.length() bytes; for one from the device it must be empty. At most 4096 bytes
        on Linux.
    */
    QFuture<QUsbTransferResult> control(const QUsbSetupPacket &setup, const QByteArray &data = {},
                                        std::chrono::milliseconds timeout = {});
    /*! Asks the device for up to \a length bytes with a request to the recipient Device. */
    QFuture<QUsbTransferResult> controlIn(QUsbProtocol::RequestType type, quint8 request, quint16 value, quint16 index,
                                          quint16 length, std::chrono::milliseconds timeout = {});
    /*! Sends the device \a data with a request to the recipient Device. */
    QFuture<QUsbTransferResult> controlOut(QUsbProtocol::RequestType type, quint8 request, quint16 value, quint16 index,
                                           const QByteArray &data = {}, std::chrono::milliseconds timeout = {});
    /*! CLEAR_FEATURE to the device (USB 2.0, 9.4.1). */
    QFuture<QUsbTransferResult> clearFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});
    /*! SET_FEATURE to the device (USB 2.0, 9.4.9). */
    QFuture<QUsbTransferResult> setFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});

    /*!
        Reads a descriptor with GET_DESCRIPTOR (USB 2.0, 9.4.3), at most \a length bytes. \a languageId matters to
        string descriptors only.
    */
    QFuture<QUsbTransferResult> readDescriptor(QUsbProtocol::DescriptorType type, quint8 index, quint16 length,
                                               quint16 languageId = 0, std::chrono::milliseconds timeout = {});
    /*! Reads the language identifiers that the device has strings in (string descriptor zero). */
    QFuture<QUsbResult<QList<quint16>>> readLanguageIds(std::chrono::milliseconds timeout = std::chrono::seconds(1));
    /*!
        Reads string \a index in \a languageId; with 0, in the first language that the device has, or US English.
        Strings that the system knows already are in info(), for free.
    */
    QFuture<QUsbResult<QString>> readString(quint8 index, quint16 languageId = 0,
                                            std::chrono::milliseconds timeout = std::chrono::seconds(1));

    /*! Cancels all control transfers under way: their futures finish as Cancelled, with the bytes that moved. */
    void cancelControlTransfers();
    /*! Returns the number of the control transfer that was started last, for cancelControlTransfer(). */
    quint64 lastControlTransfer() const;
    /*!
        Cancels control transfer number \a transfer: its future finishes as Cancelled, with the bytes that moved. Returns
        whether it was under way.
    */
    bool cancelControlTransfer(quint64 transfer);

Q_SIGNALS:
    /*! state() changed to \a state. */
    void stateChanged(QUsbDevice::State state);
    /*! The device is open. Emitted before the future of open() finishes. */
    void opened();
    /*! The device is closed: by close(), by a failed open(), or because it was unplugged. */
    void closed();
    /*! The device was unplugged while open. All its futures have finished; it is closed. */
    void disconnected();
    /*! An operation of this device or its interfaces, transfers excepted, failed with \a error. */
    void errorOccurred(const QUsbError &error);
    /*! info() changed: resetAndReopen() has found the device as another instance. */
    void infoChanged();
    /*! activeConfigurationValue() changed to \a configurationValue. */
    void activeConfigurationValueChanged(quint8 configurationValue);
    /*! A control transfer ended with \a result. */
    void controlTransferFinished(const QUsbSetupPacket &setup, const QUsbTransferResult &result);

private:
    friend class QUsbDevicePrivate;
    friend class QUsbInterface;
    const std::unique_ptr<QUsbDevicePrivate> d;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbDevice::ClaimOptions)

#endif // QUSBDEVICE_H
