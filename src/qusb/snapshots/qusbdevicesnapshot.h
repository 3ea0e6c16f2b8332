// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICESNAPSHOT_H
#define QUSBDEVICESNAPSHOT_H

#include "qusb_export.h"
#include "qusbdescriptorblock.h"
#include "qusberror.h"
#include "qusbdescriptorfield.h"
#include "qusbdeviceinfo.h"
#include "qusbprotocol.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstringlist.h>

#include <optional>

class QDebug;
class QUsbDeviceSnapshotPrivate;
QT_DECLARE_QSDP_SPECIALIZATION_DTOR(QUsbDeviceSnapshotPrivate)

/*!
    \brief Everything known about a device at one moment: descriptors as bytes, strings, port, drivers and attributes.

    The data comes from the system, from the device, or from files. Each block of bytes contains its origin. A snapshot
    may be incomplete, damaged or artificial: all parts are optional, and any bytes are accepted. QUsbSnapshotFile
    writes and reads snapshot files.

    \code
    const QUsbDescriptorBlock bos = snapshot.block(QUsbDescriptorBlock::Kind::Bos);
    const QUsbDescriptorField tree = snapshot.decoded(bos);
    \endcode

    Two snapshots are equal if all their data is equal. Implicitly shared. Reentrant.

    \since 0.1
*/
class QUsbDeviceSnapshot
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(QList<QUsbDescriptorBlock> blocks READ blocks CONSTANT)
    Q_PROPERTY(QUsbProtocol::Speed speed READ speed CONSTANT)
    Q_PROPERTY(QString portPath READ portPath CONSTANT)
    Q_PROPERTY(QString manufacturer READ manufacturer CONSTANT)
    Q_PROPERTY(QString product READ product CONSTANT)
    Q_PROPERTY(QString serialNumber READ serialNumber CONSTANT)
    Q_PROPERTY(QStringList notes READ notes CONSTANT)

