/* What the C entrants share: the clock, percentiles, and the line they print. */
#pragma once
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
static inline uint64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + t.tv_nsec;
}
static int cmp_u64(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}
static inline void report(const char *op, int n, int conc, uint64_t wall, uint64_t *lat, int nlat, const char *check) {
    if (nlat)
        qsort(lat, nlat, sizeof *lat, cmp_u64);
    printf("{\"op\":\"%s\",\"n\":%d,\"conc\":%d,\"wall_ns\":%llu,\"p50_ns\":%llu,\"p99_ns\":%llu,\"max_ns\":%llu,"
           "\"check\":\"%s\"}\n",
           op, n, conc, (unsigned long long)wall, (unsigned long long)(nlat ? lat[nlat / 2] : 0),
           (unsigned long long)(nlat ? lat[(nlat * 99) / 100] : 0), (unsigned long long)(nlat ? lat[nlat - 1] : 0),
           check);
}
static inline const char *env_or(const char *k, const char *d) {
    const char *v = getenv(k);
    return v && *v ? v : d;
}
#define DIE(...)                                                                                                       \
    do {                                                                                                               \
        fprintf(stderr, __VA_ARGS__);                                                                                  \
        fputc('\n', stderr);                                                                                           \
        exit(1);                                                                                                       \
    } while (0)
