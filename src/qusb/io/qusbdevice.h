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
    \brief Opens a device, sends control transfers, and claims interfaces.

    QUsbDeviceInfo describes a connected device; QUsbDevice opens it. No function blocks. Functions that take time
    return a QFuture. It finishes exactly once, with a value, in the thread of the context, even if the device is
    unplugged, closed or deleted in the meantime.

    \code
    auto *device = new QUsbDevice(info, &usb);
    device->open();
    QUsbFuture::then(device->controlIn(QUsbProtocol::RequestType::Vendor, 0x01, 0, 0, 64, 1s), this,
                     [](const QUsbTransferResult &result) { qInfo() << result; });
    \endcode

    You can call other functions right after open(). They wait until the device is open, and fail with
    QUsbError::Kind::NotOpen if opening fails.

    Continue with QUsbFuture::then(), whose context object may be deleted before the future finishes. To cancel an operation,
    cancel the future that it returned. Cancelling the future that QFuture::then() returned does not reach the device.

    A device is a child of its context. Deleting a device closes it. Pending operations then finish as
    QUsbError::Kind::Aborted, possibly after the device was deleted. Use a device only in the thread of its context.

    A time-out of zero means no time-out. A time-out starts when the transfer is queued, not when the device starts to
    work on it.

    \since 0.1
*/
class QUSB_EXPORT QUsbDevice : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QUsbDeviceInfo info READ info NOTIFY infoChanged)
    Q_PROPERTY(int activeConfigurationValue READ activeConfigurationValue NOTIFY activeConfigurationValueChanged)

