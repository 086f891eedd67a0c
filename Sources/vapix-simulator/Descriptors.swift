import Foundation
internal import VapixSupport

/// Tells the descriptors this process was given from those it opened.
enum Descriptors {
    private static let given = Locked<(open: Set<CInt>, limit: rlimit)>(([], rlimit()))

    /// Notes what is open now, and how many there may be.
    static func remember() {
        given.withLock { given in
            given.open = Set(open)
            getrlimit(CInt(RLIMIT_NOFILE.rawValue), &given.limit)
        }
    }

    /// Takes back the camera's raise of the limit, so that the command has the one it would have had.
    static func restoreLimit() {
        given.withLock { _ = setrlimit(CInt(RLIMIT_NOFILE.rawValue), &$0.limit) }
    }

    /// Keeps the others from the programs this process starts.
    ///
    /// The web server's sockets are not close-on-exec, and would outlive the simulator in a command that outlives it. What
    /// the simulator was given, such as make's job server, passes through.
    static func closeOthersOnExec() {
        let given = given.withLock { $0.open }
        for descriptor in open where !given.contains(descriptor) {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
    }

    private static var open: [CInt] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        return (names ?? []).compactMap { CInt($0) }
    }
}
