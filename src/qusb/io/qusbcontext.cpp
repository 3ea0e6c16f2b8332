// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbcontext.h"

#include "qusbstrings.h"

#include "qusbabstractbus.h"
#include "qusbcontext_p.h"
#include "qusbdevice.h"
#include "qusbdevicesession_p.h"
#include "qusbdevicewait_p.h"
#include "qusbfuture_p.h"
#include "qusblibusbbackend_p.h"
#include "qusbtransfererror_p.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qpointer.h>
#include <QtCore/qthread.h>

#include <algorithm>
#include <mutex>

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcQUsb, "qusb", QtWarningMsg)

static bool isBefore(const QUsbDeviceInfo &a, const QUsbDeviceInfo &b)
{
    return std::pair(a.bus(), a.address()) < std::pair(b.bus(), b.address());
}

QUsbContextPrivate::QUsbContextPrivate(std::unique_ptr<QUsbBackend> usedBackend, QUsbContext *context)
    : q(context)
    , queue(*new QUsbCompletionQueue(context))
    , backend(std::move(usedBackend))
    , m_cancellationTimer(*new QTimer(context))
{
    // To be woken up by QFuture::cancel() in another thread takes a QFutureWatcher, which would double the cost of a
    // small transfer. Only a transfer that lasts gets one: that is still under way at the second time-out.
    m_cancellationTimer.setSingleShot(true);
    m_cancellationTimer.setInterval(10ms);
    QObject::connect(&m_cancellationTimer, &QTimer::timeout, context, [this] {
        bool younger = false;
        for (const auto &session : sessions)
            younger |= session->watchCancellation();
        if (younger)
            m_cancellationTimer.start();
    });
}

QUsbContextPrivate::~QUsbContextPrivate() = default;

void QUsbContextPrivate::start()
{
    error = backend->start(&queue, this);
    devices = backend->devices();
    std::sort(devices.begin(), devices.end(), isBefore);
    // A QFuture does not tell its producer that it was cancelled. What a slot has cancelled is seen here, before the
    // thread goes to sleep; looking costs a nanosecond for each transfer under way.
    queue.setBeforeSleep([this] {
        for (const auto &session : sessions)
            session->cancelWhereAsked();
    });
}

void QUsbContextPrivate::aboutToMoveToThread() const
{
    if (!sessions.empty() || !wrappings.empty()) {
        qCWarning(lcQUsb, "A QUsbContext must not be moved to another thread while devices are open; %s is.",
                  sessions.empty() ? "one" : qUtf8Printable(QUsbTransferError::deviceLabel(sessions.front()->info())));
    }
}

QUsbWorker &QUsbContextPrivate::systemReader()
{
    if (!m_systemReader)
        m_systemReader = std::make_unique<QUsbWorker>(&queue);
    return *m_systemReader;
}

QUsbContext *QUsbContextPrivate::createContext(std::unique_ptr<QUsbBackend> backend, QObject *parent)
{
    return new QUsbContext(std::move(backend), parent);
}

std::shared_ptr<QUsbDeviceSession> QUsbContextPrivate::createSession(const QUsbDeviceInfo &device)
{
    auto handle = ending ? nullptr : backend->createDevice(device);
    if (!handle)
        return nullptr;
    return sessions.emplace_back(std::make_shared<QUsbDeviceSession>(*this, device, std::move(handle)));
}

void QUsbContextPrivate::removeSession(QUsbDeviceSession *session)
{
    std::erase_if(sessions, [=](const auto &each) { return each.get() == session; });
}

std::shared_ptr<QUsbDeviceSession> QUsbContextPrivate::closingSession(const QUsbDeviceInfo &device) const
{
    const auto isClosing = [&](const std::shared_ptr<QUsbDeviceSession> &session) {
        return session->isClosing() && !session->isGivenUp() && session->info() == device;
    };
    const auto it = std::find_if(sessions.cbegin(), sessions.cend(), isClosing);
    return it == sessions.cend() ? nullptr : *it;
}

void QUsbContextPrivate::deviceAdded(const QUsbDeviceInfo &device)
{
    devices.insert(std::upper_bound(devices.cbegin(), devices.cend(), device, isBefore), device);
    if (ending) // nothing is emitted from a destructor
        return;
    const QPointer<QUsbContext> guard(q);
    Q_EMIT q->devicesChanged();
    if (guard)
        Q_EMIT q->deviceAdded(device);
}

