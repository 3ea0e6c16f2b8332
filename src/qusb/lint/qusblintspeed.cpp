// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

/* What cannot be checked as long as nobody knows the speed. A test holds the list against the checks. */

namespace QUsbLintChecks {
namespace {

// Rules that find more if the speed is known. Without it they find what is wrong at every speed.
constexpr const char *speedRules[] = {
    "DEV-MPS0", "DEV-VER", "QUAL", "CFG-PWR", "IF-INT0", "EP-RSV", "EP-MPS", "EP-INT", "EP-LOW", "SS-COMP", "BOS-SSP",
};

void checkSpeed(const Device &device, Report &report)
{
    if (device.descriptor().isNull() && device.configurations().isEmpty())
        return; // Nothing depends on the speed.
    const Descriptor &place =
        device.descriptor().isNull() ? device.configurations().constFirst().descriptor : device.descriptor();
    if (device.isSpeedImplied())
        return report.add(
            "DEV-SPEED", place,
            translated(QT_TR_NOOP("The speed is not known. It counts as SuperSpeed, because at least two of "
                                  "bcdUSB, bMaxPacketSize0 and companions say so.")));
    if (device.speed() != Speed::Unknown)
        return;
    QStringList rules;
    for (const char *rule : speedRules)
        rules += QString::fromLatin1(rule);
    report.add("DEV-SPEED", place,
               translated(QT_TR_NOOP("The speed is not known. These rules find only what is wrong at every speed: %1."))
                   .arg(rules.join(", "_L1)));
}

constexpr CheckFunction checks[] = {checkSpeed};

} // namespace

std::span<const CheckFunction> speedChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
