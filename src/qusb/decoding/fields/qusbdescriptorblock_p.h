// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORBLOCK_P_H
#define QUSBDESCRIPTORBLOCK_P_H

#include "qusbdescriptorblock.h"

#include <optional>

/* What files call the kinds. */
namespace QUsbDescriptorBlockNames {

/* The kind that files call name; nothing if this version knows none. */
std::optional<QUsbDescriptorBlock::Kind> kind(QStringView name);

} // namespace QUsbDescriptorBlockNames

/* What blocks of a kind have in common. */
namespace QUsbDescriptorBlockKinds {

/* Whether blocks of kind are one descriptor, whose first byte says how long it is. */
bool isOneDescriptor(QUsbDescriptorBlock::Kind kind);
/* What a device answered without the bytes behind the one descriptor, if kind is such a kind. */
QByteArray withoutPadding(QUsbDescriptorBlock::Kind kind, const QByteArray &answer);

} // namespace QUsbDescriptorBlockKinds

#endif // QUSBDESCRIPTORBLOCK_P_H
