// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBBACKEND_P_H
#define QUSBBACKEND_P_H

#include "qusbcompletionqueue_p.h"

#include "qusbdeviceinfo.h"
#include "qusberror.h"
#include "qusbprotocol.h"
#include "qusbresult.h"
#include "qusbsystemknowledge_p.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <chrono>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

/*!
    \internal
    One transfer as the backend sees it: a request that the io floor fills in, an outcome that the backend fills in.

    Lives until the io floor destroys it, and is submitted many times. While it is submitted the buffer belongs to the
    kernel. When it is done the backend calls completed().
*/
class QUsbBackendTransfer : public QUsbCompletion
{
public:
    /*! A packet of an isochronous transfer. They follow each other in the buffer at the distance of their lengths. */
    struct Packet
    {
        int length = 0; //!< Requested
        int actualLength = 0; //!< Moved
        QUsbError::Kind status = QUsbError::Kind::NoError;
    };

    /*!
        Called by the backend when the outcome is known, once for each submission: from whatever thread, perhaps with
        the backend's locks held, never from within submit() or cancel(). The default appends to \a queue, which the
        backend delivers or wakes afterwards. What overrides it may submit(), and must not lead to user code.
    */
    virtual void completed(QUsbCompletionQueue &queue) { queue.append(this); }

    /*! Moves the bytes of isochronous IN packets together, which have arrived at a place each. */
    void compactPackets()
    {
        int from = 0;
        int to = 0;
        for (const Packet &packet : packets) {
            std::memmove(buffer + to, buffer + from, size_t(packet.actualLength));
            from += packet.length;
            to += packet.actualLength;
        }
    }

    // The request
    QUsbProtocol::TransferType type = QUsbProtocol::TransferType::Control;
    quint8 endpointAddress = 0;
    char *buffer = nullptr; //!< A control transfer's buffer begins with the 8 bytes of the SETUP packet.
    int length = 0; //!< Bytes in buffer, those of the SETUP packet included.
    std::chrono::milliseconds timeout {0}; //!< From submission on; zero: none.
    bool endWithZeroLengthPacket = false;
    quint32 streamId = 0; //!< The SuperSpeed bulk stream to use (USB 3.2, 8.12.1.4); 0: none.
    std::vector<Packet> packets; //!< Of an isochronous transfer; the outcome of each is noted here as well.

    // The outcome
    QUsbError::Kind status = QUsbError::Kind::NoError;
    int actualLength = 0; //!< Bytes moved, without the SETUP packet.

    void *backendData = nullptr; //!< Whatever the backend keeps with the transfer; see QUsbBackendDevice::discard().

protected:
    QUsbBackendTransfer() = default;
};

/*! \internal What becomes of a kernel driver that holds an interface we want. */
enum class QUsbKernelDriverPolicy : quint8 {
    Keep, //!< The claim fails with Busy.
    Detach, //!< It is detached.
};

/*!
    \internal
    A device as opened by one program.

    The first group may block and runs on the device's worker, one call at a time. The second group never blocks and
    runs on the context's thread, save where it says otherwise.
*/
class QUsbBackendDevice
{
public:
    virtual ~QUsbBackendDevice() = default;

    virtual QUsbError open() = 0;
    /*! Returns bConfigurationValue of the active configuration, 0 if there is none, nothing if that is not known. */
    virtual std::optional<quint8> activeConfigurationValue() = 0;
    virtual QUsbError setConfiguration(quint8 configurationValue) = 0;
    virtual QUsbError claimInterface(quint8 interfaceNumber, QUsbKernelDriverPolicy policy) = 0;
    /*! Releases, and leaves the interface without a driver. */
    virtual QUsbError releaseInterface(quint8 interfaceNumber) = 0;
    virtual QUsbError setAlternateSetting(quint8 interfaceNumber, quint8 alternateSetting) = 0;
    virtual QUsbError clearHalt(quint8 endpointAddress) = 0;
    virtual QUsbError reset() = 0;
    /*! Allocates bulk streams 1 to \a count on each of \a endpoints; \a count becomes the number that was granted. */
    virtual QUsbError allocateStreams(quint32 &count, const QByteArray &endpoints) = 0;
    virtual QUsbError freeStreams(const QByteArray &endpoints) = 0;
    /*! Returns the name of the kernel driver that has \a interfaceNumber, empty if there is none. */
    virtual QUsbResult<QString> kernelDriver(quint8 interfaceNumber) = 0;
    virtual QUsbError detachKernelDriver(quint8 interfaceNumber) = 0;
    /*! Lets the kernel look for a driver. Busy if the interface has one, or is claimed; NotFound if there is none. */
    virtual QUsbError attachKernelDriver(quint8 interfaceNumber) = 0;

