#pragma once
// The D-Bus reference library, plus one typed function per variadic need: Swift cannot call C functions that take "...".
#include <dbus/dbus.h>

/// dbus_message_append_args for exactly one string.
static inline dbus_bool_t cdbus_message_append_string(DBusMessage *message, const char *text) {
    return dbus_message_append_args(message, DBUS_TYPE_STRING, &text, DBUS_TYPE_INVALID);
}
