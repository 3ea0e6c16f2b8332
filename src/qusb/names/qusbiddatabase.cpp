// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbiddatabase.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstringconverter.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

/*
    The form of the file: a line is "id  name", with two spaces. Lines without a tab are vendors (four hexadecimal
    digits) or begin with the keyword of a list of something else ("C", "L", "HUT"); lines with one or two tabs are
    below the last line with fewer. So an entry ends at the next line with as few tabs, whatever that line is.
*/

namespace {

// The lists of the file, and how many digits their numbers have.
enum class List : quint8 {
    Vendor,
    Class,
    AudioTerminal,
    Hid,
    Item,
    Bias,
    Physical,
    Usage,
    Language,
    Country,
    VideoTerminal
};
struct ListForm
{
    QByteArrayView keyword; // With the space after it.
    qsizetype digits;
};
constexpr std::array<ListForm, 11> forms {{
    {"", 4},
    {"C ", 2},
    {"AT ", 4},
    {"HID ", 2},
    {"R ", 2},
    {"BIAS ", 1},
    {"PHY ", 2},
    {"HUT ", 2},
    {"L ", 4},
    {"HCC ", 2},
    {"VT ", 4},
}};

struct Entry
{
    quint32 id;
    qsizetype offset; // Of the line.
};

struct Line
{
    QByteArrayView text; // Without tabs and line end.
    int level = 0;
    qsizetype next = 0; // Where the next line begins.
};

Line lineAt(QByteArrayView contents, qsizetype offset)
{
    const qsizetype newline = contents.indexOf('\n', offset);
    const qsizetype end = newline < 0 ? contents.size() : newline;
    Line line;
    line.next = end + 1;
    line.text = contents.sliced(offset, end - offset);
    while (line.text.startsWith('\t')) {
        ++line.level;
        line.text = line.text.sliced(1);
    }
    while (line.text.endsWith('\r') || line.text.endsWith(' '))
        line.text.chop(1);
    return line;
}

bool isIgnored(const Line &line)
{
    return line.text.isEmpty() || line.text.startsWith('#');
}

// The id of a line "id  name" whose id has so many digits.
std::optional<quint32> idOf(QByteArrayView text, qsizetype digits)
{
    if (text.size() < digits + 2 || text[digits] != ' ' || text[digits + 1] != ' ')
        return std::nullopt;
    quint32 id = 0;
    for (const char c : text.first(digits)) {
        const bool isDigit = c >= '0' && c <= '9';
        const char letter = char(c | 0x20);
        if (!isDigit && (letter < 'a' || letter > 'f'))
            return std::nullopt;
        id = id << 4 | quint32(isDigit ? c - '0' : letter - 'a' + 10);
    }
    return id;
}

QString nameOf(QByteArrayView text, qsizetype digits)
{
    const QByteArrayView name = text.sliced(digits + 2);
    if (name == "?") // The file uses this for an unknown name.
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString utf8 = decoder.decode(name);
    return decoder.hasError() ? QString::fromLatin1(name) : utf8;
}

bool isBefore(const Entry &entry, quint32 id)
{
    return entry.id < id;
}

std::optional<qsizetype> offsetOf(const std::vector<Entry> &entries, quint32 id)
{
    const auto it = std::lower_bound(entries.cbegin(), entries.cend(), id, isBefore);
    return it != entries.cend() && it->id == id ? std::optional(it->offset) : std::nullopt;
}

void sort(std::vector<Entry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.id < b.id; });
}

} // namespace

class QUsbIdDatabasePrivate : public QSharedData
{
public:
    void read();
    void readComment(QByteArrayView text);
    std::optional<qsizetype> find(List list, quint32 id) const { return offsetOf(entries[size_t(list)], id); }
    std::optional<qsizetype> childOf(std::optional<qsizetype> parent, quint32 id, qsizetype digits) const;
    QString name(std::optional<qsizetype> offset, qsizetype digits) const;
    QString name(List list, quint32 id) const;

    QByteArray contents;
    QString version;
    QDate date;
    std::array<std::vector<Entry>, forms.size()> entries;
};

void QUsbIdDatabasePrivate::read()
{
    for (qsizetype offset = 0; offset < contents.size();) {
        const Line line = lineAt(contents, offset);
        if (line.level == 0 && isIgnored(line)) {
            readComment(line.text);
        } else if (line.level == 0) {
            for (size_t list = 0; list < forms.size(); ++list) {
                const auto &[keyword, digits] = forms[list];
                if (!line.text.startsWith(keyword))
                    continue;
                if (const auto id = idOf(line.text.sliced(keyword.size()), digits)) {
                    entries[list].push_back({*id, offset});
                    break;
                }
            }
        }
        offset = line.next;
    }
    for (std::vector<Entry> &list : entries)
        sort(list);
    if (!date.isValid()) // Versions are dates: 2025.07.26.
        date = QDate::fromString(version.left(10), u"yyyy.MM.dd"_s);
}

void QUsbIdDatabasePrivate::readComment(QByteArrayView text)
{
    constexpr QByteArrayView versionMark("# Version:");
    constexpr QByteArrayView dateMark("# Date:");
    if (version.isEmpty() && text.startsWith(versionMark))
        version = QString::fromUtf8(text.sliced(versionMark.size())).trimmed();
    else if (!date.isValid() && text.startsWith(dateMark))
        date = QDate::fromString(QString::fromUtf8(text.sliced(dateMark.size())).trimmed().left(10), Qt::ISODate);
}