    /*! Closes. No transfer is submitted any more, no interface is claimed, no call is under way. */
    virtual void close() = 0;
    /*! Starts \a transfer. On an error it is not started and not completed. Any thread. */
    virtual QUsbError submit(QUsbBackendTransfer *transfer) = 0;
    /*! Asks for the end of \a transfer, which is then completed. Harmless if it is already on its way. Any thread. */
    virtual void cancel(QUsbBackendTransfer *transfer) = 0;
    /*! Frees the backend's part of \a transfer, which is not submitted. */
    virtual void discard(QUsbBackendTransfer *transfer) = 0;
};

/*!
    \internal
    A set of buses. Lives on the context's thread; all its calls and its observer's are made there.
*/
class QUsbBackend
{
public:
    class Observer
    {
    public:
        virtual void deviceAdded(const QUsbDeviceInfo &device) = 0;
        virtual void deviceRemoved(const QUsbDeviceInfo &device) = 0;
        /*! \a device, which was wrapped and never listed, is gone. */
        virtual void unlistedDeviceLeft(const QUsbDeviceInfo &device) = 0;

    protected:
        ~Observer() = default;
    };

    virtual ~QUsbBackend() = default;

    /*!
        Begins to watch the buses. Completions go to \a queue, which is also the parent of whatever QObjects it takes
        to be woken up. Afterwards devices() is what is there, and \a observer hears of each change to it, once.
    */
    virtual QUsbError start(QUsbCompletionQueue *queue, Observer *observer) = 0;
    /*! Returns the devices there are now, as far as the observer has been told. */
    virtual QList<QUsbDeviceInfo> devices() const = 0;
    /*! Returns whether devices that come and go are noticed. */
    virtual bool isHotplugSupported() const = 0;
    /*! Returns the backend's side of \a device, or null if it is gone. */
    virtual std::unique_ptr<QUsbBackendDevice> createDevice(const QUsbDeviceInfo &device) = 0;
    /*!
        Returns what reads what the system knows of \a device beyond its info, without sending anything to it. It runs on
        a worker, may block, and may outlive the backend.
    */
    virtual std::function<QUsbSystemKnowledge()> systemKnowledge(const QUsbDeviceInfo &device) const = 0;
    /*! Returns how many bytes the system lets all USB transfers use together, if it has such a limit. */
    virtual std::optional<qint64> transferMemoryLimit() const = 0;
    /*! A device that somebody else has opened, or why there is none. */
    struct Wrapped
    {
        std::unique_ptr<QUsbBackendDevice> device; //!< Its open() has nothing left to do.
        QUsbDeviceInfo info; //!< The listed one, if it is listed.
        QUsbError error;
    };
    /*! Wraps a duplicate of \a descriptor, which is made before this returns; calls \a done later, exactly once. */
    virtual void wrapFileDescriptor(int descriptor, std::function<void(Wrapped)> done) = 0;
    /*!
        Waits up to \a wait for something to be completed. For what must block: the destruction of a context, which must
        not leave before the kernel has given everything back, and QIODevice's waitFor functions.
    */
    virtual void waitForEvents(std::chrono::milliseconds wait) = 0;
    /*! Returns whether a call into the system is under way, which destroying the backend would wait for. */
    virtual bool isBusy() const = 0;
    /*!
        Stops what it can stop without waiting, and calls the observer no more. The backend and the queue, which is closed,
        stay for ever then, because something under way may still need them.
    */
    virtual void abandon() = 0;
};

#endif // QUSBBACKEND_P_H
