// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORTEXTS_P_H
#define QUSBDESCRIPTORTEXTS_P_H

#include "qusbdescriptorspec_p.h"

#include <QtCore/qcoreapplication.h>

#include <chrono>

/* Texts and remarks that tables of several families use. */
namespace QUsbDescriptorTables {

/* Translates a text that a table marked with QT_TR_NOOP. */
inline QString translated(const char *text)
{
    return QCoreApplication::translate("QUsbDescriptorTables", text);
}

inline constexpr ValueName noYes[] = {{0, QT_TR_NOOP("No")}, {1, QT_TR_NOOP("Yes")}};
QString descriptorTypeText(const Scope &scope, quint64 value);
QString endpointText(const Scope &scope, quint64 value);
QString capabilityTypeText(const Scope &scope, quint64 value);
QString windowsVersionText(const Scope &scope, quint64 value);
QString durationText(std::chrono::microseconds time);
/* A remark on a value that breaks rule, in the words of text, which QT_TR_NOOP marks. */
inline Remark warning(const char *rule, const char *text)
{
    return {rule, QUsbDescriptorField::Severity::Warning, translated(text)};
}
/* A remark if what a descriptor claims to have is not what there is. */
Remark checkCount(const char *rule, qsizetype claimed, qsizetype found);

} // namespace QUsbDescriptorTables

#endif // QUSBDESCRIPTORTEXTS_P_H
