#!/usr/bin/env bash
# Runs one step of a make target, and prints its name, its outcome and the time it took.
#
#   Scripts/step.sh NAME COMMAND…
set -uo pipefail

name=$1
shift
echo "==> $name"
SECONDS=0
"$@"
status=$?
if ((status == 0)); then
    echo "<== $name: ok (${SECONDS} s)"
else
    echo "<== $name: FAILED with exit code $status (${SECONDS} s)" >&2
fi
exit "$status"
