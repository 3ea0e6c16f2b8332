// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORDECODER_H
#define QUSBDESCRIPTORDECODER_H

#include "qusb_export.h"
#include "qusbdescriptorblock.h"
#include "qusbdescriptorcontext.h"
#include "qusbdescriptorfield.h"
#include "qusbprotocol.h"

#include <QtCore/qbytearrayview.h>

/*!
    \brief Decodes descriptors into a tree of fields.

    Any bytes are accepted. All of them are in the tree: unknown bytes become raw nodes. Thread-safe.

    \since 0.1
*/
namespace QUsbDescriptorDecoder {

/*! Data that the meaning of descriptors depends on, in addition to their bytes. */
using Context = QUsbDescriptorContext;

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

/*!
    \overload Decodes \a block of a device that operates at \a speed. Its kind determines how its bytes are decoded, see
    QUsbDescriptorContext::of(). QUsbDeviceSnapshot::decoded() keeps the trees of its blocks.
*/
QUSB_EXPORT QUsbDescriptorField decode(const QUsbDescriptorBlock &block,
                                       QUsbProtocol::Speed speed = QUsbProtocol::Speed::Unknown);

} // namespace QUsbDescriptorDecoder

#endif // QUSBDESCRIPTORDECODER_H
