// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsnapshotfile.h"

#include "qusbdescriptorblock_p.h"
#include "qusbdevicejson_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>

#include <optional>

using namespace Qt::StringLiterals;
using Block = QUsbDescriptorBlock;
using Snapshot = QUsbDeviceSnapshot;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QUsbSnapshotFile)
};

constexpr auto schemaName = "qusb-snapshot"_L1;
// Nothing real comes near; a file made to exhaust the memory does.
constexpr qsizetype maximumEntries = 4096;
constexpr qsizetype maximumText = 65536;

// --- writing

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject toObject(const Block &block)
{
    QJsonObject object = QUsbDeviceJson::toObject(block);
    object.insert("hex"_L1, QString::fromLatin1(block.bytes().toHex()));
    return object;
}

QJsonObject toObject(const Snapshot::InterfaceState &state)
{
    QJsonObject object {{"number"_L1, state.number}};
    insertText(object, "driver"_L1, state.driver);
    if (!state.deviceNodes.isEmpty())
        object.insert("nodes"_L1, QJsonArray::fromStringList(state.deviceNodes));
    return object;
}

template <typename List, typename Convert>
QJsonArray toArray(const List &list, Convert convert)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(convert(entry));
    return array;
}

QJsonObject toObject(const Snapshot &snapshot)
{
    QJsonObject object = QUsbDeviceJson::toObject(snapshot);
    insertText(object, "tool"_L1, snapshot.tool());
    insertText(object, "host"_L1, snapshot.host());
    if (snapshot.takenAt().isValid())
        object.insert("taken"_L1, snapshot.takenAt().toUTC().toString(Qt::ISODateWithMs));
    QJsonArray strings;
    const QMap<quint8, QString> texts = snapshot.systemStrings();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        strings.append(QJsonObject {{"index"_L1, it.key()}, {"text"_L1, it.value()}});
    if (!strings.isEmpty())
        object.insert("strings"_L1, strings);
    if (const auto attributes = snapshot.attributes(); !attributes.isEmpty()) {
        object.insert("attributes"_L1, toArray(attributes, [](const Snapshot::Attribute &attribute) {
                          return QJsonObject {{"name"_L1, attribute.name}, {"value"_L1, attribute.value}};
                      }));
    }
    const auto convert = [](const auto &entry) { return toObject(entry); };
    if (const auto states = snapshot.interfaceStates(); !states.isEmpty())
        object.insert("interfaces"_L1, toArray(states, convert));
    if (const auto notes = snapshot.notes(); !notes.isEmpty())
        object.insert("notes"_L1, QJsonArray::fromStringList(notes));
    object.insert("blocks"_L1, toArray(snapshot.blocks(), convert));
    return object;
}

// --- reading

/* Takes values out of JSON and remembers the first thing that is wrong, and where. */
class Reader
{
public:
    bool hasFailed() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }

    void fail(const QString &place, const QString &what)
    {
        if (m_error.isEmpty())
            m_error = Texts::tr("%1: %2", "place in the file, what is wrong").arg(place, what);
    }

    QString text(const QJsonValue &value, const QString &place)
    {
        if (value.isUndefined())
            return {};
        if (!value.isString()) {
            fail(place, Texts::tr("this is not a string"));
            return {};
        }
        const QString text = value.toString();
        if (text.size() > maximumText)
            fail(place, Texts::tr("this is longer than %1 characters").arg(maximumText));
        return text;
    }

    int number(const QJsonValue &value, const QString &place, int maximum)
    {
        if (value.isUndefined())
            return 0;
        const double number = value.toDouble(-1);
        if (!(number >= 0 && number <= maximum) || number != int(number)) {
            fail(place, Texts::tr("this is not a whole number from 0 to %1").arg(maximum));
            return 0;
        }
        return int(number);
    }

    QJsonArray array(const QJsonValue &value, const QString &place)
    {
        if (!value.isUndefined() && !value.isArray())
            fail(place, Texts::tr("this is not an array"));
        const QJsonArray array = value.toArray();
        if (array.size() > maximumEntries)
            fail(place, Texts::tr("there are more than %1 entries").arg(maximumEntries));
        return hasFailed() ? QJsonArray() : array;
    }

    QJsonObject object(const QJsonValue &value, const QString &place)
    {
        if (!value.isObject())
            fail(place, Texts::tr("this is not an object"));
        return value.toObject();
    }

    QStringList texts(const QJsonValue &value, const QString &place)
    {
        QStringList list;
        forEach(value, place, [&](const QJsonValue &entry, const QString &at) { list += text(entry, at); });
        return list;
    }

    /* Calls visit with each entry of the array value and its place, as long as nothing is wrong. */
    template <typename Visit>
    void forEach(const QJsonValue &value, const QString &place, Visit visit)
    {
        const QJsonArray entries = array(value, place);
        for (qsizetype i = 0; i < entries.size() && !hasFailed(); ++i)
            visit(entries.at(i), u"%1[%2]"_s.arg(place).arg(i));
    }

    Snapshot snapshot(const QJsonObject &object, const QString &place);

