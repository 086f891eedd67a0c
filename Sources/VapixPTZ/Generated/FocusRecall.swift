// Generated from Specs/focus-recall.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Zones of the view in which the camera takes a focus that was kept.
///
/// API Discovery lists it as `ptz-focus-recall`; AXIS OS 6.25 and later.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/>.
public enum FocusRecall {
    /// Adds a zone.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#add-memory-zone>.
    public struct Add: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - focus: The focus, from 1 to 9999, or "current".
        ///   - name: The zone's name, of at most 32 characters.
        ///   - polygon: The four corners from the picture's middle, where 1.0 is the right or upper edge.
        ///   - zoomRange: The zoom, from 1 to 19999 if absent.
        ///   - camera: The camera, from 1; 1 if absent.
        public init(
            focus: String, name: String? = nil, polygon: [Point] = [], zoomRange: ZoomRange? = nil, camera: Int? = nil
        ) {
            call = VapixCall(
                id: "focusRecall/add", path: "/axis-cgi/memoryzones/add.cgi", arguments: .get, access: .viewer,
                effect: .once, reply: .document(reading: Output.init(from:))
            ) { query in
                query.append("name", name)
                try query.append("polygon", polygon.map(\.description), separator: ":")
                query.append("zoomrange", zoomRange?.description)
                query.append("camera", camera)
                query.append("focus", focus)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The zone's name.
            public let name: String?
            /// The zone's number.
            public let index: Int

            init(from json: inout JSONReader) throws(WireError) {
                var name: String?
                var index: Int?
                while let key = try json.nextKey(of: "name,index") {
                    switch key {
                    case 0: name = try json.readString()
                    case 1: index = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                self.name = name
                guard let index else { throw json.missingField("index") }
                self.index = index
            }
        }
    }

    /// Removes the zone at the current position, the one of a number, or all.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#remove-memory-zone>.
    public struct Remove: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - index: The zone's number.
        ///   - camera: The camera, from 1; 1 if absent.
        ///   - removesAll: Whether to remove all.
        public init(index: Int? = nil, camera: Int? = nil, removesAll: Bool? = nil) {
            call = VapixCall(
                id: "focusRecall/remove", path: "/axis-cgi/memoryzones/remove.cgi", arguments: .get, access: .viewer,
                effect: .once, reply: .silence
            ) { query in
                query.append("index", index)
                query.append("camera", camera)
                query.append("removeall", removesAll.map { $0 ? "1" : "0" })
            }
        }
    }

    /// Lists the zones.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones>.
    public struct List: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Zone]>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The camera, from 1; 1 if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "focusRecall/list", path: "/axis-cgi/memoryzones/list.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .document
            ) { query in
                query.append("query", "list")
                query.append("camera", camera)
            }
        }
    }

    /// Reads which zone the camera looks at.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones>.
    public struct GetCurrent: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The camera, from 1; 1 if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "focusRecall/getCurrent", path: "/axis-cgi/memoryzones/list.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .document(reading: Output.init(from:))
            ) { query in
                query.append("query", "current")
                query.append("camera", camera)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The zone's name; empty if there is none.
            public let name: String?
            /// The zone's number; -1 if there is none.
            public let index: Int

            init(from json: inout JSONReader) throws(WireError) {
                var name: String?
                var index: Int?
                while let key = try json.nextKey(of: "name,index") {
                    switch key {
                    case 0: name = try json.readString()
                    case 1: index = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                self.name = name
                guard let index else { throw json.missingField("index") }
                self.index = index
            }
        }
    }

    /// Lists the zones in the current view, with their corners in it.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones>.
    public struct ListInView: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Zone]>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The camera, from 1; 1 if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "focusRecall/listInView", path: "/axis-cgi/memoryzones/list.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .document
            ) { query in
                query.append("query", "view")
                query.append("camera", camera)
            }
        }
    }

    /// Moves to a zone and focuses on it.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#goto-memory-zone>.
    public struct GoTo: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - index: The zone's number.
        ///   - camera: The camera, from 1; 1 if absent.
        public init(index: Int, camera: Int? = nil) {
            call = VapixCall(
                id: "focusRecall/goTo", path: "/axis-cgi/memoryzones/goto.cgi", arguments: .get, access: .viewer,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("index", index)
            }
        }
    }

    /// A zone.
    public struct Zone: Sendable, JSONReadable {
        /// The zone's name.
        public let name: String?
        /// The zone's number.
        public let index: Int
        /// The corners in the view; only for zones in the view.
        public let polygon: Polygon?
        /// The corners in pan (x) and tilt (y) (`ptpolygon`).
        public let panTiltPolygon: Polygon?
        /// The zoom (`zoomrange`).
        public let zoomRange: ZoomRange?
        /// The focus, from 1 to 9999.
        public let focus: Int?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var index: Int?
            var polygon: Polygon?
            var panTiltPolygon: Polygon?
            var zoomRange: ZoomRange?
            var focus: Int?
            while let key = try json.nextKey(of: "name,index,polygon,ptpolygon,zoomrange,focus") {
                switch key {
                case 0: name = try json.readString()
                case 1: index = try json.readInt()
                case 2: polygon = try json.read(Polygon.self)
                case 3: panTiltPolygon = try json.read(Polygon.self)
                case 4: zoomRange = try json.read(ZoomRange.self)
                case 5: focus = try json.readNumericInt()
                default: try json.skipValue()
                }
            }
            self.name = name
            guard let index else { throw json.missingField("index") }
            self.index = index
            self.polygon = polygon
            self.panTiltPolygon = panTiltPolygon
            self.zoomRange = zoomRange
            self.focus = focus
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// Something else is wrong.
        @_alwaysEmitIntoClient
        public static var otherError: DeviceError.Code { 501 }
        /// The command is not known.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 502 }
        /// There is no such zone.
        @_alwaysEmitIntoClient
        public static var notFound: DeviceError.Code { 503 }
        /// There is no room for another zone.
        @_alwaysEmitIntoClient
        public static var listFull: DeviceError.Code { 504 }
        /// There is a zone of this name.
        @_alwaysEmitIntoClient
        public static var nameExists: DeviceError.Code { 505 }
        /// The name is too long.
        @_alwaysEmitIntoClient
        public static var nameTooLong: DeviceError.Code { 506 }
    }
}

