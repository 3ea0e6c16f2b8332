// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdeviceconnector.h"

#include "qusbcontext.h"
#include "qusbinterface.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include <algorithm>
#include <utility>

using Kind = QUsbError::Kind;
using State = QUsbDeviceConnector::State;
using namespace std::chrono_literals;

class QUsbDeviceConnectorPrivate
{
public:
    struct Interface
    {
        quint8 number;
        QUsbDevice::ClaimOptions options;
        quint8 alternateSetting;
    };

    QUsbDeviceConnectorPrivate(QUsbDeviceConnector *connector, QUsbContext *usb);

    void start();
    void stop();
    void retry();
    void look();
    void deviceRemoved(const QUsbDeviceInfo &info);
    void tellOthers() const;
    bool isUsing(const QUsbDeviceInfo &info) const { return device && device->info() == info; }

    QUsbDeviceConnector *const q;
    QUsbContext *const context;
    QList<QUsbDeviceFilter> filters;
    QUsbDeviceConnector::Identity identity;
    std::optional<quint8> configurationValue;
    QList<Interface> interfaces;
    QUsbDeviceConnector::SetUpFunction setUp;
    std::chrono::milliseconds retryDelay = 1s;
    State state = State::Stopped;
    QPointer<QUsbDevice> device;
    QUsbError error;
    QUsbDeviceInfo known; // The last that was connected.

private:
    bool matches(const QUsbDeviceInfo &info) const;
    bool isTaken(const QUsbDeviceInfo &info) const;
    QUsbDeviceInfo candidate() const;
    QList<QUsbDeviceConnector *> others() const;
    bool setState(State newState);
    template <typename T, typename Next>
    void step(const QFuture<QUsbResult<T>> &future, Next next);
    void open(const QUsbDeviceInfo &info);
    void configure();
    void claim(qsizetype index);
    void selectSetting(qsizetype index);
    void callSetUp();
    void succeeded();
    void failed(const QUsbError &why);
    void lost();
    bool release();

    QList<QUsbDeviceInfo> m_refused; // They could not be used.
    QTimer m_retry;
    bool m_isTold = false; // Of the device: connected() was emitted.
};

QUsbDeviceConnectorPrivate::QUsbDeviceConnectorPrivate(QUsbDeviceConnector *connector, QUsbContext *usb)
    : q(connector)
    , context(usb)
    , m_retry(connector)
{
    m_retry.setSingleShot(true);
    QObject::connect(&m_retry, &QTimer::timeout, q, [this] { retry(); });
}

bool QUsbDeviceConnectorPrivate::matches(const QUsbDeviceInfo &info) const
{
    using Part = QUsbDeviceConnector::IdentityPart;
    const bool isWanted = std::any_of(filters.cbegin(), filters.cend(),
                                      [&info](const QUsbDeviceFilter &filter) { return filter.matches(info); });
    if (!isWanted || known.isNull())
        return isWanted;
    const bool isSameSerial = known.serialNumber().isEmpty() || info.serialNumber() == known.serialNumber();
    return (!identity.testFlag(Part::SerialNumber) || isSameSerial)
        && (!identity.testFlag(Part::Port) || info.portPath() == known.portPath());
}

QList<QUsbDeviceConnector *> QUsbDeviceConnectorPrivate::others() const
{
    auto connectors = context->findChildren<QUsbDeviceConnector *>(Qt::FindDirectChildrenOnly);
    connectors.removeOne(q);
    return connectors;
}

bool QUsbDeviceConnectorPrivate::isTaken(const QUsbDeviceInfo &info) const
{
    const QList<QUsbDeviceConnector *> connectors = others();
    return std::any_of(connectors.cbegin(), connectors.cend(),
                       [&info](const QUsbDeviceConnector *other) { return other->d->isUsing(info); });
}

QUsbDeviceInfo QUsbDeviceConnectorPrivate::candidate() const
{
    const QList<QUsbDeviceInfo> devices = context->devices();
    const auto it = std::find_if(devices.cbegin(), devices.cend(), [this](const QUsbDeviceInfo &info) {
        return matches(info) && !m_refused.contains(info) && !isTaken(info);
    });
    return it == devices.cend() ? QUsbDeviceInfo() : *it;
}

/*! Returns whether the state is still \a newState after the signal: a slot may have stopped or deleted the connector. */
bool QUsbDeviceConnectorPrivate::setState(State newState)
{
    if (std::exchange(state, newState) == newState)
        return true;
    const QPointer<QUsbDeviceConnector> guard(q);
    Q_EMIT q->stateChanged(newState);
    return guard && state == newState;
}

