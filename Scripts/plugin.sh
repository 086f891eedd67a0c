#!/usr/bin/env bash
# Makes an app outside of this repository with `vapix new`, lets `swift package eap` make an .eap of it, and looks at what comes
# out. For this machine it also runs the app's tests; for cameras, `vapix run` builds and starts the app in the simulated one.
#
#   Scripts/plugin.sh BIN         for this machine; BIN: the folder with vapix and vapix-simulator in it
#   Scripts/plugin.sh --arm BIN   for cameras with aarch64, with the toolchain of Scripts/cross-build.sh
set -euo pipefail

arm=false
[[ $1 != --arm ]] || { arm=true && shift; }
bin=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
    echo "swift package eap: $*" >&2
    exit 1
}

# A folder whose name says nothing, as anybody's may.
package=$work/app
"$bin/vapix" new Greeter --output "$package" --vendor Somebody --package-path "$root" >/dev/null
mkdir "$package/html"
echo "<p>hello" >"$package/html/index.html"
if $arm; then machine=aarch64; else machine=$(uname -m); fi
eap=$package/Greeter_1_0_0_$machine.eap

export SOURCE_DATE_EPOCH=0
if $arm; then
    scratch=$root/.build-cross/plugin
    plugin() {
        (cd "$package" && CROSS_BIND=$root "$root/Scripts/cross-build.sh" package ship --scratch-path "$scratch" \
            --allow-writing-to-package-directory eap "$@")
    }
    expected="schema-version-os13 "
else
    scratch=$root/.build-plugin
    plugin() {
        "$root/Scripts/swift.sh" package --package-path "$package" --scratch-path "$scratch" \
            --allow-writing-to-package-directory eap "$@"
    }
    # A camera has another machine.
    expected="machine schema-version-os13 "
fi

# In the folder of examples.sh, where VapixTesting is built already.
if ! $arm; then
    TEST_LOG=new-app "$root/Scripts/test.sh" --package-path "$package" --scratch-path "$root/.build-examples" \
        --disable-build-manifest-caching || fail "the tests of a new app fail"
fi

# The app has no LICENSE: it gets the one of the package that it links.
rm "$package/LICENSE"

# Neither the help nor a package that cannot be made costs a build of the app.
rm -f "$scratch"/*/release/Greeter
help=$(plugin --help 2>&1) || fail "--help fails: $help"
[[ $help == *--product*--add* ]] || fail "--help prints $help"
if $arm; then sed -i s/aarch64/armv7hf/ "$package/manifest.json"; fi
if answer=$(plugin 2>&1); then fail "a program for another machine than the package's is packed: $answer"; fi
[[ $answer == *"at Greeter (machine)"* ]] || fail "a program for another machine fails with $answer"
[[ -z $(compgen -G "$scratch/*/release/Greeter") ]] || fail "the app was built before the architecture was checked"
sed -i s/armv7hf/aarch64/ "$package/manifest.json"

if $arm; then plugin; else plugin --any-machine; fi
[[ -s $eap ]] || fail "there is no $eap, but $(ls "$package")"
contents=$(tar tzf "$eap" | tr '\n' ' ')
[[ $contents == "Greeter package.conf param.conf LICENSE manifest.json html/ html/index.html " ]] ||
    fail "the package holds $contents"
license=$(tar xzOf "$eap" LICENSE)
grep -q "^==== $(basename "$root")$" <<<"$license" || fail "its LICENSE is $license"
# Nothing to find but that the schema is an old one.
status=0
findings=$("$bin/vapix" eap inspect --json "$eap" 2>&1) || status=$?
rules=$(grep -oE '"rule": ?"[^"]*"' <<<"$findings" | cut -d '"' -f 4 | sort | tr '\n' ' ')
[[ $rules == "$expected" ]] || fail "vapix eap inspect ends with $status and finds $rules: $findings"
if $arm; then
    tar xzf "$eap" -C "$work" Greeter
    "$root/Scripts/check-symbols.sh" "$work/Greeter"
fi
echo "swift package eap: a package of $(stat -c %s "$eap") bytes, with nothing to find in it"

# `vapix run` builds with the options of ship.sh, in its folder, where the client is built already.
if $arm; then
    echo "All rights reserved." >"$package/LICENSE"
    # The command is split at spaces, which the paths may have in them.
    cat >"$work/build" <<SCRIPT
#!/bin/sh
exec "$root/Scripts/cross-build.sh" build ship --scratch-path "$root/.build-cross/ship" --disable-build-manifest-caching \\
    -Xswiftc -warnings-as-errors "\$@"
SCRIPT
    chmod +x "$work/build"
    cat >"$work/follow" <<'SCRIPT'
set -euo pipefail
vapix=$1 work=$2 command=$3
"$vapix" run "$work/app" --build-command "$command" --interval 1 >"$work/log" 2>"$work/steps" &
run=$!
trap 'kill -KILL "$run" 2>/dev/null || true' EXIT
# A build takes a minute or two. The script waits for ten.
for ((tenths = 0; tenths < 6000; tenths++)); do
    if grep -q "is running" "$work/steps" 2>/dev/null || ! kill -0 "$run" 2>/dev/null; then break; fi
    sleep 0.1
done
"$vapix" list-apps >"$work/apps"
kill -TERM "$run"
status=0
wait "$run" || status=$?
((status == 143))
grep -q "Greeter is stopped" "$work/steps"
SCRIPT
    CROSS_BIND=$root timeout --kill-after=10 900 "$bin/vapix-simulator" -- bash "$work/follow" "$bin/vapix" "$work" \
        "$work/build" ||
        fail "vapix run fails: $(cat "$work/steps" "$work/log")"
    grep -q "^Greeter	1.0.0	Running" "$work/apps" || fail "vapix run has started nothing: $(cat "$work/apps")"
    echo "vapix run: built, installed and started the app, and stopped it"
fi
