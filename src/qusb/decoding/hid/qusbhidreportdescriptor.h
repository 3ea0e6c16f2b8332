// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHIDREPORTDESCRIPTOR_H
#define QUSBHIDREPORTDESCRIPTOR_H

#include "qusb_export.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qflags.h>
#include <QtCore/qlist.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstringlist.h>

#include <optional>

class QDebug;
class QUsbHidReportDescriptorPrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbHidReportDescriptorPrivate)

/*!
    \brief The reports of a human interface device, as described by its report descriptor (HID 1.11, 6.2.2).

    A device has reports() of three types. If it usesReportIds(), a report ID distinguishes the reports of a type. A
    report consists of fields. value() extracts their values from the bytes of a report. For the items of the
    descriptor, decode it with QUsbDescriptorDecoder and QUsbDescriptorBlock::Kind::HidReport.

    Any bytes are accepted. Items that cannot be decoded are ignored and listed in warnings(). The memory needed depends
    on the size of the descriptor, and not on sizes and counts in it. Implicitly shared and immutable. Reentrant.

    \since 0.1
*/
class QUsbHidReportDescriptor
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(bool empty READ isEmpty CONSTANT)
    Q_PROPERTY(bool usesReportIds READ usesReportIds CONSTANT)
    Q_PROPERTY(QStringList warnings READ warnings CONSTANT)

public:
    /*! The direction of a report. The values are those of GET_REPORT (HID 1.11, 7.2.1). */
    enum class ReportType : int {
        Input = 1, //!< From the device, after each change.
        Output = 2, //!< To the device.
        Feature = 3, //!< Settings, in both directions.
    };
    Q_ENUM(ReportType)

    /*! The properties of a field in an Input, Output or Feature item (HID 1.11, 6.2.2.5). */
    enum class Flag : int {
        Constant = 0x0001, //!< The field never changes; usually padding.
        Variable = 0x0002, //!< Each element is a control. Otherwise it is an array: each element selects a control.
        Relative = 0x0004, //!< The change since the last report.
        Wrap = 0x0008, //!< Rolls over at the extremes.
        NonLinear = 0x0010, //!< Not linear to the measured quantity.
        NoPreferredState = 0x0020, //!< Does not return to a state by itself.
        NullState = 0x0040, //!< A value out of the logical range means that there is no value.
        Volatile = 0x0080, //!< May change without the host. Not of input.
        BufferedBytes = 0x0100, //!< A stream of bytes.
    };
    Q_DECLARE_FLAGS(Flags, Flag)
    Q_FLAG(Flags)

    /*! Extended usages that follow one another; one usage if \c first and \c last are equal. */
    struct UsageRange
    {
        quint32 first = 0; //!< The first one: usage page and ID, see QUsbHidUsages.
        quint32 last = 0; //!< The last one, which is not before the first.
    };

    /*! Some bits of a report, or several of the same size side by side. */
    struct Field
    {
        ReportType type = ReportType::Input; //!< The type of the report it is in.
        quint8 reportId = 0; //!< The ID of the report it is in; 0 if there are none.
        Flags flags; //!< What kind of data it is.
        quint64 bitOffset = 0; //!< Where it begins, from the report's first byte on, which is the ID if there are any.
        quint32 bitSize = 0; //!< Bits of one element, as claimed.
        quint32 count = 0; //!< Number of elements, as claimed.
        qint64 logicalMinimum = 0; //!< The smallest value of an element.
        qint64 logicalMaximum = 0; //!< The largest value of an element.
        qint64 physicalMinimum = 0; //!< What logicalMinimum is, in unit(). If both are 0, the logical ones hold.
        qint64 physicalMaximum = 0; //!< What logicalMaximum is, in unit().
        quint32 unitCode = 0; //!< The unit (HID 1.11, 6.2.2.7).
        int unitExponent = 0; //!< The power of ten that the unit is multiplied by.
        quint32 application = 0; //!< The usage of the application collection it is in; 0 if it is in none.
        QList<UsageRange> usages; //!< What the elements mean, or, of an array, the values.
        qsizetype itemOffset = 0; //!< Where in the descriptor its Input, Output or Feature item begins.

        /*! Returns whether elements are indices of usages. */
        bool isArray() const { return !(flags & Flag::Variable); }
        /*! Returns whether the field is padding. */
        bool isConstant() const { return bool(flags & Flag::Constant); }
        /*! Returns the usage with the number \a index: of an element or, of an array, of logicalMinimum + index. */
        QUSB_EXPORT quint32 usage(qint64 index) const;
        /*! Returns the unit of the values: "cm", "10^-2 s"; empty if they have no unit. */
        QUSB_EXPORT QString unit() const;
        /*! Returns \a value in unit(), by the physical range. */
        QUSB_EXPORT double physicalValue(qint64 value) const;
    };

    /*! One report. */
    struct Report
    {
        ReportType type = ReportType::Input; //!< Which way it goes.
        quint8 id = 0; //!< Its ID, which is its first byte; 0 if the device has none.
        quint64 bitSize = 0; //!< Its size as claimed, with the ID.
        QList<Field> fields; //!< Its fields in the order of their bits.

        /*! Returns the size in bytes, as claimed. */
        quint64 size() const { return (bitSize + 7) / 8; }
    };

    /*! Creates an object without reports. */
    QUSB_EXPORT QUsbHidReportDescriptor() noexcept;
    QUSB_EXPORT QUsbHidReportDescriptor(const QUsbHidReportDescriptor &other) noexcept;
    QUsbHidReportDescriptor(QUsbHidReportDescriptor &&other) noexcept = default;
    QUSB_EXPORT QUsbHidReportDescriptor &operator=(const QUsbHidReportDescriptor &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbHidReportDescriptor)
    QUSB_EXPORT ~QUsbHidReportDescriptor();
    void swap(QUsbHidReportDescriptor &other) noexcept { d.swap(other.d); }

    /*! Reads the report descriptor \a bytes. */
    QUSB_EXPORT static QUsbHidReportDescriptor fromBytes(QByteArrayView bytes);

    /*! Returns whether there is no report. */
    QUSB_EXPORT bool isEmpty() const noexcept;
    /*! Returns whether the first byte of each report is its ID. */
    QUSB_EXPORT bool usesReportIds() const noexcept;
    /*! Returns the reports, by type, and of a type by ID. */
    QUSB_EXPORT QList<Report> reports() const;
    /*! Returns the report of \a type with \a id; one without fields if there is none. */
    QUSB_EXPORT Report report(ReportType type, quint8 id = 0) const;
    /*! Returns the report of \a type that \a bytes are one of, by their first byte if there are IDs. */
    QUSB_EXPORT Report reportOf(ReportType type, QByteArrayView bytes) const;
    /*!
        Returns the errors in the descriptor: one sentence each, with the offset. The tree has the same remarks.
        Translated.
    */
    QUSB_EXPORT QStringList warnings() const;

    /*!
        Returns the element \a index of \a field in \a report, which are all bytes of the report with its ID. Nothing if
        the report ends before, or if an element has no bits or more than 64.
    */
    QUSB_EXPORT static std::optional<qint64> value(QByteArrayView report, const Field &field, quint32 index = 0);

private:
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbHidReportDescriptor &descriptor);

    QExplicitlySharedDataPointer<QUsbHidReportDescriptorPrivate> d;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbHidReportDescriptor::Flags)
Q_DECLARE_SHARED(QUsbHidReportDescriptor)

#endif // QUSBHIDREPORTDESCRIPTOR_H
