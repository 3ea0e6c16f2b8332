// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsnapshotinquiry_p.h"

#include "qusbcontext.h"
#include "qusbdescriptorblock_p.h"
#include "qusbdescriptorwalk_p.h"
#include "qusbdevice.h"
#include "qusbplatformcapabilities_p.h"

#include <QtCore/qset.h>

#include <algorithm>

using namespace QUsbProtocol;
using Block = QUsbDescriptorBlock;
using Kind = QUsbError::Kind;

namespace {

constexpr quint16 longestRequest = 4096; // All that Linux lets a program ask for.
constexpr quint16 stringLength = 255; // bLength is a byte.
constexpr quint16 usEnglish = 0x0409;

/* The indexes of all strings that the tree below field refers to. */
void collectStringIndexes(const QUsbDescriptorField &field, QSet<quint8> &indexes)
{
    if (field.format() == QUsbDescriptorField::Format::StringIndex)
        indexes.insert(quint8(field.value()));
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &child : children)
        collectStringIndexes(child, indexes);
}

/* Calls visit with each whole descriptor in bytes. */
template <typename Visit>
void forEachDescriptor(const QByteArray &bytes, Visit visit)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto step = QUsbDescriptorWalk::stepAt(bytes, at, bytes.size());
        if (!step.isDamaged)
            visit(QUsbDescriptor(bytes.mid(step.offset, step.size), step.offset));
        at = step.end();
    }
}

} // namespace

QUsbSnapshotInquiry::QUsbSnapshotInquiry(QUsbDevice *device, const QUsbDeviceSnapshot &snapshot)
    : m_device(device)
    , m_snapshot(snapshot)
    , m_info(snapshot.info())
{
}

void QUsbSnapshotInquiry::start()
{
    planBos();
    planOtherSpeed();
    planHub();
    planInterfaces();
    planVendorRequests();
    askNext();
}

void QUsbSnapshotInquiry::stop(const QString &note)
{
    if (isFinished())
        return;
    const auto self = shared_from_this();
    m_snapshot.addNote(note);
    m_snapshot.setQueryError(QUsbError(QUsbError::Kind::TimedOut, note));
    finish(m_snapshot);
    cancelTransfer();
}

void QUsbSnapshotInquiry::add(Block::Kind kind, quint8 index, const QUsbSetupPacket &setup, qsizetype totalLengthOffset,
                              quint16 languageId)
{
    if (m_snapshot.block(kind, index, languageId).isNull()) {
        m_questions.push_back({Block(kind, {}, index, languageId, Block::Origin::Device), setup, totalLengthOffset});
    }
}

void QUsbSnapshotInquiry::addDescriptor(Block::Kind kind, DescriptorType type, quint8 index, quint16 length,
                                        qsizetype totalLengthOffset, quint16 languageId)
{
    const QUsbSetupPacket setup(Direction::In, Recipient::Device, Request::GetDescriptor,
                                quint16(quint8(type) << 8 | index), languageId, length);
    add(kind, index, setup, totalLengthOffset, languageId);
}

void QUsbSnapshotInquiry::planBos()
{
    if (m_info.usbVersion() > 0x0200)
        addDescriptor(Block::Kind::Bos, DescriptorType::Bos, 0, 5, 2);
}

void QUsbSnapshotInquiry::planOtherSpeed()
{
    const bool mayHaveTwo = m_info.speed() == Speed::Full || m_info.speed() == Speed::High;
    if (mayHaveTwo && m_info.usbVersion() >= 0x0200)
        addDescriptor(Block::Kind::DeviceQualifier, DescriptorType::DeviceQualifier, 0, 10);
}

void QUsbSnapshotInquiry::planHub()
{
    if (!m_info.isHub())
        return;
    const bool isSuperSpeed = m_info.deviceProtocol() == 3; // USB 3.2, table 9-11
    const auto type = isSuperSpeed ? DescriptorType::SuperspeedHub : DescriptorType::Hub;
    add(Block::Kind::Hub, 0,
        QUsbSetupPacket(Direction::In, RequestType::Class, Recipient::Device, quint8(HubRequest::GetDescriptor),
                        quint16(quint8(type) << 8), 0, isSuperSpeed ? 12 : 71)); // 71: with 255 ports
}

