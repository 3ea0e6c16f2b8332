// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptordecoder.h"

#include "qusbaudioprotocol_p.h"
#include "qusbdescriptorblock_p.h"
#include "qusbdescriptorfamilies_p.h"
#include "qusbdescriptortreebuilder_p.h"
#include "qusbdescriptorwalk_p.h"
#include "qusbhidreportwalk_p.h"
#include "qusbmicrosoftos20walk_p.h"

#include <QtCore/qloggingcategory.h>

#include <algorithm>
#include <array>
#include <bitset>

using namespace QUsbDescriptorWalk;
using Context = QUsbDescriptorDecoder::Context;
using Format = QUsbDescriptorField::Format;

namespace QUsbDescriptorTables {
namespace {

using FamilyFunction = Table<DescriptorSpec> (*)();

// The first descriptor that fits is taken.
constexpr FamilyFunction families[] = {
    webUsbDescriptors, // before the strings, whose type URLs have
    standardDescriptors, // of all devices
    endpointDescriptors, // and their companions
    billboardDescriptors, // alternate modes
    powerDeliveryDescriptors, // batteries and ports
    capabilityDescriptors, // all others
    hidDescriptors, // class 03
    communicationDescriptors, // 02, 0a, and those that borrow theirs
    smartCardDescriptors, // 0b, and old ones
    firmwareUpgradeDescriptors, // fe 01
    pipeUsageDescriptors, // 08, protocol 62
    printerDescriptors, // 07, protocol 04
    hubDescriptors, // 09
    audio1Descriptors, // 01, protocol 00, and those that are none of audio
    audio2Descriptors, // 01, protocol 20
    audio3Descriptors, // 01, protocol 30
    audioFormatDescriptors, // of all three
    midiDescriptors, // 01 03
    videoDescriptors, // 0e 01
    videoStreamingDescriptors, // 0e 02
    videoFrameDescriptors, // 0e 02
};

constexpr FieldSpec headerFields[] = {
    {.name = "bLength"},
    {.name = "bDescriptorType", .format = Format::Hexadecimal, .text = descriptorTypeText},
};
constexpr FieldSpec unknownFields[] = {
    {.name = "data", .size = Rest, .format = Format::None},
};
constexpr FieldSpec classSpecificFields[] = {
    {.name = "bDescriptorSubtype", .format = Format::Hexadecimal},
    {.name = "data", .size = Rest, .format = Format::None},
};
// What is left if no family knows better.
constexpr DescriptorSpec unknownDescriptor {.name = "Unknown Descriptor", .fields = unknownFields};
constexpr DescriptorSpec classSpecificDescriptors[] = {
    {.name = "Class-Specific Interface Descriptor", .type = 0x24, .fields = classSpecificFields},
    {.name = "Class-Specific Endpoint Descriptor", .type = 0x25, .fields = classSpecificFields},
};

// Which descriptors there are of each type, in the order in which they are tried.
class SpecIndex
{
public:
    SpecIndex()
    {
        for (const FamilyFunction family : families)
            add(family());
        add(classSpecificDescriptors);
    }

    const DescriptorSpec &specFor(const Scope &scope) const
    {
        for (const DescriptorSpec *spec : m_specs[scope.type]) {
            if (fits(*spec, scope))
                return *spec;
        }
        return unknownDescriptor;
    }

private:
    void add(Table<DescriptorSpec> family)
    {
        for (const DescriptorSpec &spec : family)
            m_specs[spec.type].push_back(&spec);
    }

    static bool isMet(int wanted, quint8 found) { return wanted == DescriptorSpec::Any || wanted == found; }

    static bool fits(const DescriptorSpec &spec, const Scope &scope)
    {
        const Context &context = scope.context;
        const bool isAudio = context.interfaceClass == quint8(QUsbProtocol::ClassCode::Audio);
        const quint8 protocol =
            isAudio ? QUsbAudioProtocol::nearest(context.interfaceProtocol) : context.interfaceProtocol;
        return isMet(spec.subtype, scope.byte(2)) && isMet(spec.interfaceClass, context.interfaceClass)
            && isMet(spec.interfaceSubclass, context.interfaceSubclass) && isMet(spec.interfaceProtocol, protocol)
            && (!spec.matches || spec.matches(scope));
    }

