// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VHCIDEVICE_H
#define VHCIDEVICE_H

#include "vhcimodel.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <thread>

/*!
    A USB device that this process plays, plugged into the real kernel through vhci_hcd (USB/IP over a socket pair).

    \code
    CounterSource source; // before the device, which uses it
    VhciDevice device(TestDescriptors::bulkDevice());
    device.setHandler(0x81, std::ref(source));
    device.setHandler(0x02, [](const VhciTransfer &out) { return VhciReply::answer(); });
    QVERIFY(device.plug());
    // … talk to QUsbDeviceFilter().withPortPath(device.portPath()) …
    QVERIFY(device.waitForPending(0x83, 64)); // the device has all 64
    device.unplug();
    \endcode

    It answers in a thread of its own. Standard requests it answers by itself, transfers to an endpoint without a
    handler never. Each endpoint takes its transfers in their order; its handler is called when a transfer's turn has
    come and its time is due (setJitter(), setPacketTime()), and what it answers then is sent, whatever follows:
    a transfer that is unlinked before consumes nothing, and one that is unlinked after was delivered.

    All functions are thread-safe and may be called by handlers; a handler must not wait for another thread.
*/
class VhciDevice
{
public:
    using Clock = std::chrono::steady_clock;

    /*! How many transfers of an endpoint came, and what became of them. */
    struct Counts
    {
        quint64 submitted = 0;
        quint64 answered = 0;
        quint64 unlinked = 0; //!< Taken back by the host before they were answered.
    };

