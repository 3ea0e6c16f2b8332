// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef TESTBACKEND_H
#define TESTBACKEND_H

#include "qusbbackend_p.h"
#include "qusbcontext.h"
#include "qusbsetuppacket.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

class TestBackend;

/*!
    A device whose every move a test decides. Control requests are answered by onControl, IN endpoints by what send()
    has queued (until then the device says NAK), OUT endpoints accept what comes and append it to received().
*/
class TestDevice
{
public:
    struct Reply
    {
        QUsbError::Kind status = QUsbError::Kind::NoError;
        QByteArray data;
    };

    QByteArray descriptors;
    QUsbProtocol::Speed speed = QUsbProtocol::Speed::High;
    int bus = 1;
    quint8 address = 2;
    QList<quint8> ports {1};
    QString manufacturer;
    QString product;
    QString serialNumber;

    /*! Answers a control request; standard descriptor requests are answered without it. */
    std::function<Reply(const QUsbSetupPacket &setup, const QByteArray &data)> onControl;
    /*! Control requests and OUT transfers get no answer while set. */
    bool silent = false;
    /*! As with a wedged host controller: cancelled transfers do not come back, and blocking calls do not return. */
    std::atomic<bool> wedged = false;
    /*! Gives everything back. */
    void unwedge();
    /*! The status of the packets of cancelled isochronous transfers. */
    QUsbError::Kind cancelledPacketStatus = QUsbError::Kind::NoError;
    /*! What the blocking calls return, by name: "open", "claim", "release", "configuration", "alternate", "halt", "reset",
        "driver", "detach", "attach". */
    QHash<QByteArray, QUsbError> callErrors;
    /*! How many calls fail that way, by name; all if not told. */
    QHash<QByteArray, int> callErrorCounts;
    /*! Whether it was plugged in just now, with the system still at work on it; else it looks as if always there. */
    bool justArrived = false;
    /*! The kernel drivers that are there, and those that are bound, by interface number. Bound ones let nobody claim. */
    QHash<quint8, QString> kernelDrivers;
    QSet<quint8> boundInterfaces;
    /*! How long a blocking call blocks. */
    std::chrono::milliseconds callDuration {0};
    /*! Runs on the context's thread after each blocking call, before its outcome arrives there. */
    std::function<void(const QByteArray &name)> onCall;
    /*! What the device says its active configuration is, when it is opened. */
    quint8 configurationValue = 1;
    /*! How many bulk streams it grants. */
    quint32 grantedStreams = 0;
    /*! The blocking calls that were made, in their order: "open", "claim 0", … Thread-safe. */
    QByteArrayList calls() const;
    /*! The info of the device, once plugged in. */
    QUsbDeviceInfo info;

    /*! The transfers that were submitted to \a endpoint so far. */
    int submissions(quint8 endpoint) const { return m_submissions.value(endpoint); }
    /*! The length of the last transfer that was submitted to \a endpoint. */
    int lastLength(quint8 endpoint) const { return m_last.value(endpoint).length; }
    /*! The buffer of the last transfer that was submitted to \a endpoint. */
    const char *lastBuffer(quint8 endpoint) const { return m_last.value(endpoint).buffer; }
    /*! The bulk stream of the last transfer that was submitted to \a endpoint. */
    quint32 lastStreamId(quint8 endpoint) const { return m_last.value(endpoint).streamId; }
    /*! The endpoints of all transfers that were submitted, in that order. */
    QList<quint8> submissionOrder() const { return m_submissionOrder; }
    /*! How many transfers of \a endpoint the device has not answered. */
    qsizetype pending(quint8 endpoint) const;
    /*! Refuses the submission to \a endpoint that comes after \a others. */
    void refuseSubmission(quint8 endpoint, int others, const QUsbError &error)
    {
        m_submitErrors[endpoint].insert(m_submissions.value(endpoint) + others, error);
    }
    /*! What came in on the OUT endpoint \a endpoint. */
    QByteArray received(quint8 endpoint) const { return m_received.value(endpoint); }
    /*! The same by transfer, or by packet if isochronous; an empty one is a zero-length packet. */
    QByteArrayList receivedTransfers(quint8 endpoint) const { return m_receivedTransfers.value(endpoint); }
    /*! Accepts the next \a transfers of OUT endpoint \a endpoint although silent. */
    void accept(quint8 endpoint, int transfers = 1);
    /*!
        Answers the next transfer of IN endpoint \a endpoint with \a data, or ends any next one as \a status. For an
        isochronous endpoint it is the next packet. Of an OUT transfer as many bytes are taken as \a data has.
    */
    void send(quint8 endpoint, const QByteArray &data, QUsbError::Kind status = QUsbError::Kind::NoError);
    /*! Lets \a data arrive in the pending transfer of \a endpoint without ending it. */
    void sendPart(quint8 endpoint, const QByteArray &data);

private:
    friend class TestBackend;
    friend class TestHandle;

