#!/usr/bin/env bash
# D-Bus' own client, `dbus-send`: what people try by hand.
set -uo pipefail
source "$INTEROP_SUPPORT/peer.sh"

name=com.axis.HTTPConf1
object=/com/axis/HTTPConf1/VAPIXServiceAccounts1
interface=$name.VAPIXServiceAccounts1

send() { dbus-send --system --print-reply --reply-timeout=60000 "$@" 2>&1; }

check "the bus lists the service" has "$(send --dest=org.freedesktop.DBus / org.freedesktop.DBus.ListNames)" "*\"$name\"*"

reply=$(send --dest="$name" "$object" "$interface.GetCredentials" string:example-vapix-user)
check "the reply is one text with a name and a password" has "$reply" $'method return*\n   string "?*:?*"'
login=${reply##*string \"}
login=${login%\"}
status=$(curl --silent --max-time 60 --config - --output /dev/null --write-out '%{http_code}' \
    "$VAPIX_ORIGIN/axis-cgi/param.cgi?action=list&group=Brand" <<<"user = \"$login\"")
check "the virtual host accepts the account" test "$status" = 200

invalid="Error org.freedesktop.DBus.Error.InvalidArgs:*"
check "a number is refused" has "$(send --dest="$name" "$object" "$interface.GetCredentials" int32:7)" "$invalid"
check "no argument is refused" has "$(send --dest="$name" "$object" "$interface.GetCredentials")" "$invalid"
check "two arguments are refused" has "$(send --dest="$name" "$object" "$interface.GetCredentials" string:a string:b)" "$invalid"
check "another object is refused" has "$(send --dest="$name" /com "$interface.GetCredentials" string:a)" "Error *.Unknown*"
check "the peer has the machine's id" has "$(send --dest="$name" "$object" org.freedesktop.DBus.Peer.GetMachineId)" "*string \"*"

end "GetCredentials and its errors"
