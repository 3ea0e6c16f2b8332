// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortexts_p.h"
#include "qusbdescriptortree_p.h"

#include <QtCore/qdebug.h>
#include <QtCore/qendian.h>
#include <QtCore/quuid.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Bits = QUsbDescriptorTree::Bits;

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbDescriptorTree)

QUsbDescriptorField::QUsbDescriptorField() noexcept = default;
QUsbDescriptorField::QUsbDescriptorField(const QUsbDescriptorTree *tree, quint32 node, qint32 bits) noexcept
    : m_tree(const_cast<QUsbDescriptorTree *>(tree)) // for its count of references only
    , m_node(node)
    , m_bits(bits)
{
}
QUsbDescriptorField::QUsbDescriptorField(const QUsbDescriptorField &other) noexcept = default;
QUsbDescriptorField &QUsbDescriptorField::operator=(const QUsbDescriptorField &other) noexcept = default;
QUsbDescriptorField::~QUsbDescriptorField() = default;

/* What a handle stands for: the bits if it is of bits, and the node it or they belong to. */
class QUsbDescriptorFieldView
{
public:
    explicit QUsbDescriptorFieldView(const QUsbDescriptorTree &tree, quint32 node, qint32 bits)
        : m_tree(tree)
        , m_node(tree.nodes[node])
    {
        if (bits >= 0)
            m_bits = QUsbDescriptorTree::bitsOf(m_node).at(bits);
    }

    quint64 bitValue() const
    {
        const quint64 mask = m_bits.width >= 64 ? ~quint64(0) : (quint64(1) << m_bits.width) - 1;
        return m_tree.value(m_node) >> m_bits.offset & mask;
    }

    QString bitText() const
    {
        if (!m_bits.spec)
            return {};
        const quint64 value = bitValue();
        if (m_bits.spec->text)
            return m_bits.spec->text(m_tree.scopeOf(m_node), value);
        for (const QUsbDescriptorTables::ValueName &name : m_bits.spec->names) {
            if (name.value == value)
                return QUsbDescriptorTables::translated(name.text);
        }
        return {};
    }

    QUsbDescriptorTables::Remark bitRemark() const
    {
        if (m_bits.spec || bitValue() == 0)
            return {};
        const char *rule = m_node.field->reservedRule;
        return {
            rule ? rule : "DESC-RESERVED",
            rule ? QUsbDescriptorField::Severity::Warning : QUsbDescriptorField::Severity::Information,
            QUsbDescriptorTables::translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "Reserved bits should be 0."))};
    }

    const QUsbDescriptorTree &tree() const { return m_tree; }
    const QUsbDescriptorTree::Node &node() const { return m_node; }
    const Bits &bits() const { return m_bits; }
    bool isBits() const { return m_bits.width > 0; }
    QUsbDescriptorTables::Remark remark() const { return isBits() ? bitRemark() : m_tree.remark(m_node); }

private:
    const QUsbDescriptorTree &m_tree;
    const QUsbDescriptorTree::Node &m_node;
    Bits m_bits;
};

using View = QUsbDescriptorFieldView;

QUsbDescriptorField::Kind QUsbDescriptorField::kind() const noexcept
{
    if (!m_tree)
        return Kind::Raw;
    return m_bits >= 0 ? Kind::BitField : m_tree->kind(m_tree->nodes[m_node]);
}

QString QUsbDescriptorField::name() const
{
    if (!m_tree)
        return {};
    const View view(*m_tree, m_node, m_bits);
    if (!view.isBits())
        return m_tree->name(view.node());
    return view.bits().spec ? QString::fromLatin1(view.bits().spec->name) : u"Reserved"_s;
}

qsizetype QUsbDescriptorField::offset() const noexcept
{
    return m_tree ? qsizetype(m_tree->nodes[m_node].offset) : 0;
}

qsizetype QUsbDescriptorField::size() const noexcept
{
    return m_tree ? qsizetype(m_tree->nodes[m_node].size) : 0;
}

int QUsbDescriptorField::bitOffset() const noexcept
{
    return m_tree && m_bits >= 0 ? View(*m_tree, m_node, m_bits).bits().offset : 0;
}

int QUsbDescriptorField::bitWidth() const noexcept
{
    return m_tree && m_bits >= 0 ? View(*m_tree, m_node, m_bits).bits().width : 0;
}

QByteArray QUsbDescriptorField::bytes() const
{
    return m_tree ? m_tree->blob.mid(offset(), size()) : QByteArray();
}

quint64 QUsbDescriptorField::value() const noexcept
{
    if (!m_tree)
        return 0;
    const View view(*m_tree, m_node, m_bits);
    return view.isBits() ? view.bitValue() : m_tree->value(view.node());
}