    struct Last
    {
        int length = 0;
        const char *buffer = nullptr;
        quint32 streamId = 0;
    };

    QUsbError submit(QUsbBackendTransfer *transfer);
    void recordCall(const QByteArray &call);
    bool serve();
    bool serveOne(QUsbBackendTransfer *transfer);
    bool serveOut(QUsbBackendTransfer *transfer);
    bool serveControl(QUsbBackendTransfer *transfer);
    bool servePackets(QUsbBackendTransfer *transfer);
    void end(QUsbBackendTransfer *transfer, QUsbError::Kind status);
    /*! end(), unless \a transfer was answered since, and perhaps submitted again: this was \a submission. */
    void endSubmission(QUsbBackendTransfer *transfer, quint64 submission, QUsbError::Kind status);

    TestBackend *m_backend = nullptr;
    QUsbCompletionQueue *m_queue = nullptr;
    std::atomic<bool> m_plugged = false;
    QHash<quint8, QList<Reply>> m_replies;
    QHash<quint8, QByteArray> m_received;
    QHash<quint8, int> m_submissions;
    QHash<quint8, QByteArrayList> m_receivedTransfers;
    QHash<quint8, QHash<int, QUsbError>> m_submitErrors;
    QHash<quint8, Last> m_last;
    QList<quint8> m_submissionOrder;
    QList<QUsbBackendTransfer *> m_pending;
    QHash<QUsbBackendTransfer *, quint64> m_submission; // of those pending
    QList<QUsbBackendTransfer *> m_cancelled; // of those pending
    mutable std::mutex m_callsMutex;
    QByteArrayList m_calls;
};

/*!
    A bus in this process, for tests of what stands above the backend. It completes through the queue, as libusb's does,
    never from within a call.
*/
class TestBackend final : public QUsbBackend
{
public:
    /*! A context on a new bus, which \a backend is set to. The context owns it. */
    static std::unique_ptr<QUsbContext> createContext(TestBackend **backend);

    /*! Makes the device known; it must live until it is unplugged. */
    void plug(TestDevice *device);
    /*! Ends its transfers as Disconnected and takes it away. */
    void unplug(TestDevice *device);

    /*! plug() and unplug() of a device that is not listed, as in a sandbox: only a file descriptor leads to it. */
    void plugUnlisted(TestDevice *device);
    void unplugUnlisted(TestDevice *device);
    /*! What file descriptors stand for. */
    QHash<int, TestDevice *> fileDescriptors;

    /*! What start() is to return. */
    QUsbError startError;
    /*! What transferMemoryLimit() is to return. */
    std::optional<qint64> memoryLimit;
    /*! Called by waitForEvents(), to let a device act while the thread waits. */
    std::function<void()> onWait;
    /*! How often waitForEvents() was called. */
    int waits = 0;

    QUsbError start(QUsbCompletionQueue *queue, Observer *observer) override;
    QList<QUsbDeviceInfo> devices() const override;
    bool isHotplugSupported() const override { return true; }
    std::unique_ptr<QUsbBackendDevice> createDevice(const QUsbDeviceInfo &device) override;
    std::optional<qint64> transferMemoryLimit() const override { return memoryLimit; }
    void wrapFileDescriptor(int descriptor, std::function<void(Wrapped)> done) override;
    void waitForEvents(std::chrono::milliseconds wait) override;

    QUsbCompletionQueue *queue() const { return m_queue; }

private:
    void makeKnown(TestDevice *device);
    void endTransfers(TestDevice *device);

    QUsbCompletionQueue *m_queue = nullptr;
    Observer *m_observer = nullptr;
    QList<TestDevice *> m_devices;
};

#endif // TESTBACKEND_H
