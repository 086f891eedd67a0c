// Generated from Specs/privacy-masks.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Masks that cover private parts of the picture, on cameras with pan, tilt or zoom.
///
/// Color, mosaic and the switch of each mask are parameters, in the groups Image.I#.Overlay.MaskWindows.
///
/// API Discovery lists it as `privacy-mask`.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public struct PrivacyMasks: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Adds a mask, given by its width and height or by its corners.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    ///
    /// - Parameters:
    ///   - name: The mask's unique name, at most 128 characters.
    ///   - imageSource: The image source, from 0; 0 if absent (`imagesource`).
    ///   - width: The width, in percent of the picture.
    ///   - height: The height, in percent of the picture.
    ///   - center: The center of the mask, in percent of the picture; the center of the picture if absent.
    ///   - polygon: The corners clockwise, in pixels of the largest, unrotated resolution (`pxpolygon`).
    ///   - zoomLowLimit: The lowest zoom at which the mask is visible, 0 to 19999; 0 if absent (`zoomlowlimit`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func add(
        name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil,
        polygon: [Point] = [], zoomLowLimit: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.add(
                name: name, imageSource: imageSource, width: width, height: height, center: center, polygon: polygon,
                zoomLowLimit: zoomLowLimit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func add(
        name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil,
        polygon: [Point] = [], zoomLowLimit: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "privacyMasks/add", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin, effect: .once,
            reply: .nothing
        ) { query in
            query.append("action", "add")
            query.append("name", name)
            query.append("imagesource", imageSource)
            query.append("width", width)
            query.append("height", height)
            query.append("center", center?.description)
            try query.append("pxpolygon", polygon.map(\.description), separator: ":")
            query.append("zoomlowlimit", zoomLowLimit)
        }
    }

    /// Moves a mask or changes its size.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    ///
    /// - Parameters:
    ///   - name: The mask's name.
    ///   - imageSource: The image source, from 0; 0 if absent (`imagesource`).
    ///   - width: The width, in percent of the picture.
    ///   - height: The height, in percent of the picture.
    ///   - center: The center of the mask, in percent of the picture; the center of the picture if absent.
    ///   - polygon: The corners clockwise, in pixels of the largest, unrotated resolution (`pxpolygon`).
    ///   - zoomLowLimit: The lowest zoom at which the mask is visible, 0 to 19999; 0 if absent (`zoomlowlimit`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func update(
        name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil,
        polygon: [Point] = [], zoomLowLimit: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.update(
                name: name, imageSource: imageSource, width: width, height: height, center: center, polygon: polygon,
                zoomLowLimit: zoomLowLimit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func update(
        name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil,
        polygon: [Point] = [], zoomLowLimit: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "privacyMasks/update", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("action", "update")
            query.append("name", name)
            query.append("imagesource", imageSource)
            query.append("width", width)
            query.append("height", height)
            query.append("center", center?.description)
            try query.append("pxpolygon", polygon.map(\.description), separator: ":")
            query.append("zoomlowlimit", zoomLowLimit)
        }
    }

    /// Removes a mask.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    ///
    /// - Parameters:
    ///   - name: The mask's name.
    ///   - imageSource: The image source, from 0; 0 if absent (`imagesource`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(name: String, imageSource: Int? = nil) async throws {
        try await vapix.send(Self.remove(name: name, imageSource: imageSource))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(name: String, imageSource: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "privacyMasks/remove", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("action", "remove")
            query.append("name", name)
            query.append("imagesource", imageSource)
        }
    }

    /// Moves the camera so that a mask is in the middle of the picture.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    ///
    /// - Parameters:
    ///   - name: The mask's name.
    ///   - imageSource: The image source, from 0; 0 if absent (`imagesource`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func goTo(name: String, imageSource: Int? = nil) async throws {
        try await vapix.send(Self.goTo(name: name, imageSource: imageSource))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func goTo(name: String, imageSource: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "privacyMasks/goTo", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("action", "goto")
            query.append("name", name)
            query.append("imagesource", imageSource)
        }
    }

    /// Shows all masks, on devices that support it.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    ///
    /// - Parameter imageSource: The image source, from 0; 0 if absent (`imagesource`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func enableAll(imageSource: Int? = nil) async throws {
        try await vapix.send(Self.enableAll(imageSource: imageSource))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func enableAll(imageSource: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "privacyMasks/enableAll", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("action", "enable_all")
            query.append("imagesource", imageSource)
        }
    }

    /// Hides all masks, on devices that support it.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    ///
    /// - Parameter imageSource: The image source, from 0; 0 if absent (`imagesource`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func disableAll(imageSource: Int? = nil) async throws {
        try await vapix.send(Self.disableAll(imageSource: imageSource))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func disableAll(imageSource: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "privacyMasks/disableAll", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("action", "disable_all")
            query.append("imagesource", imageSource)
        }
    }

    /// Lists the masks with their corners.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    ///
    /// - Parameter imageSource: The image source, from 0; 0 if absent (`imagesource`).
    /// - Returns: The masks of the image source.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(imageSource: Int? = nil) async throws -> ListReply {
        try await vapix.send(Self.list(imageSource: imageSource))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(imageSource: Int? = nil) -> VapixCall<ListReply> {
        VapixCall(
            id: "privacyMasks/list", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin, effect: .read,
            reply: .document(reading: ListReply.init(from:))
        ) { query in
            query.append("query", "listpxjson")
            query.append("imagesource", imageSource)
        }
    }

    /// Reads a mask's corners.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    ///
    /// - Parameters:
    ///   - name: The mask's name.
    ///   - imageSource: The image source, from 0; 0 if absent (`imagesource`).
    /// - Returns: The corners of the mask.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPosition(name: String, imageSource: Int? = nil) async throws -> PositionReply {
        try await vapix.send(Self.getPosition(name: name, imageSource: imageSource))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPosition(name: String, imageSource: Int? = nil) -> VapixCall<PositionReply> {
        VapixCall(
            id: "privacyMasks/getPosition", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .document(reading: PositionReply.init(from:))
        ) { query in
            query.append("query", "positionpxjson")
            query.append("name", name)
            query.append("imagesource", imageSource)
        }
    }

    /// The reply to ``list(imageSource:)-swift.method``.
    public struct ListReply: Sendable {
        /// The masks (`listpx`).
        public let masks: [Mask]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - masks: The masks.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(masks: [Mask], other: [String: JSONValue] = [:]) {
            self.masks = masks
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var masks: [Mask] = []
            while let key = try json.nextMember(of: "listpx") {
                switch key {
                case 0: masks = try json.readArray(of: Mask.self)
                default: break
                }
            }
            self.masks = masks
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getPosition(name:imageSource:)-swift.method``.
    public struct PositionReply: Sendable {
        /// The corners in pixels of the largest, unrotated resolution; empty if the mask is outside the picture
        /// (`position`).
        public let corners: [Point]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - corners: The corners in pixels of the largest, unrotated resolution; empty if the mask is outside the
        ///     picture.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(corners: [Point], other: [String: JSONValue] = [:]) {
            self.corners = corners
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var corners: [Point] = []
            while let key = try json.nextMember(of: "position") {
                switch key {
                case 0: corners = try json.readArray(of: Point.self)
                default: break
                }
            }
            self.corners = corners
            self.other = json.keptMembersOfObject()
        }
    }

    /// A mask.
    public struct Mask: Sendable, JSONReadable {
        /// The mask's number.
        public let id: Int?
        /// The mask's name.
        public let name: String
        /// Whether the mask is turned on (`enabled`).
        public let isEnabled: Bool?
        /// The lowest zoom at which the mask is visible (`zoomlowlimit`).
        public let zoomLowLimit: Int?
        /// Whether the mask is visible at the current zoom (`zoom_visible`).
        public let isVisibleAtZoom: Bool?
        /// The given corners, in pixels of the largest, unrotated resolution; empty if the mask is outside the picture
        /// (`position`).
        public let corners: [Point]
        /// The given corners and the corners that the device added, in pixels of the largest, unrotated resolution
        /// (`all_position`).
        public let allCorners: [Point]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The mask's name.
        ///   - id: The mask's number.
        ///   - isEnabled: Whether the mask is turned on.
        ///   - zoomLowLimit: The lowest zoom at which the mask is visible.
        ///   - isVisibleAtZoom: Whether the mask is visible at the current zoom.
        ///   - corners: The given corners, in pixels of the largest, unrotated resolution; empty if the mask is outside
        ///     the picture.
        ///   - allCorners: The given corners and the corners that the device added, in pixels of the largest, unrotated
        ///     resolution.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, id: Int? = nil, isEnabled: Bool? = nil, zoomLowLimit: Int? = nil,
            isVisibleAtZoom: Bool? = nil, corners: [Point] = [], allCorners: [Point] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.id = id
            self.isEnabled = isEnabled
            self.zoomLowLimit = zoomLowLimit
            self.isVisibleAtZoom = isVisibleAtZoom
            self.corners = corners
            self.allCorners = allCorners
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var name: String?
            var isEnabled: Bool?
            var zoomLowLimit: Int?
            var isVisibleAtZoom: Bool?
            var corners: [Point] = []
            var allCorners: [Point] = []
            while let key = try json.nextMember(of: "id,name,enabled,zoomlowlimit,zoom_visible,position,all_position") {
                switch key {
                case 0: id = try json.readInt()
                case 1: name = try json.readString()
                case 2: isEnabled = try json.readBool()
                case 3: zoomLowLimit = try json.readInt()
                case 4: isVisibleAtZoom = try json.readBool()
                case 5: corners = try json.readArray(of: Point.self)
                case 6: allCorners = try json.readArray(of: Point.self)
                default: break
                }
            }
            self.id = id
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.isEnabled = isEnabled
            self.zoomLowLimit = zoomLowLimit
            self.isVisibleAtZoom = isVisibleAtZoom
            self.corners = corners
            self.allCorners = allCorners
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// Masks that cover private parts of the picture, on cameras with pan, tilt or zoom.
    @_alwaysEmitIntoClient
    public var privacyMasks: PrivacyMasks { PrivacyMasks(vapix: self) }
}
