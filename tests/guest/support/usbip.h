// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef USBIP_H
#define USBIP_H

#include "qusbsetuppacket.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <optional>

/*! The messages of USB/IP (Documentation/usb/usbip_protocol.rst in the kernel), as vhci_hcd speaks them. */
namespace Usbip {

/*! One packet of an isochronous transfer. */
struct Packet
{
    quint32 offset = 0; //!< Where its room begins in the transfer's buffer.
    quint32 length = 0; //!< How much the host offers (OUT) or has room for (IN).
    quint32 actualLength = 0;
    qint32 status = 0;
};

/*! What the host's kernel asks of the device: an URB. */
struct Transfer
{
    quint32 id = 0; //!< Unique as long as the device is plugged in.
    quint8 endpoint = 0; //!< bEndpointAddress; 0 for control, whatever the direction.
    bool in = false; //!< Whether the kernel expects data, also for control.
    qsizetype length = 0; //!< How many bytes the host sends or has room for.
    quint32 flags = 0; //!< URB_SHORT_NOT_OK and the like.
    qint32 startFrame = 0;
    qint32 interval = 0;
    QUsbSetupPacket setup;
    QByteArray data; //!< What the host sends.
    QList<Packet> packets; //!< Isochronous only.
};

/*! A message from the kernel: either a transfer, or the wish to have one back. */
struct Message
{
    quint32 sequence = 0;
    quint32 unlinks = 0; //!< The transfer to take back; 0 if the message brings one.
    Transfer transfer;
};

/*! Takes the first message off \a stream, or nothing if it is not all there yet. */
std::optional<Message> takeMessage(QByteArrayView &stream);

/*! How a transfer ended. */
struct Completion
{
    qint32 status = 0; //!< 0 or an errno, negative.
    qsizetype actualLength = 0;
    QByteArrayView data; //!< IN only; for isochronous transfers the packets without the gaps between them.
    QList<Packet> packets;
};
/*! Appends to \a stream the message that \a transfer is done. */
void appendCompletion(QByteArray &stream, const Transfer &transfer, const Completion &completion);
/*! Appends to \a stream the answer to the unlink message \a sequence. */
void appendUnlinked(QByteArray &stream, quint32 sequence, qint32 status);

} // namespace Usbip

#endif // USBIP_H
