// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblsusbtext.h"

#include "qusblsusbwriter_p.h"

QString QUsbLsusbText::toText(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names)
{
    QUsbLsusbWriter writer(snapshot, names);
    writer.addDevice();
    return writer.text();
}

QString QUsbLsusbText::toText(const QUsbDescriptorField &tree, const QUsbDeviceSnapshot &snapshot,
                              const QUsbIdDatabase &names)
{
    QUsbLsusbWriter writer(snapshot, names);
    writer.addTree(tree);
    return writer.text();
}
