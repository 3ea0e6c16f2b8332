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

class QUsbVirtualDevicePrivate;

/*!
    \brief A USB device written in C++.

    It is its descriptors and its behaviour, and it can be plugged into a QUsbVirtualBus, inside the process, or into the
    system's own kernel with QUsbKernelPort. On either the host cannot tell it from a device of hardware.

    \code
    QUsbVirtualDevice device(builder);
    device.setHandler(0x81, [](const QUsbVirtualTransfer &) { return QUsbVirtualReply::data("23.5 C"); });
    device.setControlHandler([](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        if (transfer.setup().type() == QUsbProtocol::RequestType::Vendor && transfer.setup().request() == 1)
            return QUsbVirtualReply::data("version 2");
        return std::nullopt; // as usual
    });
    bus.plug(&device);
    \endcode

    Without any handler it answers the standard requests (USB 2.0, chapter 9), sends on its IN endpoints what send() has
    queued, NAKs when that is nothing, and takes what comes on its OUT endpoints: received(). Each endpoint deals with
    its transfers in their order.

    \b{Threads}: all functions are thread-safe. Handlers are called one at a time with the device locked, in the thread
    that does the host's work: that of the context that has it open, a worker, whoever calls QUsbVirtualBus::advance(),
    or the thread of the QUsbKernelPort. They may call the device's functions and unplug it; they must not wait for another
    thread and not delete the device.

    The device belongs to the caller. Deleting it unplugs it. Make what handlers use before it. A class that derives from it
    and has handlers that use its members calls unplug() first thing in its destructor, since they go before this does.
*/
class QUSB_EXPORT QUsbVirtualDevice
{
public:
    using Handler = std::function<QUsbVirtualReply(const QUsbVirtualTransfer &)>;
    using ControlHandler = std::function<std::optional<QUsbVirtualReply>(const QUsbVirtualTransfer &)>;

    /*! What a program asks of the system rather than of the device; see setHostError(). */
    enum class HostCall : quint8 {
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
    /*! How a message that send() queues ends. */
    enum class MessageEnd : quint8 {
        ShortPacket, //!< With a short packet; a zero-length one if the last is full. It ends the host's transfer.
        Open, //!< Not: if its last packet is full the host's transfer goes on with what comes next.
    };
    /*! How many transfers of an endpoint came, and what became of them. */
    struct Counts
    {
        quint64 submitted = 0;
        quint64 answered = 0;
        quint64 cancelled = 0; //!< Taken back by the host, or timed out, before they were answered.
    };

