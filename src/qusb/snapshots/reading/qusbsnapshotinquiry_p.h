// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSNAPSHOTINQUIRY_P_H
#define QUSBSNAPSHOTINQUIRY_P_H

#include "qusbcontrolsequence_p.h"
#include "qusbdevicesnapshot.h"
#include "qusbresult.h"
#include "qusbsetuppacket.h"

#include <QtCore/qpointer.h>

#include <chrono>
#include <deque>

class QUsbDevice;
class QUsbInterfaceInfo;

/*!
    \internal
    Asks a device for the descriptors that a snapshot of it has not yet, one after the other. What each answer says
    decides what there is to ask for. The future finishes with all that came, and never with an error.
*/
class QUsbSnapshotInquiry final : public QUsbControlSequence<QUsbResult<QUsbDeviceSnapshot>>
{
public:
    /*! How long the device has for an answer. */
    static constexpr std::chrono::milliseconds requestTimeout {1000};

    /*! Asks \a device, which is open, and adds to \a snapshot. */
    QUsbSnapshotInquiry(QUsbDevice *device, const QUsbDeviceSnapshot &snapshot);

    void start();
    /*! Ends with the data read so far, and adds \a note. */
    void stop(const QString &note);

private:
    struct Question
    {
        QUsbDescriptorBlock block; //!< What the answer becomes.
        QUsbSetupPacket setup;
        //! Where the head, which is asked for first, has the length of it all; 0: nowhere.
        qsizetype totalLengthOffset = 0;
    };

    void planBos();
    void planOtherSpeed();
    void planHub();
    void planInterfaces();
    void planReportDescriptor(const QUsbInterfaceInfo &interface);
    void planGroupTerminals(const QUsbInterfaceInfo &interface);
    void planVendorRequests();
    void planStrings();
    void add(QUsbDescriptorBlock::Kind kind, quint8 index, const QUsbSetupPacket &setup,
             qsizetype totalLengthOffset = 0, quint16 languageId = 0);
    void addDescriptor(QUsbDescriptorBlock::Kind kind, QUsbProtocol::DescriptorType type, quint8 index, quint16 length,
                       qsizetype totalLengthOffset = 0, quint16 languageId = 0);

    void askNext();
    void take(Question question, const QByteArray &answer);
    void refused(const Question &question, const QUsbError &error);

    QPointer<QUsbDevice> m_device;
    QUsbDeviceSnapshot m_snapshot;
    const QUsbDeviceInfo m_info;
    std::deque<Question> m_questions;
    bool m_hasAnswered = false;
    int m_silences = 0; //!< In a row.
    bool m_languagesAsked = false;
    bool m_stringsPlanned = false;
};

#endif // QUSBSNAPSHOTINQUIRY_P_H
