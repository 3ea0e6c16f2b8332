// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBBACKENDERROR_P_H
#define QUSBBACKENDERROR_P_H

#include "qusbdeviceinfo.h"
#include "qusberror.h"

#include <optional>

/*!
    \internal
    The errors that every backend has, in the same words. They say what the system knows; the io floor says where.
*/
namespace QUsbBackendError {

QUsbError accessDenied(const QUsbDeviceInfo &device, const QString &node, const QString &details = {});
/*! \a driver is the kernel driver's name; empty if it is a program that has the interface. */
QUsbError interfaceBusy(quint8 interfaceNumber, const QString &driver, const QString &details = {});
QUsbError noInterface(quint8 interfaceNumber, const QString &details = {});
QUsbError noConfiguration(quint8 configurationValue, const QString &details = {});
/*!
    The configuration cannot be changed, because \a interfaceNumber is in use by \a driver (interfaceBusy()). Nothing as
    the number means that nobody knows which interface it is.
*/
QUsbError configurationBusy(std::optional<quint8> interfaceNumber, const QString &driver, const QString &details = {});
/*! No driver can be attached to \a interfaceNumber, because \a driver (interfaceBusy()) has it. */
QUsbError interfaceTaken(quint8 interfaceNumber, const QString &driver, const QString &details = {});
QUsbError noStreams(const QString &details = {});
QUsbError cameBackAsAnother(const QString &details = {});
QUsbError noDriverBound(quint8 interfaceNumber, const QString &details = {});
QUsbError noDriverTakes(quint8 interfaceNumber, const QString &details = {});

// What failed, for errors of any kind.
QString configurationFailed(quint8 configurationValue);
QString alternateSettingFailed(quint8 interfaceNumber, quint8 alternateSetting);
QString clearHaltFailed(quint8 endpointAddress);
QString resetFailed();

} // namespace QUsbBackendError

#endif // QUSBBACKENDERROR_P_H
