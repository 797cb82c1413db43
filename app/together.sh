# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# For scripts, which read this file with ".".

# end_with_children PID: ends the process and all that it has started.
end_with_children() {
    local child children
    children=$(cat "/proc/$1/task/"*/children 2>/dev/null || true)
    kill "$1" 2>/dev/null || true
    for child in $children; do end_with_children "$child"; done
}

# together COMMAND…: runs the command. Whoever ends the script meanwhile means the command, too.
together() {
    local code=0
    "$@" <&0 &
    trap 'end_with_children "$!"; exit 130' INT
    trap 'end_with_children "$!"; exit 143' TERM
    trap 'end_with_children "$!"; exit 129' HUP
    wait "$!" || code=$?
    trap - INT TERM HUP
    return "$code"
}
