#!/usr/bin/env bash
# Fails if a program holds code of other modules of this package than it should: an app pays for what it imports alone.
#
#   Scripts/check-modules.sh PROGRAM MODULE…      MODULE: what should be in it, no more and no less
set -euo pipefail

(($# > 1)) || { echo "usage: Scripts/check-modules.sh PROGRAM MODULE…" >&2 && exit 2; }
program=$1
shift

# A symbol of Swift starts with $s and its module: the length of the name, then the name.
symbols=$(nm --defined-only "$program")
found=$(awk '
    {
        symbol = $NF
        if (!match(symbol, /^\$s[1-9][0-9]*/)) next
        module = substr(symbol, RLENGTH + 1, substr(symbol, 3, RLENGTH - 2))
        if (module ~ /^(Vapix|AppServer$|ServiceAccounts$|DeviceSimulator$)/) print module
    }' <<<"$symbols" | sort -u)
expected=$(printf '%s\n' "$@" | sort -u)
if [[ $found != "$expected" ]]; then
    echo "$program holds" ${found:-nothing of this package} "where it should hold" ${expected}. >&2
    exit 1
fi
