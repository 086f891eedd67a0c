#!/usr/bin/env bash
# Runs a command in a simulated camera. vapix and vapix-simulator must be in PATH: `make run` builds them and sets it.
#
#   Scripts/run.sh                lists the camera's apps, and says what to try next
#   Scripts/run.sh COMMAND…       runs COMMAND
set -euo pipefail

# A shell ends as its last command did, which is no failure of `make`.
if (($# == 1)) && [[ ${1##*/} =~ ^(ba|da|z|fi)?sh$ ]]; then exec vapix-simulator -- sh -c '"$0" || true' "$1"; fi
if (($#)); then exec vapix-simulator -- "$@"; fi

list='vapix-simulator -- vapix list-apps'
if [[ ! -t 1 ]] && command -v script >/dev/null; then
    # In a pipe the tool prints tab-separated text for programs. Here a person reads it, so it gets a terminal.
    script -qec "stty cols 120 rows 40; $list" /dev/null </dev/null | tr -d '\r'
else
    $list
fi
cat <<'TEXT'

make run COMMAND="vapix describe ntp"   says what an API can do, and what its calls take and answer
make run COMMAND=bash                   opens a shell beside the camera, in which vapix and your own programs find it
make test                               runs the test suite
TEXT
