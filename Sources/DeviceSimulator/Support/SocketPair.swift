import Foundation

/// Two connected sockets that no child process inherits.
///
/// Swift's Glibc module does not show `pipe2`. With `pipe` and `fcntl`, a process that another thread spawns between
/// the two calls would inherit a descriptor.
enum SocketPair {
    static func make() throws -> (CInt, CInt) {
        var ends: [CInt] = [-1, -1]
        let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw SimulatorError("cannot make a pair of sockets: \(String(cString: strerror(errno)))")
        }
        return (ends[0], ends[1])
    }
}
