#!/usr/bin/env bash
# Measures calls through the SDK beside the same calls in C, and prints tables in Markdown.
#
#   Benchmarks/run.sh [--quick] [floor|floor-tuned|gio|release/Calls|calls-on-executor …]
#   Benchmarks/run.sh --million     nothing but the memory that 1,000,000 calls take, in a minute or two
#
# Needs what `make test` needs, and valgrind, strace, libglib2.0-dev, libjansson-dev and libxml2-dev. Bytes of binary per
# operation are told by Scripts/bench-size.sh.
set -euo pipefail

cd "$(dirname "$0")"
build=$PWD/.build
mkdir -p "$build"

compile() {
    local output=$1 source=$2
    shift 2
    [[ $build/$output -nt $source ]] || cc -O2 -Wall -o "$build/$output" "$source" "$@"
}
libraries() { pkg-config --cflags --libs "$@"; }
# shellcheck disable=SC2046  # the flags are words
{
    compile webserver Device/webserver.c
    compile accounts Device/accounts.c $(libraries dbus-1)
    compile measure Measuring/measure.c
    compile allocations.so Measuring/allocations.c -shared -fPIC
    compile spin Measuring/spin.c -lpthread
    compile floor Peers/floor.c $(libraries dbus-1 libcurl)
    compile floor-tuned Peers/floor.c -DTUNED $(libraries dbus-1 libcurl)
    compile gio Peers/gio.c $(libraries gio-2.0 libcurl jansson libxml-2.0)
}
# Linked as apps are (Scripts/ship.sh), but with the symbols that valgrind names functions by.
flags=(-Xlinker --gc-sections -Xlinker --no-export-dynamic -Xlinker --icf=all)
../Scripts/swift.sh build -c release --static-swift-stdlib --package-path . --product Calls "${flags[@]}" >"$build/log" 2>&1 ||
    { cat "$build/log" >&2 && exit 1; }
ln -sf release/Calls "$build/calls-on-executor"

if [[ ${1:-} == --million ]]; then
    exec Device/device.sh "$build" -- python3 -B Measuring/scale.py "$build" --million
fi
Device/device.sh "$build" -- python3 -B Measuring/measure.py "$build" "$@"
Device/device.sh "$build" -- python3 -B Measuring/scale.py "$build" "$@"
[[ -n ${1:-} ]] || ./startup.sh
# A reply ten times as long must cost ten times as much.
echo "Instructions for long replies"
echo
for size in "60000 0" "6000 0" "3000 140000" "3000 14000"; do
    read -r lines properties <<<"$size"
    operation=$([[ $properties == 0 ]] && echo param || echo info)
    LINES=$lines PROPERTIES=$properties Device/device.sh "$build" -- bash -c '
        few=$("$1/Measuring/instructions.sh" "$2" "$3" 2)
        many=$("$1/Measuring/instructions.sh" "$2" "$3" 12)
        echo "- $3, $4 lines, $5 further properties: $(((many - few) / 10))"' \
        bench "$PWD" "$build/release/Calls" "$operation" "$lines" "$properties"
done
