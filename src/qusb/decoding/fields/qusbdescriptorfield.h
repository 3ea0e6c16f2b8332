// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORFIELD_H
#define QUSBDESCRIPTORFIELD_H

#include "qusb_export.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

#include <utility>

class QDebug;
class QUsbDescriptorTree;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbDescriptorTree)

/*!
    \brief A node in the tree of decoded descriptors: a descriptor, a field, some bits of a field, or unknown bytes.

    The children of a Kind::Group follow each other without gaps and cover it. Therefore each decoded byte is in exactly
    one node of Kind::Field or Kind::Raw. Nodes of Kind::BitField are children of a field, and share its bytes.

    A node is a position in its tree. Copies are cheap, and each node keeps the whole tree alive. Values, texts and
    remarks are computed on demand. Implicitly shared and immutable. Reentrant.

    \since 0.1
*/
class QUsbDescriptorField
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(qsizetype offset READ offset CONSTANT)
    Q_PROPERTY(qsizetype size READ size CONSTANT)
    Q_PROPERTY(quint64 value READ value CONSTANT)
    Q_PROPERTY(QString valueText READ valueText CONSTANT)
    Q_PROPERTY(QString text READ text CONSTANT)
    Q_PROPERTY(QString unit READ unit CONSTANT)
    Q_PROPERTY(QString remark READ remark CONSTANT)
    Q_PROPERTY(QString rule READ rule CONSTANT)
    Q_PROPERTY(QString section READ section CONSTANT)
    Q_PROPERTY(Severity severity READ severity CONSTANT)

public:
    /*! The kinds of nodes. */
    enum class Kind : int {
        Group, //!< A descriptor with everything nested in it, or a group of fields that repeats.
        Field, //!< One field of a descriptor.
        BitField, //!< Some bits of the parent, which is a field.
        Raw, //!< Bytes without a known meaning.
    };
    Q_ENUM(Kind)

    /*! The severity of remark(). */
    enum class Severity : int {
        None, //!< There is no remark.
        Information, //!< Useful to know.
        Warning, //!< The device breaks a rule, but works.
        Error, //!< The descriptor cannot be decoded, or the device cannot work.
    };
    Q_ENUM(Severity)

    /*! The usual notation of a value. */
    enum class Format : int {
        None, //!< There is no number: a group, raw bytes, or only text().
        Decimal, //!< A count or a number.
        Signed, //!< A number that may be negative, in two's complement.
        Hexadecimal, //!< An identifier, an address or a set of bits.
        Bcd, //!< A release in binary-coded decimal.
        StringIndex, //!< The index of a string descriptor; 0 if there is none.
        Uuid, //!< A 16-byte UUID; the first three parts in little-endian order.
    };
    Q_ENUM(Format)

    /*! Creates a null node. */
    QUSB_EXPORT QUsbDescriptorField() noexcept;
    QUSB_EXPORT QUsbDescriptorField(const QUsbDescriptorField &other) noexcept;
    QUsbDescriptorField(QUsbDescriptorField &&other) noexcept = default;
    QUSB_EXPORT QUsbDescriptorField &operator=(const QUsbDescriptorField &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbDescriptorField)
    QUSB_EXPORT ~QUsbDescriptorField();
    void swap(QUsbDescriptorField &other) noexcept
    {
        m_tree.swap(other.m_tree);
        std::swap(m_node, other.m_node);
        std::swap(m_bits, other.m_bits);
    }

    /*! Returns whether there is no such node. */
    bool isNull() const noexcept { return !m_tree; }
    /*! Returns the kind of the node. */
    QUSB_EXPORT Kind kind() const noexcept;
    /*! Returns the name in the specification's spelling, "bLength" or "Endpoint Descriptor". Not translated. */
    QUSB_EXPORT QString name() const;
    /*! Returns the offset of the node in the decoded bytes; for bits, the offset of their field. */
    QUSB_EXPORT qsizetype offset() const noexcept;
    /*! Returns the size of the node in bytes; for bits, the size of their field. */
    QUSB_EXPORT qsizetype size() const noexcept;
    /*! Returns the number of the lowest bit; 0 if the node is not of Kind::BitField. */
    QUSB_EXPORT int bitOffset() const noexcept;
    /*! Returns the number of bits; 0 if the node is not of Kind::BitField. */
    QUSB_EXPORT int bitWidth() const noexcept;
    /*! Returns the bytes of the node; for bits, those of their field. */
    QUSB_EXPORT QByteArray bytes() const;

    /*! Returns the number in a field of up to eight bytes, or in the bits; otherwise 0. */
    QUSB_EXPORT quint64 value() const noexcept;
    /*! Returns the notation of value(). */
    QUSB_EXPORT Format format() const noexcept;
    /*! Returns value() in the usual notation: "64", "0x0403", "2.10"; empty if there is no number. */
    QUSB_EXPORT QString valueText() const;
    /*! Returns the meaning of the value: "Interrupt", "100 mA"; may be empty. Translated. */
    QUSB_EXPORT QString text() const;
    /*! Returns the unit of value(): "ms", "bytes", "2 mA"; empty if there is none. Translated. */
    QUSB_EXPORT QString unit() const;
    /*!
        Returns the section of the specification: "USB 2.0, table 9-8"; may be empty. Fields have the section of their
        group.
    */
    QUSB_EXPORT QString section() const;
    /*! Returns the severity of remark(). */
    QUSB_EXPORT Severity severity() const noexcept;
    /*! Returns a sentence about an error or a peculiarity of the node; empty if there is none. Translated. */
    QUSB_EXPORT QString remark() const;
    /*! Returns the permanent name of the rule behind remark(), "CFG-TOTAL"; empty if there is no remark. */
    QUSB_EXPORT QString rule() const;
    /*!
        Returns the node that value() refers to: the descriptor of a terminal or unit for its ID, the first descriptor
        of an interface for its number, and the endpoint descriptor for an address. Returns a null node if value()
        refers to no node, or to one that does not exist.
    */
    QUSB_EXPORT QUsbDescriptorField link() const;

    /*! Returns the parent node; a null node for the root. */
    QUSB_EXPORT QUsbDescriptorField parent() const;
    /*! Returns the child nodes in the order of their bytes or bits. */
    QUSB_EXPORT QList<QUsbDescriptorField> children() const;
    /*! Returns the first child with \a name; a null node if there is none. */
    QUSB_EXPORT QUsbDescriptorField child(QStringView name) const;

private:
    friend class QUsbDescriptorTree;
    friend bool operator==(const QUsbDescriptorField &a, const QUsbDescriptorField &b) noexcept { return equals(a, b); }
    friend bool operator!=(const QUsbDescriptorField &a, const QUsbDescriptorField &b) noexcept
    {
        return !equals(a, b);
    }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbDescriptorField &field);
    QUSB_EXPORT static bool equals(const QUsbDescriptorField &a, const QUsbDescriptorField &b) noexcept;
    QUsbDescriptorField(const QUsbDescriptorTree *tree, quint32 node, qint32 bits) noexcept;

    QExplicitlySharedDataPointer<QUsbDescriptorTree> m_tree;
    quint32 m_node = 0;
    qint32 m_bits = -1; // Which bits of the node; -1: the node itself.
};
Q_DECLARE_SHARED(QUsbDescriptorField)

#endif // QUSBDESCRIPTORFIELD_H
