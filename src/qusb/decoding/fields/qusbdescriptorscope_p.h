// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORSCOPE_P_H
#define QUSBDESCRIPTORSCOPE_P_H

#include "qusbdescriptorcontext.h"

#include <QtCore/qbytearrayview.h>

namespace QUsbDescriptorTables {

/* Where a field stands: its descriptor, and what is known of the surroundings. */
struct Scope
{
    QByteArrayView bytes; // The descriptor alone, not what is below it.
    QByteArrayView enclosing; // The descriptor it is right below: endpoint, interface, configuration; may be empty.
    quint8 type = 0; // What it is taken for; its bDescriptorType, but for a damaged device descriptor.
    qsizetype offset = 0; // Where it begins in what is decoded.
    QUsbDescriptorContext context; // The class is that of the interface the descriptor is below.
    qsizetype spanSize = 0; // Bytes of the descriptor and all that is below it.
    qsizetype count = 0; // How many there are of what the descriptor counts: interfaces, endpoints, capabilities.
    qsizetype at = 0; // Where in the descriptor the field in question begins.
    qsizetype item = 0; // Which one it is, if it or the group it is in repeats.
    quint32 state = 0; // What else a walk of its own kind knows, as the usage page in force in a report descriptor.

    /* What is not there counts as 0. */
    quint8 byte(qsizetype pos) const { return pos >= 0 && pos < bytes.size() ? quint8(bytes[pos]) : quint8(0); }
    quint16 word(qsizetype pos) const { return quint16(byte(pos) | byte(pos + 1) << 8); }
    quint32 triple(qsizetype pos) const { return word(pos) | quint32(byte(pos + 2)) << 16; }
    quint32 dword(qsizetype pos) const { return word(pos) | quint32(word(pos + 2)) << 16; }
};

inline bool isSuperSpeed(const Scope &scope)
{
    return scope.context.speed >= QUsbProtocol::Speed::Super;
}

} // namespace QUsbDescriptorTables

#endif // QUSBDESCRIPTORSCOPE_P_H
