/* The C way, after the manner of the official example for VAPIX: gio for D-Bus, libcurl with options set anew for each call,
 * replies gathered in a GString, jansson and libxml2 to parse them into typed values. Our own code. */
#include "entrant.h"
#include <curl/curl.h>
#include <gio/gio.h>
#include <jansson.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

typedef struct {
    char *name, *nice, *vendor, *version, *id, *license, *status, *page, *vpage, *lname;
} App;
typedef struct {
    App *v;
    int n;
} Apps;
typedef struct {
    char *arch, *brand, *build, *hw, *full, *nbr, *shrt, *type, *variant, *serial, *soc, *socserial, *version, *web;
    int count;
} Info;

static char *credentials;
static char *base;

static char *get_credentials(gboolean fresh) {
    GError *e = NULL;
    GDBusConnection *c;
    if (fresh) {
        gchar *addr = g_dbus_address_get_for_bus_sync(G_BUS_TYPE_SYSTEM, NULL, &e);
        c = addr ? g_dbus_connection_new_for_address_sync(addr,
                                                          G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                              G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                          NULL, NULL, &e)
                 : NULL;
        g_free(addr);
    } else
        c = g_bus_get_sync(G_BUS_TYPE_SYSTEM, NULL, &e);
    if (!c)
        DIE("dbus: %s", e->message);
    GVariant *r = g_dbus_connection_call_sync(c, "com.axis.HTTPConf1", "/com/axis/HTTPConf1/VAPIXServiceAccounts1",
                                              "com.axis.HTTPConf1.VAPIXServiceAccounts1", "GetCredentials",
                                              g_variant_new("(s)", env_or("BENCH_USER", "bench")), NULL,
                                              G_DBUS_CALL_FLAGS_NONE, -1, NULL, &e);
    if (!r)
        DIE("dbus: %s", e->message);
    char *s = NULL;
    g_variant_get(r, "(s)", &s);
    if (!strchr(s, ':'))
        DIE("credentials");
    g_variant_unref(r);
    if (fresh)
        g_dbus_connection_close_sync(c, NULL, NULL);
    g_object_unref(c);
    return s;
}
static size_t append(char *p, size_t s, size_t n, void *u) {
    g_string_append_len(u, p, s * n);
    return s * n;
}

