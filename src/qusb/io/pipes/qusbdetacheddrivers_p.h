// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDETACHEDDRIVERS_P_H
#define QUSBDETACHEDDRIVERS_P_H

#include "qusbbackend_p.h"

#include <QtCore/qmap.h>

#include <vector>

/*!
    \internal
    Claims interfaces, and remembers which kernel drivers lost theirs by that, so that they get all of them back.

    A driver may have several interfaces: cdc_acm has two, and lets go of both when it loses one. snd-usb-audio keeps the
    others, and is of no use with them. Both find their device by its controlling interface only. So a driver is given back
    when none of its interfaces is claimed any more: the controlling interface first, and what it has kept is taken from it
    before, if it does not come back otherwise.

    All functions may block. They run on the worker of the session.
*/
class QUsbDetachedDrivers
{
public:
    QUsbDetachedDrivers(QUsbBackendDevice &backend, const QUsbDeviceInfo &info);

    QUsbError claim(quint8 interfaceNumber, QUsbKernelDriverPolicy policy);
    /*! Releases, and gives drivers back. An error also says that a driver did not come back. */
    QUsbError release(quint8 interfaceNumber);
    /*! Detaches the driver of \a interfaceNumber until attach() is called. */
    QUsbError detach(quint8 interfaceNumber);
    /*! Attaches a driver to \a interfaceNumber. One that was detached with others gets all of them. */
    QUsbError attach(quint8 interfaceNumber);

private:
    using Drivers = QMap<quint8, QString>; // by interface number
    enum class Until : quint8 { Released, Attached };
    /*! A driver that has lost interfaces. */
    struct Loss
    {
        QString driver;
        QList<quint8> lost; // In the order to give them back.
        QList<quint8> kept; // Of the same function. They go with the others, or are of no use to the driver.
        Until until;
    };

    /*! Returns the driver of \a interfaceNumber; empty if there is none. */
    QString driver(quint8 interfaceNumber) const;
    Drivers drivers() const;
    QList<quint8> function(quint8 interfaceNumber) const;
    /*! Notes what the driver of \a interfaceNumber has lost of what there was \a before. */
    void note(quint8 interfaceNumber, const Drivers &before, Until until);
    /*! Gives back what was lost with \a interfaceNumber, unless some of it is claimed. */
    QUsbError giveBack(quint8 interfaceNumber, Until until);
    QUsbError giveBack(const Loss &loss);
    /*! Attaches drivers to those of \a interfaces that have none; returns the first error. */
    QUsbError attachMissing(const QList<quint8> &interfaces);

    QUsbBackendDevice &m_backend;
    const QUsbDeviceInfo m_info;
    std::vector<Loss> m_losses;
    QList<quint8> m_claimed;
};

#endif // QUSBDETACHEDDRIVERS_P_H
