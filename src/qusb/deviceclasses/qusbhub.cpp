// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhub.h"

#include "qusbcontext_p.h"
#include "qusbcontrolsequence_p.h"
#include "qusbdevice.h"
#include "qusbfuture_p.h"
#include "qusbtransfererror_p.h"

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;

namespace {

constexpr quint8 superSpeedHubProtocol = 3;

QUsbSetupPacket setupPacket(Direction direction, Recipient recipient, HubRequest request, quint16 value, quint16 index,
                            quint16 length = 0)
{
    return QUsbSetupPacket(direction, RequestType::Class, recipient, quint8(request), value, index, length);
}

QUsbSetupPacket portFeaturePacket(HubRequest request, quint8 port, PortFeature feature, quint8 selector)
{
    return setupPacket(Direction::Out, Recipient::Other, request, quint16(feature), quint16(selector << 8 | port));
}

/*! Why \a setup cannot be sent to \a device, if so. */
QUsbError refusal(const QUsbDevice &device, const QUsbSetupPacket &setup)
{
    const QString label = QUsbTransferError::deviceLabel(device.info());
    if (!device.info().isHub())
        return QUsbError(Kind::NotSupported, QUsbHub::tr("%1 is not a hub.").arg(label),
                         QUsbHub::tr("Choose a device whose class is Hub."));
    if (setup.recipient() == Recipient::Other && (setup.index() & 0xff) == 0)
        return QUsbError(Kind::InvalidParameter, QUsbHub::tr("%1: a hub has no port 0.").arg(label),
                         QUsbHub::tr("Port numbers start at 1."));
    return {};
}

/*! Sends \a setup and makes a result of the outcome with \a interpret. */
template <typename Result, typename Interpret>
QFuture<Result> request(QUsbDevice *device, const QUsbSetupPacket &setup, std::chrono::milliseconds timeout,
                        Interpret interpret)
{
    if (const QUsbError error = refusal(*device, setup); error.isError())
        return queuedFuture(QUsbContextPrivate::of(device->context())->queue, Result(error));
    const auto sequence = std::make_shared<QUsbControlSequence<Result>>();
    const auto future = sequence->future();
    sequence->await(device->control(setup, {}, timeout),
                    [sequence = sequence.get(), interpret](const QUsbTransferResult &result) {
                        sequence->finish(result ? interpret(result.data()) : Result(result.error()));
                    });
    return future;
}

/*! Asks for a \a Value that has a fromBytes(). */
template <typename Value, typename... Arguments>
QFuture<QUsbResult<Value>> read(QUsbDevice *device, const QUsbSetupPacket &setup, std::chrono::milliseconds timeout,
                                Arguments... arguments)
{
    using Result = QUsbResult<Value>;
    const auto interpret = [setup, label = QUsbTransferError::deviceLabel(device->info()),
                            arguments...](const QByteArray &data) {
        if (const auto value = Value::fromBytes(data, arguments...))
            return Result(*value);
        return Result(
            QUsbError(Kind::TransferError,
                      QUsbHub::tr("%1: the response to \"%2\" is too short or invalid: %3.")
                          .arg(label, setup.description(quint8(ClassCode::Hub)),
                               data.isEmpty() ? QUsbHub::tr("no bytes") : QString::fromLatin1(data.toHex(' '))),
                      QUsbHub::tr("Try again. If that does not help, the hub is faulty.")));
    };
    return request<Result>(device, setup, timeout, interpret);
}

QFuture<QUsbResult<void>> write(QUsbDevice *device, const QUsbSetupPacket &setup, std::chrono::milliseconds timeout)
{
    return request<QUsbResult<void>>(device, setup, timeout, [](const QByteArray &) { return QUsbResult<void>(); });
}

} // namespace

QUsbHub::QUsbHub(QUsbDevice *device)
    : QObject(device)
{
    Q_ASSERT(device);
}

QUsbHub::~QUsbHub() = default;

QUsbDevice *QUsbHub::device() const
{
    return static_cast<QUsbDevice *>(parent());
}

QUsbHubPortStatus::Layout QUsbHub::portStatusLayout() const
{
    return device()->info().deviceProtocol() == superSpeedHubProtocol ? QUsbHubPortStatus::Layout::SuperSpeed
                                                                      : QUsbHubPortStatus::Layout::Usb2;
}

QFuture<QUsbResult<QUsbHubDescriptor>> QUsbHub::readDescriptor(std::chrono::milliseconds timeout)
{
    const bool isSuperSpeed = portStatusLayout() == QUsbHubPortStatus::Layout::SuperSpeed;
    const auto type = isSuperSpeed ? DescriptorType::SuperspeedHub : DescriptorType::Hub;
    const quint16 length = isSuperSpeed ? 12 : QUsbHubDescriptor::MaximumSize;
    const auto setup =
        setupPacket(Direction::In, Recipient::Device, HubRequest::GetDescriptor, quint16(quint8(type) << 8), 0, length);
    return read<QUsbHubDescriptor>(device(), setup, timeout);
}

QFuture<QUsbResult<QUsbHubStatus>> QUsbHub::readStatus(std::chrono::milliseconds timeout)
{
    const auto setup = setupPacket(Direction::In, Recipient::Device, HubRequest::GetStatus, 0, 0, QUsbHubStatus::Size);
    return read<QUsbHubStatus>(device(), setup, timeout);
}

QFuture<QUsbResult<QUsbHubPortStatus>> QUsbHub::readPortStatus(quint8 port, std::chrono::milliseconds timeout)
{
    const auto setup =
        setupPacket(Direction::In, Recipient::Other, HubRequest::GetStatus, 0, port, QUsbHubPortStatus::Size);
    return read<QUsbHubPortStatus>(device(), setup, timeout, portStatusLayout());
}

QFuture<QUsbResult<void>> QUsbHub::setFeature(HubFeature feature, std::chrono::milliseconds timeout)
{
    const auto setup = setupPacket(Direction::Out, Recipient::Device, HubRequest::SetFeature, quint16(feature), 0);
    return write(device(), setup, timeout);
}

QFuture<QUsbResult<void>> QUsbHub::clearFeature(HubFeature feature, std::chrono::milliseconds timeout)
{
    const auto setup = setupPacket(Direction::Out, Recipient::Device, HubRequest::ClearFeature, quint16(feature), 0);
    return write(device(), setup, timeout);
}

QFuture<QUsbResult<void>> QUsbHub::setPortFeature(quint8 port, PortFeature feature, quint8 selector,
                                                  std::chrono::milliseconds timeout)
{
    return write(device(), portFeaturePacket(HubRequest::SetFeature, port, feature, selector), timeout);
}

QFuture<QUsbResult<void>> QUsbHub::clearPortFeature(quint8 port, PortFeature feature, quint8 selector,
                                                    std::chrono::milliseconds timeout)
{
    return write(device(), portFeaturePacket(HubRequest::ClearFeature, port, feature, selector), timeout);
}

QFuture<QUsbResult<void>> QUsbHub::powerOnPort(quint8 port, std::chrono::milliseconds timeout)
{
    return setPortFeature(port, PortFeature::PortPower, 0, timeout);
}

QFuture<QUsbResult<void>> QUsbHub::powerOffPort(quint8 port, std::chrono::milliseconds timeout)
{
    return clearPortFeature(port, PortFeature::PortPower, 0, timeout);
}

QFuture<QUsbResult<void>> QUsbHub::resetPort(quint8 port, std::chrono::milliseconds timeout)
{
    return setPortFeature(port, PortFeature::PortReset, 0, timeout);
}

#include "moc_qusbhub.cpp"
