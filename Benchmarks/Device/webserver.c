/* webserver FOLDER AUTHORIZATION: the device's HTTP side, faster than any client, so that what is measured is the client.
 *
 * Prints the port that it listens on. One thread with epoll; the replies are read from FOLDER once; AUTHORIZATION is compared on every request; connections
 * are kept, requests may follow one another unasked. A process of its own serves each stream:
 *   /vapix/ws-data-stream       a WebSocket that answers one question and then sends events without end
 *   GET /bulk?bytes=N           N zeros
 *   POST /bulk                  takes whatever comes, and answers OK
 * GET /silent is never answered. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

typedef struct {
    char *p;
    size_t n;
} Buf;
typedef struct {
    int fd;
    size_t n;
    char in[16384];
    const char *out;
    size_t left;
} Conn;
static Buf list, info, param, unauth, notfound, ok;
static const char *www;
static char auth[512];
static int ep;

static Buf reply(const char *file, const char *type) {
    char path[512];
    snprintf(path, sizeof path, "%s/axis-cgi/%s", www, file);
    FILE *f = fopen(path, "r");
    if (!f) {
        perror(path);
        exit(1);
    }
    static char b[64 << 20];
    size_t n = fread(b, 1, sizeof b, f);
    fclose(f);
    Buf r;
    r.p = malloc(n + 512);
    r.n = sprintf(r.p,
                  "HTTP/1.1 200 OK\r\nServer: Apache\r\nDate: Sat, 21 Nov 2026 00:00:00 GMT\r\nContent-Type: "
                  "%s\r\nContent-Length: %zu\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: "
                  "SAMEORIGIN\r\nCache-Control: no-cache\r\nConnection: Keep-Alive\r\n\r\n",
                  type, n);
    memcpy(r.p + r.n, b, n);
    r.n += n;
    return r;
}
/* --- WebSocket side --- */
static uint32_t rol(uint32_t x, int n) {
    return x << n | x >> (32 - n);
}
static void sha1(const unsigned char *m, size_t n, unsigned char out[20]) {
    uint32_t h[5] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    unsigned char b[256] = {0};
    memcpy(b, m, n);
    b[n] = 0x80;
    size_t blocks = (n + 9 + 63) / 64;
    uint64_t bits = n * 8;
    for (int i = 0; i < 8; i++)
        b[blocks * 64 - 1 - i] = bits >> (8 * i);
    for (size_t k = 0; k < blocks; k++) {
        uint32_t w[80];
        for (int i = 0; i < 16; i++) {
            const unsigned char *q = b + k * 64 + i * 4;
            w[i] = q[0] << 24 | q[1] << 16 | q[2] << 8 | q[3];
        }
        for (int i = 16; i < 80; i++)
            w[i] = rol(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        uint32_t a = h[0], c = h[1], d = h[2], e = h[3], f = h[4];
        for (int i = 0; i < 80; i++) {
            uint32_t x = i < 20   ? (c & d) | (~c & e)
                         : i < 40 ? c ^ d ^ e
                         : i < 60 ? (c & d) | (c & e) | (d & e)
                                  : c ^ d ^ e,
                     y = i < 20   ? 0x5A827999
                         : i < 40 ? 0x6ED9EBA1
                         : i < 60 ? 0x8F1BBCDC
                                  : 0xCA62C1D6;
            uint32_t t = rol(a, 5) + x + f + y + w[i];
            f = e;
            e = d;
            d = rol(c, 30);
            c = a;
            a = t;
        }
        h[0] += a;
        h[1] += c;
        h[2] += d;
        h[3] += e;
        h[4] += f;
    }
    for (int i = 0; i < 20; i++)
        out[i] = h[i / 4] >> (24 - 8 * (i % 4));
}
static size_t frame(char *o, int op, const char *s, size_t n) {
    size_t k = 0;
    o[k++] = 0x80 | op;
    if (n < 126)
        o[k++] = n;
    else {
        o[k++] = 126;
        o[k++] = n >> 8;
        o[k++] = n & 255;
    }
    memcpy(o + k, s, n);
    return k + n;
}
static void all(int fd, const char *p, size_t n) {
    while (n) {
        ssize_t r = send(fd, p, n, MSG_NOSIGNAL);
        if (r <= 0)
            _exit(0);
        p += r;
        n -= r;
    }
}
static void websocket(int fd, const char *head) {
    fcntl(fd, F_SETFL, 0);
    const char *k = strcasestr(head, "sec-websocket-key:");
    if (!k)
        _exit(0);
    k += 18;
    while (*k == ' ')
        k++;
    char key[128];
    size_t kn = strcspn(k, "\r\n");
    if (kn > 60)
        _exit(0);
    memcpy(key, k, kn);
    strcpy(key + kn, "258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    unsigned char d[21] = {0};
    sha1((unsigned char *)key, strlen(key), d);
    static const char t[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char acc[32], *q = acc;
    for (int i = 0; i < 21; i += 3) {
        unsigned v = d[i] << 16 | d[i + 1] << 8 | d[i + 2];
        *q++ = t[v >> 18];
        *q++ = t[v >> 12 & 63];
        *q++ = t[v >> 6 & 63];
        *q++ = t[v & 63];
    }
    acc[27] = '=';
    acc[28] = 0;
    char h[256];
    int n = sprintf(h,
                    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
                    "Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n",
                    acc);
    all(fd, h, n);
    char c[4096];
    if (recv(fd, c, sizeof c, 0) <= 0)
        _exit(0); /* events:configure, one frame */
    char *o = malloc(1 << 20);
    size_t z = 0;
    const char *conf = "{\"apiVersion\":\"1.0\",\"method\":\"events:configure\",\"data\":{}}";
    z = frame(o, 1, conf, strlen(conf));
    all(fd, o, z);
    z = 0;
    static const char *topic[4] = {"tns1:Device/tnsaxis:IO/VirtualInput", "tns1:VideoSource/tnsaxis:DayNightVision",
                                   "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario1",
                                   "tns1:Device/tnsaxis:Status/SystemReady"};
    for (int i = 0; i < 1024; i++) {
        char j[700], data[200];
        if (i % 4 == 2)
            sprintf(data, "\"active\":\"%d\",\"triggerTime\":\"2025-06-12T14:03:%02d.%03dZ\",\"objectId\":\"%d\"",
                    i & 1, i % 60, i % 1000, i * 7);
        else
            sprintf(data, "\"active\":\"%d\"", i & 1);
        int m =
            sprintf(j,
                    "{\"apiVersion\":\"1.0\",\"method\":\"events:notify\",\"params\":{\"notification\":{\"topic\":\"%"
                    "s\",\"timestamp\":%lld,\"message\":{\"source\":{\"port\":\"%d\"},\"key\":{},\"data\":{%s}}}}}",
                    topic[i % 4], 1722108150418LL + i * 37, i % 64, data);
        z += frame(o + z, 1, j, m);
    }
    z += frame(o + z, 9, "hi", 2);
    for (;;)
        all(fd, o, z);
}
/* --- Bulk --- */
static void bulk(int fd, const char *head, size_t body) {
    static char zeros[1 << 18];
    fcntl(fd, F_SETFL, 0);
    if (head[0] == 'P') {
        if (strcasestr(head, "\nexpect: 100-continue"))
            all(fd, "HTTP/1.1 100 Continue\r\n\r\n", 25);
        char *l = strcasestr(head, "\ncontent-length:");
        size_t left = (l ? strtoull(l + 16, 0, 10) : 0) - body;
        while (left) {
            ssize_t r = recv(fd, zeros, left < sizeof zeros ? left : sizeof zeros, 0);
            if (r <= 0)
                _exit(0);
            left -= r;
        }
        all(fd, ok.p, ok.n);
        _exit(0);
    }
    char *q = strstr(head, "bytes=");
    size_t n = q ? strtoull(q + 6, 0, 10) : 0;
    char h[256];
    all(fd, h, sprintf(h, "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: %zu\r\n\r\n", n));
    for (; n > sizeof zeros; n -= sizeof zeros)
        all(fd, zeros, sizeof zeros);
    all(fd, zeros, n);
    _exit(0);
}
static void drop(Conn *c) {
    epoll_ctl(ep, EPOLL_CTL_DEL, c->fd, 0);
    close(c->fd);
    free(c);
}
static int flush(Conn *c) {
    while (c->left) {
        ssize_t r = send(c->fd, c->out, c->left, MSG_NOSIGNAL);
        if (r < 0) {
            if (errno == EAGAIN) {
                struct epoll_event e = {EPOLLIN | EPOLLOUT, {.ptr = c}};
                epoll_ctl(ep, EPOLL_CTL_MOD, c->fd, &e);
                return 1;
            }
            return -1;
        }
        c->out += r;
        c->left -= r;
    }
    return 0;
}
static int serve(Conn *c) { /* 0 go on reading, 1 blocked on output, -1 drop */
    for (;;) {
        c->in[c->n] = 0;
        char *end = memmem(c->in, c->n, "\r\n\r\n", 4);
        if (!end)
            return c->n > 16000 ? -1 : 0;
        size_t head = end - c->in + 4, body = 0;
        if (memmem(c->in, head, " /bulk", 6) && strstr(c->in, auth)) {
            if (!fork()) {
                int keep = dup(c->fd);
                close_range(3, keep - 1, 0);
                bulk(keep, c->in, c->n - head);
            }
            return -1;
        }
        if (memmem(c->in, head, " /silent", 8)) {
            c->n = 0;
            return 0;
        }
        if (c->in[0] == 'P') {
            char *l = strcasestr(c->in, "\ncontent-length:");
            if (l && l < end)
                body = strtoul(l + 16, 0, 10);
            if (head + body > 16000)
                return -1;
            if (c->n < head + body)
                return 0;
        }
        end[2] = 0;
        const Buf *r = &notfound;
        char *a = strcasestr(c->in, "\nauthorization: ");
        if (!a || strncmp(a + 16, auth, strlen(auth)))
            r = &unauth;
        else {
            char *p = strchr(c->in, ' ');
            p = p ? p + 1 : c->in;
            if (!strncmp(p, "/axis-cgi/applications/list.cgi", 31))
                r = &list;
            else if (!strncmp(p, "/axis-cgi/basicdeviceinfo.cgi", 29))
                r = &info;
            else if (!strncmp(p, "/axis-cgi/param.cgi", 19))
                r = &param;
            else if (!strncmp(p, "/vapix/ws-data-stream", 21)) {
                if (!fork()) {
                    int keep = dup(c->fd);
                    close_range(3, keep - 1, 0);
                    websocket(keep, c->in);
                }
                return -1;
            }
        }
        memmove(c->in, c->in + head + body, c->n - head - body);
        c->n -= head + body;
        c->out = r->p;
        c->left = r->n;
        int f = flush(c);
        if (f)
            return f;
        if (!c->n)
            return 0;
    }
}
int main(int argc, char **argv) {
    if (argc != 3)
        return 2;
    signal(SIGCHLD, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    www = argv[1];
    snprintf(auth, sizeof auth, "%s\r", argv[2]);
    list = reply("applications/list.cgi", "text/xml");
    info = reply("basicdeviceinfo.cgi", "application/json");
    param = reply("param.cgi", "text/plain; charset=UTF-8");
    unauth = (Buf){strdup("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic "
                          "realm=\"AXIS_B8A44F000001\"\r\nContent-Length: 0\r\n\r\n"),
                   0};
    unauth.n = strlen(unauth.p);
    notfound = (Buf){strdup("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), 0};
    notfound.n = strlen(notfound.p);
    ok = (Buf){strdup("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nOK"), 0};
    ok.n = strlen(ok.p);
    int s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), one = 1;
    setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &one, 4);
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = 0};
    inet_aton("127.0.0.12", &a.sin_addr);
    if (bind(s, (void *)&a, sizeof a) || listen(s, 512)) {
        perror("bind");
        return 1;
    }
    socklen_t size = sizeof a;
    getsockname(s, (void *)&a, &size);
    printf("%d\n", ntohs(a.sin_port));
    fflush(stdout);
    ep = epoll_create1(0);
    struct epoll_event e = {EPOLLIN, {.ptr = 0}};
    epoll_ctl(ep, EPOLL_CTL_ADD, s, &e);
    for (;;) {
        struct epoll_event ev[128];
        int n = epoll_wait(ep, ev, 128, -1);
        for (int i = 0; i < n; i++) {
            Conn *c = ev[i].data.ptr;
            if (!c) {
                int fd;
                while ((fd = accept4(s, 0, 0, SOCK_NONBLOCK)) >= 0) {
                    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, 4);
                    c = malloc(sizeof *c);
                    c->fd = fd;
                    c->n = 0;
                    c->left = 0;
                    struct epoll_event x = {EPOLLIN, {.ptr = c}};
                    epoll_ctl(ep, EPOLL_CTL_ADD, fd, &x);
                }
                continue;
            }
            if (c->left) {
                int f = flush(c);
                if (f < 0) {
                    drop(c);
                    continue;
                }
                if (f)
                    continue;
                struct epoll_event x = {EPOLLIN, {.ptr = c}};
                epoll_ctl(ep, EPOLL_CTL_MOD, c->fd, &x);
                if (c->n && serve(c) < 0) {
                    drop(c);
                    continue;
                }
            }
            if (!(ev[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)))
                continue;
            ssize_t r = recv(c->fd, c->in + c->n, sizeof c->in - 1 - c->n, 0);
            if (r <= 0) {
                if (r < 0 && errno == EAGAIN)
                    continue;
                drop(c);
                continue;
            }
            c->n += r;
            if (serve(c) < 0)
                drop(c);
        }
    }
}
