// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBMICROSOFTOS20WALK_P_H
#define QUSBMICROSOFTOS20WALK_P_H

#include "qusbdescriptortreebuilder_p.h"

/*
    Finds the descriptors of a Microsoft OS 2.0 descriptor set. They differ from all others: their lengths and types
    have two bytes, and those that others are below say how many bytes that is: a set, a configuration, a function. No
    such number is believed beyond the bytes that there are, so that depth and count are bounded.
*/
class QUsbMicrosoftOs20Walk
{
public:
    QUsbMicrosoftOs20Walk(const QByteArray &set, const QUsbDescriptorContext &context);

    QUsbDescriptorField decode();

private:
    using Fault = QUsbDescriptorTree::Fault;
    using Surroundings = QUsbDescriptorTree::Surroundings;
    /* What descriptors are right below, from the outside to the inside. */
    enum class Level { Root, Set, Configuration, Function };

    quint16 word(qsizetype offset) const;
    void addAll(qsizetype begin, qsizetype end, Level level, const Surroundings &outer);
    void addOne(qsizetype offset, qsizetype end, Level level, const Surroundings &outer);

    QUsbDescriptorTreeBuilder m_builder;
    const QByteArrayView m_blob;
};

#endif // QUSBMICROSOFTOS20WALK_P_H
