// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CONFORMANCESUITE_H
#define CONFORMANCESUITE_H

#include "stage.h"

#include "qusbvirtualdevice.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class QUsbDevice;
class QUsbEndpoint;
class QUsbInterface;

/*!
    What a device may do, and what a program must see of it: the same on every stage. Where they differ, the real kernel is
    right and the virtual bus is changed; what cannot be the same is a Stage::Ability.
*/
class ConformanceSuite : public QObject
{
    Q_OBJECT

public:
    explicit ConformanceSuite(Stage *stage);
    ~ConformanceSuite() override;

private Q_SLOTS:
    void init();
    void cleanup();

    void listsWhatTheDeviceSays();
    void configurationsAreTakenOrRefused_data();
    void configurationsAreTakenOrRefused();
    void configurationNumberedZeroIsActive();
    void readsDescriptorsAndStrings();
    void halfASurrogateIsNoText();
    void refusedRequestsAreStalls();
    void controlDataGoesBothWays();
    void shortControlReadGivesWhatCame();
    void silentRequestTimesOut();
    void silentRequestIsCancelled();

    void shortPacketEndsARead();
    void zeroLengthPacketEndsARead();
    void longMessageFillsSeveralReads();
    void overlongPacketIsAnOverflow();
    void exactReadTakesNoLongerPacket();
    void queuedReadsFinishInTheirOrder();
    void silentReadTimesOut();
    void silentReadIsCancelled();
    void partOfATakenBackReadIsNotLost();
    void lateAnswerComes();
    void writtenBytesArrive_data();
    void writtenBytesArrive();
    void interruptTransfersWork();

    void stallHaltsUntilItIsCleared();
    void stallKeepsWhatCameBefore();
    void stalledWriteCountsWhatWasTaken();
    void haltByTheHostIsAStall();

    void alternateSettingsAreChosen();
    void alternateSettingEndsAHalt();
    void configurationIsChosen();
    void interfaceIsBusyForAnother();
    void resetKeepsTheConfigurationOnly();
    void resetIntoAnotherDevice();

    void isochronousPacketsKeepTheirBounds();
    void isochronousPacketsFailOneByOne();
    void isochronousPacketsAreWritten();

    void unplugEndsQueuedReads_data();
    void unplugEndsQueuedReads();
    void deviceLeavesInTheMiddleOfATransfer_data();
    void deviceLeavesInTheMiddleOfATransfer();
    void deviceComesBackAsAnother();

private:
    void open(QUsbVirtualDevice &device, quint8 alternateSetting = 0);

    Stage *const m_stage;
    std::unique_ptr<QUsbVirtualDevice> m_virtual;
    std::unique_ptr<QUsbContext> m_context;
    QPointer<QUsbDevice> m_device;
    QPointer<QUsbInterface> m_interface;
    QPointer<QUsbEndpoint> m_in;
    QPointer<QUsbEndpoint> m_out;
};

#endif // CONFORMANCESUITE_H