    std::array<std::vector<const DescriptorSpec *>, 256> m_specs;
};

const SpecIndex &specIndex()
{
    static const SpecIndex index;
    return index;
}

Place placeBelow(quint8 type)
{
    switch (QUsbProtocol::DescriptorType(type)) {
    case QUsbProtocol::DescriptorType::Configuration:
    case QUsbProtocol::DescriptorType::OtherSpeedConfiguration:
        return Place::Configuration;
    case QUsbProtocol::DescriptorType::Interface:
        return Place::Interface;
    case QUsbProtocol::DescriptorType::Endpoint:
        return Place::Endpoint;
    case QUsbProtocol::DescriptorType::Bos:
        return Place::Bos;
    default:
        return Place::Anywhere;
    }
}

class Decoder
{
public:
    Decoder(const QByteArray &blob, const Context &context)
        : m_builder(blob, context)
        , m_blob(m_builder.blob())
    {
    }
    QUsbDescriptorField decode();

private:
    using Fault = QUsbDescriptorTree::Fault;
    using Surroundings = QUsbDescriptorTree::Surroundings;
    enum class Level { Configuration, Interface, Endpoint };

    Surroundings surroundingsOf(const Step &step, const Surroundings &outer) const;
    void begin(const Surroundings &surroundings);
    void addDamaged(const Step &step)
    {
        m_builder.addRaw("Damaged Descriptor", step.offset, step.size, Fault::Damaged);
    }
    void addInterface(const Step &step, qsizetype end, const Surroundings &outer);
    void addSection(const Section &section, qsizetype configurationCount);
    qsizetype sizeOfDescriptors() const;
    qsizetype addNested(const Step &parent, qsizetype end, Level level, const Surroundings &outer);
    qsizetype countEndpoints(qsizetype offset, qsizetype end) const;
    qsizetype countInterfaces(qsizetype offset, qsizetype end) const;
    qsizetype countDescriptors(qsizetype offset, qsizetype end) const;

