// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "plugcommand.h"

#include "qusbcontext.h"
#include "qusbkernelport.h"
#include "qusbvirtualcatalogue.h"
#include "qusbvirtualdevice.h"
#include "qusbvirtualreplica.h"
#include "snapshotplugging.h"
#include "snapshotstore.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtimer.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Cli {
namespace {

/*! The drivers that the kernel has bound to the interfaces of the device at \a portPath; empty as long as one has none. */
QStringList boundDrivers(const QString &portPath)
{
    const QDir devices(u"/sys/bus/usb/devices"_s);
    QStringList drivers;
    const auto interfaces = devices.entryList({portPath + ":*"_L1}, QDir::Dirs);
    for (const QString &interface : interfaces) {
        const QFileInfo driver(devices.filePath(interface + "/driver"_L1));
        if (!driver.isSymLink())
            return {};
        drivers.append(QFileInfo(driver.symLinkTarget()).fileName());
    }
    drivers.removeDuplicates();
    return drivers;
}

} // namespace

struct PlugCommand::Plugged
{
    std::unique_ptr<QUsbVirtualDevice> device;
    std::unique_ptr<QUsbKernelPort> port; // goes first
};

PlugCommand::PlugCommand() = default;

PlugCommand::~PlugCommand()
{
    unplugAll();
}

QString PlugCommand::syntax() const
{
    return tr("[OPTIONS] NAME|FILE...");
}

QString PlugCommand::description() const
{
    return tr("Plugs virtual devices, or replicas of the devices in a snapshot file, into the Linux kernel until you "
              "press Ctrl-C. The kernel treats them as real devices. Needs root and the kernel module vhci-hcd: "
              "modprobe vhci-hcd.");
}

void PlugCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"list"_s, tr("List the virtual devices and exit.")});
}

QStringList PlugCommand::choices(const QString &option) const
{
    return option.startsWith(u'#') ? QUsbVirtualCatalogue::deviceNames() : QStringList();
}

QUsbError PlugCommand::setOptions(const QCommandLineParser &parser)
{
    m_names = parser.positionalArguments();
    m_list = parser.isSet(u"list"_s);
    if (m_list)
        return checkNoneLeft(m_names);
    if (m_names.isEmpty())
        return usageError(tr("Name a virtual device. qusb plug --list lists them"));
    const QStringList known = QUsbVirtualCatalogue::deviceNames();
    for (const QString &name : std::as_const(m_names)) {
        if (!known.contains(name) && !SnapshotStore::isFileName(name))
            return usageError(tr("Unknown virtual device '%1'. qusb plug --list lists them").arg(name));
    }
    return {};
}

void PlugCommand::run()
{
    if (m_list)
        return list();
    for (const QString &name : std::as_const(m_names)) {
        if (!(SnapshotStore::isFileName(name) ? plugFile(name) : plug(name, QUsbVirtualCatalogue::create(name))))
            return unplugAll();
    }
}

void PlugCommand::list()
{
    const QStringList names = QUsbVirtualCatalogue::deviceNames();
    qsizetype width = 0;
    for (const QString &name : names)
        width = std::max(width, name.size());
    QString text;
    for (const QString &name : names)
        text += name.leftJustified(width + 2) + QUsbVirtualCatalogue::description(name) + u'\n';
    printAndFinish(text);
}

/*! Each has a port of its own: the kernel's ports have no hubs of ours. */
bool PlugCommand::plugFile(const QString &fileName)
{
    const auto snapshots = SnapshotStore::load(fileName);
    if (!snapshots) {
        fail(snapshots.error());
        return false;
    }
    const QList<QUsbDeviceSnapshot> originals = SnapshotPlugging::pluggable(snapshots.value());
    for (const QUsbDeviceSnapshot &original : originals) {
        const QUsbDeviceInfo info = original.info();
        const QString name = u"%1:%2"_s.arg(info.vendorId(), 4, 16, '0'_L1).arg(info.productId(), 4, 16, '0'_L1);
        if (!plug(name, QUsbVirtualReplica::createDevice(original)))
            return false;
    }
    return true;
}

bool PlugCommand::plug(const QString &name, std::unique_ptr<QUsbVirtualDevice> device)
{
    Plugged plugged {std::move(device), std::make_unique<QUsbKernelPort>()};
    if (const QUsbError error = plugged.port->plug(plugged.device.get()); error.isError()) {
        fail(error.withContext(name));
        return false;
    }
    const QString portPath = plugged.port->portPath();
    m_plugged.push_back(std::move(plugged));
    if (!print(QString(name + " at "_L1 + portPath + u'\n')))
        return false;
    tellDrivers(name, portPath, 50);
    return true;
}

/*! Prints which drivers are bound to the device. There is no notification of this, so it polls. */
void PlugCommand::tellDrivers(const QString &name, const QString &portPath, int triesLeft)
{
    const QStringList drivers = boundDrivers(portPath);
    if (drivers.isEmpty() && triesLeft > 0) {
        QTimer::singleShot(100ms, this, [=, this] { tellDrivers(name, portPath, triesLeft - 1); });
    } else if (!drivers.isEmpty() && !isFinished()) {
        (void)print(tr("%1 is bound to the kernel driver %2").arg(name, drivers.join(", "_L1)) + u'\n');
    }
}

void PlugCommand::interrupt()
{
    unplugAll();
    finish(ExitCode::Interrupted);
}

void PlugCommand::unplugAll()
{
    // Switching the port off drops pending transfers, which vhci_hcd might otherwise lose.
    for (const Plugged &plugged : m_plugged)
        plugged.port->switchOff();
    m_plugged.clear(); // waits
}

} // namespace Cli

#include "moc_plugcommand.cpp"
