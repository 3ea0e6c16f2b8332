// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALENUMERATION_P_H
#define QUSBVIRTUALENUMERATION_P_H

#include "qusbvirtualcontrol_p.h"

#include <QtCore/qcoreapplication.h>

#include <memory>

class QUsbDeviceInfoPrivate;

/*! \internal Enumerates a device like a host. Refuses the devices that Linux refuses (drivers/usb/core/config.c). */
class QUsbVirtualEnumeration
{
    Q_DECLARE_TR_FUNCTIONS(QUsbVirtualBus)

public:
    /*! Of \a engine, whose mutex \a lock has. */
    QUsbVirtualEnumeration(QUsbVirtualEngine &engine, std::unique_lock<QUsbVirtualEngine::Mutex> &lock);
    ~QUsbVirtualEnumeration();
    Q_DISABLE_COPY_MOVE(QUsbVirtualEnumeration)

    /*! Reads the descriptors and strings, and configures the device. Returns the reason if a host would refuse it. */
    QUsbError run();
    /*! Returns the result without the place of the device, which only the bus knows. Can be called once. */
    std::unique_ptr<QUsbDeviceInfoPrivate> takeInfo();
    const QByteArray &binaryObjectStore() const { return m_binaryObjectStore; }

private:
    QByteArray read(QUsbProtocol::DescriptorType type, quint8 index, quint16 length, quint16 language = 0);
    void readStrings();
    QUsbError readConfigurations();
    void configure();

    QUsbVirtualEngine &m_engine;
    std::unique_lock<QUsbVirtualEngine::Mutex> &m_lock;
    QUsbVirtualControl m_control;
    QByteArray m_descriptors;
    QByteArray m_binaryObjectStore;
    quint8 m_firstConfiguration = 0; // bConfigurationValue
    std::unique_ptr<QUsbDeviceInfoPrivate> m_info;
};

#endif // QUSBVIRTUALENUMERATION_P_H
