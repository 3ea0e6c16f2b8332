// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "decodecommand.h"

#include "fileerror.h"
#include "qusbhextext.h"
#include "qusbsnapshotfile.h"
#include "snapshotfiles.h"
#include "snapshotstore.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qfile.h>
#include <QtCore/qsocketnotifier.h>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = QUsbDescriptorBlock::Kind;

namespace Cli {
namespace {

struct KindName
{
    QLatin1StringView name;
    Kind kind;
    bool isLanguages = false; // String 0.
};

constexpr KindName kindNames[] = {
    {"device"_L1, Kind::Device},
    {"configuration"_L1, Kind::Device},
    {"qualifier"_L1, Kind::DeviceQualifier},
    {"other-speed"_L1, Kind::OtherSpeedConfiguration},
    {"bos"_L1, Kind::Bos},
    {"string"_L1, Kind::String},
    {"languages"_L1, Kind::String, true},
    {"hid-report"_L1, Kind::HidReport},
    {"hub"_L1, Kind::Hub},
    {"ms-os-20"_L1, Kind::MicrosoftOs20Set},
    {"webusb-url"_L1, Kind::WebUsbUrl},
    {"midi-group-terminals"_L1, Kind::MidiGroupTerminals},
};

template <typename Table>
QStringList nameList(const Table &table)
{
    QStringList names;
    for (const auto &entry : table)
        names += QString(entry.name);
    return names;
}

template <typename Table>
QString allNames(const Table &table)
{
    return nameList(table).join(", "_L1);
}

template <typename Table>
auto entryFor(const Table &table, const QString &name)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const auto &entry) { return entry.name == name.toLower(); });
    return found == std::end(table) ? nullptr : &*found;
}

} // namespace

QString DecodeCommand::syntax() const
{
    return tr("[OPTIONS] [FILE | BYTES ...]");
}

QString DecodeCommand::description() const
{
    return tr("Decodes descriptors from a FILE, from BYTES on the command line or, without either, from the standard "
              "input. The input is raw bytes, or hexadecimal text in the notation of any common tool or language.");
}

void DecodeCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"hex"_s, tr("Decode the bytes in TEXT."), u"TEXT"_s});
    parser.addOption(
        {u"as"_s, tr("The kind of the descriptors: %1. The default is a guess.").arg(allNames(kindNames)), u"KIND"_s});
    parser.addOption({u"class"_s,
                      tr("The class, subclass and protocol of the interface that class-specific descriptors belong to "
                         "(hexadecimal, like 0e:01:00)."),
                      u"C[:S[:P]]"_s});
    SpeedOption::addOption(parser);
    DescriptorOutput::addOptions(parser);
}

QStringList DecodeCommand::choices(const QString &option) const
{
    return option == "as"_L1 ? nameList(kindNames) : option == "speed"_L1 ? SpeedOption::names() : QStringList();
}

QUsbError DecodeCommand::setKind(const QString &name)
{
    const KindName *entry = entryFor(kindNames, name);
    if (!entry)
        return usageError(tr("Unknown kind of descriptors '%1'. Use one of: %2").arg(name, allNames(kindNames)));
    m_kind = entry->kind;
    if (entry->isLanguages)
        m_context.stringIndex = quint8(0);
    return {};
}

QUsbError DecodeCommand::setClass(const QString &codes)
{
    const QStringList parts = codes.split(u':');
    quint8 values[3] = {};
    bool ok = parts.size() <= 3;
    for (qsizetype i = 0; ok && i < parts.size(); ++i) {
        const uint value = parts.at(i).toUInt(&ok, 16);
        ok = ok && value <= 0xff;
        values[i] = quint8(value);
    }
    if (!ok)
        return usageError(tr("Invalid class '%1'. Write it like 0e:01:00").arg(codes));
    m_context.interfaceClass = values[0];
    m_context.interfaceSubclass = values[1];
    m_context.interfaceProtocol = values[2];
    return {};
}

