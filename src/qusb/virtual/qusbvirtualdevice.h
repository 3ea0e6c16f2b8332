// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALDEVICE_H
#define QUSBVIRTUALDEVICE_H

#include "qusb_export.h"
#include "qusbdescriptorbuilder.h"
#include "qusbdeviceinfo.h"
#include "qusberror.h"
#include "qusbvirtualfault.h"
#include "qusbvirtualreply.h"
#include "qusbvirtualtransfer.h"

#include <QtCore/qlist.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QUsbVirtualEngine;

/*!
    \brief A USB device written in C++.

    A virtual device has descriptors and a behaviour. It can be plugged into a QUsbVirtualBus inside the process, or
    into the Linux kernel with QUsbKernelPort. To the host it looks like hardware.

    \code
    QUsbVirtualDevice device(builder);
    device.setHandler(0x81, [](const QUsbVirtualTransfer &) { return QUsbVirtualReply::data("23.5 C"); });
    device.setControlHandler([](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        if (transfer.setup().type() == QUsbProtocol::RequestType::Vendor && transfer.setup().request() == 1)
            return QUsbVirtualReply::data("version 2");
        return std::nullopt; // the standard answer
    });
    bus.plug(&device);
    \endcode

    Without handlers, the device answers standard requests (USB 2.0, chapter 9). Its IN endpoints send the data queued
    by send(), and NAK if there is none. Its OUT endpoints accept all data: received(). Each endpoint handles its
    transfers in order.

    \b{Threads}: all functions are thread-safe. Handlers are called one at a time, while the device is locked. They are
    called in the thread that does the work of the host: the thread of the context that has opened the device, a worker
    thread, the thread that calls QUsbVirtualBus::advance(), or the thread of the QUsbKernelPort. Handlers can call
    functions of the device, and can unplug it. They must not wait for another thread, and must not delete the device.

    The device belongs to the caller. Deleting it unplugs it. Create objects that handlers use before the device. If the
    handlers of a derived class use its members, call unplug() at the beginning of its destructor.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualDevice
{
public:
    using Handler = std::function<QUsbVirtualReply(const QUsbVirtualTransfer &)>;
    using ControlHandler = std::function<std::optional<QUsbVirtualReply>(const QUsbVirtualTransfer &)>;

    /*! A call to the system rather than to the device; see setHostError(). */
    enum class HostCall : int {
        Open,
        Claim,
        Release,
        SetConfiguration,
        SetAlternateSetting,
        ClearHalt,
        Reset,
        AllocateStreams,
        FreeStreams,
        KernelDriver,
        DetachKernelDriver,
        AttachKernelDriver,
        Submit,
    };
    /*! What a kernel driver with several interfaces does when it loses one; see setKernelDriver(). */
    enum class KernelDriverSharing : int {
        Together, //!< It lets go of all of them, like cdc_acm.
        OneByOne, //!< It keeps the others, like snd-usb-audio.
    };
    /*! How a message that send() queues ends. */
    enum class MessageEnd : int {
        ShortPacket, //!< With a short packet, or a zero-length packet if the last one is full. Ends the host's transfer.
        Open, //!< Without an end. If the last packet is full, the host's transfer continues with later data.
    };
    /*! The number of transfers of an endpoint, by outcome. */
    struct Counts
    {
        quint64 submitted = 0;
        quint64 answered = 0;
        quint64 cancelled = 0; //!< Cancelled by the host, or timed out, before they were answered.
    };

    /*! Creates a device with the descriptors of \a builder. */
    explicit QUsbVirtualDevice(const QUsbDescriptorBuilder &builder);
    /*!
        Creates a device with \a descriptors: the device descriptor followed by its configurations. Any bytes are
        accepted.
    */
    explicit QUsbVirtualDevice(const QByteArray &descriptors, QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    virtual ~QUsbVirtualDevice();
    Q_DISABLE_COPY_MOVE(QUsbVirtualDevice)

    // What it is. Changes show when it is plugged in next, or when the host asks again.
    QUsbProtocol::Speed speed() const;
    QByteArray descriptors() const;
    void setDescriptors(const QByteArray &descriptors);
    /*! Sets another descriptor with \a type and \a index. Any bytes are accepted. Empty ones make the request stall. */
    void setDescriptor(QUsbProtocol::DescriptorType type, quint8 index, const QByteArray &descriptor);
    /*! Sets a descriptor of interface \a interfaceNumber for GET_DESCRIPTOR, such as a HID report descriptor. */
    void setInterfaceDescriptor(quint8 interfaceNumber, QUsbProtocol::DescriptorType type,
                                const QByteArray &descriptor);
    /*! Sets string \a index, in US English. */
    void setString(quint8 index, const QString &text);

    // What it does
    /*! Sets the \a handler of \a endpointAddress. Without a handler, the endpoint uses the data of send(). */
    void setHandler(quint8 endpointAddress, Handler handler);
    /*! Sets the handler of control requests. If it returns no value, the standard answer is used. */
    void setControlHandler(ControlHandler handler);
    /*! Sets the handler of resets. It is called before the host reads the descriptors again, and may change them. */
    void setResetHandler(std::function<void()> handler);
    /*! Queues \a data for IN endpoint \a endpointAddress. For an isochronous endpoint, it is one packet. */
    void send(quint8 endpointAddress, const QByteArray &data, MessageEnd end = MessageEnd::ShortPacket);
    /*! Returns the number of bytes that are queued. */
    qsizetype bytesToSend(quint8 endpointAddress) const;
    /*! Returns the data that OUT endpoint \a endpointAddress received without a handler. */
    QByteArray received(quint8 endpointAddress) const;
    /*! Returns the same data by transfer, or by isochronous packet. An empty one is a zero-length packet. */
    QList<QByteArray> receivedTransfers(quint8 endpointAddress) const;
    /*! Returns received() and clears it. */
    QByteArray takeReceived(quint8 endpointAddress);
    /*! Answers transfer \a id, which is pending or held. Returns false if the host has cancelled it. */
    bool complete(quint64 id, const QUsbVirtualReply &reply = QUsbVirtualReply::accept());
    /*! Calls the handlers again whose last reply was NAK. */
    void wake();
    /*! Halts \a endpointAddress (USB 2.0, 9.4.5), until the host clears it. */
    void halt(quint8 endpointAddress);
    /*! Clears a halt. */
    void clearHalt(quint8 endpointAddress);

    // How fast
    /*! Limits \a endpointAddress to \a bytesPerSecond; 0 means no limit. */
    void setBytesPerSecond(quint8 endpointAddress, qint64 bytesPerSecond);
    /*!
        Sets the \a time that each packet of isochronous \a endpointAddress takes. The default is the service interval
        in the descriptor of the endpoint (USB 2.0, table 9-13). 0 means no time.
    */
    void setPacketTime(quint8 endpointAddress, std::chrono::microseconds time);
    /*! Delays each transfer of \a endpointAddress by a random time up to \a longest. \a seed makes it reproducible. */
    void setJitter(quint8 endpointAddress, std::chrono::microseconds longest, quint32 seed = 1);

    // What goes wrong
    /*! Adds a fault to the list of faults of \a endpointAddress. */
    void addFault(quint8 endpointAddress, const QUsbVirtualFault &fault);
    /*! Removes all faults. Endpoints that were silent answer again. */
    void clearFaults();
    /*!
        Makes the next \a times calls of \a call fail with \a error; -1 means all calls. A success as \a error removes
        this. If \a error has no text, AccessDenied for HostCall::Open and Busy for HostCall::Claim get the text of a
        real system. Only on a virtual bus.
    */
    void setHostError(HostCall call, const QUsbError &error, int times = -1);
    /*! Makes kernel driver \a name appear bound to \a interfaceNumber. An empty name removes it. */
    void setKernelDriver(quint8 interfaceNumber, const QString &name);
    /*!
        Makes kernel driver \a name appear bound to all \a interfaceNumbers, and \a sharing say what it does when it loses
        one. It finds the device by the first one only: that has to be free for the driver to take them again. An empty
        name removes the drivers.
    */
    void setKernelDriver(const QList<quint8> &interfaceNumbers, const QString &name,
                         KernelDriverSharing sharing = KernelDriverSharing::Together);

    // The plug
    /*! Returns whether the device is plugged into a bus or a kernel. */
    bool isPluggedIn() const;
    /*! Unplugs the device from the bus or the kernel. Handlers can call it, too. */
    void unplug();
    /*! Leaves the bus and re-enumerates at the same port, with the current descriptors. */
    void reconnect();
    /*! Returns the device as listed by contexts on the same virtual bus; null if it is not plugged into one. */
    QUsbDeviceInfo info() const;

    // What it saw
    /*! Returns the control requests since it was plugged in, including those of the enumeration. */
    QList<QUsbSetupPacket> controlRequests() const;
    /*! Returns how often the host has reset it since it was plugged in. */
    int resets() const;
    quint8 configurationValue() const;
    quint8 alternateSetting(quint8 interfaceNumber) const;
    bool isHalted(quint8 endpointAddress) const;
    Counts counts(quint8 endpointAddress) const;
    /*! Returns the numbers of the pending transfers in order, with the held ones first. */
    QList<quint64> pendingTransfers(quint8 endpointAddress) const;
    /*!
        Blocks until at least \a count transfers are pending at \a endpointAddress, or, with 0, none. Do not call it in
        the thread of a context on the same virtual bus, because that thread does the work of the host.
    */
    bool waitForPendingTransfers(quint8 endpointAddress, qsizetype count,
                                 std::chrono::milliseconds timeout = std::chrono::seconds(10)) const;

private:
    friend class QUsbVirtualEngine;
    const std::shared_ptr<QUsbVirtualEngine> d;
};

#endif // QUSBVIRTUALDEVICE_H
