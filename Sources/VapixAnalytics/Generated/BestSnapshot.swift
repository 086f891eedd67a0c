// Generated from Specs/best-snapshot.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Whether analytics metadata contains cropped pictures of the objects.
///
/// `/config/discover` lists it as `best-snapshot`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/best-snapshot-configuration/>.
public struct BestSnapshot: Sendable {
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
        id: "best-snapshot", version: "1.0", path: "/config/rest/best-snapshot/v1")

    /// Reads whether and how the device crops pictures of objects.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page:
    /// <https://developer.axis.com/vapix/device-configuration/best-snapshot-configuration/#get-best-snapshot-settings>.
    ///
    /// - Returns: Whether and how the device crops pictures of objects.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Settings {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Settings> { callGet }

    private static let callGet = VapixCall<Settings>(
        id: "bestSnapshot/get", api: BestSnapshot.configurationAPI, method: .get, path: "", access: .admin,
        effect: .read, reply: .resource)

    /// Changes whether and how the device crops pictures of objects; absent values stay unchanged.
    ///
    /// Access: admin. Effect: idempotent. Maturity: released.
    /// Page:
    /// <https://developer.axis.com/vapix/device-configuration/best-snapshot-configuration/#enable-best-snapshot-with-margin>.
    ///
    /// - Parameters:
    ///   - isEnabled: Whether the device makes cropped pictures, for producers of analytics metadata to include
    ///     (`enabled`).
    ///   - hasMargin: Whether a cropped picture shows some of the image around the object's bounding box (`margin`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(isEnabled: Bool? = nil, hasMargin: Bool? = nil) async throws {
        try await vapix.send(Self.set(isEnabled: isEnabled, hasMargin: hasMargin))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(isEnabled: Bool? = nil, hasMargin: Bool? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "bestSnapshot/set", api: BestSnapshot.configurationAPI, method: .patch, path: "", access: .admin,
            effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.member("enabled", isEnabled)
            json.member("margin", hasMargin)
            json.endObject()
        }
    }

    /// Whether and how the device crops pictures of objects.
    public struct Settings: Sendable, JSONReadable {
        /// Whether the device makes cropped pictures, for producers of analytics metadata to include (`enabled`).
        public let isEnabled: Bool?
        /// Whether a cropped picture shows some of the image around the object's bounding box (`margin`).
        public let hasMargin: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device makes cropped pictures, for producers of analytics metadata to include.
        ///   - hasMargin: Whether a cropped picture shows some of the image around the object's bounding box.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool? = nil, hasMargin: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.hasMargin = hasMargin
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var hasMargin: Bool?
            while let key = try json.nextMember(of: "enabled,margin") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: hasMargin = try json.readBool()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.hasMargin = hasMargin
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
    /// Whether analytics metadata contains cropped pictures of the objects.
    @_alwaysEmitIntoClient
    public var bestSnapshot: BestSnapshot { BestSnapshot(vapix: self) }
}
