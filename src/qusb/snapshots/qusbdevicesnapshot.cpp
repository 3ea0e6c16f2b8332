// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevicesnapshot_p.h"

#include "qusbdeviceinfo_p.h"
#include "qusbstrings.h"

#include <QtCore/qdebug.h>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace QUsbProtocol;
using Block = QUsbDescriptorBlock;

QT_DEFINE_QSDP_SPECIALIZATION_DTOR(QUsbDeviceSnapshotPrivate)

namespace {

bool isBefore(const Block &a, const Block &b)
{
    const auto key = [](const Block &block) { return std::tuple(block.kind(), block.index(), block.languageId()); };
    return key(a) != key(b) ? key(a) < key(b) : a.kind() == Block::Kind::Other && a.name() < b.name();
}

/* The port numbers in "1-2.3": 2 and 3. None if that is no such path. */
QList<quint8> portNumbers(const QString &portPath)
{
    const qsizetype dash = portPath.indexOf(u'-');
    if (dash < 0)
        return {};
    QList<quint8> ports;
    for (const QStringView part : QStringView(portPath).sliced(dash + 1).split(u'.')) {
        bool ok = false;
        const uint number = part.toUInt(&ok);
        if (!ok || number > 0xff)
            return {};
        ports += quint8(number);
    }
    return ports;
}

} // namespace

QUsbDeviceSnapshot::QUsbDeviceSnapshot()
    : d(new QUsbDeviceSnapshotPrivate)
{
}
QUsbDeviceSnapshot::QUsbDeviceSnapshot(const QUsbDeviceSnapshot &other) noexcept = default;
QUsbDeviceSnapshot &QUsbDeviceSnapshot::operator=(const QUsbDeviceSnapshot &other) noexcept = default;
QUsbDeviceSnapshot::~QUsbDeviceSnapshot() = default;

QUsbDeviceSnapshot QUsbDeviceSnapshot::fromInfo(const QUsbDeviceInfo &info)
{
    QUsbDeviceSnapshot snapshot;
    if (info.isNull())
        return snapshot;
    if (!info.descriptorBytes().isEmpty())
        snapshot.setBlock(Block(Block::Kind::Device, info.descriptorBytes(), 0, 0, Block::Origin::System));
    snapshot.setStrings(info.manufacturer(), info.product(), info.serialNumber());
    snapshot.setPlace(info.bus(), info.address(), info.portPath());
    snapshot.setSpeed(info.speed());
    snapshot.setActiveConfigurationValue(info.activeConfigurationValue());
    return snapshot;
}

QUsbDeviceInfo QUsbDeviceSnapshot::info() const
{
    auto p = std::make_unique<QUsbDeviceInfoPrivate>();
    p->bus = d->bus;
    p->address = d->address;
    p->portNumbers = portNumbers(d->portPath);
    p->speed = d->speed;
    p->activeConfigurationValue = d->activeConfigurationValue;
    p->setDescriptors(block(Block::Kind::Device).bytes());
    const auto text = [this, &p](const QString &known, qsizetype indexOffset) {
        const quint8 index = p->deviceDescriptor.byteAt(indexOffset);
        return known.isEmpty() && index != 0 ? string(index) : known;
    };
    p->manufacturer = text(d->manufacturer, 14); // USB 2.0, table 9-8
    p->product = text(d->product, 15);
    p->serialNumber = text(d->serialNumber, 16);
    return QUsbDeviceInfoPrivate::create(std::move(p));
}

bool QUsbDeviceSnapshot::isEmpty() const noexcept
{
    return d->blocks.isEmpty();
}

QList<Block> QUsbDeviceSnapshot::blocks() const
{
    return d->blocks;
}

QList<Block> QUsbDeviceSnapshot::blocks(Block::Kind kind) const
{
    QList<Block> found;
    std::copy_if(d->blocks.cbegin(), d->blocks.cend(), std::back_inserter(found),
                 [kind](const Block &block) { return block.kind() == kind; });
    return found;
}

Block QUsbDeviceSnapshot::block(Block::Kind kind, quint8 index, quint16 languageId) const
{
    const auto it = std::find_if(d->blocks.cbegin(), d->blocks.cend(), [=](const Block &block) {
        return block.kind() == kind && block.index() == index && block.languageId() == languageId;
    });
    return it == d->blocks.cend() ? Block() : *it;
}

