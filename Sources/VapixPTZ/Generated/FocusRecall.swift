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
    public struct Add: QueryOperation, JSONDocumentOperation {
        package static let call = Query(
            id: "focusRecall/add", path: "/axis-cgi/memoryzones/add.cgi", arguments: .get, access: .viewer,
            effect: .once)

        /// The focus, from 1 to 9999, or "current".
        public var focus: String
        /// The zone's name, of at most 32 characters.
        public var name: String?
        /// The four corners, each "x,y" from the picture's middle, where 1.0 is the right or upper edge.
        public var polygon: [String]
        /// The lowest and the highest zoom, "1:19999" if absent (`zoomrange`).
        public var zoomRange: String?
        /// The camera, from 1; 1 if absent.
        public var camera: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - focus: The focus, from 1 to 9999, or "current".
        ///   - name: The zone's name, of at most 32 characters.
        ///   - polygon: The four corners, each "x,y" from the picture's middle, where 1.0 is the right or upper edge.
        ///   - zoomRange: The lowest and the highest zoom, "1:19999" if absent.
        ///   - camera: The camera, from 1; 1 if absent.
        public init(
            focus: String, name: String? = nil, polygon: [String] = [], zoomRange: String? = nil, camera: Int32? = nil
        ) {
            self.focus = focus
            self.name = name
            self.polygon = polygon
            self.zoomRange = zoomRange
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("name", name)
            try query.append("polygon", polygon, separator: ":")
            query.append("zoomrange", zoomRange)
            query.append("camera", camera)
            query.append("focus", focus)
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The zone's name.
            public var name: String?
            /// The zone's number.
            public var index: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var index: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "name": name = try json.readString()
                    case "index": index = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
                guard let index else { throw json.missingField("index") }
                self.index = index
            }
        }
    }

    /// Removes the zone at the current position, the one of a number, or all.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#remove-memory-zone>.
    public struct Remove: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "focusRecall/remove", path: "/axis-cgi/memoryzones/remove.cgi", arguments: .get, access: .viewer,
            effect: .once)

        /// The zone's number.
        public var index: Int32?
        /// The camera, from 1; 1 if absent.
        public var camera: Int32?
        /// Whether to remove all (`removeall`).
        public var removesAll: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - index: The zone's number.
        ///   - camera: The camera, from 1; 1 if absent.
        ///   - removesAll: Whether to remove all.
        public init(index: Int32? = nil, camera: Int32? = nil, removesAll: Bool? = nil) {
            self.index = index
            self.camera = camera
            self.removesAll = removesAll
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("index", index)
            query.append("camera", camera)
            query.append("removeall", removesAll.map { $0 ? "1" : "0" })
        }
    }

    /// Lists the zones.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones>.
    public struct List: QueryOperation, JSONDocumentOperation {
        package static let call = Query(
            id: "focusRecall/list", path: "/axis-cgi/memoryzones/list.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// The camera, from 1; 1 if absent.
        public var camera: Int32?

        /// What the device answers.
        public typealias Output = [Zone]

        /// Makes the call's value.
        ///
        /// - Parameter camera: The camera, from 1; 1 if absent.
        public init(camera: Int32? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "list")
            query.append("camera", camera)
        }
    }

    /// Reads which zone the camera looks at.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones>.
    public struct GetCurrent: QueryOperation, JSONDocumentOperation {
        package static let call = Query(
            id: "focusRecall/getCurrent", path: "/axis-cgi/memoryzones/list.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// The camera, from 1; 1 if absent.
        public var camera: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The camera, from 1; 1 if absent.
        public init(camera: Int32? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "current")
            query.append("camera", camera)
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The zone's name; empty if there is none.
            public var name: String?
            /// The zone's number; -1 if there is none.
            public var index: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var index: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "name": name = try json.readString()
                    case "index": index = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
                guard let index else { throw json.missingField("index") }
                self.index = index
            }
        }
    }

    /// Lists the zones in the current view, with their corners in it.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones>.
    public struct ListInView: QueryOperation, JSONDocumentOperation {
        package static let call = Query(
            id: "focusRecall/listInView", path: "/axis-cgi/memoryzones/list.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// The camera, from 1; 1 if absent.
        public var camera: Int32?

        /// What the device answers.
        public typealias Output = [Zone]

        /// Makes the call's value.
        ///
        /// - Parameter camera: The camera, from 1; 1 if absent.
        public init(camera: Int32? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "view")
            query.append("camera", camera)
        }
    }

    /// Moves to a zone and focuses on it.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#goto-memory-zone>.
    public struct GoTo: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "focusRecall/goTo", path: "/axis-cgi/memoryzones/goto.cgi", arguments: .get, access: .viewer,
            effect: .idempotent)

        /// The zone's number.
        public var index: Int32
        /// The camera, from 1; 1 if absent.
        public var camera: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - index: The zone's number.
        ///   - camera: The camera, from 1; 1 if absent.
        public init(index: Int32, camera: Int32? = nil) {
            self.index = index
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("index", index)
        }
    }

    /// A zone.
    public struct Zone: Sendable, JSONReadable {
        /// The zone's name.
        public var name: String?
        /// The zone's number.
        public var index: Int32
        /// The corners in the view, "x,y" with colons between; only for zones in the view.
        public var polygon: String?
        /// The corners in pan and tilt, "pan,tilt" with colons between (`ptpolygon`).
        public var panTiltPolygon: String?
        /// The lowest and the highest zoom, "1:19999" for example (`zoomrange`).
        public var zoomRange: String?
        /// The focus, from 1 to 9999.
        public var focus: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            var index: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "index": index = try json.readInt32()
                case "polygon": polygon = try json.readString()
                case "ptpolygon": panTiltPolygon = try json.readString()
                case "zoomrange": zoomRange = try json.readString()
                case "focus": focus = try json.readNumericInt32()
                default: try json.skipValue()
                }
            }
            guard let index else { throw json.missingField("index") }
            self.index = index
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// Something else is wrong.
        public static let otherError: DeviceError.Code = 501
        /// The command is not known.
        public static let unsupportedMethod: DeviceError.Code = 502
        /// There is no such zone.
        public static let notFound: DeviceError.Code = 503
        /// There is no room for another zone.
        public static let listFull: DeviceError.Code = 504
        /// There is a zone of this name.
        public static let nameExists: DeviceError.Code = 505
        /// The name is too long.
        public static let nameTooLong: DeviceError.Code = 506
    }

    /// The API's calls; get it from ``Vapix/focusRecall``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Add``.
        public func add(
            focus: String, name: String? = nil, polygon: [String] = [], zoomRange: String? = nil, camera: Int32? = nil
        ) async throws -> Add.Output {
            try await vapix.send(Add(focus: focus, name: name, polygon: polygon, zoomRange: zoomRange, camera: camera))
        }

        /// See ``Remove``.
        public func remove(index: Int32? = nil, camera: Int32? = nil, removesAll: Bool? = nil) async throws {
            try await vapix.send(Remove(index: index, camera: camera, removesAll: removesAll))
        }

        /// See ``List``.
        public func list(camera: Int32? = nil) async throws -> [Zone] {
            try await vapix.send(List(camera: camera))
        }

        /// See ``GetCurrent``.
        public func getCurrent(camera: Int32? = nil) async throws -> GetCurrent.Output {
            try await vapix.send(GetCurrent(camera: camera))
        }

        /// See ``ListInView``.
        public func listInView(camera: Int32? = nil) async throws -> [Zone] {
            try await vapix.send(ListInView(camera: camera))
        }

        /// See ``GoTo``.
        public func goTo(index: Int32, camera: Int32? = nil) async throws {
            try await vapix.send(GoTo(index: index, camera: camera))
        }
    }
}

extension Vapix {
    /// Zones of the view in which the camera takes a focus that was kept; see ``FocusRecall``.
    public var focusRecall: FocusRecall.API { FocusRecall.API(vapix: self) }
}
