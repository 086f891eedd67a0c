#!/usr/bin/env bash
# Fails if a binary needs a library that a camera app must not carry.
#
#   Scripts/check-linkage.sh BINARY…
#
# One `import Foundation` anywhere in what an app links adds 48 MB to it when linked statically, and FoundationEssentials
# adds 6; libxml2 may be missing on the device.
set -euo pipefail

(($#)) || { echo "usage: Scripts/check-linkage.sh BINARY…" >&2 && exit 2; }

failed=0
for binary in "$@"; do
    # What the binary names itself, and what those libraries need in turn. No `|| true`: a tool that fails finds nothing.
    needed=$(readelf -d "$binary" && ldd "$binary")
    if [[ $needed != *NEEDED* ]]; then
        echo "$binary: not a dynamically linked program, so this check cannot tell" >&2
        failed=1
    elif found=$(grep -oE '(lib_?Foundation[A-Za-z]*|libxml2)\.so[.0-9]*' <<<"$needed" | sort -u | tr '\n' ' '); then
        echo "$binary links $found: look for an import of it in what the app depends on" >&2
        failed=1
    fi
done
exit "$failed"
