// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptormodel.h"

#include "qusbcontext.h"
#include "qusbdescriptordecoder.h"
#include "qusbiddatabase.h"
#include "qusbstrings.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace {

/*! QUsbDescriptorField does not know its parent; a model needs to. */
struct Node
{
    explicit Node(const QUsbDescriptorField &shown = {}, Node *above = nullptr, int place = 0)
        : field(shown)
        , parent(above)
        , row(place)
    {
        const QList<QUsbDescriptorField> below = field.children();
        children.reserve(size_t(below.size()));
        for (const QUsbDescriptorField &child : below)
            children.push_back(std::make_unique<Node>(child, this, int(children.size())));
    }

    QUsbDescriptorField field;
    Node *parent;
    int row;
    std::vector<std::unique_ptr<Node>> children;
};

bool contains(const QUsbDescriptorField &field, qsizetype offset)
{
    return offset >= field.offset() && offset - field.offset() < field.size();
}

QString presentable(const QString &text)
{
    return QUsbStrings::printable(text.simplified());
}

QString joinedTexts(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

} // namespace

class QUsbDescriptorModelPrivate
{
public:
    static const Node *node(const QModelIndex &index) { return static_cast<const Node *>(index.internalPointer()); }

    QString stringText(quint64 stringIndex) const;
    static QString summary(const QUsbDescriptorField &group);
    QString meaning(const Node *node) const;
    QString toolTip(const Node *node) const;

    QUsbDeviceInfo device;
    std::unique_ptr<const Node> root = std::make_unique<const Node>();
};

QString QUsbDescriptorModelPrivate::stringText(quint64 stringIndex) const
{
    if (stringIndex == 0 || device.isNull())
        return {};
    if (stringIndex == device.manufacturerIndex())
        return device.manufacturer();
    if (stringIndex == device.productIndex())
        return device.product();
    if (stringIndex == device.serialNumberIndex())
        return device.serialNumber();
    return {};
}

/*! Tells one endpoint or interface from the other without unfolding them. */
QString QUsbDescriptorModelPrivate::summary(const QUsbDescriptorField &group)
{
    if (const QUsbDescriptorField address = group.child(u"bEndpointAddress"); !address.isNull())
        return joinedTexts({address.valueText(), group.child(u"bmAttributes").text()});
    const QUsbDescriptorField number = group.child(u"bInterfaceNumber");
    if (const QUsbDescriptorField setting = group.child(u"bAlternateSetting"); !number.isNull() && !setting.isNull()) {
        return joinedTexts({QUsbDescriptorModel::tr("Interface %1").arg(number.value()),
                            QUsbDescriptorModel::tr("setting %1", "alternate setting").arg(setting.value()),
                            group.child(u"bInterfaceClass").text()});
    }
    if (const QUsbDescriptorField value = group.child(u"bConfigurationValue"); !value.isNull())
        return QUsbDescriptorModel::tr("Configuration %1").arg(value.value());
    return {};
}

QString QUsbDescriptorModelPrivate::meaning(const Node *node) const
{
    const QUsbDescriptorField &field = node->field;
    QString text = field.text();
    if (text.isEmpty() && field.kind() == QUsbDescriptorField::Kind::Group)
        text = summary(field);
    if (!device.isNull() && field.format() == QUsbDescriptorField::Format::StringIndex) {
        if (const QString string = presentable(stringText(field.value())); !string.isEmpty())
            text = QUsbDescriptorModel::tr("“%1”", "a text that the device sent").arg(string);
    } else if (!device.isNull() && text.isEmpty()) {
        if (field.name() == "idVendor"_L1)
            text = presentable(QUsbContext::idDatabase().vendorName(quint16(field.value())));
        else if (field.name() == "idProduct"_L1)
            text = presentable(QUsbContext::idDatabase().productName(device.vendorId(), quint16(field.value())));
    }
    if (const QString remark = field.remark(); !remark.isEmpty())
        text = text.isEmpty() ? remark : QUsbDescriptorModel::tr("%1 – %2", "meaning – remark").arg(text, remark);
    return text;
}

