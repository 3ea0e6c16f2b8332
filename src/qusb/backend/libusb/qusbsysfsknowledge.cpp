// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsysfsknowledge_p.h"

#include "qusbdeviceinfo_p.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Nothing in sysfs is longer; but what is read here may be a pipe, if somebody has mounted things over it.
constexpr qint64 maximumFileSize = 128 * 1024;

/* Those that change by themselves are left out: a snapshot taken again should be the same. In the order shown. */
constexpr std::array attributes {
    "speed"_L1,
    "rx_lanes"_L1,
    "tx_lanes"_L1,
    "version"_L1,
    "maxchild"_L1,
    "removable"_L1,
    "authorized"_L1,
    "authorized_default"_L1,
    "interface_authorized_default"_L1,
    "bMaxPower"_L1,
    "ltm_capable"_L1,
    "quirks"_L1,
    "avoid_reset_quirk"_L1,
    "devspec"_L1,
    "power/control"_L1,
    "power/autosuspend_delay_ms"_L1,
    "power/runtime_status"_L1,
    "power/persist"_L1,
    "power/wakeup"_L1,
    "power/usb2_hardware_lpm"_L1,
    "power/usb2_lpm_l1_timeout"_L1,
    "power/usb2_lpm_besl"_L1,
    "power/usb3_hardware_lpm_u1"_L1,
    "power/usb3_hardware_lpm_u2"_L1,
};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray bytes = file.read(maximumFileSize);
    bytes.squeeze(); // read() keeps room for all that it was asked for
    return bytes;
}

/* The text in file, without the end of the line; null if it cannot be read, as that of an attribute that does not apply. */
QString readText(const QString &path)
{
    const QByteArray bytes = readFile(path);
    return bytes.isEmpty() ? QString() : QString::fromUtf8(bytes).trimmed();
}

/* The directories in directory that are no links to elsewhere, in the order of their names. */
QStringList subdirectories(const QString &directory)
{
    QStringList names = QDir(directory).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    // They describe no devices, and some have hundreds of files.
    constexpr std::array idle {"power"_L1, "queue"_L1, "queues"_L1, "statistics"_L1, "mq"_L1, "trace"_L1};
    names.removeIf([&](const QString &name) { return std::find(idle.begin(), idle.end(), name) != idle.end(); });
    return names;
}

/* What the driver of an interface has made: a file in /dev, or a network interface, which has none. */
QString deviceNode(const QString &directory)
{
    const QList<QByteArray> lines = readFile(directory + "/uevent"_L1).split('\n');
    QString networkInterface;
    for (const QByteArray &line : lines) {
        if (line.startsWith("DEVNAME="))
            return "/dev/"_L1 + QString::fromUtf8(line.mid(8));
        if (line.startsWith("INTERFACE=") && directory.contains("/net/"_L1))
            networkInterface = QString::fromUtf8(line.mid(10));
    }
    return networkInterface;
}

/* Adds the device nodes of what is below directory. A disk's partition is seven levels down. */
void addDeviceNodes(const QString &directory, QStringList &nodes, int levels = 10)
{
    constexpr qsizetype enough = 256;
    const QStringList names = subdirectories(directory);
    for (const QString &name : names) {
        const QString path = directory + u'/' + name;
        if (const QString node = deviceNode(path); !node.isEmpty() && !nodes.contains(node))
            nodes += node;
        if (levels > 1 && nodes.size() < enough)
            addDeviceNodes(path, nodes, levels - 1);
    }
}

/* The report descriptor of the HID device that the driver has made of an interface. */
QByteArray reportDescriptor(const QString &directory)
{
    const QStringList names = subdirectories(directory);
    for (const QString &name : names) {
        const QString path = directory + u'/' + name + "/report_descriptor"_L1;
        if (QFileInfo::exists(path))
            return readFile(path);
    }
    return {};
}

/* The index of the string that describes an interface's active setting. */
quint8 descriptionIndex(const QUsbConfigurationInfo &configuration, const QString &directory, quint8 interfaceNumber)
{
    const uint active = readText(directory + "/bAlternateSetting"_L1).toUInt();
    const QList<QUsbAlternateSettingInfo> settings =
        configuration.interfaceByNumber(interfaceNumber).alternateSettings();
    for (const QUsbAlternateSettingInfo &setting : settings) {
        if (setting.number() == active)
            return setting.descriptionIndex();
    }
    return 0;
}

/* The system tells the text of a string, and the descriptors tell which one it is. */
void addString(QUsbSystemKnowledge &known, quint8 index, const QString &text)
{
    if (index && !text.isEmpty())
        known.strings.insert(index, text);
}

void addInterface(QUsbSystemKnowledge &known, const QUsbConfigurationInfo &configuration, const QString &directory)
{
    bool ok = false;
    const int number = readText(directory + "/bInterfaceNumber"_L1).toInt(&ok, 16);
    if (!ok || number < 0 || number > 0xff)
        return;
    QUsbSystemKnowledge::Interface interface;
    interface.number = quint8(number);
    interface.driver = QFileInfo(QFile::symLinkTarget(directory + "/driver"_L1)).fileName();
    addDeviceNodes(directory, interface.deviceNodes);
    interface.reportDescriptor = reportDescriptor(directory);
    known.interfaces.append(interface);
    addString(known, descriptionIndex(configuration, directory, interface.number),
              readText(directory + "/interface"_L1));
}

} // namespace

QUsbSystemKnowledge QUsbSysfsKnowledge::read(const QString &path, quint8 address)
{
    QUsbSystemKnowledge known;
    if (path.isEmpty() || readText(path + "/devnum"_L1).toInt() != address)
        return known;
    known.descriptors = readFile(path + "/descriptors"_L1);
    known.binaryObjectStore = readFile(path + "/bos_descriptors"_L1); // Linux 6.9
    for (const QLatin1StringView name : attributes) {
        if (const QString value = readText(path + u'/' + name); !value.isNull())
            known.attributes.emplaceBack(name, value);
    }
    if (const QString value = readText(path + "/bConfigurationValue"_L1); !value.isNull())
        known.activeConfigurationValue = quint8(value.toUInt());
    const QUsbConfigurationInfo configuration = known.activeConfigurationValue
        ? QUsbDeviceInfoPrivate::activeConfiguration(QUsbDeviceInfo::fromDescriptors(known.descriptors),
                                                     *known.activeConfigurationValue)
        : QUsbConfigurationInfo();
    addString(known, configuration.descriptionIndex(), readText(path + "/configuration"_L1));
    // "1-2:1.0"
    const QStringList names =
        QDir(path).entryList({u"*:*.*"_s}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : names)
        addInterface(known, configuration, path + u'/' + name);
    return known;
}
