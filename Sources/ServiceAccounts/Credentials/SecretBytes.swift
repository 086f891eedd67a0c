import Glibc
internal import VapixSupport

/// Secret bytes in one allocation: kept out of core dumps and swap where the kernel allows it, zeroed when released.
///
/// `@unchecked` because the compiler cannot see that only `init` and `deinit` write the memory.
package final class SecretBytes: @unchecked Sendable {
    private let memory: UnsafeMutableRawBufferPointer
    private let mappedLength: Int?

    /// Allocates memory and fills it.
    ///
    /// - Parameters:
    ///   - byteCount: The size in bytes.
    ///   - fill: Writes the bytes.
    package init(byteCount: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
        // Whole pages, because the kernel excludes pages from dumps, not bytes.
        let pageSize = max(Int(sysconf(CInt(_SC_PAGESIZE))), 4096)
        let length = max((byteCount + pageSize - 1) / pageSize, 1) * pageSize
        let pages = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        if let pages, pages != MAP_FAILED {
            mappedLength = length
            madvise(pages, length, CInt(MADV_DONTDUMP))
            // RLIMIT_MEMLOCK may forbid this. The page can be swapped out then.
            mlock(pages, length)
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

    /// The bytes, valid as long as the object exists.
    package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }
}
