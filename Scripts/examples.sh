#!/usr/bin/env bash
# Builds each app of Examples/ as a user would, checks what it links, and puts it to the test against the simulated camera.
#
#   Scripts/examples.sh BIN             BIN: the folder with vapix and vapix-simulator in it
#   Scripts/examples.sh --arm BIN       the packages of `make eap` instead: installs each, and runs what is in it under qemu
#
# An example knows only http://127.0.0.12, port 80, as on a camera. It finds that in a network of its own, or on this
# machine's loopback where namespaces are forbidden but root may bind the port.
set -euo pipefail

arm=false
[[ $1 != --arm ]] || { arm=true && shift; }
bin=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
root=$PWD
swift=$root/Scripts/swift.sh
export PATH=$bin:$PATH
work=$(mktemp -d)
# shellcheck disable=SC2046 # one word for each process
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

simulator=(vapix-simulator --isolated)
if ! unshare --user --map-root-user --net true 2>/dev/null; then
    simulator=(vapix-simulator)
    if (($(id -u) != 0)); then simulator=(); fi
fi

if ((${#simulator[@]} == 0)) && [[ ${CI:-} == true ]]; then
    echo "SKIPPED: this machine allows neither user namespaces nor port 80" >&2
    exit 1
fi

fail() {
    echo "$name: $*" >&2
    exit 1
}

# simulate [OPTIONS OF vapix-simulator…] -- COMMAND…: runs COMMAND beside the simulated camera, for two minutes at most.
simulate() { timeout --kill-after=10 120 "${simulator[@]}" "$@"; }

# For the scripts below, which run beside the simulated camera with the app as their arguments.
cat >"$work/helpers" <<'HELPERS'
set -euo pipefail
app=
trap '[[ -z $app ]] || kill -KILL "$app" 2>/dev/null || true' EXIT
complain() {
    echo "$*; the app has printed:" >&2
    tail -n 20 output errors >&2
    exit 1
}
# until_true COMMAND…: waits until COMMAND succeeds, for a minute at most.
until_true() {
    for _ in {1..600}; do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.1
    done
    complain "after a minute there is still no success of: $*"
}
begin() {
    # Emptied here, since the new process may come to it after the next line has read what the one before has printed.
    : >output
    "$@" >output 2>errors &
    app=$!
}
# Ends the app as a camera does, which would kill it after 14 seconds, and sets `status`.
stop_as_a_camera_does() {
    kill -TERM "$app"
    for _ in {1..100}; do
        kill -0 "$app" 2>/dev/null || break
        sleep 0.1
    done
    if kill -0 "$app" 2>/dev/null; then
        kill -KILL "$app"
        complain "10 seconds after SIGTERM it still runs"
    fi
    status=0
    wait "$app" || status=$?
}
HELPERS

# beside_the_camera OPTIONS… -- COMMAND…, with a script on standard input that finds COMMAND in its arguments.
beside_the_camera() {
    local options=()
    while [[ $1 != -- ]]; do options+=("$1") && shift; done
    shift
    local folder=$work/$name
    rm -rf "$folder"
    mkdir "$folder"
    { cat "$work/helpers" && echo "cd '$folder'" && cat; } >"$work/script"
    simulate "${options[@]}" -- bash "$work/script" "$@" || fail "failed, with exit code $?"
}

try_ListApps() {
    local expected output
    # One name that the camera's list has to contain, asked for in another way.
    expected=$(timeout --kill-after=10 120 vapix-simulator -- vapix list-apps | tail -n 1 | cut -f 1)
    [[ -n $expected ]] || fail "vapix list-apps lists nothing"
    output=$(simulate -- "$@") || fail "ended with exit code $?, having printed: $output"
    grep -qF -- "$expected" <<<"$output" || fail "does not name the app $expected. It prints: $output"
    echo "ListApps: lists $(grep -c . <<<"$output") apps on the simulated camera"
}

try_EventLogger() {
    beside_the_camera --events 'burst=3 cut every=200ms' -- "$@" <<'SCRIPT'
begin "$@"
until_true grep -q '^tns1:' output
# The connection is cut, and events come again after a gap.
until_true awk '/^events are missing:/ { gap = 1 } gap && /^tns1:/ { found = 1 } END { exit !found }' output
stop_as_a_camera_does
((status == 0)) || complain "ends with $status after SIGTERM"
[[ $(tail -n 1 output) == stopped ]] || complain "does not say that it was stopped"
echo "EventLogger: logs events, a gap and its end"
SCRIPT
}

try_SnapshotToDisk() {
    beside_the_camera -- "$@" <<'SCRIPT'
mkdir pictures
begin "$@" pictures 1
until_true test -e pictures/0000000014.jpg
stop_as_a_camera_does
# It goes on where it was, and not over what is there.
last=$(ls pictures | grep jpg | tail -n 1)
begin "$@" pictures 3600
until_true grep -q wrote output
stop_as_a_camera_does
[[ $(ls pictures | grep jpg | tail -n 1) > $last ]] || complain "does not go on after $last"
count=$(ls pictures | grep -c jpg)
((count == 12)) || complain "keeps $count pictures"
for picture in pictures/*.jpg; do
    [[ $(head -c 3 "$picture" | od -An -tx1) == " ff d8 ff" ]] || complain "$picture is no JPEG"
done
# What cannot be written is said, and ends it.
status=0
complaint=$(timeout 60 "$@" nowhere 1 2>&1 >/dev/null) || status=$?
((status == 1)) && [[ $complaint == *" nowhere: No such file or directory."* ]] || complain "ends with $status: $complaint"
echo "SnapshotToDisk: keeps the last $count pictures"
SCRIPT
}

try_OverlayClock() {
    beside_the_camera --fault 'reboot at=3s for=2s' -- "$@" <<'SCRIPT'
overlays() { vapix call dynamicOverlay list | tr '{' '\n' | grep '"UTC [0-2][0-9]:[0-5][0-9]"'; }
identity() { overlays | sed 's/.*"identity": *\([0-9]*\).*/\1/'; }
begin "$@" 1
until_true overlays
first=$(identity)
# The camera restarts. This one keeps its overlays, real ones may not: so it goes, behind the app's back.
sleep 6
until_true overlays
vapix call dynamicOverlay remove -p identity="$first" --yes >/dev/null
is_anew() { overlays && [[ $(identity) != "$first" ]]; }
until_true is_anew
(($(overlays | wc -l) == 1)) || complain "has more than one overlay"
stop_as_a_camera_does
((status == 0)) || complain "ends with $status after SIGTERM"
if overlays; then complain "leaves its overlay behind"; fi
echo "OverlayClock: makes its overlay anew after a restart, and removes it in the end"
SCRIPT
}

try_AppKeeper() {
    beside_the_camera -- "$@" <<'SCRIPT'
"$@" fenceguard vmd >output 2>errors || complain "ends with $?"
[[ $(cat output) == "started fenceguard" ]] || complain "does not start the one app that is stopped"
grep -q '^fenceguard.*Running' <<<"$(vapix list-apps)" || complain "the app does not run"
echo "AppKeeper: starts the app that is stopped"
SCRIPT
}

try_Gatekeeper() {
    local folder=$work/$name
    mkdir -p "$folder"
    { cat "$work/helpers" && echo "cd '$folder'" && cat; } >"$work/script" <<'SCRIPT'
begin "$@"
until_true grep -q 'its page is' errors
origin=$(sed -n 's/^export VAPIX_NETWORK_ORIGIN=//p' output)
ask() { curl --silent --show-error --fail --max-time 60 --digest --user root:pass "$origin/$@"; }
ask_app() { local path=$1 && shift && ask "local/Gatekeeper/$path" "$@"; }
until_true ask_app settings.cgi
[[ $(ask_app '') == *'<h1>Gatekeeper</h1>'* ]] || complain "does not serve its page"
[[ $(ask_app settings.cgi) == '{"isEnabled": true, "watch": "inputs", "shown": 10}' ]] || complain "has other settings than its manifest"
if ask_app settings.cgi --data 'watch=everything&shown=7' 2>/dev/null; then complain "takes the form of another page"; fi
ask_app settings.cgi --header 'X-Requested-With: Gatekeeper' --data 'isEnabled=on&watch=everything&shown=7'
[[ $(ask 'axis-cgi/param.cgi?action=list&group=Gatekeeper.Shown') == root.Gatekeeper.Shown=7 ]] || complain "does not save a setting"
ask_app snapshot.cgi >picture
[[ $(head -c 3 picture | od -An -tx1) == ' ff d8 ff' ]] || complain "has no picture"
found=
while read -r text; do [[ $text != 'data: tns1:'* ]] || { found=yes && break; }; done < <(exec curl --silent --no-buffer \
    --max-time 60 --digest --user root:pass "$origin/local/Gatekeeper/events.cgi")
kill "$!" 2>/dev/null || true
[[ -n $found ]] || complain "sends no event"
stop_as_a_camera_does
((status == 143)) || complain "the simulator ends with $status after SIGTERM"
if grep -q 'is killed' errors; then complain "does not end after SIGTERM"; fi
echo "Gatekeeper: serves its page, saves a setting, sends events and a picture"
SCRIPT
    timeout --kill-after=10 180 bash "$work/script" "${simulator[@]}" --events 'every=200ms' --app "$root/Examples/Gatekeeper" -- "$@" ||
        fail "failed, with exit code $?"
}

# The modules of this package that an example holds beside those that all have.
declare -A more_modules=([Gatekeeper]="AppServer VapixApp" [SnapshotToDisk]=VapixApp)

declare -A programs=()
for example in Examples/*/; do
    name=$(basename "$example")
    package=$root/.build-cross/packages/${name}_1_0_0_aarch64.eap
    if $arm; then
        [[ -e $package ]] || fail "$package is not there: run 'make eap'"
        # A camera takes it, and lists the app.
        installed=$(timeout --kill-after=10 120 vapix-simulator -- sh -c 'vapix install "$0" >/dev/null && vapix list-apps' "$package") ||
            fail "cannot be installed"
        grep -q "^$name	" <<<"$installed" || fail "is not listed after its installation: $installed"
        tar x -z -f "$package" -C "$work" "$name"
        mv "$work/$name" "$work/$name-aarch64"
        app=("$root/Scripts/cross-build.sh" run ship "$work/$name-aarch64")
    else
        # Optimized, because that is what a camera gets. What the apps share is compiled once, in a folder for all and for
        # products.sh; the plan of what to build there is that of the app before.
        options=(-c release --package-path "$example" --scratch-path "$root/.build-release" --product "$name"
            --disable-build-manifest-caching)
        Scripts/build.sh "${options[@]}" -Xswiftc -warnings-as-errors
        app=("$("$swift" build "${options[@]}" --show-bin-path)/$name")
        Scripts/check-linkage.sh "${app[0]}"
        # shellcheck disable=SC2086 # one word per module
        Scripts/check-modules.sh "${app[0]}" ServiceAccounts VapixClient VapixSupport ${more_modules[$name]-}

        for file in manifest.json LICENSE README.md; do
            [[ -s $example$file ]] || fail "$file is missing or empty"
        done
        grep -q "\"appName\": \"$name\"" "${example}manifest.json" ||
            fail "the appName of manifest.json is not the name of its folder and program"
        vapix manifest check "${example}manifest.json" >/dev/null || fail "its manifest is wrong"
        if [[ -d ${example}Tests ]]; then
            TEST_LOG="example-$name" "$root/Scripts/test.sh" --package-path "$example" --scratch-path "$root/.build-examples" \
                --disable-build-manifest-caching ||
                fail "its unit tests fail"
        fi
    fi

    if ((${#simulator[@]} == 0)); then
        echo "SKIPPED running $name: this machine allows neither user namespaces nor port 80"
        continue
    fi
    "try_$name" "${app[@]}"
    $arm || programs[$name]=${app[0]}
done

# Where there is no bus to ask, each has to say so, and to end or to try again, not crash or hang. Side by side, for an app
# waits for its first account for half a minute, and each attempt at the first connection for events takes up to a minute.
# An attempt may begin when a minute is nearly over, so two minutes are not enough.
waiting=()
for name in "${!programs[@]}"; do
    (
        DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nowhere "${programs[$name]}" >/dev/null 2>"$work/$name.complaint" &
        app=$!
        trap 'kill -KILL "$app" 2>/dev/null || true' EXIT
        for _ in {1..3000}; do
            if [[ -s $work/$name.complaint ]] || ! kill -0 "$app" 2>/dev/null; then break; fi
            sleep 0.1
        done
        kill -TERM "$app" 2>/dev/null || true
        for _ in {1..100}; do
            kill -0 "$app" 2>/dev/null || break
            sleep 0.1
        done
        kill -KILL "$app" 2>/dev/null || true
        status=0
        wait "$app" || status=$?
        complaint=$(cat "$work/$name.complaint")
        # 1 if it ended by itself; 0 or 143 if it was ended.
        ((status == 0 || status == 1 || status == 143)) && [[ $complaint == "$name: "* ]] ||
            fail "ends with $status without a bus, and says: $complaint"
    ) &
    waiting+=($!)
done
for process in "${waiting[@]}"; do wait "$process"; done
