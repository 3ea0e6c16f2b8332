// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fuzztarget.h"

#include "decoderinvariants.h"
#include "fuzzseeds.h"

#include "qusbdescriptordecoder.h"
#include "qusbdescriptorhtml.h"
#include "qusbdescriptorjson.h"
#include "qusbdescriptortext.h"
#include "qusbdeviceinfo.h"
#include "qusbdevicesnapshot.h"
#include "qusbfximage.h"
#include "qusbhextext.h"
#include "qusbhidreportdescriptor.h"
#include "qusbhidusages.h"
#include "qusbhubdescriptor.h"
#include "qusbiddatabase.h"
#include "qusblint.h"
#include "qusblsusbtext.h"
#include "qusbsnapshotdifference.h"
#include "qusbsnapshotfile.h"
#include "qusbstrings.h"

#include <QtCore/qdebug.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Context = QUsbDescriptorDecoder::Context;
using Kind = QUsbDescriptorBlock::Kind;
using QUsbProtocol::Speed;

namespace {

// All that can be asked of a node and of those below it. Texts are worked out when asked for, and so may go wrong.
QString nodeFault(const QUsbDescriptorField &node)
{
    if (node.name().isEmpty() && !node.parent().isNull())
        return FieldTree::fault(node, "has no name");
    if (node.rule().isEmpty() != node.remark().isEmpty())
        return FieldTree::fault(node, "has a remark without a rule");
    const qsizetype length = node.text().size() + node.valueText().size() + node.unit().size() + node.section().size();
    if (length > 20 * node.size() + 4000)
        return FieldTree::fault(node, "says too much");
    if (const QUsbDescriptorField link = node.link(); !link.isNull() && link.name().isEmpty())
        return FieldTree::fault(node, "refers to nothing");
    const QList<QUsbDescriptorField> children = node.children();
    for (const QUsbDescriptorField &child : children) {
        if (child.parent() != node)
            return FieldTree::fault(child, "has another parent");
        if (const QString fault = nodeFault(child); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString treeFault(const QUsbDescriptorField &root, QByteArrayView blob, int maximumDepth)
{
    if (const QString fault = FieldTree::coverageFault(root, blob); !fault.isEmpty())
        return fault;
    if (FieldTree::depth(root) > maximumDepth)
        return u"too deep"_s;
    return nodeFault(root);
}

// Takes a number off the front, so that the fuzzer finds out what to say of the bytes.
quint8 take(QByteArrayView &bytes)
{
    if (bytes.isEmpty())
        return 0;
    const auto result = quint8(bytes.front());
    bytes = bytes.sliced(1);
    return result;
}

Speed takeSpeed(QByteArrayView &bytes)
{
    return Speed(take(bytes) % (int(Speed::SuperPlusX2) + 1));
}

QString runDescriptors(QByteArrayView bytes)
{
    Context context;
    context.speed = takeSpeed(bytes);
    context.interfaceClass = take(bytes);
    context.interfaceSubclass = take(bytes);
    context.interfaceProtocol = take(bytes);
    const QUsbDescriptorField root = QUsbDescriptorDecoder::decode(bytes, context);
    if (const QString fault = treeFault(root, bytes, 12); !fault.isEmpty())
        return fault;
    return DecoderInvariants::disagreement(root, bytes.toByteArray(), context.speed);
}

template <Kind kind>
QString runBlock(QByteArrayView bytes)
{
    Context context;
    context.content = kind;
    if constexpr (kind == Kind::String)
        context.stringIndex = take(bytes);
    else
        context.speed = takeSpeed(bytes);
    return treeFault(QUsbDescriptorDecoder::decode(bytes, context), bytes, 16);
}

QString runHub(QByteArrayView bytes)
{
    if (const QString fault = runBlock<Kind::Hub>(bytes); !fault.isEmpty())
        return fault;
    take(bytes);
    const auto hub = QUsbHubDescriptor::fromBytes(bytes);
    if (!hub)
        return {};
    QString text;
    QDebug(&text) << *hub;
    return text.isEmpty() ? u"nothing to say of a hub"_s : QString();
}

QString runHidReport(QByteArrayView bytes)
{
    Context context;
    context.content = Kind::HidReport;
    const QUsbDescriptorField root = QUsbDescriptorDecoder::decode(bytes, context);
    if (const QString fault = treeFault(root, bytes, 36); !fault.isEmpty())
        return fault;
    const auto map = QUsbHidReportDescriptor::fromBytes(bytes);
    const QByteArray report(64, '\x5a');
    const QList<QUsbHidReportDescriptor::Report> reports = map.reports();
    const auto isWithin = [](qint64 value, const QUsbHidReportDescriptor::Field &field) {
        if (field.bitSize >= 63)
            return true;
        const qint64 bound = qint64(1) << field.bitSize;
        return field.logicalMinimum < 0 ? value >= -bound / 2 && value < bound / 2 : value >= 0 && value < bound;
    };
    for (const QUsbHidReportDescriptor::Report &one : reports) {
        quint64 next = one.id == 0 ? 0 : 8;
        for (const QUsbHidReportDescriptor::Field &field : one.fields) {
            if (field.type != one.type || field.reportId != one.id || field.bitOffset < next)
                return u"a field in the wrong place"_s;
            next = field.bitOffset;
            QUsbHidUsages::text(field.usage(0));
            QUsbHidUsages::text(field.usage(field.count));
            field.unit();
            const auto value = QUsbHidReportDescriptor::value(report, field, field.count / 2);
            if (value && !isWithin(*value, field))
                return u"a value that its bits do not have"_s;
            field.physicalValue(value.value_or(0));
        }
    }
    const QStringList warnings = map.warnings();
    return warnings.contains(QString()) ? u"an empty warning"_s : QString();
}

QString runDeviceInfo(QByteArrayView bytes)
{
    const Speed speed = takeSpeed(bytes);
    const auto info = QUsbDeviceInfo::fromDescriptors(bytes, speed);
    QString text;
    QDebug debug(&text);
    debug << info << info.warnings() << info.descriptor();
    const QList<QUsbConfigurationInfo> configurations = info.configurations();
    for (const QUsbConfigurationInfo &configuration : configurations) {
        debug << configuration;
        const QList<QUsbInterfaceInfo> interfaces = configuration.interfaces();
        for (const QUsbInterfaceInfo &one : interfaces)
            debug << one;
        const QList<QUsbAlternateSettingInfo> settings = DecoderInvariants::settingsOf(configuration);
        for (const QUsbAlternateSettingInfo &setting : settings) {
            debug << setting << setting.extraDescriptors();
            const QList<QUsbEndpointInfo> endpoints = setting.endpoints();
            for (const QUsbEndpointInfo &endpoint : endpoints)
                debug << endpoint << endpoint.extraDescriptors();
        }
    }
    return info == QUsbDeviceInfo::fromDescriptors(bytes, speed) ? QString() : u"differs from itself"_s;
}

QString runSnapshotFile(QByteArrayView bytes)
{
    const auto read = QUsbSnapshotFile::fromJson(bytes);
    if (!read)
        return read.error().message().isEmpty() ? u"an error without a message"_s : QString();
    const QByteArray json = QUsbSnapshotFile::toJson(read.value());
    const auto again = QUsbSnapshotFile::fromJson(json);
    if (!again)
        return u"cannot be read back: "_s + again.error().message();
    if (again.value() != read.value())
        return u"is another when read back"_s;
    for (const QUsbDeviceSnapshot &snapshot : read.value()) {
        QString text;
        QDebug(&text) << snapshot << snapshot.info() << snapshot.languageIds() << snapshot.product();
        const QList<QUsbDescriptorBlock> blocks = snapshot.blocks();
        for (const QUsbDescriptorBlock &block : blocks) {
            const QUsbDescriptorField root = QUsbDescriptorDecoder::decode(block, snapshot.speed());
            if (const QString fault = treeFault(root, block.bytes(), 36); !fault.isEmpty())
                return fault;
        }
    }
    return {};
}

// What is said of a device: findings, and all forms of print. Snapshots are compared with what is left of the device.
QString runReport(QByteArrayView bytes)
{
    const Speed speed = takeSpeed(bytes);
    QUsbDeviceSnapshot snapshot = QUsbDeviceSnapshot::fromInfo(QUsbDeviceInfo::fromDescriptors(bytes, speed));
    snapshot.setBlock(QUsbDescriptorBlock(Kind::HidReport, bytes.toByteArray()));
    const QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
    for (const QUsbLintFinding &finding : findings) {
        if (finding.message().isEmpty() || QUsbLint::rule(finding.ruleId()).isNull())
            return u"a finding without words: "_s + finding.ruleId();
        if (finding.offset() < 0 || finding.offset() + finding.size() > finding.block().bytes().size())
            return u"a finding in bytes that are not there: "_s + finding.ruleId();
    }
    if (findings.size() > QUsbLint::MaximumFindings)
        return u"too many findings"_s;
    if (QJsonDocument::fromJson(QUsbDescriptorJson::toJson({snapshot})).isNull())
        return u"no JSON"_s;
    if (QUsbDescriptorHtml::toHtml({snapshot}).isEmpty() || QUsbDescriptorText::toText(snapshot).isEmpty())
        return u"nothing printed"_s;
    QUsbLsusbText::toText(snapshot);
    if (!QUsbSnapshotDifference::between(snapshot, snapshot).isEmpty())
        return u"differs from itself"_s;
    const auto shorter = QUsbDeviceInfo::fromDescriptors(bytes.first(bytes.size() / 2), speed);
    QUsbSnapshotDifference::between(snapshot, QUsbDeviceSnapshot::fromInfo(shorter));
    return {};
}

QString runHexText(QByteArrayView bytes)
{
    const auto read = QUsbHexText::toBytes(bytes);
    if (!read)
        return read.error().message().isEmpty() ? u"an error without a message"_s : QString();
    if (read.value().size() > 65'536) // A dump says in a few characters that a line is there a million times.
        return {};
    const auto again = QUsbHexText::toBytes(read.value().toHex(' '));
    return again && again.value() == read.value() ? QString() : u"another when read back"_s;
}

QString runIdDatabase(QByteArrayView bytes)
{
    const QUsbIdDatabase database(bytes.toByteArray());
    for (const quint16 id : {0x0403, 0x0009, 0x0001, 0x6001, 0xffff}) {
        const QString names = database.vendorName(id) + database.productName(0x0403, id)
            + database.className(quint8(id)) + database.subclassName(3, quint8(id))
            + database.protocolName(3, 1, quint8(id)) + database.languageName(id) + database.audioTerminalName(id)
            + database.videoTerminalName(id) + database.hidDescriptorName(quint8(id)) + database.hidItemName(quint8(id))
            + database.hidUsagePageName(id) + database.hidUsageName(1, id) + database.hidCountryName(quint8(id))
            + database.physicalName(quint8(id)) + database.biasName(quint8(id));
        if (names.contains(u'\n'))
            return u"a name of several lines"_s;
    }
    if (database.isNewerThan(database))
        return u"newer than itself"_s;
    return database.isEmpty() && !database.vendorName(0x0403).isEmpty() ? u"a name from nowhere"_s : QString();
}

QString runFxImage(QByteArrayView bytes)
{
    const auto image = QUsbFxImage::fromBytes(bytes);
    if (!image)
        return image.error().message().isEmpty() ? u"an error without a message"_s : QString();
    qint64 size = 0;
    for (const QUsbFxImage::Section &section : image.value().sections())
        size += section.data.size();
    if (size != image.value().size() || size > bytes.size() || size == 0)
        return u"an image of another size"_s;
    QString text;
    QDebug(&text) << image.value();
    return text.isEmpty() ? u"nothing to say of an image"_s : QString();
}

QString runStrings(QByteArrayView bytes)
{
    const QString text = QUsbStrings::fromDescriptor(bytes);
    const QString printable = QUsbStrings::printable(text);
    if (printable.size() != text.size() || QUsbStrings::printable(printable) != printable)
        return u"printing once is not enough"_s;
    if (QUsbStrings::languageIds(bytes).size() > 127)
        return u"more languages than a string can have"_s;
    const QString any = QString::fromUtf8(bytes);
    return QUsbStrings::printable(any).size() == any.size() ? QString() : u"printable changes the length"_s;
}

} // namespace

QString FuzzTarget::check(QByteArrayView bytes) const
{
    const std::unique_ptr<char[]> copy(new char[size_t(bytes.size())]);
    std::copy(bytes.cbegin(), bytes.cend(), copy.get());
    return run(QByteArrayView(copy.get(), bytes.size()));
}

const QList<FuzzTarget> &FuzzTargets::all()
{
    static const QList<FuzzTarget> targets {
        {"descriptors", runDescriptors, FuzzSeeds::descriptors, 600},
        {"deviceinfo", runDeviceInfo, FuzzSeeds::deviceInfo, 600},
        {"bos", runBlock<Kind::Bos>, FuzzSeeds::bos, 1000},
        {"hub", runHub, FuzzSeeds::hub, 1000},
        {"string", runBlock<Kind::String>, FuzzSeeds::stringDescriptor, 1000},
        {"msos20", runBlock<Kind::MicrosoftOs20Set>, FuzzSeeds::microsoftSet, 1000},
        {"weburl", runBlock<Kind::WebUsbUrl>, FuzzSeeds::webUsbUrl, 1000},
        {"hidreport", runHidReport, FuzzSeeds::hidReport, 1000},
        {"snapshot", runSnapshotFile, FuzzSeeds::snapshotFile, 1000},
        {"report", runReport, FuzzSeeds::deviceInfo, 300},
        {"hextext", runHexText, FuzzSeeds::hexText, 1000},
        {"iddatabase", runIdDatabase, FuzzSeeds::idDatabase, 1000},
        {"fximage", runFxImage, FuzzSeeds::fxImage, 1000},
        {"strings", runStrings, FuzzSeeds::strings, 1000},
    };
    return targets;
}

const FuzzTarget &FuzzTargets::byName(QByteArrayView name)
{
    const QList<FuzzTarget> &targets = all();
    const auto it = std::find_if(targets.cbegin(), targets.cend(),
                                 [name](const FuzzTarget &target) { return name == QByteArrayView(target.name); });
    if (it == targets.cend())
        qFatal("There is no fuzz target of that name.");
    return *it;
}
