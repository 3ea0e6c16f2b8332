// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdetacheddrivers_p.h"

#include "qusbbackenderror_p.h"
#include "qusbdeviceinfo_p.h"
#include "qusbfunctioninterfaces_p.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using Kind = QUsbError::Kind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QUsbDetachedDrivers)
};

} // namespace

QUsbDetachedDrivers::QUsbDetachedDrivers(QUsbBackendDevice &backend, const QUsbDeviceInfo &info)
    : m_backend(backend)
    , m_info(info)
{
}

QUsbError QUsbDetachedDrivers::claim(quint8 interfaceNumber, QUsbKernelDriverPolicy policy)
{
    const Drivers before = policy == QUsbKernelDriverPolicy::Detach ? drivers() : Drivers();
    const QUsbError error = m_backend.claimInterface(interfaceNumber, policy);
    if (!error.isError() && !m_claimed.contains(interfaceNumber))
        m_claimed.append(interfaceNumber);
    if (before.contains(interfaceNumber)) {
        note(interfaceNumber, before, Until::Released);
        if (error.isError())
            (void)giveBack(interfaceNumber, Until::Released);
    }
    return error;
}

QUsbError QUsbDetachedDrivers::release(quint8 interfaceNumber)
{
    const QUsbError error = m_backend.releaseInterface(interfaceNumber);
    m_claimed.removeOne(interfaceNumber);
    const QUsbError missing = giveBack(interfaceNumber, Until::Released);
    return error.isError() ? error : missing;
}

QUsbError QUsbDetachedDrivers::detach(quint8 interfaceNumber)
{
    const Drivers before = drivers();
    const QUsbError error = m_backend.detachKernelDriver(interfaceNumber);
    if (!error.isError() && before.contains(interfaceNumber))
        note(interfaceNumber, before, Until::Attached);
    return error;
}

QUsbError QUsbDetachedDrivers::attach(quint8 interfaceNumber)
{
    const bool wasMissing = driver(interfaceNumber).isEmpty();
    (void)giveBack(interfaceNumber, Until::Attached);
    if (wasMissing && !driver(interfaceNumber).isEmpty())
        return {};
    const QUsbError error = m_backend.attachKernelDriver(interfaceNumber);
    const quint8 controlling = function(interfaceNumber).first();
    if (error.kind() != Kind::NotFound || controlling == interfaceNumber)
        return error;
    // Its driver may look at the controlling interface only.
    (void)m_backend.attachKernelDriver(controlling);
    return driver(interfaceNumber).isEmpty() ? error : QUsbError();
}

QString QUsbDetachedDrivers::driver(quint8 interfaceNumber) const
{
    return m_backend.kernelDriver(interfaceNumber).value();
}

QUsbDetachedDrivers::Drivers QUsbDetachedDrivers::drivers() const
{
    Drivers drivers;
    for (const QUsbConfigurationInfo &configuration : m_info.configurations()) {
        for (const QUsbInterfaceInfo &interface : configuration.interfaces()) {
            if (!drivers.contains(interface.number()))
                drivers.insert(interface.number(), driver(interface.number()));
        }
    }
    drivers.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return drivers;
}

QList<quint8> QUsbDetachedDrivers::function(quint8 interfaceNumber) const
{
    const auto configurationValue = m_backend.activeConfigurationValue();
    return QUsbFunctionInterfaces::with(interfaceNumber,
                                        configurationValue
                                            ? QUsbDeviceInfoPrivate::activeConfiguration(m_info, *configurationValue)
                                            : QUsbConfigurationInfo());
}

void QUsbDetachedDrivers::note(quint8 interfaceNumber, const Drivers &before, Until until)
{
    const Drivers after = drivers();
    const QList<quint8> function = this->function(interfaceNumber);
    Loss loss {before.value(interfaceNumber), {}, {}, until};
    for (const quint8 each : function + before.keys()) {
        if (before.value(each) != loss.driver || loss.lost.contains(each))
            continue;
        if (!after.contains(each))
            loss.lost.append(each);
        else if (function.contains(each) && !loss.kept.contains(each))
            loss.kept.append(each);
    }
    const auto same = std::find_if(m_losses.begin(), m_losses.end(), [&](const Loss &other) {
        return other.until == until && other.driver == loss.driver && other.kept.contains(interfaceNumber);
    });
    if (same == m_losses.end()) {
        m_losses.push_back(loss);
        return;
    }
    // It has lost another one of the same function.
    for (const quint8 each : loss.lost)
        same->kept.removeOne(each);
    same->lost += loss.lost;
}

QUsbError QUsbDetachedDrivers::giveBack(quint8 interfaceNumber, Until until)
{
    const auto isClaimed = [this](quint8 each) { return m_claimed.contains(each); };
    const auto loss = std::find_if(m_losses.begin(), m_losses.end(), [&](const Loss &each) {
        return each.until == until && each.lost.contains(interfaceNumber);
    });
    if (loss == m_losses.end() || std::any_of(loss->lost.cbegin(), loss->lost.cend(), isClaimed)
        || std::any_of(loss->kept.cbegin(), loss->kept.cend(), isClaimed)) {
        return {};
    }
    const Loss over = *loss;
    m_losses.erase(loss);
    return giveBack(over);
}

QUsbError QUsbDetachedDrivers::giveBack(const Loss &loss)
{
    const auto isMissing = [this](quint8 each) { return driver(each).isEmpty(); };
    const QList<quint8> function = this->function(loss.lost.first());
    const auto inOrder = [&](QList<quint8> interfaces) { // the controlling one first
        std::stable_sort(interfaces.begin(), interfaces.end(), [&](quint8 a, quint8 b) {
            return size_t(function.indexOf(a)) < size_t(function.indexOf(b)); // -1, elsewhere, is last
        });
        return interfaces;
    };
    QList<quint8> all = inOrder(loss.lost);
    QUsbError error = attachMissing(all);
    if (!loss.kept.isEmpty() && std::any_of(all.cbegin(), all.cend(), isMissing)) {
        for (const quint8 each : loss.kept) {
            if (driver(each) == loss.driver)
                (void)m_backend.detachKernelDriver(each);
        }
        all = inOrder(all + loss.kept);
        error = attachMissing(all);
    }
    const auto missing = std::find_if(all.cbegin(), all.cend(), isMissing);
    if (missing == all.cend() || error.kind() == Kind::Disconnected)
        return {};
    if (!error.isError())
        error = QUsbBackendError::noDriverTakes(*missing);
    return QUsbError(error.kind(),
                     Texts::tr("the kernel driver %1 did not take interface %2 again: %3", "driver, number, why")
                         .arg(loss.driver)
                         .arg(*missing)
                         .arg(error.message()),
                     Texts::tr("Plug the device in again."), error.details());
}

QUsbError QUsbDetachedDrivers::attachMissing(const QList<quint8> &interfaces)
{
    QUsbError error;
    for (const quint8 each : interfaces) {
        if (!driver(each).isEmpty())
            continue;
        const QUsbError refused = m_backend.attachKernelDriver(each);
        if (!error.isError())
            error = refused; // that of the controlling interface says most
    }
    return error;
}
