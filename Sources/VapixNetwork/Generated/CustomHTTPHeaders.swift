// Generated from Specs/custom-http-header-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Headers that the device's web server adds to its responses.
///
/// Changes take effect when the web server starts again.
///
/// API Discovery lists it as `customhttpheader`; AXIS OS 9.80 and later.
///
/// See <https://developer.axis.com/vapix/network-video/custom-http-header-api/>.
public struct CustomHTTPHeaders: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the headers, including the device's own ones.
    ///
    /// Access: admin; AXIS OS 9.80 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/custom-http-header-api/#list>.
    ///
    /// - Returns: The values of the headers by name.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list() async throws -> [String: String] {
        try await vapix.send(Self.list())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list() -> VapixCall<[String: String]> { callList }

    private static let callList = VapixCall<[String: String]>(
        id: "customHTTPHeaders/list", path: "/axis-cgi/customhttpheader.cgi", apiVersion: "1.0", method: "list",
        access: .admin, effect: .read, reply: .data)

    /// Adds headers, or gives them new values.
    ///
    /// Access: admin; AXIS OS 9.80 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/custom-http-header-api/#set>.
    ///
    /// - Parameter headers: The values by name; more than one at once from AXIS OS 10.11.
    /// - Returns: The values of all headers by name, after the change.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setHeaders(_ headers: [String: String]) async throws -> [String: String] {
        try await vapix.send(Self.setHeaders(headers))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setHeaders(_ headers: [String: String]) -> VapixCall<[String: String]> {
        VapixCall(
            id: "customHTTPHeaders/setHeaders", path: "/axis-cgi/customhttpheader.cgi", apiVersion: "1.0",
            method: "set", access: .admin, effect: .idempotent, reply: .data
        ) { json in
            json.beginParameters()
            json.members(headers) { json, item in json.write(item) }
            json.endObject()
        }
    }

    /// Removes headers.
    ///
    /// Access: admin; AXIS OS 9.80 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/custom-http-header-api/#remove>.
    ///
    /// - Parameter headers: The headers by name; the values do not matter.
    /// - Returns: The values of the remaining headers by name.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func remove(_ headers: [String: String]) async throws -> [String: String] {
        try await vapix.send(Self.remove(headers))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(_ headers: [String: String]) -> VapixCall<[String: String]> {
        VapixCall(
            id: "customHTTPHeaders/remove", path: "/axis-cgi/customhttpheader.cgi", apiVersion: "1.0", method: "remove",
            access: .admin, effect: .idempotent, reply: .data
        ) { json in
            json.beginParameters()
            json.members(headers) { json, item in json.write(item) }
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin; AXIS OS 9.80 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/custom-http-header-api/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "customHTTPHeaders/getSupportedVersions", path: "/axis-cgi/customhttpheader.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
    }
}

extension Vapix {
    /// Headers that the device's web server adds to its responses.
    @_alwaysEmitIntoClient
    public var customHTTPHeaders: CustomHTTPHeaders { CustomHTTPHeaders(vapix: self) }
}
