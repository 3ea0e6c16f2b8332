// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbconfigurationinfo_p.h"

#include <QtCore/qdebug.h>

#include <algorithm>

using namespace QUsbProtocol;

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbConfigurationInfoPrivate)

QUsbConfigurationInfo::QUsbConfigurationInfo() noexcept = default;
QUsbConfigurationInfo::QUsbConfigurationInfo(QUsbConfigurationInfoPrivate *dd) noexcept
    : d(dd)
{
}
QUsbConfigurationInfo::QUsbConfigurationInfo(const QUsbConfigurationInfo &other) noexcept = default;
QUsbConfigurationInfo &QUsbConfigurationInfo::operator=(const QUsbConfigurationInfo &other) noexcept = default;
QUsbConfigurationInfo::~QUsbConfigurationInfo() = default;

quint8 QUsbConfigurationInfo::configurationValue() const noexcept
{
    return d ? d->descriptor.byteAt(5) : quint8(0);
}

ConfigurationAttributes QUsbConfigurationInfo::attributes() const noexcept
{
    return d ? ConfigurationAttributes::fromInt(d->descriptor.byteAt(7)) : ConfigurationAttributes();
}

bool QUsbConfigurationInfo::isSelfPowered() const noexcept
{
    return attributes().testFlag(ConfigurationAttribute::SelfPowered);
}

bool QUsbConfigurationInfo::supportsRemoteWakeup() const noexcept
{
    return attributes().testFlag(ConfigurationAttribute::RemoteWakeup);
}

int QUsbConfigurationInfo::maxPower(Speed speed) const noexcept
{
    return maxPowerField() * (speed >= Speed::Super ? 8 : 2);
}

quint8 QUsbConfigurationInfo::maxPowerField() const noexcept
{
    return d ? d->descriptor.byteAt(8) : quint8(0);
}

quint8 QUsbConfigurationInfo::descriptionIndex() const noexcept
{
    return d ? d->descriptor.byteAt(6) : quint8(0);
}

QList<QUsbInterfaceInfo> QUsbConfigurationInfo::interfaces() const
{
    return d ? d->interfaces : QList<QUsbInterfaceInfo>();
}

QUsbInterfaceInfo QUsbConfigurationInfo::interfaceByNumber(quint8 interfaceNumber) const
{
    if (!d)
        return {};
    const auto hasNumber = [interfaceNumber](const QUsbInterfaceInfo &info) {
        return info.number() == interfaceNumber;
    };
    const auto it = std::find_if(d->interfaces.cbegin(), d->interfaces.cend(), hasNumber);
    return it == d->interfaces.cend() ? QUsbInterfaceInfo() : *it;
}

QList<QUsbInterfaceAssociation> QUsbConfigurationInfo::interfaceAssociations() const
{
    return d ? d->associations : QList<QUsbInterfaceAssociation>();
}

QUsbDescriptor QUsbConfigurationInfo::descriptor() const
{
    return d ? d->descriptor : QUsbDescriptor();
}

QByteArray QUsbConfigurationInfo::descriptorBytes() const
{
    return d ? d->bytes : QByteArray();
}

QList<QUsbDescriptor> QUsbConfigurationInfo::extraDescriptors() const
{
    return d ? d->extraDescriptors : QList<QUsbDescriptor>();
}

QStringList QUsbConfigurationInfo::warnings() const
{
    return d ? d->warnings : QStringList();
}

bool QUsbConfigurationInfo::equals(const QUsbConfigurationInfo &a, const QUsbConfigurationInfo &b) noexcept
{
    return a.d == b.d || (a.d && b.d && a.d->descriptor == b.d->descriptor && a.d->bytes == b.d->bytes);
}

QDebug operator<<(QDebug debug, const QUsbConfigurationInfo &configuration)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (configuration.isNull())
        return debug << "QUsbConfigurationInfo()";
    return debug << "QUsbConfigurationInfo(" << configuration.configurationValue() << ", "
                 << configuration.interfaces().size() << " interfaces)";
}

#include "moc_qusbconfigurationinfo.cpp"