QUsbDescriptorField QUsbDeviceSnapshot::decoded(const Block &block) const
{
    const auto it = std::lower_bound(d->blocks.cbegin(), d->blocks.cend(), block, isBefore);
    if (it == d->blocks.cend() || *it != block)
        return {};
    return d->decoded.at(d->blocks, it - d->blocks.cbegin(), d->speed);
}

void QUsbDeviceSnapshot::setBlock(const Block &block)
{
    if (block.isNull())
        return;
    d->decoded.clear();
    const auto it = std::lower_bound(d->blocks.begin(), d->blocks.end(), block, isBefore);
    if (it != d->blocks.end() && it->isSamePart(block))
        *it = block;
    else
        d->blocks.insert(it, block);
}

void QUsbDeviceSnapshot::removeBlock(Block::Kind kind, quint8 index, quint16 languageId)
{
    d->decoded.clear();
    d->blocks.removeIf([=](const Block &block) {
        return block.kind() == kind && block.index() == index && block.languageId() == languageId;
    });
}

QList<quint16> QUsbDeviceSnapshot::languageIds() const
{
    QList<quint16> languages = QUsbStrings::languageIds(block(Block::Kind::String).bytes());
    if (!languages.isEmpty())
        return languages;
    for (const Block &block : blocks(Block::Kind::String)) {
        if (block.index() != 0 && !languages.contains(block.languageId()))
            languages += block.languageId();
    }
    return languages;
}

QString QUsbDeviceSnapshot::string(quint8 index, quint16 languageId) const
{
    if (index == 0)
        return {};
    if (languageId != 0)
        return QUsbStrings::fromDescriptor(block(Block::Kind::String, index, languageId).bytes());
    for (const quint16 language : languageIds()) {
        if (const Block found = block(Block::Kind::String, index, language); !found.isNull())
            return QUsbStrings::fromDescriptor(found.bytes());
    }
    // What the system read is text, and belongs to no language.
    const QUsbDescriptor device(block(Block::Kind::Device).bytes().left(18)); // USB 2.0, table 9-8
    return index == device.byteAt(14) ? d->manufacturer
        : index == device.byteAt(15)  ? d->product
        : index == device.byteAt(16)  ? d->serialNumber
                                      : d->systemStrings.value(index);
}

QMap<quint8, QString> QUsbDeviceSnapshot::systemStrings() const
{
    return d->systemStrings;
}

void QUsbDeviceSnapshot::setSystemString(quint8 index, const QString &text)
{
    if (text.isEmpty())
        d->systemStrings.remove(index);
    else if (index != 0)
        d->systemStrings.insert(index, text);
}

QString QUsbDeviceSnapshot::manufacturer() const
{
    return d->manufacturer;
}

QString QUsbDeviceSnapshot::product() const
{
    return d->product;
}

QString QUsbDeviceSnapshot::serialNumber() const
{
    return d->serialNumber;
}

void QUsbDeviceSnapshot::setStrings(const QString &manufacturer, const QString &product, const QString &serialNumber)
{
    d->manufacturer = manufacturer;
    d->product = product;
    d->serialNumber = serialNumber;
}

int QUsbDeviceSnapshot::bus() const noexcept
{
    return d->bus;
}

quint8 QUsbDeviceSnapshot::address() const noexcept
{
    return d->address;
}

QString QUsbDeviceSnapshot::portPath() const
{
    return d->portPath;
}

void QUsbDeviceSnapshot::setPlace(int bus, quint8 address, const QString &portPath)
{
    d->bus = bus;
    d->address = address;
    d->portPath = portPath;
}

Speed QUsbDeviceSnapshot::speed() const noexcept
{
    return d->speed;
}

void QUsbDeviceSnapshot::setSpeed(Speed speed)
{
    d->decoded.clear();
    d->speed = speed;
}

std::optional<quint8> QUsbDeviceSnapshot::activeConfigurationValue() const noexcept
{
    return d->activeConfigurationValue;
}

void QUsbDeviceSnapshot::setActiveConfigurationValue(std::optional<quint8> configurationValue)
{
    d->activeConfigurationValue = configurationValue;
}

