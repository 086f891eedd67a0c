#!/usr/bin/env bash
# GLib's client of D-Bus, `gdbus`: what apps in C use for GetCredentials.
set -uo pipefail
source "$INTEROP_SUPPORT/peer.sh"

name=com.axis.HTTPConf1
object=/com/axis/HTTPConf1/VAPIXServiceAccounts1
interface=$name.VAPIXServiceAccounts1

call() { timeout 60 gdbus call --system --dest "$name" --object-path "$object" --method "$@" 2>&1; }

timeout 60 gdbus wait --system --timeout 30 "$name"
check "the service is on the bus" test $? = 0

reply=$(call "$interface.GetCredentials" example-vapix-user)
check "the reply is one text with a name and a password" has "$reply" "('?*:?*',)"
login=${reply#"('"}
login=${login%"',)"}
status=$(curl --silent --max-time 60 --config - --output /dev/null --write-out '%{http_code}' \
    "$VAPIX_ORIGIN/axis-cgi/param.cgi?action=list&group=Brand" <<<"user = \"$login\"")
check "the virtual host accepts the account" test "$status" = 200

again=$(call "$interface.GetCredentials" example-vapix-user)
check "a second call makes another password" test "$again" != "$reply"

description=$(timeout 60 gdbus introspect --system --dest "$name" --object-path "$object")
check "the object describes itself" has "$description" "*GetCredentials(in  s *out s *"

for method in Nothing.At.All "$interface.Nothing" org.freedesktop.DBus.Properties.GetAll; do
    check "$method is refused" has "$(call "$method" "$interface")" "Error: GDBus.Error:org.freedesktop.DBus.Error.Unknown*"
done
check "the peer answers a ping" test "$(call org.freedesktop.DBus.Peer.Ping)" = "()"

end "GetCredentials, its errors and its description"
