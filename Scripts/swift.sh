#!/usr/bin/env bash
# Runs `swift` from a toolchain that is new enough for this package, wherever it is installed.
#
#   Scripts/swift.sh build …      runs `swift build …`
#   Scripts/swift.sh --path       prints which swift that is; exit code 1 if there is none
#
# SWIFT=/path/to/swift overrides the search.
set -euo pipefail

required_major=6
required_minor=0

# Whether $1 is a Swift that runs and is new enough. Says on standard error why not, unless it is not there at all.
is_usable() {
    local answer version major minor
    [[ -x $1 ]] || return 1
    if ! answer=$("$1" --version 2>&1 </dev/null); then
        echo "$1 does not run: $answer" >&2
        return 1
    fi
    version=$(sed -n 's/.*Swift version \([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1 \2/p' <<<"$answer" | head -n 1)
    read -r major minor <<<"$version" || true
    if [[ -z ${minor:-} ]]; then
        echo "$1 does not tell its version: $answer" >&2
        return 1
    fi
    if ((major < required_major || (major == required_major && minor < required_minor))); then
        echo "$1 is Swift $major.$minor; this package needs $required_major.$required_minor or later." >&2
        return 1
    fi
}

find_swift() {
    local candidate
    if [[ -n ${SWIFT:-} ]]; then
        is_usable "$SWIFT" && echo "$SWIFT"
        return
    fi
    for candidate in "$(command -v swift || true)" /opt/swift/usr/bin/swift \
        "${SWIFTLY_BIN_DIR:-$HOME/.local/share/swiftly/bin}/swift" \
        /usr/libexec/swift/bin/swift /usr/local/bin/swift /usr/bin/swift; do
        if [[ -n $candidate ]] && is_usable "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

if [[ ${1:-} == --path ]]; then
    find_swift
else
    swift=$(find_swift) || {
        echo "No usable Swift toolchain: run 'make setup', which says what to do." >&2
        exit 1
    }
    exec "$swift" "$@"
fi
