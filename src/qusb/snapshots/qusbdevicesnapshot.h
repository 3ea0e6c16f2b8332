// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICESNAPSHOT_H
#define QUSBDEVICESNAPSHOT_H

#include "qusb_export.h"
#include "qusbdescriptorblock.h"
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
QT_DECLARE_QSDP_SPECIALIZATION_DTOR_WITH_EXPORT(QUsbDeviceSnapshotPrivate, QUSB_EXPORT)

/*!
    \brief All that is known of one device at one time: descriptors as bytes, strings, place, drivers, attributes.

    What is known comes from the system, from the device, and from files; each block of bytes tells which. It may be
    incomplete, damaged or made up: anything may be missing, and any bytes will do. QUsbSnapshotFile writes and reads
    files of snapshots.

    \code
    const QUsbDescriptorBlock bos = snapshot.block(QUsbDescriptorBlock::Kind::Bos);
    const QUsbDescriptorField tree = QUsbDescriptorDecoder::decode(bos.bytes(), snapshot.speed());
    \endcode

    Two snapshots are equal if all of that is. Implicitly shared. Reentrant.
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
    /*! Something that the system says about the device: on Linux a file of sysfs and what is in it. */
    struct Attribute
    {
        QString name; //!< "rx_lanes", "power/control"
        QString value; //!< As it stands there, without the end of the line.

        friend bool operator==(const Attribute &a, const Attribute &b) noexcept
        {
            return a.name == b.name && a.value == b.value;
        }
        friend bool operator!=(const Attribute &a, const Attribute &b) noexcept { return !(a == b); }
    };

    /*! What the system has made of an interface. */
    struct InterfaceState
    {
        quint8 number = 0; //!< bInterfaceNumber
        QString driver; //!< "usbhid"; empty if none has it, "usbfs" for a program.
        QStringList deviceNodes; //!< "/dev/ttyACM0", "/dev/hidraw0"; for what has no file its name: "eth0".

        friend bool operator==(const InterfaceState &a, const InterfaceState &b) noexcept
        {
            return a.number == b.number && a.driver == b.driver && a.deviceNodes == b.deviceNodes;
        }
        friend bool operator!=(const InterfaceState &a, const InterfaceState &b) noexcept { return !(a == b); }
    };

    /*! What redacted() makes unrecognizable. */
    enum class Redaction : quint8 {
        SerialNumbers = 0x01, //!< The serial number, as text and in the string descriptors of iSerialNumber.
        ContainerId = 0x02, //!< The UUID of the BOS capability CONTAINER_ID (USB 3.2, 9.6.2.3).
        MacAddress = 0x04, //!< The strings of iMACAddress of CDC network functions (CDC ECM 1.2, table 3).
    };
    Q_DECLARE_FLAGS(Redactions, Redaction)
    Q_FLAG(Redactions)

    /*! Of no device: nothing is known. */
    QUSB_EXPORT QUsbDeviceSnapshot();
    QUSB_EXPORT QUsbDeviceSnapshot(const QUsbDeviceSnapshot &other) noexcept;
    QUsbDeviceSnapshot(QUsbDeviceSnapshot &&other) noexcept = default;
    QUSB_EXPORT QUsbDeviceSnapshot &operator=(const QUsbDeviceSnapshot &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbDeviceSnapshot)
    ~QUsbDeviceSnapshot() = default;
    void swap(QUsbDeviceSnapshot &other) noexcept { d.swap(other.d); }

    /*! Makes a snapshot of what \a info holds. */
    QUSB_EXPORT static QUsbDeviceSnapshot fromInfo(const QUsbDeviceInfo &info);
    /*!
        Makes the info of a device that is not plugged in, with the descriptors, strings, speed and place of this one.
        Anything that is missing is empty there.
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
    /*! Adds \a block, in place of the one that is the same part of the device; a null block does nothing. */
    QUSB_EXPORT void setBlock(const QUsbDescriptorBlock &block);
    /*! Removes the block of \a kind with \a index and \a languageId. */
    QUSB_EXPORT void removeBlock(QUsbDescriptorBlock::Kind kind, quint8 index = 0, quint16 languageId = 0);

    // Strings
    /*! Returns the languages there are string descriptors in: those of the table, else those of the blocks. */
    QUSB_EXPORT QList<quint16> languageIds() const;
    /*!
        Returns the text of string \a index in \a languageId; with 0, in the first language that has it, or what
        the system read. Empty if not known. Untrusted: see QUsbStrings.
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
    /*! Returns the other strings that the system read, by index. It gives their texts, and not their language. */
    QUSB_EXPORT QMap<quint8, QString> systemStrings() const;
    /*! Sets one of systemStrings(); an empty \a text removes it. */
    QUSB_EXPORT void setSystemString(quint8 index, const QString &text);

    // Place and state
    /*! Returns the number of the bus; 0 if not known. */
    QUSB_EXPORT int bus() const noexcept;
    /*! Returns the address on the bus; 0 if not known. */
    QUSB_EXPORT quint8 address() const noexcept;
    /*! Returns the place in the kernel's form, as QUsbDeviceInfo::portPath() does; may be empty. */
    QUSB_EXPORT QString portPath() const;
    /*! Sets where the device is, or was. */
    QUSB_EXPORT void setPlace(int bus, quint8 address, const QString &portPath);
    /*! Returns the speed the device operates at. */
    QUSB_EXPORT QUsbProtocol::Speed speed() const noexcept;
    QUSB_EXPORT void setSpeed(QUsbProtocol::Speed speed);
    /*! Returns the value of the active configuration; 0 if the device is unconfigured, nothing if that is not known. */
    QUSB_EXPORT std::optional<quint8> activeConfigurationValue() const noexcept;
    QUSB_EXPORT void setActiveConfigurationValue(std::optional<quint8> configurationValue);

    // What the system says
    /*! Returns what the system says about the device, in its order. */
    QUSB_EXPORT QList<Attribute> attributes() const;
    /*! Returns the value of attribute \a name; null if there is none. */
    QUSB_EXPORT QString attribute(QStringView name) const;
    /*! Sets attribute \a name to \a value; a new one comes last. A null \a value removes it. */
    QUSB_EXPORT void setAttribute(const QString &name, const QString &value);
    /*! Returns the interfaces of the active configuration that the system knows, by number. */
    QUSB_EXPORT QList<InterfaceState> interfaceStates() const;
    /*! Returns interface \a number; without driver and nodes if the system knows none. */
    QUSB_EXPORT InterfaceState interfaceState(quint8 number) const;
    /*! Adds \a state, in place of the one with its number. */
    QUSB_EXPORT void setInterfaceState(const InterfaceState &state);

    // About the snapshot
    /*! Returns when it was taken. */
    QUSB_EXPORT QDateTime takenAt() const;
    QUSB_EXPORT void setTakenAt(const QDateTime &time);
    /*! Returns the system it was taken on, for people: "Linux 6.1.0, Debian 12". */
    QUSB_EXPORT QString host() const;
    QUSB_EXPORT void setHost(const QString &host);
    /*! Returns the program that took it, for people: "qusb 0.9". */
    QUSB_EXPORT QString tool() const;
    QUSB_EXPORT void setTool(const QString &tool);
    /*! Returns what could not be read, and why: one sentence each. */
    QUSB_EXPORT QStringList notes() const;
    QUSB_EXPORT void setNotes(const QStringList &notes);
    QUSB_EXPORT void addNote(const QString &note);

    /*!
        Returns a copy in which what \a what names is made up of zeros: characters of strings become '0', bytes of a
        UUID 0. Lengths stay, so that all of it decodes as before. Strings are replaced in all languages, and where the
        same text is another string, or stands in an attribute, in the name of a network interface or in a note. Blocks
        of QUsbDescriptorBlock::Kind::Other are removed, for what is in them is not known.
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
