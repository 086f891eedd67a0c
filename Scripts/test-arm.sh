#!/usr/bin/env bash
# Builds the tests for aarch64 and runs them under qemu, against this machine's dbus-daemon.
#
#   Scripts/test-arm.sh                  the suites that CI runs
#   Scripts/test-arm.sh --all            all suites
#   Scripts/test-arm.sh --filter REGEX   some of them, as for swift test
#   Scripts/test-arm.sh --build          none, but builds them
#
# Under qemu everything takes ten times as long, and some system calls are not what they are on Linux. CI runs what says
# most about the architecture and least about speed: the codecs, the packages, the credentials, and calls through libcurl
# against the simulator. What --all finds beyond that is to be looked at by a person.
set -euo pipefail

cd "$(dirname "$0")/.."
root=$PWD
scratch=$root/.build-cross/test

# Suites that start programs and time them, and those that look at the kernel's account of a process, which is qemu's, stay
# out.
filter='AcapPackageTests|VapixClientTests\.(Wire|JSON|XML|Query|Text|Multipart|KeyValue|Base64|Example|Property|Catalogue)'
case ${1:-} in
--all) filter='.*' ;;
--filter) filter=$2 ;;
esac

Scripts/cross-build.sh build test --build-tests --scratch-path "$scratch"
[[ ${1:-} != --build ]] || exit 0

# A program that is started by a test would be one for aarch64, which this machine's kernel cannot run: beside the tests lie
# scripts with their names, which start them under qemu.
built=$scratch/aarch64-unknown-linux-gnu/debug
beside=$root/.build-cross/test-programs
rm -rf "$beside"
mkdir -p "$beside"
for name in vapix vapix-simulator typical-app SteeredApp chaos; do
    printf '#!/bin/sh\nexec "%s" run test "%s" "$@"\n' "$root/Scripts/cross-build.sh" "$built/$name" >"$beside/$name"
    chmod +x "$beside/$name"
done
tests=$(find "$built" -maxdepth 1 -name 'vapixPackageTests.*' -type f -perm -u+x | sort | head -n 1)
ln "$tests" "$beside/" 2>/dev/null || cp "$tests" "$beside/"
exec Scripts/cross-build.sh run test "$beside/$(basename "$tests")" --testing-library swift-testing --filter "$filter"
