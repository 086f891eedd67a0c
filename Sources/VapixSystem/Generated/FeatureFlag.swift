// Generated from Specs/feature-flag.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Flags that turn hidden features of the device on and off.
///
/// API Discovery lists it as `feature-flag`.
///
/// See <https://developer.axis.com/vapix/network-video/feature-flag-service/>.
public struct FeatureFlag: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sets flags.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/feature-flag-service/#set>.
    ///
    /// - Parameter flagValues: The new values by name.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setValues(_ flagValues: [String: Bool]) async throws {
        try await vapix.send(Self.setValues(flagValues))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setValues(_ flagValues: [String: Bool]) -> VapixCall<Void> {
        VapixCall(
            id: "featureFlag/setValues", path: "/axis-cgi/featureflag.cgi", apiVersion: "1.0", method: "set",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("flagValues")
            json.beginObject()
            json.members(flagValues) { json, item in json.write(item) }
            json.endObject()
            json.endObject()
        }
    }

    /// Reads the values of the named flags.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/feature-flag-service/#get>.
    ///
    /// - Parameter names: The names of the flags.
    /// - Returns: The values of the flags by name.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getValues(_ names: [String]) async throws -> ValuesReply {
        try await vapix.send(Self.getValues(names))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getValues(_ names: [String]) -> VapixCall<ValuesReply> {
        VapixCall(
            id: "featureFlag/getValues", path: "/axis-cgi/featureflag.cgi", apiVersion: "1.0", method: "get",
            access: .admin, effect: .read, reply: .data(reading: ValuesReply.init(from:))
        ) { json in
            json.beginParameters()
            json.key("names")
            json.beginArray()
            for item in names { json.write(item) }
            json.endArray()
            json.endObject()
        }
    }

    /// Lists all flags.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/feature-flag-service/#listall>.
    ///
    /// - Returns: The flags and their values.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listAll() async throws -> ListAllReply {
        try await vapix.send(Self.listAll())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listAll() -> VapixCall<ListAllReply> { callListAll }

    private static let callListAll = VapixCall<ListAllReply>(
        id: "featureFlag/listAll", path: "/axis-cgi/featureflag.cgi", apiVersion: "1.0", method: "listAll",
        access: .admin, effect: .read, reply: .data(reading: ListAllReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/feature-flag-service/#getsupportedversions>.
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
        id: "featureFlag/getSupportedVersions", path: "/axis-cgi/featureflag.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// The reply to ``getValues(_:)-swift.method``.
    public struct ValuesReply: Sendable {
        /// The values by name.
        public let flagValues: [String: Bool]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - flagValues: The values by name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(flagValues: [String: Bool], other: [String: JSONValue] = [:]) {
            self.flagValues = flagValues
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var flagValues: [String: Bool] = [:]
            while let key = try json.nextMember(of: "flagValues") {
                switch key {
                case 0: flagValues = try json.readMap(of: Bool.self)
                default: break
                }
            }
            self.flagValues = flagValues
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``listAll()-swift.method``.
    public struct ListAllReply: Sendable {
        /// The flags.
        public let flags: [Flag]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - flags: The flags.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(flags: [Flag], other: [String: JSONValue] = [:]) {
            self.flags = flags
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var flags: [Flag] = []
            while let key = try json.nextMember(of: "flags") {
                switch key {
                case 0: flags = try json.readArray(of: Flag.self)
                default: break
                }
            }
            self.flags = flags
            self.other = json.keptMembersOfObject()
        }
    }

    /// A flag.
    public struct Flag: Sendable, JSONReadable {
        /// The flag's name.
        public let name: String
        /// Whether the flag is on.
        public let value: Bool
        /// The purpose of the flag (`description`).
        public let explanation: String?
        /// Whether the flag is on by default.
        public let defaultValue: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The flag's name.
        ///   - value: Whether the flag is on.
        ///   - explanation: The purpose of the flag.
        ///   - defaultValue: Whether the flag is on by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, value: Bool, explanation: String? = nil, defaultValue: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.value = value
            self.explanation = explanation
            self.defaultValue = defaultValue
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var value: Bool?
            var explanation: String?
            var defaultValue: Bool?
            while let key = try json.nextMember(of: "name,value,description,defaultValue") {
                switch key {
                case 0: name = try json.readString()
                case 1: value = try json.readBool()
                case 2: explanation = try json.readString()
                case 3: defaultValue = try json.readBool()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.explanation = explanation
            self.defaultValue = defaultValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
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
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login failed.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The request is too large.
        @_alwaysEmitIntoClient
        public static var requestTooLarge: DeviceError.Code { 2107 }
        /// There is no such flag.
        @_alwaysEmitIntoClient
        public static var notFound: DeviceError.Code { 2200 }
    }
}

extension Vapix {
    /// Flags that turn hidden features of the device on and off.
    @_alwaysEmitIntoClient
    public var featureFlag: FeatureFlag { FeatureFlag(vapix: self) }
}