void QUsbContextPrivate::deviceRemoved(const QUsbDeviceInfo &device)
{
    devices.removeOne(device);
    const QPointer<QUsbContext> guard(q);
    unlistedDeviceLeft(device); // tells slots that a device is closing
    if (guard && !ending)
        Q_EMIT q->devicesChanged();
    if (guard && !ending)
        Q_EMIT q->deviceRemoved(device);
}

void QUsbContextPrivate::unlistedDeviceLeft(const QUsbDeviceInfo &device)
{
    const auto affected = sessions;
    for (const auto &session : affected) {
        if (session->info() == device)
            session->disconnect();
    }
}

/*! The kernel may still write to the buffers of \a thing. */
static void keepForEver(const std::shared_ptr<void> &thing)
{
    static std::mutex mutex;
    static auto *things = new std::vector<std::shared_ptr<void>>;
    const std::lock_guard lock(mutex);
    things->push_back(thing);
}

/*! Whether something is with the kernel that close() waits for. */
bool QUsbContextPrivate::isWaitedFor() const
{
    const auto isOpen = [](const auto &session) { return !session->isGivenUp(); };
    return std::any_of(sessions.cbegin(), sessions.cend(), isOpen) || backend->isBusy()
        || (m_systemReader && !m_systemReader->isIdle());
}

void QUsbContextPrivate::close()
{
    const auto open = sessions;
    for (const auto &session : open)
        session->close(QUsbError::Kind::Aborted);
    const QDeadlineTimer deadline(closingLimit);
    queue.deliverAll();
    while (isWaitedFor() && !deadline.hasExpired()) {
        backend->waitForEvents(1ms);
        queue.deliverAll();
    }
    const auto stuck = sessions;
    for (const auto &session : stuck)
        session->giveUp();
    queue.deliverAll();
    if (!sessions.empty() || isWaitedFor())
        leaveBehind();
    queue.setBeforeSleep(nullptr);
}

/*! Leaves to the kernel what it may still use, and to what is left behind all that it touches. */
void QUsbContextPrivate::leaveBehind()
{
    queue.close();
    queue.setParent(nullptr); // nobody deletes it
    for (const auto &session : std::exchange(sessions, {})) {
        session->abandon();
        keepForEver(session);
    }
    if (m_systemReader) {
        m_systemReader->abandon();
        keepForEver(std::shared_ptr<QUsbWorker>(std::move(m_systemReader)));
    }
    backend->abandon();
    keepForEver(std::shared_ptr<QUsbBackend>(std::move(backend)));
}

static QUsbLibusbBackend::Pump pumpFor(QUsbContext::EventHandling eventHandling)
{
    using Pump = QUsbLibusbBackend::Pump;
    switch (eventHandling) {
    case QUsbContext::EventHandling::EventLoop:
        return Pump::EventLoop;
    case QUsbContext::EventHandling::Thread:
        return Pump::Thread;
    case QUsbContext::EventHandling::Automatic:
        break;
    }
    const QByteArray chosen = qgetenv("QUSB_EVENT_HANDLING");
    return chosen == "thread" ? Pump::Thread : chosen == "event-loop" ? Pump::EventLoop : Pump::Automatic;
}

QUsbContext::QUsbContext(QObject *parent)
    : QUsbContext(EventHandling::Automatic, parent)
{
}

QUsbContext::QUsbContext(EventHandling eventHandling, QObject *parent)
    : QUsbContext(std::make_unique<QUsbLibusbBackend>(pumpFor(eventHandling)), parent)
{
}

QUsbContext::QUsbContext(QUsbAbstractBus *bus, QObject *parent)
    : QUsbContext(bus->createBackend(), parent)
{
}

QUsbContext::QUsbContext(std::unique_ptr<QUsbBackend> backend, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<QUsbContextPrivate>(std::move(backend), this))
{
    d->start();
}

/*! Deletes the children of a type one by one: the end of one may lead to user code that deletes others. */
template <typename Child>
static void deleteChildren(QUsbContext *context)
{
    while (auto *child = context->findChild<Child *>(QString(), Qt::FindDirectChildrenOnly))
        delete child;
}

