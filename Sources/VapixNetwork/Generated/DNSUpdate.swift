// Generated from Specs/dns-update.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's name in the domain name system, which it registers itself (RFC 2136).
///
/// The parameters `Network.DNSUpdate` hold the name, whether it is registered, and for how many seconds it may be
/// remembered.
///
/// A change of the parameters alone registers nothing.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/network-settings/>.
public struct DNSUpdate: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Registers a name for the device's addresses with the DNS server.
    ///
    /// Set the parameter `Network.DNSUpdate.DNSName` to the same name before.
    ///
    /// The documentation does not show the answer.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say; AXIS OS 5.00 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings/#networkdnsupdate>.
    ///
    /// - Parameter name: The complete name, `camera.example.com` for example (`add`).
    /// - Returns: The answer, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func registerName(_ name: String) async throws -> String {
        try await vapix.send(Self.registerName(name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func registerName(_ name: String) -> VapixCall<String> {
        VapixCall(
            id: "dnsUpdate/registerName", path: "/axis-cgi/dnsupdate.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .text
        ) { query in
            query.append("add", name)
            query.append("hdgen", "yes")
        }
    }
}

extension Vapix {
    /// The device's name in the domain name system, which it registers itself (RFC 2136).
    @_alwaysEmitIntoClient
    public var dnsUpdate: DNSUpdate { DNSUpdate(vapix: self) }
}
