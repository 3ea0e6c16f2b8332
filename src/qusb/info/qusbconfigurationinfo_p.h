// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBCONFIGURATIONINFO_P_H
#define QUSBCONFIGURATIONINFO_P_H

#include "qusbconfigurationinfo.h"

#include <memory>

/*
    What the parser fills in, from endpoint to configuration. Numbers are read from the descriptors when asked for. Each
    create() takes the private over; it must not be changed afterwards.
*/

class QUsbEndpointInfoPrivate : public QSharedData
{
public:
    static QUsbEndpointInfo create(std::unique_ptr<QUsbEndpointInfoPrivate> d) { return QUsbEndpointInfo(d.release()); }
    /* The rule behind QUsbEndpointInfo::interval(), for callers that have only the numbers (USB 2.0 and 3.2, 9.6.6). */
    static std::optional<std::chrono::microseconds> interval(QUsbProtocol::TransferType type, QUsbProtocol::Speed speed,
                                                             quint8 intervalField) noexcept;

    QUsbDescriptor descriptor;
    QUsbDescriptor companion; // SuperSpeed endpoint companion; null if there is none.
    QUsbDescriptor isochCompanion; // SuperSpeedPlus isochronous endpoint companion; null if there is none.
    QByteArray bytes;
    QList<QUsbDescriptor> extraDescriptors;
};

class QUsbAlternateSettingInfoPrivate : public QSharedData
{
public:
    static QUsbAlternateSettingInfo create(std::unique_ptr<QUsbAlternateSettingInfoPrivate> d)
    {
        return QUsbAlternateSettingInfo(d.release());
    }

    QUsbDescriptor descriptor;
    QByteArray bytes;
    QList<QUsbDescriptor> extraDescriptors;
    QList<QUsbEndpointInfo> endpoints;
};

class QUsbInterfaceInfoPrivate : public QSharedData
{
public:
    static QUsbInterfaceInfo create(std::unique_ptr<QUsbInterfaceInfoPrivate> d)
    {
        return QUsbInterfaceInfo(d.release());
    }

    QList<QUsbAlternateSettingInfo> alternateSettings; // All of one number; never empty.
};

class QUsbConfigurationInfoPrivate : public QSharedData
{
public:
    static QUsbConfigurationInfo create(std::unique_ptr<QUsbConfigurationInfoPrivate> d)
    {
        return QUsbConfigurationInfo(d.release());
    }

    QUsbDescriptor descriptor;
    QByteArray bytes;
    QList<QUsbDescriptor> extraDescriptors;
    QList<QUsbInterfaceInfo> interfaces;
    QList<QUsbInterfaceAssociation> associations;
    QStringList warnings;
};

#endif // QUSBCONFIGURATIONINFO_P_H
