// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevicemodel.h"

#include "qusbclassnames.h"
#include "qusbcontext.h"
#include "qusbiddatabase.h"
#include "qusbstrings.h"

#include <QtCore/qhash.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Node
{
    QUsbDeviceInfo device;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
};

/*! Whether \a a comes before \a b among its siblings: by bus and port, and by address where ports are not known. */
bool comesBefore(const QUsbDeviceInfo &a, const QUsbDeviceInfo &b)
{
    if (a.bus() != b.bus())
        return a.bus() < b.bus();
    const QList<quint8> portsA = a.portNumbers();
    const QList<quint8> portsB = b.portNumbers();
    if (portsA != portsB)
        return std::lexicographical_compare(portsA.begin(), portsA.end(), portsB.begin(), portsB.end());
    return a.address() < b.address();
}

/*! The order of comesBefore() as a text, for sorting by role. */
QString locationKey(const QUsbDeviceInfo &device)
{
    QString key = u"%1"_s.arg(device.bus(), 5, 10, '0'_L1);
    const QList<quint8> ports = device.portNumbers();
    for (quint8 port : ports)
        key += u".%1"_s.arg(port, 3, 10, '0'_L1);
    return key
        + u" %1"_s.arg(device.address(), 3, 10, '0'_L1); // A space comes before a dot: hubs before their devices.
}

QString idText(const QUsbDeviceInfo &device)
{
    return u"%1:%2"_s.arg(device.vendorId(), 4, 16, '0'_L1).arg(device.productId(), 4, 16, '0'_L1);
}

QString busAndAddress(const QUsbDeviceInfo &device)
{
    return u"%1:%2"_s.arg(device.bus(), 3, 10, '0'_L1).arg(device.address(), 3, 10, '0'_L1);
}

QString presentable(const QString &text)
{
    return QUsbStrings::printable(text.simplified());
}

/*! "Acme" and "Acme Probe" make "Acme Probe"; "Acme" and "Probe" make the same. */
QString joined(const QString &maker, const QString &product)
{
    if (maker.isEmpty() || product.startsWith(maker, Qt::CaseInsensitive))
        return product;
    return product.isEmpty() ? maker : maker + u' ' + product;
}

QString classCodeName(quint8 classCode)
{
    QString name = QUsbClassNames::className(classCode);
    if (name.isEmpty())
        name = QUsbContext::idDatabase().className(classCode);
    return name.isEmpty() ? u"0x%1"_s.arg(classCode, 2, 16, '0'_L1) : presentable(name);
}

} // namespace

class QUsbDeviceModelPrivate
{
public:
    explicit QUsbDeviceModelPrivate(QUsbDeviceModel *model)
        : q(model)
    {
    }

    static Node *node(const QModelIndex &index) { return static_cast<Node *>(index.internalPointer()); }
    QModelIndex indexOf(const Node *node) const;
    int rowOf(const Node *node) const;
    static int insertionRow(const Node *parent, const QUsbDeviceInfo &device);

    enum class Notification : quint8 { None, Rows };
    void add(const QUsbDeviceInfo &device, Notification notification);
    void remove(const QUsbDeviceInfo &device);
    void move(Node *node, Node *newParent, Notification notification);

    QUsbDeviceModel *const q;
    Node root;
    QHash<QUsbDeviceInfo, Node *> nodes;
};

int QUsbDeviceModelPrivate::rowOf(const Node *node) const
{
    const auto &siblings = node->parent->children;
    const auto it = std::find_if(siblings.begin(), siblings.end(),
                                 [node](const std::unique_ptr<Node> &sibling) { return sibling.get() == node; });
    return int(it - siblings.begin());
}

QModelIndex QUsbDeviceModelPrivate::indexOf(const Node *node) const
{
    if (node == &root)
        return {};
    return q->createIndex(rowOf(node), 0, node);
}

int QUsbDeviceModelPrivate::insertionRow(const Node *parent, const QUsbDeviceInfo &device)
{
    const auto it = std::lower_bound(parent->children.begin(), parent->children.end(), device,
                                     [](const std::unique_ptr<Node> &sibling, const QUsbDeviceInfo &wanted) {
                                         return comesBefore(sibling->device, wanted);
                                     });
    return int(it - parent->children.begin());
}

