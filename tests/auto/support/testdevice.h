// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef TESTDEVICE_H
#define TESTDEVICE_H

#include "testdescriptors.h"
#include "testseam.h"

#include "qusbdeviceinfo.h"
#include "qusbsetuppacket.h"
#include "qusbvirtualdevice.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <deque>
#include <optional>

/*!
    A virtual device whose every move a test decides, and with a look at the seam. Control requests are answered by
    onControl, if set, IN endpoints by what send() has queued (until then the device says NAK), OUT endpoints accept what
    comes and append it to received(). Isochronous packets take no time.
*/
class TestDevice : public QUsbVirtualDevice
{
    const std::shared_ptr<TestSeam> m_seam = std::make_shared<TestSeam>(); // before the references into it

public:
    struct Reply
    {
        QUsbError::Kind status = QUsbError::Kind::NoError;
        QByteArray data;
    };
    /*! A switch that lets the device look again when it is used. */
    class Switch
    {
    public:
        explicit Switch(TestDevice *device)
            : m_device(device)
        {
        }
        Switch &operator=(bool on)
        {
            m_on = on;
            m_device->wake();
            return *this;
        }
        operator bool() const { return m_on; }

    private:
        TestDevice *const m_device;
        std::atomic<bool> m_on = false;
    };

    explicit TestDevice(const QByteArray &descriptors = TestDescriptors::bulkDevice(),
                        QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    ~TestDevice() override;

    /*! The root port it is to be plugged into; 0: the first that is free. */
    quint8 port = 0;
    /*! The info of the device, once plugged in; it stays when the device is gone. */
    QUsbDeviceInfo info;

    /*! Answers a program's control requests, save those that the system itself makes of a program's calls. */
    Guarded<std::function<Reply(const QUsbSetupPacket &setup, const QByteArray &data)>> onControl;
    /*! A program's control requests and OUT transfers get no answer while set. */
    Switch silent {this};

    /*! How many transfers of \a endpoint the device has not answered. */
    qsizetype pending(quint8 endpoint) const { return pendingTransfers(endpoint).size(); }
    /*! What came in on the OUT endpoint \a endpoint. */
    QByteArray received(quint8 endpoint) const { return receivedTransfers(endpoint).join(); }
    /*! The same by transfer, or by packet if isochronous; an empty one is a zero-length packet. */
    QByteArrayList receivedTransfers(quint8 endpoint) const;
    /*! Accepts the next \a transfers of OUT endpoint \a endpoint although silent. */
    void accept(quint8 endpoint, int transfers = 1);
    /*!
        Answers the next transfer of IN endpoint \a endpoint with \a data, or ends any next one as \a status. For an
        isochronous endpoint it is the next packet. What a transfer has no room for is for the one after it. Of an OUT
        transfer as many bytes are taken as \a data has.
    */
    void send(quint8 endpoint, const QByteArray &data, QUsbError::Kind status = QUsbError::Kind::NoError);
    /*! Lets \a data arrive in the pending transfer of \a endpoint without ending it. */
    void sendPart(quint8 endpoint, const QByteArray &data);
    /*! Another program, or the kernel, sets the configuration. */
    void configure(quint8 configurationValue);

    // At the seam; see there.
    std::atomic<bool> &wedged = seam()->wedged;
    void unwedge() { seam()->unwedge(); }
    Guarded<std::chrono::milliseconds> &callDuration = seam()->callDuration;
    Guarded<std::function<void(const QByteArray &name)>> &onCall = seam()->onCall;
    Guarded<std::optional<std::optional<quint8>>> &claimedConfiguration = seam()->claimedConfiguration;
    std::atomic<quint32> &grantedStreams = seam()->grantedStreams;
    /*! The blocking calls that were made, in their order: "open", "claim 0", … */
    QByteArrayList calls() const { return seam()->calls(); }
    /*! The transfers that were submitted to \a endpoint so far. */
    int submissions(quint8 endpoint) const { return seam()->submissions(endpoint); }
    /*! The length of the last transfer that was submitted to \a endpoint. */
    int lastLength(quint8 endpoint) const { return seam()->lastLength(endpoint); }
    /*! The buffer of the last transfer that was submitted to \a endpoint. */
    const char *lastBuffer(quint8 endpoint) const { return seam()->lastBuffer(endpoint); }
    /*! The bulk stream of the last transfer that was submitted to \a endpoint. */
    quint32 lastStreamId(quint8 endpoint) const { return seam()->lastStreamId(endpoint); }
    /*! The endpoints of all transfers that were submitted, in that order. */
    QList<quint8> submissionOrder() const { return seam()->submissionOrder(); }
    /*! Refuses the submission to \a endpoint that comes after \a others. */
    void refuseSubmission(quint8 endpoint, int others, const QUsbError &error)
    {
        seam()->refuseSubmission(endpoint, others, error);
    }
    const std::shared_ptr<TestSeam> &seam() const { return m_seam; }

private:
    struct Step : Reply
    {
        bool isPart = false;
    };

    void append(quint8 endpoint, const Step &step);
    void serve();
    std::optional<QUsbVirtualReply> answerControl(const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply answerIn(const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply answerOut(const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply answerPackets(const QUsbVirtualTransfer &transfer);

    mutable std::mutex m_mutex; // for what follows; taken while the device is locked, never the other way round
    QHash<quint8, std::deque<Step>> m_script;
    QHash<quint8, QByteArrayList> m_received;
};

#endif // TESTDEVICE_H