public:
    /*! The state of a device. */
    enum class State : int {
        Closed, //!< Not open; the state a device starts in.
        Opening, //!< open() has not finished.
        Open, //!< Transfers and claims are possible.
        Closing, //!< close() has not finished, or the device was unplugged and is being closed.
    };
    Q_ENUM(State)

    /*! Options of claimInterface(). */
    enum class ClaimOption : int {
        None = 0x00,
        /*!
            Detach the kernel driver, and attach it again on release. A driver that had several interfaces gets them back when
            the last of them is released.
        */
        DetachKernelDriver = 0x01,
    };
    Q_DECLARE_FLAGS(ClaimOptions, ClaimOption)
    Q_FLAG(ClaimOptions)

    /*! Creates a closed device for \a info, which \a context must list. \a context becomes its parent. */
    QUsbDevice(const QUsbDeviceInfo &info, QUsbContext *context);
    ~QUsbDevice() override;
    Q_DISABLE_COPY_MOVE(QUsbDevice)

    /*! Returns the context. */
    QUsbContext *context() const;
    /*!
        Returns the description of the device, from the time when this object was created, or when resetAndReopen()
        found the device again.
    */
    QUsbDeviceInfo info() const;
    /*! Returns the state. */
    State state() const;
    /*! Returns whether state() is State::Open. */
    bool isOpen() const;

    /*!
        Opens the device (libusb_open()). Errors: AccessDenied, with the device node, its mode and the udev rule that
        grants access; NotFound if there is no device node; OutOfMemory, which includes too many open files;
        Disconnected; Busy while state() is State::Closing. Opening an open device is a success.

        If the device was plugged in less than two seconds ago and is not accessible yet, opening waits until two
        seconds have passed, because udev may still set the permissions. close() ends the wait.
    */
    QFuture<QUsbResult<void>> open();
    /*!
        Closes the device (libusb_close()). Ends all transfers as QUsbError::Kind::Aborted, releases all interfaces and
        attaches kernel drivers again. The future finishes when all of this is done. Closing a closed device is a
        success.

        If the kernel does not return everything within ten seconds, the device is closed without waiting any longer,
        and a warning is logged. All pending futures finish as Aborted, and this one as a success.
    */
    QFuture<QUsbResult<void>> close();

    /*! Returns bConfigurationValue of the active configuration; 0 if the device is not configured. */
    quint8 activeConfigurationValue() const;
    /*! Returns the active configuration; a null value if the device is not configured. */
    QUsbConfigurationInfo activeConfiguration() const;
    /*!
        Makes the configuration with bConfigurationValue \a configurationValue the active one; 0 unconfigures the
        device. Fails with Busy while any interface is claimed or bound to a kernel driver. (libusb_set_configuration())
    */
    QFuture<QUsbResult<void>> setConfiguration(quint8 configurationValue);
    /*!
        Resets the port. Pending transfers finish as Aborted. Claimed interfaces stay claimed, in alternate setting 0.
        If the device has different descriptors after the reset, the reset fails with Disconnected, and the context adds
        a new device. (libusb_reset_device())
    */
    QFuture<QUsbResult<void>> reset();
    /*!
        Resets the port, closes the device and opens it again. Devices that load firmware may re-enumerate at the same
        port with different descriptors, another address, or another vendor and product (USB DFU 1.1, 5; EZ-USB). Then
        info() changes. Afterwards the device is open and has answered a request for its device descriptor. No interface
        is claimed.

        The signals are: closed(); disconnected() if the device left the bus; infoChanged() if it re-enumerated, after
        QUsbContext::deviceAdded(); opened(). Then the future finishes. If the device leaves the bus while it is being
        opened, these steps are repeated.

        \a timeout applies to the whole operation; zero means no time-out. Errors: TimedOut if the device does not
        return; TransferError if it does not answer after it has returned; Aborted by close() or deletion; Busy if
        another resetAndReopen() has not finished; NotOpen; NotSupported if portPath() is unknown; the errors of reset()
        and open(). After an error, check state(). A device that returns at another speed may be on another bus, and is
        not found then. (libusb_reset_device())
    */
    QFuture<QUsbResult<void>> resetAndReopen(std::chrono::milliseconds timeout = std::chrono::seconds(5));

    /*!
        Claims interface \a interfaceNumber (bInterfaceNumber, not an index) of the active configuration. The interface
        object belongs to this device until QUsbInterface::release() or close(). Claiming it again returns the same
        object. Errors: Busy, with the name of the driver that uses it; NotFound; NotOpen. (libusb_claim_interface())

        If the device was plugged in less than two seconds ago and is not configured yet, claiming waits until two
        seconds have passed.
    */
    QFuture<QUsbResult<QUsbInterface *>> claimInterface(quint8 interfaceNumber,
                                                        ClaimOptions options = ClaimOption::None);
    /*! Returns the claimed interface \a interfaceNumber, or null. */
    QUsbInterface *claimedInterface(quint8 interfaceNumber) const;
    /*! Returns the claimed interfaces. */
    QList<QUsbInterface *> claimedInterfaces() const;

    /*!
        Returns the name of the kernel driver that is bound to interface \a interfaceNumber ("usb-storage", "ftdi_sio").
        The name is empty if no driver is bound to it, if a program has claimed it, or if there is no such interface. It
        is "unknown" if the system does not name drivers. Errors: NotOpen, NotSupported, Disconnected.
        (libusb_kernel_driver_active())
    */
    QFuture<QUsbResult<QString>> kernelDriver(quint8 interfaceNumber);
    /*!
        Detaches the kernel driver of interface \a interfaceNumber until attachKernelDriver() is called or the device is
        plugged in again. A driver may let go of its other interfaces, too. Closing the device does not attach it again. To use the interface, prefer
        ClaimOption::DetachKernelDriver, which attaches it again. Errors: NotFound if no driver is bound to it or there
        is no such interface, NotOpen, NotSupported, Disconnected. (libusb_detach_kernel_driver())
    */
    QFuture<QUsbResult<void>> detachKernelDriver(quint8 interfaceNumber);
    /*!
        Makes the kernel search for a driver for interface \a interfaceNumber. A driver that lost several interfaces in
        detachKernelDriver() gets all of them back. Errors: Busy if a driver or a program
        uses the interface; NotFound if no driver supports it or there is no such interface; NotOpen, NotSupported,
        Disconnected. (libusb_attach_kernel_driver())
    */
    QFuture<QUsbResult<void>> attachKernelDriver(quint8 interfaceNumber);

    /*!
        Sends the control transfer \a setup (USB 2.0, 9.3). For a transfer to the device, \a data is the data stage and
        must have setup.length() bytes. For a transfer from the device, \a data must be empty. Linux allows at most 4096
        bytes.
    */
    QFuture<QUsbTransferResult> control(const QUsbSetupPacket &setup, const QByteArray &data = {},
                                        std::chrono::milliseconds timeout = {});
    /*! Reads up to \a length bytes with a request to the recipient Device. */
    QFuture<QUsbTransferResult> controlIn(QUsbProtocol::RequestType type, quint8 request, quint16 value, quint16 index,
                                          quint16 length, std::chrono::milliseconds timeout = {});
    /*! Sends \a data with a request to the recipient Device. */
    QFuture<QUsbTransferResult> controlOut(QUsbProtocol::RequestType type, quint8 request, quint16 value, quint16 index,
                                           const QByteArray &data = {}, std::chrono::milliseconds timeout = {});
    /*! Sends CLEAR_FEATURE to the device (USB 2.0, 9.4.1). */
    QFuture<QUsbTransferResult> clearFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});
    /*! Sends SET_FEATURE to the device (USB 2.0, 9.4.9). */
    QFuture<QUsbTransferResult> setFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});

    /*!
        Reads at most \a length bytes of a descriptor with GET_DESCRIPTOR (USB 2.0, 9.4.3). \a languageId is used only
        for string descriptors.
    */
    QFuture<QUsbTransferResult> readDescriptor(QUsbProtocol::DescriptorType type, quint8 index, quint16 length,
                                               quint16 languageId = 0, std::chrono::milliseconds timeout = {});
    /*! Reads the language identifiers of the strings of the device (string descriptor zero). */
    QFuture<QUsbResult<QList<quint16>>> readLanguageIds(std::chrono::milliseconds timeout = std::chrono::seconds(1));
    /*!
        Reads string \a index in \a languageId. With 0, it uses the first language of the device, or US English.
        info() already has the strings that the system knows. Errors: InvalidParameter if \a index is 0, which means that
        there is no string; those of a control transfer.
    */
    QFuture<QUsbResult<QString>> readString(quint8 index, quint16 languageId = 0,
                                            std::chrono::milliseconds timeout = std::chrono::seconds(1));

    /*!
        Cancels all pending control transfers. Their futures finish as Cancelled, with the bytes that were transferred.
    */
    void cancelControlTransfers();
    /*! Returns the number of the control transfer that was started last, for cancelControlTransfer(). */
    quint64 lastControlTransfer() const;
    /*!
        Cancels control transfer number \a transfer. Its future finishes as Cancelled, with the bytes that were
        transferred. Returns whether the transfer was pending.
    */
    bool cancelControlTransfer(quint64 transfer);

Q_SIGNALS:
    /*! This signal is emitted when state() has changed to \a state. */
    void stateChanged(QUsbDevice::State state);
    /*! This signal is emitted when the device is open, before the future of open() finishes. */
    void opened();
    /*! This signal is emitted when the device is closed: by close(), after a failed open(), or after unplugging. */
    void closed();
    /*!
        This signal is emitted when the open device was unplugged. All futures have finished, and the device is closed.
    */
    void disconnected();
    /*! This signal is emitted when an operation other than a transfer failed with \a error, here or at an interface. */
    void errorOccurred(const QUsbError &error);
    /*! This signal is emitted when info() has changed, because the device re-enumerated during resetAndReopen(). */
    void infoChanged();
    /*! This signal is emitted when activeConfigurationValue() has changed to \a configurationValue. */
    void activeConfigurationValueChanged(quint8 configurationValue);
    /*! This signal is emitted when the control transfer \a setup has finished with \a result. */
    void controlTransferFinished(const QUsbSetupPacket &setup, const QUsbTransferResult &result);

private:
    friend class QUsbDevicePrivate;
    friend class QUsbInterface;
    const std::unique_ptr<QUsbDevicePrivate> d;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbDevice::ClaimOptions)

#endif // QUSBDEVICE_H
