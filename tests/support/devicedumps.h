// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DEVICEDUMPS_H
#define DEVICEDUMPS_H

#include "qusbdevicesnapshot.h"
#include "qusbsnapshotfile.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

/*! A device that exists, as it was found, and what lsusb -v said of it. */
struct DeviceDump
{
    QString name;
    QUsbDeviceSnapshot snapshot;
    QString lsusb;

    /*! The device descriptor, and the configurations behind it. */
    QByteArray descriptors() const { return snapshot.block(QUsbDescriptorBlock::Kind::Device).bytes(); }
};

/*!
    The collections of devices: tests/data/devices, which tests/guest/collect makes, and dumps of more devices in the folder
    "shared" beside the repository, if that is there.
*/
namespace DeviceDumps {

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/*! The speed that lsusb's text names, or Unknown. */
inline QUsbProtocol::Speed speedIn(const QString &text)
{
    using QUsbProtocol::Speed;
    static const std::pair<QLatin1StringView, Speed> speeds[] {
        {QLatin1StringView("Low Speed (1Mbps)"), Speed::Low}, {QLatin1StringView("Full Speed"), Speed::Full},
        {QLatin1StringView("High Speed"), Speed::High},       {QLatin1StringView("SuperSpeed (5Gbps)"), Speed::Super},
        {QLatin1StringView("SuperSpeed+"), Speed::SuperPlus},
    };
    const QString line = text.section(QLatin1StringView("Negotiated speed: "), 1).section(u'\n', 0, 0);
    for (const auto &[words, speed] : speeds) {
        if (line.startsWith(words))
            return speed;
    }
    return Speed::Unknown;
}

/*! Whether \a dump is of a hub whose hub descriptor is wrong: it ends too early, as that of QEMU's hub does. */
inline bool hasFaultyHubDescriptor(const DeviceDump &dump)
{
    return dump.name == QLatin1StringView("qemu-hub") || dump.name == QLatin1StringView("qemu-hub-powered");
}

/*! Whether \a dump has an audio control interface with a protocol that is none of audio's, as QEMU's devices have. */
inline bool hasUnknownAudioProtocol(const DeviceDump &dump)
{
    return dump.name.startsWith(QLatin1StringView("qemu-audio"));
}

/*! Devices that Linux' gadgets, QEMU and QUsb's virtual devices are. */
inline QList<DeviceDump> ofTheTree()
{
    QList<DeviceDump> dumps;
    const QDir directory(QStringLiteral(QUSB_SOURCE_DIR "/tests/data/devices"));
    const QStringList names = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString base = name.chopped(5);
        const auto snapshots = QUsbSnapshotFile::fromJson(contentsOf(directory.filePath(name)));
        dumps.append({base, snapshots.value().value(0),
                      QString::fromUtf8(contentsOf(directory.filePath(base + QLatin1StringView(".lsusb.txt"))))});
    }
    return dumps;
}

/*! The devices whose descriptors and lsusb's text are outside of the tree. */
inline QList<DeviceDump> shared()
{
    using Block = QUsbDescriptorBlock;
    QList<DeviceDump> dumps;
    const QDir directory(QStringLiteral(QUSB_SHARED_DATA "/descriptors"));
    const QStringList names = directory.entryList({QStringLiteral("*.lsusb.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        DeviceDump dump;
        dump.name = name.chopped(10);
        dump.lsusb = QString::fromUtf8(contentsOf(directory.filePath(name)));
        dump.snapshot.setSpeed(speedIn(dump.lsusb));
        const QString base = directory.filePath(dump.name);
        dump.snapshot.setBlock(Block(Block::Kind::Device, contentsOf(base + QLatin1StringView(".bin"))));
        if (const QByteArray bos = contentsOf(base + QLatin1StringView(".bos.bin")); !bos.isEmpty())
            dump.snapshot.setBlock(Block(Block::Kind::Bos, bos));
        dumps.append(dump);
    }
    return dumps;
}

inline const QList<DeviceDump> &all()
{
    static const QList<DeviceDump> dumps = ofTheTree() + shared();
    return dumps;
}

} // namespace DeviceDumps

Q_DECLARE_METATYPE(DeviceDump)

#endif // DEVICEDUMPS_H
