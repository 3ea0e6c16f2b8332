// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef BENCH_H
#define BENCH_H

#include "testbackend.h"

#include "qusbvirtualhub.h"

#include <memory>
#include <vector>

/*! A bus with a few devices of the kinds that people have, for tests of the window. */
class Bench
{
public:
    Bench();
    ~Bench();

    /*! Plugs a device in and waits until the context knows it. */
    TestDevice *plug(quint8 port, const QByteArray &descriptors, const QString &manufacturer = {},
                     const QString &product = {}, const QString &serialNumber = {}, QUsbVirtualHub *behind = nullptr,
                     QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    /*! Plugs a hub in and waits until the context knows it. */
    QUsbVirtualHub *plugHub(quint8 port, const QString &manufacturer, const QString &product);
    /*! Plugs \a device, which was unplugged, in again, and waits until the context knows it. */
    void plugAgain(TestDevice *device);
    /*! Unplugs \a device and waits until the context knows it. */
    void unplug(QUsbVirtualDevice *device);
    /*! Plugs in: a hub at port 2, and behind it a probe with bulk endpoints and a keyboard; and a memory stick. */
    void plugAll();

    TestBackend *backend = nullptr;
    std::unique_ptr<QUsbContext> context;
    QUsbDeviceInfo rootHub; // of bus 1, where everything is
    QUsbVirtualHub *hub = nullptr;
    TestDevice *probe = nullptr;
    TestDevice *keyboard = nullptr;
    TestDevice *stick = nullptr;

private:
    std::vector<std::unique_ptr<QUsbVirtualDevice>> m_hardware;
    QHash<TestDevice *, QUsbVirtualHub *> m_hubs; // that they are behind
};

/*! A low-speed keyboard, 046d:c31c: interface 0 is a boot keyboard with interrupt IN 0x81. */
QByteArray keyboardDescriptors();
/*! A memory stick, 0781:5567: interface 0 is mass storage with bulk IN 0x81 and bulk OUT 0x02. */
QByteArray stickDescriptors();

#endif // BENCH_H
