#!/usr/bin/env bash
# HAProxy with HTTP/2 alone in its offer, in front of a simulated camera: events and calls over TLS.
set -euo pipefail
source "$INTEROP_SUPPORT/tls-server.sh"
# Debian has servers where only root looks for programs.
PATH=$PATH:/usr/sbin

configure() {
    cat >"$1/haproxy.cfg" <<EOF
defaults
    mode http
    timeout connect 60s
    timeout client 60s
    timeout server 60s
    timeout tunnel 10m
frontend tls
    bind 127.0.0.1:$2 ssl crt $1/both.pem alpn h2
    default_backend camera
backend camera
    server camera $3
EOF
}

serve() { exec haproxy -db -f "$1/haproxy.cfg"; }

command -v haproxy >/dev/null || { echo "haproxy is not installed" && exit 77; }
run_behind "$@"
