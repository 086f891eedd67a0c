import Glibc
internal import VapixSupport

/// The file of an ``AcquisitionHistory``, for one account.
///
/// Each line is one acquisition: the boot's identity, the milliseconds from the boot to the acquisition, the account's name and the
/// bus' address.
///
/// The file is changed in place, under a lock, because several processes may add to it. It needs no fsync(2), which wears flash
/// memory out: after a power failure the accounts are gone as well.
///
/// All functions block, though not for long.
struct HistoryFile {
    /// No file is read further: anybody may have written it.
    private static let maximumSize = 32 * 1024
    /// The maximum number of lines that are kept, the latest ones.
    private static let maximumCount = 200
    /// How often, and at what interval in microseconds, a file that another process has locked is tried again.
    private static let lockAttempts = 50
    private static let lockInterval: UInt32 = 10_000

    private let paths: [String]
    private let bootID: String
    /// The time of the boot.
    ///
    /// Read once, so that a time always has the same line.
    private let origin: ContinuousClock.Instant
    /// The end of the lines of this account.
    private let suffix: String
    private let clock: any MonotonicClock

    /// Names a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - temporaryFolder: The folder of the file that takes its place if it cannot be used.
    ///   - account: The account's name.
    ///   - bus: The bus' address.
    ///   - bootID: The identity of the current boot.
    ///   - clock: The source of time.
    init(
        path: String, temporaryFolder: String = "/tmp", account: String, bus: String, bootID: String = Self.currentBoot,
        clock: any MonotonicClock
    ) {
        paths = [path, "\(temporaryFolder)/vapix-accounts-\(geteuid())"]
        // An address with a line break leads nowhere.
        let bus = String(decoding: bus.utf8.map { $0 > 0x20 && $0 != 0x7F ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
        suffix = " \(account) \(bus)"
        self.bootID = bootID
        self.clock = clock
        var uptime = timespec()
        clock_gettime(CLOCK_BOOTTIME, &uptime)
        origin = .now - (.seconds(Int64(uptime.tv_sec)) + .nanoseconds(Int64(uptime.tv_nsec)))
    }

    /// The times of the acquisitions since the boot, the oldest first.
    ///
    /// - Returns: The times; empty if there is no file that can be read.
    func times() -> [ContinuousClock.Instant] {
        let now = clock.now
        let all = paths.flatMap { path -> [ContinuousClock.Instant] in
            guard let file = LockedFile(path, creates: false, needsLock: false) else { return [] }
            return lines(of: file).compactMap { line in
                guard line.hasSuffix(suffix), let milliseconds = milliseconds(of: line) else { return nil }
                return origin + .milliseconds(milliseconds)
            }
        }
        // A damaged file must not stop an app until a time that lies in the future.
        return Array(all.filter { $0 <= now + .seconds(1) }.map { min($0, now) }.sorted().suffix(Self.maximumCount))
    }

    /// Adds an acquisition.
    ///
    /// - Parameter time: Its time.
    /// - Returns: Whether a file has it.
    func add(_ time: ContinuousClock.Instant) -> Bool {
        let line = line(time)
        return paths.contains { path in update(path, creates: true) { $0 + [line] } }
    }

    /// Removes an acquisition that brought no account.
    ///
    /// - Parameter time: Its time.
    func remove(_ time: ContinuousClock.Instant) {
        let line = line(time)
        for path in paths {
            let isDone = update(path, creates: false) { lines in
                guard let index = lines.lastIndex(of: line) else { return nil }
                var lines = lines
                lines.remove(at: index)
                return lines
            }
            if isDone { return }
        }
    }

    // MARK: Lines

    private func line(_ time: ContinuousClock.Instant) -> String {
        let elapsed = origin.duration(to: time).components
        let milliseconds = elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
        return "\(bootID) \(milliseconds)\(suffix)"
    }

    /// The milliseconds of a line of this boot; `nil` if it has another form.
    private func milliseconds(of line: String) -> Int64? {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 4, words[0] == bootID, let milliseconds = Int64(words[1]) else { return nil }
        // A century: later times would overflow.
        return (0...3_200_000_000_000).contains(milliseconds) ? milliseconds : nil
    }

    /// The lines of this boot.
    private func lines(of file: LockedFile) -> [String] {
        file.contents(atMost: Self.maximumSize).split(separator: UInt8(ascii: "\n")).lazy
            .map { String(decoding: $0, as: UTF8.self) }.filter { milliseconds(of: $0) != nil }
    }

    /// Changes the lines of a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - creates: Whether the file is made if it is missing.
    ///   - change: Makes the new lines; `nil` changes nothing.
    /// - Returns: Whether the file has the new lines.
    private func update(_ path: String, creates: Bool, _ change: ([String]) -> [String]?) -> Bool {
        guard let file = LockedFile(path, creates: creates, needsLock: true), let lines = change(lines(of: file)) else {
            return false
        }
        var text = ""
        for line in lines.suffix(Self.maximumCount) { text += line + "\n" }
        while text.utf8.count > Self.maximumSize, let end = text.firstIndex(of: "\n") {
            text.removeSubrange(...end)
        }
        // A line may be too long for the file.
        guard !text.isEmpty || lines.isEmpty else { return false }
        return file.replaceContents(with: Array(text.utf8))
    }

    /// The identity of the current boot.
    static let currentBoot: String = {
        let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "-" }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(descriptor, &bytes, bytes.count)
        let id = bytes.prefix(max(count, 0)).prefix { $0 > 0x20 && $0 < 0x7F }
        return id.isEmpty ? "-" : String(decoding: id, as: UTF8.self)
    }()

    /// A regular file of this user, opened and locked.
    private final class LockedFile {
        private let descriptor: CInt

        /// Opens a file.
        ///
        /// - Parameters:
        ///   - path: The file's path.
        ///   - creates: Whether the file is made if it is missing.
        ///   - needsLock: Whether a file that stays locked is refused. Otherwise it is opened all the same.
        init?(_ path: String, creates: Bool, needsLock: Bool) {
            // Without O_NONBLOCK a named pipe would block. A link could lead to a file of something else.
            let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | (creates ? O_CREAT : 0)
            descriptor = open(path, flags, 0o600)
            guard descriptor >= 0 else { return nil }
            var status = stat()
            // deinit closes a file that is refused here.
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1,
                status.st_uid == geteuid(), lock() || !needsLock
            else { return nil }
        }

        deinit {
            guard descriptor >= 0 else { return }
            // A child process that is just being started has a copy of the descriptor, which would keep the lock.
            flock(descriptor, LOCK_UN)
            close(descriptor)
        }

        private func lock() -> Bool {
            for attempt in 0..<HistoryFile.lockAttempts {
                if attempt > 0 { usleep(HistoryFile.lockInterval) }
                if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
                guard errno == EWOULDBLOCK || errno == EINTR else { return false }
            }
            return false
        }

        func contents(atMost limit: Int) -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: limit)
            var count = 0
            while count < limit {
                let more = bytes.withUnsafeMutableBytes { bytes in
                    pread(descriptor, bytes.baseAddress?.advanced(by: count), limit - count, off_t(count))
                }
                if more < 0, errno == EINTR { continue }
                guard more > 0 else { break }
                count += more
            }
            return Array(bytes[..<count])
        }

        func replaceContents(with bytes: [UInt8]) -> Bool {
            var written = 0
            while written < bytes.count {
                let count = bytes.withUnsafeBytes { bytes in
                    pwrite(
                        descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written, off_t(written))
                }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                written += count
            }
            return ftruncate(descriptor, off_t(bytes.count)) == 0
        }
    }
}
