// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbkernelport.h"

#include "qusbkernelport_p.h"
#include "qusbvhci_p.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdebug.h>
#include <QtCore/qthread.h>

#include <cerrno>
#include <sys/prctl.h>
#include <unistd.h>

using namespace QUsbProtocol;
using namespace std::chrono_literals;
using Kind = QUsbError::Kind;
using QUsbUsbIp::Transfer;

namespace {

/*! The kernel wants to be told one. */
Speed knownSpeed(Speed speed)
{
    return speed == Speed::Unknown ? Speed::High : speed;
}

} // namespace

QUsbKernelPort::QUsbKernelPort()
    : d(std::make_unique<QUsbKernelPortPrivate>())
{
}

QUsbKernelPort::~QUsbKernelPort()
{
    unplug();
    if (!waitUntilFree())
        qWarning("QUsbKernelPort: the kernel does not give port %s back", qPrintable(portPath()));
}

QUsbError QUsbKernelPort::plug(QUsbVirtualDevice *device)
{
    return d->plug(device);
}

void QUsbKernelPort::unplug()
{
    d->unplug();
}

void QUsbKernelPort::switchOff()
{
    d->switchOff();
}

void QUsbKernelPort::unplugAtControlRequest(int count)
{
    d->unplugAtControlRequest(count);
}

bool QUsbKernelPort::isPluggedIn() const
{
    return d->isPluggedIn();
}

bool QUsbKernelPort::waitUntilFree(std::chrono::milliseconds timeout) const
{
    return d->waitUntilFree(timeout);
}

QString QUsbKernelPort::portPath() const
{
    return d->portPath();
}

QUsbKernelPortPrivate::Place QUsbKernelPortPrivate::place() const
{
    const std::lock_guard lock(m_mutex);
    return m_place;
}

std::shared_ptr<QUsbVirtualEngine> QUsbKernelPortPrivate::engine() const
{
    const std::lock_guard lock(m_mutex);
    return m_engine;
}

QUsbError QUsbKernelPortPrivate::plug(QUsbVirtualDevice *device)
{
    if (!device)
        return QUsbError(Kind::InvalidParameter, tr("there is no device to plug in"));
    const std::lock_guard plugging(m_plugging);
    const std::shared_ptr<Engine> wanted = Engine::of(device)->shared_from_this();
    if (m_plugged || m_returning) {
        return engine() == wanted ? QUsbError()
                                  : QUsbError(Kind::Busy, tr("another device is plugged into this port"),
                                              tr("Unplug it, or use another QUsbKernelPort."));
    }
    join();
    if (device->speed() > Speed::Super) {
        return QUsbError(Kind::NotSupported, tr("the kernel's virtual ports support SuperSpeed at most"),
                         tr("Set the speed of the device to SuperSpeed or lower."));
    }
    if (const QUsbError error = QUsbVhci::check(); error.isError())
        return error;
    waitUntilFree(10s); // or else another port will do
    {
        const Engine::Lock lock(wanted->mutex);
        if (const QUsbError error = connectTo(*wanted); error.isError())
            return error;
        const std::lock_guard stateLock(m_mutex);
        m_engine = wanted;
    }
    m_thread = std::thread(&QUsbKernelPortPrivate::run, this, wanted);
    return {};
}

/*! Connects a locked \a device; the thread has yet to be started. */
QUsbError QUsbKernelPortPrivate::connectTo(Engine &device)
{
    if (device.isPluggedIn()) {
        return QUsbError(Kind::Busy, tr("the device is plugged in elsewhere"),
                         tr("Unplug it there: QUsbVirtualDevice::unplug()."));
    }
    const int kernelEnd = m_socket.open();
    if (kernelEnd < 0)
        return QUsbError(Kind::OutOfMemory, tr("no socket could be created"), {}, qt_error_string(errno));
    const QUsbError error = attach(kernelEnd, knownSpeed(device.speed));
    ::close(kernelEnd); // the kernel has its own reference
    if (error.isError()) {
        m_socket.close();
        return error;
    }
    m_transfers.restart();
    m_requests = 0;
    m_resetting = true; // the first time it is none
    device.plugged(this, &m_clock);
    device.addHost(this);
    device.requestObserver = [this](const QUsbSetupPacket &) { return isLastRequest(); };
    m_plugged = true;
    return {};
}

