// Generated from Specs/stream-profiles.yaml by vapix-generate. Do not edit.

/// Named sets of stream settings for video requests.
///
/// API Discovery lists it as `stream-profiles`.
///
/// See <https://developer.axis.com/vapix/network-video/stream-profiles/>.
public struct StreamProfiles: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists stream profiles with their settings.
    ///
    /// Access: viewer. Effect: read. Page: <https://developer.axis.com/vapix/network-video/stream-profiles/#list>.
    ///
    /// - Parameter names: The names of the profiles to list; an empty list stands for all profiles
    ///   (`streamProfileName`).
    /// - Returns: The stream profiles and their highest number.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/profileNotFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(names: [ProfileName]) async throws -> ListReply {
        try await vapix.send(Self.list(names: names))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(names: [ProfileName]) -> VapixCall<ListReply> {
        VapixCall(
            id: "streamProfiles/list", path: "/axis-cgi/streamprofile.cgi", apiVersion: "1.0", method: "list",
            access: .viewer, effect: .read, reply: .data(reading: ListReply.init(from:))
        ) { json in
            json.beginParameters()
            json.key("streamProfileName")
            json.beginArray()
            for item in names { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Adds profiles, whose names must be new.
    ///
    /// Access: operator. Effect: once. Page: <https://developer.axis.com/vapix/network-video/stream-profiles/#create>.
    ///
    /// - Parameter profiles: The profiles to add (`streamProfile`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/incoherentConfiguration``, ``ErrorCode/missingParameter``
    ///   or ``ErrorCode/invalidParameter`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func create(profiles: [Profile]) async throws {
        try await vapix.send(Self.create(profiles: profiles))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func create(profiles: [Profile]) -> VapixCall<Void> {
        VapixCall(
            id: "streamProfiles/create", path: "/axis-cgi/streamprofile.cgi", apiVersion: "1.0", method: "create",
            access: .operator, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.key("streamProfile")
            json.beginArray()
            for item in profiles { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Replaces profiles of the same names; profiles cannot be renamed.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/stream-profiles/#update>.
    ///
    /// - Parameter profiles: The profiles with their new settings (`streamProfile`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter``, ``ErrorCode/invalidParameter`` or
    ///   ``ErrorCode/profileNotFound`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func update(profiles: [Profile]) async throws {
        try await vapix.send(Self.update(profiles: profiles))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func update(profiles: [Profile]) -> VapixCall<Void> {
        VapixCall(
            id: "streamProfiles/update", path: "/axis-cgi/streamprofile.cgi", apiVersion: "1.0", method: "update",
            access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("streamProfile")
            json.beginArray()
            for item in profiles { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Removes profiles.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/stream-profiles/#remove>.
    ///
    /// - Parameter names: The names of the profiles to remove (`streamProfileName`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter``, ``ErrorCode/invalidParameter`` or
    ///   ``ErrorCode/profileNotFound`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(names: [ProfileName]) async throws {
        try await vapix.send(Self.remove(names: names))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(names: [ProfileName]) -> VapixCall<Void> {
        VapixCall(
            id: "streamProfiles/remove", path: "/axis-cgi/streamprofile.cgi", apiVersion: "1.0", method: "remove",
            access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("streamProfileName")
            json.beginArray()
            for item in names { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/stream-profiles/#getsupportedversions>.
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
        id: "streamProfiles/getSupportedVersions", path: "/axis-cgi/streamprofile.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)

    /// The reply to ``list(names:)-swift.method``.
    public struct ListReply: Sendable {
        /// The profiles (`streamProfile`).
        public let profiles: [Profile]
        /// The maximum number of profiles that the device can have (`maxProfiles`).
        public let maximumCount: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - profiles: The profiles.
        ///   - maximumCount: The maximum number of profiles that the device can have.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(profiles: [Profile] = [], maximumCount: Int? = nil, other: [String: JSONValue] = [:]) {
            self.profiles = profiles
            self.maximumCount = maximumCount
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var profiles: [Profile] = []
            var maximumCount: Int?
            while let key = try json.nextMember(of: "streamProfile,maxProfiles") {
                switch key {
                case 0: profiles = try json.readArray(of: Profile.self)
                case 1: maximumCount = try json.readInt()
                default: break
                }
            }
            self.profiles = profiles
            self.maximumCount = maximumCount
            self.other = json.keptMembersOfObject()
        }
    }

    /// A stream profile.
    public struct Profile: Sendable, JSONReadable {
        /// The profile's unique name, in ASCII.
        public var name: String
        /// The purpose of the profile, in ASCII (`description`).
        public var summary: String?
        /// The settings as in a video request, "resolution=1920x1080&fps=30" for example.
        public var parameters: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The profile's unique name, in ASCII.
        ///   - summary: The purpose of the profile, in ASCII.
        ///   - parameters: The settings as in a video request, "resolution=1920x1080&fps=30" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, summary: String? = nil, parameters: String? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.summary = summary
            self.parameters = parameters
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            json.member("description", summary)
            json.member("parameters", parameters)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var summary: String?
            var parameters: String?
            while let key = try json.nextMember(of: "name,description,parameters") {
                switch key {
                case 0: name = try json.readString()
                case 1: summary = try json.readString()
                case 2: parameters = try json.readString()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.summary = summary
            self.parameters = parameters
            self.other = json.keptMembersOfObject()
        }
    }

    /// A stream profile's name, as an element of a list.
    public struct ProfileName: Sendable {
        /// The name.
        public var name: String

        /// Makes a value.
        ///
        /// - Parameter name: The name.
        @_alwaysEmitIntoClient
        public init(name: String) {
            self.name = name
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            json.endObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed to read or write the profiles.
        @_alwaysEmitIntoClient
        public static var applicationError: DeviceError.Code { 1000 }
        /// The major version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2000 }
        /// The request is malformed.
        @_alwaysEmitIntoClient
        public static var invalidFormat: DeviceError.Code { 2001 }
        /// The request contradicts itself or existing profiles, for example with two profiles of one name.
        @_alwaysEmitIntoClient
        public static var incoherentConfiguration: DeviceError.Code { 2002 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2003 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2004 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2005 }
        /// There is no such profile.
        @_alwaysEmitIntoClient
        public static var profileNotFound: DeviceError.Code { 2006 }
    }
}

extension Vapix {
    /// Named sets of stream settings for video requests.
    @_alwaysEmitIntoClient
    public var streamProfiles: StreamProfiles { StreamProfiles(vapix: self) }
}
