/* The floor: libcurl and libdbus alone, replies counted but not parsed. One handle for calls one after another, a multi
 * handle for more at a time. Compiled with -DTUNED, nothing is set twice. */
#include "entrant.h"
#include <curl/curl.h>
#include <dbus/dbus.h>
static char cred[512], url[3][256];
static const char *INFO_BODY = "{\"apiVersion\":\"1.0\",\"method\":\"getAllProperties\"}";
static void get_credentials(int private_conn) {
    DBusError e;
    dbus_error_init(&e);
    DBusConnection *c = private_conn ? dbus_bus_get_private(DBUS_BUS_SYSTEM, &e) : dbus_bus_get(DBUS_BUS_SYSTEM, &e);
    if (!c)
        DIE("dbus: %s", e.message);
    dbus_connection_set_exit_on_disconnect(c, 0);
    DBusMessage *m = dbus_message_new_method_call("com.axis.HTTPConf1", "/com/axis/HTTPConf1/VAPIXServiceAccounts1",
                                                  "com.axis.HTTPConf1.VAPIXServiceAccounts1", "GetCredentials");
    const char *user = env_or("BENCH_USER", "bench");
    dbus_message_append_args(m, DBUS_TYPE_STRING, &user, DBUS_TYPE_INVALID);
    DBusMessage *r = dbus_connection_send_with_reply_and_block(c, m, 5000, &e);
    if (!r)
        DIE("dbus: %s", e.message);
    const char *s;
    if (!dbus_message_get_args(r, &e, DBUS_TYPE_STRING, &s, DBUS_TYPE_INVALID))
        DIE("dbus: %s", e.message);
    snprintf(cred, sizeof cred, "%s", s);
    dbus_message_unref(m);
    dbus_message_unref(r);
    if (private_conn)
        dbus_connection_close(c);
    dbus_connection_unref(c);
}
static size_t last_bytes;
static size_t sink(char *p, size_t s, size_t n, void *u) {
    (void)p;
    *(size_t *)u += s * n;
    return s * n;
}
#ifdef TUNED
/* A URL that is parsed once, a prepared Authorization header, no signals, no look for a proxy in the environment, 64 KiB to
 * receive into. */
