// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBMICROSOFTOS20TABLES_P_H
#define QUSBMICROSOFTOS20TABLES_P_H

#include "qusbdescriptortables_p.h"

/* What the descriptors of a Microsoft OS 2.0 descriptor set look like; QUsbMicrosoftOs20Walk finds them. */
namespace QUsbDescriptorTables {

/* wDescriptorType (Microsoft OS 2.0 Descriptors, table 9). */
enum class MicrosoftOs20Type : quint16 {
    SetHeader = 0,
    ConfigurationSubset,
    FunctionSubset,
    CompatibleId,
    RegistryProperty,
    MinimumResumeTime,
    ModelId,
    CcgpDevice,
    VendorRevision,
};

/* Returns whether others are below descriptors of a type. */
inline bool isSubset(MicrosoftOs20Type type)
{
    return type <= MicrosoftOs20Type::FunctionSubset;
}

/* Returns where those descriptors say how many bytes they and what is below them take. */
inline qsizetype totalLengthOffset(MicrosoftOs20Type type)
{
    return type == MicrosoftOs20Type::SetHeader ? 8 : 6;
}

/* Returns the fields that all of them begin with. */
Table<FieldSpec> microsoftOs20Header();
/* Returns what a descriptor looks like; never fails. */
const DescriptorSpec &microsoftOs20Spec(MicrosoftOs20Type type);

} // namespace QUsbDescriptorTables

#endif // QUSBMICROSOFTOS20TABLES_P_H
