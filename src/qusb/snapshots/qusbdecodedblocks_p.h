// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDECODEDBLOCKS_P_H
#define QUSBDECODEDBLOCKS_P_H

#include "qusbdescriptorblock.h"
#include "qusbdescriptorfield.h"
#include "qusbprotocol.h"

#include <QtCore/qlist.h>
#include <QtCore/qmutex.h>

/*
    The fields of the blocks of a snapshot, made when they are asked for and kept, so that printers, models and lint share
    them. A copy begins without any: copies of private data are made to be changed. Thread-safe but for clear().
*/
class QUsbDecodedBlocks
{
public:
    QUsbDecodedBlocks() = default;
    QUsbDecodedBlocks(const QUsbDecodedBlocks &) { }
    QUsbDecodedBlocks &operator=(const QUsbDecodedBlocks &) = delete;

    /* The fields of the block at index of blocks, which stay the same until clear(), as speed does. */
    QUsbDescriptorField at(const QList<QUsbDescriptorBlock> &blocks, qsizetype index, QUsbProtocol::Speed speed) const;
    void clear() { m_fields.clear(); }

private:
    mutable QMutex m_mutex;
    mutable QList<QUsbDescriptorField> m_fields; // Of the block with that index; null: not decoded yet.
};

#endif // QUSBDECODEDBLOCKS_P_H
