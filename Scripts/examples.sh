#!/usr/bin/env bash
# Builds each app of Examples/ as a user would, checks what it links, and runs it against the simulated camera.
#
#   Scripts/examples.sh BIN       BIN: the folder with vapix and vapix-simulator in it
#
# An example knows only http://127.0.0.12, port 80, as on a camera. It finds that in a network of its own, or on this
# machine's loopback where namespaces are forbidden but root may bind the port.
set -euo pipefail

bin=$1
cd "$(dirname "$0")/.."
swift=$PWD/Scripts/swift.sh

simulator=("$bin/vapix-simulator" --isolated --)
if ! unshare --user --map-root-user --net true 2>/dev/null; then
    simulator=("$bin/vapix-simulator" --)
    if (($(id -u) != 0)); then simulator=(); fi
fi

# One name that the camera's list has to contain, asked for in another way.
expected=$("$bin/vapix-simulator" -- "$bin/vapix" list-apps | tail -n 1 | cut -f 1)
[[ -n $expected ]] || { echo "vapix list-apps lists nothing" >&2 && exit 1; }

for example in Examples/*/; do
    name=$(basename "$example")
    # Optimized, because that is what a camera gets.
    "$swift" build -c release --package-path "$example" -Xswiftc -warnings-as-errors
    program=$("$swift" build -c release --package-path "$example" --show-bin-path)/$name
    Scripts/check-linkage.sh "$program"
    Scripts/check-modules.sh "$program" ServiceAccounts VapixClient

    for file in manifest.json LICENSE README.md; do
        [[ -s $example$file ]] || { echo "$example$file is missing or empty" >&2 && exit 1; }
    done
    grep -q "\"appName\": \"$name\"" "${example}manifest.json" ||
        { echo "${example}manifest.json: appName is not $name, the name of its folder and program" >&2 && exit 1; }

    if ((${#simulator[@]} == 0)); then
        echo "SKIPPED running $name: this machine allows neither user namespaces nor port 80"
        continue
    fi
    output=$(timeout 60 "${simulator[@]}" "$program") ||
        { echo "$name ended with exit code $?, having printed: $output" >&2 && exit 1; }
    grep -qF -- "$expected" <<<"$output" ||
        { echo "$name does not name the app $expected. It prints: $output" >&2 && exit 1; }
    echo "$name: lists $(grep -c . <<<"$output") apps on the simulated camera"

    # Where there is no bus to ask, it has to say so and end, not crash or hang.
    status=0
    complaint=$(DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nowhere timeout 120 "$program" 2>&1 >/dev/null) || status=$?
    ((status == 1)) && [[ $complaint == "$name: "* ]] ||
        { echo "$name ends with $status without a bus, and says: $complaint" >&2 && exit 1; }
done
