// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevice.h"

#include "qusbclaim_p.h"
#include "qusbcontext.h"
#include "qusbcontext_p.h"
#include "qusbcontrolsequence_p.h"
#include "qusbdevice_p.h"
#include "qusbdeviceinfo_p.h"
#include "qusbdevicerestart_p.h"
#include "qusbfuture_p.h"
#include "qusbinterface.h"
#include "qusbinterface_p.h"
#include "qusbstrings.h"
#include "qusbtransfererror_p.h"

#include <QtCore/qpointer.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;

/*! \a interfaces, of which slots may delete some while others emit. */
static QList<QPointer<QUsbInterface>> guarded(const QList<QUsbInterface *> &interfaces)
{
    return {interfaces.cbegin(), interfaces.cend()};
}

void QUsbDevicePrivate::setState(State newState)
{
    if (state == newState)
        return;
    state = newState;
    Q_EMIT q->stateChanged(newState);
}

QUsbError QUsbDevicePrivate::report(const QUsbError &error)
{
    if (!error.isError())
        return error;
    const QUsbError sentence = named(error);
    Q_EMIT q->errorOccurred(sentence);
    return sentence;
}

QUsbError QUsbDevicePrivate::named(const QUsbError &error) const
{
    return QUsbError(
        error.kind(),
        QUsbDevice::tr("%1: %2.", "device: what happened").arg(QUsbTransferError::deviceLabel(info), error.message()),
        error.remedy(), error.details());
}

QUsbCompletionQueue &QUsbDevicePrivate::queue() const
{
    return QUsbContextPrivate::of(context)->queue;
}

void QUsbDevicePrivate::opened(const QUsbError &error)
{
    const QPointer<QUsbDevice> guard(q);
    const auto opening = session;
    // A slot may have closed it again, and more.
    const auto isStill = [&](State expected) { return guard && session == opening && state == expected; };
    auto promises = std::exchange(openPromises, {});
    QUsbError named = error;
    if (!error.isError()) {
        // It may have changed since the device was listed.
        setActiveConfigurationValue(session->configurationAtOpening().value_or(activeConfigurationValue));
        if (isStill(State::Opening))
            setState(State::Open);
        if (isStill(State::Open))
            Q_EMIT q->opened();
    } else {
        named = restart ? this->named(named) : report(named); // a restart goes on, or reports it itself
    }
    for (Promise &promise : promises)
        finishPromise(std::move(promise), QUsbResult<void>(named));
    if (guard && restart)
        restart->opened(error);
}

void QUsbDevicePrivate::sessionClosed()
{
    const QPointer<QUsbDevice> guard(q);
    const bool wasDisconnected = session->isDisconnected();
    session.reset();
    auto promises = std::exchange(closePromises, {});
    const auto released = std::exchange(interfaces, {});
    for (QUsbInterface *interface : released)
        QUsbInterfacePrivate::of(interface)->sessionClosed();
    for (const auto &interface : guarded(released)) {
        if (interface)
            Q_EMIT interface->released();
    }
    if (guard)
        setState(State::Closed);
    if (guard)
        Q_EMIT q->closed();
    if (guard && wasDisconnected)
        Q_EMIT q->disconnected();
    for (Promise &promise : promises)
        finishPromise(std::move(promise), QUsbResult<void>());
    if (guard && restart)
        restart->closed(wasDisconnected);
}

void QUsbDevicePrivate::setActiveConfigurationValue(quint8 configurationValue)
{
    if (activeConfigurationValue == configurationValue)
        return;
    activeConfigurationValue = configurationValue;
    Q_EMIT q->activeConfigurationValueChanged(configurationValue);
}

void QUsbDevicePrivate::setInfo(const QUsbDeviceInfo &newInfo)
{
    if (info == newInfo)
        return;
    const QPointer<QUsbDevice> guard(q);
    info = newInfo;
    Q_EMIT q->infoChanged();
    if (guard)
        setActiveConfigurationValue(newInfo.activeConfigurationValue().value_or(0));
}

QUsbDevice::QUsbDevice(const QUsbDeviceInfo &info, QUsbContext *context)
    : QObject(context)
    , d(std::make_unique<QUsbDevicePrivate>(this, context, info))
{
    Q_ASSERT(context);
    d->activeConfigurationValue = info.activeConfigurationValue().value_or(0);
}

