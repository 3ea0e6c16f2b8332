// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotfiles.h"

#include "qusbhextext.h"
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

// Whether bytes are items of a report descriptor (HID 1.11, 6.2.2.2), with collections that are closed.
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
        position += 1 + ((prefix & 3) == 3 ? 4 : prefix & 3);
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
    const bool isWhole = length == bytes.size();
    if (length == 10 && type == 0 && bytes.startsWith(QByteArray::fromHex("0a00000000000306")))
        return Kind::MicrosoftOs20Set; // for Windows 8.1, the earliest there can be
    switch (DescriptorType(type)) {
    case DescriptorType::DeviceQualifier:
        if (length == 10)
            return Kind::DeviceQualifier;
        break;
    case DescriptorType::OtherSpeedConfiguration:
        if (length == 9)
            return Kind::OtherSpeedConfiguration;
        break;
    case DescriptorType::Bos:
        if (length == 5)
            return Kind::Bos;
        break;
    case DescriptorType::String:
        if (isWhole)
            return isUrl(bytes) ? Kind::WebUsbUrl : Kind::String;
        break;
    case DescriptorType::Hub:
    case DescriptorType::SuperspeedHub:
        if (isWhole)
            return Kind::Hub;
        break;
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
