#pragma once
// libcurl, plus one typed function per kind of option: curl_easy_setopt, curl_multi_setopt and curl_easy_getinfo take
// "...", which Swift cannot call.
#if !__has_include(<curl/curl.h>)
#error "The headers of libcurl are missing. On Debian and Ubuntu, run: sudo apt-get install libcurl4-openssl-dev"
#else
#include <curl/curl.h>
// For malloc_usable_size, which Swift's Glibc lacks.
#include <malloc.h>

static inline CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

/// Also for CURLOPT_POSTFIELDS, whose bytes libcurl reads where they lie.
static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, const void *value) {
    return curl_easy_setopt(handle, option, value);
}

/// libcurl copies the bytes.
static inline CURLcode ccurl_set_copied_blob(CURL *handle, CURLoption option, const void *bytes, size_t count) {
    struct curl_blob blob = {(void *)bytes, count, CURL_BLOB_COPY};
    return curl_easy_setopt(handle, option, &blob);
}

static inline CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_address(CURL *handle, CURLU *value) {
    return curl_easy_setopt(handle, CURLOPT_CURLU, value);
}

typedef size_t (*ccurl_write_function)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode ccurl_set_write_function(CURL *handle, CURLoption option, ccurl_write_function function) {
    return curl_easy_setopt(handle, option, function);
}

typedef size_t (*ccurl_read_function)(char *buffer, size_t size, size_t count, void *context);

static inline CURLcode ccurl_set_read_function(CURL *handle, ccurl_read_function function) {
    return curl_easy_setopt(handle, CURLOPT_READFUNCTION, function);
}

typedef int (*ccurl_seek_function)(void *context, curl_off_t offset, int origin);

static inline CURLcode ccurl_set_seek_function(CURL *handle, ccurl_seek_function function) {
    return curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, function);
}

typedef curl_socket_t (*ccurl_socket_function)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode ccurl_set_socket_function(CURL *handle, ccurl_socket_function function) {
    return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, function);
}

typedef int (*ccurl_progress_function)(
    void *context, curl_off_t download_size, curl_off_t downloaded, curl_off_t upload_size, curl_off_t uploaded);

static inline CURLcode ccurl_set_progress_function(CURL *handle, ccurl_progress_function function) {
    return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
}

typedef int (*ccurl_request_function)(
    void *context, char *remote_address, char *local_address, int remote_port, int local_port);

static inline CURLcode ccurl_set_request_function(CURL *handle, ccurl_request_function function) {
    return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, function);
}

/// From libcurl 7.87: giving up while a name is looked up does not wait for the answer.
static inline void ccurl_set_quick_exit(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);
#else
    (void)handle;
#endif
}

static inline CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ccurl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ccurl_get_text(CURL *handle, CURLINFO info, const char **value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ccurl_get_pointer(CURL *handle, CURLINFO info, void **value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ccurl_get_socket(CURL *handle, curl_socket_t *value) {
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, value);
}

/// From libcurl 7.84, which keeps the headers of a reply; none with an older one.
static inline struct curl_header *ccurl_next_header(CURL *handle, struct curl_header *last) {
#if LIBCURL_VERSION_NUM >= 0x075400
    return curl_easy_nextheader(handle, CURLH_HEADER, -1, last);
#else
    (void)handle, (void)last;
    return NULL;
#endif
}

static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

#endif