public:
    /*! An attribute of the device in the system: on Linux, the name and the contents of a file in sysfs. */
    struct Attribute
    {
        QString name; //!< "rx_lanes", "power/control"
        QString value; //!< The contents, without the end of the line.

        friend bool operator==(const Attribute &a, const Attribute &b) noexcept
        {
            return a.name == b.name && a.value == b.value;
        }
        friend bool operator!=(const Attribute &a, const Attribute &b) noexcept { return !(a == b); }
    };

    /*! The driver and the device nodes of an interface. */
    struct InterfaceState
    {
        quint8 number = 0; //!< bInterfaceNumber
        QString driver; //!< "usbhid"; empty without a driver; "usbfs" if a program has claimed it.
        QStringList deviceNodes; //!< "/dev/ttyACM0", "/dev/hidraw0"; the name if there is no file: "eth0".

        friend bool operator==(const InterfaceState &a, const InterfaceState &b) noexcept
        {
            return a.number == b.number && a.driver == b.driver && a.deviceNodes == b.deviceNodes;
        }
        friend bool operator!=(const InterfaceState &a, const InterfaceState &b) noexcept { return !(a == b); }
    };

    /*! The data that redacted() replaces. */
    enum class Redaction : int {
        SerialNumbers = 0x01, //!< The serial number, as text and in the string descriptors of iSerialNumber.
        ContainerId = 0x02, //!< The UUID of the BOS capability CONTAINER_ID (USB 3.2, 9.6.2.3).
        MacAddress = 0x04, //!< The strings of iMACAddress of CDC network functions (CDC ECM 1.2, table 3).
    };
    Q_DECLARE_FLAGS(Redactions, Redaction)
    Q_FLAG(Redactions)

    /*! Creates an empty snapshot. */
    QUSB_EXPORT QUsbDeviceSnapshot();
    QUSB_EXPORT QUsbDeviceSnapshot(const QUsbDeviceSnapshot &other) noexcept;
    QUsbDeviceSnapshot(QUsbDeviceSnapshot &&other) noexcept = default;
    QUSB_EXPORT QUsbDeviceSnapshot &operator=(const QUsbDeviceSnapshot &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbDeviceSnapshot)
    QUSB_EXPORT ~QUsbDeviceSnapshot();
    void swap(QUsbDeviceSnapshot &other) noexcept { d.swap(other.d); }

    /*! Creates a snapshot from the data in \a info. */
    QUSB_EXPORT static QUsbDeviceSnapshot fromInfo(const QUsbDeviceInfo &info);
    /*!
        Creates the info of a device that is not plugged in, with the descriptors, strings, speed and port of this
        snapshot. Missing data is empty in the info.
    */
    QUSB_EXPORT QUsbDeviceInfo info() const;

    // The bytes
    /*! Returns whether there are no blocks. */
    QUSB_EXPORT bool isEmpty() const noexcept;
    /*! Returns the blocks, ordered by kind, index and language. */
    QUSB_EXPORT QList<QUsbDescriptorBlock> blocks() const;
    /*! Returns the blocks of \a kind, in their order. */
    QUSB_EXPORT QList<QUsbDescriptorBlock> blocks(QUsbDescriptorBlock::Kind kind) const;
    /*! Returns the block of \a kind with \a index and \a languageId; a null block if there is none. */
    QUSB_EXPORT QUsbDescriptorBlock block(QUsbDescriptorBlock::Kind kind, quint8 index = 0,
                                          quint16 languageId = 0) const;
    /*!
        Returns the tree of \a block, one of blocks(), as QUsbDescriptorDecoder::decode() makes it for speed(). It is made once
        and shared by all copies of the snapshot. Returns a null node if \a block is not one of blocks(). Thread-safe.
    */
    QUSB_EXPORT QUsbDescriptorField decoded(const QUsbDescriptorBlock &block) const;
    /*! Adds \a block, or replaces the one with its kind, index and language. A null block has no effect. */
    QUSB_EXPORT void setBlock(const QUsbDescriptorBlock &block);
    /*! Removes the block of \a kind with \a index and \a languageId. */
    QUSB_EXPORT void removeBlock(QUsbDescriptorBlock::Kind kind, quint8 index = 0, quint16 languageId = 0);

    // Strings
    /*!
        Returns the languages of the string descriptors: those in the table of languages, or else those of the blocks.
    */
    QUSB_EXPORT QList<quint16> languageIds() const;
    /*!
        Returns the text of string \a index in \a languageId. With 0, returns it in the first language that has it, or
        as read by the system. Empty if unknown. Untrusted: see QUsbStrings.
    */
    QUSB_EXPORT QString string(quint8 index, quint16 languageId = 0) const;
    /*! Returns the string of iManufacturer as the system read it; empty if not known. Untrusted. */
    QUSB_EXPORT QString manufacturer() const;
    /*! Returns the string of iProduct as the system read it; empty if not known. Untrusted. */
    QUSB_EXPORT QString product() const;
    /*! Returns the string of iSerialNumber as the system read it; empty if not known. Untrusted. */
    QUSB_EXPORT QString serialNumber() const;
    /*! Sets the strings that the system read. */
    QUSB_EXPORT void setStrings(const QString &manufacturer, const QString &product, const QString &serialNumber);
    /*! Returns the other strings that the system read, by index. Their language is unknown. */
    QUSB_EXPORT QMap<quint8, QString> systemStrings() const;
    /*! Sets one of systemStrings(); an empty \a text removes it. */
    QUSB_EXPORT void setSystemString(quint8 index, const QString &text);

    // Place and state
    /*! Returns the number of the bus; 0 if not known. */
    QUSB_EXPORT int bus() const noexcept;
    /*! Returns the address on the bus; 0 if not known. */
    QUSB_EXPORT quint8 address() const noexcept;
    /*! Returns the port in the notation of the kernel, like QUsbDeviceInfo::portPath(); may be empty. */
    QUSB_EXPORT QString portPath() const;
    /*! Sets the location of the device. */
    QUSB_EXPORT void setPlace(int bus, quint8 address, const QString &portPath);
    /*! Returns the speed the device operates at. */
    QUSB_EXPORT QUsbProtocol::Speed speed() const noexcept;
    QUSB_EXPORT void setSpeed(QUsbProtocol::Speed speed);
    /*! Returns the value of the active configuration; 0 if the device is unconfigured, nothing if that is not known. */
    QUSB_EXPORT std::optional<quint8> activeConfigurationValue() const noexcept;
    QUSB_EXPORT void setActiveConfigurationValue(std::optional<quint8> configurationValue);

    // The system's data
    /*! Returns the attributes, in the order of the system. */
    QUSB_EXPORT QList<Attribute> attributes() const;
    /*! Returns the value of attribute \a name; null if there is none. */
    QUSB_EXPORT QString attribute(QStringView name) const;
    /*! Sets attribute \a name to \a value. A new attribute is appended. A null \a value removes the attribute. */
    QUSB_EXPORT void setAttribute(const QString &name, const QString &value);
    /*! Returns the interfaces of the active configuration, ordered by number. */
    QUSB_EXPORT QList<InterfaceState> interfaceStates() const;
    /*! Returns the state of interface \a number. Without data it has no driver and no nodes. */
    QUSB_EXPORT InterfaceState interfaceState(quint8 number) const;
    /*! Adds \a state, or replaces the one with its number. */
    QUSB_EXPORT void setInterfaceState(const InterfaceState &state);

    // About the snapshot
    /*! Returns when the snapshot was taken. */
    QUSB_EXPORT QDateTime takenAt() const;
    QUSB_EXPORT void setTakenAt(const QDateTime &time);
    /*! Returns the system on which it was taken, for information only: "Linux 6.1.0, Debian 12". */
    QUSB_EXPORT QString host() const;
    QUSB_EXPORT void setHost(const QString &host);
    /*! Returns the program that took it, for information only: "qusb 0.9". */
    QUSB_EXPORT QString tool() const;
    QUSB_EXPORT void setTool(const QString &tool);
    /*! Returns which data could not be read, and the reason: one sentence each. */
    QUSB_EXPORT QStringList notes() const;
    QUSB_EXPORT void setNotes(const QStringList &notes);
    QUSB_EXPORT void addNote(const QString &note);
    /*!
        Returns why the device could not be asked, or why it stopped answering: it could not be opened, was unplugged, or
        did not answer in time. A success if it was asked, or if nobody wanted that. Requests that a device refuses are
        notes only. Files do not keep it.
    */
    QUSB_EXPORT QUsbError queryError() const;
    QUSB_EXPORT void setQueryError(const QUsbError &error);

    /*!
        Returns a copy in which the data selected by \a what is replaced by zeros: characters of strings become '0', and
        bytes of a UUID become 0. Lengths do not change, so everything can still be decoded. Strings are replaced in all
        languages. The same text is also replaced in other strings, attributes, names of network interfaces and notes.
        Blocks of QUsbDescriptorBlock::Kind::Other are removed, because their contents are unknown.
    */
    QUSB_EXPORT QUsbDeviceSnapshot redacted(Redactions what) const;

private:
    friend bool operator==(const QUsbDeviceSnapshot &a, const QUsbDeviceSnapshot &b) noexcept { return equals(a, b); }
    friend bool operator!=(const QUsbDeviceSnapshot &a, const QUsbDeviceSnapshot &b) noexcept { return !equals(a, b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbDeviceSnapshot &snapshot);
    QUSB_EXPORT static bool equals(const QUsbDeviceSnapshot &a, const QUsbDeviceSnapshot &b) noexcept;

    QSharedDataPointer<QUsbDeviceSnapshotPrivate> d;
};
Q_DECLARE_SHARED(QUsbDeviceSnapshot)
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbDeviceSnapshot::Redactions)

#endif // QUSBDEVICESNAPSHOT_H
