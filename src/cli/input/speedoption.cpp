// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "speedoption.h"

#include <QtCore/qcommandlineparser.h>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using QUsbProtocol::Speed;

namespace Cli {
namespace {

struct SpeedName
{
    QLatin1StringView name;
    Speed speed;
    bool isListed = true;
};

constexpr SpeedName speedNames[] = {
    {"low"_L1, Speed::Low},
    {"full"_L1, Speed::Full},
    {"high"_L1, Speed::High},
    {"super"_L1, Speed::Super},
    {"super-plus"_L1, Speed::SuperPlus},
    {"super-plus-x2"_L1, Speed::SuperPlusX2},
    {"super+"_L1, Speed::SuperPlus, false}, // what decode called them once
    {"super+x2"_L1, Speed::SuperPlusX2, false},
};

} // namespace

void SpeedOption::addOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"speed"_s,
         tr("The speed of the device, for files and bytes that do not say it: %1.").arg(names().join(", "_L1)),
         u"SPEED"_s});
}

QStringList SpeedOption::names()
{
    QStringList result;
    for (const SpeedName &entry : speedNames) {
        if (entry.isListed)
            result += QString(entry.name);
    }
    return result;
}

QUsbError SpeedOption::setOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"speed"_s))
        return {};
    const QString name = parser.value(u"speed"_s);
    const auto entry = std::find_if(std::begin(speedNames), std::end(speedNames),
                                    [&](const SpeedName &candidate) { return candidate.name == name.toLower(); });
    if (entry == std::end(speedNames))
        return QUsbError(QUsbError::Kind::InvalidParameter,
                         tr("Unknown speed '%1'. Use one of: %2").arg(name, names().join(", "_L1)));
    m_speed = entry->speed;
    return {};
}

QUsbError SpeedOption::checkFiles(qsizetype fileCount) const
{
    if (m_speed == Speed::Unknown || fileCount > 0)
        return {};
    return QUsbError(QUsbError::Kind::InvalidParameter, tr("--speed needs a file; the speed of a device is known"));
}

void SpeedOption::applyTo(QList<QUsbDeviceSnapshot> &snapshots) const
{
    for (QUsbDeviceSnapshot &snapshot : snapshots) {
        if (snapshot.speed() == Speed::Unknown)
            snapshot.setSpeed(m_speed);
    }
}

} // namespace Cli
