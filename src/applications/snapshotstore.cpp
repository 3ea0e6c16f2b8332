// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotstore.h"

#include "devicename.h"
#include "qusbsnapshotfile.h"
#include "wholefile.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

bool SnapshotStore::isFileName(const QString &name)
{
    const auto ends = [&](QLatin1StringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); };
    return name == u'-' || name.contains(u'/') || name.contains(u'\\') || ends(".json"_L1) || ends(".bin"_L1)
        || ends(".hex"_L1) || ends(".txt"_L1)
        || (!DeviceName::isPort(name) && name.contains(u'.') && QFile::exists(name));
}

QUsbResult<QByteArray> SnapshotStore::readBytes(const QString &name)
{
    return WholeFile::read(name, QUsbSnapshotFile::MaximumSize);
}

QUsbResult<QList<QUsbDeviceSnapshot>> SnapshotStore::load(const QString &name)
{
    const QUsbResult<QByteArray> json = readBytes(name);
    if (!json)
        return json.error();
    const auto snapshots = QUsbSnapshotFile::fromJson(json.value());
    if (!snapshots)
        return snapshots.error().withContext(name);
    return snapshots;
}

QUsbError SnapshotStore::save(const QString &name, const QList<QUsbDeviceSnapshot> &snapshots)
{
    return WholeFile::write(name, QUsbSnapshotFile::toJson(snapshots));
}
