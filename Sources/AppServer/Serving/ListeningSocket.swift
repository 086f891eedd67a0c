import Glibc

/// A socket that accepts connections; a Unix socket is removed at the end.
final class ListeningSocket {
    /// Apache runs as another user than the app, and connecting to a Unix socket takes the right to write (unix(7)), no more.
    static let mode: mode_t = 0o622

    let descriptor: CInt
    /// The address in words.
    let name: String
    /// The TCP port.
    private(set) var port: Int?
    private var isClosed = false
    /// The file of a Unix socket.
    private var file: (path: String, device: dev_t, inode: ino_t)?

    /// Opens the socket.
    ///
    /// - Throws: ``EndpointError`` if the address cannot be used.
    init(_ listener: EndpointListener) throws(EndpointError) {
        switch listener.address {
        case .environment:
            guard let path = getenv("FCGI_SOCKET_NAME").map({ String(cString: $0) }), !path.isEmpty else {
                throw EndpointError(
                    .missingSocketName,
                    """
                    The environment has no FCGI_SOCKET_NAME. The camera sets it for an app that has FastCGI endpoints: add \
                    "httpConfig": [{"type": "fastCgi", "name": "status.cgi", "access": "viewer"}] to \
                    acapPackageConf.configuration of manifest.json, with one entry for each endpoint.
                    """)
            }
            (descriptor, name) = (try Self.socket(AF_UNIX), path)
            try listen(atPath: path)
        case .unixSocket(let path):
            (descriptor, name) = (try Self.socket(AF_UNIX), path)
            try listen(atPath: path)
        case .loopback(let address, let port):
            guard let number = UInt16(exactly: port) else {
                throw EndpointError(.socketFailed, "There is no TCP port \(port). Choose one from 1 to 65535.")
            }
            (descriptor, name) = (try Self.socket(AF_INET), address)
            try listen(onPort: number)
        }
    }

    deinit { close() }

    /// Closes the socket, and removes its file unless another one has taken its place.
    func close() {
        guard !isClosed else { return }
        isClosed = true
        if let file {
            var status = stat()
            if lstat(file.path, &status) == 0, status.st_dev == file.device, status.st_ino == file.inode {
                unlink(file.path)
            }
        }
        Glibc.close(descriptor)
    }

    private static func socket(_ family: CInt) throws(EndpointError) -> CInt {
        let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = Glibc.socket(family, type, 0)
        guard descriptor >= 0 else { throw failure("No socket can be made", errno) }
        return descriptor
    }

    private static func failure(_ what: String, _ number: CInt) -> EndpointError {
        EndpointError(
            number == EADDRINUSE ? .addressInUse : .socketFailed, "\(what): \(String(cString: strerror(number))).")
    }

    private func listen(onPort port: UInt16) throws(EndpointError) {
        var yes: CInt = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<CInt>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        let isAddress = inet_pton(AF_INET, name, &address.sin_addr) == 1
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = isAddress && withSocketAddress(&address) { bind(descriptor, $0, size) == 0 }
        guard isBound, Glibc.listen(descriptor, 512) == 0 else {
            throw Self.failure("The TCP port \(port) of \(name) cannot be used", errno)
        }
        _ = withSocketAddress(&address) { getsockname(descriptor, $0, &size) }
        self.port = Int(UInt16(bigEndian: address.sin_port))
    }

    private func listen(atPath path: String) throws(EndpointError) {
        var address = try Self.address(path)
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        try Self.removeStale(path, &address)
        // Between `bind` and `chmod` nobody else may connect.
        let isBound = withSocketAddress(&address) { bind(descriptor, $0, size) == 0 }
        guard isBound else { throw Self.failure("The socket \(path) cannot be made", errno) }
        var status = stat()
        if lstat(path, &status) == 0 { file = (path, status.st_dev, status.st_ino) }
        guard chmod(path, Self.mode) == 0, Glibc.listen(descriptor, 512) == 0 else {
            throw Self.failure("The socket \(path) cannot be used", errno)
        }
    }

    private static func address(_ path: String) throws(EndpointError) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        let capacity = MemoryLayout.size(ofValue: address.sun_path) - 1
        guard !bytes.isEmpty, bytes.count <= capacity, !bytes.contains(0) else {
            throw EndpointError(
                .socketFailed, "The path of a socket has from 1 to \(capacity) bytes, not \(bytes.count): \(path)")
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return address
    }

    /// Removes a socket that a process of the same user left behind.
    private static func removeStale(_ path: String, _ address: inout sockaddr_un) throws(EndpointError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw EndpointError(.socketFailed, "\(path) is not a socket. Remove it, or choose another path.")
        }
        let probe = try socket(AF_UNIX)
        defer { Glibc.close(probe) }
        let isAlive = withSocketAddress(&address) {
            connect(probe, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 || errno == EAGAIN
        }
        guard !isAlive else {
            throw EndpointError(.addressInUse, "Another process serves \(path). End it first.")
        }
        guard status.st_uid == geteuid() else {
            throw EndpointError(.socketFailed, "\(path) is the socket of another user. Remove it first.")
        }
        unlink(path)
    }
}

/// Gives an address to a function of the system.
private func withSocketAddress<Address, Result>(
    _ address: inout Address, _ body: (UnsafeMutablePointer<sockaddr>) -> Result
) -> Result {
    withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1, body)
    }
}
