// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef LIFETIMESBENCH_H
#define LIFETIMESBENCH_H

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbdeviceconnector.h"
#include "qusbdevicemodel.h"
#include "qusbendpoint.h"
#include "qusbfxloader.h"
#include "qusbinstream.h"
#include "qusbinterface.h"
#include "qusboutstream.h"
#include "qusbstreamdevice.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualdevice.h"

#include <QtCore/qbytearraylist.h>
#include <QtCore/qpointer.h>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

/*! Tells of one signal of one object. */
class SignalProbe final : public QObject
{
    Q_OBJECT

public:
    explicit SignalProbe(std::function<void()> told)
        : m_told(std::move(told))
    {
    }

public Q_SLOTS:
    void emitted() { m_told(); }

private:
    const std::function<void()> m_told;
};

/*!
    Two open devices with two interfaces in alternate setting 1, transfers and streams of each kind under way: everything of
    QUsb that can be deleted.
*/
class LifetimesBench
{
public:
    /*! An object's signal, for the \a number th time. */
    struct Emission
    {
        QByteArray object;
        QByteArray signal;
        int number = 1;
    };
    using Objects = std::vector<std::pair<QByteArray, QObject *>>;

    LifetimesBench();
    ~LifetimesBench();
    Q_DISABLE_COPY_MOVE(LifetimesBench)

    /*! What may happen to the devices. */
    static QByteArrayList scenarios();
    /*! What a slot may do. */
    static QByteArrayList deeds();
    /*! What is emitted in \a scenario if nobody interferes, the first times that it is. */
    static const std::vector<Emission> &emissions(const QByteArray &scenario);
    static void processEvents();

    bool setUp();
    /*! The objects that there are, by name. */
    Objects objects() const;
    /*! Whether Qt allows a slot of \a emission to do \a deed: an object that is being destroyed, and a model, stay. */
    bool mayHappenIn(const Emission &emission, const QByteArray &deed) const;
    /*! Does \a deed in \a emission. */
    void arm(const Emission &emission, const QByteArray &deed);
    /*! Calls \a heard for each emission from now on. */
    void listen(const std::function<void(const Emission &)> &heard);
    void play(const QByteArray &scenario);
    /*! Lets devices come, go, and send, of which the context's thread has not heard yet. */
    void leaveSomethingUntold();
    bool hasFired() const { return m_fired; }

private:
    using Scenario = std::function<void(LifetimesBench &)>;

    static const std::vector<std::pair<QByteArray, Scenario>> &scenarioTable();
    static const std::vector<std::pair<QByteArray, Scenario>> &deedTable();
    QObject *object(const QByteArray &name) const;
    bool openDevices();
    bool startTransfers();
    bool startConnector();

    std::vector<std::unique_ptr<SignalProbe>> m_probes;
    std::unique_ptr<QUsbVirtualDevice> m_hardware;
    std::unique_ptr<QUsbVirtualDevice> m_otherHardware;
    std::unique_ptr<QUsbVirtualDevice> m_thirdHardware;
    std::unique_ptr<QUsbVirtualDevice> m_connectedHardware;
    QUsbVirtualBus m_bus {QUsbVirtualBus::RootHubs::Hidden};
    QPointer<QUsbContext> m_context;
    QPointer<QUsbDeviceModel> m_model;
    QPointer<QUsbDevice> m_device;
    QPointer<QUsbDevice> m_otherDevice;
    QPointer<QUsbDeviceConnector> m_connector;
    QPointer<QUsbFxLoader> m_loader;
    QPointer<QUsbInterface> m_interfaces[2];
    QPointer<QUsbEndpoint> m_endpoint;
    QPointer<QUsbEndpoint> m_streamEndpoint;
    QPointer<QUsbInStream> m_inStream;
    QPointer<QUsbOutStream> m_outStream;
    QPointer<QUsbStreamDevice> m_streamDevice;
    bool m_fired = false;
};

#endif // LIFETIMESBENCH_H
