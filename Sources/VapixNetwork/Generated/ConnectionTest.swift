// Generated from Specs/connection-test.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Tests whether the device reaches a host on the network.
///
/// See <https://developer.axis.com/vapix/network-video/>.
public struct ConnectionTest: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Tests whether a host answers the device's ping.
    ///
    /// The documentation does not show the answer. Cameras are reported to say `got response` or `no response`.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/#connection-test-ping-ports-and-ip-addresses>.
    ///
    /// - Parameter host: The IP address or host name (`ip`).
    /// - Returns: The answer, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func ping(_ host: String) async throws -> String {
        try await vapix.send(Self.ping(host))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func ping(_ host: String) -> VapixCall<String> {
        VapixCall(
            id: "connectionTest/ping", path: "/axis-cgi/pingtest.cgi", arguments: .get, access: .admin, effect: .read,
            reply: .text
        ) { query in
            query.append("ip", host)
        }
    }

    /// Tests whether the device can open a TCP connection to a port of a host.
    ///
    /// The documentation does not show the answer. Cameras are reported to say `Test successful.`
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/#connection-test-ping-ports-and-ip-addresses>.
    ///
    /// - Parameters:
    ///   - host: The IP address or host name (`address`).
    ///   - port: The port, 1 to 65535.
    /// - Returns: The answer, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func connect(host: String, port: Int) async throws -> String {
        try await vapix.send(Self.connect(host: host, port: port))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func connect(host: String, port: Int) -> VapixCall<String> {
        VapixCall(
            id: "connectionTest/connect", path: "/axis-cgi/tcptest.cgi", arguments: .get, access: .admin, effect: .read,
            reply: .text
        ) { query in
            query.append("address", host)
            query.append("port", port)
        }
    }
}

extension Vapix {
    /// Tests whether the device reaches a host on the network.
    @_alwaysEmitIntoClient
    public var connectionTest: ConnectionTest { ConnectionTest(vapix: self) }
}
