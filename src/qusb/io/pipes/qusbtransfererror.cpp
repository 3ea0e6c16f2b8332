// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbtransfererror_p.h"

using Kind = QUsbError::Kind;
using QUsbProtocol::TransferType;

QString QUsbTransferError::deviceLabel(const QUsbDeviceInfo &device)
{
    const QString id = QString::asprintf("%04x:%04x", device.vendorId(), device.productId());
    return device.portPath().isEmpty() ? id : tr("%1 at %2", "vid:pid at port path").arg(id, device.portPath());
}

QString QUsbTransferError::subject() const
{
    const QString address = QString::asprintf("0x%02x", endpointAddress);
    const bool in = endpointAddress & quint8(QUsbProtocol::Direction::In);
    switch (type) {
    case TransferType::Control:
        return tr("Request %1 to %2").arg(QString::fromLatin1(setup.toByteArray().toHex(' ')), deviceLabel(device));
    case TransferType::Bulk:
        return (in ? tr("Bulk IN %1 of %2") : tr("Bulk OUT %1 of %2")).arg(address, deviceLabel(device));
    case TransferType::Interrupt:
        return (in ? tr("Interrupt IN %1 of %2") : tr("Interrupt OUT %1 of %2")).arg(address, deviceLabel(device));
    case TransferType::Isochronous:
        return (in ? tr("Isochronous IN %1 of %2") : tr("Isochronous OUT %1 of %2")).arg(address, deviceLabel(device));
    }
    return {};
}

QString QUsbTransferError::progress() const
{
    if (bytesWanted == unlimited)
        return tr("%1 bytes done").arg(bytesTransferred);
    return tr("%1 of %2 bytes done").arg(bytesTransferred).arg(bytesWanted);
}

QString QUsbTransferError::sentence(Kind kind, const QUsbError &cause) const
{
    switch (kind) {
    case Kind::NoError:
        return {};
    case Kind::Cancelled:
        return tr("cancelled");
    case Kind::TimedOut:
        return cause.message().isEmpty() ? tr("not finished within %1 ms").arg(timeout.count()) : cause.message();
    case Kind::Stall:
        return type == TransferType::Control ? tr("the device refused the request (stall)")
                                             : tr("the endpoint is halted (stall)");
    case Kind::Overflow:
        return cause.message().isEmpty() ? tr("the device sent more than was requested") : cause.message();
    case Kind::Disconnected:
        return tr("the device was unplugged");
    case Kind::TransferError:
        return cause.isError() ? cause.message() : tr("protocol error on the bus");
    case Kind::NotOpen:
        return tr("it is not open");
    case Kind::Busy:
        return cause.message().isEmpty() ? tr("it is being reset or changed, or a stream is using it")
                                         : cause.message();
    case Kind::Aborted:
        return cause.message().isEmpty() ? tr("it was closed during the transfer") : cause.message();
    case Kind::AccessDenied:
    case Kind::NotSupported:
        return cause.message().isEmpty() ? tr("this kind of transfer is not supported") : cause.message();
    case Kind::NotFound:
    case Kind::InvalidParameter:
    case Kind::OutOfMemory:
        return cause.message();
    }
    return {};
}

QString QUsbTransferError::remedy(Kind kind) const
{
    switch (kind) {
    case Kind::TimedOut:
        if (type == TransferType::Control)
            return tr("Allow more time, or check whether the device supports the request.");
        return endpointAddress & quint8(QUsbProtocol::Direction::In)
            ? tr("Allow more time, or check whether the device has data to send.")
            : tr("Allow more time, or check whether the device accepts data.");
    case Kind::Stall:
        return type == TransferType::Control
            ? tr("This is normal for requests that a device does not support. Check request, value and index.")
            : tr("Clear the halt before the next transfer.");
    case Kind::Disconnected:
        return tr("Plug it in again.");
    case Kind::TransferError:
        return tr("Try another cable or port. The kernel log may contain details.");
    case Kind::NotOpen:
        return tr("Open the device and claim the interface first.");
    case Kind::Busy:
        return tr("Wait until that has finished.");
    default:
        return {};
    }
}

QUsbError QUsbTransferError::error(Kind kind, const QUsbError &cause) const
{
    if (kind == Kind::NoError)
        return {};
    const QString message =
        tr("%1: %2; %3.", "subject: what happened; bytes done").arg(subject(), sentence(kind, cause), progress());
    return QUsbError(kind, message, cause.remedy().isEmpty() ? remedy(kind) : cause.remedy(), cause.details());
}
