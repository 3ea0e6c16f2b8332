# SPDX-FileCopyrightText: 2026 The QUsb developers
# SPDX-License-Identifier: MIT
#
# Completion of qusb's command line for fish. What can follow, qusb itself knows.

function __qusb_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] complete -- $words[2..-1] 2> /dev/null)
        if test "$line" = :files
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end

complete -c qusb -f -a '(__qusb_complete)'
