// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBALTERNATESETTINGINFO_H
#define QUSBALTERNATESETTINGINFO_H

#include "qusbendpointinfo.h"

class QDebug;
class QUsbAlternateSettingInfoPrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbAlternateSettingInfoPrivate)

/*!
    \brief One alternate setting of an interface: its class and its endpoints (USB 2.0, 9.6.5).

    This is what an \e interface \e descriptor describes; QUsbInterfaceInfo gathers those with the same number.

    Implicitly shared, read only. Reentrant.

    \since 0.1
*/
class QUsbAlternateSettingInfo
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(int interfaceNumber READ interfaceNumber CONSTANT)
    Q_PROPERTY(int number READ number CONSTANT)
    Q_PROPERTY(int interfaceClass READ interfaceClass CONSTANT)
    Q_PROPERTY(int interfaceSubclass READ interfaceSubclass CONSTANT)
    Q_PROPERTY(int interfaceProtocol READ interfaceProtocol CONSTANT)

public:
    /*! A null value: isNull() is true, everything else 0 or empty. */
    QUSB_EXPORT QUsbAlternateSettingInfo() noexcept;
    QUSB_EXPORT QUsbAlternateSettingInfo(const QUsbAlternateSettingInfo &other) noexcept;
    QUsbAlternateSettingInfo(QUsbAlternateSettingInfo &&other) noexcept = default;
    QUSB_EXPORT QUsbAlternateSettingInfo &operator=(const QUsbAlternateSettingInfo &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbAlternateSettingInfo)
    QUSB_EXPORT ~QUsbAlternateSettingInfo();
    void swap(QUsbAlternateSettingInfo &other) noexcept { d.swap(other.d); }

    /*! Returns whether there is no such alternate setting. */
    bool isNull() const noexcept { return !d; }
    /*! Returns bInterfaceNumber: the interface this is a setting of. */
    QUSB_EXPORT quint8 interfaceNumber() const noexcept;
    /*! Returns bAlternateSetting: the number to select this setting with. */
    QUSB_EXPORT quint8 number() const noexcept;
    /*! Returns bInterfaceClass, often a QUsbProtocol::ClassCode. */
    QUSB_EXPORT quint8 interfaceClass() const noexcept;
    /*! Returns bInterfaceSubClass. */
    QUSB_EXPORT quint8 interfaceSubclass() const noexcept;
    /*! Returns bInterfaceProtocol. */
    QUSB_EXPORT quint8 interfaceProtocol() const noexcept;
    /*! Returns iInterface: the index of the string that describes the setting; 0 if there is none. */
    QUSB_EXPORT quint8 descriptionIndex() const noexcept;

    /*! Returns the endpoints, in the order of their descriptors. The default control endpoint is not among them. */
    QUSB_EXPORT QList<QUsbEndpointInfo> endpoints() const;
    /*! Returns the first endpoint with \a endpointAddress (number and direction); a null value if there is none. */
    QUSB_EXPORT QUsbEndpointInfo endpointByAddress(quint8 endpointAddress) const;

    /*! Returns the interface descriptor itself. */
    QUSB_EXPORT QUsbDescriptor descriptor() const;
    /*!
        Returns the interface descriptor and what follows it, endpoints included, up to the next interface or
        association.
    */
    QUSB_EXPORT QByteArray descriptorBytes() const;
    /*! Returns the class-specific and unknown descriptors before the first endpoint, in their order. */
    QUSB_EXPORT QList<QUsbDescriptor> extraDescriptors() const;

private:
    friend class QUsbAlternateSettingInfoPrivate;
    friend bool operator==(const QUsbAlternateSettingInfo &a, const QUsbAlternateSettingInfo &b) noexcept
    {
        return equals(a, b);
    }
    friend bool operator!=(const QUsbAlternateSettingInfo &a, const QUsbAlternateSettingInfo &b) noexcept
    {
        return !equals(a, b);
    }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbAlternateSettingInfo &setting);
    QUSB_EXPORT static bool equals(const QUsbAlternateSettingInfo &a, const QUsbAlternateSettingInfo &b) noexcept;
    explicit QUsbAlternateSettingInfo(QUsbAlternateSettingInfoPrivate *dd) noexcept;

    QExplicitlySharedDataPointer<QUsbAlternateSettingInfoPrivate> d;
};
Q_DECLARE_SHARED(QUsbAlternateSettingInfo)

#endif // QUSBALTERNATESETTINGINFO_H