static char *attr(xmlNode *n, const char *k) {
    xmlChar *v = xmlGetProp(n, (const xmlChar *)k);
    char *s = g_strdup(v ? (char *)v : "");
    if (v)
        xmlFree(v);
    return s;
}
static Apps parse_apps(const char *s, size_t len) {
    xmlDoc *d = xmlReadMemory(s, (int)len, NULL, NULL, XML_PARSE_NONET);
    if (!d)
        DIE("xml");
    Apps a = {calloc(8, sizeof(App)), 0};
    int cap = 8;
    for (xmlNode *n = xmlDocGetRootElement(d)->children; n; n = n->next) {
        if (n->type != XML_ELEMENT_NODE || strcmp((char *)n->name, "application"))
            continue;
        if (a.n == cap)
            a.v = realloc(a.v, (cap *= 2) * sizeof(App));
        a.v[a.n++] =
            (App){attr(n, "Name"),           attr(n, "NiceName"),   attr(n, "Vendor"), attr(n, "Version"),
                  attr(n, "ApplicationID"),  attr(n, "License"),    attr(n, "Status"), attr(n, "ConfigurationPage"),
                  attr(n, "VendorHomePage"), attr(n, "LicenseName")};
    }
    xmlFreeDoc(d);
    return a;
}
static void free_apps(Apps a) {
    for (int i = 0; i < a.n; i++) {
        char **f = (char **)&a.v[i];
        for (size_t k = 0; k < sizeof(App) / sizeof(char *); k++)
            free(f[k]);
    }
    free(a.v);
}
static Info parse_info(const char *s) {
    json_error_t je;
    json_t *j = json_loads(s, 0, &je);
    if (!j || json_object_get(j, "error"))
        DIE("json %s", je.text);
    json_t *p = json_object_get(json_object_get(j, "data"), "propertyList");
#define G(k) g_strdup(json_string_value(json_object_get(p, k)))
    Info i = {G("Architecture"), G("Brand"),           G("BuildDate"), G("HardwareID"),  G("ProdFullName"),
              G("ProdNbr"),      G("ProdShortName"),   G("ProdType"),  G("ProdVariant"), G("SerialNumber"),
              G("Soc"),          G("SocSerialNumber"), G("Version"),   G("WebURL"),      (int)json_object_size(p)};
    json_decref(j);
    return i;
}
static void free_info(Info *i) {
    char **f = (char **)i;
    for (int k = 0; k < 14; k++)
        g_free(f[k]);
}
static GHashTable *parse_params(char *s) {
    GHashTable *t = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (char *l = s, *e; *l; l = e + 1) {
        e = strchr(l, '\n');
        size_t len = e ? (size_t)(e - l) : strlen(l);
        char *eq = memchr(l, '=', len);
        if (eq)
            g_hash_table_insert(t, g_strndup(l, eq - l), g_strndup(eq + 1, len - (eq + 1 - l)));
        if (!e)
            break;
    }
    return t;
}
static char check[128];
static void consume(int k, GString *r, int last) {
    if (k == 0) {
        Apps a = parse_apps(r->str, r->len);
        if (last) {
            size_t sum = 0;
            for (int i = 0; i < a.n; i++)
                sum += strlen(a.v[i].name) + strlen(a.v[i].nice) + strlen(a.v[i].version) + strlen(a.v[i].status);
            snprintf(check, sizeof check, "%d:%zu", a.n, sum);
        }
        free_apps(a);
    } else if (k == 1) {
        Info i = parse_info(r->str);
        if (last)
            snprintf(check, sizeof check, "%s/%s/%s/%d", i.nbr, i.serial, i.version, i.count);
        free_info(&i);
    } else {
        GHashTable *t = parse_params(r->str);
        if (last) {
            GHashTableIter it;
            gpointer kk, v;
            size_t sum = 0;
            g_hash_table_iter_init(&it, t);
            while (g_hash_table_iter_next(&it, &kk, &v))
                sum += strlen(kk) + strlen(v);
            snprintf(check, sizeof check, "%u:%zu", g_hash_table_size(t), sum);
        }
        g_hash_table_destroy(t);
    }
}
static const char *path[3] = {"applications/list.cgi", "basicdeviceinfo.cgi", "param.cgi?action=list"};
static void prepare(CURL *h, int k, GString *out) {
    char *url = g_strdup_printf("%s/axis-cgi/%s", base, path[k]);
    curl_easy_setopt(h, CURLOPT_URL, url);
    curl_easy_setopt(h, CURLOPT_USERPWD, credentials);
    curl_easy_setopt(h, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    if (k == 1)
        curl_easy_setopt(h, CURLOPT_POSTFIELDS, "{\"apiVersion\":\"1.0\",\"method\":\"getAllProperties\"}");
    else
        curl_easy_setopt(h, CURLOPT_HTTPGET, 1L);
    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(h, CURLOPT_WRITEDATA, out);
    g_free(url);
}
static void check_code(CURL *h) {
    long code = 0;
    curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &code);
    if (code != 200)
        DIE("status %ld", code);
}
int main(int argc, char **argv) {
    const char *op = argc > 1 ? argv[1] : "first";
    int n = argc > 2 ? atoi(argv[2]) : 1, conc = argc > 3 ? atoi(argv[3]) : 1;
    base = g_strdup(env_or("BENCH_BASE", "http://127.0.0.12:18012"));
    if (!strcmp(op, "dbus")) {
        uint64_t *lat = calloc(n, sizeof *lat), t0 = now_ns();
        for (int i = 0; i < n; i++) {
            uint64_t a = now_ns();
            free(credentials);
            credentials = get_credentials(TRUE);
            lat[i] = now_ns() - a;
        }
        report(op, n, 1, now_ns() - t0, lat, n, credentials);
        return 0;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    credentials = get_credentials(FALSE);
    int mix = !strcmp(op, "mix"), k0 = !strcmp(op, "list") ? 0 : !strcmp(op, "param") ? 2 : 1;
    if (mix)
        n *= 3;
    uint64_t *lat = calloc(n, sizeof *lat), t0 = now_ns();
    if (conc <= 1) {
        CURL *h = curl_easy_init();
        for (int i = 0; i < n; i++) {
            uint64_t a = now_ns();
            int k = mix ? i % 3 : k0;
            GString *r = g_string_new(NULL);
            prepare(h, k, r);
            CURLcode rc = curl_easy_perform(h);
            if (rc)
                DIE("%s", curl_easy_strerror(rc));
            check_code(h);
            consume(k, r, i >= n - 1);
            g_string_free(r, TRUE);
            lat[i] = now_ns() - a;
        }
        curl_easy_cleanup(h);
    } else {
        CURLM *m = curl_multi_init();
        CURL **h = calloc(conc, sizeof *h);
        uint64_t *st = calloc(conc, sizeof *st);
        GString **buf = calloc(conc, sizeof *buf);
        int *kk = calloc(conc, sizeof *kk);
        int started = 0, done = 0, run;
        for (int i = 0; i < conc && started < n; i++) {
            h[i] = curl_easy_init();
            curl_easy_setopt(h[i], CURLOPT_PRIVATE, (char *)(intptr_t)i);
            st[i] = now_ns();
            buf[i] = g_string_new(NULL);
            kk[i] = mix ? started % 3 : k0;
            prepare(h[i], kk[i], buf[i]);
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
                int i = (int)(intptr_t)pv;
                check_code(e);
                curl_multi_remove_handle(m, e);
                consume(kk[i], buf[i], done >= n - 1);
                g_string_free(buf[i], TRUE);
                lat[done++] = now_ns() - st[i];
                if (started < n) {
                    st[i] = now_ns();
                    buf[i] = g_string_new(NULL);
                    kk[i] = mix ? started % 3 : k0;
                    prepare(e, kk[i], buf[i]);
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
    report(op, n, conc, now_ns() - t0, lat, n, check);
    return 0;
}
