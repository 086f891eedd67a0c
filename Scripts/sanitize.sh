#!/usr/bin/env bash
# Runs the tests under a sanitizer.
#
#   Scripts/sanitize.sh thread|address [ARGUMENTS OF swift test…]
set -euo pipefail

sanitizer=$1
shift
swift="$(dirname "$0")/swift.sh"

# Swift 6.0.3 as Debian builds it stops at an assertion (emitTsanInoutAccess) in FlyingFox, which the simulator uses.
if [[ $sanitizer == thread && $("$swift" --release) == 6.0 ]]; then
    echo "SKIPPED: the thread sanitizer needs Swift 6.1 or later. SWIFT=… names another toolchain." >&2
    [[ ${CI:-} != true ]]
    exit
fi

# A report ends the run: a test that passes all the same proves nothing.
# And each instrumented process would sleep a second at its end, in case other threads have something to report.
suppressions=$(cd "$(dirname "$0")" && pwd)/tsan-suppressions.txt
export TSAN_OPTIONS="halt_on_error=1:atexit_sleep_ms=0:suppressions=$suppressions:${TSAN_OPTIONS:-}"
# What Foundation leaks, and what is reachable by an enumeration alone, is no leak of ours.
export LSAN_OPTIONS="suppressions=$(dirname "$suppressions")/lsan-suppressions.txt:${LSAN_OPTIONS:-}"
# For the tests that look at memory, which a sanitizer's allocator keeps when it is freed.
export VAPIX_SANITIZER=$sanitizer
# A test takes ten times as long under a sanitizer; six at a time on two processors made some of them miss their bounds.
export TEST_WIDTH=${TEST_WIDTH:-3}
exec "$(dirname "$0")/test.sh" "$@" --sanitize "$sanitizer"
