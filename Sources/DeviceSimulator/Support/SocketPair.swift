import Foundation

/// Two connected sockets that no child inherits: a pipe that is close-on-exec from its first moment.
///
/// `pipe2` would do, but Swift's Glibc module does not show it; with `pipe` and `fcntl` a process spawned by another
/// thread at the wrong moment would hold an end.
package enum SocketPair {
    package static func make() throws -> (CInt, CInt) {
        var ends: [CInt] = [-1, -1]
        let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw SimulatorError("cannot make a pair of sockets: \(String(cString: strerror(errno)))")
        }
        return (ends[0], ends[1])
    }
}
