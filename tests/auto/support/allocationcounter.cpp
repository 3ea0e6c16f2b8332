// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "allocationcounter.h"

#include <atomic>
#include <cstdlib>

static std::atomic<bool> counting = false;
static std::atomic<long> allocations = 0;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
static constexpr bool inPlace = true;

static void count()
{
    if (counting.load(std::memory_order_relaxed))
        allocations.fetch_add(1, std::memory_order_relaxed);
}

// operator new ends in here too, and so does what Qt's containers allocate.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

void *malloc(size_t size)
{
    count();
    return __libc_malloc(size);
}
void *calloc(size_t number, size_t size)
{
    count();
    return __libc_calloc(number, size);
}
void *realloc(void *memory, size_t size)
{
    count();
    return __libc_realloc(memory, size);
}
}
#else
static constexpr bool inPlace = false;
#endif

bool AllocationCounter::works()
{
    return inPlace;
}

void AllocationCounter::start()
{
    allocations = 0;
    counting = true;
}

long AllocationCounter::stop()
{
    counting = false;
    return allocations;
}
