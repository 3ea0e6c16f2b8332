// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lifetimesbench.h"

#include "waitfor.h"

#include "qusbdescriptorbuilder.h"
#include "qusbfximage.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qmetaobject.h>

#include <algorithm>
#include <map>

using namespace QUsbProtocol;
using namespace std::chrono_literals;

// The emissions of one signal in one scenario that are tried.
static constexpr int mostEmissions = 2;

static std::unique_ptr<QUsbVirtualDevice> createHardware(quint16 productId)
{
    QUsbDescriptorBuilder builder(Speed::High);
    builder.setIds(0x1209, productId).addConfiguration();
    for (const quint8 number : {0, 1}) {
        builder.addInterface(ClassCode::VendorSpecific).addAlternateSetting();
        for (const quint8 each : {1, 2}) {
            const quint8 address = quint8(2 * number + each);
            builder.addEndpoint(0x80 | address, TransferType::Bulk, 512).addEndpoint(address, TransferType::Bulk, 512);
        }
    }
    auto hardware = std::make_unique<QUsbVirtualDevice>(builder);
    hardware->setControlHandler([](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        const bool isVendor = transfer.setup().type() == RequestType::Vendor;
        return isVendor ? std::optional(QUsbVirtualReply::accept()) : std::nullopt;
    });
    return hardware;
}

LifetimesBench::LifetimesBench() = default;

LifetimesBench::~LifetimesBench()
{
    for (const auto &probe : m_probes)
        probe->disconnect();
    m_probes.clear();
    delete m_streamDevice;
    delete m_outStream;
    delete m_inStream;
    delete m_model;
    delete m_context;
}

void LifetimesBench::processEvents()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool LifetimesBench::setUp()
{
    m_hardware = createHardware(1);
    m_otherHardware = createHardware(2);
    m_thirdHardware = createHardware(3);
    m_connectedHardware = createHardware(4);
    for (QUsbVirtualDevice *hardware : {m_hardware.get(), m_otherHardware.get(), m_connectedHardware.get()}) {
        if (m_bus.plug(hardware).isError())
            return false;
    }
    m_context = new QUsbContext(&m_bus);
    m_model = new QUsbDeviceModel(m_context);
    return openDevices() && startTransfers() && startConnector();
}

bool LifetimesBench::startConnector()
{
    m_connector = new QUsbDeviceConnector(m_context);
    m_connector->setFilter(QUsbDeviceFilter(0x1209, 4));
    m_connector->addInterface(0);
    m_connector->addInterface(1);
    m_connector->setRetryDelay(0ms); // Or it would never be quiet.
    m_connector->start();
    const QDeadlineTimer deadline(5s);
    while (m_connector->state() != QUsbDeviceConnector::State::Connected && !deadline.hasExpired())
        processEvents();
    return m_connector->state() == QUsbDeviceConnector::State::Connected;
}

bool LifetimesBench::openDevices()
{
    m_device = new QUsbDevice(m_hardware->info(), m_context);
    m_otherDevice = new QUsbDevice(m_otherHardware->info(), m_context);
    m_device->open();
    m_otherDevice->open();
    const auto first = m_device->claimInterface(0);
    const auto second = m_device->claimInterface(1);
    const auto other = m_otherDevice->claimInterface(0);
    if (!waitFor(other) || !waitFor(second) || !waitFor(first))
        return false;
    m_interfaces[0] = first.result().value();
    m_interfaces[1] = second.result().value();
    const auto set = m_interfaces[0]->setAlternateSetting(1);
    return waitFor(m_interfaces[1]->setAlternateSetting(1)) && waitFor(set);
}

