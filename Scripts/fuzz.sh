#!/usr/bin/env bash
# Fuzzes all readers of foreign input with libFuzzer and the address sanitizer, each property for a while.
#
#   Scripts/fuzz.sh [DURATION [PROPERTY…]]       DURATION: seconds for each property, 60 unless told; new inputs each time
#   Scripts/fuzz.sh --runs COUNT [PROPERTY…]     so many inputs for each property, the same ones each time
#
# CI takes the second form: a change fails for what it does, and never for another's bug that chance finds that day.
# Inputs start from the documented examples, from seeds with numbers at the limits of types, and from what failed once,
# Tests/Fuzz/Regressions. As many properties run at a time as there are cores. A finding stays in .build-fuzz/findings, and
# its path is printed; once the bug is fixed, it belongs in Tests/Fuzz/Regressions/PROPERTY, which the tests try too.
set -euo pipefail

cd "$(dirname "$0")/.."
swift=Scripts/swift.sh
build=$PWD/.build-fuzz

usage() {
    echo "usage: Scripts/fuzz.sh [SECONDS | --runs COUNT] [PROPERTY…]" >&2
    exit 2
}
limit=-max_total_time=60
fresh=false
case ${1:-} in
    '') ;;
    --runs)
        [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || usage
        limit="-runs=$2 -seed=1"
        fresh=true
        shift 2
        ;;
    *)
        [[ $1 =~ ^[1-9][0-9]*$ ]] || usage
        limit=-max_total_time=$1
        shift
        ;;
esac

# The variant of libFuzzer without a main program, which not every toolchain brings.
resources=$("$swift" -print-target-info | sed -n 's/.*"runtimeResourcePath": *"\(.*\)".*/\1/p')
runtime=$(find -L "$resources/clang" -name "libclang_rt.fuzzer_no_main*$(uname -m).a" -print -quit 2>/dev/null || true)
if [[ -z $runtime ]]; then
    echo "SKIPPED: this Swift toolchain comes without libFuzzer. SWIFT=… names another." >&2
    [[ ${CI:-} != true ]]
    exit
fi

# SwiftPM's executables bring a main program, so -sanitize=fuzzer, which links libFuzzer's, cannot be used.
export VAPIX_TEST_PROGRAM=fuzz
flags=(
    -c release --scratch-path "$build" --product fuzz
    # Many properties are about types that are not public.
    -Xswiftc -enable-testing
    -Xswiftc -sanitize=address
    -Xswiftc -sanitize-coverage=edge,indirect-calls,trace-cmp,inline-8bit-counters,pc-table
    -Xlinker "$runtime" -Xlinker -lstdc++
)
# Quietly: SwiftPM warns of the tests' other sources, which are no part of it.
"$swift" build --quiet "${flags[@]}"
fuzz=$("$swift" build "${flags[@]}" --show-bin-path)/fuzz

mapfile -t properties < <("$fuzz" list)
if (($#)); then properties=("$@"); fi

# Swift's own report of a crash would come in the way of the sanitizer's, and what Foundation keeps is no leak.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS="detect_leaks=0:${ASAN_OPTIONS:-}"

# ArgumentParser takes some 20 ms for an input, and so does the state of the configuration APIs: a twentieth of the inputs takes the
# longest of all as it is.
limit_of() {
    if [[ $1 =~ ^(arguments|configuration-requests)$ && $limit =~ ^-runs=([0-9]+)(.*)$ ]]; then
        echo "-runs=$((BASH_REMATCH[1] / 20 + 1))${BASH_REMATCH[2]}"
    else
        echo "$limit"
    fi
}

# Fuzzes one property; its log says how it went.
run() {
    local property=$1
    local seeds=$build/seeds/$property corpus=$build/corpus/$property findings=$build/findings/$property
    # The inputs that an earlier run kept would make this run another one.
    if $fresh; then corpus=$build/corpus-of-runs/$property; rm -rf "$corpus"; fi
    rm -rf "$seeds" "$findings"
    mkdir -p "$seeds" "$corpus" "$findings"
    "$fuzz" seed "$property" "$seeds"
    local folders=("$corpus" "$seeds")
    if [[ -d Tests/Fuzz/Regressions/$property ]]; then folders+=("Tests/Fuzz/Regressions/$property"); fi
    # libFuzzer takes one dictionary.
    local dictionary=$build/$property.dict dictionaries=(Tests/Fuzz/Dictionaries/limits.dict)
    if [[ -f Tests/Fuzz/Dictionaries/$property.dict ]]; then dictionaries+=("Tests/Fuzz/Dictionaries/$property.dict"); fi
    cat "${dictionaries[@]}" >"$dictionary"
    # The limit is one argument, or two.
    # shellcheck disable=SC2046
    exec nice "$fuzz" run "$property" "${folders[@]}" "-dict=$dictionary" $(limit_of "$property") -max_len=16384 \
        -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$findings/"
}

# What the log of a property says, in a line.
report() {
    local property=$1 status=$2 log=$build/$1.log
    local executions speed coverage
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
    coverage=$(grep -oE 'cov: [0-9]+' "$log" | tail -n 1 | cut -d ' ' -f 2)
    echo "$property: ${executions:-0} executions, ${speed:-0} a second, ${coverage:-0} edges covered"
    if ((status)); then
        grep -E '^VIOLATION|^SUMMARY|^Test unit written|^Base64|Fatal error|ERROR: ' "$log" | sed -n 1,6p >&2 || tail -n 5 "$log" >&2
        find "$build/findings/$property" -type f | sed "s/^/$property: FINDING in /" >&2
    fi
}

failed=0
pending=()
# shellcheck disable=SC2046 # one word for each process
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
# Waits for the property that started first.
finish() {
    local property=${pending[0]%:*} status=0
    wait "${pending[0]#*:}" || status=$?
    ((status == 0)) || failed=1
    report "$property" "$status"
    pending=("${pending[@]:1}")
}

for property in "${properties[@]}"; do
    if ((${#pending[@]} >= $(nproc))); then finish; fi
    run "$property" >"$build/$property.log" 2>&1 &
    pending+=("$property:$!")
done
while ((${#pending[@]})); do finish; done
exit "$failed"