QUsbContext::~QUsbContext()
{
    d->ending = true;
    // Children use d, so they must go before it does.
    deleteChildren<QUsbContextTask>(this);
    deleteChildren<QUsbDevice>(this);
    for (auto &[id, promise] : std::exchange(d->wrappings, {})) {
        finishPromise(std::move(promise),
                      QUsbResult<QUsbDevice *>(
                          QUsbError(QUsbError::Kind::Aborted, tr("The context was deleted in the meantime."))));
    }
    d->close();
    d->m_systemReader.reset();
    d->backend.reset();
}

bool QUsbContext::event(QEvent *event)
{
    if (event->type() == QEvent::ThreadChange)
        d->aboutToMoveToThread();
    return QObject::event(event);
}

QUsbError QUsbContext::error() const
{
    return d->error;
}

bool QUsbContext::isHotplugSupported() const
{
    return d->backend->isHotplugSupported();
}

QList<QUsbDeviceInfo> QUsbContext::devices() const
{
    return d->devices;
}

QList<QUsbDeviceInfo> QUsbContext::devices(const QUsbDeviceFilter &filter) const
{
    QList<QUsbDeviceInfo> found;
    std::copy_if(d->devices.cbegin(), d->devices.cend(), std::back_inserter(found),
                 [&](const QUsbDeviceInfo &device) { return filter.matches(device); });
    return found;
}

static QUsbError notFound(const QUsbContext &context, const QUsbDeviceFilter &filter)
{
    if (context.error().isError())
        return context.error();
    return QUsbError(QUsbError::Kind::NotFound, QUsbContext::tr("There is no device %1.").arg(filter.description()),
                     QUsbContext::tr("Check the selection, and that the device is plugged in."));
}

QUsbResult<QUsbDeviceInfo> QUsbContext::singleDevice(const QUsbDeviceFilter &filter) const
{
    const QList<QUsbDeviceInfo> found = devices(filter);
    if (found.isEmpty())
        return notFound(*this, filter);
    if (found.size() == 1)
        return found.first();
    QStringList places;
    for (const QUsbDeviceInfo &device : found) {
        const QString serialNumber = QUsbStrings::printable(device.serialNumber());
        const QString place = serialNumber.isEmpty()
            ? tr("%1 (bus %2, address %3)", "a device's place")
            : tr("%1 (bus %2, address %3, serial number %4)", "a device's place");
        const QString numbered = place.arg(device.portPath()).arg(device.bus()).arg(device.address());
        places += serialNumber.isEmpty() ? numbered : numbered.arg(serialNumber);
    }
    return QUsbError(QUsbError::Kind::InvalidParameter,
                     tr("There are %n devices %1: %2.", nullptr, int(found.size()))
                         .arg(filter.description(), places.join(tr(", ", "between devices"))),
                     tr("Choose one by port or by bus and address."));
}

QUsbResult<QUsbDeviceInfo> QUsbContext::anyDevice(const QUsbDeviceFilter &filter) const
{
    const QList<QUsbDeviceInfo> found = devices(filter);
    if (found.isEmpty())
        return notFound(*this, filter);
    return found.first();
}

QFuture<QUsbResult<QUsbDeviceInfo>> QUsbContext::waitForDevice(const QUsbDeviceFilter &filter,
                                                               std::chrono::milliseconds timeout)
{
    using Result = QUsbResult<QUsbDeviceInfo>;
    using Kind = QUsbError::Kind;
    if (timeout < 0ms)
        return queuedFuture(d->queue, Result(QUsbError(Kind::InvalidParameter, tr("The time-out is negative."))));
    if (d->ending) // nothing waits in the queue any more
        return readyFuture(Result(QUsbError(Kind::Aborted, tr("The context is being deleted."))));
    if (const Result there = anyDevice(filter))
        return readyFuture(there);
    if (!isHotplugSupported()) {
        const QUsbError unknown(
            Kind::NotSupported,
            tr("Device %1 is not plugged in, and hotplug notification is not available on this system.")
                .arg(filter.description()),
            tr("Plug it in and restart the program."));
        return queuedFuture(d->queue, Result(d->error.isError() ? d->error : unknown));
    }
    return (new QUsbDeviceWait(filter, timeout, this))->future();
}

#include "moc_qusbcontext.cpp"
