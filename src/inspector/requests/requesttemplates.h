// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef REQUESTTEMPLATES_H
#define REQUESTTEMPLATES_H

#include "qusbdeviceinfo.h"
#include "qusbsetuppacket.h"

/*! \brief A control request that makes sense for some device. */
struct RequestTemplate
{
    QString group; //!< The heading it belongs under.
    QString name; //!< What it does, for a list.
    QUsbSetupPacket setup;
    QByteArray data; //!< What it sends, if anything.
};

/*!
    Returns the control requests that \a device, in \a configuration, can be expected to understand: the standard ones, and
    those of its classes. Templates of one group follow each other.
*/
QList<RequestTemplate> requestTemplates(const QUsbDeviceInfo &device, const QUsbConfigurationInfo &configuration);

#endif // REQUESTTEMPLATES_H
