// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORDECODER_H
#define QUSBDESCRIPTORDECODER_H

#include "qusbdescriptorblock.h"
#include "qusbdescriptorfield.h"
#include "qusbprotocol.h"

#include <QtCore/qbytearrayview.h>

#include <optional>

/*!
    \brief Descriptors taken apart into a tree of fields.

    Any bytes will do. Nothing is left out: what is not understood becomes a node of raw bytes. Thread-safe.
*/
namespace QUsbDescriptorDecoder {

/*! What the meaning of descriptors depends on beyond their bytes. */
struct Context
{
    /*!
        What the bytes are. QUsbDescriptorBlock::Kind::Device stands for descriptors of any kind, one after the other;
        report descriptors, descriptor sets and URLs must be told, for their bytes do not tell.
    */
    QUsbDescriptorBlock::Kind content = QUsbDescriptorBlock::Kind::Device;
    /*! The speed the device operates at. Without it intervals and currents are not computed. */
    QUsbProtocol::Speed speed = QUsbProtocol::Speed::Unknown;
    /*! bInterfaceClass of the interface that class-specific descriptors read by themselves belong to. */
    quint8 interfaceClass = 0;
    /*! bInterfaceSubClass of that interface. */
    quint8 interfaceSubclass = 0;
    /*! bInterfaceProtocol of that interface. */
    quint8 interfaceProtocol = 0;
    /*! The index a string descriptor was asked for by; index 0 is the table of languages. */
    std::optional<quint8> stringIndex;
};

/*!
    Decodes \a descriptors: one or several of any kind, one after the other, usually
    QUsbDeviceInfo::descriptorBytes(). The result is a group whose offsets count from the beginning of \a descriptors;
    in it, an interface is below its configuration, and an endpoint below its interface. So are they in a fragment that
    begins without a configuration.
*/
QUSB_EXPORT QUsbDescriptorField decode(QByteArrayView descriptors, const Context &context);

/*! \overload Decodes \a descriptors of a device that operates at \a speed. */
QUSB_EXPORT QUsbDescriptorField decode(QByteArrayView descriptors,
                                       QUsbProtocol::Speed speed = QUsbProtocol::Speed::Unknown);

/*! \overload Decodes \a block of a device that operates at \a speed; what it is says what to make of its bytes. */
QUSB_EXPORT QUsbDescriptorField decode(const QUsbDescriptorBlock &block,
                                       QUsbProtocol::Speed speed = QUsbProtocol::Speed::Unknown);

} // namespace QUsbDescriptorDecoder

#endif // QUSBDESCRIPTORDECODER_H
