// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"

using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/* What the endpoints of USB attached SCSI are for. */

namespace QUsbDescriptorTables {
namespace {

enum PipeId : quint8 { CommandPipe = 1, StatusPipe, DataInPipe, DataOutPipe };

QString pipeText(const Scope &, quint64 value)
{
    switch (value) {
    case CommandPipe:
        return translated(QT_TR_NOOP("Command pipe"));
    case StatusPipe:
        return translated(QT_TR_NOOP("Status pipe"));
    case DataInPipe:
        return translated(QT_TR_NOOP("Data-in pipe"));
    case DataOutPipe:
        return translated(QT_TR_NOOP("Data-out pipe"));
    default:
        return value >= 0xe0 && value <= 0xef ? translated(QT_TR_NOOP("Vendor specific pipe")) : QString();
    }
}

Remark checkPipe(const Scope &scope, quint64 value)
{
    if (pipeText(scope, value).isEmpty())
        return {"MSC-PIPE", Severity::Warning, translated(QT_TR_NOOP("There is no such pipe."))};
    if (scope.enclosing.size() < 3 || value > DataOutPipe)
        return {};
    const bool isIn = quint8(scope.enclosing[2]) & 0x80;
    return isIn == (value == StatusPipe || value == DataInPipe)
        ? Remark {}
        : Remark {"MSC-PIPE", Severity::Warning,
                  translated(QT_TR_NOOP("The endpoint has the wrong direction for this pipe."))};
}

constexpr FieldSpec pipeUsageFields[] = {
    {.name = "bPipeID", .text = pipeText, .check = checkPipe},
    {.name = "Reserved"},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "Pipe Usage Class Specific Descriptor",
     .section = "UAS, Pipe Usage class specific descriptor",
     .type = 0x24,
     .interfaceClass = 0x08,
     .interfaceProtocol = 0x62,
     .minimumSize = 4,
     .place = Place::Endpoint,
     .fields = pipeUsageFields},
};

} // namespace

Table<DescriptorSpec> pipeUsageDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
