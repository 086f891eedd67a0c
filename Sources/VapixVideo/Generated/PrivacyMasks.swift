// Generated from Specs/privacy-masks.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Covers parts of the picture that must not be seen, on cameras with pan, tilt or zoom.
///
/// Colour, mosaic and single switches are parameters, in the groups Image.I#.Overlay.MaskWindows.
///
/// API Discovery lists it as `privacy-mask`.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public enum PrivacyMasks {
    /// Adds a mask, of a width and a height or of corners.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct Add: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "privacyMasks/add", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin, effect: .once)

        /// The mask's name, of at most 128 characters, which no other has.
        public var name: String
        /// The image source, from 0; 0 if absent (`imagesource`).
        public var imageSource: Int32?
        /// The width, in percent of the picture.
        public var width: Double?
        /// The height, in percent of the picture.
        public var height: Double?
        /// The middle's x and y, in percent of the picture; the picture's middle if absent.
        public var center: [Double]
        /// The corners clockwise, each "x,y" in pixels of the largest resolution without rotation (`pxpolygon`).
        public var polygon: [String]
        /// The zoom from which on it shows, from 0 to 19999; 0 if absent (`zoomlowlimit`).
        public var zoomLowLimit: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name, of at most 128 characters, which no other has.
        ///   - imageSource: The image source, from 0; 0 if absent.
        ///   - width: The width, in percent of the picture.
        ///   - height: The height, in percent of the picture.
        ///   - center: The middle's x and y, in percent of the picture; the picture's middle if absent.
        ///   - polygon: The corners clockwise, each "x,y" in pixels of the largest resolution without rotation.
        ///   - zoomLowLimit: The zoom from which on it shows, from 0 to 19999; 0 if absent.
        public init(
            name: String, imageSource: Int32? = nil, width: Double? = nil, height: Double? = nil, center: [Double] = [],
            polygon: [String] = [], zoomLowLimit: Int32? = nil
        ) {
            self.name = name
            self.imageSource = imageSource
            self.width = width
            self.height = height
            self.center = center
            self.polygon = polygon
            self.zoomLowLimit = zoomLowLimit
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "add")
            query.append("name", name)
            query.append("imagesource", imageSource)
            query.append("width", width)
            query.append("height", height)
            try query.append("center", center.map { String($0) }, separator: ",")
            try query.append("pxpolygon", polygon, separator: ":")
            query.append("zoomlowlimit", zoomLowLimit)
        }
    }

    /// Moves a mask or changes its size.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct Update: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "privacyMasks/update", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The mask's name.
        public var name: String
        /// The image source, from 0; 0 if absent (`imagesource`).
        public var imageSource: Int32?
        /// The width, in percent of the picture.
        public var width: Double?
        /// The height, in percent of the picture.
        public var height: Double?
        /// The middle's x and y, in percent of the picture; the picture's middle if absent.
        public var center: [Double]
        /// The corners clockwise, each "x,y" in pixels of the largest resolution without rotation (`pxpolygon`).
        public var polygon: [String]
        /// The zoom from which on it shows, from 0 to 19999; 0 if absent (`zoomlowlimit`).
        public var zoomLowLimit: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name.
        ///   - imageSource: The image source, from 0; 0 if absent.
        ///   - width: The width, in percent of the picture.
        ///   - height: The height, in percent of the picture.
        ///   - center: The middle's x and y, in percent of the picture; the picture's middle if absent.
        ///   - polygon: The corners clockwise, each "x,y" in pixels of the largest resolution without rotation.
        ///   - zoomLowLimit: The zoom from which on it shows, from 0 to 19999; 0 if absent.
        public init(
            name: String, imageSource: Int32? = nil, width: Double? = nil, height: Double? = nil, center: [Double] = [],
            polygon: [String] = [], zoomLowLimit: Int32? = nil
        ) {
            self.name = name
            self.imageSource = imageSource
            self.width = width
            self.height = height
            self.center = center
            self.polygon = polygon
            self.zoomLowLimit = zoomLowLimit
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "update")
            query.append("name", name)
            query.append("imagesource", imageSource)
            query.append("width", width)
            query.append("height", height)
            try query.append("center", center.map { String($0) }, separator: ",")
            try query.append("pxpolygon", polygon, separator: ":")
            query.append("zoomlowlimit", zoomLowLimit)
        }
    }

    /// Removes a mask.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct Remove: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "privacyMasks/remove", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The mask's name.
        public var name: String
        /// The image source, from 0; 0 if absent (`imagesource`).
        public var imageSource: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name.
        ///   - imageSource: The image source, from 0; 0 if absent.
        public init(name: String, imageSource: Int32? = nil) {
            self.name = name
            self.imageSource = imageSource
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "remove")
            query.append("name", name)
            query.append("imagesource", imageSource)
        }
    }

    /// Moves the camera so that a mask comes to the picture's middle.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct GoTo: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "privacyMasks/goTo", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The mask's name.
        public var name: String
        /// The image source, from 0; 0 if absent (`imagesource`).
        public var imageSource: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name.
        ///   - imageSource: The image source, from 0; 0 if absent.
        public init(name: String, imageSource: Int32? = nil) {
            self.name = name
            self.imageSource = imageSource
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "goto")
            query.append("name", name)
            query.append("imagesource", imageSource)
        }
    }

    /// Shows all masks, on devices that have the switch.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct EnableAll: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "privacyMasks/enableAll", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The image source, from 0; 0 if absent (`imagesource`).
        public var imageSource: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter imageSource: The image source, from 0; 0 if absent.
        public init(imageSource: Int32? = nil) {
            self.imageSource = imageSource
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "enable_all")
            query.append("imagesource", imageSource)
        }
    }

    /// Hides all masks, on devices that have the switch.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct DisableAll: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "privacyMasks/disableAll", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The image source, from 0; 0 if absent (`imagesource`).
        public var imageSource: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter imageSource: The image source, from 0; 0 if absent.
        public init(imageSource: Int32? = nil) {
            self.imageSource = imageSource
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "disable_all")
            query.append("imagesource", imageSource)
        }
    }

    /// Lists the masks with their corners.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct List: QueryOperation, JSONDocumentOperation {
        package static let call = Query(
            id: "privacyMasks/list", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin, effect: .read)

        /// The image source, from 0; 0 if absent (`imagesource`).
        public var imageSource: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter imageSource: The image source, from 0; 0 if absent.
        public init(imageSource: Int32? = nil) {
            self.imageSource = imageSource
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "listpxjson")
            query.append("imagesource", imageSource)
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The masks (`listpx`).
            public var masks: [Mask]

            package init(from json: inout JSONReader) throws(WireError) {
                var masks: [Mask]?
                while let key = try json.nextKey() {
                    switch key {
                    case "listpx": masks = try json.readArray(of: Mask.self)
                    default: try json.skipValue()
                    }
                }
                guard let masks else { throw json.missingField("listpx") }
                self.masks = masks
            }
        }
    }

    /// Reads a mask's corners.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct GetPosition: QueryOperation, JSONDocumentOperation {
        package static let call = Query(
            id: "privacyMasks/getPosition", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .read)

        /// The mask's name.
        public var name: String
        /// The image source, from 0; 0 if absent (`imagesource`).
        public var imageSource: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name.
        ///   - imageSource: The image source, from 0; 0 if absent.
        public init(name: String, imageSource: Int32? = nil) {
            self.name = name
            self.imageSource = imageSource
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "positionpxjson")
            query.append("name", name)
            query.append("imagesource", imageSource)
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The corners; none if the mask is out of the picture (`position`).
            public var corners: [Point]

            package init(from json: inout JSONReader) throws(WireError) {
                var corners: [Point]?
                while let key = try json.nextKey() {
                    switch key {
                    case "position": corners = try json.readArray(of: Point.self)
                    default: try json.skipValue()
                    }
                }
                guard let corners else { throw json.missingField("position") }
                self.corners = corners
            }
        }
    }

    /// A mask.
    public struct Mask: Sendable, JSONReadable {
        /// The mask's number.
        public var id: Int32?
        /// The mask's name.
        public var name: String
        /// Whether it shows (`enabled`).
        public var isEnabled: Bool?
        /// The zoom from which on it shows (`zoomlowlimit`).
        public var zoomLowLimit: Int32?
        /// Whether it shows at the zoom of the moment (`zoom_visible`).
        public var isVisibleAtZoom: Bool?
        /// The corners that were given; none if the mask is out of the picture (`position`).
        public var corners: [Point] = []
        /// The same, with those that the device added (`all_position`).
        public var allCorners: [Point] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "name": name = try json.readString()
                case "enabled": isEnabled = try json.readBool()
                case "zoomlowlimit": zoomLowLimit = try json.readInt32()
                case "zoom_visible": isVisibleAtZoom = try json.readBool()
                case "position": corners = try json.readArray(of: Point.self)
                case "all_position": allCorners = try json.readArray(of: Point.self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// A point in pixels of the largest resolution without rotation; it can be outside of the picture.
    public struct Point: Sendable, JSONReadable {
        /// From the left.
        public var x: Int32
        /// From the top.
        public var y: Int32

        package init(from json: inout JSONReader) throws(WireError) {
            var x: Int32?
            var y: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "x": x = try json.readInt32()
                case "y": y = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let x else { throw json.missingField("x") }
            self.x = x
            guard let y else { throw json.missingField("y") }
            self.y = y
        }
    }

    /// The API's calls; get it from ``Vapix/privacyMasks``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Add``.
        public func add(
            name: String, imageSource: Int32? = nil, width: Double? = nil, height: Double? = nil, center: [Double] = [],
            polygon: [String] = [], zoomLowLimit: Int32? = nil
        ) async throws {
            try await vapix.send(
                Add(
                    name: name, imageSource: imageSource, width: width, height: height, center: center,
                    polygon: polygon, zoomLowLimit: zoomLowLimit))
        }

        /// See ``Update``.
        public func update(
            name: String, imageSource: Int32? = nil, width: Double? = nil, height: Double? = nil, center: [Double] = [],
            polygon: [String] = [], zoomLowLimit: Int32? = nil
        ) async throws {
            try await vapix.send(
                Update(
                    name: name, imageSource: imageSource, width: width, height: height, center: center,
                    polygon: polygon, zoomLowLimit: zoomLowLimit))
        }

        /// See ``Remove``.
        public func remove(name: String, imageSource: Int32? = nil) async throws {
            try await vapix.send(Remove(name: name, imageSource: imageSource))
        }

        /// See ``GoTo``.
        public func goTo(name: String, imageSource: Int32? = nil) async throws {
            try await vapix.send(GoTo(name: name, imageSource: imageSource))
        }

        /// See ``EnableAll``.
        public func enableAll(imageSource: Int32? = nil) async throws {
            try await vapix.send(EnableAll(imageSource: imageSource))
        }

        /// See ``DisableAll``.
        public func disableAll(imageSource: Int32? = nil) async throws {
            try await vapix.send(DisableAll(imageSource: imageSource))
        }

        /// See ``List``.
        public func list(imageSource: Int32? = nil) async throws -> List.Output {
            try await vapix.send(List(imageSource: imageSource))
        }

        /// See ``GetPosition``.
        public func getPosition(name: String, imageSource: Int32? = nil) async throws -> GetPosition.Output {
            try await vapix.send(GetPosition(name: name, imageSource: imageSource))
        }
    }
}

extension Vapix {
    /// Covers parts of the picture that must not be seen, on cameras with pan, tilt or zoom; see ``PrivacyMasks``.
    public var privacyMasks: PrivacyMasks.API { PrivacyMasks.API(vapix: self) }
}
