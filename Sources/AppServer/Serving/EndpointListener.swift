/// The socket on which a server accepts connections, and the protocol.
public struct EndpointListener: Sendable, Hashable {
    enum Address: Hashable {
        case unixSocket(String)
        /// The socket that the environment names.
        case environment
        /// A port of a loopback address.
        case loopback(address: String, port: Int)
    }

    let address: Address
    let isFastCGI: Bool

    /// FastCGI on the socket that the camera names in `FCGI_SOCKET_NAME`.
    ///
    /// The camera sets this variable for an app whose manifest has `httpConfig` with the type `fastCgi`.
    public static let fastCGI = EndpointListener(address: .environment, isFastCGI: true)

    /// FastCGI on a Unix socket, for `reverseProxy` with the `apiType` `fcgi`.
    ///
    /// - Parameter path: The socket's path, of at most 107 bytes.
    /// - Returns: The listener.
    public static func fastCGI(path: String) -> EndpointListener {
        EndpointListener(address: .unixSocket(path), isFastCGI: true)
    }

    /// HTTP/1.1 on a port of 127.0.0.1, for `reverseProxy` with a target such as `http://localhost:2001`.
    ///
    /// Every process of the camera can connect. The camera's web server checks the users, and the app does not learn
    /// who they are.
    ///
    /// - Parameter port: The TCP port, from 1 to 65535; with 0 the system chooses one, and ``EndpointEvent/port`` has
    ///   its number.
    /// - Returns: The listener.
    public static func http(port: Int) -> EndpointListener {
        http(address: "127.0.0.1", port: port)
    }

    /// HTTP/1.1 on a port of another IPv4 address of the loopback network, for tools.
    package static func http(address: String, port: Int) -> EndpointListener {
        EndpointListener(address: .loopback(address: address, port: port), isFastCGI: false)
    }

    /// HTTP/1.1 on a Unix socket, for `reverseProxy` with the `apiType` `http`.
    ///
    /// - Parameter path: The socket's path, of at most 107 bytes.
    /// - Returns: The listener.
    public static func http(path: String) -> EndpointListener {
        EndpointListener(address: .unixSocket(path), isFastCGI: false)
    }
}
