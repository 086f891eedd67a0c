#!/usr/bin/env bash
# Does what Documentation/Tutorial.md says, in an empty folder: writes its files, runs its commands, compares their output.
#
#   Scripts/tutorial.sh BIN       BIN: the folder with vapix and vapix-simulator in it
#
# A block below a comment `snippet: Tutorial/PATH` is the file PATH. A block `sh` is run. A block without a language is what
# the commands above it print: each of its lines, in this order; `…` stands for any text. Scripts/check-readme.sh compares the
# files with Documentation/Tutorial. Nothing differs from the page but the place of the clone.
set -euo pipefail

bin=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
page=$root/Documentation/Tutorial.md
if ! unshare --user --map-root-user --net true 2>/dev/null; then
    echo "SKIPPED: this machine does not allow the network of its own that the tutorial's app needs" >&2
    [[ ${CI:-} != true ]]
    exit
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
output=$work/output block=$work/block

# `swift`, with what Scripts/plugin.sh has built. The plan in that folder is that of the package before. The compiler's own path,
# because Scripts/swift.sh would find this program.
mkdir -p "$work/bin" "$root/.build-plugin"
swift=$("$root/Scripts/swift.sh" --path)
cat >"$work/bin/swift" <<SWIFT
#!/bin/sh
case \$1 in
build | test | package) command=\$1 && shift && set -- "\$command" --scratch-path "$root/.build-plugin" --disable-build-manifest-caching "\$@" ;;
esac
exec "$swift" "\$@"
SWIFT
chmod +x "$work/bin/swift"
PATH=$work/bin:$bin:$PATH

# What went wrong, with what the commands have printed.
fail() {
    echo "$page:$number: $*" >&2
    [[ ! -e $output ]] || tail -n 40 "$output" >&2
    exit 1
}

# Writes the block as a file of the app.
write_file() {
    local file=$1
    mkdir -p "$(dirname "$file")"
    sed "s|\"\.\./vapix\"|\"$root\"|" "$block" >"$file"
}

# Runs the block, for twenty minutes at most: it may build an app. The next one continues in the folder where it ends.
run_commands() {
    local status=0
    # shellcheck disable=SC2016 # the inner shell expands it
    timeout --kill-after=10 1200 bash -c 'set -euo pipefail; source "$1"; pwd >"$2"' bash "$block" "$work/folder" \
        >"$output" 2>&1 </dev/null || status=$?
    ((status == 0)) || fail "these commands end with $status"
    cd "$(cat "$work/folder")"
    # The page's paths lead to what was built.
    [[ $PWD == "$work" || -e .build ]] || ln -s "$root/.build-plugin" .build
}

# Looks for each line of the block in the output, in this order.
compare_output() {
    local wanted pattern line
    exec 3<"$output"
    while IFS= read -r wanted; do
        # A pattern in which the page's own brackets and asterisks stand for themselves.
        pattern=$(sed 's/[][*?\\]/\\&/g; s/…/*/g' <<<"$wanted")
        while true; do
            IFS= read -r line <&3 || fail "the commands do not print '$wanted'"
            # shellcheck disable=SC2053 # a pattern
            [[ $line != $pattern ]] || break
        done
    done <"$block"
    exec 3<&-
}

cd "$work"
number=0 fenced=false file='' commands=0 files=0 outputs=0
while IFS= read -r text; do
    number=$((number + 1))
    if ! $fenced; then
        if [[ $text =~ ^'<!-- snippet: Tutorial/'(.*)' -->'$ ]]; then
            file=${BASH_REMATCH[1]}
        elif [[ $text =~ ^'```'([a-z]*)$ ]]; then
            language=${BASH_REMATCH[1]} fenced=true
            : >"$block"
        fi
    elif [[ $text != '```' ]]; then
        echo "$text" >>"$block"
    else
        fenced=false
        if [[ -n $file ]]; then
            write_file "$file"
            file='' files=$((files + 1))
        elif [[ $language == sh ]]; then
            run_commands
            commands=$((commands + 1))
        elif [[ -z $language ]]; then
            compare_output
            outputs=$((outputs + 1))
        fi
    fi
done <"$page"
((files >= 6 && commands >= 6 && outputs >= 2)) || fail "only $files files, $commands blocks of commands, $outputs outputs"
echo "tutorial: $files files and $commands blocks of commands do what the page says"
