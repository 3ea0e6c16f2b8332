// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBFXIMAGE_H
#define QUSBFXIMAGE_H

#include "qusb_export.h"
#include "qusbresult.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qlist.h>
#include <QtCore/qobjectdefs.h>

#include <optional>

class QDebug;

/*!
    \brief Firmware for the RAM of a Cypress (Infineon) EZ-USB FX2, FX2LP or FX3, for QUsbFxLoader.

    Two kinds of files hold it: Intel HEX (.hex, .ihx) for the 8051 of FX2 and FX2LP, and boot images (.img, "FX3
    Programmers Manual", and Cypress application note AN76405) for FX3. Files are untrusted: whatever the bytes, reading
    them ends in an image or in an error that names the place and what is wrong with it.

    Copies share their data. Reentrant.

    \since 0.1
*/
class QUsbFxImage
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(Chip chip READ chip CONSTANT)
    Q_PROPERTY(qint64 size READ size CONSTANT)

public:
    /*! The chip that an image is for. */
    enum class Chip : int {
        Unknown, //!< There is no image.
        Fx2, //!< FX2, FX2LP: 8051, addresses of 16 bits.
        Fx3, //!< FX3, FX3S, CX3: ARM9, addresses of 32 bits.
    };
    Q_ENUM(Chip)

    /*! Bytes that belong together. */
    struct Section
    {
        quint32 address = 0; //!< Where the first byte goes.
        QByteArray data; //!< The bytes; at least one.

        friend bool operator==(const Section &a, const Section &b) noexcept
        {
            return a.address == b.address && a.data == b.data;
        }
        friend bool operator!=(const Section &a, const Section &b) noexcept { return !(a == b); }
    };

    /*! The greatest file that is read, in bytes. No chip has as much memory. */
    static constexpr qint64 MaximumFileSize = 16 * 1024 * 1024;

    /*! No image. */
    QUsbFxImage() noexcept = default;

    /*!
        Reads an image from \a bytes of either kind: those that begin with "CY" are a boot image, all others are taken
        for Intel HEX. Errors are QUsbError::Kind::InvalidParameter, and QUsbError::Kind::NotSupported for boot images
        that only a boot ROM can use.
    */
    QUSB_EXPORT static QUsbResult<QUsbFxImage> fromBytes(QByteArrayView bytes);
    /*!
        Reads an FX3 boot image: "CY", bImageCTL, bImageType 0xB0; sections of a length in 32-bit words, an address and
        data; length 0 with the entry address; the sum of all data words. All numbers are little-endian. What follows
        the sum is ignored.
    */
    QUSB_EXPORT static QUsbResult<QUsbFxImage> fromBootImage(QByteArrayView bytes);
    /*!
        Reads Intel HEX: records 00 (data), 01 (end), 02 and 04 (upper part of the addresses that follow); 03 and 05
        (start address) are checked and ignored, for an 8051 starts at 0. Data that adjoin become one section.
    */
    QUSB_EXPORT static QUsbResult<QUsbFxImage> fromIntelHex(QByteArrayView bytes);
    /*!
        Reads the file \a fileName with fromBytes(). This blocks as long as the file system does. In addition to those
        errors: QUsbError::Kind::NotFound, QUsbError::Kind::AccessDenied, and QUsbError::Kind::InvalidParameter if it
        has more than MaximumFileSize bytes.
    */
    QUSB_EXPORT static QUsbResult<QUsbFxImage> fromFile(const QString &fileName);

    /*! Returns whether there is no image. */
    bool isNull() const noexcept { return m_chip == Chip::Unknown; }
    /*! Returns the chip that the image is for; Chip::Unknown if it is null. */
    Chip chip() const noexcept { return m_chip; }
    /*! Returns what is to be written, in the order of the file. An image has at least one section. */
    const QList<Section> &sections() const &noexcept { return m_sections; }
    /*! \overload Moves the sections out of a temporary. */
    QList<Section> sections() &&noexcept { return std::move(m_sections); }
    /*! Returns the number of bytes in all sections. */
    QUSB_EXPORT qint64 size() const noexcept;
    /*! Returns the address an FX3 goes on at once the image is there; nothing for FX2. */
    std::optional<quint32> entryAddress() const noexcept { return m_entryAddress; }

private:
    friend bool operator==(const QUsbFxImage &a, const QUsbFxImage &b) noexcept
    {
        return a.m_chip == b.m_chip && a.m_entryAddress == b.m_entryAddress && a.m_sections == b.m_sections;
    }
    friend bool operator!=(const QUsbFxImage &a, const QUsbFxImage &b) noexcept { return !(a == b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbFxImage &image);

    QList<Section> m_sections;
    std::optional<quint32> m_entryAddress;
    Chip m_chip = Chip::Unknown;
};
Q_DECLARE_TYPEINFO(QUsbFxImage, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(QUsbFxImage::Section, Q_RELOCATABLE_TYPE);

#endif // QUSBFXIMAGE_H
