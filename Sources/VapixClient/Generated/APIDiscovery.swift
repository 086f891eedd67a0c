// Generated from Specs/api-discovery.yaml by vapix-generate. Do not edit.

/// The APIs of the device and their versions.
///
/// API Discovery lists it as `api-discovery`; AXIS OS 8.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/api-discovery-service/>.
public struct APIDiscovery: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the device's public APIs.
    ///
    /// Access: anonymous; AXIS OS 9.80 and 10.12 want a login; AXIS OS 8.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/api-discovery-service/#getapilist>.
    ///
    /// - Parameters:
    ///   - id: The identifier to match, with `*` for any text and `?` for any one character; all if absent.
    ///   - version: The version to match, with `*` for any text and `?` for any one character; all if absent.
    /// - Returns: The APIs that match.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAPIList(id: String? = nil, version: String? = nil) async throws -> APIListReply {
        try await vapix.send(Self.getAPIList(id: id, version: version))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAPIList(id: String? = nil, version: String? = nil) -> VapixCall<APIListReply> {
        VapixCall(
            id: "apiDiscovery/getAPIList", path: "/axis-cgi/apidiscovery.cgi", apiVersion: "1.0", method: "getApiList",
            access: .anonymous, effect: .read, reply: .data(reading: APIListReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("version", version)
            json.endParameters()
        }
    }

    /// Reads which versions of API Discovery the device has.
    ///
    /// Access: anonymous; AXIS OS 9.80 and 10.12 want a login; AXIS OS 8.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/api-discovery-service/#getsupportedversions>.
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
        id: "apiDiscovery/getSupportedVersions", path: "/axis-cgi/apidiscovery.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .anonymous, effect: .read, reply: .data)

    /// The reply to ``getAPIList(id:version:)-swift.method``.
    public struct APIListReply: Sendable {
        /// The APIs that match, with an entry for each major version; empty if no API matches.
        public let apiList: [Entry]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - apiList: The APIs that match, with an entry for each major version; empty if no API matches.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(apiList: [Entry], other: [String: JSONValue] = [:]) {
            self.apiList = apiList
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var apiList: [Entry] = []
            while let key = try json.nextMember(of: "apiList") {
                switch key {
                case 0: apiList = try json.readArray(of: Entry.self)
                default: break
                }
            }
            self.apiList = apiList
            self.other = json.keptMembersOfObject()
        }
    }

    /// One API of the device.
    public struct Entry: Sendable, JSONReadable {
        /// The identifier, "basic-device-info" for example.
        public let id: String
        /// The version, "1.2" for example.
        public let version: String
        /// The API's stage of development.
        public let status: Status?
        /// The URL of the documentation (`docLink`).
        public let documentationLink: String?
        /// The API's name in the documentation.
        public let name: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, "basic-device-info" for example.
        ///   - version: The version, "1.2" for example.
        ///   - status: The API's stage of development.
        ///   - documentationLink: The URL of the documentation.
        ///   - name: The API's name in the documentation.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, version: String, status: Status? = nil, documentationLink: String? = nil, name: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.version = version
            self.status = status
            self.documentationLink = documentationLink
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var version: String?
            var status: Status?
            var documentationLink: String?
            var name: String?
            while let key = try json.nextMember(of: "id,version,status,docLink,name") {
                switch key {
                case 0: id = try json.readString()
                case 1: version = try json.readString()
                case 2: status = try json.readWord(Status.self)
                case 3: documentationLink = try json.readString()
                case 4: name = try json.readString()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            guard let version else { throw json.missingField("version") }
            self.version = version
            self.status = status
            self.documentationLink = documentationLink
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// An API's stage of development.
    public struct Status: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Released.
        @_alwaysEmitIntoClient
        public static var official: Status { Self(rawValue: "official") }
        /// Released.
        @_alwaysEmitIntoClient
        public static var released: Status { Self(rawValue: "released") }
        /// For first experiments; anything may change.
        @_alwaysEmitIntoClient
        public static var alpha: Status { Self(rawValue: "alpha") }
        /// For tests; details may change.
        @_alwaysEmitIntoClient
        public static var beta: Status { Self(rawValue: "beta") }
        /// Deprecated; a later version removes it.
        @_alwaysEmitIntoClient
        public static var deprecated: Status { Self(rawValue: "deprecated") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1000 }
        /// The HTTP method is not POST.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 2002 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2003 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2004 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 4000 }
        /// A required parameter is missing or invalid.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4002 }
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
    }
}

extension Vapix {
    /// The APIs of the device and their versions.
    @_alwaysEmitIntoClient
    public var apiDiscovery: APIDiscovery { APIDiscovery(vapix: self) }
}
