import Glibc
internal import VapixSupport

/// Bytes that must not leak: one allocation, kept out of core dumps and swap where the kernel allows, zeroed when dropped.
///
/// `@unchecked` because the compiler cannot see that the memory is written in `init` and `deinit` alone.
final class SecretBytes: @unchecked Sendable {
    private let memory: UnsafeMutableRawBufferPointer
    private let mappedLength: Int?

    /// Makes room, and has it filled.
    init(byteCount: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
        // Whole pages of their own, because the kernel excludes pages from dumps, not bytes, and because nothing else
        // that is freed early shares them.
        let pageSize = max(Int(sysconf(CInt(_SC_PAGESIZE))), 4096)
        let length = max((byteCount + pageSize - 1) / pageSize, 1) * pageSize
        let pages = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        if let pages, pages != MAP_FAILED {
            mappedLength = length
            madvise(pages, length, CInt(MADV_DONTDUMP))
            mlock(pages, length)  // may be refused by RLIMIT_MEMLOCK: then the page can be swapped, and still works
            memory = UnsafeMutableRawBufferPointer(start: pages, count: byteCount)
        } else {
            mappedLength = nil
            memory = .allocate(byteCount: byteCount, alignment: 1)
        }
        fill(memory)
    }

    deinit {
        wipe(memory)
        if let mappedLength, let start = memory.baseAddress {
            munmap(start, mappedLength)
        } else {
            memory.deallocate()
        }
    }

    /// The bytes, which are there as long as the value is.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }
}
