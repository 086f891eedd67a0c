#!/usr/bin/env bash
# All that `make check-all` does for aarch64: builds the packages of the examples and of an app that lies elsewhere, weighs and
# tries them, and runs tests.
#
#   Scripts/arm.sh BIN            BIN: the folder with this machine's vapix and vapix-simulator in it
set -euo pipefail

scripts=$(cd "$(dirname "$0")" && pwd)
if ! reason=$("$scripts/cross-build.sh" possible 2>&1); then
    echo "SKIPPED building for aarch64: $reason" >&2
    [[ ${CI:-} != true ]]
    exit
fi
"$scripts/step.sh" cross-toolchain "$scripts/cross-build.sh" setup
"$scripts/step.sh" eap "$scripts/eap.sh" "$1"
"$scripts/step.sh" plugin-arm "$scripts/plugin.sh" --arm "$1"
"$scripts/step.sh" ship-tool "$scripts/ship.sh" vapix
"$scripts/step.sh" size "$scripts/size.sh"
"$scripts/step.sh" examples-arm "$scripts/examples.sh" --arm "$1"
"$scripts/step.sh" test-arm "$scripts/test-arm.sh"