    /*! A device with \a descriptors, the device descriptor followed by its configurations. Strings 1 to 3 are set. */
    explicit VhciDevice(const QByteArray &descriptors, QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    /*! Unplugs, and waits until the port is free again. */
    ~VhciDevice();
    Q_DISABLE_COPY_MOVE(VhciDevice)

    void setDescriptors(const QByteArray &descriptors);
    /*! Sets any other descriptor, or bytes that are none; an empty one stalls. */
    void setDescriptor(QUsbProtocol::DescriptorType type, quint8 index, const QByteArray &descriptor);
    void setString(quint8 index, const QString &text);

    // What it does
    /*! Lets \a handler answer \a endpoint; without one it is silent. What was held stays so. */
    void setHandler(quint8 endpoint, VhciHandler handler);
    /*! Asked first for each control request; nothing means that the request is answered as usual. */
    void setControlHandler(std::function<std::optional<VhciReply>(const VhciTransfer &)> handler);
    /*!
        Called when the host resets the port, before it reads the descriptors anew: the place to change them. USB/IP does
        not pass a reset on, it shows as a request for 64 or 8 bytes of the device descriptor; send no such request.
    */
    void setResetHandler(std::function<void()> handler);
    /*! Delays each transfer of \a endpoint by up to \a max, drawn with \a seed. 0 is not at all. */
    void setJitter(quint8 endpoint, std::chrono::microseconds max, quint32 seed = 1);
    /*! Lets each packet of isochronous \a endpoint take \a time, as (micro)frames would; without it time is no matter. */
    void setPacketTime(quint8 endpoint, std::chrono::microseconds time);
    /*! Halts \a endpoint, or not; the host can do so, too, and a handler that answers with a stall does. */
    void setHalted(quint8 endpoint, bool halted);
    /*! Answers a transfer that is held. Returns false if the host has taken it back. */
    bool complete(quint32 transferId, const VhciReply &reply = {});
    /*! Asks the handlers again that said NAK. */
    void wake();

    // The plug
    /*! Plugs in, where it was before or else into the first free port. Returns before the host has looked at it. */
    bool plug();
    /*!
        Pulls the plug: nothing more is answered. What the host does about it takes its time; see waitUntilPortIsFree().
        Do not let the host submit a transfer and cancel it in the milliseconds after: vhci_hcd (Linux 6.1) loses a
        transfer that it has not sent yet, and the guest hangs. If that may happen, use switchOff().
    */
    void unplug();
    /*! Lets the host switch the port off, which looks the same from above, and unplugs. Not for handlers. */
    void switchOff();
    /*!
        Pulls the plug instead of answering the \a count-th control request from plug() on, once. The requests before
        deviceAdded are the kernel's own: it waits 5 s for the answer, and looks at no port of the bus meanwhile.
    */
    void unplugAtControlRequest(int count);
    /*! Whether it is plugged in; the host can throw a device out, too. */
    bool isPlugged() const;
    /*! Waits until the kernel has forgotten an unplugged device. */
    bool waitUntilPortIsFree(std::chrono::milliseconds timeout = std::chrono::seconds(10)) const;
    /*! The place in the kernel's words, "5-1"; known from the first plug() on. */
    QString portPath() const;

    // What it saw
    /*! The control requests since plug(). */
    QList<QUsbSetupPacket> controlRequests() const;
    /*! How often the host reset the port since plug(). */
    int resets() const;
    quint8 configurationValue() const;
    quint8 alternateSetting(quint8 interface) const;
    bool isHalted(quint8 endpoint) const;
    /*! What became of the transfers of \a endpoint since it was made. */
    Counts counts(quint8 endpoint) const;
    /*! The transfers that wait in the device, in their order, those that are held first. */
    QList<VhciTransfer> pending(quint8 endpoint) const;
    /*! Waits until at least \a count transfers wait at \a endpoint, or, with 0, none. */
    bool waitForPending(quint8 endpoint, qsizetype count,
                        std::chrono::milliseconds timeout = std::chrono::seconds(10)) const;

private:
    struct Endpoint
    {
        VhciHandler handler;
        std::deque<VhciTransfer> queue;
        std::map<quint32, VhciTransfer> held;
        std::optional<Clock::time_point> due; //!< When the first in the queue is to be asked for or answered.
        std::optional<VhciReply> reply; //!< The answer to it, if it only waits.
        bool naking = false;
        std::mt19937 random;
        std::chrono::microseconds jitter {0};
        std::chrono::microseconds packetTime {0};
        Clock::time_point lastPacket;
        Counts counts;
    };

    // In the device's thread
    void run();
    bool receive(QByteArray &stream, Clock::time_point until) const;
    bool send(const QByteArray &stream) const;
    void drain() const;
    void handle(const Usbip::Message &message);
    void unlink(const Usbip::Message &message);
    Clock::time_point serveAll();
    Clock::time_point serve(Endpoint &endpoint);
    void schedule(Endpoint &endpoint);
    VhciReply ask(Endpoint &endpoint, const VhciTransfer &transfer);
    VhciReply control(const VhciTransfer &transfer);
    void noticeReset(const QUsbSetupPacket &setup);

    void answer(Endpoint &endpoint, const VhciTransfer &transfer, const VhciReply &reply);
    Endpoint &endpointAt(quint8 address);
    bool isThread() const { return m_threadId == std::this_thread::get_id(); }
    void interrupt() const;
    void pullPlug();
    void join();

    const QUsbProtocol::Speed m_speed;
    const int m_event;
    std::mutex m_plugging; //!< One plug() or unplug() at a time. Taken before m_mutex.
    std::thread m_thread;
    std::atomic<std::thread::id> m_threadId; //!< Known to the thread itself sooner than m_thread is.
    int m_socket = -1; //!< Changed only while there is no thread.
    // Recursive, since handlers are called with it and may call us.
    mutable std::recursive_mutex m_mutex; //!< For everything below.
    mutable std::condition_variable_any m_changed;
    bool m_plugged = false;
    int m_port = -1;
    VhciModel m_model;
    std::map<quint8, Endpoint> m_endpoints;
    std::function<std::optional<VhciReply>(const VhciTransfer &)> m_controlHandler;
    std::function<void()> m_resetHandler;
    QList<QUsbSetupPacket> m_requests;
    quint32 m_lastRequest = 0; //!< The transfer that brought the last of them.
    quint32 m_lastTransfer = 0; //!< The kernel numbers them in their order.
    std::map<quint32, quint32> m_unlinkedEarly; //!< Transfers that are still to come, and the unlink messages.
    int m_unplugAtRequest = 0;
    int m_resets = 0;
    bool m_resetting = false;
    bool m_woken = false;
    QByteArray m_output; //!< Answers that are not sent yet.
};

#endif // VHCIDEVICE_H
