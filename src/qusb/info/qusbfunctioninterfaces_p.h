// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBFUNCTIONINTERFACES_P_H
#define QUSBFUNCTIONINTERFACES_P_H

#include "qusbconfigurationinfo.h"

/*! \internal Which interfaces make up one function, such as a modem or a sound card. */
namespace QUsbFunctionInterfaces {

/*!
    Returns the numbers of the interfaces of \a configuration that belong to one function with \a interfaceNumber, which is
    among them. The one that controls the others is first: a kernel driver finds the function by it.

    Interface associations say it (USB 3.2, 9.6.4), the union descriptors of communication devices (CDC 1.2, 5.2.3.2), and
    the headers of audio (Audio 1.0, 4.3.2) and video (UVC 1.5, 3.7.2) control interfaces.
*/
QList<quint8> with(quint8 interfaceNumber, const QUsbConfigurationInfo &configuration);

} // namespace QUsbFunctionInterfaces

#endif // QUSBFUNCTIONINTERFACES_P_H
