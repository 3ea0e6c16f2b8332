// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbconfigurationinfo_p.h"

#include <QtCore/qdebug.h>

#include <algorithm>

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbInterfaceInfoPrivate)

QUsbInterfaceInfo::QUsbInterfaceInfo() noexcept = default;
QUsbInterfaceInfo::QUsbInterfaceInfo(QUsbInterfaceInfoPrivate *dd) noexcept
    : d(dd)
{
}
QUsbInterfaceInfo::QUsbInterfaceInfo(const QUsbInterfaceInfo &other) noexcept = default;
QUsbInterfaceInfo &QUsbInterfaceInfo::operator=(const QUsbInterfaceInfo &other) noexcept = default;
QUsbInterfaceInfo::~QUsbInterfaceInfo() = default;

quint8 QUsbInterfaceInfo::number() const noexcept
{
    return d ? d->alternateSettings.constFirst().interfaceNumber() : quint8(0);
}

QList<QUsbAlternateSettingInfo> QUsbInterfaceInfo::alternateSettings() const
{
    return d ? d->alternateSettings : QList<QUsbAlternateSettingInfo>();
}

QUsbAlternateSettingInfo QUsbInterfaceInfo::alternateSettingByNumber(quint8 alternateSetting) const
{
    if (!d)
        return {};
    const auto hasNumber = [alternateSetting](const QUsbAlternateSettingInfo &setting) {
        return setting.number() == alternateSetting;
    };
    const auto it = std::find_if(d->alternateSettings.cbegin(), d->alternateSettings.cend(), hasNumber);
    return it == d->alternateSettings.cend() ? QUsbAlternateSettingInfo() : *it;
}

QUsbAlternateSettingInfo QUsbInterfaceInfo::defaultAlternateSetting() const
{
    if (!d)
        return {};
    const QUsbAlternateSettingInfo zero = alternateSettingByNumber(0);
    return zero.isNull() ? d->alternateSettings.constFirst() : zero;
}

bool QUsbInterfaceInfo::equals(const QUsbInterfaceInfo &a, const QUsbInterfaceInfo &b) noexcept
{
    return a.d == b.d || (a.d && b.d && a.d->alternateSettings == b.d->alternateSettings);
}

QDebug operator<<(QDebug debug, const QUsbInterfaceInfo &info)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (info.isNull())
        return debug << "QUsbInterfaceInfo()";
    return debug << "QUsbInterfaceInfo(" << info.number() << ", " << info.alternateSettings().size() << " settings)";
}

#include "moc_qusbinterfaceinfo.cpp"
