// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORHTML_H
#define QUSBDESCRIPTORHTML_H

#include "qusb_export.h"
#include "qusbdescriptorfield.h"
#include "qusbdevicesnapshot.h"
#include "qusbiddatabase.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/*!
    \brief Decoded descriptors as one HTML page, to read and to send to others.

    The page needs nothing else and loads nothing: no scripts, no pictures. It follows the reader's choice of light or
    dark. Whatever comes from a device is made printable and escaped. Thread-safe.
*/
namespace QUsbDescriptorHtml {

/*! Returns the page of \a snapshots; \a names knows vendors and products. */
QUSB_EXPORT QString toHtml(const QList<QUsbDeviceSnapshot> &snapshots, const QUsbIdDatabase &names = {});
/*! \overload Returns the page of what is below \a tree, called \a title. */
QUSB_EXPORT QString toHtml(const QUsbDescriptorField &tree, const QString &title);

} // namespace QUsbDescriptorHtml

#endif // QUSBDESCRIPTORHTML_H
