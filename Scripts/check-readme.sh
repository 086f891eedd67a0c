#!/usr/bin/env bash
# Keeps the code and the output in Markdown files true.
#
#   Scripts/check-readme.sh [--update] [--bin DIRECTORY] FILE…
#
# An HTML comment right above a fenced block says where the block's content comes from:
#
#   <!-- snippet: PATH -->        the file; or what stands in it between `// snippet:begin` and `// snippet:end`
#   <!-- snippet: PATH#NAME -->   what stands between `// snippet:begin NAME` and `// snippet:end`
#   <!-- snippet: PATH#KEY -->    of a JSON file, the lines of one member
#   <!-- output: COMMAND -->      what COMMAND prints, with DIRECTORY first in PATH. Lines at the top of the block that
#                                 start with `$ ` are a prompt, with the lines that go on after a backslash or within
#                                 single quotes: they stay as they are
#   <!-- terminal: COMMAND -->    the same, as COMMAND prints it on a terminal of 100 columns
#
# A ```swift block needs such a comment: code in a README that nobody compiles is wrong sooner or later. Without
# --update, a difference is printed and the exit code is 1; with it, the file is brought up to date. PATHs are relative
# to the file, and COMMANDs run in its folder.
set -euo pipefail

update=false
options=()
while [[ ${1:-} == --* ]]; do
    case $1 in
    --update) update=true && options+=("$1") && shift ;;
    --bin) PATH="$2:$PATH" && shift 2 ;;
    *) echo "$1: unknown option" >&2 && exit 2 ;;
    esac
done
if (($# != 1)); then
    failed=0
    for file in "$@"; do "${BASH_SOURCE[0]}" ${options[@]+"${options[@]}"} "$file" || failed=1; done
    exit "$failed"
fi
cd "$(dirname "$1")"
file=$(basename "$1")

rendered=$(mktemp)
content=$(mktemp)
trap 'rm -f "$rendered" "$content"' EXIT

fail() {
    echo "$file:$number: $*" >&2
    exit 1
}

# The part of a file between the markers, without the indentation of the first; all of it if it has none. With a name $2, the
# part between the markers of that name.
snippet() {
    awk -v name="${2:-}" '
        /^[ \t]*\/\/ snippet:end/ { inside = 0 }
        inside { line = $0; sub("^" indentation, "", line); part = part line "\n" }
        /^[ \t]*\/\/ snippet:begin/ && $3 == name { marked = inside = 1; indentation = $0; sub(/\/.*/, "", indentation) }
        { whole = whole $0 "\n" }
        END {
            if (name != "" && !marked) exit 1
            printf "%s", marked ? part : whole
        }
    ' "$1"
}

# The lines of member $2 of a JSON file that is written one member a line.
member() {
    awk -v key="\"$2\":" '
        !inside && index($0, key) {
            indentation = $0; sub(/[^ \t].*/, "", indentation)
            inside = 1
            alone = $0 !~ /[[{][ \t]*$/
        }
        inside {
            line = $0; sub("^" indentation, "", line)
            end = alone || (line ~ /^[]}]/)
            if (end) sub(/,[ \t]*$/, "", line)
            print line
            if (end) { found = 1; exit }
        }
        END { exit !found }
    ' "$1"
}

# Puts what `kind: source` stands for into $content.
produce() {
    local kind=$1 source=$2
    case $kind in
    snippet)
        [[ -f ${source%%#*} ]] || fail "${source%%#*} does not exist"
        if [[ $source == *.json'#'* ]]; then
            member "${source%%#*}" "${source#*#}" >"$content" || fail "${source%%#*} has no member \"${source#*#}\""
        elif [[ $source == *'#'* ]]; then
            snippet "${source%%#*}" "${source#*#}" >"$content" ||
                fail "${source%%#*} has no part between // snippet:begin ${source#*#} and // snippet:end"
        else
            snippet "$source" >"$content"
        fi
        ;;
    output) timeout --kill-after=10 300 sh -c "$source" </dev/null >"$content" || fail "'$source' failed with exit code $?" ;;
    terminal)
        timeout --kill-after=10 300 script -qec "stty cols 100 rows 40; $source" /dev/null </dev/null | tr -d '\r' >"$content" ||
            fail "'$source' failed on a terminal with exit code $?"
        ;;
    esac
    if grep -q '^```' "$content"; then fail "$source has a fence of its own, which would end the block"; fi
}

# Writes the file anew, with every block's content fetched from its source.
render() {
    local number=0 fenced=false prompt=false continued=false kind='' source='' line quotes
    local fence='^```([a-z]*)' comment='^<!-- (snippet|output|terminal): (.*[^ ]) -->$'
    while IFS= read -r line || [[ -n $line ]]; do
        number=$((number + 1))
        if $fenced; then
            if [[ $line =~ ^\`\`\` ]]; then
                if [[ -n $kind ]]; then cat "$content"; fi
                echo "$line"
                fenced=false kind=''
            elif [[ -z $kind ]]; then
                echo "$line"
            elif $prompt && { $continued || [[ $line == '$ '* ]]; }; then
                echo "$line"
                $continued || quotes=''
                quotes+=${line//[^\']/}
                continued=false
                if [[ $line == *\\ ]] || ((${#quotes} % 2)); then continued=true; fi
            else
                prompt=false
            fi
        elif [[ $line =~ $comment ]]; then
            [[ -z $kind ]] || fail "two comments for one block"
            kind=${BASH_REMATCH[1]} source=${BASH_REMATCH[2]}
            echo "$line"
        elif [[ $line =~ $fence ]]; then
            [[ -n $kind || ${BASH_REMATCH[1]} != swift ]] ||
                fail "a swift block without <!-- snippet: PATH --> above it: nothing compiles it"
            if [[ -n $kind ]]; then produce "$kind" "$source"; fi
            fenced=true
            prompt=true continued=false
            [[ $kind != snippet ]] || prompt=false
            echo "$line"
        else
            [[ -z $kind || -z $line ]] || fail "a $kind comment without a block below it"
            echo "$line"
        fi
    done <"$file"
    if $fenced; then fail "the last block does not end"; fi
    [[ -z $kind ]] || fail "a $kind comment without a block below it"
}

render >"$rendered"
if $update; then
    cmp -s "$file" "$rendered" || cat "$rendered" >"$file"
elif ! diff -u --label "$file" --label "what its sources say" "$file" "$rendered" >&2; then
    echo "$file is out of date: run 'make readme' and commit the result." >&2
    exit 1
fi
