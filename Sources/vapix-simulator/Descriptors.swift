import Foundation
import Synchronization

/// Tells the descriptors this process was given from those it opened.
enum Descriptors {
    private static let given = Mutex<Set<CInt>>([])

    /// Notes what is open now.
    static func remember() {
        given.withLock { $0 = Set(open) }
    }

    /// Keeps the others from the programs this process starts.
    ///
    /// The web server's sockets are not close-on-exec, and would outlive the simulator in a command that outlives it. What
    /// the simulator was given, such as make's job server, passes through.
    static func closeOthersOnExec() {
        let given = given.withLock { $0 }
        for descriptor in open where !given.contains(descriptor) {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
    }

    private static var open: [CInt] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        return (names ?? []).compactMap { CInt($0) }
    }
}
