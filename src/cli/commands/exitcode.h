// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_EXITCODE_H
#define CLI_EXITCODE_H

namespace Cli {

/*! What the tool tells its caller. */
enum class ExitCode : int {
    Success = 0,
    Failure = 1, //!< The operation failed; one line on stderr says why.
    Usage = 2, //!< The command line makes no sense; one line on stderr says why.
    Interrupted = 130, //!< Ended by Ctrl-C, as shells report it (128 + SIGINT).
};

} // namespace Cli

#endif // CLI_EXITCODE_H
