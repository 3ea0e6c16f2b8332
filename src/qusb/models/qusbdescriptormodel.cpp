// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptormodel.h"

#include "qusbcontext.h"
#include "qusbiddatabase.h"
#include "qusblint.h"
#include "qusbdevicesnapshot.h"
#include "qusbstrings.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/*! A row: a node of a decoded block, or something without bytes: a title, or a name with a text. */
struct Node
{
    explicit Node(Node *above = nullptr)
        : parent(above)
    {
    }

    Node *append()
    {
        children.push_back(std::make_unique<Node>(this));
        children.back()->row = int(children.size()) - 1;
        children.back()->root = root;
        children.back()->block = block;
        return children.back().get();
    }

    Node *append(const QUsbDescriptorField &shown)
    {
        Node *const child = append();
        child->field = shown;
        child->appendChildren(shown);
        return child;
    }

    void appendChildren(const QUsbDescriptorField &shown)
    {
        const QList<QUsbDescriptorField> below = shown.children();
        children.reserve(children.size() + size_t(below.size()));
        for (const QUsbDescriptorField &child : below)
            append(child);
    }

    Node *append(const QString &itsTitle, const QString &itsText = {})
    {
        Node *const child = append();
        child->title = itsTitle;
        child->text = itsText;
        return child;
    }

    QUsbDescriptorField field; // Null if the row has no bytes.
    QUsbDescriptorField root; // Of the block the field is in; of a title, the block below it.
    int block = 0; // Which block that is; blocks may be equal.
    QString title;
    QString text;
    QList<QUsbLintFinding> findings; // About the field; of a row that is a finding itself, that one.
    Node *parent;
    int row = 0;
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

QString quoted(const QString &text)
{
    return QUsbDescriptorModel::tr("“%1”", "a text that the device sent").arg(text);
}

} // namespace

class QUsbDescriptorModelPrivate
{
public:
    using Kind = QUsbDescriptorBlock::Kind;

    static Node *node(const QModelIndex &index) { return static_cast<Node *>(index.internalPointer()); }

    void build();
    void appendBlock(Node *above, const QUsbDescriptorBlock &block);
    void addStrings();
    void addSystem();
    void addFindings();

    static QString summary(const QUsbDescriptorField &group);
    QString meaning(const Node *node) const;
    QString toolTip(const Node *node) const;

    QUsbDeviceInfo device;
    QUsbDeviceSnapshot snapshot;
    std::unique_ptr<Node> root = std::make_unique<Node>();
    QList<QUsbDescriptorBlock> blocks; // Block n of the nodes is at n - 1.
};

/*! What is appended to above from now on is of \a block. */
void QUsbDescriptorModelPrivate::appendBlock(Node *above, const QUsbDescriptorBlock &block)
{
    blocks.append(block);
    above->root = snapshot.decoded(block);
    above->block = int(blocks.size());
}

void QUsbDescriptorModelPrivate::build()
{
    root = std::make_unique<Node>();
    blocks.clear();
    const QList<QUsbDescriptorBlock> all = snapshot.blocks();
    for (const QUsbDescriptorBlock &block : all) {
        if (block.kind() == Kind::String)
            continue;
        appendBlock(root.get(), block);
        if (block.kind() == Kind::HidReport || block.kind() == Kind::MicrosoftOs20Set || block.kind() == Kind::Other)
            root->append(presentable(block.description()))->appendChildren(root->root);
        else
            root->appendChildren(root->root);
    }
    addStrings();
    addSystem();
    addFindings();
    const bool hasDevice = !blocks.isEmpty() && blocks.constFirst().kind() == Kind::Device;
    root->root = hasDevice && !root->children.empty() ? root->children.front()->root : QUsbDescriptorField();
    root->field = root->root;
    root->block = hasDevice ? 1 : -1;
}

void QUsbDescriptorModelPrivate::addStrings()
{
    const QList<QUsbDescriptorBlock> all = snapshot.blocks(Kind::String);
    if (all.isEmpty())
        return;
    root->root = {};
    root->block = 0;
    Node *const strings = root->append(QUsbDescriptorModel::tr("Strings"));
    for (const QUsbDescriptorBlock &block : all) {
        appendBlock(strings, block);
        const QString text =
            block.index() == 0 ? QString() : presentable(snapshot.string(block.index(), block.languageId()));
        strings->append(block.description(), text.isEmpty() ? QString() : quoted(text))->appendChildren(strings->root);
    }
    strings->root = {};
    strings->block = 0;
}

