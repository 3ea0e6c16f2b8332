// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORCONTEXT_H
#define QUSBDESCRIPTORCONTEXT_H

#include "qusb_export.h"
#include "qusbdescriptorblock.h"
#include "qusbprotocol.h"

#include <optional>

/*!
    \brief Data that the meaning of descriptors depends on, in addition to their bytes.

    \since 0.1
*/
struct QUsbDescriptorContext
{
    /*!
        What the bytes are. QUsbDescriptorBlock::Kind::Device means descriptors of any kind, one after the other. Report
        descriptors, descriptor sets and URLs need their own kind, because they cannot be recognized by their bytes.
    */
    QUsbDescriptorBlock::Kind content = QUsbDescriptorBlock::Kind::Device;
    /*! The speed at which the device operates. If it is unknown, intervals and currents are not computed. */
    QUsbProtocol::Speed speed = QUsbProtocol::Speed::Unknown;
    /*! bInterfaceClass of the interface, for class-specific descriptors without their interface descriptor. */
    quint8 interfaceClass = 0;
    /*! bInterfaceSubClass of that interface. */
    quint8 interfaceSubclass = 0;
    /*! bInterfaceProtocol of that interface. */
    quint8 interfaceProtocol = 0;
    /*! The index of a string descriptor; 0 is the table of languages. */
    std::optional<quint8> stringIndex;

    /*!
        Returns the context of \a block of a device that operates at \a speed. An other-speed configuration is for the other
        one of full and high speed (USB 2.0, 9.6.4).
    */
    QUSB_EXPORT static QUsbDescriptorContext of(const QUsbDescriptorBlock &block, QUsbProtocol::Speed speed);
};

#endif // QUSBDESCRIPTORCONTEXT_H
