// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef FUZZSEEDS_H
#define FUZZSEEDS_H

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

/* Where the inputs of each target begin. With the collection of dumps, where it is beside the repository. */
namespace FuzzSeeds {

QList<QByteArray> descriptors();
QList<QByteArray> deviceInfo();
QList<QByteArray> bos();
QList<QByteArray> hub();
QList<QByteArray> stringDescriptor();
QList<QByteArray> microsoftSet();
QList<QByteArray> webUsbUrl();
QList<QByteArray> hidReport();
QList<QByteArray> snapshotFile();
QList<QByteArray> hexText();
QList<QByteArray> idDatabase();
QList<QByteArray> fxImage();
QList<QByteArray> strings();

} // namespace FuzzSeeds

#endif // FUZZSEEDS_H
