/* spin SECONDS: a thread on each processor that yields to everything else, so that no virtual processor halts: a wake-up
 * costs the same each time then. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
static double end;
static double t(void) {
    struct timespec s;
    clock_gettime(CLOCK_MONOTONIC, &s);
    return s.tv_sec + s.tv_nsec * 1e-9;
}
static void *run(void *a) {
    cpu_set_t c;
    CPU_ZERO(&c);
    CPU_SET((long)a, &c);
    sched_setaffinity(0, sizeof c, &c);
    struct sched_param p = {0};
    sched_setscheduler(0, SCHED_IDLE, &p);
    while (t() < end)
        for (int i = 0; i < 2000; i++)
            __builtin_ia32_pause();
    return 0;
}
int main(int n, char **v) {
    long k = sysconf(_SC_NPROCESSORS_ONLN);
    if (k > 8)
        k = 8;
    pthread_t h[8];
    end = t() + (n > 1 ? atof(v[1]) : 60);
    for (long i = 0; i < k; i++)
        pthread_create(&h[i], 0, run, (void *)i);
    for (long i = 0; i < k; i++)
        pthread_join(h[i], 0);
    return 0;
}
