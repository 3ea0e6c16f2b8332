// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotstore.h"

#include "qusbsnapshotfile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qsavefile.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotStore)
};

} // namespace

bool SnapshotStore::isFileName(const QString &name)
{
    return name.endsWith(".json"_L1, Qt::CaseInsensitive) || name.contains(u'/') || name.contains(u'\\');
}

QUsbResult<QByteArray> SnapshotStore::readBytes(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray bytes = isOpen ? file.read(QUsbSnapshotFile::MaximumSize + 1) : QByteArray();
    bytes.squeeze(); // read() keeps room for all that it was asked for
    if (!isOpen || file.error() != QFileDevice::NoError) {
        return QUsbError(QUsbError::Kind::NotFound,
                         Texts::tr("%1 cannot be read: %2.", "file name, reason").arg(name, file.errorString()),
                         Texts::tr("Check the file name."));
    }
    if (bytes.size() > QUsbSnapshotFile::MaximumSize) {
        return QUsbError(QUsbError::Kind::InvalidParameter,
                         Texts::tr("%1 is longer than %2 MiB.").arg(name).arg(QUsbSnapshotFile::MaximumSize >> 20));
    }
    return bytes;
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
    QSaveFile file(name);
    const QByteArray json = QUsbSnapshotFile::toJson(snapshots);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return QUsbError(QUsbError::Kind::AccessDenied,
                     Texts::tr("%1 cannot be written: %2.", "file name, reason").arg(name, file.errorString()),
                     Texts::tr("Choose another file, or free some disk space."));
}