QString QUsbDescriptorModelPrivate::toolTip(const Node *node) const
{
    const QUsbDescriptorField &field = node->field;
    QStringList lines {field.name()};
    if (const QString value = field.valueText(); !value.isEmpty())
        lines.append(value);
    if (const QString text = meaning(node); !text.isEmpty())
        lines.append(text);
    for (const Node *above = node; above; above = above->parent) {
        if (const QString section = above->field.section(); !section.isEmpty()) {
            lines.append(QUsbDescriptorModel::tr("See %1", "a section of a specification").arg(section));
            break;
        }
    }
    // A tool tip may guess that a text is rich; the device must not be the one who decides.
    return QString(u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</qt>"_s);
}

QUsbDescriptorModel::QUsbDescriptorModel(QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<QUsbDescriptorModelPrivate>())
{
}

QUsbDescriptorModel::~QUsbDescriptorModel() = default;

void QUsbDescriptorModel::setDevice(const QUsbDeviceInfo &device)
{
    beginResetModel();
    d->device = device;
    d->root = std::make_unique<const Node>(
        device.isNull() ? QUsbDescriptorField()
                        : QUsbDescriptorDecoder::decode(device.descriptorBytes(), device.speed()));
    endResetModel();
}

QUsbDeviceInfo QUsbDescriptorModel::device() const
{
    return d->device;
}

void QUsbDescriptorModel::setField(const QUsbDescriptorField &field)
{
    beginResetModel();
    d->device = {};
    d->root = std::make_unique<const Node>(field);
    endResetModel();
}

QUsbDescriptorField QUsbDescriptorModel::field() const
{
    return d->root->field;
}

QUsbDescriptorField QUsbDescriptorModel::field(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index));
    return index.isValid() ? QUsbDescriptorModelPrivate::node(index)->field : QUsbDescriptorField();
}

QByteArray QUsbDescriptorModel::bytes() const
{
    return d->root->field.bytes();
}

QModelIndex QUsbDescriptorModel::indexForOffset(qsizetype offset) const
{
    const Node *found = d->root.get();
    const auto childAt = [offset](const Node *node) -> const Node * {
        for (const std::unique_ptr<Node> &child : node->children) {
            if (child->field.kind() != QUsbDescriptorField::Kind::BitField && contains(child->field, offset))
                return child.get();
        }
        return nullptr;
    };
    while (const Node *inner = childAt(found))
        found = inner;
    return found == d->root.get() ? QModelIndex() : createIndex(found->row, 0, found);
}

QModelIndex QUsbDescriptorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *const node = parent.isValid() ? QUsbDescriptorModelPrivate::node(parent) : d->root.get();
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex QUsbDescriptorModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const Node *const above = QUsbDescriptorModelPrivate::node(child)->parent;
    return above == d->root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int QUsbDescriptorModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *const node = parent.isValid() ? QUsbDescriptorModelPrivate::node(parent) : d->root.get();
    return int(node->children.size());
}

int QUsbDescriptorModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent);
    return OffsetColumn + 1;
}

QVariant QUsbDescriptorModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid())
        return {};
    const Node *const node = QUsbDescriptorModelPrivate::node(index);
    const QUsbDescriptorField &field = node->field;

    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case FieldColumn:
            return field.name();
        case ValueColumn:
            return field.kind() == QUsbDescriptorField::Kind::Raw ? QString::fromLatin1(field.bytes().toHex(' '))
                                                                  : field.valueText();
        case MeaningColumn:
            return d->meaning(node);
        case OffsetColumn:
            if (field.kind() == QUsbDescriptorField::Kind::BitField) {
                const int lowest = field.bitOffset();
                const int highest = lowest + field.bitWidth() - 1;
                return lowest == highest ? tr("bit %1").arg(lowest) : tr("bits %1..%2").arg(highest).arg(lowest);
            }
            return u"0x%1"_s.arg(field.offset(), 4, 16, '0'_L1);
        }
        break;
    case Qt::ToolTipRole:
        return d->toolTip(node);
    case FieldRole:
        return QVariant::fromValue(field);
    case OffsetRole:
        return QVariant::fromValue(field.offset());
    case SizeRole:
        return QVariant::fromValue(field.size());
    case SeverityRole:
        return QVariant::fromValue(field.severity());
    default:
        break;
    }
    return {};
}

QVariant QUsbDescriptorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    case OffsetColumn:
        return tr("Offset");
    }
    return {};
}

QHash<int, QByteArray> QUsbDescriptorModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert(FieldRole, "field");
    names.insert(OffsetRole, "offset");
    names.insert(SizeRole, "size");
    names.insert(SeverityRole, "severity");
    return names;
}

#include "moc_qusbdescriptormodel.cpp"
