#!/usr/bin/env bash
# nginx in front of an app with endpoints: fastcgi_pass and proxy_pass.
set -euo pipefail
source "$INTEROP_SUPPORT/web-server.sh"
# Debian has servers where only root looks for programs.
PATH=$PATH:/usr/sbin

command -v nginx >/dev/null || { echo "nginx is not installed" && exit 77; }

configure() {
    cat >"$1/nginx.conf" <<EOF
daemon off;
pid $1/nginx.pid;
error_log $1/nginx.log;
worker_processes 1;
events { worker_connections 2048; }
http {
    access_log off;
    client_max_body_size 20m;
    client_body_temp_path $1/body-temp;
    proxy_temp_path $1/proxy;
    fastcgi_temp_path $1/fastcgi;
    uwsgi_temp_path $1/uwsgi;
    scgi_temp_path $1/scgi;
    proxy_max_temp_file_size 16m;
    fastcgi_max_temp_file_size 16m;
    fastcgi_param REQUEST_METHOD \$request_method;
    fastcgi_param REQUEST_URI \$request_uri;
    fastcgi_param QUERY_STRING \$query_string;
    fastcgi_param CONTENT_TYPE \$content_type;
    fastcgi_param CONTENT_LENGTH \$content_length;
    map \$http_upgrade \$connection_upgrade {
        default upgrade;
        '' '';
    }
    upstream kept {
        server unix:$1/fastcgi.socket;
        keepalive 8;
    }
    upstream port {
        server 127.0.0.1:$3;
        keepalive 8;
    }
    server {
        listen 127.0.0.1:$2 backlog=512;
        location /local/fastcgi/ { fastcgi_pass unix:$1/fastcgi.socket; }
        location /local/kept/ {
            fastcgi_pass kept;
            fastcgi_keep_conn on;
        }
        location /local/http/ {
            proxy_pass http://unix:$1/http.socket:/;
            proxy_http_version 1.1;
            proxy_set_header Connection close;
            proxy_request_buffering off;
        }
        location /local/port/ {
            proxy_pass http://port/;
            proxy_http_version 1.1;
            proxy_set_header X-Forwarded-Host \$http_host;
            proxy_set_header Upgrade \$http_upgrade;
            proxy_set_header Connection \$connection_upgrade;
        }
    }
}
EOF
}

serve() { exec nginx -e stderr -c "$1/nginx.conf"; }

version=$(nginx -v 2>&1 | sed 's/.*: //')
serve_endpoints "$version"
