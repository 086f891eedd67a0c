#!/usr/bin/env bash
# A program in C that does what Axis' own example for VAPIX access does: Clients/acap-example.c.
set -uo pipefail
source "$INTEROP_SUPPORT/peer.sh"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck disable=SC2046 # one word per flag
cc -std=gnu11 -Wall -Wextra -Werror -O1 -o "$folder/acap-example" "$(dirname "$0")/acap-example.c" \
    $(pkg-config --cflags --libs dbus-1 libcurl) || exit 1

reply=$(timeout 60 "$folder/acap-example")
check "the request succeeds" test $? = 0
echo "$reply"
check "the reply has data" has "$reply" '*"data"*'
check "the reply is no error" has "$reply" '!(*"error"*)'
for property in ProdShortName Soc SocSerialNumber; do
    check "the reply has a $property" has "$reply" "*\"$property\"*:*\"?*\"*"
done
end "the D-Bus call and the request of Axis' example"
