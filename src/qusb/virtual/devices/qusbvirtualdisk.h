// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALDISK_H
#define QUSBVIRTUALDISK_H

#include "qusbvirtualdevice.h"

#include <QtCore/qmap.h>

class QUsbVirtualDiskPrivate;

/*!
    \brief A memory stick: mass storage over the bulk-only transport (Bulk-Only Transport 1.0), in memory.

    Interface 0 (mass storage, SCSI, bulk-only) has bulk endpoints 0x81 (IN) and 0x02 (OUT) of 512 bytes at high
    speed. The commands are those that hosts ask of a stick: TEST UNIT READY, REQUEST SENSE, INQUIRY, MODE SENSE(6),
    START STOP UNIT, PREVENT ALLOW MEDIUM REMOVAL, READ FORMAT CAPACITIES, READ CAPACITY(10), READ(10), WRITE(10),
    VERIFY(10), SYNCHRONIZE CACHE(10), REPORT LUNS; others end with CHECK CONDITION. A wrapper that is not valid
    halts both endpoints until the reset recovery (6.6.1), and what host and device disagree about ends as 6.7 says.

    Threads and ownership: QUsbVirtualDevice. It has handlers of its own, which setHandler() and setControlHandler()
    replace.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualDisk : public QUsbVirtualDevice
{
public:
    static constexpr quint8 InEndpoint = 0x81;
    static constexpr quint8 OutEndpoint = 0x02;
    static constexpr qint64 BlockSize = 512; //!< Bytes
    static constexpr qint64 DefaultSize = 1024 * 1024; //!< Bytes

    /*! A disk of \a size bytes, rounded up to whole blocks; all of them 0. */
    explicit QUsbVirtualDisk(qint64 size = DefaultSize);
    /*! A disk that holds \a contents. */
    explicit QUsbVirtualDisk(const QByteArray &contents);
    ~QUsbVirtualDisk() override;

    /*! Returns all that is on the disk. A copy: what the host writes later does not show in it. */
    QByteArray contents() const;
    /*! Puts another medium in, of \a contents, whose size is rounded up to whole blocks. The host is told. */
    void setContents(const QByteArray &contents);
    /*! Returns whether the host has ejected the medium. */
    bool isEjected() const;

    /*!
        Returns contents with a file system (FAT12, no partitions) of \a size bytes, at most 127 MiB, that has \a
        files in its root directory. Names are of the form "README.TXT": up to 8 and 3 capital letters or digits.
        What does not fit is left out.
    */
    static QByteArray fileSystem(const QMap<QString, QByteArray> &files, qint64 size = DefaultSize);

private:
    const std::unique_ptr<QUsbVirtualDiskPrivate> d;
};

#endif // QUSBVIRTUALDISK_H