/*! Takes a device that matches, if there is one. */
void QUsbDeviceConnectorPrivate::look()
{
    if (state != State::Waiting && state != State::Failed)
        return;
    if (const QUsbDeviceInfo info = candidate(); !info.isNull()) {
        open(info);
        return;
    }
    if (m_refused.isEmpty()) {
        m_retry.stop();
        (void)setState(State::Waiting);
        return;
    }
    if (retryDelay > 0ms && !m_retry.isActive())
        m_retry.start(retryDelay);
    (void)setState(State::Failed);
}

void QUsbDeviceConnectorPrivate::retry()
{
    if (state != State::Failed)
        return;
    m_refused.clear();
    look();
}

/*!
    Goes on with \a next when \a future has finished, if this is about the device then as well. A watcher tells from the event
    loop, and also of a future that was cancelled: the function that sets the device up may return one.
*/
template <typename T, typename Next>
void QUsbDeviceConnectorPrivate::step(const QFuture<QUsbResult<T>> &future, Next next)
{
    auto *watcher = new QFutureWatcher<QUsbResult<T>>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, attempt = device, next] {
        watcher->deleteLater();
        if (!attempt || attempt != device || state != State::Connecting)
            return;
        const bool hasResult = watcher->future().resultCount() > 0;
        if (hasResult && watcher->result())
            next();
        else if (!hasResult)
            failed(QUsbError(Kind::Cancelled, QUsbDeviceConnector::tr("Setting up the device was cancelled.")));
        else if (const QUsbError why = watcher->result().error(); why.kind() == Kind::Disconnected)
            lost();
        else
            failed(why);
    });
    watcher->setFuture(future);
}

void QUsbDeviceConnectorPrivate::open(const QUsbDeviceInfo &info)
{
    m_retry.stop();
    device = new QUsbDevice(info, context);
    QObject::connect(device, &QUsbDevice::disconnected, q, [this] { lost(); });
    // Unplugging closes the device, too, and tells so at once: it is over when this comes.
    const auto isClosed = [this, attempt = device] {
        if (attempt == device && state == State::Connected && (!device || !device->isOpen()))
            lost();
    };
    QObject::connect(device, &QUsbDevice::closed, q, isClosed, Qt::QueuedConnection);
    QObject::connect(
        device, &QObject::destroyed, q,
        [this] {
            if (!device)
                lost();
        },
        Qt::QueuedConnection);
    if (setState(State::Connecting) && device)
        step(device->open(), [this] { configure(); });
}

void QUsbDeviceConnectorPrivate::configure()
{
    if (configurationValue && *configurationValue != device->activeConfigurationValue())
        step(device->setConfiguration(*configurationValue), [this] { claim(0); });
    else
        claim(0);
}

void QUsbDeviceConnectorPrivate::claim(qsizetype index)
{
    if (index == interfaces.size()) {
        callSetUp();
        return;
    }
    const Interface &wanted = interfaces.at(index);
    step(device->claimInterface(wanted.number, wanted.options), [this, index] { selectSetting(index); });
}

void QUsbDeviceConnectorPrivate::selectSetting(qsizetype index)
{
    const Interface &wanted = interfaces.at(index);
    QUsbInterface *interface = device->claimedInterface(wanted.number);
    if (interface && interface->alternateSetting() != wanted.alternateSetting)
        step(interface->setAlternateSetting(wanted.alternateSetting), [this, index] { claim(index + 1); });
    else
        claim(index + 1);
}

void QUsbDeviceConnectorPrivate::callSetUp()
{
    if (!setUp) {
        succeeded();
        return;
    }
    const QPointer<QUsbDeviceConnector> guard(q);
    const QPointer<QUsbDevice> attempt = device;
    const QFuture<QUsbResult<void>> future = setUp(attempt);
    if (guard && attempt && attempt == device && state == State::Connecting)
        step(future, [this] { succeeded(); });
}

void QUsbDeviceConnectorPrivate::succeeded()
{
    error = {};
    m_refused.clear();
    known = device->info();
    if (!setState(State::Connected) || !device)
        return;
    m_isTold = true;
    Q_EMIT q->connected(device);
}

void QUsbDeviceConnectorPrivate::failed(const QUsbError &why)
{
    error = why;
    m_refused.append(device->info());
    if (!release() || !setState(State::Failed))
        return;
    const QPointer<QUsbDeviceConnector> guard(q);
    Q_EMIT q->errorOccurred(why);
    if (guard)
        look();
}

void QUsbDeviceConnectorPrivate::lost()
{
    if (state != State::Connecting && state != State::Connected)
        return;
    const bool wasTold = std::exchange(m_isTold, false);
    if (!release())
        return;
    const QPointer<QUsbDeviceConnector> guard(q);
    if (!setState(State::Waiting))
        return;
    if (wasTold)
        Q_EMIT q->disconnected();
    if (guard)
        look();
}

