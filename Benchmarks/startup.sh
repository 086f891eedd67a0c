#!/usr/bin/env bash
# Measures how fast simulated cameras start and stop and how much memory they need, and prints tables in Markdown.
#
#   Benchmarks/startup.sh [COUNT]       COUNT: of cameras at once, 20 unless told
#
# It builds into SCRATCH, Benchmarks/.build unless told.
set -euo pipefail

cd "$(dirname "$0")"
scratch=${SCRATCH:-$PWD/.build}
mkdir -p "$scratch"
options=(-c release --static-swift-stdlib --package-path . --scratch-path "$scratch" --product Startup)
../Scripts/swift.sh build "${options[@]}" >"$scratch/startup.log" 2>&1 || { cat "$scratch/startup.log" >&2 && exit 1; }
exec python3 -B Measuring/startup.py "$(../Scripts/swift.sh build "${options[@]}" --show-bin-path)" "$@"
