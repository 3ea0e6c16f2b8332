// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SECTIONS_H
#define SECTIONS_H

#include <QtCore/qjsonarray.h>

/*! What is measured in this process, without USB. Each is a list of rows. */
namespace Sections {

/*! Time and allocations of each layer for one transfer, on a backend that costs nothing. */
QJsonArray layers();
/*! Cancelling what is queued. */
QJsonArray cancelling();
/*! Virtual devices: plugging, listing, plugging cycles. */
QJsonArray devices();
/*! What transfers of a virtual device cost above the layers. */
QJsonArray virtualTransfers();

/*! Parsing, decoding and printing descriptors of up to 64 KiB. */
QJsonArray decoding();

} // namespace Sections

#endif // SECTIONS_H
