// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICEJSON_P_H
#define QUSBDEVICEJSON_P_H

#include "qusbdescriptorblock.h"
#include "qusbdevicejson.h"
#include "qusbprotocol.h"

/* Reads what toObject() wrote. */
namespace QUsbDeviceJson {

/* Returns the speed that word stands for; Speed::Unknown if it stands for none. */
QUsbProtocol::Speed speedOf(const QString &word);
/* Returns the origin that word stands for; Origin::File if it stands for none. */
QUsbDescriptorBlock::Origin originOf(const QString &word);

} // namespace QUsbDeviceJson

#endif // QUSBDEVICEJSON_P_H
