#!/usr/bin/env bash
# Prints the sizes of what is built for cameras with aarch64 beside its budgets, and fails if one is exceeded.
#
#   Scripts/size.sh [FOLDER]      FOLDER: with the program vapix, the program ListApps and packages/ in it; .build-cross
#                                 unless told
#
# The budgets are in Scripts/size-budgets.txt.
set -euo pipefail

scripts=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$scripts/../.build-cross}

status=0
printf '%-36s %12s %12s %12s\n' "" bytes budget goal
while read -r file budget goal; do
    [[ -n $file && $file != '#'* ]] || continue
    size=$(stat -c %s "$folder/$file") || { echo "$folder/$file is not there: run 'make eap'" >&2 && exit 1; }
    verdict=
    if ((size > budget)); then
        verdict="  OVER BUDGET by $((size - budget)) bytes"
        status=1
    fi
    printf '%-36s %12d %12d %12d%s\n' "$file" "$size" "$budget" "$goal" "$verdict"
done <"$scripts/size-budgets.txt"
exit "$status"
