// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBIDDATABASE_H
#define QUSBIDDATABASE_H

#include "qusb_export.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

class QUsbIdDatabasePrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbIdDatabasePrivate)

/*!
    \brief Names of vendors, products and classes, from the contents of a usb.ids file.

    An empty database is not an error. It has no names. Class names that do not depend on a file are in QUsbClassNames.

    Implicitly shared. The contents are kept unchanged, with an index of a few bytes for each vendor. Reentrant.

    \since 0.1
*/
class QUsbIdDatabase
{
public:
    /*! Creates an empty database. */
    QUSB_EXPORT QUsbIdDatabase() noexcept;
    /*! Creates a database from \a contents, the contents of a usb.ids file in UTF-8 or Latin-1. */
    QUSB_EXPORT explicit QUsbIdDatabase(const QByteArray &contents);
    QUSB_EXPORT QUsbIdDatabase(const QUsbIdDatabase &other) noexcept;
    QUsbIdDatabase(QUsbIdDatabase &&other) noexcept = default;
    QUSB_EXPORT QUsbIdDatabase &operator=(const QUsbIdDatabase &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbIdDatabase)
    QUSB_EXPORT ~QUsbIdDatabase();
    void swap(QUsbIdDatabase &other) noexcept { d.swap(other.d); }

    /*! Returns whether the database contains no vendor. */
    QUSB_EXPORT bool isEmpty() const noexcept;
    /*! Returns the version the file states, usually a date ("2025.07.26"); empty if it states none. */
    QUSB_EXPORT QString version() const;
    /*! Returns the day the file is of, from its date or its version; an invalid date if it states neither. */
    QUSB_EXPORT QDate date() const;
    /*!
        Returns whether the file is of a later day than that of \a other, or of a greater version if days are unknown.
    */
    QUSB_EXPORT bool isNewerThan(const QUsbIdDatabase &other) const;

    /*! Returns the name of the vendor \a vendorId; empty if unknown. */
    QUSB_EXPORT QString vendorName(quint16 vendorId) const;
    /*! Returns the name of the product \a productId of the vendor \a vendorId; empty if unknown. */
    QUSB_EXPORT QString productName(quint16 vendorId, quint16 productId) const;
    /*! Returns the name of the class \a classCode; empty if unknown. */
    QUSB_EXPORT QString className(quint8 classCode) const;
    /*! Returns the name of \a subclassCode in the class \a classCode; empty if unknown. */
    QUSB_EXPORT QString subclassName(quint8 classCode, quint8 subclassCode) const;
    /*! Returns the name of \a protocolCode in \a subclassCode of the class \a classCode; empty if unknown. */
    QUSB_EXPORT QString protocolName(quint8 classCode, quint8 subclassCode, quint8 protocolCode) const;
    /*! Returns the name of the language \a languageId (LANGID), "English (US)"; empty if unknown. */
    QUSB_EXPORT QString languageName(quint16 languageId) const;
    /*! Returns the name of the audio terminal type \a terminalType, "Speaker"; empty if unknown. */
    QUSB_EXPORT QString audioTerminalName(quint16 terminalType) const;
    /*! Returns the name of the video terminal type \a terminalType, "Camera Sensor"; empty if unknown. */
    QUSB_EXPORT QString videoTerminalName(quint16 terminalType) const;
    /*! Returns the name of the HID descriptor type \a descriptorType, "Report"; empty if unknown. */
    QUSB_EXPORT QString hidDescriptorName(quint8 descriptorType) const;
    /*! Returns the name of the item of report descriptors with the prefix \a prefix, "Usage Page"; empty if unknown. */
    QUSB_EXPORT QString hidItemName(quint8 prefix) const;
    /*! Returns the name of the HID usage page \a page; empty if unknown. QUsbHidUsages knows more, without a file. */
    QUSB_EXPORT QString hidUsagePageName(quint16 page) const;
    /*! Returns the name of \a usageId on the HID usage page \a page; empty if unknown. */
    QUSB_EXPORT QString hidUsageName(quint16 page, quint16 usageId) const;
    /*! Returns the name of the country \a countryCode in a HID descriptor, "German"; empty if unknown. */
    QUSB_EXPORT QString hidCountryName(quint8 countryCode) const;
    /*! Returns the name of the part of the body \a designator in a HID physical descriptor; empty if unknown. */
    QUSB_EXPORT QString physicalName(quint8 designator) const;
    /*! Returns the name of the bias \a bias in a HID physical descriptor, "Right Hand"; empty if unknown. */
    QUSB_EXPORT QString biasName(quint8 bias) const;

private:
    QExplicitlySharedDataPointer<QUsbIdDatabasePrivate> d;
};
Q_DECLARE_SHARED(QUsbIdDatabase)

#endif // QUSBIDDATABASE_H