void QUsbDeviceModelPrivate::add(const QUsbDeviceInfo &device, Notification notification)
{
    if (device.isNull() || nodes.contains(device))
        return;

    Node *const parent = nodes.value(device.parent(), &root);
    const int row = insertionRow(parent, device);
    auto fresh = std::make_unique<Node>();
    Node *const node = fresh.get();
    node->device = device;
    node->parent = parent;

    if (notification == Notification::Rows)
        q->beginInsertRows(indexOf(parent), row, row);
    parent->children.insert(parent->children.begin() + row, std::move(fresh));
    nodes.insert(device, node);
    if (notification == Notification::Rows)
        q->endInsertRows();

    // Children that were announced first have been waiting at the top level.
    std::vector<Node *> waiting;
    for (const std::unique_ptr<Node> &other : root.children) {
        if (other.get() != node && other->device.parent() == device)
            waiting.push_back(other.get());
    }
    for (Node *child : waiting)
        move(child, node, notification);
}

void QUsbDeviceModelPrivate::remove(const QUsbDeviceInfo &device)
{
    Node *const node = nodes.value(device);
    if (!node)
        return;
    while (!node->children.empty()) // deviceRemoved() was not emitted for these yet.
        move(node->children.front().get(), &root, Notification::Rows);

    Node *const parent = node->parent;
    const int row = rowOf(node);
    q->beginRemoveRows(indexOf(parent), row, row);
    nodes.remove(device);
    parent->children.erase(parent->children.begin() + row);
    q->endRemoveRows();
}

void QUsbDeviceModelPrivate::move(Node *node, Node *newParent, Notification notification)
{
    Node *const oldParent = node->parent;
    const int from = rowOf(node);
    const int to = insertionRow(newParent, node->device);
    if (notification == Notification::Rows)
        q->beginMoveRows(indexOf(oldParent), from, from, indexOf(newParent), to);
    std::unique_ptr<Node> moved = std::move(oldParent->children[size_t(from)]);
    oldParent->children.erase(oldParent->children.begin() + from);
    node->parent = newParent;
    newParent->children.insert(newParent->children.begin() + to, std::move(moved));
    if (notification == Notification::Rows)
        q->endMoveRows();
}

QUsbDeviceModel::QUsbDeviceModel(QUsbContext *context, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<QUsbDeviceModelPrivate>(this))
{
    Q_ASSERT(context);
    const QList<QUsbDeviceInfo> devices = context->devices();
    for (const QUsbDeviceInfo &device : devices)
        d->add(device, QUsbDeviceModelPrivate::Notification::None);
    connect(context, &QUsbContext::deviceAdded, this,
            [this](const QUsbDeviceInfo &device) { d->add(device, QUsbDeviceModelPrivate::Notification::Rows); });
    connect(context, &QUsbContext::deviceRemoved, this, [this](const QUsbDeviceInfo &device) { d->remove(device); });
}

QUsbDeviceModel::~QUsbDeviceModel() = default;

QUsbDeviceInfo QUsbDeviceModel::deviceInfo(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index));
    return index.isValid() ? QUsbDeviceModelPrivate::node(index)->device : QUsbDeviceInfo();
}

QModelIndex QUsbDeviceModel::indexForDevice(const QUsbDeviceInfo &device) const
{
    const Node *const node = d->nodes.value(device);
    return node ? d->indexOf(node) : QModelIndex();
}

QString QUsbDeviceModel::deviceName(const QUsbDeviceInfo &device)
{
    const QString product = presentable(device.product());
    // What the kernel says of a root hub's maker is its own version: "Linux 6.1.0 xhci-hcd".
    const QString maker = device.isRootHub() && !product.isEmpty() ? QString() : presentable(device.manufacturer());
    QString name = joined(maker, product);
    if (name.isEmpty()) {
        const QUsbIdDatabase ids = QUsbContext::idDatabase();
        name = joined(presentable(ids.vendorName(device.vendorId())),
                      presentable(ids.productName(device.vendorId(), device.productId())));
    }
    if (name.isEmpty())
        name = className(device);
    return name.isEmpty() ? tr("Unnamed device") : name;
}

