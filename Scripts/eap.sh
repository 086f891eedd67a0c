#!/usr/bin/env bash
# Builds the packages (.eap) of the apps of Examples/ for cameras with aarch64, and prints path, size and SHA-256 of each.
#
#   Scripts/eap.sh BIN            BIN: the folder with this machine's vapix in it
set -euo pipefail

bin=$1
cd "$(dirname "$0")/.."
packages=.build-cross/packages

# The files in the packages have the time of the commit: what is built twice is the same, byte for byte.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}

# Notes are for who writes an app; here they would be in front of each line.
quietly() {
    local answer
    answer=$("$@" 2>&1) || { echo "$answer" >&2 && exit 1; }
}

names=()
for example in Examples/*/; do names+=("$(basename "$example")"); done
Scripts/ship.sh "${names[@]}"
rm -rf "$packages"
mkdir -p "$packages"
for name in "${names[@]}"; do
    quietly "$bin/vapix" eap build "Examples/$name" --executable ".build-cross/$name" --output "$packages"
done
for package in "$packages"/*.eap; do
    # Everything that is known to go wrong with packages, looked for in what was written.
    quietly "$bin/vapix" eap inspect "$package"
    printf '%-56s %8d  %s\n' "$package" "$(stat -c %s "$package")" "$(sha256sum "$package" | cut -d ' ' -f 1)"
done
