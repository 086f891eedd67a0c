/* Drives a simulated camera from C, with libcurl:
 *
 *     cc -o control Snippets/Control/control.c $(pkg-config --cflags --libs libcurl)
 *     vapix-simulator -- ./control
 *
 * It makes the camera busy for one request, sends that request as an app would, and waits until the log has it. */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Calls an operation of GET /v1/openapi.json and prints its reply; returns the status, or 0 if nothing answered. */
static long call(const char *method, const char *url, const char *body)
{
    CURL *curl = curl_easy_init();
    if (curl == NULL)
        return 0;
    struct curl_slist *headers = curl_slist_append(NULL, "Content-Type: application/json");
    long status = 0;
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 660L); /* The longest wait of the interface takes ten minutes. */
    if (body != NULL) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    }
    CURLcode code = curl_easy_perform(curl); /* libcurl prints the reply on standard output. */
    if (code == CURLE_OK)
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    else
        fprintf(stderr, "%s: %s\n", url, curl_easy_strerror(code));
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return status;
}

static long control(const char *method, const char *path, const char *body)
{
    char url[512];
    const char *simulator = getenv("VAPIX_SIMULATOR");
    if (simulator == NULL) {
        fputs("run this as vapix-simulator -- ./control\n", stderr);
        exit(1);
    }
    snprintf(url, sizeof url, "%s/v1/%s", simulator, path);
    return call(method, url, body);
}

static void expect(const char *what, int holds)
{
    if (holds)
        return;
    fprintf(stderr, "not so: %s\n", what);
    exit(1);
}

int main(void)
{
    char url[512];
    const char *origin = getenv("VAPIX_ORIGIN");
    curl_global_init(CURL_GLOBAL_DEFAULT);
    expect("the camera is reset", control("POST", "reset", NULL) == 204);
    expect("port 1 is active", control("PUT", "ports/1", "{\"active\": true}") == 200);
    expect("the fault begins", control("POST", "faults", "{\"fault\": \"http status=503 nth=1\"}") == 200);

    /* What the app under test would do. */
    snprintf(url, sizeof url, "%s/axis-cgi/param.cgi?action=list", origin ? origin : "");
    expect("the camera is busy", call("GET", url, NULL) == 503);

    expect("the log has the request",
           control("POST", "wait/request", "{\"path\": \"/axis-cgi/param.cgi\", \"status\": 503, \"timeout\": \"10s\"}") == 200);
    expect("a member that is unknown is refused", control("PUT", "ports/1", "{\"activ\": true}") == 400);
    expect("a wait that is not met ends",
           control("POST", "wait/port", "{\"port\": 0, \"active\": true, \"timeout\": \"50ms\"}") == 409);
    curl_global_cleanup();
    return 0;
}