void QUsbSnapshotInquiry::planInterfaces()
{
    const QList<QUsbInterfaceInfo> interfaces = m_info.activeConfiguration().interfaces();
    for (const QUsbInterfaceInfo &interface : interfaces) {
        planReportDescriptor(interface);
        planGroupTerminals(interface);
    }
}

void QUsbSnapshotInquiry::planReportDescriptor(const QUsbInterfaceInfo &interface)
{
    const QUsbAlternateSettingInfo setting = interface.alternateSettings().value(0);
    if (setting.interfaceClass() != quint8(ClassCode::Hid))
        return;
    quint16 length = 0;
    forEachDescriptor(setting.descriptorBytes(), [&length](const QUsbDescriptor &descriptor) {
        if (descriptor.type() != quint8(DescriptorType::Hid))
            return;
        constexpr qsizetype listOffset = 6; // HID 1.11, 6.2.1: the type of each descriptor and its length
        for (qsizetype at = listOffset; at + 3 <= descriptor.bytes().size(); at += 3) {
            if (descriptor.byteAt(at) == quint8(DescriptorType::Report))
                length = descriptor.wordAt(at + 1);
        }
    });
    if (length == 0)
        return;
    add(Block::Kind::HidReport, interface.number(),
        QUsbSetupPacket(Direction::In, Recipient::Interface, Request::GetDescriptor,
                        quint16(quint8(DescriptorType::Report) << 8), interface.number(),
                        std::min(length, longestRequest)));
}

void QUsbSnapshotInquiry::planGroupTerminals(const QUsbInterfaceInfo &interface)
{
    constexpr quint8 midiStreaming = 3;
    constexpr quint8 groupTerminalBlock = 0x26; // CS_GR_TRM_BLOCK (USB MIDI 2.0, A.1)
    const QList<QUsbAlternateSettingInfo> settings = interface.alternateSettings();
    for (const QUsbAlternateSettingInfo &setting : settings) {
        if (setting.interfaceClass() != quint8(ClassCode::Audio) || setting.interfaceSubclass() != midiStreaming)
            continue;
        bool isMidi2 = false;
        forEachDescriptor(setting.descriptorBytes(), [&isMidi2](const QUsbDescriptor &descriptor) {
            isMidi2 |= descriptor.type() == quint8(DescriptorType::CsInterface) && descriptor.byteAt(2) == 1
                && descriptor.wordAt(3) >= 0x0200; // MS_HEADER, bcdMSC
        });
        if (isMidi2) {
            constexpr quint16 headSize = 5;
            add(Block::Kind::MidiGroupTerminals, interface.number(),
                QUsbSetupPacket(Direction::In, Recipient::Interface, Request::GetDescriptor,
                                quint16(groupTerminalBlock << 8 | setting.number()), interface.number(), headSize),
                3);
        }
    }
}

void QUsbSnapshotInquiry::planVendorRequests()
{
    const QByteArray bos = m_snapshot.block(Block::Kind::Bos).bytes();
    const auto addVendor = [this](Block::Kind kind, quint8 index, quint8 code, quint16 value, quint16 wIndex,
                                  quint16 length) {
        add(kind, index,
            QUsbSetupPacket(Direction::In, RequestType::Vendor, Recipient::Device, code, value, wIndex, length));
    };
    const auto sets = QUsbPlatformCapabilities::microsoftOs20Sets(bos);
    for (qsizetype i = 0; i < sets.size(); ++i) {
        addVendor(Block::Kind::MicrosoftOs20Set, quint8(i), sets.at(i).vendorCode, 0,
                  QUsbPlatformCapabilities::microsoftOs20DescriptorIndex, std::min(sets.at(i).size, longestRequest));
    }
    const auto webUsb = QUsbPlatformCapabilities::webUsb(bos);
    if (webUsb && webUsb->landingPage != 0) {
        addVendor(Block::Kind::WebUsbUrl, webUsb->landingPage, webUsb->vendorCode, webUsb->landingPage,
                  QUsbPlatformCapabilities::webUsbGetUrl, stringLength);
    }
}