QUsbDevice::~QUsbDevice()
{
    // The session goes on without us until the kernel has given everything back.
    while (!d->interfaces.isEmpty()) // continuations may delete others
        delete d->interfaces.last();
    if (d->session) {
        d->session->setCallbacks(nullptr, nullptr);
        d->session->controlPipe().setFinishedCallback(nullptr);
        d->session->close(Kind::Aborted);
    }
    for (auto &promise : std::exchange(d->openPromises, {}))
        finishPromise(std::move(promise),
                      QUsbResult<void>(QUsbError(Kind::Aborted, tr("it was closed while being opened"))));
    for (auto &promise : std::exchange(d->closePromises, {}))
        finishPromise(std::move(promise), QUsbResult<void>());
    delete std::exchange(d->restart, nullptr);
}

QUsbContext *QUsbDevice::context() const
{
    return d->context;
}

QUsbDeviceInfo QUsbDevice::info() const
{
    return d->info;
}

QUsbDevice::State QUsbDevice::state() const
{
    return d->state;
}

bool QUsbDevice::isOpen() const
{
    return d->state == State::Open;
}

QFuture<QUsbResult<void>> QUsbDevice::open()
{
    switch (d->state) {
    case State::Open:
        return queuedFuture(d->queue(), QUsbResult<void>());
    case State::Closing:
        return d->refuse<QUsbResult<void>>(
            QUsbError(Kind::Busy, tr("the device is still being closed"), tr("Wait until it is closed.")));
    case State::Opening:
        return d->openPromises.emplace_back(startedPromise<QUsbResult<void>>()).future();
    case State::Closed:
        break;
    }
    if (const auto session = QUsbContextPrivate::of(d->context)->createSession(d->info))
        return d->open(session);
    const QUsbError gone = d->isUnlisted
        ? QUsbError(Kind::NotSupported, tr("the file descriptor it was opened with can be used only once"),
                    tr("Get a new file descriptor for it."))
        : QUsbError(Kind::Disconnected, tr("the device is not plugged in"), tr("Plug it in again."));
    return d->later<QUsbResult<void>>([d = d.get(), guard = QPointer(this), gone] {
        return QUsbResult<void>(!guard ? gone : d->restart ? d->named(gone) : d->report(gone));
    });
}

QFuture<QUsbResult<void>> QUsbDevicePrivate::open(const std::shared_ptr<QUsbDeviceSession> &newSession)
{
    session = newSession;
    const auto future = openPromises.emplace_back(startedPromise<QUsbResult<void>>()).future();
    session->setCallbacks([this] { setState(State::Closing); }, [this] { sessionClosed(); });
    session->controlPipe().setFinishedCallback([this](const QUsbSetupPacket &setup, const QUsbTransferResult &result) {
        Q_EMIT q->controlTransferFinished(setup, result);
    });
    session->open([this, guard = QPointer(q)](const QUsbError &error) {
        if (guard)
            opened(error);
    });
    setState(State::Opening);
    return future;
}

QFuture<QUsbResult<void>> QUsbDevice::close()
{
    const QPointer<QUsbDevice> guard(this);
    if (d->restart)
        d->restart->finish(QUsbDeviceRestart::aborted());
    if (!guard) // deleted in there, and perhaps the context with it
        return readyFuture(QUsbResult<void>());
    if (!d->session)
        return queuedFuture(d->queue(), QUsbResult<void>());
    const auto future = d->closePromises.emplace_back(startedPromise<QUsbResult<void>>()).future();
    d->session->close(Kind::Aborted);
    return future;
}

quint8 QUsbDevice::activeConfigurationValue() const
{
    return d->activeConfigurationValue;
}

QUsbConfigurationInfo QUsbDevice::activeConfiguration() const
{
    return QUsbDeviceInfoPrivate::activeConfiguration(d->info, d->activeConfigurationValue);
}

QFuture<QUsbResult<void>> QUsbDevice::setConfiguration(quint8 configurationValue)
{
    if (!d->session)
        return d->refuse<QUsbResult<void>>(QUsbDeviceSession::notOpen());
    if (!d->interfaces.isEmpty()) {
        return d->refuse<QUsbResult<void>>(
            QUsbError(Kind::Busy,
                      tr("the configuration cannot be changed while this program has interface %1")
                          .arg(d->interfaces.first()->number()),
                      tr("Release it first.")));
    }
    return d->call([session = d->session.get(),
                    configurationValue] { return session->backend().setConfiguration(configurationValue); },
                   [this, configurationValue] { d->setActiveConfigurationValue(configurationValue); });
}

