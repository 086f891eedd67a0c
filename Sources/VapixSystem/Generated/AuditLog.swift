// Generated from Specs/audit-log.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The log of security events, logins for example.
///
/// API Discovery lists it as `audit-log`.
///
/// See <https://developer.axis.com/vapix/network-video/audit-log/>.
public struct AuditLog: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the log.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/audit-log/#retrieve-audit-log>.
    ///
    /// - Parameter count: How many of the latest entries to read; all entries if left out (`tail`).
    /// - Returns: The log, as a stream of lines.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func entries(count: Int? = nil) async throws -> LogStream {
        try await vapix.send(Self.entries(count: count))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func entries(count: Int? = nil) -> VapixCall<LogStream> {
        VapixCall(
            id: "auditLog/entries", path: "/axis-cgi/auditlog.cgi", arguments: .get, access: .admin, effect: .read,
            reply: .stream("text/plain", opening: LogStream.init(_:))
        ) { query in
            query.append("tail", count)
        }
    }

    /// Reads the version of this API.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/audit-log/#retrieve-the-cgi-version>.
    ///
    /// - Returns: The version, 1.0.0 for example.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getVersion() async throws -> String {
        try await vapix.send(Self.getVersion())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getVersion() -> VapixCall<String> { callGetVersion }

    private static let callGetVersion = VapixCall<String>(
        id: "auditLog/getVersion", path: "/axis-cgi/auditlog.cgi", arguments: .get, access: .admin, effect: .read,
        reply: .text
    ) { query in
        query.append("version", "true")
    }
}

extension Vapix {
    /// The log of security events, logins for example.
    @_alwaysEmitIntoClient
    public var auditLog: AuditLog { AuditLog(vapix: self) }
}
