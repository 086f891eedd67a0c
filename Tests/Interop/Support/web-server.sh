# What the web servers in front of endpoint-peer share; they read it with `source`.

source "$INTEROP_SUPPORT/peer.sh"

# serve_endpoints NAME: starts endpoint-peer for each protocol and the server in front of it, and asks the server.
#
# The peer has a function `configure FOLDER PORT HTTP_PORT`, which writes the server's configuration, and a function
# `serve FOLDER`, which becomes the server. The apps are in FOLDER/fastcgi.socket, in FOLDER/http.socket, and at HTTP_PORT of
# 127.0.0.1. The server hands on /local/fastcgi/, /local/kept/ (FastCGI over connections that it keeps), /local/http/ and
# /local/port/.
serve_endpoints() {
    folder=$(mktemp -d)
    programs=()
    trap '((${#programs[@]} == 0)) || kill "${programs[@]}" 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
    # The server's workers are another user, as on a camera.
    chmod 711 "$folder"
    start_app fastcgi "$folder/fastcgi.socket"
    start_app http-socket "$folder/http.socket"
    start_app http 0
    local http_port=$app_port attempt
    for attempt in 1 2 3 4 5; do
        port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
        configure "$folder" "$port" "$http_port"
        (serve "$folder") &
        local server=$!
        for _ in {1..600}; do
            if (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break 2; fi
            kill -0 "$server" 2>/dev/null || break
            sleep 0.1
        done
        kill "$server" 2>/dev/null || true
        server=
    done
    [[ -n $server ]] || { echo "the server does not start" && exit 1; }
    programs+=("$server")

    head -c 10000000 /dev/urandom >"$folder/body"
    local app
    for app in fastcgi kept http port; do ask "$app"; done
    end "$1: FastCGI and HTTP, kept connections, 10 MB, aborts, 200 at once"
}

# start_app KIND ADDRESS: starts endpoint-peer; app_port is the port it listens on.
start_app() {
    local log=$folder/$1.log
    : >"$log"
    endpoint-peer "$1" "$2" >"$log" &
    programs+=($!)
    for _ in {1..600}; do
        app_port=$(sed -n 's/^listening //p' "$log")
        [[ -z $app_port ]] || return 0
        sleep 0.1
    done
    echo "endpoint-peer does not start" && exit 1
}

# ask APP: sends requests for an app through the server, and checks the replies.
ask() {
    local app=$1 base=http://127.0.0.1:$port/local/$1 text line before _
    local get=(curl --silent --show-error --max-time 60)
    check "$app: GET" has "$("${get[@]}" "$base/hello.cgi")" '{"hello":"world"}'
    text=$("${get[@]}" --head "$base/hello.cgi")
    # Apache passes on no size that a FastCGI app states.
    check "$app: HEAD" has "${text,,}" $'http/1.1 200 ok\r*content-type: application/json\r*'
    [[ ${text,,} != *content-length* ]] || check "$app: HEAD has the size of GET" has "${text,,}" $'*content-length: 17\r*'
    check "$app: a query is decoded once" has "$("${get[@]}" "$base/query.cgi?a=1&b=%2541+%26&c")" $'a=1\nb=%41 &\nc='
    check "$app: 404" has "$("${get[@]}" --output /dev/null --write-out '%{http_code}' "$base/no.cgi")" 404
    text=$("${get[@]}" --include --request DELETE "$base/hello.cgi")
    check "$app: 405 says what is allowed" has "$text" '*405*Allow: GET, HEAD*'
    "${get[@]}" --data-binary "@$folder/body" --output "$folder/reply" "$base/echo.cgi"
    check "$app: POST of 10 MB" cmp --silent "$folder/body" "$folder/reply"
    "${get[@]}" --header 'Transfer-Encoding: chunked' --data-binary "@$folder/body" --output "$folder/reply" "$base/echo.cgi"
    check "$app: chunked POST of 10 MB" cmp --silent "$folder/body" "$folder/reply"
    check "$app: POST without a body" has "$("${get[@]}" --data '' "$base/sum.cgi")" '0 0'
    check "$app: a reply of 50 MB" has "$("${get[@]}" "$base/large.cgi?megabytes=50" | wc -c)" 52428800
    text=$("${get[@]}" "$base/hello.cgi" "$base/hello.cgi" "$base/sum.cgi" "$base/hello.cgi")
    check "$app: one request after the other" has "$text" '{"hello":"world"}{"hello":"world"}405*{"hello":"world"}'

    # Apache collects 4 KB of a FastCGI reply, so the event is padded there.
    local padding=8192
    [[ $app != http && $app != port ]] || padding=0
    text=
    while read -r line; do
        [[ $line != data:* ]] || { text=$line && break; }
    done < <(exec curl --silent --no-buffer --max-time 60 "$base/events.cgi?padding=$padding")
    kill "$!" 2>/dev/null || true
    check "$app: an event arrives at once" has "$text" 'data: live'

    # FastCGI knows no WebSockets.
    if [[ $app == port && -n ${INTEROP_PYTHON-} ]]; then
        check "$app: a WebSocket" "$INTEROP_PYTHON" "$INTEROP_SUPPORT/endpoint-websocket.py" "ws${base#http}/socket.cgi"
    fi

    before=$("${get[@]}" "$base/aborts.cgi")
    # The client goes away in the middle of the reply. A terabyte, because a server may read a reply ahead of its client: nginx
    # writes up to a gigabyte of it into a file, which takes less than a second in memory.
    curl --silent --limit-rate 100k --max-time 1 --output /dev/null "$base/large.cgi?megabytes=1048576" || true
    for _ in {1..300}; do
        text=$("${get[@]}" "$base/aborts.cgi")
        ((text == before)) || break
        sleep 0.1
    done
    check "$app: an abort cancels the handler" test "$text" -gt "$before"

    local many=()
    for _ in {1..200}; do many+=(--output "$folder/many" "$base/wait.cgi"); done
    text=$("${get[@]}" --no-progress-meter --parallel --parallel-immediate --parallel-max 200 --write-out '%{http_code}\n' "${many[@]}" | sort | uniq -c)
    check "$app: 200 at once" has "$text" ' *200 200'
}