private:
    Block block(const QJsonObject &object, const QString &place);
    quint16 languageId(const QJsonObject &block, const QString &place);
    void setPlace(Snapshot &snapshot, const QJsonObject &device, const QString &place);
    std::optional<quint8> activeConfigurationValue(const QJsonObject &device, const QString &place);
    QByteArray bytes(const QJsonValue &value, const QString &place);

    QString m_error;
};

// The first files had "language": "0x0409".
quint16 Reader::languageId(const QJsonObject &block, const QString &place)
{
    const QJsonValue value = block.value("language"_L1);
    if (value.isUndefined())
        return quint16(number(block.value("languageId"_L1), place + ".languageId"_L1, 0xffff));
    bool ok = false;
    const QString digits = text(value, place + ".language"_L1);
    const quint16 id = digits.startsWith("0x"_L1) ? digits.toUShort(&ok, 16) : quint16(0);
    if (!ok)
        fail(place + ".language"_L1, Texts::tr("this is not a language like \"0x0409\""));
    return id;
}

// The first files had "path". The bus may be missing, since the path has it, too.
void Reader::setPlace(Snapshot &snapshot, const QJsonObject &device, const QString &place)
{
    // Below five hubs nothing can be plugged in (USB 2.0, 4.1.1).
    static const QRegularExpression form(u"^(?:usb(\\d{1,5})|(\\d{1,5})-\\d{1,3}(?:\\.\\d{1,3}){0,5})$"_s);
    const QString key = device.contains("path"_L1) ? u"path"_s : u"portPath"_s;
    const QString path = text(device.value(key), place + u'.' + key);
    const QRegularExpressionMatch match = form.match(path);
    if (!path.isEmpty() && !match.hasMatch())
        fail(place + u'.' + key, Texts::tr("this is not a port like \"1-2.3\""));
    int bus = number(device.value("bus"_L1), place + ".bus"_L1, 0xffff);
    if (bus == 0)
        bus = (match.capturedView(1).isEmpty() ? match.capturedView(2) : match.capturedView(1)).toInt();
    snapshot.setPlace(bus, quint8(number(device.value("address"_L1), place + ".address"_L1, 0xff)), path);
}

// The first files had "configuration".
std::optional<quint8> Reader::activeConfigurationValue(const QJsonObject &device, const QString &place)
{
    for (const auto key : {"activeConfigurationValue"_L1, "configuration"_L1}) {
        if (const QJsonValue value = device.value(key); !value.isUndefined())
            return quint8(number(value, place + u'.' + key, 0xff));
    }
    return {};
}

QByteArray Reader::bytes(const QJsonValue &value, const QString &place)
{
    const QString digits = value.toString();
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (!value.isString() || digits.size() % 2 != 0 || !std::all_of(digits.cbegin(), digits.cend(), isHexDigit)) {
        fail(place, Texts::tr("this is not hexadecimal text with two digits for each byte"));
        return {};
    }
    if (digits.size() / 2 > QUsbSnapshotFile::MaximumBlockSize) {
        fail(place, Texts::tr("there are more than %1 bytes").arg(QUsbSnapshotFile::MaximumBlockSize));
        return {};
    }
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    return bytes.isNull() ? QByteArray("") : bytes; // Empty blocks are blocks.
}

Block Reader::block(const QJsonObject &object, const QString &place)
{
    const QString name = text(object.value("kind"_L1), place + ".kind"_L1);
    if (name.isEmpty())
        fail(place + ".kind"_L1, Texts::tr("this is missing"));
    const auto index = quint8(number(object.value("index"_L1), place + ".index"_L1, 0xff));
    const quint16 language = languageId(object, place);
    const QByteArray content = bytes(object.value("hex"_L1), place + ".hex"_L1);
    const auto origin = QUsbDeviceJson::originOf(text(object.value("origin"_L1), place + ".origin"_L1));
    const auto kind = QUsbDescriptorBlockNames::kind(name);
    return kind ? Block(*kind, content, index, language, origin) : Block::other(name, content, index, language, origin);
}

