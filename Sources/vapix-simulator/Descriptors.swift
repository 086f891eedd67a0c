import Foundation
internal import VapixSupport

/// Distinguishes inherited descriptors from those that this process opened.
enum Descriptors {
    private static let inherited = Locked<(open: Set<CInt>, limit: rlimit)>(([], rlimit()))

    /// Remembers the open descriptors and their limit.
    ///
    /// Call this before the process opens any.
    static func remember() {
        inherited.withLock { inherited in
            inherited.open = Set(open)
            getrlimit(CInt(RLIMIT_NOFILE.rawValue), &inherited.limit)
        }
    }

    /// Restores the limit that the camera has raised, for the command.
    static func restoreLimit() {
        inherited.withLock { _ = setrlimit(CInt(RLIMIT_NOFILE.rawValue), &$0.limit) }
    }

    /// Makes the other descriptors close-on-exec.
    ///
    /// The web server's sockets are not, and a command that outlives the simulator would keep them open. Inherited
    /// descriptors, such as those of make's job server, are passed on.
    static func closeOthersOnExec() {
        let inherited = inherited.withLock { $0.open }
        for descriptor in open where !inherited.contains(descriptor) {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
    }

    private static var open: [CInt] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        return (names ?? []).compactMap { CInt($0) }
    }
}
