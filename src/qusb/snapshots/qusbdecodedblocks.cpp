// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdecodedblocks_p.h"

#include "qusbdescriptordecoder.h"

QUsbDescriptorField QUsbDecodedBlocks::at(const QList<QUsbDescriptorBlock> &blocks, qsizetype index,
                                          QUsbProtocol::Speed speed) const
{
    const QMutexLocker locker(&m_mutex);
    m_fields.resize(blocks.size());
    QUsbDescriptorField &fields = m_fields[index];
    if (fields.isNull())
        fields = QUsbDescriptorDecoder::decode(blocks.at(index), speed);
    return fields;
}
