// Generated from Specs/focus-recall.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Zones of the view for which the camera stores a focus.
///
/// API Discovery lists it as `ptz-focus-recall`; AXIS OS 6.25 and later.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/>.
public struct FocusRecall: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Adds a zone.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 6.25 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#add-memory-zone>.
    ///
    /// - Parameters:
    ///   - focus: The focus position, 1 to 9999, or "current" for the current focus.
    ///   - name: The name of the zone, at most 32 characters.
    ///   - polygon: The four corners; the origin is the middle, and 1.0 the right or upper edge.
    ///   - zoomRange: The range of zoom in which the zone applies, within 1 to 19999; the whole range if absent
    ///     (`zoomrange`).
    ///   - camera: The camera, from 1; 1 if absent.
    /// - Returns: The name and the number of the new zone.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/listFull``, ``ErrorCode/nameExists`` or
    ///   ``ErrorCode/nameTooLong`` or another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func add(
        focus: String, name: String? = nil, polygon: [Point] = [], zoomRange: ZoomRange? = nil, camera: Int? = nil
    ) async throws -> AddReply {
        try await vapix.send(Self.add(focus: focus, name: name, polygon: polygon, zoomRange: zoomRange, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func add(
        focus: String, name: String? = nil, polygon: [Point] = [], zoomRange: ZoomRange? = nil, camera: Int? = nil
    ) -> VapixCall<AddReply> {
        VapixCall(
            id: "focusRecall/add", path: "/axis-cgi/memoryzones/add.cgi", arguments: .get, access: .viewer,
            effect: .once, reply: .document(reading: AddReply.init(from:))
        ) { query in
            query.append("name", name)
            try query.append("polygon", polygon.map(\.description), separator: ":")
            query.append("zoomrange", zoomRange?.description)
            query.append("camera", camera)
            query.append("focus", focus)
        }
    }

    /// Removes the zone at the current position, a zone by its number, or all zones.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 6.25 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#remove-memory-zone>.
    ///
    /// - Parameters:
    ///   - index: The zone's number.
    ///   - camera: The camera, from 1; 1 if absent.
    ///   - removesAll: Whether to remove all zones (`removeall`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(index: Int? = nil, camera: Int? = nil, removesAll: Bool? = nil) async throws {
        try await vapix.send(Self.remove(index: index, camera: camera, removesAll: removesAll))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(index: Int? = nil, camera: Int? = nil, removesAll: Bool? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "focusRecall/remove", path: "/axis-cgi/memoryzones/remove.cgi", arguments: .get, access: .viewer,
            effect: .once, reply: .nothing
        ) { query in
            query.append("index", index)
            query.append("camera", camera)
            query.append("removeall", removesAll.map { $0 ? "1" : "0" })
        }
    }

    /// Lists the zones.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 6.25 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones>.
    ///
    /// - Parameter camera: The camera, from 1; 1 if absent.
    /// - Returns: The zones of the camera.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(camera: Int? = nil) async throws -> [Zone] {
        try await vapix.send(Self.list(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(camera: Int? = nil) -> VapixCall<[Zone]> {
        VapixCall(
            id: "focusRecall/list", path: "/axis-cgi/memoryzones/list.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .document
        ) { query in
            query.append("query", "list")
            query.append("camera", camera)
        }
    }

    /// Reads the zone that the camera looks at.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 6.25 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones>.
    ///
    /// - Parameter camera: The camera, from 1; 1 if absent.
    /// - Returns: The zone that the camera looks at.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCurrent(camera: Int? = nil) async throws -> CurrentReply {
        try await vapix.send(Self.getCurrent(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCurrent(camera: Int? = nil) -> VapixCall<CurrentReply> {
        VapixCall(
            id: "focusRecall/getCurrent", path: "/axis-cgi/memoryzones/list.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .document(reading: CurrentReply.init(from:))
        ) { query in
            query.append("query", "current")
            query.append("camera", camera)
        }
    }

    /// Lists the zones in the current view, with their corners in it.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 6.25 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones>.
    ///
    /// - Parameter camera: The camera, from 1; 1 if absent.
    /// - Returns: The zones in the current view.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listInView(camera: Int? = nil) async throws -> [Zone] {
        try await vapix.send(Self.listInView(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listInView(camera: Int? = nil) -> VapixCall<[Zone]> {
        VapixCall(
            id: "focusRecall/listInView", path: "/axis-cgi/memoryzones/list.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .document
        ) { query in
            query.append("query", "view")
            query.append("camera", camera)
        }
    }

    /// Moves to a zone and focuses on it.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 6.25 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#goto-memory-zone>.
    ///
    /// - Parameters:
    ///   - index: The zone's number.
    ///   - camera: The camera, from 1; 1 if absent.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func goTo(index: Int, camera: Int? = nil) async throws {
        try await vapix.send(Self.goTo(index: index, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func goTo(index: Int, camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "focusRecall/goTo", path: "/axis-cgi/memoryzones/goto.cgi", arguments: .get, access: .viewer,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("index", index)
        }
    }

    /// The reply to ``add(focus:name:polygon:zoomRange:camera:)-swift.method``.
    public struct AddReply: Sendable {
        /// The zone's name.
        public let name: String?
        /// The zone's number.
        public let index: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - index: The zone's number.
        ///   - name: The zone's name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(index: Int, name: String? = nil, other: [String: JSONValue] = [:]) {
            self.index = index
            self.name = name
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var index: Int?
            while let key = try json.nextMember(of: "name,index") {
                switch key {
                case 0: name = try json.readString()
                case 1: index = try json.readInt()
                default: break
                }
            }
            self.name = name
            guard let index else { throw json.missingField("index") }
            self.index = index
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getCurrent(camera:)-swift.method``.
    public struct CurrentReply: Sendable {
        /// The zone's name; empty if the camera looks at no zone.
        public let name: String?
        /// The zone's number; -1 if the camera looks at no zone.
        public let index: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - index: The zone's number; -1 if the camera looks at no zone.
        ///   - name: The zone's name; empty if the camera looks at no zone.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(index: Int, name: String? = nil, other: [String: JSONValue] = [:]) {
            self.index = index
            self.name = name
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var index: Int?
            while let key = try json.nextMember(of: "name,index") {
                switch key {
                case 0: name = try json.readString()
                case 1: index = try json.readInt()
                default: break
                }
            }
            self.name = name
            guard let index else { throw json.missingField("index") }
            self.index = index
            self.other = json.keptMembersOfObject()
        }
    }

    /// A zone.
    public struct Zone: Sendable, JSONReadable {
        /// The zone's name.
        public let name: String?
        /// The zone's number.
        public let index: Int
        /// The corners of the zone in the view; only listInView returns the corners.
        public let polygon: Polygon?
        /// The corners of the zone as pan (x) and tilt (y) (`ptpolygon`).
        public let panTiltPolygon: Polygon?
        /// The range of zoom in which the zone applies (`zoomrange`).
        public let zoomRange: ZoomRange?
        /// The focus position, from 1 to 9999.
        public let focus: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - index: The zone's number.
        ///   - name: The zone's name.
        ///   - polygon: The corners of the zone in the view; only listInView returns the corners.
        ///   - panTiltPolygon: The corners of the zone as pan (x) and tilt (y).
        ///   - zoomRange: The range of zoom in which the zone applies.
        ///   - focus: The focus position, from 1 to 9999.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            index: Int, name: String? = nil, polygon: Polygon? = nil, panTiltPolygon: Polygon? = nil,
            zoomRange: ZoomRange? = nil, focus: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.index = index
            self.name = name
            self.polygon = polygon
            self.panTiltPolygon = panTiltPolygon
            self.zoomRange = zoomRange
            self.focus = focus
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var index: Int?
            var polygon: Polygon?
            var panTiltPolygon: Polygon?
            var zoomRange: ZoomRange?
            var focus: Int?
            while let key = try json.nextMember(of: "name,index,polygon,ptpolygon,zoomrange,focus") {
                switch key {
                case 0: name = try json.readString()
                case 1: index = try json.readInt()
                case 2: polygon = try json.read(Polygon.self)
                case 3: panTiltPolygon = try json.read(Polygon.self)
                case 4: zoomRange = try json.read(ZoomRange.self)
                case 5: focus = try json.readInt()
                default: break
                }
            }
            self.name = name
            guard let index else { throw json.missingField("index") }
            self.index = index
            self.polygon = polygon
            self.panTiltPolygon = panTiltPolygon
            self.zoomRange = zoomRange
            self.focus = focus
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// Another error occurred.
        @_alwaysEmitIntoClient
        public static var otherError: DeviceError.Code { 501 }
        /// The command is not known.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 502 }
        /// There is no such zone.
        @_alwaysEmitIntoClient
        public static var notFound: DeviceError.Code { 503 }
        /// The maximum number of zones is reached.
        @_alwaysEmitIntoClient
        public static var listFull: DeviceError.Code { 504 }
        /// Another zone has this name.
        @_alwaysEmitIntoClient
        public static var nameExists: DeviceError.Code { 505 }
        /// The name is too long.
        @_alwaysEmitIntoClient
        public static var nameTooLong: DeviceError.Code { 506 }
    }
}

extension Vapix {
    /// Zones of the view for which the camera stores a focus.
    @_alwaysEmitIntoClient
    public var focusRecall: FocusRecall { FocusRecall(vapix: self) }
}