// The line of id among the lines right below the line at parent.
std::optional<qsizetype> QUsbIdDatabasePrivate::childOf(std::optional<qsizetype> parent, quint32 id,
                                                        qsizetype digits) const
{
    if (!parent)
        return std::nullopt;
    const Line top = lineAt(contents, *parent);
    for (qsizetype offset = top.next; offset < contents.size();) {
        const Line line = lineAt(contents, offset);
        if (!isIgnored(line)) {
            if (line.level <= top.level)
                break;
            if (line.level == top.level + 1 && idOf(line.text, digits) == id)
                return offset;
        }
        offset = line.next;
    }
    return std::nullopt;
}

QString QUsbIdDatabasePrivate::name(std::optional<qsizetype> offset, qsizetype digits) const
{
    return offset ? nameOf(lineAt(contents, *offset).text, digits) : QString();
}

QString QUsbIdDatabasePrivate::name(List list, quint32 id) const
{
    const auto offset = find(list, id);
    const auto &[keyword, digits] = forms[size_t(list)];
    return offset ? nameOf(lineAt(contents, *offset).text.sliced(keyword.size()), digits) : QString();
}

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbIdDatabasePrivate)

QUsbIdDatabase::QUsbIdDatabase() noexcept = default;

QUsbIdDatabase::QUsbIdDatabase(const QByteArray &contents)
    : d(new QUsbIdDatabasePrivate)
{
    d->contents = contents;
    d->read();
}

QUsbIdDatabase::QUsbIdDatabase(const QUsbIdDatabase &other) noexcept = default;
QUsbIdDatabase &QUsbIdDatabase::operator=(const QUsbIdDatabase &other) noexcept = default;
QUsbIdDatabase::~QUsbIdDatabase() = default;

bool QUsbIdDatabase::isEmpty() const noexcept
{
    return !d || d->entries[size_t(List::Vendor)].empty();
}

QString QUsbIdDatabase::version() const
{
    return d ? d->version : QString();
}

QDate QUsbIdDatabase::date() const
{
    return d ? d->date : QDate();
}

bool QUsbIdDatabase::isNewerThan(const QUsbIdDatabase &other) const
{
    if (date().isValid() != other.date().isValid())
        return date().isValid();
    return date().isValid() && date() != other.date() ? date() > other.date() : version() > other.version();
}

QString QUsbIdDatabase::vendorName(quint16 vendorId) const
{
    return d ? d->name(List::Vendor, vendorId) : QString();
}

QString QUsbIdDatabase::productName(quint16 vendorId, quint16 productId) const
{
    return d ? d->name(d->childOf(d->find(List::Vendor, vendorId), productId, 4), 4) : QString();
}

QString QUsbIdDatabase::className(quint8 classCode) const
{
    return d ? d->name(List::Class, classCode) : QString();
}

QString QUsbIdDatabase::subclassName(quint8 classCode, quint8 subclassCode) const
{
    return d ? d->name(d->childOf(d->find(List::Class, classCode), subclassCode, 2), 2) : QString();
}

QString QUsbIdDatabase::protocolName(quint8 classCode, quint8 subclassCode, quint8 protocolCode) const
{
    if (!d)
        return {};
    const auto subclass = d->childOf(d->find(List::Class, classCode), subclassCode, 2);
    return d->name(d->childOf(subclass, protocolCode, 2), 2);
}

QString QUsbIdDatabase::languageName(quint16 languageId) const
{
    if (!d)
        return {};
    const auto dialect = d->childOf(d->find(List::Language, languageId & 0x3ff), languageId >> 10, 2);
    const QString name = d->name(List::Language, languageId & 0x3ff);
    return dialect ? "%1 (%2)"_L1.arg(name, d->name(dialect, 2)) : name;
}

QString QUsbIdDatabase::audioTerminalName(quint16 terminalType) const
{
    return d ? d->name(List::AudioTerminal, terminalType) : QString();
}

QString QUsbIdDatabase::videoTerminalName(quint16 terminalType) const
{
    return d ? d->name(List::VideoTerminal, terminalType) : QString();
}

QString QUsbIdDatabase::hidDescriptorName(quint8 descriptorType) const
{
    return d ? d->name(List::Hid, descriptorType) : QString();
}

QString QUsbIdDatabase::hidItemName(quint8 prefix) const
{
    return d ? d->name(List::Item, prefix & 0xfc) : QString(); // without the size
}

QString QUsbIdDatabase::hidUsagePageName(quint16 page) const
{
    return d ? d->name(List::Usage, page) : QString();
}

QString QUsbIdDatabase::hidUsageName(quint16 page, quint16 usageId) const
{
    return d ? d->name(d->childOf(d->find(List::Usage, page), usageId, 3), 3) : QString();
}

QString QUsbIdDatabase::hidCountryName(quint8 countryCode) const
{
    return d ? d->name(List::Country, countryCode) : QString();
}

QString QUsbIdDatabase::physicalName(quint8 designator) const
{
    return d ? d->name(List::Physical, designator) : QString();
}

QString QUsbIdDatabase::biasName(quint8 bias) const
{
    return d ? d->name(List::Bias, bias) : QString();
}
