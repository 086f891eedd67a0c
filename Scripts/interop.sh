#!/usr/bin/env bash
# Runs programs of others against the simulator, and the client against servers of others. Each of them is a peer.
#
#   Scripts/interop.sh [PEER…] [--skip-build] [OPTIONS OF swift build…]
#
# A peer is an executable file. Tests/Interop/Clients/PEER.* runs as the command of a simulated camera of its own, which has a
# network of its own: port 80 of 127.0.0.12 is free. Tests/Interop/Servers/PEER.* runs on this machine as it is. The last line of
# a peer's output says what it did. Exit code 77 says that the peer cannot run here, and its last line why; CI=true takes that
# for a failure. The outputs of failed peers come last.
#
# A peer finds the built programs and Python in PATH, and these variables: INTEROP_ROOT (the package), INTEROP_SUPPORT (what peers
# share), INTEROP_PYTHON, INTEROP_FLAGS (the options of swift build), and a client also VAPIX_ORIGIN, VAPIX_NETWORK_ORIGIN,
# DBUS_SYSTEM_BUS_ADDRESS, and INTEROP_PASSWORD_FILE, with the password of the network user root.
set -euo pipefail

cd "$(dirname "$0")/.."
peers=Tests/Interop
logs=$PWD/.build-logs
export INTEROP_ROOT=$PWD INTEROP_SUPPORT=$PWD/$peers/Support

wanted=()
flags=()
build=yes
for argument in "$@"; do
    case $argument in
    --skip-build) build= ;;
    -*) flags+=("$argument") ;;
    *) if ((${#flags[@]})); then flags+=("$argument"); else wanted+=("$argument"); fi ;;
    esac
done
export INTEROP_FLAGS=${flags[*]-}

# The files of the peers that are wanted, all if none is named.
name_of() { basename "${1%.*}"; }
mapfile -t files < <(find "$peers/Clients" "$peers/Servers" -type f -perm -u+x | sort)
for name in "${wanted[@]}"; do
    for file in "${files[@]}"; do [[ $(name_of "$file") == "$name" ]] && continue 2; done
    echo "There is no peer $name. There are: $(for file in "${files[@]}"; do name_of "$file"; done | sort -u | tr '\n' ' ')" >&2
    exit 2
done

# Python with the pinned packages of PyPI, made anew when one of them has changed.
environment=$PWD/.build-interop
export INTEROP_PYTHON=$environment/bin/python
if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    INTEROP_PYTHON=
elif ! cmp --silent "$peers/requirements.txt" "$environment/requirements.txt"; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$peers/requirements.txt"
    cp "$peers/requirements.txt" "$environment/"
fi
# A peer's file must not hide the package of the same name.
export PYTHONSAFEPATH=1 PYTHONPATH=$INTEROP_SUPPORT PYTHONDONTWRITEBYTECODE=1

[[ -z $build ]] || Scripts/build.sh --build-tests "${flags[@]}"
PATH=$environment/bin:$(Scripts/swift.sh build --show-bin-path "${flags[@]}"):$PATH

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export INTEROP_PASSWORD_FILE=$scratch/password
(umask 077 && od -An -N16 -tx8 /dev/urandom | tr -d ' ' >"$INTEROP_PASSWORD_FILE")

# Cameras with a network of their own need namespaces.
no_namespaces=
unshare --user --map-root-user --net true 2>/dev/null || no_namespaces=yes

run() {
    if [[ $1 == *.py && -z $INTEROP_PYTHON ]]; then
        echo "$(python3 --version) is older than 3.11"
        return 77
    elif [[ $1 == */Clients/* && -n $no_namespaces ]]; then
        echo "this system allows no namespaces; vapix-simulator --isolated -- true says what would"
        return 77
    fi
    local camera=()
    [[ $1 == */Clients/* ]] && camera=(vapix-simulator --isolated --network-password-file "$INTEROP_PASSWORD_FILE" --)
    timeout --kill-after=10 300 "${camera[@]}" "$PWD/$1"
}

mkdir -p "$logs"
failed=()
for file in "${files[@]}"; do
    name=$(name_of "$file")
    [[ ${#wanted[@]} == 0 || " ${wanted[*]} " == *" $name "* ]] || continue
    log=$logs/interop-$(basename "$(dirname "$file")" | tr '[:upper:]' '[:lower:]')-$name.log
    start=${EPOCHREALTIME/[.,]/}
    status=0
    run "$file" >"$log" 2>&1 </dev/null || status=$?
    time=$(((${EPOCHREALTIME/[.,]/} - start) / 100000))
    last=$(tail -1 "$log")
    case $status in
    0) outcome=ok ;;
    77) outcome=skipped ;;
    *) outcome=FAILED last="exit code $status" ;;
    esac
    printf '%-8s %-22s %3d.%d s  %s\n' "$outcome" "${file#"$peers"/}" $((time / 10)) $((time % 10)) "$last"
    if [[ $outcome == FAILED || ($outcome == skipped && ${CI:-} == true) ]]; then failed+=("$log"); fi
done

for log in "${failed[@]}"; do
    echo
    echo "--- $log"
    tail -100 "$log" | cut -c1-1000
done >&2
((${#failed[@]} == 0))