/*! Each finding is with the row it is about, and all are in a row of their own, at the end. */
void QUsbDescriptorModelPrivate::addFindings()
{
    const QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
    if (findings.isEmpty())
        return;
    using Place = std::tuple<int, qsizetype, qsizetype, int, QString>; // block, bytes, bits, name
    const auto placeOf = [](int block, const QUsbDescriptorField &field) {
        return Place(block, field.offset(), field.size(), field.bitOffset(), field.name());
    };
    std::map<Place, Node *> nodes;
    const auto collect = [&](const auto &self, Node *node) -> void {
        for (const std::unique_ptr<Node> &child : node->children) {
            if (!child->field.isNull())
                nodes.emplace(placeOf(child->block, child->field), child.get());
            self(self, child.get());
        }
    };
    collect(collect, root.get());

    root->root = {};
    root->block = 0;
    Node *const list = root->append(QUsbDescriptorModel::tr("Findings"));
    list->text = QUsbDescriptorModel::tr("%n finding(s)", nullptr, int(findings.size()));
    for (const QUsbLintFinding &finding : findings) {
        const int block = int(blocks.indexOf(finding.block())) + 1;
        const auto node = nodes.find(placeOf(block, finding.field()));
        if (node != nodes.end())
            node->second->findings.append(finding);
        Node *const row = list->append(finding.ruleId(), joinedTexts({finding.path(), finding.message()}));
        row->findings.append(finding);
        row->block = block;
        row->root = node != nodes.end() ? node->second->root : QUsbDescriptorField();
    }
}

void QUsbDescriptorModelPrivate::addSystem()
{
    const QList<QUsbDeviceSnapshot::Attribute> attributes = snapshot.attributes();
    const QList<QUsbDeviceSnapshot::InterfaceState> interfaces = snapshot.interfaceStates();
    const QStringList notes = snapshot.notes();
    root->root = {};
    root->block = 0;
    if (!attributes.isEmpty() || !interfaces.isEmpty()) {
        Node *const system = root->append(QUsbDescriptorModel::tr("System"));
        for (const QUsbDeviceSnapshot::InterfaceState &state : interfaces) {
            const QString driver = state.driver.isEmpty() ? QUsbDescriptorModel::tr("no driver") : state.driver;
            system->append(QUsbDescriptorModel::tr("Interface %1").arg(state.number),
                           presentable(joinedTexts(QStringList {driver} + state.deviceNodes)));
        }
        for (const QUsbDeviceSnapshot::Attribute &attribute : attributes)
            system->append(presentable(attribute.name), presentable(attribute.value));
    }
    if (notes.isEmpty())
        return;
    Node *const unread = root->append(QUsbDescriptorModel::tr("Not Read"));
    for (const QString &note : notes)
        unread->append(QUsbDescriptorModel::tr("Note"), presentable(note));
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
    if (!node->title.isEmpty())
        return node->text;
    const QUsbDescriptorField &field = node->field;
    QString text = field.text();
    if (text.isEmpty() && field.kind() == QUsbDescriptorField::Kind::Group)
        text = summary(field);
    if (field.format() == QUsbDescriptorField::Format::StringIndex && field.value() != 0) {
        if (const QString string = presentable(snapshot.string(quint8(field.value()))); !string.isEmpty())
            text = quoted(string);
    } else if (!snapshot.isEmpty() && text.isEmpty()) {
        if (field.name() == "idVendor"_L1) {
            text = presentable(QUsbContext::idDatabase().vendorName(quint16(field.value())));
        } else if (field.name() == "idProduct"_L1) {
            const auto vendorId = quint16(field.parent().child(u"idVendor").value());
            text = presentable(QUsbContext::idDatabase().productName(vendorId, quint16(field.value())));
        }
    }
    QStringList remarks {field.remark()};
    for (const QUsbLintFinding &finding : node->findings) {
        if (finding.ruleId() != field.rule())
            remarks.append(finding.message());
    }
    remarks.removeAll(QString());
    if (remarks.isEmpty())
        return text;
    const QString remark = remarks.join(u' ');
    return text.isEmpty() ? remark : QUsbDescriptorModel::tr("%1 – %2", "meaning – remark").arg(text, remark);
}

