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
QT_DECLARE_QESDP_SPECIALIZATION_DTOR_WITH_EXPORT(QUsbDescriptorTree, QUSB_EXPORT)

/*!
    \brief One node of decoded descriptors: a descriptor, a field, some bits of a field, or bytes nobody knows.

    The children of a Kind::Group lie side by side and cover it. So every byte that was decoded is in exactly one node
    of Kind::Field or Kind::Raw. Nodes of Kind::BitField are children of a field and overlap it.

    A node is a place in the tree it belongs to: copies are cheap, and any node keeps the whole tree. Values, texts and
    remarks are worked out when they are asked for. Implicitly shared, read only. Reentrant.
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
    /*! What a node stands for. */
    enum class Kind : quint8 {
        Group, //!< A descriptor with all that belongs to it, or fields that repeat together.
        Field, //!< One field of a descriptor.
        BitField, //!< Some bits of the parent, which is a field.
        Raw, //!< Bytes without a known meaning.
    };
    Q_ENUM(Kind)

    /*! How serious remark() is. */
    enum class Severity : quint8 {
        None, //!< There is no remark.
        Information, //!< Worth knowing.
        Warning, //!< The device breaks a rule, and works nevertheless.
        Error, //!< The descriptor cannot be understood, or the device cannot work like that.
    };
    Q_ENUM(Severity)

    /*! The notation a value is usually given in. */
    enum class Format : quint8 {
        None, //!< There is no number: a group, raw bytes, or text() says it all.
        Decimal, //!< A count or a number.
        Signed, //!< A number that may be negative, in two's complement.
        Hexadecimal, //!< An identifier, an address or a set of bits.
        Bcd, //!< A release in binary-coded decimal.
        StringIndex, //!< The index of a string descriptor; 0 if there is none.
        Uuid, //!< A 16-byte UUID; the first three parts in little-endian order.
    };
    Q_ENUM(Format)

    /*! A null node: nothing was decoded. */
    QUSB_EXPORT QUsbDescriptorField() noexcept;
    QUSB_EXPORT QUsbDescriptorField(const QUsbDescriptorField &other) noexcept;
    QUsbDescriptorField(QUsbDescriptorField &&other) noexcept = default;
    QUSB_EXPORT QUsbDescriptorField &operator=(const QUsbDescriptorField &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbDescriptorField)
    ~QUsbDescriptorField() = default;
    void swap(QUsbDescriptorField &other) noexcept
    {
        m_tree.swap(other.m_tree);
        std::swap(m_node, other.m_node);
        std::swap(m_bits, other.m_bits);
    }

    /*! Returns whether there is no such node. */
    bool isNull() const noexcept { return !m_tree; }
    /*! Returns what the node stands for. */
    QUSB_EXPORT Kind kind() const noexcept;
    /*! Returns the name in the specification's spelling, "bLength" or "Endpoint Descriptor". Not translated. */
    QUSB_EXPORT QString name() const;
    /*! Returns where the node begins in the decoded bytes; for bits, where their field begins. */
    QUSB_EXPORT qsizetype offset() const noexcept;
    /*! Returns how many bytes the node takes; for bits, how many their field takes. */
    QUSB_EXPORT qsizetype size() const noexcept;
    /*! Returns the number of the lowest bit; 0 if the node is not of Kind::BitField. */
    QUSB_EXPORT int bitOffset() const noexcept;
    /*! Returns the number of bits; 0 if the node is not of Kind::BitField. */
    QUSB_EXPORT int bitWidth() const noexcept;
    /*! Returns the bytes of the node; for bits, those of their field. */
    QUSB_EXPORT QByteArray bytes() const;

    /*! Returns the number that a field of up to eight bytes, or the bits, hold; else 0. */
    QUSB_EXPORT quint64 value() const noexcept;
    /*! Returns the notation of value(). */
    QUSB_EXPORT Format format() const noexcept;
    /*! Returns value() in the usual notation: "64", "0x0403", "2.10"; empty if there is no number. */
    QUSB_EXPORT QString valueText() const;
    /*! Returns what the value means in words: "Interrupt", "100 mA"; may be empty. Translated. */
    QUSB_EXPORT QString text() const;
    /*! Returns the unit that value() counts in: "ms", "bytes", "2 mA"; empty if it is none. Translated. */
    QUSB_EXPORT QString unit() const;
    /*!
        Returns where this is specified: "USB 2.0, table 9-8"; may be empty. Fields are specified where their group
        is.
    */
    QUSB_EXPORT QString section() const;
    /*! Returns how serious remark() is. */
    QUSB_EXPORT Severity severity() const noexcept;
    /*! Returns what is remarkable about the node, a full sentence; empty if nothing is. Translated. */
    QUSB_EXPORT QString remark() const;
    /*! Returns the name of the rule behind remark(), "CFG-TOTAL", which stays the same; empty if there is no remark. */
    QUSB_EXPORT QString rule() const;
    /*!
        Returns the node that value() refers to: of a terminal's or unit's ID, its descriptor; of the number of an
        interface, its first descriptor; of an endpoint's address, that one's descriptor. A null node if it refers to
        none, or to one that is not there.
    */
    QUSB_EXPORT QUsbDescriptorField link() const;

    /*! Returns the node this one is below; a null node if this is the root. */
    QUSB_EXPORT QUsbDescriptorField parent() const;
    /*! Returns the nodes below this one in the order of their bytes or bits. */
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
