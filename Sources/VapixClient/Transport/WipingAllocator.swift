internal import CCurl
import Glibc

// The memory functions that libcurl is set up with: they wipe memory before it is freed. CCurl declares `malloc_usable_size`.

/// `free` for memory that may hold a secret.
func wipeAndFree(_ memory: UnsafeMutableRawPointer?) {
    guard let memory else { return }
    let size = malloc_usable_size(memory)
    if !isReceiveBuffer(size) { explicit_bzero(memory, size) }
    free(memory)
}

/// Whether the size of a block is that of the buffer that replies are received into.
///
/// That buffer is the largest block by far, and libcurl frees it after each exchange. No block with a login has this size:
/// libcurl doubles the memory of a request as it grows.
private func isReceiveBuffer(_ size: Int) -> Bool {
    (Libcurl.receiveBufferSize..<Libcurl.receiveBufferSize + 32).contains(size)
}

/// `realloc` for memory that may hold a secret: it wipes the block that it moves away from.
func reallocateAndWipe(_ memory: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
    guard let memory else { return malloc(size) }
    let available = malloc_usable_size(memory)
    guard size > available else { return memory }
    guard let larger = malloc(size) else { return nil }
    memcpy(larger, memory, available)
    wipeAndFree(memory)
    return larger
}