void QUsbDevicePrivate::resetPort(std::function<void(const QUsbError &)> done)
{
    session->suspend(Kind::Aborted);
    auto whenReset = [this, guard = QPointer<QUsbDevice>(q), used = session,
                      done = std::move(done)](const QUsbError &error) {
        used->resume();
        if (error.kind() == Kind::Disconnected)
            used->disconnect();
        QList<QUsbInterface *> changed = guard ? interfaces : QList<QUsbInterface *>();
        changed.removeIf([](QUsbInterface *each) { return !QUsbInterfacePrivate::of(each)->resetAlternateSetting(); });
        for (const auto &interface : guarded(changed)) {
            if (interface)
                Q_EMIT interface->alternateSettingChanged(0);
        }
        done(error);
    };
    session->run([used = session.get()] { return used->backend().reset(); }, std::move(whenReset), session->pipes());
}

QFuture<QUsbResult<void>> QUsbDevice::reset()
{
    if (!isOpen())
        return d->refuse<QUsbResult<void>>(QUsbDeviceSession::notOpen());
    const auto promise = std::make_shared<QUsbDevicePrivate::Promise>(startedPromise<QUsbResult<void>>());
    const auto future = promise->future();
    d->resetPort([this, guard = QPointer(this), promise](const QUsbError &error) {
        const QUsbError named = guard ? d->report(error) : error;
        finishPromise(std::move(*promise), QUsbResult<void>(named));
    });
    return future;
}

QFuture<QUsbResult<void>> QUsbDevice::resetAndReopen(std::chrono::milliseconds timeout)
{
    const auto fail = [this](Kind kind, const QString &message, const QString &remedy = {}) {
        return d->refuse<QUsbResult<void>>(QUsbError(kind, message, remedy));
    };
    if (timeout < std::chrono::milliseconds::zero())
        return fail(Kind::InvalidParameter, tr("the time-out is negative"));
    if (d->restart)
        return fail(Kind::Busy, tr("it is already being reset and reopened"), tr("Wait until that has finished."));
    if (!isOpen())
        return d->refuse<QUsbResult<void>>(QUsbDeviceSession::notOpen());
    if (d->info.portPath().isEmpty())
        return fail(Kind::NotSupported, tr("it could not be found again after a reset, because its port is unknown"));
    d->restart = new QUsbDeviceRestart(d.get());
    return d->restart->start(timeout);
}

QFuture<QUsbResult<QUsbInterface *>> QUsbDevice::claimInterface(quint8 interfaceNumber, ClaimOptions options)
{
    using Result = QUsbResult<QUsbInterface *>;
    if (!d->session)
        return d->refuse<Result>(QUsbDeviceSession::notOpen());
    if (claimedInterface(interfaceNumber)) {
        return d->later<Result>([guard = QPointer(this), interfaceNumber] {
            QUsbInterface *interface = guard ? guard->claimedInterface(interfaceNumber) : nullptr;
            return interface ? Result(interface) : Result(QUsbDeviceSession::notOpen());
        });
    }

    return QUsbClaim::start(d.get(), interfaceNumber,
                            options.testFlag(ClaimOption::DetachKernelDriver) ? QUsbKernelDriverPolicy::Detach
                                                                              : QUsbKernelDriverPolicy::Keep);
}

QUsbInterface *QUsbDevice::claimedInterface(quint8 interfaceNumber) const
{
    for (QUsbInterface *interface : std::as_const(d->interfaces)) {
        if (interface->number() == interfaceNumber)
            return interface;
    }
    return nullptr;
}

QList<QUsbInterface *> QUsbDevice::claimedInterfaces() const
{
    return d->interfaces;
}

QFuture<QUsbTransferResult> QUsbDevice::control(const QUsbSetupPacket &setup, const QByteArray &data,
                                                std::chrono::milliseconds timeout)
{
    if (!d->session) {
        const QUsbTransferError context {d->info, TransferType::Control, 0, setup, 0, setup.length()};
        return queuedFuture(d->queue(), QUsbTransferResult(context.error(Kind::NotOpen)));
    }
    return d->session->controlPipe().control(setup, data, timeout);
}

QFuture<QUsbTransferResult> QUsbDevice::controlIn(RequestType type, quint8 request, quint16 value, quint16 index,
                                                  quint16 length, std::chrono::milliseconds timeout)
{
    return control(QUsbSetupPacket(Direction::In, type, Recipient::Device, request, value, index, length), {}, timeout);
}

