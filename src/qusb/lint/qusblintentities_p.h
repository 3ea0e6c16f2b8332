// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLINTENTITIES_P_H
#define QUSBLINTENTITIES_P_H

#include "qusblint_p.h"

/* What audio and video functions have in common: terminals, units and clocks that refer to each other by their IDs. */
namespace QUsbLintChecks {

/* Where the IDs stand in a kind of descriptor; -1: it has none. */
struct EntitySpec
{
    quint8 subtype = 0;
    qsizetype id = 3;
    qsizetype source = -1; // The ID of what comes in, or the first of them.
    qsizetype count = -1; // How many come in; -1: one.
    qsizetype stride = 1; // From one of them to the next.
    qsizetype clock = -1; // The ID of a clock; 0 stands for none.
    qsizetype secondClock = -1;
    bool isTerminal = false;
};

/*
    Checks that IDs are unique, that those referred to exist, and that no entity gets its own output; for idRule, that they
    are not 0. An ID that is not found may be that of a descriptor which nobody could decode.
*/
void checkEntities(Report &report, const char *rule, const char *idRule, const Configuration &configuration,
                   const QList<Descriptor> &descriptors, std::span<const EntitySpec> specs);

/* The IDs of terminals. */
struct Terminals
{
    QSet<quint8> ids;
    bool isComplete = true; // Else there may be more, in what was not decoded.

    bool mayHave(quint8 id) const { return !isComplete || ids.contains(id); }
};
/* Adds the terminals among descriptors to all of them. */
void addTerminals(Terminals &all, const QList<Descriptor> &descriptors, std::span<const EntitySpec> specs);

/* The sum of the lengths of descriptors. */
qsizetype totalSize(const QList<Descriptor> &descriptors);

} // namespace QUsbLintChecks

#endif // QUSBLINTENTITIES_P_H
