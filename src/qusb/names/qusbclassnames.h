// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBCLASSNAMES_H
#define QUSBCLASSNAMES_H

#include "qusb_export.h"

#include <QtCore/qstring.h>

/*!
    \brief Names of the device classes that the USB-IF has defined ("USB Defined Class Codes", usb.org).

    They are built in; QUsbIdDatabase may know more. Not translated: they are proper names of specifications. Thread-
    safe.

    \since 0.1
*/
namespace QUsbClassNames {

/*! Returns the name of the class \a classCode, "Mass storage"; empty if it is not defined. */
QUSB_EXPORT QString className(quint8 classCode);
/*! Returns the name of \a subclassCode within \a classCode, "SCSI transparent command set"; empty if not defined. */
QUSB_EXPORT QString subclassName(quint8 classCode, quint8 subclassCode);
/*! Returns the name of \a protocolCode within \a subclassCode of \a classCode, "Bulk-only"; empty if not defined. */
QUSB_EXPORT QString protocolName(quint8 classCode, quint8 subclassCode, quint8 protocolCode);

} // namespace QUsbClassNames

#endif // QUSBCLASSNAMES_H
