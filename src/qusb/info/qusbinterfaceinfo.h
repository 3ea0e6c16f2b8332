// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBINTERFACEINFO_H
#define QUSBINTERFACEINFO_H

#include "qusbalternatesettinginfo.h"

class QDebug;
class QUsbInterfaceInfoPrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbInterfaceInfoPrivate)

/*!
    \brief One interface of a configuration: all alternate settings with one interface number.

    Implicitly shared, read only. Reentrant.

    \since 0.1
*/
class QUsbInterfaceInfo
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(int number READ number CONSTANT)

public:
    /*! A null value: isNull() is true, everything else 0 or empty. */
    QUSB_EXPORT QUsbInterfaceInfo() noexcept;
    QUSB_EXPORT QUsbInterfaceInfo(const QUsbInterfaceInfo &other) noexcept;
    QUsbInterfaceInfo(QUsbInterfaceInfo &&other) noexcept = default;
    QUSB_EXPORT QUsbInterfaceInfo &operator=(const QUsbInterfaceInfo &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbInterfaceInfo)
    QUSB_EXPORT ~QUsbInterfaceInfo();
    void swap(QUsbInterfaceInfo &other) noexcept { d.swap(other.d); }

    /*! Returns whether there is no such interface. */
    bool isNull() const noexcept { return !d; }
    /*! Returns the interface number. It is not an index: numbers may start anywhere and have gaps. */
    QUSB_EXPORT quint8 number() const noexcept;
    /*! Returns the alternate settings in the order of their descriptors; at least one. */
    QUSB_EXPORT QList<QUsbAlternateSettingInfo> alternateSettings() const;
    /*! Returns the first alternate setting numbered \a alternateSetting; a null value if there is none. */
    QUSB_EXPORT QUsbAlternateSettingInfo alternateSettingByNumber(quint8 alternateSetting) const;
    /*! Returns alternate setting 0, the one after configuration; the first one if there is no 0. */
    QUSB_EXPORT QUsbAlternateSettingInfo defaultAlternateSetting() const;

private:
    friend class QUsbInterfaceInfoPrivate;
    friend bool operator==(const QUsbInterfaceInfo &a, const QUsbInterfaceInfo &b) noexcept { return equals(a, b); }
    friend bool operator!=(const QUsbInterfaceInfo &a, const QUsbInterfaceInfo &b) noexcept { return !equals(a, b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbInterfaceInfo &info);
    QUSB_EXPORT static bool equals(const QUsbInterfaceInfo &a, const QUsbInterfaceInfo &b) noexcept;
    explicit QUsbInterfaceInfo(QUsbInterfaceInfoPrivate *dd) noexcept;

    QExplicitlySharedDataPointer<QUsbInterfaceInfoPrivate> d;
};
Q_DECLARE_SHARED(QUsbInterfaceInfo)

#endif // QUSBINTERFACEINFO_H
