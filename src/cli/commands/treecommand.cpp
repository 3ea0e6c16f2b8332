// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "treecommand.h"

#include "qusbcontext.h"
#include "treetext.h"

#include <QtCore/qcommandlineparser.h>

using namespace Qt::StringLiterals;

namespace Cli {

QString TreeCommand::syntax() const
{
    return tr("[OPTIONS]");
}

QString TreeCommand::description() const
{
    return tr("Shows the devices as a tree of hubs and ports. Reads the port status of each hub that you may open. "
              "This wakes a suspended hub.");
}

void TreeCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"no-status"_s, tr("Do not read the port status of hubs. Nothing is sent to any device.")});
}

QUsbError TreeCommand::setOptions(const QCommandLineParser &parser)
{
    m_readsStatus = !parser.isSet(u"no-status"_s);
    return checkNoneLeft(parser.positionalArguments());
}

void TreeCommand::run()
{
    const QList<QUsbDeviceInfo> devices = context()->devices();
    for (const QUsbDeviceInfo &device : devices) {
        if (m_readsStatus && device.isHub())
            addReader(device);
    }
    if (m_readers.isEmpty())
        return show();
    const QList<HubStatusReader *> readers = m_readers;
    for (HubStatusReader *reader : readers)
        reader->start();
}

void TreeCommand::addReader(const QUsbDeviceInfo &hub)
{
    auto *reader = new HubStatusReader(hub, context(), this);
    m_readers.append(reader);
    connect(reader, &HubStatusReader::finished, this, [this, reader] {
        m_ports.insert(reader->hub(), reader->ports());
        m_readers.removeOne(reader);
        reader->deleteLater();
        if (m_readers.isEmpty())
            show();
    });
}

void TreeCommand::interrupt()
{
    m_interrupted = true;
    const QList<HubStatusReader *> readers = m_readers;
    for (HubStatusReader *reader : readers)
        reader->cancel();
}

void TreeCommand::show()
{
    if (m_interrupted)
        return finish(ExitCode::Interrupted);
    const QList<TreeNode> nodes = TreeText::topology(context()->devices(), m_ports, QUsbContext::idDatabase());
    printAndFinish(TreeText::draw(nodes));
}

} // namespace Cli

#include "moc_treecommand.cpp"
