// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevicesession_p.h"

#include "qusbdeviceinfo_p.h"
#include "qusbtransfererror_p.h"

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qloggingcategory.h>

#include <algorithm>

Q_DECLARE_LOGGING_CATEGORY(lcQUsb)

using Kind = QUsbError::Kind;

/*! The first seconds of a device: udev has not made its node, not set its permissions, or is just at it. */
static bool isNotAccessibleYet(const QUsbError &error)
{
    return error.kind() == Kind::AccessDenied || error.kind() == Kind::NotFound || error.kind() == Kind::Busy;
}

/*! What \a error is, if the device is gone. */
static QUsbError unplugged(const QUsbError &error)
{
    return QUsbError(Kind::Disconnected, QCoreApplication::translate("QUsbDevice", "the device was unplugged"),
                     QCoreApplication::translate("QUsbDevice", "Plug it in again."), error.details());
}

QUsbDeviceSession::QUsbDeviceSession(QUsbSessionOwner &owner, const QUsbDeviceInfo &info,
                                     std::unique_ptr<QUsbBackendDevice> backend)
    : m_owner(owner)
    , m_queue(owner.completionQueue())
    , m_info(info)
    , m_backend(std::move(backend))
    , m_retry(QUsbDeviceInfoPrivate::arrivalTimeOf(info))
    , m_detachedDrivers(*m_backend, info)
    , m_worker(&m_queue)
{
    QUsbPipeEndpoint endpointZero;
    endpointZero.maxPacketSize = info.maxPacketSize0();
    m_pipes.push_back(std::make_shared<QUsbPipe>(*this, endpointZero));
}

QUsbDeviceSession::~QUsbDeviceSession()
{
    open(m_start);
    letSuccessorsStart();
}

void QUsbDeviceSession::open(std::function<void(const QUsbError &)> done)
{
    const auto expectation = expect(std::move(done));
    // Who was deleted a moment ago still has the interfaces that we may claim.
    if (const auto predecessor = m_owner.closingSession(m_info))
        predecessor->m_successors.push_back(m_start);
    else
        open(m_start);
    enqueue(
        [this, start = m_start] {
            start->wait(false);
            const QUsbError error = m_retry.run([this] { return m_backend->open(); }, isNotAccessibleYet);
            m_handleOpen = !error.isError();
            if (m_handleOpen)
                m_configurationAtOpening = m_backend->activeConfigurationValue();
            return error;
        },
        [this, expectation](const QUsbError &error) {
            if (m_closing) {
                tell(expectation,
                     m_disconnected
                         ? QUsbError(Kind::Disconnected,
                                     QCoreApplication::translate("QUsbDevice", "it was unplugged while being opened"))
                         : QUsbError(Kind::Aborted,
                                     QCoreApplication::translate("QUsbDevice", "it was closed while being opened")));
                return;
            }
            if (error.isError())
                close(Kind::NotOpen);
            else
                controlPipe().open();
            tell(expectation, error);
        });
}

void QUsbDeviceSession::tell(const std::shared_ptr<Expectation> &expectation, const QUsbError &error)
{
    std::erase(m_expectations, expectation);
    expectation->tell(error);
}

QUsbError QUsbDeviceSession::claimInterface(quint8 interfaceNumber, QUsbKernelDriverPolicy policy)
{
    // Not Busy: the kernel lets no program in while it binds its drivers, so who has the interface then means to keep it.
    const auto isNotConfiguredYet = [&](const QUsbError &error) {
        const auto configurations = m_info.configurations();
        return error.kind() == Kind::NotFound
            && std::any_of(configurations.cbegin(), configurations.cend(), [&](const QUsbConfigurationInfo &each) {
                   return !each.interfaceByNumber(interfaceNumber).isNull();
               });
    };
    return m_retry.run([&] { return m_detachedDrivers.claim(interfaceNumber, policy); }, isNotConfiguredYet);
}

std::shared_ptr<QUsbPipe> QUsbDeviceSession::createPipe(const QUsbPipeEndpoint &endpoint)
{
    auto pipe = std::make_shared<QUsbPipe>(*this, endpoint);
    m_pipes.push_back(pipe);
    pipe->open();
    for (int i = 0; i < m_suspensions; ++i)
        pipe->suspend(Kind::Aborted);
    return pipe;
}

void QUsbDeviceSession::suspend(Kind reason)
{
    ++m_suspensions;
    for (const auto &pipe : m_pipes)
        pipe->suspend(reason);
}

void QUsbDeviceSession::resume()
{
    --m_suspensions;
    for (const auto &pipe : m_pipes)
        pipe->resume();
}

void QUsbDeviceSession::retire(const Pipes &pipes)
{
    for (const auto &pipe : pipes) {
        pipe->retire();
        std::erase(m_pipes, pipe);
    }
}

void QUsbDeviceSession::whenIdle(const Pipes &pipes, Action action)
{
    m_waiting.push_back({pipes, std::move(action)});
    settle();
}

