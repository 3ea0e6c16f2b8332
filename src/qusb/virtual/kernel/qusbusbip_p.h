// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBUSBIP_P_H
#define QUSBUSBIP_P_H

#include "qusbbackend_p.h"

#include <QtCore/qbytearray.h>

#include <memory>
#include <optional>
#include <vector>

/*! \internal The messages of USB/IP (Documentation/usb/usbip_protocol.rst in the kernel), as vhci_hcd speaks them. */
namespace QUsbUsbIp {

/*! What the kernel asks of the device, an URB, and how that ended. */
class Transfer final : public QUsbBackendTransfer
{
public:
    void deliver() override { Q_UNREACHABLE(); } // it goes into no queue

    quint32 sequence = 0; //!< Unique as long as the device is plugged in.
    bool in = false; //!< Whether the kernel expects data, also for control.
    qint32 startFrame = 0;
    std::vector<quint32> packetOffsets; //!< Where each isochronous packet's room begins in the kernel's buffer.
    QByteArray bytes; //!< What buffer points to.
    quint32 unlinkedBy = 0; //!< The message that takes it back.
};

/*! A message from the kernel: either a transfer, or the wish to have one back. */
struct Message
{
    quint32 sequence = 0;
    quint32 unlinks = 0; //!< The transfer to take back, if the message brings none.
    std::unique_ptr<Transfer>
        transfer; //!< Control or isochronous; otherwise bulk, because the message does not contain the type.
};

/*! Takes the first message off \a stream, or nothing if it is not all there yet. */
std::optional<Message> takeMessage(QByteArrayView &stream);

/*! Appends to \a stream the message that \a transfer is done. */
void appendCompletion(QByteArray &stream, Transfer &transfer);
/*! Appends to \a stream the answer to the unlink message \a sequence: that the transfer was taken back, or was done. */
enum class Unlinked : quint8 { TakenBack, TooLate };
void appendUnlinked(QByteArray &stream, quint32 sequence, Unlinked unlinked);

} // namespace QUsbUsbIp

#endif // QUSBUSBIP_P_H