QUsbError QUsbKernelPortPrivate::attach(int socket, Speed speed)
{
    QList<int> ports = QUsbVhci::freePorts(speed);
    if (const Place before = place(); before.port >= 0 && QUsbVhci::haveTheSameHub(before.speed, speed)) {
        ports.removeOne(before.port);
        ports.prepend(before.port);
    }
    int error = EBUSY;
    for (const int port : ports) {
        error = QUsbVhci::attach(port, socket, speed);
        if (error != 0)
            continue; // another process may have been faster
        const std::lock_guard lock(m_mutex);
        m_place = {port, speed};
        m_occupied = true;
        return {};
    }
    const QString details = qt_error_string(error);
    if (error == EBUSY) {
        return QUsbError(Kind::Busy, tr("no port of vhci_hcd is free"), tr("Unplug other virtual devices."), details);
    }
    const bool refused = error == EACCES || error == EPERM || error == EROFS;
    return QUsbError(
        refused ? Kind::AccessDenied : Kind::NotSupported, tr("the kernel did not accept the virtual device"),
        refused ? tr("Run the program as root, and not in a container whose /sys is read-only.") : QString(), details);
}

void QUsbKernelPortPrivate::unplug()
{
    m_returning = false;
    if (const std::shared_ptr<Engine> device = engine()) {
        const Engine::Lock lock(device->mutex);
        m_returning = false;
        pullPlug();
    }
    if (isThread())
        return; // a handler pulled it; plug() or the next unplug() does the rest
    const std::lock_guard plugging(m_plugging);
    join();
}

void QUsbKernelPortPrivate::switchOff()
{
    const std::lock_guard plugging(m_plugging);
    const std::shared_ptr<Engine> device = engine();
    if (!m_plugged || !device)
        return;
    const auto [port, speed] = place();
    const int error = QUsbVhci::setPower(port, speed, QUsbVhci::Power::Off); // Linux before 6.0 cannot
    {
        const Engine::Lock lock(device->mutex);
        m_returning = false;
        pullPlug();
    }
    join();
    if (error == 0 && waitUntilFree(10s))
        QUsbVhci::setPower(port, speed, QUsbVhci::Power::On);
}

void QUsbKernelPortPrivate::pullPlug()
{
    const std::shared_ptr<Engine> device = engine();
    if (!m_plugged || !device)
        return;
    m_plugged = false;
    device->requestObserver = {};
    device->unplugged();
    device->removeHost(this);
    interrupt();
}

void QUsbKernelPortPrivate::reconnect()
{
    if (!m_plugged)
        return;
    m_returning = true;
    pullPlug();
}

void QUsbKernelPortPrivate::join()
{
    if (!m_thread.joinable())
        return;
    m_thread.join();
    m_threadId = std::thread::id();
    const std::lock_guard lock(m_mutex);
    m_engine.reset();
}

bool QUsbKernelPortPrivate::waitUntilFree(std::chrono::milliseconds timeout) const
{
    if (!m_occupied)
        return true;
    const auto [port, speed] = place();
    const bool isFree = QUsbVhci::waitUntilFree(port, speed, timeout);
    if (isFree && !m_plugged)
        m_occupied = false; // others may have it now
    return isFree;
}

QString QUsbKernelPortPrivate::portPath() const
{
    const auto [port, speed] = place();
    return port < 0 ? QString() : QUsbVhci::path(port, speed);
}

void QUsbKernelPortPrivate::interrupt() const
{
    if (!isThread())
        m_socket.interrupt();
}

/*! What the thread does. */
void QUsbKernelPortPrivate::run(const std::shared_ptr<Engine> &device)
{
    m_threadId = std::this_thread::get_id();
    ::prctl(PR_SET_TIMERSLACK, 1); // jitter is a matter of microseconds
    do {
        converse(*device);
    } while (comeBack(*device));
}

