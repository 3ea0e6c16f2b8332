// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorfield_p.h"

#include <QtCore/qdebug.h>
#include <QtCore/qendian.h>
#include <QtCore/quuid.h>

#include <algorithm>

using namespace Qt::StringLiterals;

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbDescriptorFieldPrivate)

QUsbDescriptorField::QUsbDescriptorField() noexcept = default;
QUsbDescriptorField::QUsbDescriptorField(QUsbDescriptorFieldPrivate *dd) noexcept
    : d(dd)
{
}
QUsbDescriptorField::QUsbDescriptorField(const QUsbDescriptorField &other) noexcept = default;
QUsbDescriptorField &QUsbDescriptorField::operator=(const QUsbDescriptorField &other) noexcept = default;

QUsbDescriptorField::Kind QUsbDescriptorField::kind() const noexcept
{
    return d ? d->kind : Kind::Raw;
}

QString QUsbDescriptorField::name() const
{
    return d ? d->name : QString();
}

qsizetype QUsbDescriptorField::offset() const noexcept
{
    return d ? d->offset : 0;
}

qsizetype QUsbDescriptorField::size() const noexcept
{
    return d ? d->size : 0;
}

int QUsbDescriptorField::bitOffset() const noexcept
{
    return d ? d->bitOffset : 0;
}

int QUsbDescriptorField::bitWidth() const noexcept
{
    return d ? d->bitWidth : 0;
}

QByteArray QUsbDescriptorField::bytes() const
{
    return d ? d->blob.mid(d->offset, d->size) : QByteArray();
}

quint64 QUsbDescriptorField::value() const noexcept
{
    return d ? d->value : 0;
}

QUsbDescriptorField::Format QUsbDescriptorField::format() const noexcept
{
    return d ? d->format : Format::None;
}

static QString uuidText(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return {};
    std::array<uchar, 8> end;
    std::copy(bytes.cbegin() + 8, bytes.cend(), end.begin());
    const QUuid uuid(qFromLittleEndian<quint32>(bytes.data()), qFromLittleEndian<quint16>(bytes.data() + 4),
                     qFromLittleEndian<quint16>(bytes.data() + 6), end[0], end[1], end[2], end[3], end[4], end[5],
                     end[6], end[7]);
    return uuid.toString();
}

QString QUsbDescriptorField::valueText() const
{
    switch (format()) {
    case Format::None:
        break;
    case Format::Decimal:
    case Format::StringIndex:
        return QString::number(value());
    case Format::Hexadecimal: {
        const qsizetype digits = bitWidth() > 0 ? (bitWidth() + 3) / 4 : qMin<qsizetype>(size(), 8) * 2;
        return u"0x%1"_s.arg(value(), int(digits), 16, '0'_L1);
    }
    case Format::Bcd:
        return u"%1.%2"_s.arg(value() >> 8, 0, 16).arg(value() & 0xff, 2, 16, '0'_L1);
    case Format::Uuid:
        return uuidText(bytes());
    }
    return {};
}

QString QUsbDescriptorField::text() const
{
    return d ? d->text : QString();
}

QString QUsbDescriptorField::section() const
{
    return d ? QString::fromLatin1(d->section) : QString();
}

QUsbDescriptorField::Severity QUsbDescriptorField::severity() const noexcept
{
    return d ? d->severity : Severity::None;
}

QString QUsbDescriptorField::remark() const
{
    return d ? d->remark : QString();
}

QList<QUsbDescriptorField> QUsbDescriptorField::children() const
{
    return d ? d->children : QList<QUsbDescriptorField>();
}

QUsbDescriptorField QUsbDescriptorField::child(QStringView name) const
{
    if (!d)
        return {};
    const auto isNamed = [name](const QUsbDescriptorField &field) { return field.d->name == name; };
    const auto it = std::find_if(d->children.cbegin(), d->children.cend(), isNamed);
    return it == d->children.cend() ? QUsbDescriptorField() : *it;
}

bool QUsbDescriptorField::equals(const QUsbDescriptorField &a, const QUsbDescriptorField &b) noexcept
{
    if (a.d == b.d)
        return true;
    return a.d && b.d && a.d->kind == b.d->kind && a.d->offset == b.d->offset && a.d->size == b.d->size
        && a.d->bitOffset == b.d->bitOffset && a.d->bitWidth == b.d->bitWidth && a.d->value == b.d->value
        && a.d->format == b.d->format && a.d->severity == b.d->severity && a.d->name == b.d->name
        && a.d->text == b.d->text && a.d->remark == b.d->remark && a.bytes() == b.bytes()
        && a.d->children == b.d->children;
}

QDebug operator<<(QDebug debug, const QUsbDescriptorField &field)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (field.isNull())
        return debug << "QUsbDescriptorField()";
    debug << "QUsbDescriptorField(" << qUtf8Printable(field.name()) << ", " << field.offset() << '+' << field.size();
    for (const QString &part : {field.valueText(), field.text(), field.remark()}) {
        if (!part.isEmpty())
            debug << ", " << part;
    }
    return debug << ", " << field.children().size() << " children)";
}

#include "moc_qusbdescriptorfield.cpp"
