#!/usr/bin/env bash
# Runs a command beside a device of its own, on loopback: a private D-Bus bus, its account service and its web server.
#
#   device.sh BUILD -- COMMAND [ARGUMENTS…]
#
# BUILD is where the programs are built (see ../run.sh). LINES and PROPERTIES make the replies larger: see replies.py. The
# command finds the device by DBUS_SYSTEM_BUS_ADDRESS and BENCH_BASE.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
build=$1
shift 2
run=$(mktemp -d)
processes=()
stop() {
    for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$run"
}
trap stop EXIT

python3 "$here/replies.py" "$run/replies" "${LINES:-3000}" "${PROPERTIES:-0}"
sed "s#@RUN@#$run#g" "$here/bus.conf.in" >"$run/bus.conf"
dbus-daemon --config-file="$run/bus.conf" --nofork --nopidfile 2>"$run/bus.log" &
processes+=($!)
for _ in $(seq 100); do [[ -S $run/bus.sock ]] && break || sleep 0.05; done

# A login that is worth nothing: it is valid nowhere but here.
login=vapix-bench:s3cr3t
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$run/bus.sock
"$build/accounts" "$login" &
processes+=($!)
coproc { exec "$build/webserver" "$run/replies" "Basic $(printf %s "$login" | base64)"; }
processes+=("$COPROC_PID")
read -r -t 10 port <&"${COPROC[0]}"
export BENCH_BASE=http://127.0.0.12:$port
for _ in $(seq 100); do
    if dbus-send --system --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:com.axis.HTTPConf1 2>/dev/null | grep -q true; then break; fi
    sleep 0.05
done
"$@"
