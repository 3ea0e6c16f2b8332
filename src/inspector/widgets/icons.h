// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef ICONS_H
#define ICONS_H

#include <QtGui/qicon.h>

class QUsbDeviceInfo;

/*! The icons of the inspector. */
enum class Icon : quint8 {
    Application,
    // Kinds of devices
    Device,
    HostController,
    Hub,
    HumanInterface,
    Storage,
    Audio,
    Video,
    Communications,
    Printer,
    Wireless,
    // Outcomes
    Success,
    Information,
    Warning,
    Error,
    TimedOut,
    Cancelled,
    Running,
    Unplugged,
    // Actions
    Open,
    Close,
    Send,
    Stop,
    Copy,
    Find,
    Screenshot,
    Quit,
    About,
    Locked,
    Unlocked,
};

/*! Returns \a icon: for actions that of the desktop's theme, else our own drawing in the colour of the palette's text. */
QIcon inspectorIcon(Icon icon);
/*! Returns the icon for what kind of device \a device is. */
QIcon deviceIcon(const QUsbDeviceInfo &device);

#endif // ICONS_H
