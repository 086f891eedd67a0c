#!/usr/bin/env bash
# Prints how many instructions it takes to read the replies of Specs/Examples, counted by callgrind.
#
#   Scripts/bench-decode.sh
#
# First some that are typical, beside a reader written by hand for one of them; then all of them, by API, on average.
set -euo pipefail

cd "$(dirname "$0")/.."
swift=$PWD/Scripts/swift.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$swift" build -c release --package-path Benchmarks --product Decoding >"$work/log" 2>&1 || { cat "$work/log" >&2 && exit 1; }

instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null Benchmarks/.build/release/Decoding "$@" 2>&1 |
        awk '/Collected/ { print $NF; found = 1 } END { exit !found }'
}

# The difference between 100 and 1,100 readings is 1,000 readings and nothing else.
row() {
    awk 'blank == 2 { print } /^HTTP\// { blank = 1 } blank == 1 && /^\r?$/ { blank = 2 }' "Specs/Examples/$2" >"$work/body"
    local few many
    few=$(instructions "$1" 100 "$work/body")
    many=$(instructions "$1" 1100 "$work/body")
    echo "| $1 | $(stat -c %s "$work/body") | $(((many - few) / 1000)) |"
}

echo "| reply | bytes | instructions |"
echo "| --- | ---: | ---: |"
row applications applications/list_200.http
row device-info basic-device-info/getAllProperties_200.http
row hand-written-device-info basic-device-info/getAllProperties_200.http
row ntp ntp-api/getNTPInfo_200.http
row light light-control/getLightInformation_200.http
row network network-settings-api/getNetworkInfo_200.http

# All documented replies. What the first reading sets up for later ones does not count: the second and the third do.
export VAPIX_TEST_PROGRAM=decoding
options=(-c release --scratch-path "$PWD/.build-decoding" --product decoding)
"$swift" build --quiet "${options[@]}" >"$work/log" 2>&1 || { cat "$work/log" >&2 && exit 1; }
program=$("$swift" build "${options[@]}" --show-bin-path)/decoding

reading() {
    valgrind --tool=callgrind --collect-atstart=no --toggle-collect='*readExample*' --callgrind-out-file=/dev/null \
        "$program" "$@" 2>&1 >/dev/null | awk '/Collected/ { print $NF; found = 1 } END { exit !found }'
}

echo
echo "| API | replies | bytes | instructions for a reply | for a byte |"
echo "| --- | ---: | ---: | ---: | ---: |"
for api in $("$program"); do
    read -r replies bytes < <("$program" "$api" 0)
    once=$(reading "$api" 1)
    thrice=$(reading "$api" 3)
    sum=$(((thrice - once) / 2))
    echo "| $api | $replies | $bytes | $((sum / replies)) | $((sum / (bytes + 1))) |"
done