QFuture<QUsbTransferResult> QUsbDevice::controlOut(RequestType type, quint8 request, quint16 value, quint16 index,
                                                   const QByteArray &data, std::chrono::milliseconds timeout)
{
    const QUsbSetupPacket setup(Direction::Out, type, Recipient::Device, request, value, index, quint16(data.size()));
    return control(setup, data, timeout);
}

QFuture<QUsbTransferResult> QUsbDevice::clearFeature(Feature feature, std::chrono::milliseconds timeout)
{
    return controlOut(RequestType::Standard, quint8(Request::ClearFeature), quint16(feature), 0, {}, timeout);
}

QFuture<QUsbTransferResult> QUsbDevice::setFeature(Feature feature, std::chrono::milliseconds timeout)
{
    return controlOut(RequestType::Standard, quint8(Request::SetFeature), quint16(feature), 0, {}, timeout);
}

QFuture<QUsbTransferResult> QUsbDevice::readDescriptor(DescriptorType type, quint8 index, quint16 length,
                                                       quint16 languageId, std::chrono::milliseconds timeout)
{
    return controlIn(RequestType::Standard, quint8(Request::GetDescriptor), quint16(quint8(type) << 8 | index),
                     languageId, length, timeout);
}

QFuture<QUsbResult<QList<quint16>>> QUsbDevice::readLanguageIds(std::chrono::milliseconds timeout)
{
    using Result = QUsbResult<QList<quint16>>;
    const auto sequence = std::make_shared<QUsbControlSequence<Result>>();
    sequence->await(readDescriptor(DescriptorType::String, 0, 255, 0, timeout),
                    [self = sequence.get()](const QUsbTransferResult &result) {
                        self->finish(result ? Result(QUsbStrings::languageIds(result.data())) : Result(result.error()));
                    });
    return sequence->future();
}

/*! Reads string \a index in \a language and finishes \a sequence with it. */
static void readStringIn(QUsbDevice *device, QUsbControlSequence<QUsbResult<QString>> *sequence, quint8 index,
                         quint16 language, std::chrono::milliseconds timeout)
{
    using Result = QUsbResult<QString>;
    sequence->await(device->readDescriptor(DescriptorType::String, index, 255, language, timeout),
                    [sequence](const QUsbTransferResult &result) {
                        sequence->finish(result ? Result(QUsbStrings::fromDescriptor(result.data()))
                                                : Result(result.error()));
                    });
}

QFuture<QUsbResult<QString>> QUsbDevice::readString(quint8 index, quint16 languageId, std::chrono::milliseconds timeout)
{
    using Result = QUsbResult<QString>;
    if (index == 0) { // where the table of languages is
        return d->refuse<Result>(QUsbError(Kind::InvalidParameter, tr("0 is no index of a string"),
                                           tr("In a descriptor it means that there is no string.")));
    }
    const auto sequence = std::make_shared<QUsbControlSequence<Result>>();
    const auto future = sequence->future();
    if (languageId) {
        readStringIn(this, sequence.get(), index, languageId, timeout);
        return future;
    }
    sequence->await(readDescriptor(DescriptorType::String, 0, 255, 0, timeout),
                    [guard = QPointer(this), self = sequence.get(), index, timeout](const QUsbTransferResult &result) {
                        constexpr quint16 usEnglish = 0x0409;
                        // A device that is silent costs one time-out, not two; one that refuses may still have its strings.
                        if (!guard)
                            self->finish(QUsbError(Kind::Aborted, tr("it was closed while a string was being read")));
                        else if (!result && result.status() != Kind::Stall)
                            self->finish(result.error());
                        else
                            readStringIn(guard, self, index,
                                         QUsbStrings::languageIds(result.data()).value(0, usEnglish), timeout);
                    });
    return future;
}

quint64 QUsbDevice::lastControlTransfer() const
{
    return d->session ? d->session->controlPipe().lastTransfer() : 0;
}

bool QUsbDevice::cancelControlTransfer(quint64 transfer)
{
    return d->session && d->session->controlPipe().cancel(transfer, Kind::Cancelled);
}

void QUsbDevice::cancelControlTransfers()
{
    if (d->session)
        d->session->controlPipe().cancelAll(Kind::Cancelled);
}

#include "moc_qusbdevice.cpp"
