#!/usr/bin/env bash
# Formats Swift files, or checks that they are formatted, with the toolchain's own formatter and .swift-format.
#
#   Scripts/format.sh lint|write PATH…
#
# What the formatter accepts changes from release to release, so one release has the say. With another, linting is
# skipped, with a line that says so; in CI that is an error instead.
set -euo pipefail

pinned=6.3

mode=$1
shift
swift="$(dirname "$0")/swift.sh"

release=$("$swift" --release)
if [[ $release != "$pinned" ]]; then
    echo "SKIPPED: Swift $pinned has the say about the format; this is Swift $release. SWIFT=… names another toolchain." >&2
    [[ $mode == lint && ${CI:-} != true ]]
    exit
fi

# The formatter walks into build folders too, so it gets a list of files.
files=()
while IFS= read -r -d '' file; do
    files+=("$file")
done < <(find "$@" -name '.build*' -prune -o -name '*.swift' -type f -print0)

case $mode in
lint) "$swift" format lint --strict --parallel "${files[@]}" ;;
write) "$swift" format --in-place --parallel "${files[@]}" ;;
*) echo "usage: Scripts/format.sh lint|write PATH…" >&2 && exit 2 ;;
esac