/*!
    Lets the device go. It is closed at once, so that the next one at its place waits for that, and deleted then: it may be the
    one that is emitting. Returns whether the connector is still there, and not stopped: closing emits signals of the device.
*/
bool QUsbDeviceConnectorPrivate::release()
{
    if (const QPointer<QUsbDevice> old = std::exchange(device, nullptr)) {
        const QPointer<QUsbDeviceConnector> guard(q);
        old->disconnect(q);
        old->close();
        if (old && old->state() == QUsbDevice::State::Closed)
            old->deleteLater();
        else if (old)
            QObject::connect(old, &QUsbDevice::closed, old, &QObject::deleteLater);
        if (!guard)
            return false;
    }
    tellOthers();
    return state != State::Stopped;
}

/*! Another connector may be waiting for the device that this one no longer has. It hears of that from the event loop. */
void QUsbDeviceConnectorPrivate::tellOthers() const
{
    const QList<QUsbDeviceConnector *> connectors = others();
    for (QUsbDeviceConnector *other : connectors)
        QMetaObject::invokeMethod(
            other, [other] { other->d->look(); }, Qt::QueuedConnection);
}

void QUsbDeviceConnectorPrivate::start()
{
    if (state != State::Stopped)
        return;
    error = {};
    if (setState(State::Waiting))
        look();
}

void QUsbDeviceConnectorPrivate::stop()
{
    if (state == State::Stopped)
        return;
    m_retry.stop();
    m_refused.clear();
    m_isTold = false;
    if (release())
        (void)setState(State::Stopped);
}

void QUsbDeviceConnectorPrivate::deviceRemoved(const QUsbDeviceInfo &info)
{
    if (m_refused.removeAll(info) > 0)
        look();
}

QUsbDeviceConnector::QUsbDeviceConnector(QUsbContext *context)
    : QObject(context)
    , d(std::make_unique<QUsbDeviceConnectorPrivate>(this, context))
{
    connect(context, &QUsbContext::deviceAdded, this, [this] { d->look(); });
    connect(context, &QUsbContext::deviceRemoved, this, [this](const QUsbDeviceInfo &info) { d->deviceRemoved(info); });
}

QUsbDeviceConnector::~QUsbDeviceConnector()
{
    disconnect(d->context, nullptr, this, nullptr);
    if (d->device)
        d->device->disconnect(this);
    d->state = State::Stopped; // Futures that end with the device change nothing.
    delete d->device;
    d->tellOthers();
}

QUsbContext *QUsbDeviceConnector::context() const
{
    return d->context;
}

QList<QUsbDeviceFilter> QUsbDeviceConnector::filters() const
{
    return d->filters;
}

void QUsbDeviceConnector::setFilters(const QList<QUsbDeviceFilter> &filters)
{
    d->filters = filters;
}

void QUsbDeviceConnector::setFilter(const QUsbDeviceFilter &filter)
{
    setFilters({filter});
}

QUsbDeviceConnector::Identity QUsbDeviceConnector::identity() const
{
    return d->identity;
}

void QUsbDeviceConnector::setIdentity(Identity identity)
{
    d->identity = identity;
    d->look();
}

void QUsbDeviceConnector::forgetDevice()
{
    d->known = {};
    d->look();
}

std::optional<quint8> QUsbDeviceConnector::configurationValue() const
{
    return d->configurationValue;
}

void QUsbDeviceConnector::setConfigurationValue(std::optional<quint8> configurationValue)
{
    d->configurationValue = configurationValue;
}

void QUsbDeviceConnector::addInterface(quint8 interfaceNumber, QUsbDevice::ClaimOptions options,
                                       quint8 alternateSetting)
{
    d->interfaces.append({interfaceNumber, options, alternateSetting});
}

void QUsbDeviceConnector::setSetUpFunction(const SetUpFunction &function)
{
    d->setUp = function;
}

std::chrono::milliseconds QUsbDeviceConnector::retryDelay() const
{
    return d->retryDelay;
}

void QUsbDeviceConnector::setRetryDelay(std::chrono::milliseconds delay)
{
    d->retryDelay = delay;
}

State QUsbDeviceConnector::state() const
{
    return d->state;
}

QUsbDevice *QUsbDeviceConnector::device() const
{
    return d->device;
}

QUsbError QUsbDeviceConnector::error() const
{
    return d->error;
}

void QUsbDeviceConnector::start()
{
    d->start();
}

void QUsbDeviceConnector::stop()
{
    d->stop();
}

void QUsbDeviceConnector::retry()
{
    d->retry();
}

#include "moc_qusbdeviceconnector.cpp"
