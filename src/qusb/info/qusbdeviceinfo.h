// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICEINFO_H
#define QUSBDEVICEINFO_H

#include "qusbconfigurationinfo.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qhashfunctions.h>

class QDebug;
class QUsbDeviceInfoPrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbDeviceInfoPrivate)

/*!
    \brief Describes a device: port, speed, IDs, strings and descriptors.

    An info stays valid after unplugging. Its functions never send anything to the device. manufacturer(), product() and
    serialNumber() are the strings that the system read when the device was plugged in.

    Two infos are equal if they describe the same connection of a device. After a device was unplugged and plugged in
    again, its new info is not equal to the old one, even at the same address.

    Implicitly shared and immutable. Reentrant.

    \since 0.1
*/
class QUsbDeviceInfo
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(int bus READ bus CONSTANT)
    Q_PROPERTY(int address READ address CONSTANT)
    Q_PROPERTY(QString portPath READ portPath CONSTANT)
    Q_PROPERTY(QUsbProtocol::Speed speed READ speed CONSTANT)
    Q_PROPERTY(quint16 vendorId READ vendorId CONSTANT)
    Q_PROPERTY(quint16 productId READ productId CONSTANT)
    Q_PROPERTY(quint16 deviceVersion READ deviceVersion CONSTANT)
    Q_PROPERTY(quint16 usbVersion READ usbVersion CONSTANT)
    Q_PROPERTY(int deviceClass READ deviceClass CONSTANT)
    Q_PROPERTY(int deviceSubclass READ deviceSubclass CONSTANT)
    Q_PROPERTY(int deviceProtocol READ deviceProtocol CONSTANT)
    Q_PROPERTY(QString manufacturer READ manufacturer CONSTANT)
    Q_PROPERTY(QString product READ product CONSTANT)
    Q_PROPERTY(QString serialNumber READ serialNumber CONSTANT)

