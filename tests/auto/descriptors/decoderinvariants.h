// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DECODERINVARIANTS_H
#define DECODERINVARIANTS_H

#include "fieldtree.h"

#include "qusbdescriptordecoder.h"
#include "qusbdeviceinfo.h"

#include <algorithm>

/* What must hold of the descriptors of a device, whatever the bytes, beyond what FieldTree says of any tree. */
namespace DecoderInvariants {

/* All settings of a configuration in the order of their bytes. */
inline QList<QUsbAlternateSettingInfo> settingsOf(const QUsbConfigurationInfo &configuration)
{
    QList<QUsbAlternateSettingInfo> settings;
    const QList<QUsbInterfaceInfo> interfaces = configuration.interfaces();
    for (const QUsbInterfaceInfo &info : interfaces)
        settings += info.alternateSettings();
    std::sort(settings.begin(), settings.end(),
              [](const auto &a, const auto &b) { return a.descriptor().offset() < b.descriptor().offset(); });
    return settings;
}

/* Returns where the parser and the decoder disagree on what there is in blob, or on where it begins and ends. */
inline QString disagreement(const QUsbDescriptorField &root, const QByteArray &blob, QUsbProtocol::Speed speed)
{
    const auto isSpan = [&](const QUsbDescriptor &descriptor, const QByteArray &bytes, QStringView name) {
        const QUsbDescriptorField node = FieldTree::find(root, name, descriptor.offset());
        return !node.isNull() && node.bytes() == bytes && bytes.startsWith(descriptor.bytes());
    };
    const auto info = QUsbDeviceInfo::fromDescriptors(blob, speed);
    const QList<QUsbConfigurationInfo> configurations = info.configurations();
    for (const QUsbConfigurationInfo &configuration : configurations) {
        if (!blob.sliced(configuration.descriptor().offset()).startsWith(configuration.descriptorBytes()))
            return QStringLiteral("configuration with other bytes");
        const QList<QUsbAlternateSettingInfo> settings = settingsOf(configuration);
        for (const QUsbAlternateSettingInfo &setting : settings) {
            if (!isSpan(setting.descriptor(), setting.descriptorBytes(), u"Interface Descriptor"))
                return QStringLiteral("parser and decoder disagree on a setting");
            const QList<QUsbEndpointInfo> endpoints = setting.endpoints();
            for (const QUsbEndpointInfo &endpoint : endpoints) {
                if (!isSpan(endpoint.descriptor(), endpoint.descriptorBytes(), u"Endpoint Descriptor"))
                    return QStringLiteral("parser and decoder disagree on an endpoint");
            }
        }
    }
    return {};
}

} // namespace DecoderInvariants

#endif // DECODERINVARIANTS_H
