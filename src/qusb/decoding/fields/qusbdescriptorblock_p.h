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

#endif // QUSBDESCRIPTORBLOCK_P_H
