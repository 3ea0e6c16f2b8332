# SPDX-FileCopyrightText: 2026 The QUsb developers
# SPDX-License-Identifier: MIT
#
# Completion of qusb's command line for bash. What can follow, qusb itself knows.

_qusb()
{
    local line word words current
    # Bash takes the colons of IDs and addresses for the ends of words; blanks are.
    read -ra words <<< "${COMP_LINE:0:COMP_POINT}"
    [[ ${COMP_LINE:0:COMP_POINT} == *[[:blank:]] ]] && words+=('')
    current=${words[-1]}
    COMPREPLY=()
    while IFS= read -r line; do
        word=${line%%$'\t'*}
        if [[ $word == :files ]]; then
            compopt -o filenames 2> /dev/null
            while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
        else
            COMPREPLY+=("$word")
        fi
    done < <("${words[0]}" complete -- "${words[@]:1}" 2> /dev/null)
    # Up to its last colon or equals sign, the word is there already.
    local break prefix
    for break in : =; do
        if [[ $current == *"$break"* && $COMP_WORDBREAKS == *"$break"* ]]; then
            prefix=${current%"${current##*"$break"}"}
            COMPREPLY=("${COMPREPLY[@]#"$prefix"}")
            current=${current##*"$break"}
        fi
    done
    [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2> /dev/null
    return 0
}
complete -F _qusb qusb
