// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorcontext.h"

using QUsbProtocol::Speed;

QUsbDescriptorContext QUsbDescriptorContext::of(const QUsbDescriptorBlock &block, Speed speed)
{
    QUsbDescriptorContext context;
    context.content = block.kind();
    context.speed = speed;
    if (block.kind() == QUsbDescriptorBlock::Kind::OtherSpeedConfiguration)
        context.speed = speed == Speed::High ? Speed::Full : speed == Speed::Full ? Speed::High : Speed::Unknown;
    if (block.kind() == QUsbDescriptorBlock::Kind::String)
        context.stringIndex = block.index();
    return context;
}
