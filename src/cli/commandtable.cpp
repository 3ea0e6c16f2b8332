// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtable.h"

#include "controlcommand.h"
#include "diffcommand.h"
#include "decodecommand.h"
#include "infocommand.h"
#include "lintcommand.h"
#include "listcommand.h"
#include "plugcommand.h"
#include "readcommand.h"
#include "snapshotcommand.h"
#include "showcommand.h"
#include "treecommand.h"
#include "watchcommand.h"
#include "writecommand.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

template <typename T>
std::unique_ptr<Command> create()
{
    return std::make_unique<T>();
}

constexpr std::array commands {
    CommandEntry {
        "list"_L1, {}, QT_TRANSLATE_NOOP("Cli::CommandTable", "List the devices, one per line"), create<ListCommand>},
    CommandEntry {
        "info"_L1, "dev-info"_L1,
        QT_TRANSLATE_NOOP("Cli::CommandTable", "Show the configurations, interfaces and endpoints of a device"),
        create<InfoCommand>},
    CommandEntry {"show"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Show the descriptors of devices, field by field"),
                  create<ShowCommand>},
    CommandEntry {"decode"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Decode raw or hexadecimal descriptors"),
                  create<DecodeCommand>},
    CommandEntry {"tree"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Show the devices as a tree of hubs and ports"),
                  create<TreeCommand>},
    CommandEntry {"lint"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Check descriptors against the rules of the specifications"),
                  create<LintCommand>},
    CommandEntry {"watch"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Report devices as they are plugged in or unplugged"),
                  create<WatchCommand>},
    CommandEntry {"control"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Send a control request to a device"),
                  create<ControlCommand>},
    CommandEntry {"read"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Read from a bulk or interrupt endpoint"),
                  create<ReadCommand>},
    CommandEntry {"write"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Write to a bulk or interrupt endpoint"),
                  create<WriteCommand>},
    CommandEntry {"snapshot"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Save everything known about a device to a file"),
                  create<SnapshotCommand>},
    CommandEntry {
        "diff"_L1, {}, QT_TRANSLATE_NOOP("Cli::CommandTable", "Compare two devices or snapshots"), create<DiffCommand>},
    CommandEntry {"plug"_L1,
                  {},
                  QT_TRANSLATE_NOOP("Cli::CommandTable", "Plug virtual devices into the kernel"),
                  create<PlugCommand>},
};

} // namespace

std::span<const CommandEntry> CommandTable::entries()
{
    return commands;
}

const CommandEntry *CommandTable::find(QStringView name)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [name](const CommandEntry &entry) {
        return !name.isEmpty() && (name == entry.name || name == entry.alias);
    });
    return found == commands.end() ? nullptr : &*found;
}

QString CommandTable::summary(const CommandEntry &entry)
{
    return QCoreApplication::translate("Cli::CommandTable", entry.summary);
}

} // namespace Cli
