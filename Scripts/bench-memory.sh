#!/usr/bin/env bash
# Prints how much memory each reader needs for each byte that it reads, on inputs that cost it most: of a size within the limits
# on the number of elements, and of one beyond them.
#
#   Scripts/bench-memory.sh [SIZE…]        SIZE: bytes, 1000000 and 16000000 unless told
set -euo pipefail

cd "$(dirname "$0")/.."
swift=$PWD/Scripts/swift.sh
if (($#)); then sizes=("$@"); else sizes=(1000000 16000000); fi

export VAPIX_TEST_PROGRAM=memory
options=(-c release --scratch-path "$PWD/.build-decoding" --product memory)
# Quietly: SwiftPM warns of the tests' other sources, which are no part of it.
"$swift" build --quiet "${options[@]}"
program=$("$swift" build "${options[@]}" --show-bin-path)/memory

echo "| reader and input | bytes | memory at most | for a byte | |"
echo "| --- | ---: | ---: | ---: | --- |"
for size in "${sizes[@]}"; do
    for ((number = 0; number < $("$program"); number++)); do
        "$program" "$number" "$size" |
            awk -F '\t' '{ printf "| %s | %d | %d KiB | %.1f | %s |\n", $1, $2, $3 / 1024, $3 / ($2 + 1), $4 }'
    done
done
