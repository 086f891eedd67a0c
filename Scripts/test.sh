#!/usr/bin/env bash
# Runs `swift test` as this project's tests need it.
#
#   Scripts/test.sh [ARGUMENTS OF swift test…]
#
# TEST_WIDTH=N runs N tests at a time instead of six.
set -euo pipefail

swift="$(dirname "$0")/swift.sh"

# Tests are Swift Testing; the lint keeps XCTest out, so its runner has nothing to look for.
flags=(--disable-xctest)

# Most tests start processes. All of them at once starve each other on a small machine; toolchains that can be told to run
# a few at a time are.
width=--experimental-maximum-parallelization-width
help=$("$swift" test --help-hidden)
if [[ $help == *"$width"* ]]; then flags+=("$width" "${TEST_WIDTH:-6}"); fi

# A log of thousands of lines hides its failures, and the end of it is what CI shows: they are said once more there.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
"$swift" test "${flags[@]}" "$@" 2>&1 | tee "$log" || status=$?
if ((status != 0)); then
    echo "What failed, from the log above:"
    grep -E '✘|error:|WARNING: ThreadSanitizer|ERROR: AddressSanitizer|SUMMARY:' "$log" | tail -n 60 || true
fi
exit "$status"
