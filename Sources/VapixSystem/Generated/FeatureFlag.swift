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
    public struct Set: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "featureFlag/set", path: "/axis-cgi/featureflag.cgi", apiVersion: "1.0", method: "set", access: .admin,
            effect: .idempotent)

        /// The new values by name.
        public var flagValues: [String: Bool]

        /// Makes the call's value.
        ///
        /// - Parameter flagValues: The new values by name.
        public init(flagValues: [String: Bool]) {
            self.flagValues = flagValues
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("flagValues")
            json.beginObject()
            for (key, item) in flagValues.sorted(by: { $0.key < $1.key }) {
                json.key(key)
                json.write(item)
            }
            json.endObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The word "Success".
            public var result: String?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "result": result = try json.readString()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads the values of the named flags.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/feature-flag-service/#get>.
    public struct Get: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "featureFlag/get", path: "/axis-cgi/featureflag.cgi", apiVersion: "1.0", method: "get", access: .admin,
            effect: .read)

        /// Which flags.
        public var names: [String]

        /// Makes the call's value.
        ///
        /// - Parameter names: Which flags.
        public init(names: [String]) {
            self.names = names
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("names")
            json.beginArray()
            for item in names { json.write(item) }
            json.endArray()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The values by name.
            public var flagValues: [String: Bool]

            package init(from json: inout JSONReader) throws(WireError) {
                var flagValues: [String: Bool]?
                while let key = try json.nextKey() {
                    switch key {
                    case "flagValues": flagValues = try json.readMap(of: Bool.self)
                    default: try json.skipValue()
                    }
                }
                guard let flagValues else { throw json.missingField("flagValues") }
                self.flagValues = flagValues
            }
        }
    }

    /// Lists all flags.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/feature-flag-service/#listall>.
    public struct ListAll: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "featureFlag/listAll", path: "/axis-cgi/featureflag.cgi", apiVersion: "1.0", method: "listAll",
            access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The flags.
            public var flags: [Flag]

            package init(from json: inout JSONReader) throws(WireError) {
                var flags: [Flag]?
                while let key = try json.nextKey() {
                    switch key {
                    case "flags": flags = try json.readArray(of: Flag.self)
                    default: try json.skipValue()
                    }
                }
                guard let flags else { throw json.missingField("flags") }
                self.flags = flags
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/feature-flag-service/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "featureFlag/getSupportedVersions", path: "/axis-cgi/featureflag.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// A flag.
    public struct Flag: Sendable, JSONReadable {
        /// Its name.
        public var name: String
        /// Its value.
        public var value: Bool
        /// What it is for (`description`).
        public var explanation: String?
        /// The value that it has if nobody sets it.
        public var defaultValue: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var value: Bool?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "value": value = try json.readBool()
                case "description": explanation = try json.readString()
                case "defaultValue": defaultValue = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            guard let value else { throw json.missingField("value") }
            self.value = value
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        public static let internalError: DeviceError.Code = 1100
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The user may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// The login failed.
        public static let notAuthenticated: DeviceError.Code = 2106
        /// The request is too large.
        public static let requestTooLarge: DeviceError.Code = 2107
        /// There is no such flag.
        public static let notFound: DeviceError.Code = 2200
    }

    /// The API's calls; get it from ``Vapix/featureFlag``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Set``.
        public func set(_ flagValues: [String: Bool]) async throws -> Set.Output {
            try await vapix.send(Set(flagValues: flagValues))
        }

        /// See ``Get``.
        public func get(_ names: [String]) async throws -> Get.Output {
            try await vapix.send(Get(names: names))
        }

        /// See ``ListAll``.
        public func listAll() async throws -> ListAll.Output {
            try await vapix.send(ListAll())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Switches for features that the device has and does not show; see ``FeatureFlag``.
    public var featureFlag: FeatureFlag.API { FeatureFlag.API(vapix: self) }
}
