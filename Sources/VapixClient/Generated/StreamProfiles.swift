// Generated from Specs/stream-profiles.yaml by vapix-generate. Do not edit.

/// Named sets of stream settings, which a request for video can name instead of every setting.
///
/// API Discovery lists it as `stream-profiles`.
///
/// See <https://developer.axis.com/vapix/network-video/stream-profiles/>.
public enum StreamProfiles {
    /// Lists stream profiles with their settings.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/stream-profiles/#list>.
    public struct List: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "streamProfiles/list", path: "/axis-cgi/streamprofile.cgi", apiVersion: "1.0", method: "list",
            access: .viewer, effect: .read)

        /// Which profiles; none gives all (`streamProfileName`).
        public var names: [ProfileName]

        /// Makes the call's value.
        ///
        /// - Parameter names: Which profiles; none gives all.
        public init(names: [ProfileName]) {
            self.names = names
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("streamProfileName")
            json.beginArray()
            for item in names { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The profiles (`streamProfile`).
            public var profiles: [Profile] = []
            /// How many profiles the device can keep (`maxProfiles`).
            public var maximumCount: Int32?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "streamProfile": profiles = try json.readArray(of: Profile.self)
                    case "maxProfiles": maximumCount = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Adds profiles, whose names must be new.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/stream-profiles/#create>.
    public struct Create: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "streamProfiles/create", path: "/axis-cgi/streamprofile.cgi", apiVersion: "1.0", method: "create",
            access: .operator, effect: .once)

        /// The profiles to add (`streamProfile`).
        public var profiles: [Profile]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter profiles: The profiles to add.
        public init(profiles: [Profile]) {
            self.profiles = profiles
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("streamProfile")
            json.beginArray()
            for item in profiles { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Replaces profiles of the same names, which cannot be renamed.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/stream-profiles/#update>.
    public struct Update: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "streamProfiles/update", path: "/axis-cgi/streamprofile.cgi", apiVersion: "1.0", method: "update",
            access: .operator, effect: .idempotent)

        /// The profiles as they shall become (`streamProfile`).
        public var profiles: [Profile]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter profiles: The profiles as they shall become.
        public init(profiles: [Profile]) {
            self.profiles = profiles
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("streamProfile")
            json.beginArray()
            for item in profiles { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Removes profiles.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/stream-profiles/#remove>.
    public struct Remove: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "streamProfiles/remove", path: "/axis-cgi/streamprofile.cgi", apiVersion: "1.0", method: "remove",
            access: .operator, effect: .idempotent)

        /// Which profiles (`streamProfileName`).
        public var names: [ProfileName]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter names: Which profiles.
        public init(names: [ProfileName]) {
            self.names = names
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("streamProfileName")
            json.beginArray()
            for item in names { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/stream-profiles/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "streamProfiles/getSupportedVersions", path: "/axis-cgi/streamprofile.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// A stream profile.
    public struct Profile: Sendable, JSONReadable {
        /// The profile's name, in ASCII, which no other profile has.
        public var name: String
        /// What the profile is for, in ASCII (`description`).
        public var summary: String?
        /// The settings as a video request has them, "resolution=1920x1080&fps=30" for example.
        public var parameters: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The profile's name, in ASCII, which no other profile has.
        ///   - summary: What the profile is for, in ASCII.
        ///   - parameters: The settings as a video request has them, "resolution=1920x1080&fps=30" for example.
        public init(name: String, summary: String? = nil, parameters: String? = nil) {
            self.name = name
            self.summary = summary
            self.parameters = parameters
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            json.member("description", summary)
            json.member("parameters", parameters)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "description": summary = try json.readString()
                case "parameters": parameters = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// A stream profile's name, as the device wants it in a list.
    public struct ProfileName: Sendable {
        /// The name.
        public var name: String

        /// Makes a value.
        ///
        /// - Parameter name: The name.
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
        public static let applicationError: DeviceError.Code = 1000
        /// The major version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2000
        /// The request is not formed as the device wants it.
        public static let invalidFormat: DeviceError.Code = 2001
        /// The request contradicts itself or what is there, two profiles of one name for example.
        public static let incoherentConfiguration: DeviceError.Code = 2002
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2003
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2004
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2005
        /// There is no such profile.
        public static let profileNotFound: DeviceError.Code = 2006
    }

    /// The API's calls; get it from ``Vapix/streamProfiles``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``List``.
        public func list(names: [ProfileName]) async throws -> List.Output {
            try await vapix.send(List(names: names))
        }

        /// See ``Create``.
        public func create(profiles: [Profile]) async throws {
            try await vapix.send(Create(profiles: profiles))
        }

        /// See ``Update``.
        public func update(profiles: [Profile]) async throws {
            try await vapix.send(Update(profiles: profiles))
        }

        /// See ``Remove``.
        public func remove(names: [ProfileName]) async throws {
            try await vapix.send(Remove(names: names))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Named sets of stream settings, which a request for video can name instead of every setting; see
    /// ``StreamProfiles``.
    public var streamProfiles: StreamProfiles.API { StreamProfiles.API(vapix: self) }
}