QUsbDescriptorField::Format QUsbDescriptorField::format() const noexcept
{
    if (!m_tree)
        return Format::None;
    const View view(*m_tree, m_node, m_bits);
    if (!view.isBits())
        return m_tree->format(view.node());
    return view.bits().spec ? view.bits().spec->format : Format::Decimal;
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

static qint64 signedValue(quint64 value, int width)
{
    const int unused = 64 - width;
    return qint64(value << unused) >> unused;
}

QString QUsbDescriptorField::valueText() const
{
    switch (format()) {
    case Format::None:
        break;
    case Format::Decimal:
    case Format::StringIndex:
        return QString::number(value());
    case Format::Signed:
        return QString::number(signedValue(value(), bitWidth() > 0 ? bitWidth() : int(qMin<qsizetype>(size(), 8)) * 8));
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
    if (!m_tree)
        return {};
    const View view(*m_tree, m_node, m_bits);
    return view.isBits() ? view.bitText() : m_tree->text(view.node());
}

QString QUsbDescriptorField::unit() const
{
    return m_tree && m_bits < 0 ? m_tree->unit(m_tree->nodes[m_node]) : QString();
}

QString QUsbDescriptorField::section() const
{
    if (!m_tree || m_bits >= 0)
        return {};
    const QUsbDescriptorTree::Node &node = m_tree->nodes[m_node];
    return node.form == QUsbDescriptorTree::Form::Descriptor ? QString::fromLatin1(node.descriptor->section)
                                                             : QString();
}

QUsbDescriptorField::Severity QUsbDescriptorField::severity() const noexcept
{
    return m_tree ? View(*m_tree, m_node, m_bits).remark().severity : Severity::None;
}

QString QUsbDescriptorField::remark() const
{
    return m_tree ? View(*m_tree, m_node, m_bits).remark().text : QString();
}

QString QUsbDescriptorField::rule() const
{
    return m_tree ? QString::fromLatin1(View(*m_tree, m_node, m_bits).remark().rule) : QString();
}

QUsbDescriptorField QUsbDescriptorField::link() const
{
    if (!m_tree || m_bits >= 0)
        return {};
    const qsizetype target = m_tree->link(m_tree->nodes[m_node]);
    return target < 0 ? QUsbDescriptorField() : QUsbDescriptorTree::handle(m_tree.constData(), target);
}

QUsbDescriptorField QUsbDescriptorField::parent() const
{
    if (!m_tree)
        return {};
    if (m_bits >= 0)
        return QUsbDescriptorTree::handle(m_tree.constData(), m_node);
    return m_node == 0 ? QUsbDescriptorField()
                       : QUsbDescriptorTree::handle(m_tree.constData(), m_tree->nodes[m_node].parent);
}

QList<QUsbDescriptorField> QUsbDescriptorField::children() const
{
    QList<QUsbDescriptorField> result;
    if (!m_tree || m_bits >= 0)
        return result;
    const QUsbDescriptorTree::Node &node = m_tree->nodes[m_node];
    const qsizetype bitCount = QUsbDescriptorTree::bitsOf(node).size();
    for (qsizetype i = 0; i < bitCount; ++i)
        result.append(QUsbDescriptorTree::handle(m_tree.constData(), m_node, int(i)));
    for (quint32 i = m_node + 1; i < node.end; i = m_tree->nodes[i].end)
        result.append(QUsbDescriptorTree::handle(m_tree.constData(), i));
    return result;
}

QUsbDescriptorField QUsbDescriptorField::child(QStringView name) const
{
    const QList<QUsbDescriptorField> all = children();
    const auto isNamed = [name](const QUsbDescriptorField &field) { return field.name() == name; };
    const auto it = std::find_if(all.cbegin(), all.cend(), isNamed);
    return it == all.cend() ? QUsbDescriptorField() : *it;
}

bool QUsbDescriptorField::equals(const QUsbDescriptorField &a, const QUsbDescriptorField &b) noexcept
{
    if (a.m_tree == b.m_tree && a.m_node == b.m_node && a.m_bits == b.m_bits)
        return true;
    return a.m_tree && b.m_tree && a.kind() == b.kind() && a.offset() == b.offset() && a.size() == b.size()
        && a.bitOffset() == b.bitOffset() && a.bitWidth() == b.bitWidth() && a.value() == b.value()
        && a.format() == b.format() && a.severity() == b.severity() && a.name() == b.name() && a.text() == b.text()
        && a.remark() == b.remark() && a.bytes() == b.bytes() && a.children() == b.children();
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
