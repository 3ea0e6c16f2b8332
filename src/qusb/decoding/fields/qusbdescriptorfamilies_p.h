// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORFAMILIES_P_H
#define QUSBDESCRIPTORFAMILIES_P_H

#include "qusbdescriptorspec_p.h"

namespace QUsbDescriptorTables {

/* The families of descriptors, each in a file of its own in one of the folders above. */
Table<DescriptorSpec> standardDescriptors();
Table<DescriptorSpec> endpointDescriptors();
Table<DescriptorSpec> billboardDescriptors();
Table<DescriptorSpec> powerDeliveryDescriptors();
Table<DescriptorSpec> capabilityDescriptors();
Table<DescriptorSpec> hidDescriptors();
Table<DescriptorSpec> audio1Descriptors();
Table<DescriptorSpec> audio2Descriptors();
Table<DescriptorSpec> audio3Descriptors();
Table<DescriptorSpec> audioFormatDescriptors();
Table<DescriptorSpec> midiDescriptors();
Table<DescriptorSpec> videoDescriptors();
Table<DescriptorSpec> videoStreamingDescriptors();
Table<DescriptorSpec> videoFrameDescriptors();
Table<DescriptorSpec> communicationDescriptors();
Table<DescriptorSpec> smartCardDescriptors();
Table<DescriptorSpec> firmwareUpgradeDescriptors();
Table<DescriptorSpec> pipeUsageDescriptors();
Table<DescriptorSpec> printerDescriptors();
Table<DescriptorSpec> hubDescriptors();
Table<DescriptorSpec> webUsbDescriptors();

} // namespace QUsbDescriptorTables

#endif // QUSBDESCRIPTORFAMILIES_P_H
