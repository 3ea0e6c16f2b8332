// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "kerneldriversuite.h"

#include "waitfor.h"

#include "qusbdescriptorbuilder.h"
#include "qusbdevice.h"
#include "qusbinterface.h"
#include "qusbvirtualheadset.h"
#include "qusbvirtualmodem.h"

#include <QtTest/qtest.h>

#include <algorithm>

using Kind = QUsbError::Kind;
using Sharing = QUsbVirtualDevice::KernelDriverSharing;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;

namespace {

const auto acm = u"cdc_acm"_s;
const auto sound = u"snd-usb-audio"_s;

/*! Adds an abstract control model whose union names \a control and \a data, which come in the order of their numbers. */
void addModem(QUsbDescriptorBuilder &builder, quint8 control, quint8 data, quint8 firstEndpoint)
{
    const auto addControl = [&] {
        builder.addInterface(ClassCode::Communications, 2, 1)
            .addDescriptor(QByteArray::fromHex("0524001001"))
            .addDescriptor(QByteArray::fromHex("04240206"))
            .addDescriptor(QByteArray::fromHex("052406") + char(control) + char(data))
            .addEndpoint(quint8(0x80 | firstEndpoint), TransferType::Interrupt, 16, 9);
    };
    const auto addData = [&] {
        builder.addInterface(ClassCode::CdcData)
            .addEndpoint(quint8(0x80 | (firstEndpoint + 1)), TransferType::Bulk, 512)
            .addEndpoint(quint8(firstEndpoint + 1), TransferType::Bulk, 512);
    };
    if (control < data)
        addControl();
    addData();
    if (data < control)
        addControl();
}

/*! Two modems, of which the second has its data interface first, and a vendor's interface in between. */
std::unique_ptr<QUsbVirtualDevice> createComposite()
{
    QUsbDescriptorBuilder builder(Speed::High);
    builder.setIds(0x1209, 0x0001).addConfiguration();
    addModem(builder, 0, 1, 1);
    builder.addInterface(ClassCode::VendorSpecific);
    addModem(builder, 4, 3, 3);
    auto device = std::make_unique<QUsbVirtualDevice>(builder);
    device->setControlHandler([](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        if (transfer.setup().type() != RequestType::Class)
            return std::nullopt;
        return transfer.setup().direction() == Direction::In ? QUsbVirtualReply::data(QByteArray(7, '\0'))
                                                             : QUsbVirtualReply::accept();
    });
    device->setKernelDriver({0, 1}, acm);
    device->setKernelDriver({4, 3}, acm);
    return device;
}

std::unique_ptr<QUsbVirtualDevice> create(const QString &name)
{
    if (name == "composite"_L1)
        return createComposite();
    if (name == "headset"_L1) {
        auto device = std::make_unique<QUsbVirtualHeadset>();
        device->setKernelDriver({0, 1, 2}, sound, Sharing::OneByOne);
        return device;
    }
    auto device = std::make_unique<QUsbVirtualModem>();
    device->setKernelDriver({0, 1}, acm);
    return device;
}

QStringList expectedDrivers(const QString &name)
{
    return name == "composite"_L1 ? QStringList {acm, acm, {}, acm, acm}
        : name == "headset"_L1    ? QStringList {sound, sound, sound}
                                  : QStringList {acm, acm};
}

} // namespace

KernelDriverSuite::KernelDriverSuite(Stage *stage)
    : m_stage(stage)
{
}

KernelDriverSuite::~KernelDriverSuite() = default;

void KernelDriverSuite::cleanup()
{
    delete m_device;
    if (m_virtual && m_virtual->isPluggedIn())
        m_stage->unplug(*m_virtual);
    m_context.reset();
    m_virtual.reset();
}

QStringList KernelDriverSuite::open(const QString &name)
{
    m_virtual = create(name);
    m_context = m_stage->createContext();
    const QUsbDeviceInfo info = m_stage->plugIn(*m_context, *m_virtual);
    if (info.isNull())
        return {};
    m_device = new QUsbDevice(info, m_context.get());
    if (!waitFor(m_device->open()))
        return {};
    const QStringList expected = expectedDrivers(name);
    // udev may have to load them.
    return QTest::qWaitFor([&] { return drivers() == expected; }, 20'000) ? expected : QStringList();
}

QStringList KernelDriverSuite::drivers()
{
    QStringList names;
    for (const QUsbInterfaceInfo &interface : m_device->activeConfiguration().interfaces())
        names.append(waitFor(m_device->kernelDriver(interface.number())).value());
    return names;
}

void KernelDriverSuite::driversComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<quint8>>("claims"); // In this order.
    QTest::addColumn<int>("end"); // 0: released in this order, 1: the other way round, 2: the device is closed.
    const QList<QList<quint8>> ofTwo {{0}, {1}, {0, 1}, {1, 0}};
    const QList<QList<quint8>> ofThree {{0}, {1}, {2}, {0, 1, 2}, {2, 1, 0}, {1, 2}, {1, 0}};
    const QList<QList<quint8>> ofFive {{0}, {1}, {3}, {4}, {3, 4}, {4, 3}, {0, 3}, {2, 1, 4}};
    const auto add = [](const char *name, const QList<QList<quint8>> &all) {
        for (const QList<quint8> &claims : all) {
            QByteArray numbers;
            for (const quint8 each : claims)
                numbers += ' ' + QByteArray::number(each);
            const char *const ends[] = {"released", "released backwards", "closed"};
            for (int end = 0; end < 3; ++end) {
                if (end != 1 || claims.size() > 1)
                    QTest::addRow("%s%s %s", name, numbers.constData(), ends[end])
                        << QString::fromLatin1(name) << claims << end;
            }
        }
    };
    add("modem", ofTwo);
    add("headset", ofThree);
    add("composite", ofFive);
}

