#!/usr/bin/env bash
# Runs `swift test` as this project's tests need it.
#
#   Scripts/test.sh [ARGUMENTS OF swift test…]
set -euo pipefail

swift="$(dirname "$0")/swift.sh"

# Tests are Swift Testing; the lint keeps XCTest out, so its runner has nothing to look for.
flags=(--disable-xctest)

# Most tests start processes. All of them at once starve each other on a small machine; toolchains that can be told to run
# a few at a time are.
width=--experimental-maximum-parallelization-width
help=$("$swift" test --help-hidden)
if [[ $help == *"$width"* ]]; then flags+=("$width" 6); fi

exec "$swift" test "${flags[@]}" "$@"
