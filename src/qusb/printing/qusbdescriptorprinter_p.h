// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORPRINTER_P_H
#define QUSBDESCRIPTORPRINTER_P_H

#include "qusbdescriptorfield.h"
#include "qusbdevicesnapshot.h"
#include "qusbiddatabase.h"

/* What the printers of descriptors have in common. All texts are printable. */
namespace QUsbDescriptorPrinter {

/* "Bus 001 Device 004: ID 046d:0893 Logitech, Inc. StreamCam", as far as it is known. */
QString title(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names);
/* What the value of a node means in words; of the index of a string, that string. */
QString meaning(const QUsbDescriptorField &node, const QUsbDeviceSnapshot &snapshot);
/* "Warning". Translated. */
QString severityName(QUsbDescriptorField::Severity severity);
/* Whether a node tells people nothing: reserved bits that are 0. */
bool isSilent(const QUsbDescriptorField &node);

} // namespace QUsbDescriptorPrinter

#endif // QUSBDESCRIPTORPRINTER_P_H
