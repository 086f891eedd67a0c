#!/usr/bin/env bash
# The command `curl`, as the pages of the documentation use it: Digest across the network, Basic on the virtual host.
set -uo pipefail
source "$INTEROP_SUPPORT/peer.sh"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
requests=0

# get HOW URL [OPTION…]: sends one call, and leaves the reply's body in `body`, its headers in `headers` and what curl says of it in
# `status`, `connections` (how many it opened) and `reason` (its own error).
get() {
    local how=$1 url=$2
    shift 2
    requests=$((requests + 1))
    local login="user = \"root:$(head -1 "$INTEROP_PASSWORD_FILE")\""
    [[ $how == --basic ]] && login="user = \"$account\""
    [[ $how == anonymous ]] && login='' how=--anyauth
    rm -f body headers
    read -r status connections < <(curl --silent --show-error --max-time 60 --config - "$how" --output body --dump-header headers \
        --write-out '%{http_code} %{num_connects}\n' "$@" "$url" <<<"$login" 2>reason)
    body=$(tr -d '\0' <body 2>/dev/null)
    headers=$(<headers)
}

# expect SENTENCE STATUS PATTERN: checks the last call.
expect() {
    check "$1: status $2, not ${status:-none} $(<reason)" test "${status:-}" = "$2"
    check "$1: the reply matches $3" has "$body" "$3"
}

reply=$(dbus-send --system --print-reply=literal --dest=com.axis.HTTPConf1 /com/axis/HTTPConf1/VAPIXServiceAccounts1 \
    com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials string:curl)
account=${reply##* }
here=$VAPIX_ORIGIN/axis-cgi
there=$VAPIX_NETWORK_ORIGIN/axis-cgi
number='root.Brand.ProdNbr=?*'
json='Content-Type: application/json'
call='{"apiVersion": "1.0", "context": "abc", "method": "getAllProperties"}'

for how in --basic --digest --anyauth; do
    [[ $how == --basic ]] && root=$here || root=$there
    get $how "$root/param.cgi?action=list&group=Brand"
    expect "a query with $how" 200 "*$number*"
    get $how "$root/basicdeviceinfo.cgi" --request POST --header "$json" --data "$call"
    expect "a JSON method with $how" 200 '*"SocSerialNumber"*'
    get $how "$root/param.cgi" --data "action=list&group=Brand"
    expect "a form with $how" 200 "*$number*"
    for type in text/plain ''; do
        get $how "$root/param.cgi" --header "Content-Type: $type" --data "action=list&group=Brand"
        expect "a form of the type '$type' with $how" 200 "*$number*"
    done
    get $how "$root/param.cgi?action=list&group=Brand" --head
    expect "HEAD with $how" 200 "*"
    check "the reply to HEAD has the headers of GET" has "$headers" '*Content-Type: text/plain*'
    get $how "$root/basicdeviceinfo.cgi" --header "$json" --header 'Transfer-Encoding: chunked' --data-binary "$call"
    expect "a body in chunks with $how" 200 '*"SocSerialNumber"*'
    get $how "$root/param.cgi?action=list&group=Brand" --http1.0
    expect "HTTP/1.0 with $how" 200 "*$number*"
    get $how "$root/param.cgi?action=list&group=Brand" --http2
    expect "an offer of HTTP/2 with $how" 200 "*$number*"
    get $how "$root/param.cgi?action=list&group=Brand" --compressed
    expect "an offer of compression with $how" 200 "*$number*"
    get $how "$root/jpg/image.cgi?resolution=320x240"
    expect "a picture with $how" 200 $'\xff\xd8*'
done

get --digest http://camera.example/axis-cgi/param.cgi?action=list\&group=Brand --proxy "$VAPIX_NETWORK_ORIGIN"
expect "a complete URL in place of a path" 200 "*$number*"

# curl waits for a second where a server does not answer the header Expect.
printf '%02000000d' 0 >package
get --digest "$there/applications/upload.cgi" --form "packfil=@package;filename=no.eap" --trace-ascii trace
expect "an upload that is no package" 200 "Error: *"
check "the camera asks for the body of an upload" has "$(<trace)" "*HTTP/1.1 100 Continue*"

get anonymous "$there/systemready.cgi" --header "$json" --data '{"apiVersion": "1.1", "method": "systemready", "params": {"timeout": 10}}'
expect "systemready without a login" 200 '*"systemready"*'
get anonymous "$there/param.cgi?action=list"
expect "anything else without a login" 401 "*"
check "the challenge is one of Digest" has "$headers" '*WWW-Authenticate: Digest realm="AXIS_*", nonce="*'
get anonymous "$here/param.cgi?action=list"
check "the challenge of the virtual host is one of Basic" has "$headers" '*WWW-Authenticate: Basic realm="AXIS_*'

get --digest "$there/date.cgi?action=get"
expect "the time of an old client" 200 '??? ??, ???? ??:??:??'
get --digest "$there/serverreport.cgi"
expect "a server report without a mode" 200 "*Server report*"
get --digest "$there/pwdgrp.cgi?action=add&user=guest&pwd=canary-0815&grp=users&sgrp=viewer"
expect "a new user" 200 "*Created account guest.*"
# Not Digest: this is about what a viewer may, with a login of his own.
status=$(curl --silent --max-time 60 --digest --config - --output body --write-out '%{http_code}' "$there/pwdgrp.cgi?action=get" \
    <<<'user = "guest:canary-0815"')
check "a viewer gets 401 from what administrators may, not $status" test "$status" = 401
printf 'no firmware' >firmware
get --digest "$there/firmwaremanagement.cgi" --form 'data={"apiVersion": "1.0", "method": "upgrade"};type=application/json' \
    --form 'fileData=@firmware'
expect "firmware that is none" 200 '*"code" : 421,*'

# Frames come for as long as somebody reads.
curl --silent --digest --config - --max-time 2 --output video "$there/mjpg/video.cgi?fps=20&resolution=320x240" \
    <<<"user = \"root:$(head -1 "$INTEROP_PASSWORD_FILE")\""
check "a video goes on" test $? = 28
frames=$(grep --text --count '^--myboundary' video)
check "the video has frames, not $frames" test "$frames" -ge 2

end "$(curl --version | sed -n '1s/^curl \([^ ]*\).*/version \1/p'): $requests calls, a video of $frames frames"