QList<QUsbDeviceSnapshot::Attribute> QUsbDeviceSnapshot::attributes() const
{
    return d->attributes;
}

QString QUsbDeviceSnapshot::attribute(QStringView name) const
{
    const auto it = std::find_if(d->attributes.cbegin(), d->attributes.cend(),
                                 [name](const Attribute &attribute) { return attribute.name == name; });
    return it == d->attributes.cend() ? QString() : it->value;
}

void QUsbDeviceSnapshot::setAttribute(const QString &name, const QString &value)
{
    const auto it = std::find_if(d->attributes.begin(), d->attributes.end(),
                                 [&](const Attribute &attribute) { return attribute.name == name; });
    if (it == d->attributes.end()) {
        if (!value.isNull())
            d->attributes.append({name, value});
    } else if (value.isNull()) {
        d->attributes.erase(it);
    } else {
        it->value = value;
    }
}

QList<QUsbDeviceSnapshot::InterfaceState> QUsbDeviceSnapshot::interfaceStates() const
{
    return d->interfaceStates;
}

QUsbDeviceSnapshot::InterfaceState QUsbDeviceSnapshot::interfaceState(quint8 number) const
{
    const auto it = std::find_if(d->interfaceStates.cbegin(), d->interfaceStates.cend(),
                                 [number](const InterfaceState &state) { return state.number == number; });
    return it == d->interfaceStates.cend() ? InterfaceState {number, {}, {}} : *it;
}

void QUsbDeviceSnapshot::setInterfaceState(const InterfaceState &state)
{
    const auto it =
        std::lower_bound(d->interfaceStates.begin(), d->interfaceStates.end(), state,
                         [](const InterfaceState &a, const InterfaceState &b) { return a.number < b.number; });
    if (it != d->interfaceStates.end() && it->number == state.number)
        *it = state;
    else
        d->interfaceStates.insert(it, state);
}

QDateTime QUsbDeviceSnapshot::takenAt() const
{
    return d->takenAt;
}

void QUsbDeviceSnapshot::setTakenAt(const QDateTime &time)
{
    d->takenAt = time;
}

QString QUsbDeviceSnapshot::host() const
{
    return d->host;
}

void QUsbDeviceSnapshot::setHost(const QString &host)
{
    d->host = host;
}

QString QUsbDeviceSnapshot::tool() const
{
    return d->tool;
}

void QUsbDeviceSnapshot::setTool(const QString &tool)
{
    d->tool = tool;
}

QStringList QUsbDeviceSnapshot::notes() const
{
    return d->notes;
}

void QUsbDeviceSnapshot::setNotes(const QStringList &notes)
{
    d->notes = notes;
}

void QUsbDeviceSnapshot::addNote(const QString &note)
{
    d->notes += note;
}

QUsbError QUsbDeviceSnapshot::queryError() const
{
    return d->queryError;
}

void QUsbDeviceSnapshot::setQueryError(const QUsbError &error)
{
    d->queryError = error;
}

QUsbDeviceSnapshot QUsbDeviceSnapshot::redacted(Redactions what) const
{
    QUsbDeviceSnapshot copy = *this;
    copy.d->redact(what);
    return copy;
}

bool QUsbDeviceSnapshot::equals(const QUsbDeviceSnapshot &a, const QUsbDeviceSnapshot &b) noexcept
{
    const QUsbDeviceSnapshotPrivate *p = a.d.constData();
    const QUsbDeviceSnapshotPrivate *o = b.d.constData();
    return p == o
        || (p->blocks == o->blocks && p->manufacturer == o->manufacturer && p->product == o->product
            && p->serialNumber == o->serialNumber && p->systemStrings == o->systemStrings && p->bus == o->bus
            && p->address == o->address && p->portPath == o->portPath && p->speed == o->speed
            && p->activeConfigurationValue == o->activeConfigurationValue && p->attributes == o->attributes
            && p->interfaceStates == o->interfaceStates && p->takenAt == o->takenAt && p->host == o->host
            && p->tool == o->tool && p->notes == o->notes);
}

QDebug operator<<(QDebug debug, const QUsbDeviceSnapshot &snapshot)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    return debug << "QUsbDeviceSnapshot(" << snapshot.info() << ", " << snapshot.blocks().size() << " blocks)";
}

#include "moc_qusbdevicesnapshot.cpp"
