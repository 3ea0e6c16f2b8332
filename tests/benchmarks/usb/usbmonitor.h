// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef USBMONITOR_H
#define USBMONITOR_H

#include <QtCore/qglobal.h>

#include <vector>

/*! The kernel's own record of a bus (usbmon): when it completed what. */
class UsbMonitor
{
public:
    explicit UsbMonitor(int bus);
    ~UsbMonitor();
    Q_DISABLE_COPY_MOVE(UsbMonitor)

    /*! Forgets what has happened so far. */
    void clear();
    /*! When the kernel completed transfers of the endpoint \a address since clear(), on CLOCK_REALTIME, in seconds. */
    std::vector<double> completions(quint8 address);

private:
    int m_fd = -1;
};

#endif // USBMONITOR_H
