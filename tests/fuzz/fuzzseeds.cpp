// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fuzzseeds.h"

#include "devicedumps.h"
#include "reportdescriptors.h"

#include "qusbdescriptorbuilder.h"
#include "qusbdevicesnapshot.h"
#include "qusbsnapshotfile.h"

#include <QtCore/qdir.h>

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using Kind = QUsbDescriptorBlock::Kind;

namespace {

QList<QByteArray> dumps(QUsbDescriptorBlock::Kind kind)
{
    QList<QByteArray> result;
    for (const DeviceDump &dump : DeviceDumps::all()) {
        for (const QUsbDescriptorBlock &block : dump.snapshot.blocks(kind))
            result += block.bytes();
    }
    return result;
}

QList<QByteArray> malformed()
{
    QList<QByteArray> result;
    const QDir directory(QStringLiteral(QUSB_SHARED_DATA "/descriptors-bad"));
    const QStringList names = directory.entryList({u"*.bin"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        result += DeviceDumps::contentsOf(directory.filePath(name));
    return result;
}

// The first bytes of such inputs say what the decoder is told of the bytes.
QList<QByteArray> prefixed(const QList<QByteArray> &blobs, const QByteArray &prefix)
{
    QList<QByteArray> result;
    for (const QByteArray &blob : blobs)
        result += prefix + blob;
    return result;
}

QList<QByteArray> blobs()
{
    const QByteArray functions = join({bytes({8, 11, 0, 1, 3, 0, 0, 0}), interface(0, 0, 1, 3, 1, 1),
                                       bytes({9, 0x21, 0x11, 1, 0, 1, 0x22, 63, 0}), endpoint(0x81),
                                       bytes({6, 0x30, 0, 0, 8, 0}), interface(0, 1, 0, 1, 1)});
    return QList<QByteArray> {device() + configuration(1, 1, functions)} + dumps(Kind::Device) + malformed();
}

} // namespace

QList<QByteArray> FuzzSeeds::descriptors()
{
    return prefixed(blobs(), QByteArray("\3\0\0\0", 4));
}

QList<QByteArray> FuzzSeeds::deviceInfo()
{
    return prefixed(blobs(), QByteArray("\3", 1));
}

QList<QByteArray> FuzzSeeds::bos()
{
    const QByteArray usb2 = bytes({7, 0x10, 2, 6, 0, 0, 0});
    const QByteArray superSpeed = bytes({10, 0x10, 3, 0, 14, 0, 1, 10, 0xff, 7});
    return prefixed(QList<QByteArray> {bytes({5, 0x0f, 22, 0, 2}) + usb2 + superSpeed} + dumps(Kind::Bos),
                    QByteArray("\5", 1));
}

QList<QByteArray> FuzzSeeds::hub()
{
    return {bytes({3, 9, 0x29, 4, 0xe9, 0, 50, 100, 0, 0xff}), bytes({5, 12, 0x2a, 4, 9, 0, 50, 0, 4, 0, 0, 0, 0})};
}

QList<QByteArray> FuzzSeeds::stringDescriptor()
{
    return {bytes({0, 4, 3, 9, 4}), bytes({1, 10, 3, 'Q', 0, 'U', 0, 's', 0, 'b', 0}),
            bytes({2, 6, 3, 0x3d, 0xd8, 0x0c, 0xdd})};
}

QList<QByteArray> FuzzSeeds::microsoftSet()
{
    return {bytes(
        {3, 10, 0, 0, 0, 0, 0, 3, 6, 30, 0, 20, 0, 3, 0, 'W', 'I', 'N', 'U', 'S', 'B', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})};
}

QList<QByteArray> FuzzSeeds::webUsbUrl()
{
    return {bytes({3, 14, 3, 1}) + "example.org"_ba};
}

QList<QByteArray> FuzzSeeds::hidReport()
{
    using namespace ReportDescriptors;
    return QList<QByteArray> {keyboard(), mouse(), gamepad(), digitizer(), sensor(), bytes({0xfe, 1, 2, 3, 0xa4, 0xb4})}
    + dumps(Kind::HidReport);
}

QList<QByteArray> FuzzSeeds::snapshotFile()
{
    QUsbDeviceSnapshot snapshot;
    snapshot.setBlock(QUsbDescriptorBlock(Kind::Device, blobs().constFirst()));
    snapshot.setBlock(QUsbDescriptorBlock(Kind::HidReport, ReportDescriptors::mouse(), 1));
    snapshot.setBlock(QUsbDescriptorBlock(Kind::String, bytes({4, 3, 'x', 0}), 1, 0x0409));
    snapshot.setStrings(u"QUsb"_s, u"Mouse"_s, u"1"_s);
    snapshot.setPlace(1, 2, u"1-2.3"_s);
    snapshot.setSpeed(QUsbProtocol::Speed::High);
    snapshot.setActiveConfigurationValue(1);
    snapshot.setAttribute(u"removable"_s, u"fixed"_s);
    snapshot.setHost(u"bench"_s);
    snapshot.setTool(u"qusb"_s);
    snapshot.addNote(u"a note"_s);
    return {QUsbSnapshotFile::toJson({snapshot}), QUsbSnapshotFile::toJson({snapshot, QUsbDeviceSnapshot()}), "{}"_ba};
}

QList<QByteArray> FuzzSeeds::hexText()
{
    return {
        "12 01 00 02",
        "0x12, 0x01, /* bcdUSB */ 0x00, 0x02 // 2.0",
        "\"\\x12\\x01\"",
        "00000000: 1201 0002 0000 0040  .......@\n",
        "00000000  12 01 00 02  |....|\n00000004\n",
        "0000000 12 01 00 02\n0000004\n",
    };
}

QList<QByteArray> FuzzSeeds::idDatabase()
{
    return {"# Version: 2026.06.10\n0403  Future Technology Devices\n\t6001  FT232\n\t\t00  An interface\n"
            "C 03  Human Interface Device\n\t01  Boot\n\t\t02  Mouse\nAT 0301  Speaker\nHID 22  Report\n"
            "R 04  Usage Page\nBIAS 1  Right Hand\nPHY 01  Hand\nHUT 01  Generic Desktop\n\t030  X\n"
            "L 0009  English\n\t01  US\nHCC 09  German\nVT 0201  Camera\n"_ba};
}

QList<QByteArray> FuzzSeeds::fxImage()
{
    const QByteArray boot =
        bytes({'C', 'Y', 0x1c, 0xb0, 1, 0, 0, 0, 0, 0, 0, 0x40, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0x40, 1, 2, 3, 4});
    return {boot, ":03000000020100FA\n:0201000000FFFE\n:00000001FF\n"_ba,
            ":020000040001F9\n:0100000000FF\n:00000001FF\n"_ba};
}

QList<QByteArray> FuzzSeeds::strings()
{
    return {bytes({10, 3, 'Q', 0, 'U', 0, 0x2e, 0x20, 0, 0xd8}), bytes({6, 3, 9, 4, 7, 4})};
}
