internal import CCurl
import Glibc

/// Sets libcurl up so that it leaves no login behind in the memory that it frees.
///
/// It copies each request's headers and each password, and wipes none of the copies: after twenty calls, eight of them were
/// found in the memory of a process. Where an app has set libcurl up before, the app's choice of memory functions stays.
///
/// - Returns: Whether libcurl can be used.
func setUpCurl() -> Bool {
    curl_global_init_mem(
        CLong(CURL_GLOBAL_SSL), { malloc($0) }, { wipeAndFree($0) }, { reallocate($0, $1) },
        { $0.flatMap { strdup($0) } }, { calloc($0, $1) }) == CURLE_OK
}

private func wipeAndFree(_ memory: UnsafeMutableRawPointer?) {
    guard let memory else { return }
    let size = malloc_usable_size(memory)
    if !isReceiveBuffer(size) { explicit_bzero(memory, size) }
    free(memory)
}

/// Whether a block is the one that replies are received into, by its size.
///
/// It is the largest by far, and is freed after each exchange. What may hold a login is none of that size: libcurl doubles
/// the room for a request as it grows.
private func isReceiveBuffer(_ size: Int) -> Bool {
    (receiveBufferSize..<receiveBufferSize + 32).contains(size)
}

/// How much libcurl receives at a time, in bytes: not a power of two.
let receiveBufferSize = 60 * 1024

/// `realloc`, which does not wipe what it moves away from.
private func reallocate(_ memory: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
    guard let memory else { return malloc(size) }
    let available = malloc_usable_size(memory)
    guard size > available else { return memory }
    guard let larger = malloc(size) else { return nil }
    memcpy(larger, memory, available)
    wipeAndFree(memory)
    return larger
}
