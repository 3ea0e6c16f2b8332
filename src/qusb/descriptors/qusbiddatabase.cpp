// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbiddatabase.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstringconverter.h>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

/*
    The form of the file: a line is "id  name", with two spaces. Lines without a tab are vendors (four hexadecimal
    digits) or begin with the keyword of a list of something else ("C", "L", "HUT"); lines with one or two tabs are
    below the last line with fewer. So an entry ends at the next line with as few tabs, whatever that line is.
*/

namespace {

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
    std::optional<qsizetype> childOf(std::optional<qsizetype> parent, quint32 id, qsizetype digits) const;
    QString name(std::optional<qsizetype> offset, qsizetype digits, qsizetype keywordSize = 0) const;

    QByteArray contents;
    QString version;
    std::vector<Entry> vendors;
    std::vector<Entry> classes;
    std::vector<Entry> languages;
};

void QUsbIdDatabasePrivate::read()
{
    constexpr QByteArrayView versionMark("# Version:");
    for (qsizetype offset = 0; offset < contents.size();) {
        const Line line = lineAt(contents, offset);
        if (line.level == 0 && !isIgnored(line)) {
            if (const auto vendor = idOf(line.text, 4))
                vendors.push_back({*vendor, offset});
            else if (line.text.startsWith("C ") && idOf(line.text.sliced(2), 2))
                classes.push_back({*idOf(line.text.sliced(2), 2), offset});
            else if (line.text.startsWith("L ") && idOf(line.text.sliced(2), 4))
                languages.push_back({*idOf(line.text.sliced(2), 4), offset});
        } else if (version.isEmpty() && line.text.startsWith(versionMark)) {
            version = QString::fromUtf8(line.text.sliced(versionMark.size())).trimmed();
        }
        offset = line.next;
    }
    sort(vendors);
    sort(classes);
    sort(languages);
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

QString QUsbIdDatabasePrivate::name(std::optional<qsizetype> offset, qsizetype digits, qsizetype keywordSize) const
{
    return offset ? nameOf(lineAt(contents, *offset).text.sliced(keywordSize), digits) : QString();
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

bool QUsbIdDatabase::isEmpty() const noexcept
{
    return !d || d->vendors.empty();
}

QString QUsbIdDatabase::version() const
{
    return d ? d->version : QString();
}

QString QUsbIdDatabase::vendorName(quint16 vendorId) const
{
    return d ? d->name(offsetOf(d->vendors, vendorId), 4) : QString();
}

QString QUsbIdDatabase::productName(quint16 vendorId, quint16 productId) const
{
    return d ? d->name(d->childOf(offsetOf(d->vendors, vendorId), productId, 4), 4) : QString();
}

QString QUsbIdDatabase::className(quint8 classCode) const
{
    return d ? d->name(offsetOf(d->classes, classCode), 2, 2) : QString();
}

QString QUsbIdDatabase::subclassName(quint8 classCode, quint8 subclassCode) const
{
    return d ? d->name(d->childOf(offsetOf(d->classes, classCode), subclassCode, 2), 2) : QString();
}

QString QUsbIdDatabase::protocolName(quint8 classCode, quint8 subclassCode, quint8 protocolCode) const
{
    if (!d)
        return {};
    const auto subclass = d->childOf(offsetOf(d->classes, classCode), subclassCode, 2);
    return d->name(d->childOf(subclass, protocolCode, 2), 2);
}

QString QUsbIdDatabase::languageName(quint16 languageId) const
{
    if (!d)
        return {};
    const auto language = offsetOf(d->languages, languageId & 0x3ff);
    const auto dialect = d->childOf(language, languageId >> 10, 2);
    const QString name = d->name(language, 4, 2);
    return dialect ? "%1 (%2)"_L1.arg(name, d->name(dialect, 2)) : name;
}
