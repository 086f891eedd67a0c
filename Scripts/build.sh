#!/usr/bin/env bash
# Runs `swift build`. In a pipe it leaves out the line for each file that is compiled, so that a log shows warnings and errors.
#
#   Scripts/build.sh [ARGUMENTS OF swift build…]
set -euo pipefail

swift="$(dirname "$0")/swift.sh"
if [[ -t 1 ]]; then exec "$swift" build "$@"; fi
"$swift" build "$@" 2>&1 | awk '!/^\[[0-9]+\/[0-9]+\] / { print; fflush() }'