    /*! A device as \a builder describes it. */
    explicit QUsbVirtualDevice(const QUsbDescriptorBuilder &builder);
    /*! A device with \a descriptors, the device descriptor followed by its configurations, whatever they are. */
    explicit QUsbVirtualDevice(const QByteArray &descriptors, QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    virtual ~QUsbVirtualDevice();
    Q_DISABLE_COPY_MOVE(QUsbVirtualDevice)

    // What it is. Changes show when it is plugged in next, or when the host asks again.
    QUsbProtocol::Speed speed() const;
    QByteArray descriptors() const;
    void setDescriptors(const QByteArray &descriptors);
    /*! Sets the device's other descriptor \a type \a index, or bytes that are none; empty ones stall. */
    void setDescriptor(QUsbProtocol::DescriptorType type, quint8 index, const QByteArray &descriptor);
    /*! Sets what GET_DESCRIPTOR to interface \a interfaceNumber returns: HID report descriptors. */
    void setInterfaceDescriptor(quint8 interfaceNumber, QUsbProtocol::DescriptorType type,
                                const QByteArray &descriptor);
    /*! Sets string \a index, in US English. */
    void setString(quint8 index, const QString &text);

    // What it does
    /*! Lets \a handler answer \a endpointAddress; none brings the queue of send() back. */
    void setHandler(quint8 endpointAddress, Handler handler);
    /*! Asked first for each control request; nothing means that it is answered as usual. */
    void setControlHandler(ControlHandler handler);
    /*! Called when the host resets the device, before it reads the descriptors anew: the place to change them. */
    void setResetHandler(std::function<void()> handler);
    /*! Queues \a data for IN endpoint \a endpointAddress; an isochronous packet each. */
    void send(quint8 endpointAddress, const QByteArray &data, MessageEnd end = MessageEnd::ShortPacket);
    /*! Returns how many bytes wait to be sent. */
    qsizetype bytesToSend(quint8 endpointAddress) const;
    /*! Returns what has come on OUT endpoint \a endpointAddress and no handler took. */
    QByteArray received(quint8 endpointAddress) const;
    /*! Returns the same by transfer, or by packet if isochronous; an empty one is a zero-length packet. */
    QList<QByteArray> receivedTransfers(quint8 endpointAddress) const;
    /*! Returns received() and forgets it. */
    QByteArray takeReceived(quint8 endpointAddress);
    /*! Answers transfer \a id, which waits or is held. Returns false if the host has taken it back. */
    bool complete(quint64 id, const QUsbVirtualReply &reply = QUsbVirtualReply::accept());
    /*! Asks the handlers again that said NAK. */
    void wake();
    /*! Halts \a endpointAddress (USB 2.0, 9.4.5), until the host clears it. */
    void halt(quint8 endpointAddress);
    /*! Ends a halt. */
    void clearHalt(quint8 endpointAddress);

    // How fast
    /*! Limits \a endpointAddress to \a bytesPerSecond; 0 is no limit. */
    void setBytesPerSecond(quint8 endpointAddress, qint64 bytesPerSecond);
    /*!
        Lets each packet of isochronous \a endpointAddress take \a time. Without it a packet takes the service interval of
        the endpoint's descriptor (USB 2.0, table 9-13); 0 is no time at all.
    */
    void setPacketTime(quint8 endpointAddress, std::chrono::microseconds time);
    /*! Delays each transfer of \a endpointAddress by up to \a longest, drawn with \a seed. */
    void setJitter(quint8 endpointAddress, std::chrono::microseconds longest, quint32 seed = 1);

    // What goes wrong
    /*! Adds a fault to the script of \a endpointAddress. */
    void addFault(quint8 endpointAddress, const QUsbVirtualFault &fault);
    /*! Ends all scripts; endpoints that were silent answer again. */
    void clearFaults();
    /*!
        Lets the system refuse: the next \a times calls of \a call fail as \a error; -1 is all of them. A success ends it.
        AccessDenied for HostCall::Open and Busy for HostCall::Claim get the text that a real system's have, if \a error
        has none. Only on a virtual bus.
    */
    void setHostError(HostCall call, const QUsbError &error, int times = -1);
    /*! Lets kernel driver \a name have \a interfaceNumber, as far as a program sees it; an empty name is none. */
    void setKernelDriver(quint8 interfaceNumber, const QString &name);

    // The plug
    /*! Returns whether it is plugged in, into a bus or a kernel. */
    bool isPluggedIn() const;
    /*! Pulls the plug, wherever it is. For handlers, too. */
    void unplug();
    /*! Leaves and comes back to the same port as what setDescriptors() has made of it meanwhile. */
    void reconnect();
    /*! Returns the device as contexts on the same virtual bus list it; null if it is not in one. */
    QUsbDeviceInfo info() const;

    // What it saw
    /*! Returns the control requests since it was plugged in, those of the host's enumeration included. */
    QList<QUsbSetupPacket> controlRequests() const;
    /*! Returns how often the host has reset it since. */
    int resets() const;
    quint8 configurationValue() const;
    quint8 alternateSetting(quint8 interfaceNumber) const;
    bool isHalted(quint8 endpointAddress) const;
    Counts counts(quint8 endpointAddress) const;
    /*! Returns the numbers of the transfers that wait in the device, in their order, those that are held first. */
    QList<quint64> pendingTransfers(quint8 endpointAddress) const;
    /*!
        Blocks until at least \a count transfers wait at \a endpointAddress, or, with 0, none. Not for the thread of a
        context on the same virtual bus, which has to do the host's work.
    */
    bool waitForPendingTransfers(quint8 endpointAddress, qsizetype count,
                                 std::chrono::milliseconds timeout = std::chrono::seconds(10)) const;

private:
    friend class QUsbVirtualDevicePrivate;
    const std::shared_ptr<QUsbVirtualDevicePrivate> d;
};

#endif // QUSBVIRTUALDEVICE_H
