# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# A bare Debian 12 in a temporary folder (nothing installed, no display, no git), for scripts, which read this
# file with "." and call in_own_space first.

leave_out() { # <why>
    echo "The bare machine was left out: $1."
    exit 77
}

say_time() { echo "$1 took $(((SECONDS - $2) / 60)) min $(((SECONDS - $2) % 60)) s."; }

# in_own_space SCRIPT [ARGUMENTS]: goes on only in the namespaces in which SCRIPT is run once more.
# Mounts and processes are in namespaces of their own, which end with their process. So they are gone
# before the folder is removed, whatever ends this script. Needs root on a Debian 12 that can reach its own
# package sources; ends with 77 if it cannot be done here. Sets KEYTURN_BARE_MACHINE, a folder, and "mirror".
in_own_space() {
    [ "$(id -u)" = 0 ] || leave_out "only root can make one"
    command -v apt-get >/dev/null || leave_out "this system has no apt"
    # The machine's own package sources: they work here, and this file need not name a server.
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' \
        | awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
    [ -n "$mirror" ] || leave_out "this system has no package source of Debian 12"
    if ! command -v debootstrap >/dev/null; then
        apt-get install -y --no-install-recommends debootstrap >/dev/null 2>&1 \
            || leave_out "debootstrap is missing and cannot be installed"
    fi
    [ -z "${KEYTURN_BARE_MACHINE:-}" ] || return 0

    unshare --mount --pid --fork true 2>/dev/null || leave_out "mounting is not allowed here"
    KEYTURN_BARE_MACHINE=$(mktemp -d)
    export KEYTURN_BARE_MACHINE
    own_space=
    clear_up() {
        [ -z "$own_space" ] || kill -KILL "$own_space" 2>/dev/null || true
        wait
        rm -rf --one-file-system "$KEYTURN_BARE_MACHINE"
    }
    trap clear_up EXIT
    trap 'exit 130' INT TERM HUP
    unshare --mount --pid --fork --kill-child "$@" &
    own_space=$!
    local code=0
    wait "$own_space" || code=$?
    own_space=
    exit "$code"
}

# make_machine: makes it in the folder "root".
make_machine() {
    debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "$mirror" \
        >"$KEYTURN_BARE_MACHINE/debootstrap.log" 2>&1 \
        || { tail -n 5 "$KEYTURN_BARE_MACHINE/debootstrap.log" >&2 && return 1; }
    rm -rf "$root"/etc/apt/sources.list*
    cp -a /etc/apt/. "$root/etc/apt/"
    rm -f "$root"/etc/apt/apt.conf.d/docker* # these delete the packages that apt has downloaded
    mkdir -p "$root/usr/share/keyrings"
    cp -an /usr/share/keyrings/. "$root/usr/share/keyrings/"
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    # The machine is deleted afterwards, so its files need not survive a power failure.
    mkdir -p "$root/etc/dpkg/dpkg.cfg.d"
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/keyturn"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs shm "$root/dev/shm"
}