bool LifetimesBench::startTransfers()
{
    m_loader = new QUsbFxLoader(m_device);
    m_endpoint = m_interfaces[0]->endpoint(0x81);
    for (int i = 0; i < 4; ++i)
        m_endpoint->read(512);
    m_interfaces[0]->endpoint(0x82)->read(512);
    m_streamEndpoint = m_interfaces[1]->endpoint(0x83);
    m_inStream = new QUsbInStream(m_streamEndpoint);
    m_outStream = new QUsbOutStream(m_interfaces[1]->endpoint(0x03));
    m_streamDevice = new QUsbStreamDevice(m_interfaces[1]->endpoint(0x84), m_interfaces[1]->endpoint(0x04));
    for (auto *stream : {m_inStream.data(), m_streamDevice->inStream()}) {
        stream->setQueuedTransfers(2);
        stream->setTransferSize(512);
    }
    for (auto *stream : {m_outStream.data(), m_streamDevice->outStream()}) {
        stream->setQueuedTransfers(2);
        stream->setTransferSize(512);
    }
    return m_inStream->start() && m_outStream->start() && m_streamDevice->open(QIODevice::ReadWrite);
}

LifetimesBench::Objects LifetimesBench::objects() const
{
    Objects all {{"context", m_context},           {"model", m_model},          {"device", m_device},
                 {"other device", m_otherDevice},  {"loader", m_loader},        {"interface 0", m_interfaces[0]},
                 {"interface 1", m_interfaces[1]}, {"endpoint", m_endpoint},    {"stream endpoint", m_streamEndpoint},
                 {"in stream", m_inStream},        {"out stream", m_outStream}, {"stream device", m_streamDevice},
                 {"connector", m_connector}};
    if (m_connector && m_connector->device())
        all.emplace_back("connector's device", m_connector->device());
    if (m_streamDevice) {
        all.emplace_back("stream device's in stream", m_streamDevice->inStream());
        all.emplace_back("stream device's out stream", m_streamDevice->outStream());
    }
    std::erase_if(all, [](const auto &each) { return !each.second; });
    return all;
}

QObject *LifetimesBench::object(const QByteArray &name) const
{
    for (const auto &[each, object] : objects()) {
        if (each == name)
            return object;
    }
    return nullptr;
}

