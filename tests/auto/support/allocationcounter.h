// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef ALLOCATIONCOUNTER_H
#define ALLOCATIONCOUNTER_H

/*!
    Counts what a program allocates, with operator new, malloc() or Qt's containers, in any thread and library. Linking it
    takes malloc() over.
*/
namespace AllocationCounter {

/*! Whether it can: not where a sanitizer has taken malloc()'s place, and not without glibc. */
bool works();
/*! Starts to count from 0. */
void start();
/*! Returns how many allocations there were since start(), and counts no more. */
long stop();

} // namespace AllocationCounter

#endif // ALLOCATIONCOUNTER_H
