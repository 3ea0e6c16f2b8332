// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBCONFIGURATIONINFO_H
#define QUSBCONFIGURATIONINFO_H

#include "qusbinterfaceassociation.h"
#include "qusbinterfaceinfo.h"

#include <QtCore/qstringlist.h>

class QDebug;
class QUsbConfigurationInfoPrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbConfigurationInfoPrivate)

/*!
    \brief One configuration of a device: its power needs and its interfaces (USB 2.0, 9.6.3).

    What is listed is what the bytes hold, whatever counts and lengths the device claims; warnings() tells of the
    difference. Implicitly shared, read only. Reentrant.

    \since 0.1
*/
class QUsbConfigurationInfo
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(int configurationValue READ configurationValue CONSTANT)
    Q_PROPERTY(QUsbProtocol::ConfigurationAttributes attributes READ attributes CONSTANT)

public:
    /*! A null value: isNull() is true, everything else 0 or empty. */
    QUSB_EXPORT QUsbConfigurationInfo() noexcept;
    QUSB_EXPORT QUsbConfigurationInfo(const QUsbConfigurationInfo &other) noexcept;
    QUsbConfigurationInfo(QUsbConfigurationInfo &&other) noexcept = default;
    QUSB_EXPORT QUsbConfigurationInfo &operator=(const QUsbConfigurationInfo &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbConfigurationInfo)
    QUSB_EXPORT ~QUsbConfigurationInfo();
    void swap(QUsbConfigurationInfo &other) noexcept { d.swap(other.d); }

    /*! Returns whether there is no such configuration. */
    bool isNull() const noexcept { return !d; }
    /*! Returns bConfigurationValue: the number to select this configuration with. It is not an index. */
    QUSB_EXPORT quint8 configurationValue() const noexcept;
    /*! Returns bmAttributes. */
    QUSB_EXPORT QUsbProtocol::ConfigurationAttributes attributes() const noexcept;
    /*! Returns whether the device has a power source of its own in this configuration. */
    QUSB_EXPORT bool isSelfPowered() const noexcept;
    /*! Returns whether the device can wake the host in this configuration. */
    QUSB_EXPORT bool supportsRemoteWakeup() const noexcept;
    /*!
        Returns the greatest current drawn from the bus, in milliamperes. bMaxPower counts in units of 2 mA, but of 8 mA
        when the device operates at SuperSpeed or faster; \a speed is the speed it operates at.
    */
    QUSB_EXPORT int maxPower(QUsbProtocol::Speed speed) const noexcept;
    /*! Returns bMaxPower as the device sent it. */
    QUSB_EXPORT quint8 maxPowerField() const noexcept;
    /*! Returns iConfiguration: the index of the string that describes the configuration; 0 if there is none. */
    QUSB_EXPORT quint8 descriptionIndex() const noexcept;

    /*! Returns the interfaces in the order in which they first appear. */
    QUSB_EXPORT QList<QUsbInterfaceInfo> interfaces() const;
    /*! Returns the interface numbered \a interfaceNumber; a null value if there is none. */
    QUSB_EXPORT QUsbInterfaceInfo interfaceByNumber(quint8 interfaceNumber) const;
    /*! Returns the interface associations, in the order of their descriptors. */
    QUSB_EXPORT QList<QUsbInterfaceAssociation> interfaceAssociations() const;

    /*! Returns the configuration descriptor itself. */
    QUSB_EXPORT QUsbDescriptor descriptor() const;
    /*! Returns the configuration descriptor and everything that belongs to it. */
    QUSB_EXPORT QByteArray descriptorBytes() const;
    /*! Returns the class-specific and unknown descriptors before the first interface, in their order. */
    QUSB_EXPORT QList<QUsbDescriptor> extraDescriptors() const;
    /*! Returns what is wrong with the descriptors, one sentence each with the byte it is about. Translated. */
    QUSB_EXPORT QStringList warnings() const;

private:
    friend class QUsbConfigurationInfoPrivate;
    friend bool operator==(const QUsbConfigurationInfo &a, const QUsbConfigurationInfo &b) noexcept
    {
        return equals(a, b);
    }
    friend bool operator!=(const QUsbConfigurationInfo &a, const QUsbConfigurationInfo &b) noexcept
    {
        return !equals(a, b);
    }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbConfigurationInfo &configuration);
    QUSB_EXPORT static bool equals(const QUsbConfigurationInfo &a, const QUsbConfigurationInfo &b) noexcept;
    explicit QUsbConfigurationInfo(QUsbConfigurationInfoPrivate *dd) noexcept;

    QExplicitlySharedDataPointer<QUsbConfigurationInfoPrivate> d;
};
Q_DECLARE_SHARED(QUsbConfigurationInfo)

#endif // QUSBCONFIGURATIONINFO_H
