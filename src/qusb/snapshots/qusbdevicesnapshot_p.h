// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICESNAPSHOT_P_H
#define QUSBDEVICESNAPSHOT_P_H

#include "qusbdecodedblocks_p.h"
#include "qusbdevicesnapshot.h"

class QUsbDeviceSnapshotPrivate : public QSharedData
{
public:
    void redact(QUsbDeviceSnapshot::Redactions what);

    QList<QUsbDescriptorBlock> blocks; // In their order, no part twice.
    QUsbDecodedBlocks decoded; // To be cleared when blocks or speed change.
    QString manufacturer;
    QString product;
    QString serialNumber;
    QMap<quint8, QString> systemStrings;
    int bus = 0;
    quint8 address = 0;
    QString portPath;
    QUsbProtocol::Speed speed = QUsbProtocol::Speed::Unknown;
    std::optional<quint8> activeConfigurationValue;
    QList<QUsbDeviceSnapshot::Attribute> attributes;
    QList<QUsbDeviceSnapshot::InterfaceState> interfaceStates; // By number.
    QDateTime takenAt;
    QString host;
    QString tool;
    QStringList notes;
    QUsbError queryError;
};

#endif // QUSBDEVICESNAPSHOT_P_H
