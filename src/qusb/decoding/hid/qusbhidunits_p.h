// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHIDUNITS_P_H
#define QUSBHIDUNITS_P_H

#include <QtCore/qstring.h>

/* The units of HID reports (HID 1.11, 6.2.2.7). */
namespace QUsbHidUnits {

/* Returns the exponent that the data of a Unit Exponent item of size bytes stands for. */
int exponent(quint32 data, int size);
/* Returns what values count in: "cm", "10^-2 s", "V"; empty if they have no unit. With another power of ten, "10^2". */
QString text(quint32 unit, int exponent);
/* Returns which units of length, mass and so on the unit is made of: "SI Linear". */
QString systemName(quint32 unit);

} // namespace QUsbHidUnits

#endif // QUSBHIDUNITS_P_H