Snapshot Reader::snapshot(const QJsonObject &object, const QString &place)
{
    Snapshot snapshot;
    const auto textOf = [&](QLatin1StringView key) { return text(object.value(key), place + u'.' + key); };
    snapshot.setTool(textOf("tool"_L1));
    snapshot.setHost(textOf("host"_L1));
    snapshot.setTakenAt(QDateTime::fromString(textOf("taken"_L1), Qt::ISODateWithMs));
    setPlace(snapshot, object, place);
    const QString speed = textOf("speed"_L1);
    snapshot.setSpeed(QUsbDeviceJson::speedOf(speed));
    snapshot.setActiveConfigurationValue(activeConfigurationValue(object, place));
    snapshot.setStrings(textOf("manufacturer"_L1), textOf("product"_L1), textOf("serialNumber"_L1));

    forEach(object.value("strings"_L1), place + ".strings"_L1, [&](const QJsonValue &value, const QString &at) {
        const QJsonObject string = this->object(value, at);
        snapshot.setSystemString(quint8(number(string.value("index"_L1), at + ".index"_L1, 0xff)),
                                 text(string.value("text"_L1), at + ".text"_L1));
    });
    forEach(object.value("attributes"_L1), place + ".attributes"_L1, [&](const QJsonValue &value, const QString &at) {
        const QJsonObject attribute = this->object(value, at);
        const QString content = text(attribute.value("value"_L1), at + ".value"_L1);
        snapshot.setAttribute(text(attribute.value("name"_L1), at + ".name"_L1), content.isNull() ? u""_s : content);
    });
    forEach(object.value("interfaces"_L1), place + ".interfaces"_L1, [&](const QJsonValue &value, const QString &at) {
        const QJsonObject state = this->object(value, at);
        snapshot.setInterfaceState({quint8(number(state.value("number"_L1), at + ".number"_L1, 0xff)),
                                    text(state.value("driver"_L1), at + ".driver"_L1),
                                    texts(state.value("nodes"_L1), at + ".nodes"_L1)});
    });
    snapshot.setNotes(texts(object.value("notes"_L1), place + ".notes"_L1));
    // Later versions may know more of them.
    if (snapshot.speed() == QUsbProtocol::Speed::Unknown && !speed.isEmpty() && speed != "unknown"_L1)
        snapshot.addNote(Texts::tr("The speed \"%1\" is not known to this program.").arg(speed));
    forEach(object.value("blocks"_L1), place + ".blocks"_L1,
            [&](const QJsonValue &value, const QString &at) { snapshot.setBlock(block(this->object(value, at), at)); });
    return snapshot;
}

QUsbError wrong(const QString &message)
{
    return QUsbError(QUsbError::Kind::InvalidParameter, message);
}

QString positionText(QByteArrayView json, qsizetype offset)
{
    const QByteArrayView before = json.first(qBound(qsizetype(0), offset, json.size()));
    return Texts::tr("line %1, column %2")
        .arg(std::count(before.begin(), before.end(), '\n') + 1)
        .arg(before.size() - before.lastIndexOf('\n'));
}

} // namespace

QByteArray QUsbSnapshotFile::toJson(const QList<QUsbDeviceSnapshot> &snapshots)
{
    const QJsonObject root {
        {"schema"_L1, QString(schemaName)},
        {"version"_L1, Version},
        {"devices"_L1, toArray(snapshots, [](const Snapshot &snapshot) { return toObject(snapshot); })}};
    return QJsonDocument(root).toJson();
}

QUsbResult<QList<QUsbDeviceSnapshot>> QUsbSnapshotFile::fromJson(QByteArrayView json)
{
    if (json.size() > MaximumSize)
        return wrong(Texts::tr("The file is not a snapshot file: it is longer than %1 MiB.").arg(MaximumSize >> 20));
    QJsonParseError parseError;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return wrong(Texts::tr("The file is not valid JSON: %1, %2.", "position, what is wrong")
                         .arg(positionText(json, parseError.offset), parseError.errorString()));
    }
    const QJsonObject root = document.object();
    if (root.value("schema"_L1).toString() != schemaName) {
        return wrong(Texts::tr("The file is not a snapshot file: its \"schema\" is not \"%1\".").arg(schemaName));
    }
    const QJsonValue version = root.value("version"_L1);
    if (!version.isDouble() || version.toDouble() < 1)
        return wrong(Texts::tr("The snapshot file has no \"version\"."));
    if (version.toDouble() > Version) {
        return QUsbError(QUsbError::Kind::NotSupported,
                         Texts::tr("The file has version %1, but this program supports version %2.")
                             .arg(version.toDouble())
                             .arg(Version),
                         Texts::tr("Use a later version of QUsb."));
    }
    Reader reader;
    QList<QUsbDeviceSnapshot> snapshots;
    reader.forEach(root.value("devices"_L1), u"devices"_s, [&](const QJsonValue &value, const QString &place) {
        snapshots += reader.snapshot(reader.object(value, place), place);
    });
    if (reader.hasFailed())
        return wrong(reader.error());
    return snapshots;
}