QString QUsbDeviceModel::className(const QUsbDeviceInfo &device)
{
    if (device.isNull())
        return {};
    QList<quint8> codes;
    const auto addCode = [&codes](quint8 code) {
        if (!codes.contains(code))
            codes.append(code);
    };
    // 0 says "look at the interfaces"; a miscellaneous device usually has interface associations, which are no better.
    const auto deviceClass = QUsbProtocol::ClassCode(device.deviceClass());
    if (deviceClass != QUsbProtocol::ClassCode::PerInterface && deviceClass != QUsbProtocol::ClassCode::Miscellaneous) {
        addCode(device.deviceClass());
    } else {
        QUsbConfigurationInfo configuration = device.activeConfiguration();
        const QList<QUsbConfigurationInfo> configurations = device.configurations();
        if (configuration.isNull() && !configurations.isEmpty())
            configuration = configurations.first();
        const QList<QUsbInterfaceInfo> interfaces = configuration.interfaces();
        for (const QUsbInterfaceInfo &interface : interfaces)
            addCode(interface.defaultAlternateSetting().interfaceClass());
        if (codes.isEmpty())
            addCode(device.deviceClass());
    }
    QStringList names;
    for (quint8 code : std::as_const(codes))
        names.append(classCodeName(code));
    return names.join(u", "_s);
}

QString QUsbDeviceModel::speedText(QUsbProtocol::Speed speed)
{
    switch (speed) {
    case QUsbProtocol::Speed::Unknown:
        return {};
    case QUsbProtocol::Speed::Low:
        return tr("1.5 Mb/s");
    case QUsbProtocol::Speed::Full:
        return tr("12 Mb/s");
    case QUsbProtocol::Speed::High:
        return tr("480 Mb/s");
    case QUsbProtocol::Speed::Super:
        return tr("5 Gb/s");
    case QUsbProtocol::Speed::SuperPlus:
        return tr("10 Gb/s");
    case QUsbProtocol::Speed::SuperPlusX2:
        return tr("20 Gb/s");
    }
    return {};
}

QString QUsbDeviceModel::locationText(const QUsbDeviceInfo &device)
{
    const QString path = device.portPath();
    return path.isEmpty() ? busAndAddress(device) : path;
}

QModelIndex QUsbDeviceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *const node = parent.isValid() ? QUsbDeviceModelPrivate::node(parent) : &d->root;
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex QUsbDeviceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return d->indexOf(QUsbDeviceModelPrivate::node(child)->parent);
}

int QUsbDeviceModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *const node = parent.isValid() ? QUsbDeviceModelPrivate::node(parent) : &d->root;
    return int(node->children.size());
}

int QUsbDeviceModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent);
    return ClassColumn + 1;
}

QVariant QUsbDeviceModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid())
        return {};
    const QUsbDeviceInfo &device = QUsbDeviceModelPrivate::node(index)->device;
    const auto column = Column(index.column());

    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn:
            return deviceName(device);
        case IdColumn:
            return idText(device);
        case LocationColumn:
            return locationText(device);
        case SpeedColumn:
            return speedText(device.speed());
        case ClassColumn:
            return className(device);
        }
        break;
    case Qt::ToolTipRole: {
        QStringList lines {deviceName(device),
                           tr("ID %1, bus %2, address %3").arg(idText(device)).arg(device.bus()).arg(device.address())};
        if (const QString speed = QUsbProtocol::speedName(device.speed()); !speed.isEmpty())
            lines.append(speed);
        if (const QString serial = presentable(device.serialNumber()); !serial.isEmpty())
            lines.append(tr("Serial number %1").arg(serial));
        // A tool tip detects rich text by itself, and the device must not control that.
        return QString(u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</qt>"_s);
    }
    case DeviceRole:
        return QVariant::fromValue(device);
    case SortRole:
        switch (column) {
        case NameColumn:
            return deviceName(device).toCaseFolded();
        case IdColumn:
            return uint(device.vendorId()) << 16 | device.productId();
        case LocationColumn:
            return locationKey(device);
        case SpeedColumn:
            return int(device.speed());
        case ClassColumn:
            return className(device).toCaseFolded();
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant QUsbDeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case IdColumn:
        return tr("ID", "vendor and product identifier");
    case LocationColumn:
        return tr("Location");
    case SpeedColumn:
        return tr("Speed");
    case ClassColumn:
        return tr("Class");
    }
    return {};
}

QHash<int, QByteArray> QUsbDeviceModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert(DeviceRole, "device");
    names.insert(SortRole, "sortKey");
    return names;
}

#include "moc_qusbdevicemodel.cpp"