const std::vector<std::pair<QByteArray, LifetimesBench::Scenario>> &LifetimesBench::scenarioTable()
{
    using Bench = LifetimesBench;
    static const auto destroy = [](const QByteArray &name) {
        return std::pair("delete " + name, Scenario([name](Bench &bench) { delete bench.object(name); }));
    };
    static const std::vector<std::pair<QByteArray, Scenario>> table {
        {"unplug", [](Bench &bench) { bench.m_hardware->unplug(); }},
        {"reconnect", [](Bench &bench) { bench.m_hardware->reconnect(); }},
        {"plug", [](Bench &bench) { (void)bench.m_bus.plug(bench.m_thirdHardware.get()); }},
        {"close", [](Bench &bench) { bench.m_device->close(); }},
        {"close and open",
         [](Bench &bench) {
             QObject::connect(bench.m_device, &QUsbDevice::closed, bench.m_device, &QUsbDevice::open,
                              Qt::QueuedConnection);
             bench.m_device->close();
         }},
        {"reset", [](Bench &bench) { bench.m_device->reset(); }},
        {"reset and reopen", [](Bench &bench) { bench.m_device->resetAndReopen(2s); }},
        {"release", [](Bench &bench) { bench.m_interfaces[1]->release(); }},
        {"set alternate setting", [](Bench &bench) { bench.m_interfaces[1]->setAlternateSetting(0); }},
        {"set configuration", [](Bench &bench) { bench.m_device->setConfiguration(1); }},
        {"transfer",
         [](Bench &bench) {
             for (const quint8 address : {0x81, 0x83, 0x84})
                 bench.m_hardware->send(address, QByteArray(700, 'x'));
             bench.m_outStream->write(QByteArray(700, 'x'));
             bench.m_streamDevice->write(QByteArray(700, 'x'));
             bench.m_device->controlIn(RequestType::Standard, quint8(Request::GetStatus), 0, 0, 2);
         }},
        {"stop",
         [](Bench &bench) {
             const auto step = [](const auto &object, auto function) {
                 if (object) // else a slot has deleted it
                     std::invoke(function, *object);
             };
             step(bench.m_inStream, &QUsbInStream::pause);
             step(bench.m_inStream, &QUsbInStream::stop);
             step(bench.m_outStream, &QUsbOutStream::stop);
             if (bench.m_streamDevice)
                 bench.m_streamDevice->inStream()->pause();
             step(bench.m_streamDevice, &QUsbStreamDevice::close);
         }},
        {"start",
         [](Bench &bench) {
             const auto start = [stream = bench.m_outStream] { (void)stream->start(); };
             QObject::connect(bench.m_outStream, &QUsbOutStream::finished, bench.m_outStream, start,
                              Qt::QueuedConnection);
             bench.m_outStream->stop();
         }},
        {"fail",
         [](Bench &bench) {
             for (const quint8 address : {0x81, 0x83, 0x84, 0x03})
                 bench.m_hardware->halt(address);
             bench.m_outStream->write(QByteArray(700, 'x'));
         }},
        {"load firmware",
         [](Bench &bench) {
             const auto image = QUsbFxImage::fromIntelHex(":0400000001020304F2\n:00000001FF\n");
             bench.m_loader->load(image.value());
         }},
        {"connected device leaves", [](Bench &bench) { bench.m_connectedHardware->unplug(); }},
        {"connected device comes back", [](Bench &bench) { bench.m_connectedHardware->reconnect(); }},
        {"connecting fails",
         [](Bench &bench) {
             bench.m_connectedHardware->setHostError(QUsbVirtualDevice::HostCall::Claim,
                                                     QUsbError(QUsbError::Kind::Busy, QStringLiteral("in use")));
             bench.m_connectedHardware->reconnect();
         }},
        {"connector stops", [](Bench &bench) { bench.m_connector->stop(); }},
        destroy("context"),
        destroy("connector"),
        destroy("connector's device"),
        destroy("device"),
        destroy("loader"),
        destroy("interface 1"),
        destroy("endpoint"),
        destroy("stream endpoint"),
        destroy("in stream"),
        destroy("out stream"),
        destroy("stream device"),
    };
    return table;
}

const std::vector<std::pair<QByteArray, LifetimesBench::Scenario>> &LifetimesBench::deedTable()
{
    using Bench = LifetimesBench;
    static const auto table = [] {
        std::vector<std::pair<QByteArray, Scenario>> all;
        for (const char *name :
             {"context", "model", "device", "other device", "loader", "interface 0", "interface 1", "endpoint",
              "stream endpoint", "in stream", "out stream", "stream device", "connector", "connector's device"}) {
            all.emplace_back(QByteArray("delete ") + name, [name](Bench &bench) { delete bench.object(name); });
        }
        all.emplace_back("stop connector", [](Bench &bench) {
            if (bench.m_connector)
                bench.m_connector->stop();
        });
        all.emplace_back("close", [](Bench &bench) {
            if (bench.m_device)
                bench.m_device->close();
        });
        all.emplace_back("release", [](Bench &bench) {
            if (bench.m_interfaces[0])
                bench.m_interfaces[0]->release();
        });
        all.emplace_back("run an event loop", [](Bench &) {
            QElapsedTimer timer;
            timer.start();
            while (!timer.hasExpired(5))
                QCoreApplication::processEvents(); // leaves to the outer loop what deleteLater() was called for
        });
        return all;
    }();
    return table;
}

static QByteArrayList namesOf(const auto &table)
{
    QByteArrayList names;
    for (const auto &[name, action] : table)
        names += name;
    return names;
}

QByteArrayList LifetimesBench::scenarios()
{
    return namesOf(scenarioTable());
}

QByteArrayList LifetimesBench::deeds()
{
    return namesOf(deedTable());
}

