/* To be preloaded: counts what a program asks of malloc, calloc, realloc and aligned allocation, and says so on
 * standard error when it ends. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);
static unsigned long count;
static void note(void) {
    __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
}
void *malloc(size_t n) {
    note();
    return __libc_malloc(n);
}
void *calloc(size_t n, size_t size) {
    note();
    return __libc_calloc(n, size);
}
void *realloc(void *p, size_t n) {
    note();
    return __libc_realloc(p, n);
}
void *aligned_alloc(size_t alignment, size_t n) {
    note();
    return __libc_memalign(alignment, n);
}
int posix_memalign(void **p, size_t alignment, size_t n) {
    note();
    *p = __libc_memalign(alignment, n);
    return *p ? 0 : ENOMEM;
}
__attribute__((destructor)) static void report(void) {
    fprintf(stderr, "allocations: %lu\n", __atomic_load_n(&count, __ATOMIC_RELAXED));
}
