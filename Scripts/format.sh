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

version=$("$swift" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
if [[ $version != "$pinned" ]]; then
    echo "The format is checked with Swift $pinned; this is Swift $version. SWIFT=… names another toolchain." >&2
    if [[ $mode == lint && ${CI:-} != true ]]; then
        echo "SKIPPED" >&2
        exit 0
    fi
    exit 1
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
