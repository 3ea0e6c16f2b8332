// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotfiles.h"

#include "qusbsnapshotfile.h"
#include "snapshotstore.h"
#include "values.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli::SnapshotFiles)
};

bool isText(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(),
                       [](char c) { return (c >= ' ' && c < 0x7f) || (c >= 9 && c <= 13); });
}

} // namespace

QUsbResult<QList<QUsbDeviceSnapshot>> SnapshotFiles::read(const QString &name)
{
    return SnapshotStore::load(name);
}

QUsbResult<QByteArray> SnapshotFiles::readBytes(const QString &name)
{
    QUsbResult<QByteArray> bytes = SnapshotStore::readBytes(name);
    if (!bytes || !isText(bytes.value()))
        return bytes;
    // Descriptors have bytes that text has not, in all but the shortest.
    const QUsbResult<QByteArray> fromHex = Values::hexBytes(QString::fromLatin1(bytes.value()));
    return fromHex ? fromHex : QUsbResult<QByteArray>(fromHex.error().withContext(name));
}

QUsbDescriptorBlock::Kind SnapshotFiles::guessKind(const QByteArray &bytes)
{
    using Kind = QUsbDescriptorBlock::Kind;
    using QUsbProtocol::DescriptorType;
    const auto length = quint8(bytes.isEmpty() ? 0 : bytes.at(0));
    const auto type = quint8(bytes.size() < 2 ? 0 : bytes.at(1));
    if (length == 10 && type == 0 && bytes.size() >= 10 && bytes.startsWith(QByteArray::fromHex("0a00000000000306")))
        return Kind::MicrosoftOs20Set; // for Windows 8.1, the earliest there can be
    switch (DescriptorType(type)) {
    case DescriptorType::Device:
    case DescriptorType::Configuration:
    case DescriptorType::Interface:
    case DescriptorType::Endpoint:
    case DescriptorType::InterfaceAssociation:
        return length >= 7 ? Kind::Device : Kind::HidReport;
    case DescriptorType::DeviceQualifier:
        return length == 10 ? Kind::DeviceQualifier : Kind::HidReport;
    case DescriptorType::OtherSpeedConfiguration:
        return length == 9 ? Kind::OtherSpeedConfiguration : Kind::HidReport;
    case DescriptorType::Bos:
        return length == 5 && bytes.size() >= 5 ? Kind::Bos : Kind::HidReport;
    case DescriptorType::String:
        return length == bytes.size() && length % 2 == 0 ? Kind::String : Kind::HidReport;
    case DescriptorType::Hub:
    case DescriptorType::SuperspeedHub:
        return length == bytes.size() ? Kind::Hub : Kind::HidReport;
    default:
        return Kind::HidReport;
    }
}

QUsbResult<QUsbDescriptorBlock> SnapshotFiles::readBlock(const QString &name,
                                                         std::optional<QUsbDescriptorBlock::Kind> kind, quint8 index)
{
    const QUsbResult<QByteArray> bytes = readBytes(name);
    if (!bytes)
        return bytes.error();
    if (bytes.value().size() > QUsbSnapshotFile::MaximumBlockSize) {
        return QUsbError(
            QUsbError::Kind::InvalidParameter,
            Text::tr("%1 is too long for descriptors: it has %2 bytes.").arg(name).arg(bytes.value().size()));
    }
    return QUsbDescriptorBlock(kind.value_or(guessKind(bytes.value())), bytes.value(), index);
}

} // namespace Cli
