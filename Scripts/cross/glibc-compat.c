// Linked into every program for a camera. Debian's Swift runtime was built against glibc 2.41 and GCC 14, and refers to
// functions that first came with glibc 2.38 and GCC 12 and 13; with these definitions a program asks for none of them.
// Hidden, so that nothing outside the program sees them.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COMPAT __attribute__((visibility("hidden")))

// C23 lets these read binary numbers (0b101), for which glibc 2.38 gave them new names.

COMPAT int __isoc23_sscanf(const char *text, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int count = vsscanf(text, format, arguments);
    va_end(arguments);
    return count;
}

COMPAT long __isoc23_strtol(const char *text, char **end, int base) { return strtol(text, end, base); }

COMPAT unsigned long __isoc23_strtoul(const char *text, char **end, int base) { return strtoul(text, end, base); }

COMPAT long long __isoc23_strtoll(const char *text, char **end, int base) { return strtoll(text, end, base); }

COMPAT unsigned long long __isoc23_strtoull(const char *text, char **end, int base) { return strtoull(text, end, base); }

COMPAT size_t strlcpy(char *target, const char *source, size_t size) {
    size_t length = strlen(source);
    if (size) {
        size_t copied = length < size ? length : size - 1;
        memcpy(target, source, copied);
        target[copied] = 0;
    }
    return length;
}

COMPAT size_t strlcat(char *target, const char *source, size_t size) {
    size_t length = strnlen(target, size);
    return length == size ? size + strlen(source) : length + strlcpy(target + length, source, size - length);
}

// Of libstdc++; both end the program there as well. Weak, for a sysroot whose libstdc++ has them.

COMPAT __attribute__((weak)) void _ZSt21__glibcxx_assert_failPKciS0_S0_(
    const char *file, int line, const char *function, const char *condition) {
    fprintf(stderr, "%s:%d: %s: %s\n", file ? file : "", line, function ? function : "", condition ? condition : "");
    abort();
}

COMPAT __attribute__((weak)) void _ZSt28__throw_bad_array_new_lengthv(void) { abort(); }
