// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testdevice.h"

#include "qusbvirtualengine_p.h"

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using Lock = std::lock_guard<std::mutex>;

TestDevice::TestDevice(const QByteArray &descriptors, Speed speed)
    : QUsbVirtualDevice(descriptors, speed)
{
    setControlHandler([this](const QUsbVirtualTransfer &transfer) { return answerControl(transfer); });
    const auto byteAt = [&](qsizetype index) { return index < descriptors.size() ? quint8(descriptors[index]) : 0; };
    for (qsizetype at = 0; byteAt(at) >= 2; at += byteAt(at)) {
        if (byteAt(at + 1) != quint8(DescriptorType::Endpoint))
            continue;
        setPacketTime(byteAt(at + 2), std::chrono::microseconds(0));
        setHandler(byteAt(at + 2), [this](const QUsbVirtualTransfer &transfer) {
            const Lock lock(m_mutex);
            return transfer.packetCount() > 0 ? answerPackets(transfer)
                : transfer.isIn()             ? answerIn(transfer)
                                              : answerOut(transfer);
        });
    }
}

TestDevice::~TestDevice()
{
    onCall = nullptr;
    unplug(); // from here on no handler runs
}

void TestDevice::configure(quint8 configurationValue)
{
    auto *engine = QUsbVirtualEngine::of(this);
    const QUsbVirtualEngine::Lock lock(engine->mutex);
    engine->model.answer(
        QUsbSetupPacket(Direction::Out, Recipient::Device, Request::SetConfiguration, configurationValue));
}

QByteArrayList TestDevice::receivedTransfers(quint8 endpoint) const
{
    const Lock lock(m_mutex);
    return m_received.value(endpoint);
}

void TestDevice::accept(quint8 endpoint, int transfers)
{
    for (int i = 0; i < transfers; ++i)
        append(endpoint, {});
    serve();
}

void TestDevice::send(quint8 endpoint, const QByteArray &data, Kind status)
{
    append(endpoint, {{status, data}});
    serve();
}

void TestDevice::sendPart(quint8 endpoint, const QByteArray &data)
{
    append(endpoint, {{Kind::NoError, data}, true});
    serve();
}

void TestDevice::append(quint8 endpoint, const Step &step)
{
    const Lock lock(m_mutex);
    m_script[endpoint].push_back(step);
}

/*! Lets what was changed have its effect at once, so that a test sees it before it goes on. */
void TestDevice::serve()
{
    auto *engine = QUsbVirtualEngine::of(this);
    const QUsbVirtualEngine::Lock lock(engine->mutex);
    engine->wake();
    auto next = engine->clock->now();
    while (engine->isPluggedIn() && next <= engine->clock->now())
        next = engine->serve();
}

std::optional<QUsbVirtualReply> TestDevice::answerControl(const QUsbVirtualTransfer &transfer)
{
    const QUsbSetupPacket setup = transfer.setup();
    const bool isStandard = setup.type() == RequestType::Standard;
    const auto request = Request(setup.request());
    const bool isTheSystems = QUsbVirtualDevice::info().isNull() // it is being enumerated
        || (isStandard
            && (request == Request::SetConfiguration || request == Request::SetInterface
                || request == Request::ClearFeature));
    if (isTheSystems)
        return std::nullopt;
    if (silent)
        return QUsbVirtualReply::nak();
    const auto handler = onControl.get();
    if (!handler)
        return std::nullopt;
    const Reply reply = handler(setup, transfer.data().toByteArray());
    if (reply.status != Kind::NoError)
        return QUsbVirtualReply::failure(reply.status, reply.data);
    return transfer.isIn() ? QUsbVirtualReply::data(reply.data) : QUsbVirtualReply::accept();
}

QUsbVirtualReply TestDevice::answerIn(const QUsbVirtualTransfer &transfer)
{
    auto &script = m_script[transfer.endpointAddress()];
    if (script.empty())
        return QUsbVirtualReply::nak();
    Step &step = script.front();
    const qsizetype room = transfer.length() - transfer.bytesMoved();
    if (step.data.size() > room) { // the rest stays in the device's FIFO
        const QByteArray bytes = step.data.first(room);
        step.data.remove(0, room);
        return QUsbVirtualReply::data(bytes);
    }
    const Step taken = std::move(step);
    script.pop_front();
    if (taken.isPart)
        return QUsbVirtualReply::more(taken.data);
    return taken.status == Kind::NoError ? QUsbVirtualReply::data(taken.data)
                                         : QUsbVirtualReply::failure(taken.status, taken.data);
}

QUsbVirtualReply TestDevice::answerOut(const QUsbVirtualTransfer &transfer)
{
    auto &script = m_script[transfer.endpointAddress()];
    if (silent && script.empty())
        return QUsbVirtualReply::nak();
    Step step;
    if (!script.empty()) {
        step = std::move(script.front());
        script.pop_front();
    }
    QByteArrayList &received = m_received[transfer.endpointAddress()];
    if (step.status != Kind::NoError) {
        received.append(transfer.data().first(qMin(step.data.size(), transfer.length())).toByteArray());
        return QUsbVirtualReply::failure(step.status, {}, step.data.size());
    }
    received.append(transfer.data().toByteArray());
    if (transfer.endsWithZeroLengthPacket() && transfer.length() % 512 == 0)
        received.append(QByteArray());
    return QUsbVirtualReply::accept();
}

QUsbVirtualReply TestDevice::answerPackets(const QUsbVirtualTransfer &transfer)
{
    const quint8 endpoint = transfer.endpointAddress();
    const auto count = size_t(transfer.packetCount());
    auto &script = m_script[endpoint];
    if (transfer.isIn() ? script.size() < count : silent)
        return QUsbVirtualReply::nak();
    QList<QUsbVirtualReply::Packet> packets;
    for (size_t i = 0; i < count; ++i) {
        if (transfer.isIn()) {
            packets.append({script.front().status, std::move(script.front().data)});
            script.pop_front();
        } else {
            m_received[endpoint].append(transfer.packetData(qsizetype(i)).toByteArray());
        }
    }
    return QUsbVirtualReply::packets(packets);
}
