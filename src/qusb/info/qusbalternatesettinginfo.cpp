// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbconfigurationinfo_p.h"

#include <QtCore/qdebug.h>

#include <algorithm>

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbAlternateSettingInfoPrivate)

QUsbAlternateSettingInfo::QUsbAlternateSettingInfo() noexcept = default;
QUsbAlternateSettingInfo::QUsbAlternateSettingInfo(QUsbAlternateSettingInfoPrivate *dd) noexcept
    : d(dd)
{
}
QUsbAlternateSettingInfo::QUsbAlternateSettingInfo(const QUsbAlternateSettingInfo &other) noexcept = default;
QUsbAlternateSettingInfo &QUsbAlternateSettingInfo::operator=(const QUsbAlternateSettingInfo &other) noexcept = default;
QUsbAlternateSettingInfo::~QUsbAlternateSettingInfo() = default;

quint8 QUsbAlternateSettingInfo::interfaceNumber() const noexcept
{
    return d ? d->descriptor.byteAt(2) : quint8(0);
}

quint8 QUsbAlternateSettingInfo::number() const noexcept
{
    return d ? d->descriptor.byteAt(3) : quint8(0);
}

quint8 QUsbAlternateSettingInfo::interfaceClass() const noexcept
{
    return d ? d->descriptor.byteAt(5) : quint8(0);
}

quint8 QUsbAlternateSettingInfo::interfaceSubclass() const noexcept
{
    return d ? d->descriptor.byteAt(6) : quint8(0);
}

quint8 QUsbAlternateSettingInfo::interfaceProtocol() const noexcept
{
    return d ? d->descriptor.byteAt(7) : quint8(0);
}

quint8 QUsbAlternateSettingInfo::descriptionIndex() const noexcept
{
    return d ? d->descriptor.byteAt(8) : quint8(0);
}

QList<QUsbEndpointInfo> QUsbAlternateSettingInfo::endpoints() const
{
    return d ? d->endpoints : QList<QUsbEndpointInfo>();
}

QUsbEndpointInfo QUsbAlternateSettingInfo::endpointByAddress(quint8 endpointAddress) const
{
    if (!d)
        return {};
    const auto hasAddress = [endpointAddress](const QUsbEndpointInfo &endpoint) {
        return endpoint.address() == endpointAddress;
    };
    const auto it = std::find_if(d->endpoints.cbegin(), d->endpoints.cend(), hasAddress);
    return it == d->endpoints.cend() ? QUsbEndpointInfo() : *it;
}

QUsbDescriptor QUsbAlternateSettingInfo::descriptor() const
{
    return d ? d->descriptor : QUsbDescriptor();
}

QByteArray QUsbAlternateSettingInfo::descriptorBytes() const
{
    return d ? d->bytes : QByteArray();
}

QList<QUsbDescriptor> QUsbAlternateSettingInfo::extraDescriptors() const
{
    return d ? d->extraDescriptors : QList<QUsbDescriptor>();
}

bool QUsbAlternateSettingInfo::equals(const QUsbAlternateSettingInfo &a, const QUsbAlternateSettingInfo &b) noexcept
{
    return a.d == b.d || (a.d && b.d && a.d->descriptor == b.d->descriptor && a.d->bytes == b.d->bytes);
}

QDebug operator<<(QDebug debug, const QUsbAlternateSettingInfo &setting)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (setting.isNull())
        return debug << "QUsbAlternateSettingInfo()";
    return debug << "QUsbAlternateSettingInfo(interface " << setting.interfaceNumber() << ", setting "
                 << setting.number() << ", class " << setting.interfaceClass() << ", " << setting.endpoints() << ')';
}

#include "moc_qusbalternatesettinginfo.cpp"
