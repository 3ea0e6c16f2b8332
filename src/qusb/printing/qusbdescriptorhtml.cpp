// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorhtml.h"

#include "qusbdescriptorprinter_p.h"
#include "qusbstrings.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;
using Kind = QUsbDescriptorField::Kind;
using Severity = QUsbDescriptorField::Severity;

namespace {

constexpr char style[] = R"(
:root { color-scheme: light dark; --line: #d0d0d0; --dim: #666; --warning: #8a5a00; --error: #b00020; }
@media (prefers-color-scheme: dark) { :root { --line: #444; --dim: #999; --warning: #ffb74d; --error: #ff8a80; } }
body { font-family: system-ui, sans-serif; margin: 1.5rem; max-width: 75rem; }
details { margin: 0.2rem 0 0.2rem 0.6rem; padding-left: 0.6rem; border-left: 1px solid var(--line); }
summary { cursor: pointer; font-weight: 600; }
summary small, .information { color: var(--dim); font-weight: 400; }
table { border-collapse: collapse; margin: 0.3rem 0; width: 100%; table-layout: fixed; }
td { padding: 0.1rem 0.6rem 0.1rem 0; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td:nth-child(1) { width: 28%; } td:nth-child(2) { width: 15%; } td:nth-child(4) { width: 25%; }
td:nth-child(2), td:nth-child(4) { font-family: monospace; }
td:nth-child(4) { color: var(--dim); text-align: right; }
.bits td:nth-child(1) { padding-left: 1.5rem; color: var(--dim); }
.warning { color: var(--warning); } .error { color: var(--error); }
)";

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(QUsbDescriptorHtml)

public:
    void begin(const QString &title);
    void addDevice(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names);
    void addNodes(const QList<QUsbDescriptorField> &nodes, const QUsbDeviceSnapshot &snapshot);
    QString end() { return m_html + u"</body>\n</html>\n"_s; }

private:
    // The only way for a text into the page. Attributes have none.
    static QString escaped(const QString &text) { return QUsbStrings::printable(text).toHtmlEscaped(); }
    void addCell(const QString &text) { m_html += u"<td>"_s + escaped(text) + u"</td>"_s; }
    void addFact(const QString &name, const QString &value);
    void addRow(const QUsbDescriptorField &node, const QUsbDeviceSnapshot &snapshot);
    void addRemark(const QUsbDescriptorField &node);
    void addGroup(const QUsbDescriptorField &node, const QUsbDeviceSnapshot &snapshot);

    QString m_html;
};

QLatin1StringView severityClass(Severity severity)
{
    switch (severity) {
    case Severity::None:
    case Severity::Information:
        break;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Error:
        return "error"_L1;
    }
    return "information"_L1;
}

void Writer::begin(const QString &title)
{
    m_html = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
        + escaped(title) + u"</title>\n<style>"_s + QLatin1StringView(style) + u"</style>\n</head>\n<body>\n"_s;
}

void Writer::addRemark(const QUsbDescriptorField &node)
{
    if (node.severity() == Severity::None)
        return;
    m_html += u"<div class=\"%1\">"_s.arg(severityClass(node.severity()))
        + escaped(u"%1: %2 [%3]"_s.arg(QUsbDescriptorPrinter::severityName(node.severity()), node.remark(),
                                       node.rule()))
        + u"</div>"_s;
}

void Writer::addRow(const QUsbDescriptorField &node, const QUsbDeviceSnapshot &snapshot)
{
    const bool isBits = node.kind() == Kind::BitField;
    if (QUsbDescriptorPrinter::isSilent(node))
        return;
    m_html += isBits ? u"<tr class=\"bits\">"_s : u"<tr>"_s;
    addCell(node.name());
    addCell(node.valueText());
    m_html += u"<td>"_s + escaped(QUsbDescriptorPrinter::meaning(node, snapshot));
    addRemark(node);
    m_html += u"</td>"_s;
    if (isBits) {
        const int last = node.bitOffset() + node.bitWidth() - 1;
        addCell(node.bitWidth() == 1 ? tr("bit %1").arg(last) : tr("bits %1..%2").arg(last).arg(node.bitOffset()));
    } else {
        addCell(QString::fromLatin1(node.bytes().toHex(' ')));
    }
    m_html += u"</tr>\n"_s;
    const QList<QUsbDescriptorField> children = node.children();
    for (const QUsbDescriptorField &child : children)
        addRow(child, snapshot);
}

void Writer::addGroup(const QUsbDescriptorField &node, const QUsbDeviceSnapshot &snapshot)
{
    m_html += u"<details open><summary>"_s + escaped(node.name()) + u" <small>"_s
        + escaped((QStringList {tr("%n byte(s) at %1", nullptr, int(node.size())).arg(node.offset())}
                   + QStringList {node.section()})
                      .join(node.section().isEmpty() ? QString() : u" · "_s))
        + u"</small></summary>\n"_s;
    addRemark(node);
    addNodes(node.children(), snapshot);
    m_html += u"</details>\n"_s;
}

// Neighbouring fields share a table.
void Writer::addNodes(const QList<QUsbDescriptorField> &nodes, const QUsbDeviceSnapshot &snapshot)
{
    bool isInTable = false;
    for (const QUsbDescriptorField &node : nodes) {
        const bool isRow = node.kind() != Kind::Group;
        if (isRow != isInTable)
            m_html += isRow ? u"<table>\n"_s : u"</table>\n"_s;
        isInTable = isRow;
        if (isRow)
            addRow(node, snapshot);
        else
            addGroup(node, snapshot);
    }
    if (isInTable)
        m_html += u"</table>\n"_s;
}

void Writer::addFact(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_html += u"<div>"_s + escaped(name + u": "_s + value) + u"</div>\n"_s;
}

void Writer::addDevice(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names)
{
    m_html += u"<h1>"_s + escaped(QUsbDescriptorPrinter::title(snapshot, names)) + u"</h1>\n"_s;
    if (snapshot.speed() != QUsbProtocol::Speed::Unknown)
        addFact(tr("Speed"), QUsbProtocol::speedName(snapshot.speed()));
    addFact(tr("Port"), snapshot.portPath());
    addFact(tr("Taken by"), snapshot.tool());
    addFact(tr("System"), snapshot.host());
    const QStringList notes = snapshot.notes();
    for (const QString &note : notes)
        addFact(tr("Note"), note);
    const QList<QUsbDescriptorBlock> blocks = snapshot.blocks();
    for (const QUsbDescriptorBlock &block : blocks) {
        m_html += u"<h2>"_s + escaped(block.description()) + u"</h2>\n"_s;
        addNodes(snapshot.decoded(block).children(), snapshot);
    }
}

} // namespace

QString QUsbDescriptorHtml::toHtml(const QList<QUsbDeviceSnapshot> &snapshots, const QUsbIdDatabase &names)
{
    Writer writer;
    writer.begin(snapshots.size() == 1 ? QUsbDescriptorPrinter::title(snapshots.first(), names)
                                       : QCoreApplication::translate("QUsbDescriptorHtml", "USB devices"));
    for (const QUsbDeviceSnapshot &snapshot : snapshots)
        writer.addDevice(snapshot, names);
    return writer.end();
}

QString QUsbDescriptorHtml::toHtml(const QUsbDescriptorField &tree, const QString &title)
{
    Writer writer;
    writer.begin(title);
    writer.addNodes(tree.children(), {});
    return writer.end();
}
