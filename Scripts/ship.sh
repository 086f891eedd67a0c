#!/usr/bin/env bash
# Builds programs for cameras with aarch64: small, and with nothing in them that a camera may lack.
#
#   Scripts/ship.sh NAME…         NAME: vapix, or an app of Examples/
#
# Program NAME is .build-cross/NAME afterwards.
set -euo pipefail

cd "$(dirname "$0")/.."
root=$PWD
# One folder for all: what several programs are made of is compiled once. The plan of what to build there is that of the
# program before, so it must not be taken for this one's.
scratch=$root/.build-cross/ship

# Symbols are half of a program, and nothing on the device reads them. Exported ones, which Swift's static libraries ask for,
# keep functions alive that nobody calls. Functions of the same code become one: that would matter only to who compares the
# addresses of two functions that do the same.
flags=(-Xlinker --strip-all -Xlinker --gc-sections -Xlinker --no-export-dynamic -Xlinker --icf=all)

mkdir -p "$scratch"
for name in "$@"; do
    folder=$root
    [[ $name == vapix ]] || folder=$root/Examples/$name
    (cd "$folder" && "$root/Scripts/cross-build.sh" build ship -c release --scratch-path "$scratch" --product "$name" \
        --disable-build-manifest-caching \
        -Xswiftc -warnings-as-errors "${flags[@]}" >&2)
    cp "$scratch/aarch64-unknown-linux-gnu/release/$name" ".build-cross/$name"
    Scripts/check-symbols.sh ".build-cross/$name"
done
