// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORBUILDER_H
#define QUSBDESCRIPTORBUILDER_H

#include "qusb_export.h"
#include "qusbprotocol.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qmap.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

class QUsbDescriptorBuilderPrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbDescriptorBuilderPrivate)

/*!
    \brief Builds the descriptors of a device, with correct lengths, counts and indexes.

    Add the descriptors in their order: a configuration, its interfaces, the endpoints of each interface, and
    class-specific descriptors in their places.

    \code
    QUsbDescriptorBuilder builder(QUsbProtocol::Speed::High);
    builder.setIds(0x1209, 0x0001)
        .setStrings(QStringLiteral("Example"), QStringLiteral("Thermometer"), QStringLiteral("T-1000"))
        .addConfiguration()
        .addInterface(QUsbProtocol::ClassCode::VendorSpecific)
        .addEndpoint(0x81, QUsbProtocol::TransferType::Bulk, 512)
        .addEndpoint(0x02, QUsbProtocol::TransferType::Bulk, 512);
    QUsbVirtualDevice thermometer(builder);
    \endcode

    The builder sets wTotalLength, bNumInterfaces, bNumEndpoints, bNumConfigurations and the string indexes. It numbers
    interfaces and configurations in order. At SuperSpeed, it adds a companion to each endpoint, and a binary object
    store with the two capabilities that USB 3.2, 9.6.2 requires. It does not check whether a host will accept the
    device.

    If a required descriptor is missing, such as the interface of an endpoint, the builder adds it with default values.
    Implicitly shared. Reentrant.

    \since 0.1
*/
class QUsbDescriptorBuilder
{
public:
    /*!
        Creates a builder for a device of \a speed. The speed determines bcdUSB (1.10 for low and full speed; 2.00, or
        2.01 with capabilities; 3.20) and bMaxPacketSize0 (8 at low speed, 64, 2^9).
    */
    QUSB_EXPORT explicit QUsbDescriptorBuilder(QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    QUSB_EXPORT QUsbDescriptorBuilder(const QUsbDescriptorBuilder &other) noexcept;
    QUsbDescriptorBuilder(QUsbDescriptorBuilder &&other) noexcept = default;
    QUSB_EXPORT QUsbDescriptorBuilder &operator=(const QUsbDescriptorBuilder &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbDescriptorBuilder)
    QUSB_EXPORT ~QUsbDescriptorBuilder();
    void swap(QUsbDescriptorBuilder &other) noexcept { d.swap(other.d); }

    // The device (USB 2.0, table 9-8)
    /*! Sets idVendor, idProduct and bcdDevice. */
    QUSB_EXPORT QUsbDescriptorBuilder &setIds(quint16 vendorId, quint16 productId, quint16 deviceRelease = 0x0100);
    /*! Sets bDeviceClass, bDeviceSubClass and bDeviceProtocol. The default is 0: the interfaces have the class. */
    QUSB_EXPORT QUsbDescriptorBuilder &setDeviceClass(QUsbProtocol::ClassCode code, quint8 subclass = 0,
                                                      quint8 protocol = 0);
    /*!
        Sets iManufacturer, iProduct and iSerialNumber to \a manufacturer, \a product and \a serialNumber. An empty text
        means no string.
    */
    QUSB_EXPORT QUsbDescriptorBuilder &setStrings(const QString &manufacturer, const QString &product,
                                                  const QString &serialNumber = {});
    /*! Sets bMaxPacketSize0, in the encoding of the descriptor. */
    QUSB_EXPORT QUsbDescriptorBuilder &setMaxPacketSize0(quint8 maxPacketSize0);

    // The configuration
    /*! Adds a configuration (table 9-10) that needs up to \a maxPower milliamperes. \a attributes are bits 6 and 5. */
    QUSB_EXPORT QUsbDescriptorBuilder &addConfiguration(int maxPower = 100,
                                                        QUsbProtocol::ConfigurationAttributes attributes = {},
                                                        const QString &description = {});
    /*! Adds an interface association for the next \a interfaceCount interfaces (USB 2.0 ECN, table 9-Z). */
    QUSB_EXPORT QUsbDescriptorBuilder &addInterfaceAssociation(quint8 interfaceCount, QUsbProtocol::ClassCode code,
                                                               quint8 subclass = 0, quint8 protocol = 0,
                                                               const QString &description = {});
    /*! Adds the next interface, with its alternate setting 0 (table 9-12). */
    QUSB_EXPORT QUsbDescriptorBuilder &addInterface(QUsbProtocol::ClassCode code, quint8 subclass = 0,
                                                    quint8 protocol = 0, const QString &description = {});
    /*! Adds the next alternate setting of the interface, with the same class. */
    QUSB_EXPORT QUsbDescriptorBuilder &addAlternateSetting(const QString &description = {});
    /*!
        Adds an endpoint (table 9-13). \a maxPacketSize is the size of one packet, and \a interval is bInterval. \a
        transactions is the number of transactions in each microframe of a high-bandwidth endpoint, 1 to 3; at
        SuperSpeed it is the burst size. \a attributes are bits 5 to 2 of bmAttributes (synchronization and usage).
    */
    QUSB_EXPORT QUsbDescriptorBuilder &addEndpoint(quint8 address, QUsbProtocol::TransferType type,
                                                   quint16 maxPacketSize, quint8 interval = 0, int transactions = 1,
                                                   quint8 attributes = 0);
    /*!
        Sets the companion of the endpoint that was added last (USB 3.2, table 9-26). \a maxBurst, \a attributes and \a
        bytesPerInterval are in the encoding of the descriptor. If \a bytesPerInterval is 0, a periodic endpoint gets
        the maximum. SuperSpeed only.
    */
    QUSB_EXPORT QUsbDescriptorBuilder &setCompanion(quint8 maxBurst, quint8 attributes = 0,
                                                    quint16 bytesPerInterval = 0);
    /*!
        Adds any class-specific or vendor-specific descriptor. Its first two bytes are length and type. An endpoint
        descriptor, such as those of 9 bytes in audio devices, is counted as an endpoint.
    */
    QUSB_EXPORT QUsbDescriptorBuilder &addDescriptor(const QByteArray &descriptor);
    /*! Adds string \a text if it is new, and returns its index. Returns 0 if \a text is empty, or if there are 255. */
    QUSB_EXPORT quint8 addString(const QString &text);

    // Beside the configurations
    /*! Adds a device capability to the binary object store (USB 3.2, 9.6.2). */
    QUSB_EXPORT QUsbDescriptorBuilder &addCapability(const QByteArray &capability);
    /*!
        Sets the report descriptor of the interface that was added last (HID 1.11, 7.1.1), and adds its HID descriptor.
    */
    QUSB_EXPORT QUsbDescriptorBuilder &addReportDescriptor(const QByteArray &report, quint8 countryCode = 0);

    // The outcome
    QUSB_EXPORT QUsbProtocol::Speed speed() const noexcept;
    /*! Returns the device descriptor followed by its configurations, like QUsbDeviceInfo::descriptorBytes(). */
    QUSB_EXPORT QByteArray descriptors() const;
    /*! Returns the binary object store; empty if there is none. */
    QUSB_EXPORT QByteArray binaryObjectStore() const;
    /*! Returns the strings by index, in US English. */
    QUSB_EXPORT QMap<quint8, QString> strings() const;
    /*! Returns the HID report descriptors by interface number. */
    QUSB_EXPORT QMap<quint8, QByteArray> reportDescriptors() const;

private:
    QExplicitlySharedDataPointer<QUsbDescriptorBuilderPrivate> d;
};
Q_DECLARE_SHARED(QUsbDescriptorBuilder)

#endif // QUSBDESCRIPTORBUILDER_H
