// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHIDUSAGES_H
#define QUSBHIDUSAGES_H

#include "qusb_export.h"

#include <QtCore/qstring.h>

/*!
    \brief Names of HID usages, the meanings of fields in reports (HID Usage Tables 1.7, usb.org).

    An extended usage has the usage page in its upper half and the usage ID in its lower half: 0x00010030 is "X" of
    "Generic Desktop". The names are built in. Not translated: they are proper names of specifications. Thread-safe.

    \since 0.1
*/
namespace QUsbHidUsages {

/*! Returns the name of the usage page \a page, "Generic Desktop"; empty if it is not defined. */
QUSB_EXPORT QString pageName(quint16 page);
/*! Returns the name of the extended usage \a usage, "X"; empty if it is not defined. */
QUSB_EXPORT QString usageName(quint32 usage);
/*! \overload Returns the name of \a id on \a page. */
inline QString usageName(quint16 page, quint16 id)
{
    return usageName(quint32(page) << 16 | id);
}
/*! Returns a name for \a usage without its page, never empty: "X", "Consumer 0x0007". */
QUSB_EXPORT QString text(quint32 usage);

} // namespace QUsbHidUsages

#endif // QUSBHIDUSAGES_H
