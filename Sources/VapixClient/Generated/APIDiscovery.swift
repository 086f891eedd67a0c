// Generated from Specs/api-discovery.yaml by vapix-generate. Do not edit.

/// Which APIs the device has.
///
/// API Discovery lists it as `api-discovery`; AXIS OS 8.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/api-discovery-service/>.
public enum APIDiscovery {
    /// Lists the device's public APIs.
    ///
    /// Access: anonymous; AXIS OS 9.80 and 10.12 want a login.
    /// See <https://developer.axis.com/vapix/network-video/api-discovery-service/#getapilist>.
    public struct GetAPIList: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "apiDiscovery/getAPIList", path: "/axis-cgi/apidiscovery.cgi", apiVersion: "1.0", method: "getApiList",
            access: .anonymous, effect: .read)

        /// Only APIs with this identifier; `*` and `?` match any text and any character.
        public var id: String?
        /// Only APIs with this version; `*` and `?` match any text and any character.
        public var version: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: Only APIs with this identifier; `*` and `?` match any text and any character.
        ///   - version: Only APIs with this version; `*` and `?` match any text and any character.
        public init(id: String? = nil, version: String? = nil) {
            self.id = id
            self.version = version
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard id != nil || version != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.member("version", version)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The APIs that match, an entry for each major version; empty if none does.
            public var apiList: [Entry]

            package init(from json: inout JSONReader) throws(WireError) {
                var apiList: [Entry]?
                while let key = try json.nextKey() {
                    switch key {
                    case "apiList": apiList = try json.readArray(of: Entry.self)
                    default: try json.skipValue()
                    }
                }
                guard let apiList else { throw json.missingField("apiList") }
                self.apiList = apiList
            }
        }
    }

    /// Reads which versions of API Discovery the device has.
    ///
    /// Access: anonymous; AXIS OS 9.80 and 10.12 want a login.
    /// See <https://developer.axis.com/vapix/network-video/api-discovery-service/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "apiDiscovery/getSupportedVersions", path: "/axis-cgi/apidiscovery.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .anonymous, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// One API of the device.
    public struct Entry: Sendable, JSONReadable {
        /// The identifier, "basic-device-info" for example.
        public var id: String
        /// The version, "1.2" for example.
        public var version: String
        /// How far the API is.
        public var status: Status?
        /// Where the documentation is (`docLink`).
        public var documentationLink: String?
        /// The API's name in the documentation.
        public var name: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var version: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readString()
                case "version": version = try json.readString()
                case "status": status = try json.readString().map(Status.init(rawValue:))
                case "docLink": documentationLink = try json.readString()
                case "name": name = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            guard let version else { throw json.missingField("version") }
            self.version = version
        }
    }

    /// How far an API is.
    public struct Status: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Released.
        public static let released = Status(rawValue: "released")
        /// For first experiments; anything may change.
        public static let alpha = Status(rawValue: "alpha")
        /// For tests; details may change.
        public static let beta = Status(rawValue: "beta")
        /// To be removed.
        public static let deprecated = Status(rawValue: "deprecated")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 1000
        /// The HTTP method is not POST.
        public static let unsupportedHTTPMethod: DeviceError.Code = 2002
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2003
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2004
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 4000
        /// A required parameter is missing or invalid.
        public static let missingParameter: DeviceError.Code = 4002
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 8000
    }

    /// The API's calls; get it from ``Vapix/apiDiscovery``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetAPIList``.
        public func getAPIList(id: String? = nil, version: String? = nil) async throws -> GetAPIList.Output {
            try await vapix.send(GetAPIList(id: id, version: version))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Which APIs the device has; see ``APIDiscovery``.
    public var apiDiscovery: APIDiscovery.API { APIDiscovery.API(vapix: self) }
}
