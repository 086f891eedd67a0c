#!/usr/bin/env bash
# Fails if two folders of a target need each other, directly or by way of others.
#
#   Scripts/check-folders.sh [ROOT]           ROOT: the package to look at, this one unless told
#   Scripts/check-folders.sh --print [ROOT]   prints which folder needs which, as Documentation/Architecture.md has it
#
# A folder needs another one of its target if its code names a type or a function that is declared at the top level there.
# - Files beside the folders count as a folder `.`.
# - Generated and Extensions count as one: they are the two halves of the same APIs.
# - Members that a folder adds to a type of another one do not count: only the compiler knows whose they are.
# If ROOT has a page Documentation/Architecture.md, its graph must be that of the code.
set -euo pipefail

scripts=$(cd "$(dirname "$0")" && pwd)
print=false
[[ ${1:-} != --print ]] || { print=true && shift; }
cd "${1:-$scripts/..}"

# Lines "FOLDER NEEDED FILE:LINE NAME" of a target.
needs() {
    local files
    mapfile -t files < <(find "$1" -name '*.swift' | LC_ALL=C sort)
    ((${#files[@]})) || return 0
    LC_ALL=C awk -v target="$1" -v files="${#files[@]}" -f "$scripts/check-folders.awk" "${files[@]}" "${files[@]}"
}

failed=0
graph=
for target in Sources/*/; do
    target=${target%/}
    [[ -d $target && -n $(find "$target" -mindepth 1 -maxdepth 1 -type d -print -quit) ]] || continue
    name=${target#Sources/}
    found=$(needs "$target")
    graph+=$(LC_ALL=C sort <<<"$found" | awk -v name="$name" '
        NF { needed[$1] = needed[$1] " " $2; if (!($1 in known)) order[++count] = $1; known[$1] = 1 }
        END { for (i = 1; i <= count; i++) print name "/" order[i] " ->" needed[order[i]] }')$'\n'
    cycles=$(awk '
        NF {
            from[++last] = $1
            to[last] = $2
            line[last] = "  " $1 " -> " $2 "   " $3 ": " $4
            reaches[$1, $2] = folders[$1] = folders[$2] = 1
        }
        END {
            for (middle in folders) for (start in folders) if ((start, middle) in reaches)
                for (end in folders) if ((middle, end) in reaches) reaches[start, end] = 1
            for (i = 1; i <= last; i++) if ((to[i], from[i]) in reaches) print line[i]
        }' <<<"$found")
    if [[ -n $cycles ]]; then
        echo "$name: folders that need each other; move what one of them needs to a folder below both" >&2
        echo "$cycles" >&2
        failed=1
    fi
done
graph=$(grep . <<<"$graph" || true)

if $print; then
    [[ -z $graph ]] || echo "$graph"
    exit
fi

page=Documentation/Architecture.md
if [[ -e $page ]]; then
    written=$(awk '/^<!-- output: \.\.\/Scripts\/check-folders\.sh --print -->$/ { found = 1; next }
        found && /^```/ { if (inside) exit; inside = 1; next }
        inside' "$page")
    if [[ $written != "$graph" ]]; then
        diff <(echo "$written") <(echo "$graph") >&2 || true
        echo "$page: its graph of folders is out of date: Scripts/check-readme.sh --update $page" >&2
        failed=1
    fi
fi
exit "$failed"
