// Generated from Specs/custom-http-header-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Headers that the device's web server adds to its answers.
///
/// Changes take effect when the web server starts again.
///
/// API Discovery lists it as `customhttpheader`; AXIS OS 9.80 and later.
///
/// See <https://developer.axis.com/vapix/network-video/custom-http-header-api/>.
public enum CustomHTTPHeaders {
    /// Lists the headers, also those that the device came with.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/custom-http-header-api/#list>.
    public struct List: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: String]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: String]>(
            id: "customHTTPHeaders/list", path: "/axis-cgi/customhttpheader.cgi", apiVersion: "1.0", method: "list",
            access: .admin, effect: .read, reply: .data)
    }

    /// Adds headers, or gives them new values.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/custom-http-header-api/#set>.
    public struct SetHeaders: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: String]>

        /// Makes the call's value.
        ///
        /// - Parameter headers: The values by name; more than one at once from AXIS OS 10.11.
        public init(headers: [String: String]) {
            call = VapixCall(
                id: "customHTTPHeaders/setHeaders", path: "/axis-cgi/customhttpheader.cgi", apiVersion: "1.0",
                method: "set", access: .admin, effect: .idempotent, reply: .data
            ) { json in
                json.beginParameters()
                for (key, item) in headers.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
                json.endObject()
            }
        }
    }

    /// Removes headers.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/custom-http-header-api/#remove>.
    public struct Remove: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: String]>

        /// Makes the call's value.
        ///
        /// - Parameter headers: The headers by name; the values do not matter.
        public init(headers: [String: String]) {
            call = VapixCall(
                id: "customHTTPHeaders/remove", path: "/axis-cgi/customhttpheader.cgi", apiVersion: "1.0",
                method: "remove", access: .admin, effect: .idempotent, reply: .data
            ) { json in
                json.beginParameters()
                for (key, item) in headers.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
                json.endObject()
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/custom-http-header-api/#getsupportedversions>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "customHTTPHeaders/getSupportedVersions", path: "/axis-cgi/customhttpheader.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)
    }

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

extension VapixCalls where API == CustomHTTPHeaders {
    /// See ``CustomHTTPHeaders/List``.
    @_alwaysEmitIntoClient
    public func list() async throws -> [String: String] {
        try await vapix.send(CustomHTTPHeaders.List())
    }

    /// See ``CustomHTTPHeaders/SetHeaders``.
    @_alwaysEmitIntoClient
    public func setHeaders(_ headers: [String: String]) async throws -> [String: String] {
        try await vapix.send(CustomHTTPHeaders.SetHeaders(headers: headers))
    }

    /// See ``CustomHTTPHeaders/Remove``.
    @_alwaysEmitIntoClient
    public func remove(_ headers: [String: String]) async throws -> [String: String] {
        try await vapix.send(CustomHTTPHeaders.Remove(headers: headers))
    }

    /// See ``CustomHTTPHeaders/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(CustomHTTPHeaders.GetSupportedVersions())
    }
}

extension Vapix {
    /// Headers that the device's web server adds to its answers; see ``CustomHTTPHeaders``.
    @_alwaysEmitIntoClient
    public var customHTTPHeaders: VapixCalls<CustomHTTPHeaders> { VapixCalls(vapix: self) }
}
