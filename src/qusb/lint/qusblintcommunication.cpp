// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

using QUsbProtocol::ClassCode;

/* The functional descriptors of communication interfaces (CDC 1.2, 5.2.3). */

namespace QUsbLintChecks {
namespace {

enum class Functional : quint8 { Header = 0x00, CallManagement = 0x01, Union = 0x06 };

void checkOrder(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Communications, [&report](const Configuration &, const Setting &setting) {
        const QList<Descriptor> all = setting.classSpecific();
        if (!all.isEmpty() && all.constFirst().subtype() != quint8(Functional::Header))
            report.add("CDC-ORDER", all.constFirst(),
                       translated(QT_TR_NOOP("The first functional descriptor must be the header.")));
    });
}

void checkInterface(Report &report, const Configuration &configuration, const Descriptor &descriptor, qsizetype pos)
{
    const quint8 number = descriptor.byte(pos);
    if (!configuration.mayHaveInterface(number))
        report.add("CDC-UNION", descriptor, pos, 1, translated(QT_TR_NOOP("There is no interface %1.")).arg(number));
}

void checkUnion(const Configuration &configuration, const Setting &setting, const Descriptor &descriptor,
                Report &report)
{
    for (qsizetype pos = 3; pos < descriptor.size(); ++pos)
        checkInterface(report, configuration, descriptor, pos);
    const quint8 control = descriptor.byte(3);
    if (control != setting.number() && configuration.hasInterface(control))
        report.add("CDC-UNION", descriptor, 3, 1,
                   translated(QT_TR_NOOP("The union is of interface %1, but belongs to interface %2."))
                       .arg(control)
                       .arg(setting.number()));
    if (descriptor.size() < 5)
        report.add("CDC-UNION", descriptor, translated(QT_TR_NOOP("The union has no subordinate interface.")));
}

void checkInterfaces(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Communications,
                   [&report](const Configuration &configuration, const Setting &setting) {
                       const QList<Descriptor> all = setting.classSpecific();
                       for (const Descriptor &descriptor : all) {
                           if (descriptor.subtype() == quint8(Functional::Union))
                               checkUnion(configuration, setting, descriptor, report);
                           // Without call management on the data interface its number may be anything.
                           const bool usesData =
                               descriptor.subtype() == quint8(Functional::CallManagement) && descriptor.size() >= 5;
                           if (usesData && (descriptor.byte(3) & 0x01) != 0)
                               checkInterface(report, configuration, descriptor, 4);
                       }
                   });
}

constexpr CheckFunction checks[] = {checkOrder, checkInterfaces};

} // namespace

std::span<const CheckFunction> communicationChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
