// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef GADGETSUITE_H
#define GADGETSUITE_H

#include "stage.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class QUsbDevice;
class QUsbEndpoint;
class QUsbInterface;

/*! What Linux' gadget zero does, and a virtual device in its place. */
class GadgetSuite : public QObject
{
    Q_OBJECT

public:
    explicit GadgetSuite(GadgetStage *stage);
    ~GadgetSuite() override;

private Q_SLOTS:
    void init();
    void cleanup();

    void sourceGivesWhatIsAskedFor_data();
    void sourceGivesWhatIsAskedFor();
    void sinkTakesWhatIsWritten_data();
    void sinkTakesWhatIsWritten();
    void manyReadsAreQueued();
    void unknownRequestIsAStall();
    void haltIsSeenAndCleared();

    void loopbackReturnsWhatWasWritten_data();
    void loopbackReturnsWhatWasWritten();
    void emptyLoopbackTimesOut();
    void emptyLoopbackIsCancelled();
    void unplugEndsQueuedReads();

private:
    void open(const GadgetStage::Gadget &gadget);

    GadgetStage *const m_stage;
    std::unique_ptr<QUsbContext> m_context;
    QPointer<QUsbDevice> m_device;
    QPointer<QUsbInterface> m_interface;
    QPointer<QUsbEndpoint> m_in;
    QPointer<QUsbEndpoint> m_out;
};

#endif // GADGETSUITE_H
