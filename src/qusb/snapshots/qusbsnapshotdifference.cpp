// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsnapshotdifference.h"

#include "qusbdescriptorfield.h"
#include "qusbstrings.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdebug.h>
#include <QtCore/qhash.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qset.h>

#include <utility>

using namespace Qt::StringLiterals;
using Block = QUsbDescriptorBlock;
using Change = QUsbSnapshotDifference::Change;
using Field = QUsbDescriptorField;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QUsbSnapshotDifference)
};

/* What identifies a descriptor of its kind, and what people call it. */
struct Identity
{
    QString key; // What else there is with the same key gets a number.
    QString title; // "Interface 0 setting 1"
};

Identity identityOf(const Field &group)
{
    using QUsbProtocol::DescriptorType;
    const QString name = group.name();
    const auto value = [&group](QStringView field) { return group.child(field).value(); };
    const auto key = [&name](quint64 a, quint64 b = 0) { return u"%1/%2/%3"_s.arg(name).arg(a).arg(b); };
    // Not by the names of the fields alone: class-specific descriptors have some of the same.
    switch (DescriptorType(value(u"bDescriptorType"))) {
    case DescriptorType::Configuration:
    case DescriptorType::OtherSpeedConfiguration: {
        const quint64 number = value(u"bConfigurationValue");
        return {key(number), Texts::tr("Configuration %1").arg(number)};
    }
    case DescriptorType::Interface: {
        const quint64 number = value(u"bInterfaceNumber");
        const quint64 setting = value(u"bAlternateSetting");
        return {key(number, setting),
                setting == 0 ? Texts::tr("Interface %1").arg(number)
                             : Texts::tr("Interface %1 setting %2", "alternate setting").arg(number).arg(setting)};
    }
    case DescriptorType::Endpoint: {
        const quint64 address = value(u"bEndpointAddress");
        const QString text = u"0x%1"_s.arg(address, 2, 16, '0'_L1);
        return {key(address), Texts::tr("Endpoint %1", "address as in 0x81").arg(text)};
    }
    default:
        return {name, name.endsWith(" Descriptor"_L1) ? name.chopped(11) : name};
    }
}

QString hexText(const QByteArray &bytes)
{
    constexpr qsizetype longest = 16;
    const QString text = QString::fromLatin1(bytes.first(qMin(bytes.size(), longest)).toHex(' '));
    return bytes.size() <= longest
        ? text
        : Texts::tr("%1 … (%2 bytes)", "the first bytes of some").arg(text).arg(bytes.size());
}

QString valueOf(const Field &field)
{
    const QString value = field.valueText();
    return !value.isEmpty()                            ? value
        : field.size() <= 8 && !field.text().isEmpty() ? field.text()
                                                       : hexText(field.bytes());
}

/* Walks two trees side by side. */
class Comparison
{
public:
    explicit Comparison(QList<QUsbSnapshotDifference> &differences)
        : m_differences(differences)
    {
    }

    void compare(const Field &first, const Field &second, const QStringList &place)
    {
        if (first.bytes() == second.bytes())
            return;
        const QList<Field> before = first.children();
        const QList<Field> after = second.children();
        QHash<QString, Field> candidates;
        forEachPart(after, [&](const QString &identity, const Field &part) { candidates.insert(identity, part); });
        QSet<QString> found;
        forEachPart(before, [&](const QString &identity, const Field &part) {
            const auto it = candidates.constFind(identity);
            found.insert(identity);
            if (it == candidates.cend())
                add(Change::Removed, part, place);
            else
                comparePart(part, *it, place);
        });
        forEachPart(after, [&](const QString &identity, const Field &part) {
            if (!found.contains(identity))
                add(Change::Added, part, place);
        });
    }

private:
    /* Calls visit with each part and a name that no other part has. */
    template <typename Visit>
    static void forEachPart(const QList<Field> &parts, Visit visit)
    {
        QHash<QString, int> counts;
        for (const Field &part : parts) {
            const QString identity = identityOf(part).key;
            visit(identity + u'#' + QString::number(counts[identity]++), part);
        }
    }

    void comparePart(const Field &first, const Field &second, const QStringList &place)
    {
        if (first.kind() == Field::Kind::Group && second.kind() == Field::Kind::Group)
            compare(first, second, place + QStringList(identityOf(first).title));
        else if (first.bytes() != second.bytes())
            m_differences += {Change::Changed, place, first.name(), valueOf(first), valueOf(second)};
    }

    void add(Change change, const Field &part, const QStringList &place)
    {
        if (part.kind() == Field::Kind::Group) {
            m_differences += {change, place, identityOf(part).title};
            return;
        }
        const QString value = valueOf(part);
        const bool isAdded = change == Change::Added;
        m_differences += {change, place, part.name(), isAdded ? QString() : value, isAdded ? value : QString()};
    }

    QList<QUsbSnapshotDifference> &m_differences;
};

/* Whether the decoder makes fields of a block. */
bool hasFields(Block::Kind kind)
{
    return kind == Block::Kind::Device || kind == Block::Kind::DeviceQualifier || kind == Block::Kind::Bos
        || kind == Block::Kind::OtherSpeedConfiguration || kind == Block::Kind::Hub;
}

QString sizeText(qsizetype bytes)
{
    return Texts::tr("%n bytes", nullptr, int(bytes));
}

