// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef TARGETS_H
#define TARGETS_H

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

/*! What is aimed at, and whether it was reached: rows of "target", "wanted", "measured", "met". */
QJsonArray compareWithTargets(const QJsonObject &host, const QJsonObject &usb);

#endif // TARGETS_H
