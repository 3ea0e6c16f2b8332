// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef KERNELDRIVERSUITE_H
#define KERNELDRIVERSUITE_H

#include "stage.h"

#include "qusbvirtualdevice.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class QUsbDevice;

/*! What becomes of kernel drivers that have several interfaces, when some are detached and given back. */
class KernelDriverSuite : public QObject
{
    Q_OBJECT

public:
    explicit KernelDriverSuite(Stage *stage);
    ~KernelDriverSuite() override;

private Q_SLOTS:
    void cleanup();

    void driversComeBack_data();
    void driversComeBack();
    void detachedByHandComesBackByHand_data();
    void detachedByHandComesBackByHand();
    void driverWaitsForAllOfItsInterfaces();
    void driverThatDoesNotComeBackIsReported();

private:
    /*! Plugs \a name in, opens it, and waits until its drivers are bound, which are listed then; empty if they are not. */
    QStringList open(const QString &name);
    QStringList drivers();

    Stage *const m_stage;
    std::unique_ptr<QUsbVirtualDevice> m_virtual;
    std::unique_ptr<QUsbContext> m_context;
    QPointer<QUsbDevice> m_device;
};

#endif // KERNELDRIVERSUITE_H
