// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtuallocks_p.h"

#include <algorithm>
#include <array>

using QUsbVirtualLocks::Rank;

/*! How many locks of each rank this thread has. */
static thread_local std::array<int, size_t(Rank::Values) + 1> held {};

bool QUsbVirtualLocks::mayTake(Rank rank)
{
    const auto firstForbidden = held.cbegin() + int(rank) + (rank == Rank::Device ? 1 : 0);
    return std::all_of(firstForbidden, held.cend(), [](int count) { return count == 0; });
}

void QUsbVirtualLocks::taken(Rank rank)
{
    ++held[size_t(rank)];
}

void QUsbVirtualLocks::released(Rank rank)
{
    --held[size_t(rank)];
}
