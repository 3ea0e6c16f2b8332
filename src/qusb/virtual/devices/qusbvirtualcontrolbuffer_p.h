// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALCONTROLBUFFER_P_H
#define QUSBVIRTUALCONTROLBUFFER_P_H

#include "qusbvirtualreply.h"
#include "qusbvirtualtransfer.h"

#include <QtCore/qbytearray.h>

#include <optional>

/*!
    \internal
    The two vendor requests of Gadget Zero: 0x5b writes up to 4096 bytes into a buffer, 0x5c reads them back. For a
    QUsbVirtualDevice::ControlHandler.
*/
class QUsbVirtualControlBuffer
{
public:
    std::optional<QUsbVirtualReply> answer(const QUsbVirtualTransfer &transfer)
    {
        const QUsbSetupPacket setup = transfer.setup();
        if (setup.type() != QUsbProtocol::RequestType::Vendor)
            return std::nullopt;
        const bool isKnown = setup.request() == (transfer.isIn() ? Read : Write);
        if (!isKnown || setup.value() != 0 || setup.index() != 0 || setup.length() > m_bytes.size())
            return QUsbVirtualReply::stall();
        if (transfer.isIn())
            return QUsbVirtualReply::data(m_bytes.first(setup.length()));
        m_bytes.replace(0, transfer.data().size(), transfer.data().toByteArray());
        return QUsbVirtualReply::accept();
    }

private:
    static constexpr quint8 Write = 0x5b;
    static constexpr quint8 Read = 0x5c;

    QByteArray m_bytes = QByteArray(4096, '\0');
};

#endif // QUSBVIRTUALCONTROLBUFFER_P_H
