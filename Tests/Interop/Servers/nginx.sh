#!/usr/bin/env bash
# nginx with HTTP/2, in front of a simulated camera: events and calls over TLS.
set -euo pipefail
source "$INTEROP_SUPPORT/tls-server.sh"
# Debian has servers where only root looks for programs.
PATH=$PATH:/usr/sbin

configure() {
    cat >"$1/nginx.conf" <<EOF
daemon off;
master_process off;
pid $1/nginx.pid;
error_log stderr;
events {}
http {
    access_log off;
    client_body_temp_path $1/body;
    proxy_temp_path $1/proxy;
    fastcgi_temp_path $1/fastcgi;
    uwsgi_temp_path $1/uwsgi;
    scgi_temp_path $1/scgi;
    map \$http_upgrade \$connection_upgrade {
        default upgrade;
        '' '';
    }
    server {
        listen 127.0.0.1:$2 ssl http2;
        ssl_certificate $1/cert.pem;
        ssl_certificate_key $1/key.pem;
        location / {
            proxy_pass http://$3;
            proxy_http_version 1.1;
            proxy_set_header Host \$http_host;
            proxy_set_header Upgrade \$http_upgrade;
            proxy_set_header Connection \$connection_upgrade;
        }
    }
}
EOF
}

serve() { exec nginx -e stderr -c "$1/nginx.conf"; }

command -v nginx >/dev/null || { echo "nginx is not installed" && exit 77; }
run_behind "$@"
