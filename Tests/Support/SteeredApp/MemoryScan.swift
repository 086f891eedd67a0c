import Glibc

/// A search through all of this process's writable memory but its own, for bytes that are told by their complement: the
/// search must not find itself.
struct MemoryScan {
    /// Where memory cannot be searched.
    struct Failure: Error {}

    private let memory: CInt
    // A mapping of its own, so that it can be left out.
    private let buffer: UnsafeMutableRawBufferPointer

    init() throws {
        let size = 1 << 20
        memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC)
        guard memory >= 0, let pages = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            pages != MAP_FAILED
        else { throw Failure() }
        buffer = UnsafeMutableRawBufferPointer(start: pages, count: size)
    }

    /// Looks for bytes.
    ///
    /// - Parameter complement: The bytes, each inverted, in hexadecimal.
    /// - Returns: For each place what kind of memory it is: `[heap]`, `[stack]` or `mapping`.
    /// - Throws: ``Failure`` if the system does not say what memory there is.
    func matches(complement: String) throws -> [String] {
        defer {
            munmap(buffer.baseAddress, buffer.count)
            close(memory)
        }
        let digits = Array(complement)
        let size = digits.count / 2
        guard size > 0, size < 4096 else { throw Failure() }
        let needle = UnsafeMutableRawBufferPointer(rebasing: buffer[..<size])
        let window = UnsafeMutableRawBufferPointer(rebasing: buffer[4096...])
        for index in 0..<size { needle[index] = ~(UInt8(String(digits[2 * index...2 * index + 1]), radix: 16) ?? 0) }
        var matches: [String] = []
        for (range, kind) in try regions() where !range.contains(UInt(bitPattern: buffer.baseAddress)) {
            var start = range.lowerBound
            while start < range.upperBound {
                let length = min(window.count, Int(range.upperBound - start))
                let count = pread(memory, window.baseAddress, length, off_t(start))
                guard count >= size else { break }
                matches += Array(repeating: kind, count: Self.count(of: needle, in: window[..<count]))
                // The next piece begins inside this one, so that nothing is cut.
                start += UInt(count == window.count ? count - size + 1 : count)
            }
        }
        return matches
    }

    private static func count(
        of needle: UnsafeMutableRawBufferPointer, in bytes: Slice<UnsafeMutableRawBufferPointer>
    ) -> Int {
        var count = 0
        var rest = UnsafeMutableRawBufferPointer(rebasing: bytes)
        while rest.count >= needle.count, let start = rest.baseAddress, let wanted = needle.baseAddress,
            let found = memchr(start, CInt(needle[0]), rest.count - needle.count + 1)
        {
            if memcmp(found, wanted, needle.count) == 0 { count += 1 }
            rest = UnsafeMutableRawBufferPointer(rebasing: rest[(start.distance(to: found) + 1)...])
        }
        return count
    }

    private func regions() throws -> [(Range<UInt>, String)] {
        guard let file = fopen("/proc/self/maps", "re") else { throw Failure() }
        defer { fclose(file) }
        var regions: [(Range<UInt>, String)] = []
        var line: UnsafeMutablePointer<CChar>?
        var size = 0
        defer { free(line) }
        while getline(&line, &size, file) > 0, let line {
            let words = String(cString: line).split { $0 == " " || $0 == "\n" }
            let ends = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard ends.count == 2, words[1].hasPrefix("rw") else { continue }
            // A sanitizer's shadow memory is larger than any machine's, and holds no copies.
            guard UInt64(ends[1] - ends[0]) < 1 << 34 else { continue }
            let name = words.count > 5 ? String(words[5]) : ""
            regions.append((ends[0]..<ends[1], name.hasPrefix("[") ? name : "mapping"))
        }
        return regions
    }
}
