// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORBLOCK_H
#define QUSBDESCRIPTORBLOCK_H

#include "qusb_export.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

class QDebug;

/*!
    \brief Bytes of a device that are read and decoded together: the response to a request, or the contents of a file.

    A block has a kind(). If a device has several blocks of a kind, index() distinguishes them, and for strings
    languageId(), too. Any bytes are accepted. Copies share their data. Reentrant.

    \since 0.1
*/
class QUsbDescriptorBlock
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(int index READ index CONSTANT)
    Q_PROPERTY(quint16 languageId READ languageId CONSTANT)
    Q_PROPERTY(QByteArray bytes READ bytes CONSTANT)
    Q_PROPERTY(Origin origin READ origin CONSTANT)

public:
    /*! The kind of the bytes, and the meaning of the index. Blocks are shown in this order. */
    enum class Kind : int {
        Device, //!< The device descriptor and its configurations, as sysfs "descriptors" has them. Index 0.
        DeviceQualifier, //!< The device descriptor at the other speed (USB 2.0, 9.6.2). Index 0.
        OtherSpeedConfiguration, //!< A configuration at that speed (USB 2.0, 9.6.4). Its index, as GET_DESCRIPTOR counts.
        Bos, //!< The binary device object store with its capabilities (USB 3.2, 9.6.2). Index 0.
        String, //!< A string descriptor (USB 2.0, 9.6.7). The string's index; 0 is the table of languages.
        HidReport, //!< A report descriptor (HID 1.11, 6.2.2). The interface's number.
        Hub, //!< The hub descriptor (USB 2.0, 11.23.2.1; USB 3.2, 10.15.2.1). Index 0.
        MicrosoftOs20Set, //!< A Microsoft OS 2.0 descriptor set. Which one in the BOS platform capability, from 0.
        WebUsbUrl, //!< A WebUSB URL descriptor (WebUSB, 4.3.1). The URL's index, as iLandingPage counts.
        MidiGroupTerminals, //!< Group terminal blocks (USB MIDI 2.0, 5.4). The interface's number.
        Other, //!< A kind of a later version of QUsb; see name().
    };
    Q_ENUM(Kind)

    /*! The origin of the bytes. */
    enum class Origin : int {
        System, //!< Read from the system. Nothing was sent to the device.
        Device, //!< Read from the device.
        File, //!< Passed by the caller, for example from a file of raw bytes.
    };
    Q_ENUM(Origin)

    /*! Creates a null block. */
    QUsbDescriptorBlock() noexcept = default;
    /*! Creates a block of \a kind with \a bytes. Kind defines the meaning of \a index. \a languageId is for strings. */
    explicit QUsbDescriptorBlock(Kind kind, const QByteArray &bytes, quint8 index = 0, quint16 languageId = 0,
                                 Origin origin = Origin::File)
        : m_bytes(bytes)
        , m_languageId(languageId)
        , m_kind(kind)
        , m_index(index)
        , m_origin(origin)
    {
    }
    /*! Creates a block of Kind::Other with \a bytes and the \a name of its kind in files. */
    static QUsbDescriptorBlock other(const QString &name, const QByteArray &bytes, quint8 index = 0,
                                     quint16 languageId = 0, Origin origin = Origin::File)
    {
        QUsbDescriptorBlock block(Kind::Other, bytes, index, languageId, origin);
        block.m_name = name;
        return block;
    }

    /*! Returns whether there is no block. */
    bool isNull() const noexcept { return m_bytes.isNull(); }
    /*! Returns the kind of the bytes. */
    Kind kind() const noexcept { return m_kind; }
    /*! Returns the index; see Kind for its meaning. */
    quint8 index() const noexcept { return m_index; }
    /*! Returns the language (LANGID) of a string; 0 for the table of languages and for other kinds. */
    quint16 languageId() const noexcept { return m_languageId; }
    /*! Returns the bytes. */
    QByteArray bytes() const noexcept { return m_bytes; }
    /*! Returns the origin of the bytes. */
    Origin origin() const noexcept { return m_origin; }
    /*! Returns the name of the kind in files: "device", "bos", "hidReport"; for Kind::Other the name in the file. */
    QUSB_EXPORT QString name() const;
    /*! Returns a description: "HID report descriptor of interface 0". Translated. */
    QUSB_EXPORT QString description() const;
    /*! Returns a copy with \a bytes. */
    QUsbDescriptorBlock withBytes(const QByteArray &bytes) const
    {
        QUsbDescriptorBlock copy = *this;
        copy.m_bytes = bytes;
        return copy;
    }
    /*! Returns whether this and \a other are the same part of a device: kind, name, index and language are equal. */
    bool isSamePart(const QUsbDescriptorBlock &other) const noexcept
    {
        return m_kind == other.m_kind && m_index == other.m_index && m_languageId == other.m_languageId
            && m_name == other.m_name;
    }

private:
    friend bool operator==(const QUsbDescriptorBlock &a, const QUsbDescriptorBlock &b) noexcept
    {
        return a.isSamePart(b) && a.m_origin == b.m_origin && a.m_bytes == b.m_bytes;
    }
    friend bool operator!=(const QUsbDescriptorBlock &a, const QUsbDescriptorBlock &b) noexcept { return !(a == b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbDescriptorBlock &block);

    QByteArray m_bytes;
    QString m_name; // Of Kind::Other only.
    quint16 m_languageId = 0;
    Kind m_kind = Kind::Device;
    quint8 m_index = 0;
    Origin m_origin = Origin::File;
};
Q_DECLARE_TYPEINFO(QUsbDescriptorBlock, Q_RELOCATABLE_TYPE);

#endif // QUSBDESCRIPTORBLOCK_H
