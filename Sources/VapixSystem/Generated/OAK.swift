// Generated from Specs/oak.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The owner authentication key, by which an owner registers the device with AXIS O3C Dispatcher.
///
/// API Discovery lists it as `oak`.
///
/// See <https://developer.axis.com/vapix/network-video/oak-api/>.
public struct OAK: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the owner authentication key.
    ///
    /// The device fetches it from the internet, which fails with `internalError` behind a proxy.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/oak-api/#getoak>.
    ///
    /// - Returns: The key.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/internalError`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOAK() async throws -> OAKReply {
        try await vapix.send(Self.getOAK())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOAK() -> VapixCall<OAKReply> { callGetOAK }

    private static let callGetOAK = VapixCall<OAKReply>(
        id: "oak/getOAK", path: "/axis-cgi/oak.cgi", apiVersion: "1.0", method: "getOAK", access: .admin, effect: .read,
        reply: .data(reading: OAKReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/oak-api/#getsupportedversions>.
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
        id: "oak/getSupportedVersions", path: "/axis-cgi/oak.cgi", apiVersion: nil, method: "getSupportedVersions",
        access: .admin, effect: .read, reply: .data)

    /// The reply to ``getOAK()-swift.method``.
    public struct OAKReply: Sendable {
        /// The key, which is a secret (`oak`).
        public let key: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - key: The key, which is a secret.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(key: String, other: [String: JSONValue] = [:]) {
            self.key = key
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var keyValue: String?
            while let key = try json.nextMember(of: "oak") {
                switch key {
                case 0: keyValue = try json.readString()
                default: break
                }
            }
            guard let keyValue else { throw json.missingField("oak") }
            self.key = keyValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed, or did not reach the internet.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 2000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// The method is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
    }
}

extension Vapix {
    /// The owner authentication key, by which an owner registers the device with AXIS O3C Dispatcher.
    @_alwaysEmitIntoClient
    public var oak: OAK { OAK(vapix: self) }
}
