// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorblock_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdebug.h>

using namespace Qt::StringLiterals;
using Kind = QUsbDescriptorBlock::Kind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QUsbDescriptorBlock)
};

/* In the order of Kind. What files say stays what it is. */
constexpr QLatin1StringView names[] = {
    "device"_L1,
    "deviceQualifier"_L1,
    "otherSpeedConfiguration"_L1,
    "bos"_L1,
    "string"_L1,
    "hidReport"_L1,
    "hub"_L1,
    "microsoftOs20Set"_L1,
    "webUsbUrl"_L1,
    "midiGroupTerminals"_L1,
};
static_assert(std::size(names) == size_t(Kind::Other));

} // namespace

std::optional<Kind> QUsbDescriptorBlockNames::kind(QStringView name)
{
    for (size_t i = 0; i < std::size(names); ++i) {
        if (names[i] == name)
            return Kind(i);
    }
    return std::nullopt;
}

bool QUsbDescriptorBlockKinds::isOneDescriptor(Kind kind)
{
    switch (kind) {
    case Kind::DeviceQualifier:
    case Kind::String:
    case Kind::Hub:
    case Kind::WebUsbUrl:
        return true;
    case Kind::Device:
    case Kind::OtherSpeedConfiguration:
    case Kind::Bos:
    case Kind::HidReport:
    case Kind::MicrosoftOs20Set:
    case Kind::MidiGroupTerminals:
    case Kind::Other:
        break;
    }
    return false;
}

QByteArray QUsbDescriptorBlockKinds::withoutPadding(Kind kind, const QByteArray &answer)
{
    constexpr qsizetype headerSize = 2;
    const qsizetype length = answer.isEmpty() ? 0 : quint8(answer.at(0));
    return isOneDescriptor(kind) && length >= headerSize ? answer.first(qMin(length, answer.size())) : answer;
}

QString QUsbDescriptorBlock::name() const
{
    return m_kind < Kind::Other ? QString(names[size_t(m_kind)]) : m_name;
}

QString QUsbDescriptorBlock::description() const
{
    switch (m_kind) {
    case Kind::Device:
        return Texts::tr("Device and configuration descriptors");
    case Kind::DeviceQualifier:
        return Texts::tr("Device qualifier");
    case Kind::OtherSpeedConfiguration:
        return Texts::tr("Other-speed configuration %1").arg(m_index);
    case Kind::Bos:
        return Texts::tr("Binary device object store");
    case Kind::String:
        return m_index == 0 ? Texts::tr("Table of languages")
                            : Texts::tr("String %1 in language %2", "index, LANGID as in 0x0409")
                                  .arg(m_index)
                                  .arg(u"0x%1"_s.arg(m_languageId, 4, 16, '0'_L1));
    case Kind::HidReport:
        return Texts::tr("HID report descriptor of interface %1").arg(m_index);
    case Kind::Hub:
        return Texts::tr("Hub descriptor");
    case Kind::MicrosoftOs20Set:
        return Texts::tr("Microsoft OS 2.0 descriptor set %1").arg(m_index);
    case Kind::WebUsbUrl:
        return Texts::tr("WebUSB URL %1").arg(m_index);
    case Kind::MidiGroupTerminals:
        return Texts::tr("MIDI group terminal blocks of interface %1").arg(m_index);
    case Kind::Other:
        break;
    }
    return Texts::tr("\"%1\" of a later version, index %2").arg(m_name).arg(m_index);
}

QDebug operator<<(QDebug debug, const QUsbDescriptorBlock &block)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (block.isNull())
        return debug << "QUsbDescriptorBlock()";
    return debug << "QUsbDescriptorBlock(" << qUtf8Printable(block.name()) << ' ' << block.index() << ", language "
                 << block.languageId() << ", " << block.origin() << ": " << block.bytes().toHex(' ').constData() << ')';
}

#include "moc_qusbdescriptorblock.cpp"
