// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORPARSER_P_H
#define QUSBDESCRIPTORPARSER_P_H

#include "qusbconfigurationinfo.h"

/*
    From the bytes to the info values. Any bytes will do: what comes before a fault is kept, what is not understood is
    kept as it is, and what was odd is said in the warnings.
*/
namespace QUsbDescriptorParser {

struct Result
{
    QUsbDescriptor device; // Null if the bytes do not begin with a device descriptor.
    QList<QUsbConfigurationInfo> configurations;
    QStringList warnings; // What is wrong outside the configurations.
};

Result parse(const QByteArray &bytes);

} // namespace QUsbDescriptorParser

#endif // QUSBDESCRIPTORPARSER_P_H