static auto actionNamed(const auto &table, const QByteArray &name)
{
    return std::find_if(table.begin(), table.end(), [&](const auto &each) { return each.first == name; })->second;
}

void LifetimesBench::play(const QByteArray &scenario)
{
    actionNamed(scenarioTable(), scenario)(*this);
}

void LifetimesBench::leaveSomethingUntold()
{
    (void)m_bus.plug(m_thirdHardware.get());
    m_otherHardware->unplug();
    for (const quint8 address : {0x81, 0x83, 0x84})
        m_hardware->send(address, QByteArray(700, 'x'));
    m_inStream->pause();
    m_streamDevice->inStream()->pause();
}

void LifetimesBench::listen(const std::function<void(const Emission &)> &heard)
{
    static const QMetaMethod slot =
        SignalProbe::staticMetaObject.method(SignalProbe::staticMetaObject.indexOfSlot("emitted()"));
    for (const auto &[name, object] : objects()) {
        for (int i = 0; i < object->metaObject()->methodCount(); ++i) {
            const QMetaMethod method = object->metaObject()->method(i);
            if (method.methodType() != QMetaMethod::Signal || (method.attributes() & QMetaMethod::Cloned))
                continue;
            const auto emission = std::make_shared<Emission>(Emission {name, method.methodSignature(), 0});
            const auto &probe = m_probes.emplace_back(std::make_unique<SignalProbe>([emission, heard] {
                ++emission->number;
                heard(*emission);
            }));
            QObject::connect(object, method, probe.get(), slot, Qt::DirectConnection);
        }
    }
}

const std::vector<LifetimesBench::Emission> &LifetimesBench::emissions(const QByteArray &scenario)
{
    static std::map<QByteArray, std::vector<Emission>> all;
    if (const auto known = all.find(scenario); known != all.end())
        return known->second;
    std::vector<Emission> &found = all[scenario];
    LifetimesBench bench;
    if (!bench.setUp())
        return found;
    QElapsedTimer quiet;
    bench.listen([&](const Emission &emission) {
        quiet.restart();
        if (emission.number <= mostEmissions)
            found.push_back(emission);
    });
    quiet.start();
    bench.play(scenario);
    while (!quiet.hasExpired(50))
        processEvents();
    bench.m_probes.clear(); // what comes when the bench goes belongs to other scenarios
    return found;
}

bool LifetimesBench::mayHappenIn(const Emission &emission, const QByteArray &deed) const
{
    // QAbstractItemModel and QIODevice look at themselves after these.
    if (deed == "delete " + emission.object && (emission.object == "model" || emission.signal == "aboutToClose()"))
        return false;
    if (emission.signal != "destroyed(QObject*)")
        return true;
    if (deed == "run an event loop") // which may come to the deleteLater() of the same object
        return false;
    if (!deed.startsWith("delete "))
        return true;
    // They own them, and may be deleting them.
    if (deed == "delete stream device" && emission.object.startsWith("stream device's"))
        return false;
    if (deed == "delete connector" && emission.object == "connector's device")
        return false;
    const QObject *victim = object(deed.mid(7));
    for (const QObject *each = object(emission.object); each; each = each->parent()) {
        if (each == victim)
            return false;
    }
    return true;
}

void LifetimesBench::arm(const Emission &emission, const QByteArray &deed)
{
    QObject *sender = object(emission.object);
    const QMetaObject *type = sender->metaObject();
    const QMetaMethod method = type->method(type->indexOfSignal(emission.signal));
    const auto seen = std::make_shared<int>(0);
    const auto &probe = m_probes.emplace_back(
        std::make_unique<SignalProbe>([this, seen, number = emission.number, action = actionNamed(deedTable(), deed)] {
            if (++*seen != number)
                return;
            m_fired = true;
            action(*this);
        }));
    QObject::connect(sender, method, probe.get(),
                     SignalProbe::staticMetaObject.method(SignalProbe::staticMetaObject.indexOfSlot("emitted()")),
                     Qt::DirectConnection);
}
