// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotfiles.h"

#include "qusbhextext.h"
#include "qusbhidusages.h"
#include "qusbsnapshotfile.h"
#include "snapshotstore.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotFiles)
};

// How many bytes an item of a report descriptor has (HID 1.11, 6.2.2.2).
qsizetype itemSize(quint8 prefix)
{
    return 1 + ((prefix & 3) == 3 ? 4 : prefix & 3);
}

// Whether bytes begin as report descriptors do: with a usage page that there is, and items up to a collection. What
// follows may be wrong, for to find that is the purpose of decoding it.
bool beginsHidReport(QByteArrayView bytes)
{
    if (bytes.size() < 3 || (bytes[0] != 0x05 && bytes[0] != 0x06))
        return false;
    const int page = quint8(bytes[1]) | (bytes[0] == 0x06 ? quint8(bytes[2]) << 8 : 0);
    if (page < 0xff00 && QUsbHidUsages::pageName(quint16(page)).isEmpty())
        return false;
    for (qsizetype position = 0; position < bytes.size();) {
        const auto prefix = quint8(bytes[position]);
        const int kind = prefix >> 2 & 3; // main, global, local, reserved
        const int tag = prefix >> 4;
        if (kind == 0 && tag == 0x0a)
            return true;
        if (kind == 3 || (kind == 0 && tag < 0x08))
            return false;
        position += itemSize(prefix);
    }
    return false;
}

// Whether bytes are items of a report descriptor from beginning to end, with collections that are closed.
bool isHidReport(QByteArrayView bytes)
{
    qsizetype position = 0;
    int depth = 0;
    bool hasCollection = false;
    while (position < bytes.size() && depth >= 0) {
        const auto prefix = quint8(bytes[position]);
        if (prefix == 0xfe) // a long item, which devices do not use
            return false;
        if ((prefix & 0xfc) == 0xa0) {
            ++depth;
            hasCollection = true;
        } else if ((prefix & 0xfc) == 0xc0) {
            --depth;
        }
        position += itemSize(prefix);
    }
    return position == bytes.size() && depth == 0 && hasCollection;
}

// Whether bytes are a URL descriptor (WebUSB, table 6), which has the type of a string.
bool isUrl(QByteArrayView bytes)
{
    const auto scheme = quint8(bytes.size() > 3 ? bytes[2] : '\x02');
    return (scheme <= 1 || scheme == 255)
        && std::all_of(bytes.cbegin() + 3, bytes.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

QUsbResult<QByteArray> bytesOf(const QByteArray &contents, const QString &name)
{
    if (!QUsbHexText::isText(contents))
        return contents;
    const QUsbResult<QByteArray> bytes = QUsbHexText::toBytes(contents);
    return bytes ? bytes : QUsbResult<QByteArray>(bytes.error().withContext(name));
}

QUsbResult<QUsbDescriptorBlock> blockOf(const QByteArray &contents, const QString &name,
                                        std::optional<QUsbDescriptorBlock::Kind> kind, quint8 index)
{
    const QUsbResult<QByteArray> bytes = bytesOf(contents, name);
    if (!bytes)
        return bytes.error();
    if (bytes.value().isEmpty())
        return QUsbError(QUsbError::Kind::InvalidParameter, Text::tr("%1 is empty.").arg(name));
    if (bytes.value().size() > QUsbSnapshotFile::MaximumBlockSize) {
        return QUsbError(QUsbError::Kind::InvalidParameter,
                         Text::tr("%1 is too long for descriptors: %2 bytes.").arg(name).arg(bytes.value().size()));
    }
    return QUsbDescriptorBlock(kind.value_or(SnapshotFiles::guessKind(bytes.value())), bytes.value(), index);
}

} // namespace

bool SnapshotFiles::isJson(const QByteArray &contents)
{
    const QByteArray start = contents.left(4096).simplified();
    return start == "{" || start.startsWith("{\"") || start.startsWith("{ \"") || start.startsWith("{}");
}

QUsbResult<QList<QUsbDeviceSnapshot>> SnapshotFiles::read(const QString &name)
{
    const QUsbResult<QByteArray> json = SnapshotStore::readBytes(name);
    if (!json)
        return json.error();
    if (!isJson(json.value())) {
        const QUsbResult<QUsbDescriptorBlock> block = blockOf(json.value(), name, {}, 0);
        if (!block)
            return block.error();
        QUsbDeviceSnapshot snapshot;
        snapshot.setBlock(block.value());
        return QList<QUsbDeviceSnapshot> {snapshot};
    }
    const auto snapshots = QUsbSnapshotFile::fromJson(json.value());
    if (!snapshots)
        return snapshots.error().withContext(name);
    return snapshots;
}

QUsbResult<QByteArray> SnapshotFiles::readBytes(const QString &name)
{
    const QUsbResult<QByteArray> bytes = SnapshotStore::readBytes(name);
    return bytes ? bytesOf(bytes.value(), name) : bytes;
}

QUsbDescriptorBlock::Kind SnapshotFiles::guessKind(const QByteArray &bytes)
{
    using Kind = QUsbDescriptorBlock::Kind;
    using QUsbProtocol::DescriptorType;
    const auto length = quint8(bytes.isEmpty() ? 0 : bytes.at(0));
    const auto type = quint8(bytes.size() < 2 ? 0 : bytes.at(1));
    const bool hasCapability = bytes.size() > 6 && quint8(bytes.at(6)) == quint8(DescriptorType::DeviceCapability);
    if (length == 10 && type == 0 && bytes.startsWith(QByteArray::fromHex("0a00000000000306")))
        return Kind::MicrosoftOs20Set; // for Windows 8.1, the earliest there can be
    if (type == quint8(DescriptorType::Bos) && hasCapability)
        return Kind::Bos; // and not the page of force feedback, which has the same number
    if (beginsHidReport(bytes))
        return Kind::HidReport;
    // The type is enough: that the length is right is for the checks to say.
    switch (DescriptorType(type)) {
    case DescriptorType::DeviceQualifier:
        return Kind::DeviceQualifier;
    case DescriptorType::OtherSpeedConfiguration:
        return Kind::OtherSpeedConfiguration;
    case DescriptorType::Bos:
        return Kind::Bos;
    case DescriptorType::String:
        return isUrl(bytes) ? Kind::WebUsbUrl : Kind::String;
    case DescriptorType::Hub:
    case DescriptorType::SuperspeedHub:
        return Kind::Hub;
    default:
        break;
    }
    const bool isDevice = length == 18 && type == quint8(DescriptorType::Device);
    return !isDevice && isHidReport(bytes) ? Kind::HidReport : Kind::Device;
}

QUsbResult<QUsbDescriptorBlock> SnapshotFiles::readBlock(const QString &name,
                                                         std::optional<QUsbDescriptorBlock::Kind> kind, quint8 index)
{
    const QUsbResult<QByteArray> bytes = SnapshotStore::readBytes(name);
    return bytes ? blockOf(bytes.value(), name, kind, index) : QUsbResult<QUsbDescriptorBlock>(bytes.error());
}
