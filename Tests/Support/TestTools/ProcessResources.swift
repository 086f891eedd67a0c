public import Glibc

/// The resources that a process uses.
public struct ProcessResources: Sendable, CustomStringConvertible {
    /// The number of open descriptors.
    public var descriptors: Int
    /// The number of threads.
    public var threads: Int
    /// The resident memory that is not shared with a file, in KiB.
    public var memory: Int

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - descriptors: The number of open descriptors.
    ///   - threads: The number of threads.
    ///   - memory: The resident memory that is not shared with a file, in KiB.
    public init(descriptors: Int, threads: Int, memory: Int) {
        self.descriptors = descriptors
        self.threads = threads
        self.memory = memory
    }

    /// Reads the present resources of a process.
    ///
    /// - Parameter process: The process identifier; `nil` for this process.
    public init(of process: pid_t? = nil) {
        let folder = "/proc/" + (process.map { String($0) } ?? "self")
        let lines = Self.lines(of: folder + "/status")
        func number(_ name: String) -> Int {
            let line = lines.first { $0.hasPrefix(name + ":") }
            return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
        }
        // The address sanitizer keeps freed memory.
        self.init(
            descriptors: Self.entryCount(of: folder + "/fd"), threads: number("Threads"),
            memory: Sanitizer.current == .address ? 0 : number("RssAnon"))
    }

    /// The figures in one line.
    public var description: String { "\(descriptors) descriptors, \(threads) threads, \(memory) KiB" }

    private static func lines(of path: String) -> [Substring] {
        guard let file = fopen(path, "re") else { return [] }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = fread(&buffer, 1, buffer.count, file)
        return String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n")
    }

    private static func entryCount(of path: String) -> Int {
        guard let folder = opendir(path) else { return 0 }
        defer { closedir(folder) }
        var count = 0
        while let entry = readdir(folder) {
            if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { count += 1 }
        }
        return count
    }
}
