#!/usr/bin/env bash
# Runs `swift` from a toolchain that is new enough for this package, wherever it is installed.
#
#   Scripts/swift.sh build …      runs `swift build …`
#   Scripts/swift.sh --path       prints which swift that is; exit code 1 if there is none
#   Scripts/swift.sh --release    prints its version as 6.3
#
# SWIFT=/path/to/swift overrides the search.
set -euo pipefail

# A program named swift in PATH that runs this script would start it again, and so on, until no process is left.
if [[ -n ${VAPIX_SEARCHES_SWIFT:-} ]]; then
    echo "Scripts/swift.sh runs itself: the swift in PATH is no toolchain" >&2
    exit 1
fi

# The major and minor version in what `swift --version` prints, as 6.3.
release() { sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' <<<"$1" | sed -n 1p; }

# Whether $1 is a Swift that runs and is new enough. Says on standard error why not, unless it is not there at all.
is_usable() {
    local answer number
    [[ -x $1 ]] || return 1
    if ! answer=$(VAPIX_SEARCHES_SWIFT=1 "$1" --version 2>&1 </dev/null); then
        echo "$1 does not run: $answer" >&2
        return 1
    fi
    number=$(release "$answer")
    if [[ -z $number ]]; then
        echo "$1 does not tell its version: $answer" >&2
        return 1
    fi
    if ((${number%.*} < 6)); then
        echo "$1 is Swift $number; this package needs 6.0 or later." >&2
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

swift=$(find_swift) || {
    [[ ${1:-} == --path ]] || echo "No usable Swift toolchain: 'make setup' says what to do." >&2
    exit 1
}
case ${1:-} in
--path) echo "$swift" ;;
--release) release "$("$swift" --version 2>/dev/null)" ;;
*) exec "$swift" "$@" ;;
esac
