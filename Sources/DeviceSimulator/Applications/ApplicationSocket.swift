import Foundation

/// Connects to a program of an application.
enum ApplicationSocket {
    /// Connects to a Unix socket.
    ///
    /// - Returns: The connection, which the caller closes; `nil` if nobody listens.
    static func connect(toSocket path: String) -> SocketStream? {
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        guard !path.isEmpty, path.utf8.count < MemoryLayout.size(ofValue: name.sun_path), !path.utf8.contains(0) else {
            return nil
        }
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
        return connect(AF_UNIX, name)
    }

    /// Connects to a TCP port of this machine's loopback: an application listens there, as on a camera.
    ///
    /// - Returns: The connection, which the caller closes; `nil` if nobody listens, or the host is another one.
    static func connect(toHost host: String, port: UInt16) -> SocketStream? {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        let address = host.lowercased() == "localhost" ? "127.0.0.1" : host
        guard address.hasPrefix("127."), inet_pton(AF_INET, address, &name.sin_addr) == 1 else { return nil }
        return connect(AF_INET, name)
    }

    private static func connect<Name>(_ family: CInt, _ name: Name) -> SocketStream? {
        let descriptor = socket(family, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        let status = withUnsafePointer(to: name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<Name>.size))
            }
        }
        if status == 0 { return SocketStream(descriptor) }
        close(descriptor)
        return nil
    }
}
