// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "bench.h"

#include "testdescriptors.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

Bench::Bench()
    : context(TestBackend::createContext(&backend))
{
}

Bench::~Bench()
{
    context.reset(); // Before the devices.
}

TestDevice *Bench::plug(const QList<quint8> &ports, const QByteArray &descriptors, const QString &manufacturer,
                        const QString &product, const QString &serialNumber, QUsbProtocol::Speed speed)
{
    m_hardware.push_back(std::make_unique<TestDevice>());
    TestDevice *device = m_hardware.back().get();
    device->ports = ports;
    device->descriptors = descriptors;
    device->manufacturer = manufacturer;
    device->product = product;
    device->serialNumber = serialNumber;
    device->speed = speed;
    plugAgain(device);
    return device;
}

void Bench::plugAgain(TestDevice *device)
{
    device->address = ++m_lastAddress;
    backend->plug(device);
    QTRY_VERIFY(context->devices().contains(device->info));
}

void Bench::unplug(TestDevice *device)
{
    backend->unplug(device);
    QTRY_VERIFY(!context->devices().contains(device->info));
}

void Bench::plugAll()
{
    rootHub = plug({}, TestDescriptors::hub(), u"Linux 6.1.0 xhci-hcd"_s, u"xHCI Host Controller"_s, u"0000:00:14.0"_s);
    hub = plug({2}, TestDescriptors::hub(), u"Acme"_s, u"4-Port Hub"_s);
    probe = plug({2, 1}, TestDescriptors::bulkDevice(), u"Acme"_s, u"Probe"_s, u"A-0042"_s);
    keyboard = plug({2, 3}, keyboardDescriptors(), u"Logitech"_s, u"USB Keyboard"_s, {}, QUsbProtocol::Speed::Low);
    stick = plug({5}, stickDescriptors(), u"SanDisk"_s, u"Cruzer Blade"_s, u"4C530001230423117283"_s);
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
