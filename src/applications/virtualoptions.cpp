// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualoptions.h"

#include "qusbvirtualcatalogue.h"
#include "snapshotstore.h"

#include <QtCore/qcommandlineparser.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Demonstration = "virtual"_L1;
constexpr auto Devices = "virtual-devices"_L1;
constexpr auto Nothing = "none"_L1; // An empty bus.

} // namespace

VirtualOptions::VirtualOptions(const QCommandLineParser &parser)
    : m_isSet(parser.isSet(Demonstration) || parser.isSet(Devices))
    , m_isDemonstration(!parser.isSet(Devices))
{
    const QStringList lists = parser.values(Devices);
    for (const QString &list : lists)
        addNames(list);
}

void VirtualOptions::addNames(const QString &list)
{
    if (list == Nothing)
        return;
    const QStringList known = QUsbVirtualCatalogue::deviceNames();
    const QStringList names = list.split(u',');
    for (const QString &name : names) {
        if (known.contains(name) || SnapshotStore::isFileName(name)) {
            m_names.append(name);
            continue;
        }
        m_error = QUsbError(
            QUsbError::Kind::InvalidParameter,
            tr("Unknown virtual device '%1'. Use %2, %3 for an empty bus, or a snapshot file like ./file.json")
                .arg(name, known.join(", "_L1), Nothing));
        return;
    }
}

VirtualOptions VirtualOptions::emptyBus()
{
    VirtualOptions options;
    options.m_isSet = true;
    options.m_isDemonstration = false;
    return options;
}

QList<QCommandLineOption> VirtualOptions::options()
{
    return {{Demonstration, tr("Use virtual devices instead of hardware: one of each kind.")},
            {Devices,
             tr("Use these virtual devices instead of hardware. NAMES is a list of devices, separated by commas, or a "
                "snapshot file."),
             u"NAMES"_s}};
}
