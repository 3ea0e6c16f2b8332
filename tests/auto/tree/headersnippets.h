// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef HEADERSNIPPETS_H
#define HEADERSNIPPETS_H

/*! The code that is shown in the public headers. */
namespace HeaderSnippets {

/*! Runs what needs virtual devices only. Fails the test that runs if something does not work. */
void run();

} // namespace HeaderSnippets

#endif // HEADERSNIPPETS_H
