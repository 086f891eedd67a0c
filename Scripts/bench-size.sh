#!/usr/bin/env bash
# Prints what the generated operations cost an app: bytes of a static, stripped binary, by family and by section.
#
#   Scripts/bench-size.sh [ARGUMENTS OF swift build…]
#
# A family's cost is the difference between a program that links it beside VapixClient and one that links VapixClient alone.
set -euo pipefail

cd "$(dirname "$0")/.."
swift=$PWD/Scripts/swift.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The program that links the named products, stripped.
link() {
    LINKED=$1 "$swift" build -c release --static-swift-stdlib --package-path Benchmarks --product Linked "${@:3}" >"$work/log" 2>&1 ||
        { cat "$work/log" >&2 && exit 1; }
    strip -o "$work/$2" Benchmarks/.build/release/Linked
}

operations() {
    for family in $1; do cat "Sources/$family"/Generated/*.swift; done | grep -cE 'public static func .*[(]$|public static func .*-> VapixCall<'
}

# The bytes by which one program is larger than another, in all and by kind of section, and per operation.
row() {
    local count size
    count=$(operations "$2")
    size=$(($(stat -c %s "$work/$4") - $(stat -c %s "$work/$3")))
    paste <(sections "$work/$3") <(sections "$work/$4") |
        awk -v name="$1" -v count="$count" -v size="$size" '
            { part[$1] = $4 - $2 }
            END {
                printf "| %s | %d | %d | %d | %d | %d | %d | %d | %d |\n", name, count, size, size / count,
                    part["code"] / count, part["unwinding"] / count, part["names"] / count, part["data"] / count,
                    part["relocations"] / count
            }'
}

sections() {
    size -A "$1" | awk '
        /^\.text|^\.plt/ { sum["code"] += $2 }
        /^\.eh_frame/ { sum["unwinding"] += $2 }
        /^\.dyn(str|sym)|^\.gnu\.(hash|version)/ { sum["names"] += $2 }
        /^\.rodata|^\.data|^swift5/ { sum["data"] += $2 }
        /^\.rela/ { sum["relocations"] += $2 }
        END { for (kind in sum) print kind, sum[kind] }' | sort
}

families=$(find Sources -path '*/Generated' | cut -d/ -f2 | grep -vE '^Vapix(Catalogue|Client|Examples)$' | sort | tr '\n' ' ')
link "" hello "$@"
link VapixClient client "$@"
echo "nothing: $(stat -c %s "$work/hello") bytes; with VapixClient: $(stat -c %s "$work/client") bytes"
echo
echo "| | operations | bytes | per operation | code | unwinding | exported names | data | relocations |"
echo "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
for family in $families; do
    link "VapixClient $family" family "$@"
    row "$family" "$family" client family
done
link "VapixClient $families" all "$@"
row "all of these" "$families" client all
