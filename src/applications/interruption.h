// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef INTERRUPTION_H
#define INTERRUPTION_H

/*!
    \brief The signal that asks the program to end, for code that waits without an event loop.

    A call of the system that blocks does not see a signal that came just before it. So code that may have to wait for ever
    waits here.
*/
namespace Interruption {

/*! What to wait for. */
enum class Event : unsigned char {
    Readable,
    Writable,
};

/*! Notes that \a signal has asked for the end. May be called by a signal handler. */
void setSignal(int signal) noexcept;
/*! Returns the last signal that was noted; 0 if there was none. */
int signal() noexcept;

/*!
    Waits until \a fileDescriptor is ready for \a event. Returns 0, or an errno; EINTR if it is not ready and a signal has
    asked for the end. Where there is no such wait, it returns at once.
*/
int waitFor(int fileDescriptor, Event event) noexcept;
/*! Waits for a short time. Returns 0, or EINTR if a signal has asked for the end. */
int pause() noexcept;

} // namespace Interruption

#endif // INTERRUPTION_H
