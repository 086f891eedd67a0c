#!/usr/bin/env bash
# Builds the tests for aarch64 and runs them under qemu, against this machine's dbus-daemon.
#
#   Scripts/test-arm.sh                  the suites that CI runs
#   Scripts/test-arm.sh --all            all suites
#   Scripts/test-arm.sh --filter REGEX   some of them, as for swift test
#   Scripts/test-arm.sh --build          none, but builds them
#
# Under qemu everything takes ten times as long and more, and some of what a kernel tells of a process is qemu's. CI runs what
# says most about the architecture and least about speed: credentials over a real bus, calls through libcurl against the
# simulator, and the codecs whose tests do not try thousands of inputs. What --all finds beyond that is for a person to look
# at.
set -euo pipefail

cd "$(dirname "$0")/.."
root=$PWD
scratch=$root/.build-cross/test
built=$scratch/aarch64-unknown-linux-gnu/debug

filter='ServiceAccountTests|BudgetTests|ApplicationsTests|ParametersTests|SimulatedStateTests|JSONWriterTests'
filter+='|WebSocketHandshakeTests|PercentEncodingTests|DeviceTextTests|TarTests'
case ${1:-} in
--all) filter='.*' ;;
--filter) filter=$2 ;;
esac

# With several definitions of `main`, of which link-tests.sh then picks the right one.
Scripts/cross-build.sh build test --build-tests --scratch-path "$scratch" -Xlinker --allow-multiple-definition
Scripts/cross-build.sh enter /bin/bash "$root/Scripts/cross/link-tests.sh" "$built"
[[ ${1:-} != --build ]] || exit 0

# A program that a test starts would be one for aarch64, which this machine's kernel cannot run: beside the tests lie scripts
# with the programs' names, which start them under qemu.
beside=$root/.build-cross/test-programs
rm -rf "$beside"
mkdir -p "$beside"
for name in vapix vapix-simulator typical-app SteeredApp; do
    printf '#!/bin/sh\nexec "%s" run test "%s" "$@"\n' "$root/Scripts/cross-build.sh" "$built/$name" >"$beside/$name"
    chmod +x "$beside/$name"
done
ln "$built/vapixPackageTests.arm" "$beside/vapixPackageTests"
timeout 1200 Scripts/cross-build.sh run test "$beside/vapixPackageTests" --testing-library swift-testing --filter "$filter"