void QUsbDeviceSession::close(Kind reason)
{
    if (m_closing)
        return;
    m_closing = true;
    open(m_start);
    m_retry.stop();
    for (const auto &pipe : m_pipes)
        pipe->close(reason);
    m_limit = std::make_unique<QTimer>(); // no child of the queue: user code may delete that while this is in use
    m_limit->setSingleShot(true);
    QObject::connect(m_limit.get(), &QTimer::timeout, &m_queue, [this] { giveUp(); });
    if (QAbstractEventDispatcher::
            instance()) // else the application is gone, and the context's destructor keeps the limit
        m_limit->start(m_owner.limitOfClosing());
    // Not at once: who calls this may be in the middle of something, and closed() leads to user code.
    enqueue([] { return QUsbError(); }, [this](const QUsbError &) { m_order.release(); });
    if (const Action callback = std::exchange(m_closingCallback, nullptr))
        callback();
}

void QUsbDeviceSession::disconnect()
{
    m_disconnected = true;
    close(Kind::Disconnected);
}

void QUsbDeviceSession::settle()
{
    const auto self = shared_from_this();
    const auto isIdle = [](const std::shared_ptr<QUsbPipe> &pipe) { return pipe->isIdle(); };
    while (true) {
        const auto ready = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &waiting) {
            return std::all_of(waiting.pipes.begin(), waiting.pipes.end(), isIdle);
        });
        if (ready == m_waiting.end())
            break;
        const Action action = std::move(ready->action);
        m_waiting.erase(ready);
        action();
    }
    if (m_closing && !m_releasing && m_calls == 0 && m_waiting.empty()
        && std::all_of(m_pipes.begin(), m_pipes.end(), isIdle)) {
        releaseClaims();
    }
}

void QUsbDeviceSession::giveUp()
{
    if (std::exchange(m_givenUp, true))
        return;
    const auto self = shared_from_this();
    qCWarning(lcQUsb, "%s does not come back from the kernel; it is closed without.",
              qUtf8Printable(QUsbTransferError::deviceLabel(m_info)));
    for (const auto &pipe : Pipes(m_pipes))
        pipe->giveUp();
    letSuccessorsStart();
    const QUsbError error(Kind::Aborted,
                          QCoreApplication::translate("QUsbDevice", "a call of the kernel did not return"));
    for (const auto &expectation : std::exchange(m_expectations, {}))
        expectation->tell(error);
    if (const Action callback = std::exchange(m_closedCallback, nullptr))
        callback();
}

void QUsbDeviceSession::abandon()
{
    m_limit.reset();
    m_worker.abandon();
}

void QUsbDeviceSession::answer(const std::shared_ptr<Expectation> &expectation, const QUsbError &error)
{
    if (!QUsbDeliveryOrder::isDoubtful(error.kind(), *this)) {
        tell(expectation, error.isError() && m_disconnected ? unplugged(error) : error);
        return;
    }
    ++m_calls; // we are not done yet
    m_order.holdBack([self = shared_from_this(), expectation, error] {
        --self->m_calls;
        self->tell(expectation, self->m_disconnected ? unplugged(error) : error);
        self->settle();
    });
}

QUsbError QUsbDeviceSession::notOpen()
{
    return QUsbError(Kind::NotOpen, QCoreApplication::translate("QUsbDevice", "the device is not open"),
                     QCoreApplication::translate("QUsbDevice", "Open it first."));
}

void QUsbDeviceSession::releaseClaims()
{
    m_releasing = true;
    enqueue(
        [this] {
            // No error of releasing matters: the device may be gone, and closing releases as well.
            for (auto it = m_claims.crbegin(); it != m_claims.crend(); ++it) {
                const QUsbError error = m_detachedDrivers.release(*it);
                if (error.isError() && error.kind() != Kind::Disconnected) {
                    qCWarning(lcQUsb, "%s: %s", qUtf8Printable(QUsbTransferError::deviceLabel(m_info)),
                              qUtf8Printable(error.toString()));
                }
            }
            return QUsbError();
        },
        [this](const QUsbError &) { finishClosing(); });
}

void QUsbDeviceSession::finishClosing()
{
    const auto self = shared_from_this();
    m_limit.reset();
    m_claims.clear();
    m_handleOpen = false; // the worker has nothing to do any more, and what slots may ask of it now fails
    retire(Pipes(m_pipes));
    m_backend->close();
    letSuccessorsStart();
    m_owner.removeSession(this);
    if (const Action callback = std::exchange(m_closedCallback, nullptr))
        callback();
}

void QUsbDeviceSession::open(const Gate &gate)
{
    gate->store(true);
    gate->notify_all();
}

void QUsbDeviceSession::letSuccessorsStart()
{
    for (const Gate &start : std::exchange(m_successors, {}))
        open(start);
}

void QUsbDeviceSession::cancelWhereAsked()
{
    for (const auto &pipe : m_pipes)
        pipe->cancelWhereAsked();
}

void QUsbDeviceSession::expectCancellation()
{
    m_owner.expectCancellation();
}

bool QUsbDeviceSession::watchCancellation()
{
    bool younger = false;
    for (const auto &pipe : m_pipes)
        younger |= pipe->watchCancellation();
    return younger;
}
