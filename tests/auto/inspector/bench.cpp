// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "bench.h"

#include "testdescriptors.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

Bench::Bench()
    : context(TestBackend::createContext(&backend, TestBackend::RootHubs::Listed))
    , rootHub(context->devices().first())
{
}

Bench::~Bench()
{
    context.reset(); // Before the devices.
}

static void setStrings(QUsbVirtualDevice *device, const QString &manufacturer, const QString &product,
                       const QString &serialNumber)
{
    const QByteArray descriptor = device->descriptors();
    const QStringList texts {manufacturer, product, serialNumber};
    for (int i = 0; i < 3; ++i) {
        if (const auto index = quint8(descriptor.at(14 + i)); index > 0) // iManufacturer and so on
            device->setString(index, texts.at(i));
    }
}

TestDevice *Bench::plug(quint8 port, const QByteArray &descriptors, const QString &manufacturer, const QString &product,
                        const QString &serialNumber, QUsbVirtualHub *behind, QUsbProtocol::Speed speed)
{
    auto owned = std::make_unique<TestDevice>(descriptors, speed);
    TestDevice *device = owned.get();
    m_hardware.push_back(std::move(owned));
    setStrings(device, manufacturer, product, serialNumber);
    device->port = port;
    m_hubs.insert(device, behind);
    plugAgain(device);
    return device;
}

QUsbVirtualHub *Bench::plugHub(quint8 port, const QString &manufacturer, const QString &product)
{
    auto owned = std::make_unique<QUsbVirtualHub>(4);
    QUsbVirtualHub *plugged = owned.get();
    m_hardware.push_back(std::move(owned));
    setStrings(plugged, manufacturer, product, {});
    [&] {
        QVERIFY(!backend->bus().plug(plugged, port).isError());
        QTRY_VERIFY(context->devices().contains(plugged->info()));
    }();
    return plugged;
}

void Bench::plugAgain(TestDevice *device)
{
    if (QUsbVirtualHub *behind = m_hubs.value(device))
        backend->plug(device, behind, device->port);
    else
        backend->plug(device);
    QTRY_VERIFY(context->devices().contains(device->info));
}

void Bench::unplug(QUsbVirtualDevice *device)
{
    const QUsbDeviceInfo info = device->info();
    device->unplug();
    QTRY_VERIFY(!context->devices().contains(info));
}

void Bench::plugAll()
{
    hub = plugHub(2, u"Acme"_s, u"4-Port Hub"_s);
    probe = plug(1, TestDescriptors::bulkDevice(), u"Acme"_s, u"Probe"_s, u"A-0042"_s, hub);
    keyboard = plug(3, keyboardDescriptors(), u"Logitech"_s, u"USB Keyboard"_s, {}, hub, QUsbProtocol::Speed::Low);
    stick = plug(5, stickDescriptors(), u"SanDisk"_s, u"Cruzer Blade"_s, u"4C530001230423117283"_s);
}

QByteArray keyboardDescriptors()
{
    return QByteArray::fromHex("12011001000000086d041cc3006401020001"
                               "09022200010100a02d"
                               "090400000103010100"
                               "092110010001223f00"
                               "0705810308000a");
}

QByteArray stickDescriptors()
{
    return QByteArray::fromHex("120100020000004081076755000101020301"
                               "090220000101008064"
                               "090400000208065000"
                               "07058102000200"
                               "070502020002ff");
}
