// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBPLATFORMCAPABILITIES_P_H
#define QUSBPLATFORMCAPABILITIES_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qlist.h>

#include <optional>

/*
    What the platform capabilities in a binary device object store (USB 3.2, 9.6.2.4) offer to be asked for by vendor
    requests. Any bytes will do.
*/
namespace QUsbPlatformCapabilities {

/* PlatformCapabilityUUID as it stands there: the first three parts in little-endian order. */
inline constexpr QByteArrayView microsoftOs20Uuid("\xdf\x60\xdd\xd8\x89\x45\xc7\x4c\x9c\xd2\x65\x9d\x9e\x64\x8a\x9f",
                                                  16);
inline constexpr QByteArrayView webUsbUuid("\x38\xb6\x08\x34\xa9\x09\xa0\x47\x8b\xfd\xa0\x76\x88\x15\xb6\x65", 16);

/* A set of Microsoft OS 2.0 descriptors ("Microsoft OS 2.0 Descriptors Specification", table 4). */
struct MicrosoftOs20Set
{
    quint8 vendorCode = 0; // bRequest
    quint16 size = 0;
};
/* wIndex of the request for a set; wValue is 0. */
inline constexpr quint16 microsoftOs20DescriptorIndex = 7;
QList<MicrosoftOs20Set> microsoftOs20Sets(const QByteArray &bos);

/* WebUSB, 4.1 */
struct WebUsb
{
    quint8 vendorCode = 0; // bRequest
    quint8 landingPage = 0; // wValue; 0 if there is none.
};
/* wIndex of the request for a URL. */
inline constexpr quint16 webUsbGetUrl = 2;
std::optional<WebUsb> webUsb(const QByteArray &bos);

} // namespace QUsbPlatformCapabilities

#endif // QUSBPLATFORMCAPABILITIES_P_H
