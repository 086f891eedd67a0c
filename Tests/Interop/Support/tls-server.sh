# What the TLS servers among the peers share; they read it with `source`. Each stands in front of a simulated camera and offers
# HTTP/2, as web servers do by default today: the client's WebSocket must get HTTP/1.1 from it all the same.

# run_behind NAME: starts a simulated camera, the server in front of it, and the client's commands against the server.
#
# The peer has a function `configure FOLDER PORT DEVICE`, which writes the server's configuration, and a function `serve FOLDER`,
# which becomes the server. DEVICE is the camera's host and port; FOLDER has cert.pem, key.pem and both.pem.
run_behind() {
    if [[ ${1-} != --inside ]]; then
        # The peer starts again, as the command of a camera.
        password=$(mktemp)
        trap 'rm -f "$password"' EXIT
        (umask 077 && od -An -N16 -tx8 /dev/urandom | tr -d ' ' >"$password")
        PEER_PASSWORD_FILE=$password vapix-simulator --network-password-file "$password" --events every=100ms -- \
            "$0" --inside
        return
    fi
    folder=$(mktemp -d)
    server=
    trap '[[ -z $server ]] || kill "$server"; rm -rf "$folder"' EXIT
    openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=camera -days 2 -addext subjectAltName=IP:127.0.0.1 \
        -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
    cat "$folder/cert.pem" "$folder/key.pem" >"$folder/both.pem"
    start_server
    local login=(--host "https://127.0.0.1:$port" --user root --password-file "$PEER_PASSWORD_FILE" --ca-file "$folder/cert.pem")
    local protocol apps events
    protocol=$(openssl s_client -connect "127.0.0.1:$port" -alpn h2,http/1.1 </dev/null 2>/dev/null | grep --text '^ALPN protocol' || true)
    [[ $protocol == *h2 ]] || { echo "the server does not offer HTTP/2: $protocol" && exit 1; }
    apps=$(vapix list-apps "${login[@]}" | wc -l)
    events=$(timeout 60 vapix events --topic tnsaxis:Simulator/Numbered --count 5 "${login[@]}" | wc -l)
    ((apps > 0 && events == 5)) || { echo "$apps applications, $events events of 5" && exit 1; }
    echo "$apps applications and $events events over TLS, from a server that chooses h2 where it is offered"
}

# Starts the server on a free port. Another program may take the port first, so it tries a few times.
start_server() {
    local attempt
    for attempt in 1 2 3 4 5; do
        port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
        configure "$folder" "$port" "${VAPIX_NETWORK_ORIGIN#http://}"
        (serve "$folder") &
        server=$!
        for _ in {1..600}; do
            if (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then return; fi
            kill -0 "$server" 2>/dev/null || break
            sleep 0.1
        done
        kill "$server" 2>/dev/null || true
        server=
    done
    echo "the server does not start" && exit 1
}
