/* accounts CREDENTIALS: the device's account service. Owns com.axis.HTTPConf1 and answers GetCredentials with CREDENTIALS. */
#include <dbus/dbus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
    const char *cred = argc > 1 ? argv[1] : "vapix-bench:s3cr3t";
    DBusError e;
    dbus_error_init(&e);
    DBusConnection *c = dbus_bus_get_private(DBUS_BUS_SYSTEM, &e);
    if (!c) {
        fprintf(stderr, "%s\n", e.message);
        return 1;
    }
    if (dbus_bus_request_name(c, "com.axis.HTTPConf1", DBUS_NAME_FLAG_DO_NOT_QUEUE, &e) !=
        DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER) {
        fprintf(stderr, "name: %s\n", e.message);
        return 1;
    }
    while (dbus_connection_read_write(c, -1)) {
        DBusMessage *m;
        while ((m = dbus_connection_pop_message(c))) {
            if (dbus_message_is_method_call(m, "com.axis.HTTPConf1.VAPIXServiceAccounts1", "GetCredentials")) {
                DBusMessage *r;
                const char *user = NULL;
                if (strcmp(dbus_message_get_path(m), "/com/axis/HTTPConf1/VAPIXServiceAccounts1") ||
                    !dbus_message_get_args(m, NULL, DBUS_TYPE_STRING, &user, DBUS_TYPE_INVALID))
                    r = dbus_message_new_error(m, DBUS_ERROR_INVALID_ARGS, "expected (s) at the accounts path");
                else {
                    r = dbus_message_new_method_return(m);
                    dbus_message_append_args(r, DBUS_TYPE_STRING, &cred, DBUS_TYPE_INVALID);
                }
                dbus_connection_send(c, r, NULL);
                dbus_connection_flush(c);
                dbus_message_unref(r);
            } else if (dbus_message_get_type(m) == DBUS_MESSAGE_TYPE_METHOD_CALL && !dbus_message_get_no_reply(m)) {
                DBusMessage *r = dbus_message_new_error(m, DBUS_ERROR_UNKNOWN_METHOD, "mock");
                dbus_connection_send(c, r, NULL);
                dbus_message_unref(r);
            }
            dbus_message_unref(m);
        }
    }
    return 0;
}
