// Generated from Specs/package-manager.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The packages of software that are part of the device.
///
/// No page describes this API. The page of radar images names one method, which finds `axis-rmd`.
///
/// API Discovery lists it as `packagemanager`.
///
/// See <https://developer.axis.com/vapix/radar/radar-image/>.
public struct PackageManager: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the packages of the device, active and inactive.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#identification>.
    ///
    /// - Returns: The reply as JSON.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getInfo() async throws -> JSONValue {
        try await vapix.send(Self.getInfo())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getInfo() -> VapixCall<JSONValue> { callGetInfo }

    private static let callGetInfo = VapixCall<JSONValue>(
        id: "packageManager/getInfo", path: "/axis-cgi/packagemanager.cgi", apiVersion: "1.0", method: "getInfo",
        access: .admin, effect: .read, reply: .data)
}

extension Vapix {
    /// The packages of software that are part of the device.
    @_alwaysEmitIntoClient
    public var packageManager: PackageManager { PackageManager(vapix: self) }
}