void KernelDriverSuite::driversComeBack()
{
    QFETCH(const QString, name);
    QFETCH(const QList<quint8>, claims);
    QFETCH(const int, end);
    const QStringList before = open(name);
    QVERIFY2(!before.isEmpty(), qPrintable(m_device ? drivers().join(u' ') : u"not opened"_s));
    QList<QPointer<QUsbInterface>> interfaces;
    for (const quint8 each : claims) {
        const auto claimed = waitFor(m_device->claimInterface(each, QUsbDevice::ClaimOption::DetachKernelDriver));
        QVERIFY2(claimed, qPrintable(claimed.error().message()));
        interfaces.append(claimed.value());
    }
    if (end == 1)
        std::reverse(interfaces.begin(), interfaces.end());
    if (end == 2) {
        QVERIFY(waitFor(m_device->close()));
        QVERIFY(waitFor(m_device->open()));
    } else {
        for (const auto &each : std::as_const(interfaces)) {
            const auto released = waitFor(each->release());
            QVERIFY2(released, qPrintable(released.error().message()));
        }
    }
    QCOMPARE(drivers(), before);
}

void KernelDriverSuite::detachedByHandComesBackByHand_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint8>("number");
    for (const char *name : {"modem", "headset", "composite"}) {
        for (const int number : {0, 1})
            QTest::addRow("%s %d", name, number) << QString::fromLatin1(name) << quint8(number);
    }
    QTest::addRow("composite 3") << u"composite"_s << quint8(3);
}

void KernelDriverSuite::detachedByHandComesBackByHand()
{
    QFETCH(const QString, name);
    QFETCH(const quint8, number);
    const QStringList before = open(name);
    QVERIFY(!before.isEmpty());
    QVERIFY(waitFor(m_device->detachKernelDriver(number)));
    QCOMPARE(waitFor(m_device->kernelDriver(number)).value(), QString());
    auto *interface = waitFor(m_device->claimInterface(number)).value();
    QVERIFY(interface);
    QVERIFY(waitFor(interface->release()));
    QCOMPARE(waitFor(m_device->kernelDriver(number)).value(), QString()); // as was asked for
    const auto attached = waitFor(m_device->attachKernelDriver(number));
    QVERIFY2(attached, qPrintable(attached.error().message()));
    QCOMPARE(drivers(), before);
}

void KernelDriverSuite::driverWaitsForAllOfItsInterfaces()
{
    QVERIFY(!open(u"modem"_s).isEmpty());
    const auto option = QUsbDevice::ClaimOption::DetachKernelDriver;
    QUsbInterface *data = waitFor(m_device->claimInterface(1, option)).value();
    QUsbInterface *control = waitFor(m_device->claimInterface(0, option)).value();
    QVERIFY(data && control);
    QVERIFY(waitFor(control->release()));
    QCOMPARE(drivers(), (QStringList {{}, {}}));
    QVERIFY(waitFor(data->release()));
    QCOMPARE(drivers(), (QStringList {acm, acm}));
}

void KernelDriverSuite::driverThatDoesNotComeBackIsReported()
{
    QVERIFY(!open(u"modem"_s).isEmpty());
    QUsbInterface *data = waitFor(m_device->claimInterface(1, QUsbDevice::ClaimOption::DetachKernelDriver)).value();
    QVERIFY(data);
    // Another program has taken the interface that the driver lost as well.
    const auto others = m_stage->createContext();
    const auto isOurs = [this](const QUsbDeviceInfo &each) { return each.portPath() == m_device->info().portPath(); };
    QUsbDeviceInfo info;
    QTRY_VERIFY([&] {
        const auto listed = others->devices();
        const auto found = std::find_if(listed.cbegin(), listed.cend(), isOurs);
        info = found == listed.cend() ? QUsbDeviceInfo() : *found;
        return !info.isNull();
    }());
    QUsbDevice other(info, others.get());
    QVERIFY(waitFor(other.open()));
    QVERIFY(waitFor(other.claimInterface(0)));

    const QUsbError error = waitFor(data->release()).error();
    QCOMPARE(error.kind(), Kind::Busy);
    QVERIFY2(error.message().contains(acm) && error.message().contains("interface 0 is in use by another program"_L1),
             qPrintable(error.message()));
    QVERIFY2(error.message().startsWith("1209:0004"_L1) || error.message().contains("modem"_L1),
             qPrintable(error.message()));
    QVERIFY(!error.remedy().isEmpty());
    QVERIFY(waitFor(m_device->claimInterface(1))); // it was released all the same
}