QString QUsbDescriptorModelPrivate::toolTip(const Node *node) const
{
    const QUsbDescriptorField &field = node->field;
    QStringList lines {node->title.isEmpty() ? field.name() : node->title};
    if (const QString value = field.valueText(); !value.isEmpty())
        lines.append(value);
    if (const QString text = meaning(node); !text.isEmpty())
        lines.append(text);
    for (const QUsbLintFinding &finding : node->findings) {
        if (!finding.remedy().isEmpty())
            lines.append(finding.remedy());
        if (!finding.section().isEmpty())
            lines.append(QUsbDescriptorModel::tr("Rule %1, %2", "a rule and where it is specified")
                             .arg(finding.ruleId(), finding.section()));
    }
    for (const Node *above = node; above; above = above->parent) {
        if (const QString section = above->field.section(); !section.isEmpty()) {
            lines.append(QUsbDescriptorModel::tr("See %1", "a section of a specification").arg(section));
            break;
        }
    }
    // A tool tip detects rich text by itself, and the device must not control that.
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
    d->snapshot = device.isNull() ? QUsbDeviceSnapshot() : QUsbDeviceSnapshot::fromInfo(device);
    d->build();
    endResetModel();
}

QUsbDeviceInfo QUsbDescriptorModel::device() const
{
    return d->device;
}

void QUsbDescriptorModel::setSnapshot(const QUsbDeviceSnapshot &snapshot)
{
    beginResetModel();
    d->device = {};
    d->snapshot = snapshot;
    d->build();
    endResetModel();
}

QUsbDeviceSnapshot QUsbDescriptorModel::snapshot() const
{
    return d->snapshot;
}

void QUsbDescriptorModel::setField(const QUsbDescriptorField &field)
{
    beginResetModel();
    d->device = {};
    d->snapshot = {};
    d->blocks.clear();
    d->root = std::make_unique<Node>();
    d->root->root = field;
    d->root->field = field;
    d->root->appendChildren(field);
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
    return d->root->root.bytes();
}

QByteArray QUsbDescriptorModel::bytes(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index));
    return index.isValid() ? QUsbDescriptorModelPrivate::node(index)->root.bytes() : bytes();
}

QModelIndex QUsbDescriptorModel::indexForOffset(qsizetype offset, const QModelIndex &within) const
{
    Q_ASSERT(checkIndex(within));
    const int block = within.isValid() ? QUsbDescriptorModelPrivate::node(within)->block : d->root->block;
    // A title without bytes may have the block below it.
    const auto leadsTo = [&](const Node *node) {
        if (node->field.isNull())
            return node->block == block || node->root.isNull();
        return node->block == block && node->field.kind() != QUsbDescriptorField::Kind::BitField
            && contains(node->field, offset);
    };
    const auto search = [&leadsTo](const auto &self, const Node *node) -> const Node * {
        for (const std::unique_ptr<Node> &child : node->children) {
            if (!leadsTo(child.get()))
                continue;
            if (const Node *inner = self(self, child.get()))
                return inner;
            if (!child->field.isNull())
                return child.get();
        }
        return nullptr;
    };
    const Node *const found = search(search, d->root.get());
    return found ? createIndex(found->row, 0, found) : QModelIndex();
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
            return node->title.isEmpty() ? field.name() : node->title;
        case ValueColumn:
            if (field.isNull())
                return {};
            return field.kind() == QUsbDescriptorField::Kind::Raw ? QString::fromLatin1(field.bytes().toHex(' '))
                                                                  : field.valueText();
        case MeaningColumn:
            return d->meaning(node);
        case OffsetColumn:
            if (field.isNull())
                return {};
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
        return QVariant::fromValue(field.isNull() && !node->findings.isEmpty() ? node->findings.constFirst().offset()
                                                                               : field.offset());
    case SizeRole: // A title has the bytes of its whole block, and a finding those of its field.
        if (!field.isNull())
            return QVariant::fromValue(field.size());
        return QVariant::fromValue(node->findings.isEmpty() ? node->root.size() : node->findings.constFirst().size());
    case SeverityRole: {
        QUsbDescriptorField::Severity severity = field.severity();
        for (const QUsbLintFinding &finding : node->findings)
            severity = std::max(severity, finding.severity());
        return QVariant::fromValue(severity);
    }
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