void compareBlocks(const Block &first, const Block &second, const QUsbDeviceSnapshot &ofFirst,
                   const QUsbDeviceSnapshot &ofSecond, QList<QUsbSnapshotDifference> &differences)
{
    if (first.bytes() == second.bytes())
        return;
    if (hasFields(first.kind())) {
        QStringList place;
        if (first.kind() != Block::Kind::Device)
            place += first.description();
        const qsizetype before = differences.size();
        Comparison(differences).compare(ofFirst.decoded(first), ofSecond.decoded(second), place);
        if (differences.size() > before)
            return;
        // The same descriptors in another order.
        differences += {Change::Changed, place, first.description(), hexText(first.bytes()), hexText(second.bytes())};
        return;
    }
    const bool isSameSize = first.bytes().size() == second.bytes().size();
    differences += {Change::Changed,
                    {},
                    first.description(),
                    isSameSize ? hexText(first.bytes()) : sizeText(first.bytes().size()),
                    isSameSize ? hexText(second.bytes()) : sizeText(second.bytes().size())};
}

QString speedText(QUsbProtocol::Speed speed)
{
    return QString::fromLatin1(QMetaEnum::fromType<QUsbProtocol::Speed>().valueToKey(int(speed)));
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

void compareText(const QString &name, const QString &first, const QString &second,
                 QList<QUsbSnapshotDifference> &differences)
{
    if (first == second)
        return;
    const Change change = first.isEmpty() ? Change::Added : second.isEmpty() ? Change::Removed : Change::Changed;
    differences +=
        {change, {}, name, first.isEmpty() ? QString() : quoted(first), second.isEmpty() ? QString() : quoted(second)};
}

/* Those of the device descriptor are compared as texts, since the system gives nothing else. */
bool isNamed(quint8 index, const QUsbDeviceInfo &info)
{
    return index == info.manufacturerIndex() || index == info.productIndex() || index == info.serialNumberIndex();
}

void compareStrings(const QUsbDeviceSnapshot &first, const QUsbDeviceSnapshot &second,
                    QList<QUsbSnapshotDifference> &differences)
{
    const QUsbDeviceInfo before = first.info();
    const QUsbDeviceInfo after = second.info();
    compareText(Texts::tr("Manufacturer"), before.manufacturer(), after.manufacturer(), differences);
    compareText(Texts::tr("Product"), before.product(), after.product(), differences);
    compareText(Texts::tr("Serial number"), before.serialNumber(), after.serialNumber(), differences);
    const QList<Block> firstStrings = first.blocks(Block::Kind::String);
    const QList<Block> secondStrings = second.blocks(Block::Kind::String);
    if (firstStrings.isEmpty() || secondStrings.isEmpty())
        return; // One was not asked for them.
    const quint16 language = first.languageIds().value(0);
    const auto isCompared = [&](const Block &block) {
        return block.index() != 0 && block.languageId() == language && isNamed(block.index(), before)
            && isNamed(block.index(), after);
    };
    for (const Block &block : firstStrings) {
        const Block other = second.block(Block::Kind::String, block.index(), block.languageId());
        if (isCompared(block) || block.bytes() == other.bytes())
            continue;
        if (block.index() == 0)
            compareBlocks(block, other, first, second, differences);
        else
            compareText(block.description(), QUsbStrings::fromDescriptor(block.bytes()),
                        QUsbStrings::fromDescriptor(other.bytes()), differences);
    }
    for (const Block &block : secondStrings) {
        if (first.block(Block::Kind::String, block.index(), block.languageId()).isNull() && !isCompared(block))
            differences +=
                {Change::Added, {}, block.description(), {}, quoted(QUsbStrings::fromDescriptor(block.bytes()))};
    }
}

} // namespace

QList<QUsbSnapshotDifference> QUsbSnapshotDifference::between(const QUsbDeviceSnapshot &first,
                                                              const QUsbDeviceSnapshot &second)
{
    QList<QUsbSnapshotDifference> differences;
    if (first.speed() != second.speed())
        differences += {Change::Changed, {}, Texts::tr("Speed"), speedText(first.speed()), speedText(second.speed())};
    compareStrings(first, second, differences);
    const QList<Block> before = first.blocks();
    const QList<Block> after = second.blocks();
    const auto samePart = [](const QList<Block> &blocks, const Block &block) {
        const auto it = std::find_if(blocks.cbegin(), blocks.cend(),
                                     [&block](const Block &candidate) { return candidate.isSamePart(block); });
        return it == blocks.cend() ? Block() : *it;
    };
    for (const Block &block : before) {
        if (block.kind() == Block::Kind::String)
            continue;
        if (const Block other = samePart(after, block); !other.isNull())
            compareBlocks(block, other, first, second, differences);
        else
            differences += {Change::Removed, {}, block.description(), sizeText(block.bytes().size()), {}};
    }
    for (const Block &block : after) {
        if (block.kind() != Block::Kind::String && samePart(before, block).isNull())
            differences += {Change::Added, {}, block.description(), {}, sizeText(block.bytes().size())};
    }
    return differences;
}

QString QUsbSnapshotDifference::text() const
{
    const auto printable = [](const QString &text) { return QUsbStrings::printable(text); };
    QString line =
        m_place.isEmpty() ? printable(m_name) : printable(m_place.join(", "_L1)) + ": "_L1 + printable(m_name);
    switch (m_change) {
    case Change::Changed:
        return line + Texts::tr(" %1 -> %2", "value before, value after").arg(printable(m_before), printable(m_after));
    case Change::Added:
        return m_after.isEmpty() ? Texts::tr("%1 added").arg(line)
                                 : Texts::tr("%1 added: %2", "what, its value").arg(line, printable(m_after));
    case Change::Removed:
        break;
    }
    return m_before.isEmpty() ? Texts::tr("%1 removed").arg(line)
                              : Texts::tr("%1 removed: %2", "what, its value").arg(line, printable(m_before));
}

QDebug operator<<(QDebug debug, const QUsbSnapshotDifference &difference)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    return debug << "QUsbSnapshotDifference(" << qUtf8Printable(difference.text()) << ')';
}

#include "moc_qusbsnapshotdifference.cpp"
