#!/usr/bin/env bash
# Makes the reference of the tools and their man pages from the tools' own help.
#
#   Scripts/tool-pages.sh --write | --check BIN     BIN: the folder of the built tools
set -euo pipefail

mode=$1
bin=$(cd "$2" && pwd -P)
cd "$(dirname "$0")/.."
help=$(mktemp -d)
trap 'rm -rf "$help"' EXIT
for tool in vapix vapix-simulator; do timeout --kill-after=10 120 "$bin/$tool" --experimental-dump-help >"$help/$tool"; done
Scripts/swift.sh run --quiet --package-path Generator vapix-generate tool-pages "$mode" "$("$bin/vapix" --version)" \
    "$help/vapix" "$help/vapix-simulator"