extension VapixCalls where API == FocusRecall {
    /// See ``FocusRecall/Add``.
    @_alwaysEmitIntoClient
    public func add(
        focus: String, name: String? = nil, polygon: [Point] = [], zoomRange: ZoomRange? = nil, camera: Int? = nil
    ) async throws -> FocusRecall.Add.Output {
        try await vapix.send(
            FocusRecall.Add(focus: focus, name: name, polygon: polygon, zoomRange: zoomRange, camera: camera))
    }

    /// See ``FocusRecall/Remove``.
    @_alwaysEmitIntoClient
    public func remove(index: Int? = nil, camera: Int? = nil, removesAll: Bool? = nil) async throws {
        try await vapix.send(FocusRecall.Remove(index: index, camera: camera, removesAll: removesAll))
    }

    /// See ``FocusRecall/List``.
    @_alwaysEmitIntoClient
    public func list(camera: Int? = nil) async throws -> [FocusRecall.Zone] {
        try await vapix.send(FocusRecall.List(camera: camera))
    }

    /// See ``FocusRecall/GetCurrent``.
    @_alwaysEmitIntoClient
    public func getCurrent(camera: Int? = nil) async throws -> FocusRecall.GetCurrent.Output {
        try await vapix.send(FocusRecall.GetCurrent(camera: camera))
    }

    /// See ``FocusRecall/ListInView``.
    @_alwaysEmitIntoClient
    public func listInView(camera: Int? = nil) async throws -> [FocusRecall.Zone] {
        try await vapix.send(FocusRecall.ListInView(camera: camera))
    }

    /// See ``FocusRecall/GoTo``.
    @_alwaysEmitIntoClient
    public func goTo(index: Int, camera: Int? = nil) async throws {
        try await vapix.send(FocusRecall.GoTo(index: index, camera: camera))
    }
}

extension Vapix {
    /// Zones of the view in which the camera takes a focus that was kept; see ``FocusRecall``.
    @_alwaysEmitIntoClient
    public var focusRecall: VapixCalls<FocusRecall> { VapixCalls(vapix: self) }
}
