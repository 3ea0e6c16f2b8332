// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortext.h"

#include "qusbdescriptorprinter_p.h"
#include "qusbstrings.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;
using Kind = QUsbDescriptorField::Kind;

namespace {

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(QUsbDescriptorText)

public:
    explicit Writer(const QUsbDeviceSnapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    void addDevice(const QUsbIdDatabase &names);
    void addNodes(const QList<QUsbDescriptorField> &nodes, int indentation);
    QString text() const { return m_text; }

private:
    void addLine(int indentation, const QString &line)
    {
        const QString whole = QString(indentation, u' ') + line;
        qsizetype end = whole.size();
        while (end > 0 && whole.at(end - 1) == u' ')
            --end;
        m_text += whole.first(end) + u'\n';
    }
    void addFact(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            addLine(2, name + u": "_s + QUsbStrings::printable(value));
    }
    void addRemark(const QUsbDescriptorField &node, int indentation);
    void addRaw(const QUsbDescriptorField &node, int indentation, qsizetype nameWidth);
    void addField(const QUsbDescriptorField &node, int indentation, qsizetype nameWidth);

    const QUsbDeviceSnapshot m_snapshot;
    QString m_text;
};

void Writer::addRemark(const QUsbDescriptorField &node, int indentation)
{
    if (node.severity() == QUsbDescriptorField::Severity::None)
        return;
    addLine(indentation,
            u"%1: %2 [%3]"_s.arg(QUsbDescriptorPrinter::severityName(node.severity()), node.remark(), node.rule()));
}

void Writer::addRaw(const QUsbDescriptorField &node, int indentation, qsizetype nameWidth)
{
    constexpr qsizetype PerLine = 16;
    const QByteArray bytes = node.bytes();
    QString name = node.name();
    for (qsizetype at = 0; at < bytes.size(); at += PerLine) {
        addLine(indentation,
                name.leftJustified(nameWidth) + u"  "_s + QString::fromLatin1(bytes.mid(at, PerLine).toHex(' ')));
        name.clear();
    }
}

void Writer::addField(const QUsbDescriptorField &node, int indentation, qsizetype nameWidth)
{
    constexpr qsizetype ValueWidth = 10;
    const QString meaning = QUsbDescriptorPrinter::meaning(node, m_snapshot);
    addLine(indentation,
            node.name().leftJustified(nameWidth) + u"  "_s + node.valueText().leftJustified(ValueWidth) + u"  "_s
                + meaning);
}

void Writer::addNodes(const QList<QUsbDescriptorField> &nodes, int indentation)
{
    constexpr qsizetype MaximumWidth = 40;
    qsizetype nameWidth = 0;
    for (const QUsbDescriptorField &node : nodes) {
        if (node.kind() != Kind::Group)
            nameWidth = qMax(nameWidth, node.name().size());
    }
    nameWidth = qMin(nameWidth, MaximumWidth);
    for (const QUsbDescriptorField &node : nodes) {
        switch (node.kind()) {
        case Kind::Group: {
            const QString section = node.section();
            addLine(indentation, section.isEmpty() ? node.name() : u"%1 (%2)"_s.arg(node.name(), section));
            break;
        }
        case Kind::Raw:
            addRaw(node, indentation, nameWidth);
            break;
        case Kind::Field:
        case Kind::BitField:
            if (!QUsbDescriptorPrinter::isSilent(node))
                addField(node, indentation, nameWidth);
            break;
        }
        addRemark(node, indentation + 2);
        addNodes(node.children(), indentation + 2);
    }
}

void Writer::addDevice(const QUsbIdDatabase &names)
{
    addLine(0, QUsbDescriptorPrinter::title(m_snapshot, names));
    if (m_snapshot.speed() != QUsbProtocol::Speed::Unknown)
        addFact(tr("Speed"), QUsbProtocol::speedName(m_snapshot.speed()));
    addFact(tr("Port"), m_snapshot.portPath());
    const QList<QUsbDeviceSnapshot::InterfaceState> interfaces = m_snapshot.interfaceStates();
    for (const QUsbDeviceSnapshot::InterfaceState &state : interfaces) {
        addFact(
            tr("Interface %1").arg(state.number),
            (QStringList {state.driver.isEmpty() ? tr("no driver") : state.driver} + state.deviceNodes).join(u", "_s));
    }
    const QList<QUsbDeviceSnapshot::Attribute> attributes = m_snapshot.attributes();
    for (const QUsbDeviceSnapshot::Attribute &attribute : attributes)
        addFact(QUsbStrings::printable(attribute.name), attribute.value);
    const QStringList notes = m_snapshot.notes();
    for (const QString &note : notes)
        addFact(tr("Note"), note);
    const QList<QUsbDescriptorBlock> blocks = m_snapshot.blocks();
    for (const QUsbDescriptorBlock &block : blocks) {
        m_text += u'\n';
        addLine(2, QUsbStrings::printable(block.description()));
        addNodes(m_snapshot.decoded(block).children(), 4);
    }
}

} // namespace

QString QUsbDescriptorText::toText(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names)
{
    Writer writer(snapshot);
    writer.addDevice(names);
    return writer.text();
}

QString QUsbDescriptorText::toText(const QUsbDescriptorField &tree, const QUsbDeviceSnapshot &snapshot)
{
    Writer writer(snapshot);
    writer.addNodes(tree.children(), 0);
    return writer.text();
}