    QUsbDescriptorTreeBuilder m_builder;
    const QByteArrayView m_blob;
};

// A descriptor right below that of outer, and of the same interface.
Decoder::Surroundings Decoder::surroundingsOf(const Step &step, const Surroundings &outer) const
{
    Surroundings result;
    result.offset = quint32(step.offset);
    result.size = quint32(step.size);
    result.type = step.type;
    if (outer.type != 0) {
        result.enclosingOffset = outer.offset;
        result.enclosingSize = outer.size;
    }
    result.interfaceClass = outer.interfaceClass;
    result.interfaceSubclass = outer.interfaceSubclass;
    result.interfaceProtocol = outer.interfaceProtocol;
    return result;
}

// Begins the descriptor with its own fields. The caller adds what is below it, and ends it.
void Decoder::begin(const Surroundings &surroundings)
{
    const Scope scope = m_builder.scope(surroundings);
    const DescriptorSpec &spec = specIndex().specFor(scope);
    Fault fault = Fault::None;
    if (scope.byte(0) != scope.bytes.size() || scope.byte(1) != scope.type)
        fault = Fault::Header;
    else if (spec.place != Place::Anywhere && !scope.enclosing.isEmpty()
             && placeBelow(quint8(scope.enclosing[1])) != spec.place)
        fault = Fault::Misplaced;
    m_builder.beginDescriptor(spec, surroundings, spec.header.isEmpty() ? headerFields : spec.header, fault);
}

// Adds what is below parent, which is of a certain level. Returns where that ends.
qsizetype Decoder::addNested(const Step &parent, qsizetype end, Level level, const Surroundings &outer)
{
    qsizetype offset = parent.end();
    while (offset < end) {
        const Step step = stepAt(m_blob, offset, end);
        if ((level == Level::Interface && endsInterface(step)) || (level == Level::Endpoint && endsEndpoint(step)))
            break;
        if (step.isDamaged) {
            addDamaged(step);
        } else if (isInterface(step)) {
            addInterface(step, end, outer);
        } else {
            const Surroundings surroundings = surroundingsOf(step, outer);
            begin(surroundings);
            if (isEndpoint(step))
                addNested(step, end, Level::Endpoint, surroundings);
            m_builder.end();
        }
        offset = m_builder.position();
    }
    return offset;
}

qsizetype Decoder::countEndpoints(qsizetype offset, qsizetype end) const
{
    qsizetype count = 0;
    while (offset < end) {
        const Step step = stepAt(m_blob, offset, end);
        if (endsInterface(step))
            break;
        count += isEndpoint(step) ? 1 : 0;
        offset = step.end();
    }
    return count;
}

void Decoder::addInterface(const Step &step, qsizetype end, const Surroundings &outer)
{
    Surroundings surroundings = surroundingsOf(step, outer);
    surroundings.count = quint32(countEndpoints(step.end(), end));
    surroundings.interfaceClass = quint8(m_blob[step.offset + 5]);
    surroundings.interfaceSubclass = quint8(m_blob[step.offset + 6]);
    surroundings.interfaceProtocol = quint8(m_blob[step.offset + 7]);
    begin(surroundings);
    addNested(step, end, Level::Interface, surroundings);
    m_builder.end();
}

qsizetype Decoder::countInterfaces(qsizetype offset, qsizetype end) const
{
    std::bitset<256> numbers;
    while (offset < end) {
        const Step step = stepAt(m_blob, offset, end);
        if (isInterface(step))
            numbers.set(quint8(m_blob[offset + 2]));
        offset = step.end();
    }
    return qsizetype(numbers.count());
}

qsizetype Decoder::countDescriptors(qsizetype offset, qsizetype end) const
{
    qsizetype count = 0;
    for (; offset < end; ++count)
        offset = stepAt(m_blob, offset, end).end();
    return count;
}

void Decoder::addSection(const Section &section, qsizetype configurationCount)
{
    // A device descriptor takes its 18 bytes whatever bLength says.
    const bool isDevice = section.kind == Section::Kind::Device;
    const Step step = isDevice
        ? Step {section.offset, section.size, quint8(QUsbProtocol::DescriptorType::Device), false}
        : stepAt(m_blob, section.offset, section.end());
    if (step.isDamaged) {
        addDamaged(step);
        return;
    }
    Surroundings outer;
    outer.interfaceClass = m_builder.context().interfaceClass;
    outer.interfaceSubclass = m_builder.context().interfaceSubclass;
    outer.interfaceProtocol = m_builder.context().interfaceProtocol;
    if (isInterface(step)) {
        addInterface(step, section.end(), outer);
        return;
    }
    Surroundings surroundings = surroundingsOf(step, outer);
    surroundings.spanSize = quint32(section.size);
    if (isDevice)
        surroundings.count = quint32(configurationCount);
    if (section.kind == Section::Kind::Configuration)
        surroundings.count = quint32(countInterfaces(step.end(), section.end()));
    if (section.kind == Section::Kind::Bos)
        surroundings.count = quint32(countDescriptors(step.end(), section.end()));
    begin(surroundings);
    addNested(step, section.end(), isEndpoint(step) ? Level::Endpoint : Level::Configuration, surroundings);
    m_builder.end();
}

// Some fill the whole buffer that they were asked with: Linux' root hubs do, behind their hub descriptor.
qsizetype Decoder::sizeOfDescriptors() const
{
    const bool isOne = QUsbDescriptorBlockKinds::isOneDescriptor(m_builder.context().content);
    return isOne && !m_blob.isEmpty() ? stepAt(m_blob, 0, m_blob.size()).size : m_blob.size();
}

QUsbDescriptorField Decoder::decode()
{
    // No device has more: 255 configurations of 64 KiB each. Offsets fit into 32 bits.
    constexpr qsizetype MaximumSize = 256 * 65536;
    const qsizetype size = sizeOfDescriptors();
    const QList<Section> all = sections(m_blob.first(qMin(size, MaximumSize)));
    const auto isConfiguration = [](const Section &section) { return section.kind == Section::Kind::Configuration; };
    const qsizetype configurationCount = std::count_if(all.cbegin(), all.cend(), isConfiguration);
    for (const Section &section : all)
        addSection(section, configurationCount);
    if (size < m_blob.size())
        m_builder.addRaw("Padding", size, m_blob.size() - size, Fault::None);
    else if (m_blob.size() > MaximumSize)
        m_builder.addRaw("Unknown bytes", MaximumSize, m_blob.size() - MaximumSize, Fault::TooMuch);
    return m_builder.finish();
}

} // namespace
} // namespace QUsbDescriptorTables

// Decoding is the expensive part of showing descriptors: the log tells how often it is done.
Q_LOGGING_CATEGORY(lcDecoding, "qusb.decoding", QtWarningMsg)

QUsbDescriptorField QUsbDescriptorDecoder::decode(QByteArrayView descriptors, const Context &context)
{
    qCDebug(lcDecoding, "Decoding %lld bytes.", qint64(descriptors.size()));
    const QByteArray blob = descriptors.toByteArray();
    switch (context.content) {
    case QUsbDescriptorBlock::Kind::HidReport:
        return QUsbHidReportWalk::decode(blob, context);
    case QUsbDescriptorBlock::Kind::MicrosoftOs20Set:
        return QUsbMicrosoftOs20Walk(blob, context).decode();
    default:
        return QUsbDescriptorTables::Decoder(blob, context).decode();
    }
}

QUsbDescriptorField QUsbDescriptorDecoder::decode(QByteArrayView descriptors, QUsbProtocol::Speed speed)
{
    Context context;
    context.speed = speed;
    return decode(descriptors, context);
}

QUsbDescriptorField QUsbDescriptorDecoder::decode(const QUsbDescriptorBlock &block, QUsbProtocol::Speed speed)
{
    return decode(block.bytes(), Context::of(block, speed));
}
