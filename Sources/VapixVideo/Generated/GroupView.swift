// Generated from Specs/group-view.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Views that show several video channels side by side.
///
/// API Discovery lists it as `groupview`.
///
/// See <https://developer.axis.com/vapix/network-video/group-view/>.
public struct GroupView: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which channels a group view shows, and where.
    ///
    /// Access: operator. Effect: read. Page: <https://developer.axis.com/vapix/network-video/group-view/#getlayout>.
    ///
    /// - Parameter id: The number of the group view.
    /// - Returns: The layout of the group view.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLayout(id: Int) async throws -> Layout {
        try await vapix.send(Self.getLayout(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLayout(id: Int) -> VapixCall<Layout> {
        VapixCall(
            id: "groupView/getLayout", path: "/axis-cgi/groupview.cgi", apiVersion: "1.0", method: "getLayout",
            access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Lists the layouts that a group view can have, or those of all group views.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/group-view/#getavailablelayout>.
    ///
    /// - Parameter id: The number of a group view; all group views if left out.
    /// - Returns: The layouts of each group view.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAvailableLayout(id: Int? = nil) async throws -> [AvailableLayouts] {
        try await vapix.send(Self.getAvailableLayout(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAvailableLayout(id: Int? = nil) -> VapixCall<[AvailableLayouts]> {
        VapixCall(
            id: "groupView/getAvailableLayout", path: "/axis-cgi/groupview.cgi", apiVersion: "1.0",
            method: "getAvailableLayout", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endParameters()
        }
    }

    /// Sets which channels a group view shows, and where.
    ///
    /// Access: admin. Effect: idempotent. Page: <https://developer.axis.com/vapix/network-video/group-view/#setlayout>.
    ///
    /// - Parameters:
    ///   - id: The number of the group view.
    ///   - rows: The rows from the top, each with its channels from the left (`layout`).
    /// - Returns: The new layout of the group view.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/unavailableLayout`` or ``ErrorCode/invalidGroupView`` or
    ///   another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setLayout(id: Int, rows: [[Channel]]) async throws -> Layout {
        try await vapix.send(Self.setLayout(id: id, rows: rows))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setLayout(id: Int, rows: [[Channel]]) -> VapixCall<Layout> {
        VapixCall(
            id: "groupView/setLayout", path: "/axis-cgi/groupview.cgi", apiVersion: "1.0", method: "setLayout",
            access: .admin, effect: .idempotent, reply: .data
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.key("layout")
            json.beginArray()
            for item in rows {
                json.beginArray()
                for item in item { item.write(to: &json) }
                json.endArray()
            }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/group-view/#getsupportedversions>.
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
        id: "groupView/getSupportedVersions", path: "/axis-cgi/groupview.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The layout of a group view.
    public struct Layout: Sendable, JSONReadable {
        /// The number of the group view.
        public let id: Int
        /// The rows from the top, each with its channels from the left (`layout`).
        public let rows: [[Channel]]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The number of the group view.
        ///   - rows: The rows from the top, each with its channels from the left.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, rows: [[Channel]], other: [String: JSONValue] = [:]) {
            self.id = id
            self.rows = rows
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var rows: [[Channel]] = []
            while let key = try json.nextMember(of: "id,layout") {
                switch key {
                case 0: id = try json.readInt()
                case 1: rows = try json.readArray(of: [Channel].self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.rows = rows
            self.other = json.keptMembersOfObject()
        }
    }

    /// A channel in a group view.
    public struct Channel: Sendable, JSONReadable {
        /// The number of the channel.
        public var id: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The number of the channel.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, other: [String: JSONValue] = [:]) {
            self.id = id
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: id = try json.readInt()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.other = json.keptMembersOfObject()
        }
    }

    /// The layouts that a group view can have.
    public struct AvailableLayouts: Sendable, JSONReadable {
        /// The number of the group view.
        public let id: Int
        /// The layouts; a layout has its rows from the top, and a row has its places from the left (`layout`).
        public let layouts: [[[ChannelChoice]]]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The number of the group view.
        ///   - layouts: The layouts; a layout has its rows from the top, and a row has its places from the left.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, layouts: [[[ChannelChoice]]], other: [String: JSONValue] = [:]) {
            self.id = id
            self.layouts = layouts
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var layouts: [[[ChannelChoice]]] = []
            while let key = try json.nextMember(of: "id,layout") {
                switch key {
                case 0: id = try json.readInt()
                case 1: layouts = try json.readArray(of: [[ChannelChoice]].self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.layouts = layouts
            self.other = json.keptMembersOfObject()
        }
    }

    /// The channels that a place in a group view can show.
    public struct ChannelChoice: Sendable, JSONReadable {
        /// The numbers of the channels (`id`).
        public let ids: [Int]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ids: The numbers of the channels.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(ids: [Int], other: [String: JSONValue] = [:]) {
            self.ids = ids
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var ids: [Int] = []
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: ids = try json.readArray(of: Int.self)
                default: break
                }
            }
            self.ids = ids
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed, or has too little memory; see its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The group view cannot have this layout.
        @_alwaysEmitIntoClient
        public static var unavailableLayout: DeviceError.Code { 1200 }
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
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The transport failed, because of the HTTP method for example.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
        /// An identifier is invalid.
        @_alwaysEmitIntoClient
        public static var invalidGroupView: DeviceError.Code { 2200 }
    }
}

extension Vapix {
    /// Views that show several video channels side by side.
    @_alwaysEmitIntoClient
    public var groupView: GroupView { GroupView(vapix: self) }
}
