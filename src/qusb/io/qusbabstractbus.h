// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBABSTRACTBUS_H
#define QUSBABSTRACTBUS_H

#include "qusb_export.h"

#include <QtCore/qglobal.h>

#include <memory>

class QUsbBackend;

/*!
    \brief Buses that a QUsbContext can use instead of those of the system.

    QUsbVirtualBus is such a class. Applications cannot derive from this class, because the interface between a context
    and its buses is private.

    \since 0.1
*/
class QUSB_EXPORT QUsbAbstractBus
{
public:
    virtual ~QUsbAbstractBus();
    Q_DISABLE_COPY_MOVE(QUsbAbstractBus)

protected:
    QUsbAbstractBus();

private:
    friend class QUsbContext;
    /*! Returns a backend for one context. It may outlive this object. */
    virtual std::unique_ptr<QUsbBackend> createBackend() = 0;
};

#endif // QUSBABSTRACTBUS_H
