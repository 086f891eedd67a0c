#!/usr/bin/env bash
# Debian's dbus-broker as the bus on which the client asks for a service account.
#
# It is unpacked into a folder of its own: installing it would replace the machine's bus.
set -euo pipefail

VAPIX_DBUS_BROKER=$(command -v dbus-broker || true)
if [[ -z $VAPIX_DBUS_BROKER ]]; then
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    # apt downloads as a user of its own.
    chmod 777 "$scratch"
    VAPIX_DBUS_BROKER=$scratch/usr/bin/dbus-broker
    if ! (cd "$scratch" && apt-get download --quiet dbus-broker && dpkg-deb --extract dbus-broker_*.deb .) ||
        ! "$VAPIX_DBUS_BROKER" --version; then
        echo "dbus-broker is not installed, and the package manager has none that runs here"
        exit 77
    fi
fi
export VAPIX_DBUS_BROKER
# shellcheck disable=SC2086 # one word per flag
TEST_LOG=interop-dbus-broker "$INTEROP_ROOT/Scripts/test.sh" --skip-build $INTEROP_FLAGS --filter '_broker'
tests=$(sed -n 's/.*Test run with \([0-9]* tests\?\).*/\1/p' "$INTEROP_ROOT/.build-logs/interop-dbus-broker.log")
echo "$("$VAPIX_DBUS_BROKER" --version | sed -n 1p): $tests"
