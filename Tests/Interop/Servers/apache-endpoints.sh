#!/usr/bin/env bash
# Apache, which cameras use, in front of an app with endpoints: mod_proxy_fcgi and mod_proxy_http.
set -euo pipefail
source "$INTEROP_SUPPORT/web-server.sh"
# Debian has servers where only root looks for programs.
PATH=$PATH:/usr/sbin

apache=$(command -v apache2 || command -v httpd || true)
[[ -n $apache ]] || { echo "Apache is not installed" && exit 77; }
for modules in /usr/lib/apache2/modules /usr/lib64/httpd/modules /usr/lib/httpd/modules; do
    [[ -e $modules/mod_proxy_fcgi.so ]] && break
done

configure() {
    local module
    {
        for module in mpm_event authz_core proxy proxy_fcgi proxy_http; do
            echo "LoadModule ${module}_module $modules/mod_$module.so"
        done
        # Only root may choose another user for the workers.
        (($(id -u) != 0)) || printf 'User nobody\nGroup nogroup\n'
        cat <<EOF
ServerRoot $1
ServerName localhost
PidFile $1/apache.pid
DefaultRuntimeDir $1
Listen 127.0.0.1:$2
ErrorLog $1/apache.log
ServerLimit 4
ThreadsPerChild 64
MaxRequestWorkers 256
ProxyPass /local/fastcgi/ unix:$1/fastcgi.socket|fcgi://fastcgi/local/fastcgi/
ProxyPass /local/kept/ unix:$1/fastcgi.socket|fcgi://kept/local/kept/ enablereuse=on
ProxyPass /local/http/ unix:$1/http.socket|http://localhost/
ProxyPass /local/port/ http://127.0.0.1:$3/ upgrade=websocket
EOF
    } >"$1/apache.conf"
}

serve() { exec "$apache" -DFOREGROUND -f "$1/apache.conf"; }

version=$("$apache" -v | sed -n 's/^Server version: *//p')
serve_endpoints "$version"
