#pragma once
// The D-Bus reference library, plus one typed function per variadic need: Swift cannot call C functions that take "...".
#if !__has_include(<dbus/dbus.h>)
#error "The headers of libdbus are missing. On Debian and Ubuntu, run: sudo apt-get install libdbus-1-dev"
#else
#include <dbus/dbus.h>

// Glibc declares it only for programs that ask for its extensions, which Swift does not.
extern char *secure_getenv(const char *name);

/// An environment variable; NULL if it is not set, or if the program has more rights than the user who started it.
static inline const char *cdbus_secure_getenv(const char *name) {
    return secure_getenv(name);
}

/// dbus_message_append_args for exactly one string.
static inline dbus_bool_t cdbus_message_append_string(DBusMessage *message, const char *text) {
    return dbus_message_append_args(message, DBUS_TYPE_STRING, &text, DBUS_TYPE_INVALID);
}

/// dbus_message_append_args for exactly one 32-bit integer.
static inline dbus_bool_t cdbus_message_append_int32(DBusMessage *message, dbus_int32_t number) {
    return dbus_message_append_args(message, DBUS_TYPE_INT32, &number, DBUS_TYPE_INVALID);
}

#endif