public:
    /*! Creates a null value: isNull() is true, and everything else is 0 or empty. */
    QUSB_EXPORT QUsbDeviceInfo() noexcept;
    QUSB_EXPORT QUsbDeviceInfo(const QUsbDeviceInfo &other) noexcept;
    QUsbDeviceInfo(QUsbDeviceInfo &&other) noexcept = default;
    QUSB_EXPORT QUsbDeviceInfo &operator=(const QUsbDeviceInfo &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbDeviceInfo)
    QUSB_EXPORT ~QUsbDeviceInfo();
    void swap(QUsbDeviceInfo &other) noexcept { d.swap(other.d); }

    /*!
        Creates the info of a device that is not plugged in. \a descriptors is the device descriptor followed by the
        configurations, as in the file "descriptors" in sysfs. Any bytes are accepted; warnings() lists the errors in
        them. \a speed is the assumed speed of the device.
    */
    QUSB_EXPORT static QUsbDeviceInfo fromDescriptors(QByteArrayView descriptors,
                                                      QUsbProtocol::Speed speed = QUsbProtocol::Speed::Unknown);

    /*! Returns whether there is no such device. */
    bool isNull() const noexcept { return !d; }

    /*! Returns the number of the bus in the system; 0 if the device is not plugged in. */
    QUSB_EXPORT int bus() const noexcept;
    /*! Returns the address on the bus. It changes each time the device is plugged in; portPath() does not. */
    QUSB_EXPORT quint8 address() const noexcept;
    /*!
        Returns the port in the notation of the kernel. "1-2.3" is bus 1, port 2 of the root hub, port 3 of the hub
        there. "usb1" is the root hub of bus 1. Empty if unknown.
    */
    QUSB_EXPORT QString portPath() const;
    /*! Returns the port numbers from the root hub to the device; empty for a root hub or if not known. */
    QUSB_EXPORT QList<quint8> portNumbers() const;
    /*! Returns the port of the parent hub the device is plugged into; 0 for a root hub or if not known. */
    QUSB_EXPORT quint8 portNumber() const noexcept;
    /*! Returns the hub the device is plugged into; a null value for a root hub or if not known. */
    QUSB_EXPORT QUsbDeviceInfo parent() const;
    /*! Returns whether the device is a hub or a root hub. */
    QUSB_EXPORT bool isHub() const noexcept;
    /*! Returns whether the device is the root hub of a host controller. */
    QUSB_EXPORT bool isRootHub() const noexcept;
    /*! Returns the speed the device operates at. */
    QUSB_EXPORT QUsbProtocol::Speed speed() const noexcept;

    /*! Returns idVendor. */
    QUSB_EXPORT quint16 vendorId() const noexcept;
    /*! Returns idProduct. */
    QUSB_EXPORT quint16 productId() const noexcept;
    /*! Returns bcdDevice, the release of the device in binary-coded decimal: 0x0213 is 2.13. */
    QUSB_EXPORT quint16 deviceVersion() const noexcept;
    /*! Returns bcdUSB, the release of the specification in binary-coded decimal: 0x0210 is 2.1. */
    QUSB_EXPORT quint16 usbVersion() const noexcept;
    /*! Returns bDeviceClass, often a QUsbProtocol::ClassCode. */
    QUSB_EXPORT quint8 deviceClass() const noexcept;
    /*! Returns bDeviceSubClass. */
    QUSB_EXPORT quint8 deviceSubclass() const noexcept;
    /*! Returns bDeviceProtocol. */
    QUSB_EXPORT quint8 deviceProtocol() const noexcept;
    /*!
        Returns the packet size of endpoint 0 in bytes; for SuperSpeed devices the power of two that the field stands
        for.
    */
    QUSB_EXPORT int maxPacketSize0() const noexcept;

    /*! Returns the string of iManufacturer as the system read it; empty if not known. Untrusted: see QUsbStrings. */
    QUSB_EXPORT QString manufacturer() const;
    /*! Returns the string of iProduct as the system read it; empty if not known. Untrusted: see QUsbStrings. */
    QUSB_EXPORT QString product() const;
    /*! Returns the string of iSerialNumber as the system read it; empty if not known. Untrusted: see QUsbStrings. */
    QUSB_EXPORT QString serialNumber() const;
    /*! Returns iManufacturer: the index of the string; 0 if there is none. */
    QUSB_EXPORT quint8 manufacturerIndex() const noexcept;
    /*! Returns iProduct: the index of the string; 0 if there is none. */
    QUSB_EXPORT quint8 productIndex() const noexcept;
    /*! Returns iSerialNumber: the index of the string; 0 if there is none. */
    QUSB_EXPORT quint8 serialNumberIndex() const noexcept;

    /*! Returns the configurations in the order of their descriptors. */
    QUSB_EXPORT QList<QUsbConfigurationInfo> configurations() const;
    /*! Returns the first configuration whose bConfigurationValue is \a configurationValue; a null value if none. */
    QUSB_EXPORT QUsbConfigurationInfo configuration(quint8 configurationValue) const;
    /*! Returns the active configuration; a null value if the device is not configured or this is unknown. */
    QUSB_EXPORT QUsbConfigurationInfo activeConfiguration() const;
    /*!
        Returns the value of the active configuration; 0 if the device is not configured, and no value if this is
        unknown.
    */
    QUSB_EXPORT std::optional<quint8> activeConfigurationValue() const noexcept;

    /*! Returns the device descriptor itself. */
    QUSB_EXPORT QUsbDescriptor descriptor() const;
    /*! Returns the bytes of the device descriptor, followed by the configurations. */
    QUSB_EXPORT QByteArray descriptorBytes() const;
    /*! Returns the errors in the descriptors, including those of the configurations. Translated. */
    QUSB_EXPORT QStringList warnings() const;

    /*! Returns the directory of the device in sysfs ("/sys/bus/usb/devices/1-2.3"); may be empty. */
    QUSB_EXPORT QString systemPath() const;
    /*! Returns the device node ("/dev/bus/usb/001/004"); may be empty. */
    QUSB_EXPORT QString deviceNode() const;

private:
    friend class QUsbDeviceInfoPrivate;
    friend bool operator==(const QUsbDeviceInfo &a, const QUsbDeviceInfo &b) noexcept { return equals(a, b); }
    friend bool operator!=(const QUsbDeviceInfo &a, const QUsbDeviceInfo &b) noexcept { return !equals(a, b); }
    friend size_t qHash(const QUsbDeviceInfo &info, size_t seed = 0) noexcept { return hash(info, seed); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbDeviceInfo &info);
    QUSB_EXPORT static bool equals(const QUsbDeviceInfo &a, const QUsbDeviceInfo &b) noexcept;
    QUSB_EXPORT static size_t hash(const QUsbDeviceInfo &info, size_t seed) noexcept;
    explicit QUsbDeviceInfo(QUsbDeviceInfoPrivate *dd) noexcept;

    QExplicitlySharedDataPointer<QUsbDeviceInfoPrivate> d;
};
Q_DECLARE_SHARED(QUsbDeviceInfo)

#endif // QUSBDEVICEINFO_H
