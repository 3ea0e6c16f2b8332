// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICEINFO_P_H
#define QUSBDEVICEINFO_P_H

#include "qusbdeviceinfo.h"

#include <chrono>
#include <memory>

/*
    What a backend fills in. The numbers of the device descriptor are not members: they are read from the bytes, so that
    there is one truth. A backend that has only parsed fields puts the 18 bytes together again.

        auto d = std::make_unique<QUsbDeviceInfoPrivate>();
        d->bus = 1;
        ...
        d->setDescriptors(bytes);
        const QUsbDeviceInfo info = QUsbDeviceInfoPrivate::create(std::move(d));
*/
class QUsbDeviceInfoPrivate : public QSharedData
{
public:
    /* The way a backend makes an info: d must not be changed afterwards. */
    static QUsbDeviceInfo create(std::unique_ptr<QUsbDeviceInfoPrivate> d);
    /*
        A changed copy is a new info: auto d = QUsbDeviceInfoPrivate::copyOf(info); d->activeConfigurationValue = 1;
        ...
    */
    static std::unique_ptr<QUsbDeviceInfoPrivate> copyOf(const QUsbDeviceInfo &info);
    /* A number for each stay of a device on a bus; no two are the same in one process. Thread-safe. */
    static quint64 nextArrival();
    /* The arrival number of info, 0 if it is null or of no plugged-in device. */
    static quint64 arrivalOf(const QUsbDeviceInfo &info) { return info.d ? info.d->arrival : 0; }
    /* When info arrived by hotplug; the clock's zero if it did not. */
    /*! Returns the active configuration of a device that says, or of which the system says, that \a value is active. */
    static QUsbConfigurationInfo activeConfiguration(const QUsbDeviceInfo &info, quint8 value);
    static std::chrono::steady_clock::time_point arrivalTimeOf(const QUsbDeviceInfo &info)
    {
        return info.d ? info.d->arrivalTime : std::chrono::steady_clock::time_point();
    }
    /* Takes the device descriptor and its configurations and parses them into the members below them. */
    void setDescriptors(const QByteArray &bytes);

    quint64 arrival = 0; // Unique in the process for each plugging in; never reused. 0: made from bytes alone.
    std::chrono::steady_clock::time_point arrivalTime; // The clock's zero: it was there when the buses were listed.
    int bus = 0;
    quint8 address = 0;
    QUsbProtocol::Speed speed = QUsbProtocol::Speed::Unknown;
    std::optional<quint8> activeConfigurationValue; // 0: unconfigured. Nothing: not known.
    QList<quint8> portNumbers; // From the root hub on; empty: a root hub, or not known.
    QUsbDeviceInfo parent;
    QString manufacturer;
    QString product;
    QString serialNumber;
    QString systemPath;
    QString deviceNode;

    // Set by setDescriptors().
    QByteArray descriptorBytes;
    QUsbDescriptor deviceDescriptor;
    QList<QUsbConfigurationInfo> configurations;
    QStringList warnings; // Of the device descriptor and between configurations; each configuration has its own.
};

#endif // QUSBDEVICEINFO_P_H
