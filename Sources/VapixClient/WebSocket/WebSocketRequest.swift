internal import ServiceAccounts

/// The parameters of a WebSocket connection.
struct WebSocketRequest: Sendable {
    var origin: Origin
    var certificate: CertificateCheck
    /// How long connecting may take, TLS included.
    var connectTimeout: Duration
    /// How long connecting and the handshake may take together.
    var openTimeout: Duration
    /// The path and the query.
    ///
    /// It may hold a token.
    var target: String
    /// Sent with Basic: only for the virtual host.
    var credentials: Credentials?
    /// The maximum size of a message, in bytes.
    var maximumMessageSize: Int
    /// After this time without a byte from the device the client sends a ping; after twice as long it gives up.
    var idleTimeout: Duration
}
