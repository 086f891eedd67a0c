// Generated from Specs/view-areas.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Parts of the camera's full view that are video channels of their own.
///
/// API Discovery lists it as `view-area`.
///
/// See <https://developer.axis.com/vapix/network-video/view-area-api/>.
public enum ViewAreas {
    /// Lists the view areas and what they show.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/view-area-api/#list>.
    public struct List: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "viewAreas/list", path: "/axis-cgi/viewarea/info.cgi", apiVersion: "1.0", method: "list",
            access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = ViewAreaReply

        /// Makes the call's value.
        public init() {}
    }

    /// Sets which part of the full view a view area shows.
    ///
    /// The device moves the rectangle to its grid and to the video's shape; the reply has what was asked for, or what
    /// came of it.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/view-area-api/#setgeometry>.
    public struct SetGeometry: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "viewAreas/setGeometry", path: "/axis-cgi/viewarea/configure.cgi", apiVersion: "1.0",
            method: "setGeometry", access: .admin, effect: .idempotent)

        /// The view area and its geometry.
        public var viewArea: NewGeometry

        /// What the device answers.
        public typealias Output = ViewAreaReply

        /// Makes the call's value.
        ///
        /// - Parameter viewArea: The view area and its geometry.
        public init(viewArea: NewGeometry) {
            self.viewArea = viewArea
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("viewArea")
            viewArea.write(to: &json)
            json.endObject()
        }
    }

    /// Sets a view area back to what it shows by default.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/view-area-api/#resetgeometry>.
    public struct ResetGeometry: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "viewAreas/resetGeometry", path: "/axis-cgi/viewarea/configure.cgi", apiVersion: "1.0",
            method: "resetGeometry", access: .admin, effect: .idempotent)

        /// The view area.
        public var viewArea: Selection

        /// What the device answers.
        public typealias Output = ViewAreaReply

        /// Makes the call's value.
        ///
        /// - Parameter viewArea: The view area.
        public init(viewArea: Selection) {
            self.viewArea = viewArea
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("viewArea")
            viewArea.write(to: &json)
            json.endObject()
        }
    }

    /// Reads which versions of the list the device has.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/view-area-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "viewAreas/getSupportedVersions", path: "/axis-cgi/viewarea/info.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Reads which versions of the configuration the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/view-area-api/#getsupportedversions>.
    public struct GetConfigureSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "viewAreas/getConfigureSupportedVersions", path: "/axis-cgi/viewarea/configure.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// All view areas.
    public struct ViewAreaReply: Sendable, JSONReadable {
        /// The view areas.
        public var viewAreas: [ViewArea]

        package init(from json: inout JSONReader) throws(WireError) {
            var viewAreas: [ViewArea]?
            while let key = try json.nextKey() {
                switch key {
                case "viewAreas": viewAreas = try json.readArray(of: ViewArea.self)
                default: try json.skipValue()
                }
            }
            guard let viewAreas else { throw json.missingField("viewAreas") }
            self.viewAreas = viewAreas
        }
    }

    /// A view area; the geometry is there only if it can be changed.
    public struct ViewArea: Sendable, JSONReadable {
        /// The view area's number in this API.
        public var id: Int64
        /// The image source that it is a part of.
        public var source: Int32?
        /// Its number in requests for video, PTZ and elsewhere.
        public var camera: Int32?
        /// Whether it can be changed (`configurable`).
        public var isConfigurable: Bool?
        /// What it shows of the canvas (`rectangularGeometry`).
        public var geometry: Rectangle?
        /// The size of the full view that geometries refer to.
        public var canvasSize: Size?
        /// How small it can be (`minSize`).
        public var minimumSize: Size?
        /// How large it can be (`maxSize`).
        public var maximumSize: Size?
        /// Where edges can be.
        public var grid: Grid?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt64()
                case "source": source = try json.readInt32()
                case "camera": camera = try json.readInt32()
                case "configurable": isConfigurable = try json.readBool()
                case "rectangularGeometry": geometry = try json.read(Rectangle.self)
                case "canvasSize": canvasSize = try json.read(Size.self)
                case "minSize": minimumSize = try json.read(Size.self)
                case "maxSize": maximumSize = try json.read(Size.self)
                case "grid": grid = try json.read(Grid.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// A rectangle on the canvas.
    public struct Rectangle: Sendable, JSONReadable {
        /// From the canvas's left edge to its own.
        public var horizontalOffset: Int32
        /// Its width.
        public var horizontalSize: Int32
        /// From the canvas's top edge to its own.
        public var verticalOffset: Int32
        /// Its height.
        public var verticalSize: Int32

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - horizontalOffset: From the canvas's left edge to its own.
        ///   - horizontalSize: Its width.
        ///   - verticalOffset: From the canvas's top edge to its own.
        ///   - verticalSize: Its height.
        public init(horizontalOffset: Int32, horizontalSize: Int32, verticalOffset: Int32, verticalSize: Int32) {
            self.horizontalOffset = horizontalOffset
            self.horizontalSize = horizontalSize
            self.verticalOffset = verticalOffset
            self.verticalSize = verticalSize
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("horizontalOffset", horizontalOffset)
            json.member("horizontalSize", horizontalSize)
            json.member("verticalOffset", verticalOffset)
            json.member("verticalSize", verticalSize)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var horizontalOffset: Int32?
            var horizontalSize: Int32?
            var verticalOffset: Int32?
            var verticalSize: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "horizontalOffset": horizontalOffset = try json.readInt32()
                case "horizontalSize": horizontalSize = try json.readInt32()
                case "verticalOffset": verticalOffset = try json.readInt32()
                case "verticalSize": verticalSize = try json.readInt32()
                default: try json.skipValue()
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
        }
    }

    /// A width and a height.
    public struct Size: Sendable, JSONReadable {
        /// The width.
        public var horizontal: Int32
        /// The height.
        public var vertical: Int32

        package init(from json: inout JSONReader) throws(WireError) {
            var horizontal: Int32?
            var vertical: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "horizontal": horizontal = try json.readInt32()
                case "vertical": vertical = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let horizontal else { throw json.missingField("horizontal") }
            self.horizontal = horizontal
            guard let vertical else { throw json.missingField("vertical") }
            self.vertical = vertical
        }
    }

    /// Lines that edges are moved to.
    public struct Grid: Sendable, JSONReadable {
        /// From the canvas's left edge to the first vertical line.
        public var horizontalOffset: Int32?
        /// From one vertical line to the next.
        public var horizontalSize: Int32?
        /// From the canvas's top edge to the first horizontal line.
        public var verticalOffset: Int32?
        /// From one horizontal line to the next.
        public var verticalSize: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "horizontalOffset": horizontalOffset = try json.readInt32()
                case "horizontalSize": horizontalSize = try json.readInt32()
                case "verticalOffset": verticalOffset = try json.readInt32()
                case "verticalSize": verticalSize = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// A view area and what it shall show.
    public struct NewGeometry: Sendable {
        /// The view area's number in this API.
        public var id: Int64
        /// What it shall show of the canvas (`rectangularGeometry`).
        public var geometry: Rectangle

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The view area's number in this API.
        ///   - geometry: What it shall show of the canvas.
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

    /// Which view area is meant.
    public struct Selection: Sendable {
        /// The view area's number in this API.
        public var id: Int64

        /// Makes a value.
        ///
        /// - Parameter id: The view area's number in this API.
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
        public static let invalidViewArea: DeviceError.Code = 200
        /// The view area cannot be changed.
        public static let notConfigurable: DeviceError.Code = 201
        /// The geometry is invalid.
        public static let invalidGeometry: DeviceError.Code = 202
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 102
        /// The device failed.
        public static let internalError: DeviceError.Code = 103
        /// The device failed.
        public static let internalFailure: DeviceError.Code = 8000
    }

    /// The API's calls; get it from ``Vapix/viewAreas``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``List``.
        public func list() async throws -> ViewAreaReply {
            try await vapix.send(List())
        }

        /// See ``SetGeometry``.
        public func setGeometry(viewArea: NewGeometry) async throws -> ViewAreaReply {
            try await vapix.send(SetGeometry(viewArea: viewArea))
        }

        /// See ``ResetGeometry``.
        public func resetGeometry(viewArea: Selection) async throws -> ViewAreaReply {
            try await vapix.send(ResetGeometry(viewArea: viewArea))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``GetConfigureSupportedVersions``.
        public func getConfigureSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetConfigureSupportedVersions())
        }
    }
}

extension Vapix {
    /// Parts of the camera's full view that are video channels of their own; see ``ViewAreas``.
    public var viewAreas: ViewAreas.API { ViewAreas.API(vapix: self) }
}
