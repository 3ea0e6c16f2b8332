// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBAUDIOPROTOCOL_P_H
#define QUSBAUDIOPROTOCOL_P_H

#include <QtCore/qglobal.h>

/* What bInterfaceProtocol says of audio interfaces: the version of the specification. */
namespace QUsbAudioProtocol {

inline constexpr quint8 Audio1 = 0x00;
inline constexpr quint8 Audio2 = 0x20;
inline constexpr quint8 Audio3 = 0x30;

/* Returns the version whose descriptors an interface has. Audio 1.0 knew no protocols, so devices made some up. */
constexpr quint8 nearest(quint8 protocol)
{
    return protocol == Audio2 || protocol == Audio3 ? protocol : Audio1;
}

} // namespace QUsbAudioProtocol

#endif // QUSBAUDIOPROTOCOL_P_H
