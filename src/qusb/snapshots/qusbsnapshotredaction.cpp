// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevicesnapshot_p.h"

#include "qusbdescriptorwalk_p.h"
#include "qusbstrings.h"

#include <QtCore/qset.h>

using namespace QUsbProtocol;
using Block = QUsbDescriptorBlock;

namespace {

quint8 byteAt(const QByteArray &bytes, qsizetype offset)
{
    return offset < bytes.size() ? quint8(bytes.at(offset)) : quint8(0);
}

/* Calls visit with each descriptor in bytes, damaged ones excepted. */
template <typename Visit>
void forEachDescriptor(const QByteArray &bytes, qsizetype from, Visit visit)
{
    for (qsizetype at = from; at < bytes.size();) {
        const auto step = QUsbDescriptorWalk::stepAt(bytes, at, bytes.size());
        if (!step.isDamaged)
            visit(step);
        at = step.end();
    }
}

/* The indexes of the strings that are the addresses of network interfaces (CDC ECM 1.2, table 3). */
QSet<quint8> macAddressIndexes(const QByteArray &descriptors)
{
    constexpr quint8 ethernetNetworkingSubtype = 0x0f;
    QSet<quint8> indexes;
    quint8 interfaceClass = 0;
    forEachDescriptor(descriptors, 0, [&](const QUsbDescriptorWalk::Step &step) {
        if (QUsbDescriptorWalk::isInterface(step))
            interfaceClass = byteAt(descriptors, step.offset + 5);
        else if (interfaceClass == quint8(ClassCode::Communications) && step.size >= 4
                 && step.type == quint8(DescriptorType::CsInterface)
                 && byteAt(descriptors, step.offset + 2) == ethernetNetworkingSubtype)
            indexes.insert(byteAt(descriptors, step.offset + 3));
    });
    indexes.remove(0);
    return indexes;
}

QByteArray withoutContainerId(QByteArray bos)
{
    constexpr qsizetype idOffset = 4; // USB 3.2, table 9-17
    forEachDescriptor(QByteArray(bos), 0, [&bos](const QUsbDescriptorWalk::Step &step) {
        if (step.type != quint8(DescriptorType::DeviceCapability)
            || byteAt(bos, step.offset + 2) != quint8(DeviceCapabilityType::ContainerId))
            return;
        for (qsizetype at = step.offset + idOffset; at < step.end(); ++at)
            bos[at] = 0;
    });
    return bos;
}

/* The string descriptor with all its characters '0'; damaged ones, too, whatever their length claims. */
QByteArray withoutCharacters(QByteArray descriptor)
{
    for (qsizetype at = 2; at < descriptor.size(); ++at)
        descriptor[at] = at % 2 == 0 ? '0' : '\0';
    return descriptor;
}

/* Texts that must not be seen, wherever they are. */
class Secrets
{
public:
    void add(const QString &text)
    {
        if (!text.isEmpty() && !m_texts.contains(text))
            m_texts += text;
    }
    void hideIn(QString &text) const
    {
        // Serial numbers as "1" are common, and would be found everywhere.
        constexpr qsizetype unmistakable = 6;
        for (const QString &secret : m_texts) {
            if (secret.size() >= unmistakable || text == secret)
                text.replace(secret, QString(secret.size(), u'0'), Qt::CaseInsensitive);
        }
    }
    bool contains(const QString &text) const { return m_texts.contains(text); }

private:
    QStringList m_texts;
};

} // namespace

void QUsbDeviceSnapshotPrivate::redact(QUsbDeviceSnapshot::Redactions what)
{
    using Redaction = QUsbDeviceSnapshot::Redaction;
    if (!what)
        return;
    decoded.clear();
    blocks.removeIf([](const Block &block) { return block.kind() == Block::Kind::Other; });
    QSet<quint8> indexes;
    Secrets secrets;
    for (const Block &block : std::as_const(blocks)) {
        if (block.kind() != Block::Kind::Device && block.kind() != Block::Kind::OtherSpeedConfiguration)
            continue;
        if (what & Redaction::MacAddress)
            indexes += macAddressIndexes(block.bytes());
        if (what & Redaction::SerialNumbers && block.kind() == Block::Kind::Device)
            indexes += byteAt(block.bytes(), 16); // iSerialNumber (USB 2.0, table 9-8)
    }
    indexes.remove(0);
    if (what & Redaction::SerialNumbers)
        secrets.add(serialNumber);
    for (const quint8 index : std::as_const(indexes))
        secrets.add(systemStrings.value(index));
    for (const Block &block : std::as_const(blocks)) {
        if (block.kind() == Block::Kind::String && indexes.contains(block.index()))
            secrets.add(QUsbStrings::fromDescriptor(block.bytes()));
    }

    for (Block &block : blocks) {
        const bool isSecret = block.kind() == Block::Kind::String && block.index() != 0
            && (indexes.contains(block.index()) || secrets.contains(QUsbStrings::fromDescriptor(block.bytes())));
        if (isSecret)
            block = block.withBytes(withoutCharacters(block.bytes()));
        else if (block.kind() == Block::Kind::Bos && what & Redaction::ContainerId)
            block = block.withBytes(withoutContainerId(block.bytes()));
    }
    secrets.hideIn(serialNumber);
    for (auto it = systemStrings.begin(); it != systemStrings.end(); ++it) {
        if (indexes.contains(it.key()))
            *it = QString(it->size(), u'0');
        else
            secrets.hideIn(*it);
    }
    for (QUsbDeviceSnapshot::Attribute &attribute : attributes)
        secrets.hideIn(attribute.value);
    for (QUsbDeviceSnapshot::InterfaceState &state : interfaceStates) {
        for (QString &node : state.deviceNodes)
            secrets.hideIn(node);
    }
    for (QString &note : notes)
        secrets.hideIn(note);
}
