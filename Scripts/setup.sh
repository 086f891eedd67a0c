#!/usr/bin/env bash
# Brings what a build needs onto this machine, and asks for nothing that is already there.
#
#   Scripts/setup.sh              what `make run` needs
#   Scripts/setup.sh --tests      what `make test` and `make check` need as well
#   Scripts/setup.sh --interop    what `make interop` and all checks of man pages and completions need beyond that
#
# Missing packages are installed with apt-get, through sudo when not root. Elsewhere the script names them. Debian's
# Swift is installed only after a yes: on the terminal, or by ASSUME_YES=1 or CI=true.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
missing=()
hints=()

# need TEST DEBIAN FEDORA ALPINE ARCH: what to install where TEST, a shell command, fails.
need() {
    if ! sh -c "$1" >/dev/null 2>&1; then
        missing+=("$2")
        hints+=("$3|$4|$5")
    fi
}

check_packages() {
    missing=() hints=()
    need 'command -v git' git git git git
    # Swift links with the C library and start files that come with the C++ compiler.
    need 'ls /usr/lib*/gcc/*/*/crtbegin.o && ls /usr/include/stdio.h' g++ gcc-c++ g++ gcc
    need 'command -v pkg-config' pkg-config pkgconf-pkg-config pkgconf pkgconf
    need 'pkg-config --exists dbus-1' libdbus-1-dev dbus-devel dbus-dev dbus
    need 'pkg-config --exists libcurl' libcurl4-openssl-dev libcurl-devel curl-dev curl
    need 'command -v dbus-daemon' dbus dbus-daemon dbus dbus
    if [[ $1 == --tests || $1 == --interop ]]; then
        need 'command -v dbus-send' dbus dbus-tools dbus dbus
        need 'command -v gdbus' libglib2.0-bin glib2 glib glib2
        need 'command -v unshare' util-linux util-linux util-linux util-linux
        need 'command -v curl' curl curl curl curl
        need 'command -v openssl' openssl openssl openssl openssl
        need 'command -v cc' gcc gcc gcc gcc
        need 'command -v readelf' binutils binutils binutils binutils
        # Debian's Python makes no environment to install in without this part of it.
        need 'python3 -c "import ensurepip"' python3-venv python3 python3 python
    fi
    if [[ $1 == --interop ]]; then
        need 'command -v ffprobe' ffmpeg ffmpeg-free ffmpeg ffmpeg
        # Where only root looks for programs.
        need 'PATH=$PATH:/usr/sbin command -v nginx' nginx-light nginx nginx nginx
        need 'PATH=$PATH:/usr/sbin; command -v apache2 || command -v httpd' apache2-bin httpd apache2 apache
        need 'PATH=$PATH:/usr/sbin command -v haproxy' haproxy haproxy haproxy haproxy
        need 'command -v mandoc' mandoc mandoc mandoc mandoc
        need 'command -v groff' groff-base groff-base groff groff
        need 'command -v zsh' zsh zsh zsh zsh
        need 'command -v fish' fish fish fish fish
        need 'command -v chromium || command -v chromium-browser || command -v google-chrome' chromium chromium chromium chromium
    fi
}

as_root() {
    if (($(id -u) == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This needs root, and there is no sudo. As root, please run: $*" >&2
        exit 1
    fi
}

has_apt() { command -v apt-get >/dev/null && command -v apt-cache >/dev/null; }

# The version of package $1 that apt would install; empty if it knows none.
candidate() { LC_ALL=C apt-cache policy "$1" | sed -n 's/^ *Candidate: *//p' | grep -vx '(none)' || true; }

# Refreshes apt's lists if there are none yet, as on a new container.
refresh_lists() {
    if [[ -z $(candidate libdbus-1-dev) ]]; then as_root apt-get update; fi
}

apt_install() {
    # An old list names files that the archive no longer has: fetch the list and try again, once.
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y "$@")
    as_root "${install[@]}" || { as_root apt-get update && as_root "${install[@]}"; }
}

install_packages() {
    check_packages "$1"
    ((${#missing[@]})) || return 0
    local names
    names=$(printf '%s\n' "${missing[@]}" | sort -u | tr '\n' ' ')
    if has_apt; then
        echo "Installing: $names"
        refresh_lists
        # shellcheck disable=SC2086 # one word per package
        apt_install $names
        check_packages "$1"
        ((${#missing[@]})) || return 0
        echo "Still missing after the installation: ${missing[*]}" >&2
    else
        echo "Missing, and this system has no apt-get to install it with. Please install:" >&2
        local column=1 system
        for system in Fedora Alpine Arch; do
            echo "  $system: $(printf '%s\n' "${hints[@]}" | cut -d'|' -f"$column" | sort -u | tr '\n' ' ')" >&2
            column=$((column + 1))
        done
        echo "  (Debian: $names)" >&2
    fi
    return 1
}

agreed() {
    if [[ ${ASSUME_YES:-} =~ ^(1|y|yes|true)$ || ${CI:-} == true ]]; then return 0; fi
    if [[ ! -t 0 ]]; then
        echo "$1 Nobody is there to say yes; ASSUME_YES=1 says it." >&2
        return 1
    fi
    local answer
    read -r -p "$1 [y/N] " answer
    [[ $answer =~ ^[Yy] ]]
}

install_swift() {
    # Its complaints about toolchains that it found and cannot use are worth reading only if it found no other.
    local complaints version
    if complaints=$("$root/Scripts/swift.sh" --path 2>&1 >/dev/null); then return 0; fi
    [[ -z $complaints ]] || echo "$complaints" >&2
    # An explicit choice that does not work is a mistake to report, not one to work around.
    if [[ -n ${SWIFT:-} ]]; then
        [[ -e $SWIFT ]] || echo "SWIFT=$SWIFT does not exist." >&2
        return 1
    fi
    if has_apt; then
        refresh_lists
        version=$(candidate swiftlang)
        if [[ -n $version ]] && dpkg --compare-versions "$version" ge 6.0; then
            if agreed "No Swift 6.0 or later was found. Install Debian's swiftlang $version?"; then
                apt_install swiftlang
                "$root/Scripts/swift.sh" --path >/dev/null && return 0
            fi
        fi
    fi
    echo "This package needs a Swift toolchain, 6.0 or later. Get one at https://www.swift.org/install/linux/" >&2
    echo "and put it in PATH, or name it: make run SWIFT=/path/to/usr/bin/swift" >&2
    return 1
}

install_packages "${1:-}"
install_swift