QUsbError DecodeCommand::setInput(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (parser.isSet(u"hex"_s)) {
        m_text = parser.value(u"hex"_s).toUtf8();
        return checkNoneLeft(arguments);
    }
    if (arguments.isEmpty() || arguments == QStringList {u"-"_s})
        return {};
    // A file of that name is meant rather than bytes.
    if (arguments.size() == 1 && (SnapshotStore::isFileName(arguments.first()) || QFile::exists(arguments.first()))) {
        m_fileName = arguments.first();
        return {};
    }
    m_text = arguments.join(u' ').toUtf8();
    if (arguments.size() == 1 && !QUsbHexText::toBytes(*m_text))
        return usageError(tr("'%1' is neither a file nor hexadecimal bytes").arg(arguments.first()));
    return {};
}

QUsbError DecodeCommand::setOptions(const QCommandLineParser &parser)
{
    if (const QUsbError error = m_format.setOptions(parser); error.isError())
        return error;
    if (parser.isSet(u"as"_s)) {
        if (const QUsbError error = setKind(parser.value(u"as"_s)); error.isError())
            return error;
    }
    if (parser.isSet(u"class"_s)) {
        if (const QUsbError error = setClass(parser.value(u"class"_s)); error.isError())
            return error;
    }
    if (const QUsbError error = m_speed.setOption(parser); error.isError())
        return error;
    m_context.speed = m_speed.speed();
    return setInput(parser);
}

void DecodeCommand::run()
{
    if (m_text)
        return decode(*m_text, {});
    if (!m_fileName.isEmpty()) {
        const QUsbResult<QByteArray> contents = SnapshotStore::readBytes(m_fileName);
        return contents ? decode(contents.value(), m_fileName) : fail(contents.error());
    }
    m_notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &DecodeCommand::readStandardInput);
}

void DecodeCommand::readStandardInput()
{
    char buffer[65536];
    const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    const int reason = errno;
    if (count < 0 && (reason == EINTR || reason == EAGAIN))
        return;
    const bool isTooLong = m_input.size() > QUsbSnapshotFile::MaximumSize;
    if (count > 0 && !isTooLong) {
        m_input.append(buffer, count);
        return;
    }
    m_notifier->setEnabled(false);
    if (count < 0)
        return fail(FileError::reading(u"-"_s, qt_error_string(reason)));
    if (isTooLong)
        return fail(QUsbError(QUsbError::Kind::InvalidParameter, tr("The standard input is too long.")));
    decode(m_input, {});
}

void DecodeCommand::decode(const QByteArray &contents, const QString &name)
{
    if (!m_kind && SnapshotFiles::isJson(contents)) {
        const auto result = QUsbSnapshotFile::fromJson(contents);
        if (!result)
            return fail(name.isEmpty() ? result.error() : result.error().withContext(name));
        QList<QUsbDeviceSnapshot> snapshots = result.value();
        m_speed.applyTo(snapshots);
        return printAndFinish(m_format.devices(snapshots));
    }
    const QUsbResult<QByteArray> bytes =
        QUsbHexText::isText(contents) ? QUsbHexText::toBytes(contents) : QUsbResult<QByteArray>(contents);
    if (!bytes)
        return fail(name.isEmpty() ? bytes.error() : bytes.error().withContext(name));
    if (bytes.value().isEmpty())
        return fail(QUsbError(QUsbError::Kind::InvalidParameter, tr("There are no bytes to decode.")));
    if (bytes.value().size() > QUsbSnapshotFile::MaximumBlockSize)
        return fail(QUsbError(QUsbError::Kind::InvalidParameter,
                              tr("The input is too long for descriptors: %1 bytes.").arg(bytes.value().size())));
    show(bytes.value());
}

void DecodeCommand::show(const QByteArray &bytes)
{
    const Kind kind = m_kind.value_or(SnapshotFiles::guessKind(bytes));
    const QUsbDescriptorBlock block(kind, bytes);
    if (!m_kind) {
        const auto entry = std::find_if(std::begin(kindNames), std::end(kindNames),
                                        [kind](const KindName &candidate) { return candidate.kind == kind; });
        note(tr("Decoded as --as=%1: %2.").arg(entry->name, block.description()));
    }
    m_context.content = kind;
    printAndFinish(m_format.tree(QUsbDescriptorDecoder::decode(bytes, m_context), block.description()));
}

} // namespace Cli

#include "moc_decodecommand.cpp"
