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
QT_DECLARE_QESDP_SPECIALIZATION_DTOR_WITH_EXPORT(QUsbDescriptorBuilderPrivate, QUSB_EXPORT)

/*!
    \brief Puts the descriptors of a device together, and keeps their lengths, counts and indexes right.

    What comes in sequence is added in sequence: a configuration, its interfaces, the endpoints of each, and in
    between whatever class-specific descriptors belong there.

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

    wTotalLength, bNumInterfaces, bNumEndpoints, bNumConfigurations and the string indexes are counted; numbers of
    interfaces and configurations are given in order. At SuperSpeed each endpoint gets its companion, and the device
    a binary object store with the two capabilities that USB 3.2, 9.6.2 asks for. It does not judge: a builder lets
    one make a device that no host likes.

    Calling what needs something before it (an endpoint without an interface) adds what is missing with its
    defaults. Implicitly shared. Reentrant.
*/
class QUsbDescriptorBuilder
{
public:
    /*!
        A device of \a speed, which decides bcdUSB (1.10 for low and full speed, 2.00, or 2.01 with capabilities,
        3.20) and bMaxPacketSize0 (8 at low speed, 64, 2^9).
    */
    QUSB_EXPORT explicit QUsbDescriptorBuilder(QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    QUSB_EXPORT QUsbDescriptorBuilder(const QUsbDescriptorBuilder &other) noexcept;
    QUsbDescriptorBuilder(QUsbDescriptorBuilder &&other) noexcept = default;
    QUSB_EXPORT QUsbDescriptorBuilder &operator=(const QUsbDescriptorBuilder &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbDescriptorBuilder)
    ~QUsbDescriptorBuilder() = default;
    void swap(QUsbDescriptorBuilder &other) noexcept { d.swap(other.d); }

    // The device (USB 2.0, table 9-8)
    /*! Sets idVendor, idProduct and bcdDevice. */
    QUSB_EXPORT QUsbDescriptorBuilder &setIds(quint16 vendorId, quint16 productId, quint16 deviceRelease = 0x0100);
    /*! Sets bDeviceClass, bDeviceSubClass and bDeviceProtocol; without it the interfaces tell. */
    QUSB_EXPORT QUsbDescriptorBuilder &setDeviceClass(QUsbProtocol::ClassCode code, quint8 subclass = 0,
                                                      quint8 protocol = 0);
    /*!
        Sets iManufacturer, iProduct and iSerialNumber to \a manufacturer, \a product, \a serialNumber; empty is
        none.
    */
    QUSB_EXPORT QUsbDescriptorBuilder &setStrings(const QString &manufacturer, const QString &product,
                                                  const QString &serialNumber = {});
    /*! Sets bMaxPacketSize0 as it stands in the descriptor. */
    QUSB_EXPORT QUsbDescriptorBuilder &setMaxPacketSize0(quint8 maxPacketSize0);

    // The configuration
    /*! Begins a configuration (table 9-10) that draws up to \a maxPower milliamperes. \a attributes: bits 6 and 5. */
    QUSB_EXPORT QUsbDescriptorBuilder &addConfiguration(int maxPower = 100,
                                                        QUsbProtocol::ConfigurationAttributes attributes = {},
                                                        const QString &description = {});
    /*! Adds an interface association for the next \a interfaceCount interfaces (USB 2.0 ECN, table 9-Z). */
    QUSB_EXPORT QUsbDescriptorBuilder &addInterfaceAssociation(quint8 interfaceCount, QUsbProtocol::ClassCode code,
                                                               quint8 subclass = 0, quint8 protocol = 0,
                                                               const QString &description = {});
    /*! Begins the next interface, in its alternate setting 0 (table 9-12). */
    QUSB_EXPORT QUsbDescriptorBuilder &addInterface(QUsbProtocol::ClassCode code, quint8 subclass = 0,
                                                    quint8 protocol = 0, const QString &description = {});
    /*! Begins the next alternate setting of the interface, of the same class. */
    QUSB_EXPORT QUsbDescriptorBuilder &addAlternateSetting(const QString &description = {});
    /*!
        Adds an endpoint (table 9-13). \a maxPacketSize is that of one packet, \a interval is bInterval as it stands
        there, \a transactions the number per microframe, 1 to 3, of a high-bandwidth endpoint; at SuperSpeed that is a
        burst. \a attributes are bits 5 to 2 of bmAttributes (synchronization and usage).
    */
    QUSB_EXPORT QUsbDescriptorBuilder &addEndpoint(quint8 address, QUsbProtocol::TransferType type,
                                                   quint16 maxPacketSize, quint8 interval = 0, int transactions = 1,
                                                   quint8 attributes = 0);
    /*!
        Sets the companion of the endpoint that was added last (USB 3.2, table 9-26): \a maxBurst, \a attributes and
        \a bytesPerInterval as they stand there; with 0 a periodic endpoint gets all that it has room for.
        SuperSpeed only.
    */
    QUSB_EXPORT QUsbDescriptorBuilder &setCompanion(quint8 maxBurst, quint8 attributes = 0,
                                                    quint16 bytesPerInterval = 0);
    /*!
        Adds any descriptor, of a class or a vendor, where it stands. Its first two bytes are length and type. An
        endpoint's, as those of 9 bytes that audio devices have, is counted as one.
    */
    QUSB_EXPORT QUsbDescriptorBuilder &addDescriptor(const QByteArray &descriptor);
    /*! Adds string \a text, if it is not there, and returns its index; 0 if \a text is empty or there are 255. */
    QUSB_EXPORT quint8 addString(const QString &text);

    // Beside the configurations
    /*! Adds a device capability to the binary object store (USB 3.2, 9.6.2). */
    QUSB_EXPORT QUsbDescriptorBuilder &addCapability(const QByteArray &capability);
    /*!
        Sets the report descriptor of the interface that was begun last (HID 1.11, 7.1.1), and adds its HID
        descriptor.
    */
    QUSB_EXPORT QUsbDescriptorBuilder &addReportDescriptor(const QByteArray &report, quint8 countryCode = 0);

    // The outcome
    QUSB_EXPORT QUsbProtocol::Speed speed() const noexcept;
    /*! Returns the device descriptor followed by its configurations: what QUsbDeviceInfo::descriptorBytes() is. */
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
