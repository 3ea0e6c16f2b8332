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
    \brief Prints decoded descriptors as an HTML page.

    The page is one file without scripts and pictures, and loads nothing. It supports light and dark colour schemes.
    Texts from devices are made printable and escaped. Thread-safe.

    \since 0.1
*/
namespace QUsbDescriptorHtml {

/*! Returns the page for \a snapshots, with the vendors and products in \a names. */
QUSB_EXPORT QString toHtml(const QList<QUsbDeviceSnapshot> &snapshots, const QUsbIdDatabase &names = {});
/*! \overload Returns the page for the children of \a tree, with \a title. */
QUSB_EXPORT QString toHtml(const QUsbDescriptorField &tree, const QString &title);

} // namespace QUsbDescriptorHtml

#endif // QUSBDESCRIPTORHTML_H
