// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICEFILTER_H
#define QUSBDEVICEFILTER_H

#include "qusb_export.h"
#include "qusbdeviceinfo.h"

#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

#include <functional>

class QDebug;
class QUsbDeviceFilterPrivate;
QT_DECLARE_QSDP_SPECIALIZATION_DTOR(QUsbDeviceFilterPrivate)

/*!
    \brief Selects devices. A device matches if all conditions hold.

    \code
    const auto filter = QUsbDeviceFilter(0x0403, 0x6001).withSerialNumber(u"A6008isP"_qs);
    \endcode

    A filter without conditions matches every device. Implicitly shared. Reentrant.

    \since 0.1
*/
class QUsbDeviceFilter
{
public:
    /*! Creates a filter that matches every device. */
    QUSB_EXPORT QUsbDeviceFilter();
    /*! Creates a filter for idVendor \a vendorId. */
    QUSB_EXPORT explicit QUsbDeviceFilter(quint16 vendorId);
    /*! Creates a filter for idVendor \a vendorId and idProduct \a productId. */
    QUSB_EXPORT QUsbDeviceFilter(quint16 vendorId, quint16 productId);
    QUSB_EXPORT QUsbDeviceFilter(const QUsbDeviceFilter &other) noexcept;
    QUsbDeviceFilter(QUsbDeviceFilter &&other) noexcept = default;
    QUSB_EXPORT QUsbDeviceFilter &operator=(const QUsbDeviceFilter &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbDeviceFilter)
    QUSB_EXPORT ~QUsbDeviceFilter();
    void swap(QUsbDeviceFilter &other) noexcept { d.swap(other.d); }

    /*! Returns this filter, further narrowed to idVendor \a vendorId. */
    QUSB_EXPORT QUsbDeviceFilter withVendorId(quint16 vendorId) const;
    /*! Returns this filter, further narrowed to idProduct \a productId. */
    QUSB_EXPORT QUsbDeviceFilter withProductId(quint16 productId) const;
    /*! Returns this filter, further narrowed to the serial number \a serialNumber. */
    QUSB_EXPORT QUsbDeviceFilter withSerialNumber(const QString &serialNumber) const;
    /*! Returns this filter, further narrowed to the port \a portPath ("1-2.3"). */
    QUSB_EXPORT QUsbDeviceFilter withPortPath(const QString &portPath) const;
    /*! Returns this filter, further narrowed to bus number \a bus. */
    QUSB_EXPORT QUsbDeviceFilter withBus(int bus) const;
    /*! Returns this filter, further narrowed to the address \a address. */
    QUSB_EXPORT QUsbDeviceFilter withAddress(quint8 address) const;
    /*! Returns this filter, further narrowed to bDeviceClass \a deviceClass. */
    QUSB_EXPORT QUsbDeviceFilter withDeviceClass(quint8 deviceClass) const;
    /*! Returns this filter, further narrowed to devices with an interface of bInterfaceClass \a interfaceClass. */
    QUSB_EXPORT QUsbDeviceFilter withInterfaceClass(quint8 interfaceClass) const;
    /*! Returns this filter, further narrowed to devices for which \a predicate returns true. */
    QUSB_EXPORT QUsbDeviceFilter withPredicate(const std::function<bool(const QUsbDeviceInfo &)> &predicate) const;

    /*! Returns whether all conditions hold for \a device. A null device matches nothing. */
    QUSB_EXPORT bool matches(const QUsbDeviceInfo &device) const;
    /*! Returns the conditions as text for messages: "0403:6001 with serial number A6008isP". Translated. */
    QUSB_EXPORT QString description() const;

private:
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbDeviceFilter &filter);

    QSharedDataPointer<QUsbDeviceFilterPrivate> d;
};
Q_DECLARE_SHARED(QUsbDeviceFilter)

#endif // QUSBDEVICEFILTER_H
