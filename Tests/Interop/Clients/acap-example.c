// Calls the camera as Axis' example for VAPIX access does, byte for byte: GetCredentials for the same name, then the same
// request to the virtual host with Basic. It prints the reply.

#include <curl/curl.h>
#include <dbus/dbus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

// "name:password" of a service account, to be freed.
static char *get_credentials(const char *user) {
    DBusError error = DBUS_ERROR_INIT;
    DBusConnection *bus = dbus_bus_get(DBUS_BUS_SYSTEM, &error);
    if (bus == NULL) fail("the bus", error.message);
    DBusMessage *call =
        dbus_message_new_method_call("com.axis.HTTPConf1", "/com/axis/HTTPConf1/VAPIXServiceAccounts1",
                                     "com.axis.HTTPConf1.VAPIXServiceAccounts1", "GetCredentials");
    if (call == NULL || !dbus_message_append_args(call, DBUS_TYPE_STRING, &user, DBUS_TYPE_INVALID))
        fail("GetCredentials", "no memory");
    DBusMessage *reply = dbus_connection_send_with_reply_and_block(bus, call, DBUS_TIMEOUT_USE_DEFAULT, &error);
    if (reply == NULL) fail("GetCredentials", error.message);
    const char *text = NULL;
    if (!dbus_message_get_args(reply, &error, DBUS_TYPE_STRING, &text, DBUS_TYPE_INVALID))
        fail("GetCredentials", error.message);
    // The example reads a name up to the colon, and a password up to white space.
    const char *colon = strchr(text, ':');
    if (colon == NULL || colon == text) fail("GetCredentials", "the reply has no name");
    size_t length = (size_t)(colon - text) + 1;
    length += strcspn(text + length, " \t\r\n");
    if (text[length - 1] == ':') fail("GetCredentials", "the reply has no password");
    char *credentials = strndup(text, length);
    dbus_message_unref(reply);
    dbus_message_unref(call);
    return credentials;
}

int main(void) {
    char *credentials = get_credentials("example-vapix-user");
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURL *handle = curl_easy_init();
    if (credentials == NULL || handle == NULL) fail("libcurl", "no memory");
    curl_easy_setopt(handle, CURLOPT_URL, "http://127.0.0.12/axis-cgi/basicdeviceinfo.cgi");
    curl_easy_setopt(handle, CURLOPT_USERPWD, credentials);
    curl_easy_setopt(handle, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    // Two spaces in front of each member, no line breaks, and the type of a form.
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, "{  \"apiVersion\": \"1.3\",  \"method\": \"getAllProperties\"}");
    CURLcode code = curl_easy_perform(handle);
    if (code != CURLE_OK) fail("the request", curl_easy_strerror(code));
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_cleanup(handle);
    free(credentials);
    curl_global_cleanup();
    if (status != 200) {
        fprintf(stderr, "\nthe request: status %ld\n", status);
        return 1;
    }
    return 0;
}
