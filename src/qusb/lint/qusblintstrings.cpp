// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <algorithm>

using QUsbProtocol::ClassCode;
using QUsbProtocol::DescriptorType;
using BlockKind = QUsbDescriptorBlock::Kind;

/* String descriptors (USB 2.0, 9.6.7), and who refers to them. */

namespace QUsbLintChecks {
namespace {

template <typename Function>
void forEachString(const Device &device, Function function)
{
    for (size_t i = 0; i < device.blocks().size(); ++i) {
        const Block &block = device.blocks()[i];
        const Descriptor descriptor = device.first(qsizetype(i));
        if (block.block.kind() == BlockKind::String && descriptor.node.kind() == QUsbDescriptorField::Kind::Group)
            function(block.block, descriptor);
    }
}

void checkLengths(const Device &device, Report &report)
{
    forEachString(device, [&report](const QUsbDescriptorBlock &block, const Descriptor &descriptor) {
        if (descriptor.type() != quint8(DescriptorType::String))
            report.add("STR-LEN", descriptor, 1, 1, translated(QT_TR_NOOP("This is no string descriptor.")));
        else if (descriptor.size() % 2 != 0)
            report.add("STR-LEN", descriptor, 0, 1,
                       translated(QT_TR_NOOP("Odd, though each character takes two bytes.")));
        else if (block.bytes().size() > descriptor.size())
            report.add("STR-LEN", descriptor, 0, 1,
                       translated(QT_TR_NOOP("The device sent %1 bytes more than that."))
                           .arg(block.bytes().size() - descriptor.size()));
    });
}

// Why some characters of a text are not good; empty if they are.
QString characterFault(const Descriptor &descriptor)
{
    for (qsizetype pos = 2; pos + 1 < descriptor.size(); pos += 2) {
        const char16_t character = descriptor.word(pos);
        if (character == 0)
            return translated(QT_TR_NOOP("There is a NUL among the characters; strings have no end mark."));
        if (character < 0x20 || (character >= 0x7f && character < 0xa0))
            return translated(QT_TR_NOOP("There is a control character, %1, in it.")).arg(hex(character, 4));
        if (QChar::isHighSurrogate(character) && QChar::isLowSurrogate(descriptor.word(pos + 2)))
            pos += 2;
        else if (QChar::isSurrogate(character))
            return translated(QT_TR_NOOP("There is half of a surrogate pair, %1, in it.")).arg(hex(character, 4));
    }
    return {};
}

void checkCharacters(const Device &device, Report &report)
{
    forEachString(device, [&report](const QUsbDescriptorBlock &block, const Descriptor &descriptor) {
        if (block.index() == 0 || descriptor.type() != quint8(DescriptorType::String))
            return;
        if (const QString fault = characterFault(descriptor); !fault.isEmpty())
            report.add("STR-NUL", descriptor, 2, descriptor.size() - 2, fault);
    });
}

void checkReference(const Device &device, Report &report, const Descriptor &descriptor, qsizetype pos)
{
    const quint8 index = descriptor.byte(pos);
    const QList<QUsbDescriptorBlock> strings = device.snapshot().blocks(BlockKind::String);
    const auto isMeant = [index](const QUsbDescriptorBlock &block) { return block.index() == index; };
    if (index != 0 && std::none_of(strings.cbegin(), strings.cend(), isMeant))
        report.add("STR-LANG", descriptor, pos, 1, translated(QT_TR_NOOP("The device has no string %1.")).arg(index));
}

// Which strings there are is known if any was read from the device, and reading was not broken off.
void checkReferences(const Device &device, Report &report)
{
    if (device.snapshot().blocks(BlockKind::String).isEmpty() || device.snapshot().queryError().isError())
        return;
    for (const qsizetype pos : {14, 15, 16})
        checkReference(device, report, device.descriptor(), pos);
    for (const Configuration &configuration : device.configurations()) {
        checkReference(device, report, configuration.descriptor, 6);
        for (const Descriptor &extra : configuration.extra) {
            if (extra.type() == quint8(DescriptorType::InterfaceAssociation))
                checkReference(device, report, extra, 7);
        }
        for (const Setting &setting : configuration.settings)
            checkReference(device, report, setting.descriptor, 8);
    }
}

void checkLanguages(const Device &device, Report &report)
{
    const QList<QUsbDescriptorBlock> strings = device.snapshot().blocks(BlockKind::String);
    if (strings.isEmpty() || device.descriptor().isNull())
        return;
    const QUsbDescriptorBlock table = device.snapshot().block(BlockKind::String);
    if (table.isNull())
        report.add("STR-LANG", device.descriptor(), 14, 3,
                   translated(QT_TR_NOOP("There are strings, but no table of their languages.")));
    else if (table.bytes().size() < 4)
        forEachString(device, [&report](const QUsbDescriptorBlock &block, const Descriptor &descriptor) {
            if (block.index() == 0)
                report.add("STR-LANG", descriptor, translated(QT_TR_NOOP("There are strings, but no language.")));
        });
}

bool isBulkOnlyStorage(const Setting &setting)
{
    return setting.interfaceClass() == quint8(ClassCode::MassStorage) && setting.protocol() == 0x50;
}

void checkSerialNumber(const Device &device, Report &report)
{
    const Descriptor &descriptor = device.descriptor();
    const auto hasStorage = [](const Configuration &configuration) {
        return std::any_of(configuration.settings.cbegin(), configuration.settings.cend(), isBulkOnlyStorage);
    };
    const bool isStorage = std::any_of(device.configurations().cbegin(), device.configurations().cend(), hasStorage);
    if (isStorage && descriptor.size() >= 17 && descriptor.byte(16) == 0)
        return report.add("STR-SER", descriptor, 16, 1,
                          translated(QT_TR_NOOP("Mass storage must have a serial number.")));
    const QString serial = device.snapshot().string(descriptor.byte(16));
    if (descriptor.byte(16) == 0 || serial.isEmpty())
        return;
    const auto isHexDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); };
    const auto isSafe = [](QChar c) { return c >= u' ' && c < QChar(0x7f) && c != u','; };
    if (!std::all_of(serial.cbegin(), serial.cend(), isSafe))
        report.add("STR-SER", descriptor, 16, 1,
                   translated(QT_TR_NOOP("The serial number has characters that not all systems allow: commas, or "
                                         "others than ASCII.")));
    else if (isStorage && serial.size() < 12)
        report.add("STR-SER", descriptor, 16, 1,
                   translated(QT_TR_NOOP("Serial numbers of mass storage have 12 digits or more.")));
    else if (isStorage && !std::all_of(serial.cbegin(), serial.cend(), isHexDigit))
        report.add("STR-SER", descriptor, 16, 1,
                   translated(QT_TR_NOOP("Serial numbers of mass storage are made of 0-9 and A-F.")));
}

constexpr CheckFunction checks[] = {
    checkLengths, checkCharacters, checkReferences, checkLanguages, checkSerialNumber,
};

} // namespace

std::span<const CheckFunction> stringChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