void QUsbSnapshotInquiry::planStrings()
{
    QSet<quint8> indexes;
    for (const Block::Kind kind : {Block::Kind::Device, Block::Kind::OtherSpeedConfiguration, Block::Kind::Bos}) {
        const QList<Block> blocks = m_snapshot.blocks(kind);
        for (const Block &block : blocks)
            collectStringIndexes(m_snapshot.decoded(block), indexes);
    }
    indexes.remove(0);
    if (!indexes.isEmpty() && !std::exchange(m_languagesAsked, true)) {
        addDescriptor(Block::Kind::String, DescriptorType::String, 0, stringLength);
        if (!m_questions.empty())
            return; // and come back when it is answered
    }
    m_stringsPlanned = true;
    QList<quint16> languages = m_snapshot.languageIds();
    if (languages.isEmpty())
        languages = {usEnglish}; // As the system does; some devices have strings and no table.
    QList<quint8> sorted = indexes.values();
    std::sort(sorted.begin(), sorted.end());
    for (const quint16 language : std::as_const(languages)) {
        for (const quint8 index : std::as_const(sorted))
            addDescriptor(Block::Kind::String, DescriptorType::String, index, stringLength, 0, language);
    }
}

void QUsbSnapshotInquiry::askNext()
{
    if (m_questions.empty() && !m_stringsPlanned)
        planStrings();
    if (m_questions.empty() || !m_device)
        return finish(m_snapshot);
    const Question question = m_questions.front();
    m_questions.pop_front();
    await(m_device->control(question.setup, {}, requestTimeout), [this, question](const QUsbTransferResult &result) {
        if (result)
            take(question, result.data());
        else
            refused(question, result.error());
    });
}

void QUsbSnapshotInquiry::take(Question question, const QByteArray &answer)
{
    m_hasAnswered = true;
    m_silences = 0;
    const Block::Kind kind = question.block.kind();
    const qsizetype lengthAt = std::exchange(question.totalLengthOffset, 0);
    if (answer.isEmpty()) {
        m_snapshot.addNote(QUsbContext::tr("%1: the device returned no data.").arg(question.block.description()));
    } else if (lengthAt > 0 && answer.size() >= lengthAt + 2) {
        const quint16 length = QUsbDescriptor(answer).wordAt(lengthAt);
        if (length > longestRequest) {
            m_snapshot.addNote(QUsbContext::tr("%1: only %2 of %3 bytes could be read.")
                                   .arg(question.block.description())
                                   .arg(longestRequest)
                                   .arg(length));
        }
        question.setup.setLength(std::clamp(length, quint16(answer.size()), longestRequest));
        m_questions.push_front(question);
    } else {
        m_snapshot.setBlock(question.block.withBytes(QUsbDescriptorBlockKinds::withoutPadding(kind, answer)));
        if (kind == Block::Kind::Bos) {
            planVendorRequests();
        } else if (kind == Block::Kind::DeviceQualifier) {
            const quint8 count = QUsbDescriptor(answer).byteAt(8); // bNumConfigurations (USB 2.0, table 9-9)
            for (quint8 i = 0; i < count; ++i) {
                addDescriptor(Block::Kind::OtherSpeedConfiguration, DescriptorType::OtherSpeedConfiguration, i, 9, 2);
            }
        }
    }
    askNext();
}

void QUsbSnapshotInquiry::refused(const Question &question, const QUsbError &error)
{
    const Kind kind = error.kind();
    // A device of full speed that has no other says so by a stall (USB 2.0, 9.6.2).
    const bool isUsual = kind == Kind::Stall && question.block.kind() == Block::Kind::DeviceQualifier
        && m_snapshot.speed() == Speed::Full;
    if (!isUsual) {
        m_snapshot.addNote(QUsbContext::tr("%1: %2", "what was to be read, why it was not")
                               .arg(question.block.description(), error.message()));
    }
    if (kind == Kind::Disconnected || kind == Kind::NotOpen || kind == Kind::Aborted) {
        m_snapshot.setQueryError(error);
        return finish(m_snapshot);
    }
    const bool isSilence = kind == Kind::TimedOut || kind == Kind::TransferError;
    m_silences = isSilence ? m_silences + 1 : 0;
    m_hasAnswered |= kind == Kind::Stall;
    constexpr int enough = 3;
    if (m_silences > 0 && (!m_hasAnswered || m_silences >= enough)) {
        m_snapshot.setQueryError(error);
        m_snapshot.addNote(QUsbContext::tr("The device did not answer. No more requests were sent to it."));
        return finish(m_snapshot);
    }
    askNext();
}
