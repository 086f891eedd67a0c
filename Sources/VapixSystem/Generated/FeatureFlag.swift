// Generated from Specs/feature-flag.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Switches for features that the device has and does not show.
///
/// API Discovery lists it as `feature-flag`.
///
/// See <https://developer.axis.com/vapix/network-video/feature-flag-service/>.
public enum FeatureFlag {
    /// Sets flags.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/feature-flag-service/#set>.
    public struct SetValues: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter flagValues: The new values by name.
        public init(flagValues: [String: Bool]) {
            call = VapixCall(
                id: "featureFlag/setValues", path: "/axis-cgi/featureflag.cgi", apiVersion: "1.0", method: "set",
                access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.key("flagValues")
                json.beginObject()
                for (key, item) in flagValues.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
                json.endObject()
                json.endObject()
            }
        }
    }

    /// Reads the values of the named flags.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/feature-flag-service/#get>.
    public struct GetValues: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter names: Which flags.
        public init(names: [String]) {
            call = VapixCall(
                id: "featureFlag/getValues", path: "/axis-cgi/featureflag.cgi", apiVersion: "1.0", method: "get",
                access: .admin, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.key("names")
                json.beginArray()
                for item in names { json.write(item) }
                json.endArray()
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The values by name.
            public let flagValues: [String: Bool]

            init(from json: inout JSONReader) throws(WireError) {
                var flagValues: [String: Bool] = [:]
                while let key = try json.nextKey(of: "flagValues") {
                    switch key {
                    case 0: flagValues = try json.readMap(of: Bool.self)
                    default: try json.skipValue()
                    }
                }
                self.flagValues = flagValues
            }
        }
    }

    /// Lists all flags.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/feature-flag-service/#listall>.
    public struct ListAll: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "featureFlag/listAll", path: "/axis-cgi/featureflag.cgi", apiVersion: "1.0", method: "listAll",
            access: .admin, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The flags.
            public let flags: [Flag]

            init(from json: inout JSONReader) throws(WireError) {
                var flags: [Flag] = []
                while let key = try json.nextKey(of: "flags") {
                    switch key {
                    case 0: flags = try json.readArray(of: Flag.self)
                    default: try json.skipValue()
                    }
                }
                self.flags = flags
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/feature-flag-service/#getsupportedversions>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "featureFlag/getSupportedVersions", path: "/axis-cgi/featureflag.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)
    }

    /// A flag.
    public struct Flag: Sendable, JSONReadable {
        /// Its name.
        public let name: String
        /// Its value.
        public let value: Bool
        /// What it is for (`description`).
        public let explanation: String?
        /// The value that it has if nobody sets it.
        public let defaultValue: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var value: Bool?
            var explanation: String?
            var defaultValue: Bool?
            while let key = try json.nextKey(of: "name,value,description,defaultValue") {
                switch key {
                case 0: name = try json.readString()
                case 1: value = try json.readBool()
                case 2: explanation = try json.readString()
                case 3: defaultValue = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.explanation = explanation
            self.defaultValue = defaultValue
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

extension VapixCalls where API == FeatureFlag {
    /// See ``FeatureFlag/SetValues``.
    @_alwaysEmitIntoClient
    public func setValues(_ flagValues: [String: Bool]) async throws {
        try await vapix.send(FeatureFlag.SetValues(flagValues: flagValues))
    }

    /// See ``FeatureFlag/GetValues``.
    @_alwaysEmitIntoClient
    public func getValues(_ names: [String]) async throws -> FeatureFlag.GetValues.Output {
        try await vapix.send(FeatureFlag.GetValues(names: names))
    }

    /// See ``FeatureFlag/ListAll``.
    @_alwaysEmitIntoClient
    public func listAll() async throws -> FeatureFlag.ListAll.Output {
        try await vapix.send(FeatureFlag.ListAll())
    }

    /// See ``FeatureFlag/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(FeatureFlag.GetSupportedVersions())
    }
}

extension Vapix {
    /// Switches for features that the device has and does not show; see ``FeatureFlag``.
    @_alwaysEmitIntoClient
    public var featureFlag: VapixCalls<FeatureFlag> { VapixCalls(vapix: self) }
}
