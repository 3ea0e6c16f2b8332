// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbplatformcapabilities_p.h"

#include "qusbdescriptorwalk_p.h"
#include "qusbprotocol.h"

using namespace QUsbProtocol;

namespace {

/* The CapabilityData of the platform capability with uuid; empty if there is none. */
QByteArray capabilityData(const QByteArray &bos, QByteArrayView uuid)
{
    constexpr qsizetype uuidOffset = 4;
    constexpr qsizetype dataOffset = 20;
    for (qsizetype at = 0; at < bos.size();) {
        const auto step = QUsbDescriptorWalk::stepAt(bos, at, bos.size());
        const QByteArray capability = bos.mid(step.offset, step.size);
        if (!step.isDamaged && step.type == quint8(DescriptorType::DeviceCapability) && capability.size() > dataOffset
            && capability.at(2) == char(DeviceCapabilityType::Platform) && capability.mid(uuidOffset, 16) == uuid)
            return capability.mid(dataOffset);
        at = step.end();
    }
    return {};
}

} // namespace

QList<QUsbPlatformCapabilities::MicrosoftOs20Set> QUsbPlatformCapabilities::microsoftOs20Sets(const QByteArray &bos)
{
    // dwWindowsVersion, wMSOSDescriptorSetTotalLength, bMS_VendorCode, bAltEnumCode; for each version one.
    constexpr qsizetype size = 8;
    const QByteArray data = capabilityData(bos, microsoftOs20Uuid);
    QList<MicrosoftOs20Set> sets;
    for (qsizetype at = 0; at + size <= data.size(); at += size)
        sets.append({quint8(data.at(at + 6)), quint16(quint8(data.at(at + 4)) | quint8(data.at(at + 5)) << 8)});
    return sets;
}

std::optional<QUsbPlatformCapabilities::WebUsb> QUsbPlatformCapabilities::webUsb(const QByteArray &bos)
{
    const QByteArray data = capabilityData(bos, webUsbUuid); // bcdVersion, bVendorCode, iLandingPage
    if (data.size() < 4)
        return std::nullopt;
    return WebUsb {quint8(data.at(2)), quint8(data.at(3))};
}
