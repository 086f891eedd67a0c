#!/usr/bin/env bash
# Fails if two folders of a target need each other, directly or by way of others.
#
#   Scripts/check-folders.sh [ROOT]           ROOT: the package to look at, this one unless told
#   Scripts/check-folders.sh --print [ROOT]   prints which folder needs which, as Documentation/Architecture.md has it
#
# A folder needs another one of its target if its code names a type or a function that is declared at the top level there. Files
# beside the folders count as a folder `.`. Members that a folder adds to a type of another one do not count: the compiler alone
# knows whose they are. If ROOT has a page Documentation/Architecture.md, the graph in it must be that of the code.
set -euo pipefail

scripts=$(cd "$(dirname "$0")" && pwd)
print=false
[[ ${1:-} != --print ]] || { print=true && shift; }
cd "${1:-$scripts/..}"

# Targets whose folders still need each other, each with the reason.
exceptions=()

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
    [[ " ${exceptions[*]:-} " != *" $name "* ]] || continue
    # Folders that nothing left needs are taken away, one after the other: what is left then is in a cycle.
    awk -v name="$name" '
        NF { from[NR] = $1; to[NR] = $2; at[NR] = $3; what[NR] = $4; last = NR }
        END {
            do {
                changed = 0
                split("", outgoing)
                split("", incoming)
                for (i = 1; i <= last; i++) if (i in from) { outgoing[from[i]] = 1; incoming[to[i]] = 1 }
                for (i = 1; i <= last; i++)
                    if ((i in from) && (!(to[i] in outgoing) || !(from[i] in incoming))) { delete from[i]; changed = 1 }
            } while (changed)
            for (i = 1; i <= last; i++) if (i in from) {
                if (!failed++) print name ": folders that need each other; move what one of them needs to a folder below both"
                print "  " from[i] " -> " to[i] "   " at[i] ": " what[i]
            }
            exit failed > 0
        }' <<<"$found" >&2 || failed=1
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
