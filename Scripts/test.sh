#!/usr/bin/env bash
# Runs `swift test` as this project's tests need it, and prints a line for each suite. The failed tests and their messages
# come last. The full log is .build-logs/tests.log.
#
#   Scripts/test.sh [ARGUMENTS OF swift test…]
#
# TEST_WIDTH=N runs N tests at a time instead of six. TEST_LOG=NAME names the log .build-logs/NAME.log.
set -euo pipefail

scripts=$(cd "$(dirname "$0")" && pwd)
swift=$scripts/swift.sh

# Tests are Swift Testing; the lint keeps XCTest out, so its runner has nothing to look for.
flags=(--disable-xctest)

# Most tests start processes. All of them at once starve each other on a small machine; toolchains that can be told to run
# a few at a time are.
width=--experimental-maximum-parallelization-width
help=$("$swift" test --help-hidden)
if [[ $help == *"$width"* ]]; then flags+=("$width" "${TEST_WIDTH:-6}"); fi

log=$(dirname "$scripts")/.build-logs/${TEST_LOG:-tests}.log
mkdir -p "$(dirname "$log")"
status=0
"$swift" test "${flags[@]}" "$@" 2>&1 | tee "$log" | "$scripts/test-report.awk" || status=$?
if ((status != 0)); then echo "The full log is $log" >&2; fi
exit "$status"