static CURLU *cu[3];
static struct curl_slist *hl;
static char *b64(const char *s) {
    static const char t[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t n = strlen(s);
    char *o = malloc(n * 2 + 64), *q = o;
    q += sprintf(q, "Authorization: Basic ");
    for (size_t i = 0; i < n; i += 3) {
        unsigned a = (unsigned char)s[i], b = i + 1 < n ? (unsigned char)s[i + 1] : 0,
                 c = i + 2 < n ? (unsigned char)s[i + 2] : 0;
        *q++ = t[a >> 2];
        *q++ = t[(a & 3) << 4 | b >> 4];
        *q++ = i + 1 < n ? t[(b & 15) << 2 | c >> 6] : '=';
        *q++ = i + 2 < n ? t[c & 63] : '=';
    }
    *q = 0;
    return o;
}
static void setup(CURL *h, int op, size_t *count) {
    char *last;
    curl_easy_getinfo(h, CURLINFO_PRIVATE, &last);
    *count = 0;
    if (!hl) {
        hl = curl_slist_append(NULL, b64(cred));
        for (int i = 0; i < 3; i++) {
            cu[i] = curl_url();
            curl_url_set(cu[i], CURLUPART_URL, url[i], 0);
        }
    }
    if (!((intptr_t)last & 256)) {
        curl_easy_setopt(h, CURLOPT_HTTPHEADER, hl);
        curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(h, CURLOPT_PROXY, "");
        curl_easy_setopt(h, CURLOPT_BUFFERSIZE, 65536L);
        curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, sink);
        curl_easy_setopt(h, CURLOPT_WRITEDATA, count);
    } else if (((intptr_t)last >> 9) == op)
        return;
    curl_easy_setopt(h, CURLOPT_PRIVATE, (char *)(((intptr_t)last & 255) | 256 | (intptr_t)op << 9));
    curl_easy_setopt(h, CURLOPT_CURLU, cu[op]);
    if (op == 1)
        curl_easy_setopt(h, CURLOPT_POSTFIELDS, INFO_BODY);
    else
        curl_easy_setopt(h, CURLOPT_HTTPGET, 1L);
}
#else
static void setup(CURL *h, int op, size_t *count) {
    curl_easy_setopt(h, CURLOPT_URL, url[op]);
    curl_easy_setopt(h, CURLOPT_USERPWD, cred);
    curl_easy_setopt(h, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    if (op == 1)
        curl_easy_setopt(h, CURLOPT_POSTFIELDS, INFO_BODY);
    else
        curl_easy_setopt(h, CURLOPT_HTTPGET, 1L);
    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, sink);
    curl_easy_setopt(h, CURLOPT_WRITEDATA, count);
    *count = 0;
}
#endif
static void check_code(CURL *h) {
    long code = 0;
    curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &code);
    if (code != 200)
        DIE("status %ld", code);
}
int main(int argc, char **argv) {
    const char *op = argc > 1 ? argv[1] : "first";
    int n = argc > 2 ? atoi(argv[2]) : 1, conc = argc > 3 ? atoi(argv[3]) : 1;
    const char *base = env_or("BENCH_BASE", "http://127.0.0.12:18012");
    snprintf(url[0], 256, "%s/axis-cgi/applications/list.cgi", base);
    snprintf(url[1], 256, "%s/axis-cgi/basicdeviceinfo.cgi", base);
    snprintf(url[2], 256, "%s/axis-cgi/param.cgi?action=list", base);
    if (!strcmp(op, "dbus")) {
        uint64_t *lat = calloc(n, sizeof *lat), t0 = now_ns();
        for (int i = 0; i < n; i++) {
            uint64_t a = now_ns();
            get_credentials(1);
            lat[i] = now_ns() - a;
        }
        report(op, n, 1, now_ns() - t0, lat, n, cred);
        return 0;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    get_credentials(0);
    int mix = !strcmp(op, "mix"), k = !strcmp(op, "list") ? 0 : !strcmp(op, "param") ? 2 : 1;
    if (mix)
        n *= 3;
    uint64_t *lat = calloc(n, sizeof *lat), t0 = now_ns();
    if (conc <= 1) {
        CURL *h = curl_easy_init();
        for (int i = 0; i < n; i++) {
            uint64_t a = now_ns();
            setup(h, mix ? i % 3 : k, &last_bytes);
            CURLcode rc = curl_easy_perform(h);
            if (rc)
                DIE("%s", curl_easy_strerror(rc));
            check_code(h);
            lat[i] = now_ns() - a;
        }
        curl_easy_cleanup(h);
    } else {
        CURLM *m = curl_multi_init();
        CURL **h = calloc(conc, sizeof *h);
        uint64_t *st = calloc(conc, sizeof *st);
        size_t *cnt = calloc(conc, sizeof *cnt);
        int *idx = calloc(conc, sizeof *idx);
        int started = 0, done = 0, run;
        for (int i = 0; i < conc && started < n; i++) {
            h[i] = curl_easy_init();
            curl_easy_setopt(h[i], CURLOPT_PRIVATE, (char *)(intptr_t)i);
            idx[i] = started;
            st[i] = now_ns();
            setup(h[i], mix ? started % 3 : k, &cnt[i]);
            curl_multi_add_handle(m, h[i]);
            started++;
        }
        while (done < n) {
            curl_multi_perform(m, &run);
            CURLMsg *msg;
            int q;
            while ((msg = curl_multi_info_read(m, &q))) {
                if (msg->data.result)
                    DIE("%s", curl_easy_strerror(msg->data.result));
                CURL *e = msg->easy_handle;
                char *pv;
                curl_easy_getinfo(e, CURLINFO_PRIVATE, &pv);
                int i = (int)((intptr_t)pv & 255);
                check_code(e);
                lat[done++] = now_ns() - st[i];
                last_bytes = cnt[i];
                curl_multi_remove_handle(m, e);
                if (started < n) {
                    st[i] = now_ns();
                    setup(e, mix ? started % 3 : k, &cnt[i]);
                    curl_multi_add_handle(m, e);
                    started++;
                }
            }
            if (done < n)
                curl_multi_poll(m, NULL, 0, 1000, NULL);
        }
        for (int i = 0; i < conc; i++)
            if (h[i])
                curl_easy_cleanup(h[i]);
        curl_multi_cleanup(m);
    }
    uint64_t wall = now_ns() - t0;
    char chk[64];
    snprintf(chk, sizeof chk, "bytes:%zu", last_bytes);
    report(op, n, conc, wall, lat, n, chk);
    return 0;
}
