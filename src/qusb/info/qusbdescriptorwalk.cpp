// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorwalk_p.h"

#include "qusbprotocol.h"

using QUsbProtocol::DescriptorType;

namespace QUsbDescriptorWalk {
namespace {

constexpr qsizetype DeviceSize = 18;
constexpr qsizetype ConfigurationSize = 9;
constexpr qsizetype BosSize = 5;
constexpr qsizetype QualifierSize = 10;

quint8 byteAt(QByteArrayView bytes, qsizetype offset)
{
    return quint8(bytes[offset]);
}

// wTotalLength of the configuration or BOS descriptor at offset; 0 if it is not there.
qsizetype totalLengthAt(QByteArrayView bytes, qsizetype offset)
{
    if (bytes.size() - offset < 4)
        return 0;
    return byteAt(bytes, offset + 2) | byteAt(bytes, offset + 3) << 8;
}

bool isConfigurationType(quint8 type)
{
    return type == quint8(DescriptorType::Configuration) || type == quint8(DescriptorType::OtherSpeedConfiguration);
}

// Whether a section begins with step, beyond doubt.
bool beginsSection(const Step &step)
{
    if (step.isDamaged)
        return false;
    if (isConfigurationType(step.type))
        return step.size >= ConfigurationSize;
    switch (DescriptorType(step.type)) {
    case DescriptorType::Device:
        return step.size == DeviceSize;
    case DescriptorType::DeviceQualifier:
        return step.size == QualifierSize;
    case DescriptorType::Bos:
        return step.size == BosSize;
    default:
        return false;
    }
}

// wTotalLength is only believed if the bytes end there, or something begins there that can only be a new section. Else
// the configuration goes on until such a thing, or to the end.
qsizetype configurationEnd(QByteArrayView bytes, qsizetype offset)
{
    const qsizetype claimed = offset + totalLengthAt(bytes, offset);
    if (claimed >= offset + ConfigurationSize && claimed <= bytes.size()
        && (claimed == bytes.size() || beginsSection(stepAt(bytes, claimed, bytes.size())))) {
        return claimed;
    }
    qsizetype end = stepAt(bytes, offset, bytes.size()).end();
    while (end < bytes.size()) {
        const Step step = stepAt(bytes, end, bytes.size());
        if (beginsSection(step))
            break;
        end = step.end();
    }
    return end;
}

qsizetype bosEnd(QByteArrayView bytes, qsizetype offset)
{
    qsizetype end = stepAt(bytes, offset, bytes.size()).end();
    while (end < bytes.size()) {
        const Step step = stepAt(bytes, end, bytes.size());
        if (step.type != quint8(DescriptorType::DeviceCapability))
            break;
        end = step.end();
    }
    return qMax(end, qMin(offset + totalLengthAt(bytes, offset), bytes.size()));
}

// An interface or an endpoint takes what could be below it within a configuration.
qsizetype fragmentEnd(QByteArrayView bytes, const Step &first)
{
    qsizetype end = first.end();
    while (end < bytes.size()) {
        const Step step = stepAt(bytes, end, bytes.size());
        const bool isNext = isInterface(first) ? endsInterface(step) : endsEndpoint(step);
        if (isNext || step.isDamaged || beginsSection(step))
            break;
        end = step.end();
    }
    return end;
}

// The system puts exactly 18 bytes there, whatever bLength says. A wrong bDescriptorType is forgiven if bLength is
// right and a configuration follows.
bool beginsWithDevice(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return false;
    const bool isFollowed = bytes.size() >= DeviceSize + 2 && isConfigurationType(byteAt(bytes, DeviceSize + 1));
    return byteAt(bytes, 1) == quint8(DescriptorType::Device) || (byteAt(bytes, 0) == DeviceSize && isFollowed);
}

} // namespace

Step stepAt(QByteArrayView bytes, qsizetype offset, qsizetype end)
{
    const qsizetype left = end - offset;
    const quint8 length = byteAt(bytes, offset);
    const quint8 type = left < 2 ? quint8(0) : byteAt(bytes, offset + 1);
    const bool isDamaged = length < 2 || length > left;
    return {offset, isDamaged ? left : length, type, isDamaged};
}

bool isInterface(const Step &step)
{
    return !step.isDamaged && step.type == quint8(DescriptorType::Interface) && step.size >= 9;
}

bool isEndpoint(const Step &step)
{
    return !step.isDamaged && step.type == quint8(DescriptorType::Endpoint) && step.size >= 7;
}

bool endsInterface(const Step &step)
{
    return isInterface(step) || (!step.isDamaged && step.type == quint8(DescriptorType::InterfaceAssociation));
}

bool endsEndpoint(const Step &step)
{
    return isEndpoint(step) || endsInterface(step);
}

QList<Section> sections(QByteArrayView bytes)
{
    QList<Section> result;
    qsizetype offset = 0;
    if (beginsWithDevice(bytes)) {
        offset = qMin(DeviceSize, bytes.size());
        result.append({Section::Kind::Device, 0, offset});
    }
    while (offset < bytes.size()) {
        const Step step = stepAt(bytes, offset, bytes.size());
        qsizetype end = step.end();
        Section::Kind kind = Section::Kind::Single;
        if (isConfigurationType(step.type)) {
            kind = Section::Kind::Configuration;
            end = configurationEnd(bytes, offset);
        } else if (step.isDamaged) {
            kind = Section::Kind::Damaged;
        } else if (step.type == quint8(DescriptorType::Bos)) {
            kind = Section::Kind::Bos;
            end = bosEnd(bytes, offset);
        } else if (isInterface(step) || isEndpoint(step)) {
            kind = Section::Kind::Fragment;
            end = fragmentEnd(bytes, step);
        }
        result.append({kind, offset, end - offset});
        offset = end;
    }
    return result;
}

} // namespace QUsbDescriptorWalk
