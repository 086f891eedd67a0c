#!/usr/bin/env bash
# The example in C for the control interface: Snippets/Control/control.c.
set -uo pipefail
source "$INTEROP_SUPPORT/peer.sh"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck disable=SC2046 # one word per flag
cc -std=gnu11 -Wall -Wextra -Werror -O1 -o "$folder/control" "$INTEROP_ROOT/Snippets/Control/control.c" \
    $(pkg-config --cflags --libs libcurl) || exit 1
reply=$(timeout 60 "$folder/control" 2>&1)
status=$?
echo "$reply"
check "the program succeeds" test $status = 0
check "the unknown member is explained" has "$reply" '*it takes active, closed*'
check "the request is shown" has "$reply" '*"operation" : "parameters/list"*'
end "a fault, a request, and waits, by libcurl $(pkg-config --modversion libcurl)"
