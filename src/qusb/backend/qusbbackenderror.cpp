// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbbackenderror_p.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;
using Kind = QUsbError::Kind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QUsbBackendError)
};

} // namespace

QUsbError QUsbBackendError::accessDenied(const QUsbDeviceInfo &device, const QString &node, const QString &details)
{
    const QString vendor = QString::asprintf("%04x", device.vendorId());
    const QString product = QString::asprintf("%04x", device.productId());
    // The name must sort before 73-seat-late.rules, where the tag is put into effect.
    const QString remedy =
        Texts::tr("To grant access, put this line into /etc/udev/rules.d/70-usb-%1-%2.rules and plug the device in "
                  "again: %3",
                  "vendor, product, rule")
            .arg(vendor, product,
                 uR"(SUBSYSTEM=="usb", ATTR{idVendor}=="%1", ATTR{idProduct}=="%2", MODE="0660", TAG+="uaccess")"_s.arg(
                     vendor, product));
    return QUsbError(Kind::AccessDenied, Texts::tr("you do not have permission to open %1").arg(node), remedy, details);
}

QUsbError QUsbBackendError::interfaceBusy(quint8 interfaceNumber, const QString &driver, const QString &details)
{
    if (driver.isEmpty()) {
        return QUsbError(Kind::Busy, Texts::tr("interface %1 is in use by another program").arg(interfaceNumber),
                         Texts::tr("Close that program, or wait until it has finished."), details);
    }
    return QUsbError(Kind::Busy,
                     Texts::tr("interface %1 is in use by the kernel driver %2").arg(interfaceNumber).arg(driver),
                     Texts::tr("Allow QUsb to detach the driver. It is attached again afterwards."), details);
}

QUsbError QUsbBackendError::noInterface(quint8 interfaceNumber, const QString &details)
{
    return QUsbError(Kind::NotFound, Texts::tr("the active configuration has no interface %1").arg(interfaceNumber),
                     Texts::tr("Use one of the interface numbers in the descriptors."), details);
}

QUsbError QUsbBackendError::noConfiguration(quint8 configurationValue, const QString &details)
{
    return QUsbError(Kind::NotFound, Texts::tr("the device has no configuration %1").arg(configurationValue), {},
                     details);
}

QUsbError QUsbBackendError::configurationBusy(std::optional<quint8> interfaceNumber, const QString &driver,
                                              const QString &details)
{
    const QString message = Texts::tr("the configuration cannot be changed while an interface is in use");
    if (!interfaceNumber)
        return QUsbError(Kind::Busy, message,
                         Texts::tr("Release the interfaces and detach their kernel drivers first."), details);
    const QUsbError busy = interfaceTaken(*interfaceNumber, driver, details);
    return QUsbError(Kind::Busy, message + u": "_s + busy.message(), busy.remedy(), details);
}

QUsbError QUsbBackendError::interfaceTaken(quint8 interfaceNumber, const QString &driver, const QString &details)
{
    const QUsbError busy = interfaceBusy(interfaceNumber, driver, details);
    return driver.isEmpty()
        ? busy
        : QUsbError(Kind::Busy, busy.message(), Texts::tr("Detach the kernel driver first."), details);
}

QUsbError QUsbBackendError::noStreams(const QString &details)
{
    return QUsbError(Kind::NotSupported, Texts::tr("the endpoints or the host controller do not support bulk streams"),
                     Texts::tr("Use the endpoint without streams."), details);
}

QUsbError QUsbBackendError::cameBackAsAnother(const QString &details)
{
    return QUsbError(Kind::Disconnected, Texts::tr("the device re-enumerated as a different device after the reset"),
                     Texts::tr("Wait until it is added, and open it again."), details);
}

QUsbError QUsbBackendError::noDriverBound(quint8 interfaceNumber, const QString &details)
{
    return QUsbError(Kind::NotFound, Texts::tr("no kernel driver is bound to interface %1").arg(interfaceNumber), {},
                     details);
}

QUsbError QUsbBackendError::noDriverTakes(quint8 interfaceNumber, const QString &details)
{
    return QUsbError(Kind::NotFound, Texts::tr("no kernel driver supports interface %1").arg(interfaceNumber), {},
                     details);
}

QString QUsbBackendError::configurationFailed(quint8 configurationValue)
{
    return Texts::tr("setting configuration %1 failed").arg(configurationValue);
}

QString QUsbBackendError::alternateSettingFailed(quint8 interfaceNumber, quint8 alternateSetting)
{
    return Texts::tr("selecting alternate setting %1 of interface %2 failed")
        .arg(alternateSetting)
        .arg(interfaceNumber);
}

QString QUsbBackendError::clearHaltFailed(quint8 endpointAddress)
{
    return Texts::tr("clearing the halt of endpoint 0x%1 failed").arg(endpointAddress, 2, 16, QLatin1Char('0'));
}

QString QUsbBackendError::resetFailed()
{
    return Texts::tr("resetting the device failed");
}
