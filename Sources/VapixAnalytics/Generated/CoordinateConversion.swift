// Generated from Specs/coordinate-conversion.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The coordinate spaces that the device knows.
///
/// `/config/discover` lists it as `coordinate-conversion`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/coordinate-conversion-api/>.
public struct CoordinateConversion: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "coordinate-conversion", version: "1.0", path: "/config/rest/coordinate-conversion/v1")

    /// The coordinate spaces that the device knows.
    @_alwaysEmitIntoClient
    public var spaces: Spaces { Spaces(vapix: vapix) }

    /// The coordinate spaces that the device knows.
    public struct Spaces: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the coordinate spaces.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/coordinate-conversion-api/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Space] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Space]> { callSpacesList }

        private static let callSpacesList = VapixCall<[Space]>(
            id: "coordinateConversion/spaces.list", api: CoordinateConversion.configurationAPI, method: .get,
            path: "/spaces", access: .admin, effect: .read, reply: .resource)
    }

    /// A coordinate space.
    public struct Space: Sendable, JSONReadable {
        /// The name, cameraImage@1 for example: the picture of channel 1.
        public let name: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name, cameraImage@1 for example: the picture of channel 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, other: [String: JSONValue] = [:]) {
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextMember(of: "name") {
                switch key {
                case 0: name = try json.readString()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// The coordinate spaces that the device knows.
    @_alwaysEmitIntoClient
    public var coordinateConversion: CoordinateConversion { CoordinateConversion(vapix: self) }
}
