// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualoption.h"

#include "qusbvirtualcatalogue.h"
#include "snapshotstore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto Flag = "--virtual"_L1;
constexpr auto Nothing = "none"_L1; // An empty bus.

} // namespace

VirtualOption VirtualOption::takeFrom(QStringList &arguments)
{
    VirtualOption result;
    for (qsizetype i = 1; i < arguments.size() && arguments.at(i) != "--"_L1;) {
        const QString &argument = arguments.at(i);
        const bool hasValue =
            argument.startsWith(Flag) && argument.size() > Flag.size() && argument[Flag.size()] == u'=';
        if (argument != Flag && !hasValue) {
            ++i;
            continue;
        }
        result = {};
        result.m_isSet = true;
        if (hasValue)
            result.setValue(argument.sliced(Flag.size() + 1));
        arguments.removeAt(i);
    }
    return result;
}

void VirtualOption::setValue(const QString &value)
{
    m_isDemonstration = false;
    if (value == Nothing)
        return;
    const QStringList known = QUsbVirtualCatalogue::deviceNames();
    const QStringList names = value.split(u',');
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

QCommandLineOption VirtualOption::option()
{
    return {u"virtual"_s, description(), u"NAMES"_s};
}

QString VirtualOption::correctedHelp(QString help)
{
    // As long as before, so that columns stay.
    return help.replace("--virtual <NAMES>"_L1, "--virtual[=NAMES]"_L1);
}

QString VirtualOption::description()
{
    return tr("Use virtual devices instead of hardware. NAMES is a list of devices, separated by commas, or a snapshot "
              "file. Without NAMES, all virtual devices are used.");
}