/*! Passes on what the kernel and \a device say to each other, until one of them has had enough. */
void QUsbKernelPortPrivate::converse(Engine &device)
{
    QByteArray input;
    for (bool isTalking = true; isTalking;) {
        QByteArray output;
        auto next = Clock::never;
        {
            const Engine::Lock lock(device.mutex);
            QByteArrayView rest(input);
            while (auto message = QUsbUsbIp::takeMessage(rest))
                handle(device, std::move(*message));
            input.remove(0, input.size() - rest.size());
            if (m_plugged)
                next = device.serve();
            m_transfers.deleteEnded();
            isTalking = m_plugged;
            output = m_transfers.takeOutput(); // what was answered before the plug was pulled had reached the host
        }
        isTalking = m_socket.send(output) && isTalking && m_socket.receive(input, next);
    }
    {
        const Engine::Lock lock(device.mutex);
        pullPlug(); // the kernel may have thrown it out
    }
    m_socket.shutDown();
    m_socket.drain();
    const Engine::Lock lock(device.mutex);
    m_transfers.deleteEnded();
    m_socket.close();
}

/*! Plugs the device in once more if that is wanted, as soon as the kernel has forgotten it. */
bool QUsbKernelPortPrivate::comeBack(Engine &device)
{
    for (const QDeadlineTimer deadline(10s); m_returning && !waitUntilFree(0ms); QThread::usleep(500)) {
        if (deadline.hasExpired())
            m_returning = false;
    }
    const Engine::Lock lock(device.mutex);
    if (!m_returning)
        return false;
    const QUsbError error = connectTo(device);
    m_returning = false;
    if (error.isError())
        qWarning() << "QUsbKernelPort:" << error;
    return !error.isError();
}

void QUsbKernelPortPrivate::handle(Engine &device, QUsbUsbIp::Message message)
{
    if (!m_plugged)
        return;
    if (!message.transfer) {
        if (Transfer *unwanted = m_transfers.unlink(message))
            device.cancel(unwanted);
        return;
    }
    Transfer *transfer = m_transfers.add(std::move(message.transfer));
    if (transfer->type == TransferType::Bulk) {
        if (const auto endpoint = device.model.endpoint(transfer->endpointAddress))
            transfer->type = endpoint->type;
    }
    if (transfer->unlinkedBy != 0) {
        device.submit(transfer, this);
        device.cancel(transfer);
        return;
    }
    noticeReset(device, *transfer);
    if (!m_plugged) // the reset handler may have had enough
        return;
    device.submit(transfer, this);
    // What is answered at once is answered before whatever the next message takes back.
    device.serve();
}

/*! USB/IP does not pass a reset on, and the kernel does not ask for so much or so little of the descriptor otherwise. */
void QUsbKernelPortPrivate::noticeReset(Engine &device, const Transfer &transfer)
{
    if (transfer.type != TransferType::Control)
        return;
    const auto setup = QUsbSetupPacket::fromBytes(QByteArrayView(transfer.buffer, transfer.length));
    const bool marker = setup && setup->requestType() == 0x80 && setup->request() == quint8(Request::GetDescriptor)
        && setup->value() == quint8(DescriptorType::Device) << 8 && (setup->length() == 64 || setup->length() == 8);
    if (!marker)
        m_resetting = false;
    else if (!std::exchange(m_resetting, true))
        device.reset();
}

/*! Whether the plug is pulled instead of an answer to the control request that has come; pulls it. */
bool QUsbKernelPortPrivate::isLastRequest()
{
    if (++m_requests != m_unplugAtRequest)
        return false;
    m_unplugAtRequest = 0;
    pullPlug();
    return true;
}

void QUsbKernelPortPrivate::transferEnded(QUsbBackendTransfer *backendTransfer)
{
    auto *transfer = static_cast<Transfer *>(backendTransfer);
    if (m_plugged)
        m_transfers.answer(transfer);
    m_transfers.end(transfer);
}
