// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALLOCKS_P_H
#define QUSBVIRTUALLOCKS_P_H

#include <QtCore/qglobal.h>

#include <mutex>

/*!
    \internal
    The locks of virtual buses and devices, in their order: a thread takes a lock only while it has none that stands
    behind it. Debug builds assert it.

    A thread has at most one lock of each rank, but several devices: a handler runs with its device locked and may call
    others, and whoever unplugs a hub unplugs what is behind it. A hub is locked before what is plugged into it.
*/
namespace QUsbVirtualLocks {

enum class Rank : quint8 {
    Port, //!< A QUsbKernelPort, which plugs in or unplugs.
    Device, //!< A device: its endpoints, and all that its handlers use. Recursive, since handlers call the device.
    Bus, //!< What is plugged in where. For moments, without calls to devices.
    Values, //!< Some values or a list; nothing of ours is locked with it.
};

/*! Returns whether this thread may take a lock of \a rank now. */
bool mayTake(Rank rank);
void taken(Rank rank);
void released(Rank rank);

/*! A \a BasicMutex in the order of locks. */
template <typename BasicMutex, Rank rank>
class Mutex
{
public:
    void lock()
    {
        Q_ASSERT_X(mayTake(rank), "QUsbVirtualLocks", "a lock is taken against the order");
        m_mutex.lock();
        taken(rank);
    }
    void unlock()
    {
        released(rank);
        m_mutex.unlock();
    }

private:
    BasicMutex m_mutex;
};

using PortMutex = Mutex<std::mutex, Rank::Port>;
using DeviceMutex = Mutex<std::recursive_mutex, Rank::Device>;
using BusMutex = Mutex<std::mutex, Rank::Bus>;
using ValuesMutex = Mutex<std::mutex, Rank::Values>;

} // namespace QUsbVirtualLocks

#endif // QUSBVIRTUALLOCKS_P_H
