// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_EXITCODE_H
#define CLI_EXITCODE_H

namespace Cli {

/*! What the tool tells its caller. */
enum class ExitCode : int {
    Success = 0,
    Failure =
        1, //!< The operation failed; one line on stderr says why. Of diff and lint: there are differences or findings.
    Usage = 2, //!< The command line makes no sense, or diff or lint failed; one line on stderr says why.
    Interrupted = 128, //!< Ended by a signal, the number of which is added, as shells report it: 130 for Ctrl-C.
};

} // namespace Cli

#endif // CLI_EXITCODE_H
