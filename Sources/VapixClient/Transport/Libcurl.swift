internal import CCurl
import Glibc

/// libcurl itself, which a process sets up once.
enum Libcurl {
    /// Whether libcurl can be used.
    ///
    /// The first access sets it up.
    ///
    /// It is set up with an allocator that wipes the memory that it frees. libcurl copies the headers and the password of
    /// each request and wipes none of the copies: after twenty calls, eight of them were found in the memory of a process.
    /// If the app has set libcurl up before, the app's own memory functions stay in use.
    static let isReady =
        curl_global_init_mem(
            CLong(CURL_GLOBAL_SSL), { malloc($0) }, { wipeAndFree($0) }, { reallocateAndWipe($0, $1) },
            { $0.flatMap { strdup($0) } }, { calloc($0, $1) }) == CURLE_OK

    /// How many bytes libcurl receives at a time.
    ///
    /// It is no power of two, so that the allocator recognizes the buffer.
    static let receiveBufferSize = 60 * 1024
}
