// Generated from Specs/view-areas.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Parts of the camera's full view that are video channels of their own.
///
/// API Discovery lists it as `view-area`.
///
/// See <https://developer.axis.com/vapix/network-video/view-area-api/>.
public struct ViewAreas: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the view areas and their geometry.
    ///
    /// Access: viewer. Effect: read. Page: <https://developer.axis.com/vapix/network-video/view-area-api/#list>.
    ///
    /// - Returns: The view areas and their geometry.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list() async throws -> ViewAreaReply {
        try await vapix.send(Self.list())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list() -> VapixCall<ViewAreaReply> { callList }

    private static let callList = VapixCall<ViewAreaReply>(
        id: "viewAreas/list", path: "/axis-cgi/viewarea/info.cgi", apiVersion: "1.0", method: "list", access: .viewer,
        effect: .read, reply: .data)

    /// Sets the part of the full view that a view area shows.
    ///
    /// The device moves the rectangle to its grid and to the video's shape; the reply has the requested or the
    /// resulting geometry.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/view-area-api/#setgeometry>.
    ///
    /// - Parameter viewArea: The view area and its geometry.
    /// - Returns: All view areas after the change.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidViewArea``, ``ErrorCode/notConfigurable`` or
    ///   ``ErrorCode/invalidGeometry`` or another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setGeometry(viewArea: NewGeometry) async throws -> ViewAreaReply {
        try await vapix.send(Self.setGeometry(viewArea: viewArea))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setGeometry(viewArea: NewGeometry) -> VapixCall<ViewAreaReply> {
        VapixCall(
            id: "viewAreas/setGeometry", path: "/axis-cgi/viewarea/configure.cgi", apiVersion: "1.0",
            method: "setGeometry", access: .admin, effect: .idempotent, reply: .data
        ) { json in
            json.beginParameters()
            json.key("viewArea")
            viewArea.write(to: &json)
            json.endObject()
        }
    }

    /// Resets the geometry of a view area to its default.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/view-area-api/#resetgeometry>.
    ///
    /// - Parameter viewArea: The view area.
    /// - Returns: All view areas after the change.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidViewArea`` or ``ErrorCode/notConfigurable`` or
    ///   another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func resetGeometry(viewArea: Selection) async throws -> ViewAreaReply {
        try await vapix.send(Self.resetGeometry(viewArea: viewArea))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resetGeometry(viewArea: Selection) -> VapixCall<ViewAreaReply> {
        VapixCall(
            id: "viewAreas/resetGeometry", path: "/axis-cgi/viewarea/configure.cgi", apiVersion: "1.0",
            method: "resetGeometry", access: .admin, effect: .idempotent, reply: .data
        ) { json in
            json.beginParameters()
            json.key("viewArea")
            viewArea.write(to: &json)
            json.endObject()
        }
    }

    /// Reads which versions of the list the device has.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/view-area-api/#getsupportedversions>.
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
        id: "viewAreas/getSupportedVersions", path: "/axis-cgi/viewarea/info.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)

    /// Reads which versions of the configuration the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/view-area-api/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfigureSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getConfigureSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfigureSupportedVersions() -> VapixCall<SupportedVersions> {
        callGetConfigureSupportedVersions
    }

    private static let callGetConfigureSupportedVersions = VapixCall<SupportedVersions>(
        id: "viewAreas/getConfigureSupportedVersions", path: "/axis-cgi/viewarea/configure.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// All view areas.
    public struct ViewAreaReply: Sendable, JSONReadable {
        /// The view areas.
        public let viewAreas: [ViewArea]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - viewAreas: The view areas.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(viewAreas: [ViewArea], other: [String: JSONValue] = [:]) {
            self.viewAreas = viewAreas
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var viewAreas: [ViewArea] = []
            while let key = try json.nextMember(of: "viewAreas") {
                switch key {
                case 0: viewAreas = try json.readArray(of: ViewArea.self)
                default: break
                }
            }
            self.viewAreas = viewAreas
            self.other = json.keptMembersOfObject()
        }
    }

    /// A view area; the geometry is there only if it can be changed.
    public struct ViewArea: Sendable, JSONReadable {
        /// The view area's number in this API.
        public let id: Int64
        /// The image source that the view area is a part of.
        public let source: Int?
        /// The view area's number in requests for video, PTZ and other APIs.
        public let camera: Int?
        /// Whether the view area can be changed (`configurable`).
        public let isConfigurable: Bool?
        /// The part of the canvas that the view area shows (`rectangularGeometry`).
        public let geometry: Rectangle?
        /// The size of the full view that geometries refer to.
        public let canvasSize: Size?
        /// The smallest size of the view area (`minSize`).
        public let minimumSize: Size?
        /// The largest size of the view area (`maxSize`).
        public let maximumSize: Size?
        /// The grid that edges snap to.
        public let grid: Grid?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The view area's number in this API.
        ///   - source: The image source that the view area is a part of.
        ///   - camera: The view area's number in requests for video, PTZ and other APIs.
        ///   - isConfigurable: Whether the view area can be changed.
        ///   - geometry: The part of the canvas that the view area shows.
        ///   - canvasSize: The size of the full view that geometries refer to.
        ///   - minimumSize: The smallest size of the view area.
        ///   - maximumSize: The largest size of the view area.
        ///   - grid: The grid that edges snap to.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int64, source: Int? = nil, camera: Int? = nil, isConfigurable: Bool? = nil, geometry: Rectangle? = nil,
            canvasSize: Size? = nil, minimumSize: Size? = nil, maximumSize: Size? = nil, grid: Grid? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.source = source
            self.camera = camera
            self.isConfigurable = isConfigurable
            self.geometry = geometry
            self.canvasSize = canvasSize
            self.minimumSize = minimumSize
            self.maximumSize = maximumSize
            self.grid = grid
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var source: Int?
            var camera: Int?
            var isConfigurable: Bool?
            var geometry: Rectangle?
            var canvasSize: Size?
            var minimumSize: Size?
            var maximumSize: Size?
            var grid: Grid?
            let keys: StaticString = """
                id,source,camera,configurable,rectangularGeometry,canvasSize,minSize,maxSize,grid
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt64()
                case 1: source = try json.readInt()
                case 2: camera = try json.readInt()
                case 3: isConfigurable = try json.readBool()
                case 4: geometry = try json.read(Rectangle.self)
                case 5: canvasSize = try json.read(Size.self)
                case 6: minimumSize = try json.read(Size.self)
                case 7: maximumSize = try json.read(Size.self)
                case 8: grid = try json.read(Grid.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.source = source
            self.camera = camera
            self.isConfigurable = isConfigurable
            self.geometry = geometry
            self.canvasSize = canvasSize
            self.minimumSize = minimumSize
            self.maximumSize = maximumSize
            self.grid = grid
            self.other = json.keptMembersOfObject()
        }
    }

    /// A rectangle on the canvas.
    public struct Rectangle: Sendable, JSONReadable {
        /// The distance from the canvas's left edge to the rectangle's, in pixels.
        public var horizontalOffset: Int
        /// The width, in pixels.
        public var horizontalSize: Int
        /// The distance from the canvas's top edge to the rectangle's, in pixels.
        public var verticalOffset: Int
        /// The height, in pixels.
        public var verticalSize: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - horizontalOffset: The distance from the canvas's left edge to the rectangle's, in pixels.
        ///   - horizontalSize: The width, in pixels.
        ///   - verticalOffset: The distance from the canvas's top edge to the rectangle's, in pixels.
        ///   - verticalSize: The height, in pixels.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            horizontalOffset: Int, horizontalSize: Int, verticalOffset: Int, verticalSize: Int,
            other: [String: JSONValue] = [:]
        ) {
            self.horizontalOffset = horizontalOffset
            self.horizontalSize = horizontalSize
            self.verticalOffset = verticalOffset
            self.verticalSize = verticalSize
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("horizontalOffset", horizontalOffset)
            json.member("horizontalSize", horizontalSize)
            json.member("verticalOffset", verticalOffset)
            json.member("verticalSize", verticalSize)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var horizontalOffset: Int?
            var horizontalSize: Int?
            var verticalOffset: Int?
            var verticalSize: Int?
            while let key = try json.nextMember(of: "horizontalOffset,horizontalSize,verticalOffset,verticalSize") {
                switch key {
                case 0: horizontalOffset = try json.readInt()
                case 1: horizontalSize = try json.readInt()
                case 2: verticalOffset = try json.readInt()
                case 3: verticalSize = try json.readInt()
                default: break
                }
            }
            guard let horizontalOffset else { throw json.missingField("horizontalOffset") }
            self.horizontalOffset = horizontalOffset
            guard let horizontalSize else { throw json.missingField("horizontalSize") }
            self.horizontalSize = horizontalSize
            guard let verticalOffset else { throw json.missingField("verticalOffset") }
            self.verticalOffset = verticalOffset
            guard let verticalSize else { throw json.missingField("verticalSize") }
            self.verticalSize = verticalSize
            self.other = json.keptMembersOfObject()
        }
    }

    /// A width and a height.
    public struct Size: Sendable, JSONReadable {
        /// The width, in pixels.
        public let horizontal: Int
        /// The height, in pixels.
        public let vertical: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - horizontal: The width, in pixels.
        ///   - vertical: The height, in pixels.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(horizontal: Int, vertical: Int, other: [String: JSONValue] = [:]) {
            self.horizontal = horizontal
            self.vertical = vertical
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var horizontal: Int?
            var vertical: Int?
            while let key = try json.nextMember(of: "horizontal,vertical") {
                switch key {
                case 0: horizontal = try json.readInt()
                case 1: vertical = try json.readInt()
                default: break
                }
            }
            guard let horizontal else { throw json.missingField("horizontal") }
            self.horizontal = horizontal
            guard let vertical else { throw json.missingField("vertical") }
            self.vertical = vertical
            self.other = json.keptMembersOfObject()
        }
    }

    /// The grid that edges snap to.
    public struct Grid: Sendable, JSONReadable {
        /// The distance from the canvas's left edge to the first vertical line, in pixels.
        public let horizontalOffset: Int?
        /// The distance between vertical lines, in pixels.
        public let horizontalSize: Int?
        /// The distance from the canvas's top edge to the first horizontal line, in pixels.
        public let verticalOffset: Int?
        /// The distance between horizontal lines, in pixels.
        public let verticalSize: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - horizontalOffset: The distance from the canvas's left edge to the first vertical line, in pixels.
        ///   - horizontalSize: The distance between vertical lines, in pixels.
        ///   - verticalOffset: The distance from the canvas's top edge to the first horizontal line, in pixels.
        ///   - verticalSize: The distance between horizontal lines, in pixels.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            horizontalOffset: Int? = nil, horizontalSize: Int? = nil, verticalOffset: Int? = nil,
            verticalSize: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.horizontalOffset = horizontalOffset
            self.horizontalSize = horizontalSize
            self.verticalOffset = verticalOffset
            self.verticalSize = verticalSize
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var horizontalOffset: Int?
            var horizontalSize: Int?
            var verticalOffset: Int?
            var verticalSize: Int?
            while let key = try json.nextMember(of: "horizontalOffset,horizontalSize,verticalOffset,verticalSize") {
                switch key {
                case 0: horizontalOffset = try json.readInt()
                case 1: horizontalSize = try json.readInt()
                case 2: verticalOffset = try json.readInt()
                case 3: verticalSize = try json.readInt()
                default: break
                }
            }
            self.horizontalOffset = horizontalOffset
            self.horizontalSize = horizontalSize
            self.verticalOffset = verticalOffset
            self.verticalSize = verticalSize
            self.other = json.keptMembersOfObject()
        }
    }

    /// A view area and its new geometry.
    public struct NewGeometry: Sendable {
        /// The view area's number in this API.
        public var id: Int64
        /// The part of the canvas that the view area should show (`rectangularGeometry`).
        public var geometry: Rectangle

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The view area's number in this API.
        ///   - geometry: The part of the canvas that the view area should show.
        @_alwaysEmitIntoClient
        public init(id: Int64, geometry: Rectangle) {
            self.id = id
            self.geometry = geometry
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.key("rectangularGeometry")
            geometry.write(to: &json)
            json.endObject()
        }
    }

    /// A choice of a view area.
    public struct Selection: Sendable {
        /// The view area's number in this API.
        public var id: Int64

        /// Makes a value.
        ///
        /// - Parameter id: The view area's number in this API.
        @_alwaysEmitIntoClient
        public init(id: Int64) {
            self.id = id
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.endObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// There is no such view area.
        @_alwaysEmitIntoClient
        public static var invalidViewArea: DeviceError.Code { 200 }
        /// The view area cannot be changed.
        @_alwaysEmitIntoClient
        public static var notConfigurable: DeviceError.Code { 201 }
        /// The geometry is invalid.
        @_alwaysEmitIntoClient
        public static var invalidGeometry: DeviceError.Code { 202 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 102 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 103 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalFailure: DeviceError.Code { 8000 }
    }
}

extension Vapix {
    /// Parts of the camera's full view that are video channels of their own.
    @_alwaysEmitIntoClient
    public var viewAreas: ViewAreas { ViewAreas(vapix: self) }
}
