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
    public struct Add: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name, of at most 128 characters, which no other has.
        ///   - imageSource: The image source, from 0; 0 if absent.
        ///   - width: The width, in percent of the picture.
        ///   - height: The height, in percent of the picture.
        ///   - center: The middle, in percent of the picture; the picture's middle if absent.
        ///   - polygon: The corners clockwise, in pixels of the largest resolution without rotation.
        ///   - zoomLowLimit: The zoom from which on it shows, from 0 to 19999; 0 if absent.
        public init(
            name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil,
            polygon: [Point] = [], zoomLowLimit: Int? = nil
        ) {
            call = VapixCall(
                id: "privacyMasks/add", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
                effect: .once, reply: .silence
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
    }

    /// Moves a mask or changes its size.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct Update: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name.
        ///   - imageSource: The image source, from 0; 0 if absent.
        ///   - width: The width, in percent of the picture.
        ///   - height: The height, in percent of the picture.
        ///   - center: The middle, in percent of the picture; the picture's middle if absent.
        ///   - polygon: The corners clockwise, in pixels of the largest resolution without rotation.
        ///   - zoomLowLimit: The zoom from which on it shows, from 0 to 19999; 0 if absent.
        public init(
            name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil,
            polygon: [Point] = [], zoomLowLimit: Int? = nil
        ) {
            call = VapixCall(
                id: "privacyMasks/update", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
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
    }

    /// Removes a mask.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct Remove: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name.
        ///   - imageSource: The image source, from 0; 0 if absent.
        public init(name: String, imageSource: Int? = nil) {
            call = VapixCall(
                id: "privacyMasks/remove", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("action", "remove")
                query.append("name", name)
                query.append("imagesource", imageSource)
            }
        }
    }

    /// Moves the camera so that a mask comes to the picture's middle.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct GoTo: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name.
        ///   - imageSource: The image source, from 0; 0 if absent.
        public init(name: String, imageSource: Int? = nil) {
            call = VapixCall(
                id: "privacyMasks/goTo", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("action", "goto")
                query.append("name", name)
                query.append("imagesource", imageSource)
            }
        }
    }

    /// Shows all masks, on devices that have the switch.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct EnableAll: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter imageSource: The image source, from 0; 0 if absent.
        public init(imageSource: Int? = nil) {
            call = VapixCall(
                id: "privacyMasks/enableAll", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("action", "enable_all")
                query.append("imagesource", imageSource)
            }
        }
    }

    /// Hides all masks, on devices that have the switch.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct DisableAll: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter imageSource: The image source, from 0; 0 if absent.
        public init(imageSource: Int? = nil) {
            call = VapixCall(
                id: "privacyMasks/disableAll", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("action", "disable_all")
                query.append("imagesource", imageSource)
            }
        }
    }

    /// Lists the masks with their corners.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct List: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter imageSource: The image source, from 0; 0 if absent.
        public init(imageSource: Int? = nil) {
            call = VapixCall(
                id: "privacyMasks/list", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
                effect: .read, reply: .document(reading: Output.init(from:))
            ) { query in
                query.append("query", "listpxjson")
                query.append("imagesource", imageSource)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The masks (`listpx`).
            public let masks: [Mask]

            init(from json: inout JSONReader) throws(WireError) {
                var masks: [Mask] = []
                while let key = try json.nextKey(of: "listpx") {
                    switch key {
                    case 0: masks = try json.readArray(of: Mask.self)
                    default: try json.skipValue()
                    }
                }
                self.masks = masks
            }
        }
    }

    /// Reads a mask's corners.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments>.
    public struct GetPosition: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The mask's name.
        ///   - imageSource: The image source, from 0; 0 if absent.
        public init(name: String, imageSource: Int? = nil) {
            call = VapixCall(
                id: "privacyMasks/getPosition", path: "/axis-cgi/privacymask.cgi", arguments: .get, access: .admin,
                effect: .read, reply: .document(reading: Output.init(from:))
            ) { query in
                query.append("query", "positionpxjson")
                query.append("name", name)
                query.append("imagesource", imageSource)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The corners in pixels of the largest resolution without rotation; none if the mask is out of the picture
            /// (`position`).
            public let corners: [Point]

            init(from json: inout JSONReader) throws(WireError) {
                var corners: [Point] = []
                while let key = try json.nextKey(of: "position") {
                    switch key {
                    case 0: corners = try json.readArray(of: Point.self)
                    default: try json.skipValue()
                    }
                }
                self.corners = corners
            }
        }
    }

    /// A mask.
    public struct Mask: Sendable, JSONReadable {
        /// The mask's number.
        public let id: Int?
        /// The mask's name.
        public let name: String
        /// Whether it shows (`enabled`).
        public let isEnabled: Bool?
        /// The zoom from which on it shows (`zoomlowlimit`).
        public let zoomLowLimit: Int?
        /// Whether it shows at the zoom of the moment (`zoom_visible`).
        public let isVisibleAtZoom: Bool?
        /// The corners that were given, in pixels of the largest resolution without rotation; none if the mask is out
        /// of the picture (`position`).
        public let corners: [Point]
        /// The same, with those that the device added (`all_position`).
        public let allCorners: [Point]

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var name: String?
            var isEnabled: Bool?
            var zoomLowLimit: Int?
            var isVisibleAtZoom: Bool?
            var corners: [Point] = []
            var allCorners: [Point] = []
            while let key = try json.nextKey(of: "id,name,enabled,zoomlowlimit,zoom_visible,position,all_position") {
                switch key {
                case 0: id = try json.readInt()
                case 1: name = try json.readString()
                case 2: isEnabled = try json.readBool()
                case 3: zoomLowLimit = try json.readInt()
                case 4: isVisibleAtZoom = try json.readBool()
                case 5: corners = try json.readArray(of: Point.self)
                case 6: allCorners = try json.readArray(of: Point.self)
                default: try json.skipValue()
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
        }
    }
}

extension VapixCalls where API == PrivacyMasks {
    /// See ``PrivacyMasks/Add``.
    @_alwaysEmitIntoClient
    public func add(
        name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil,
        polygon: [Point] = [], zoomLowLimit: Int? = nil
    ) async throws {
        try await vapix.send(
            PrivacyMasks.Add(
                name: name, imageSource: imageSource, width: width, height: height, center: center, polygon: polygon,
                zoomLowLimit: zoomLowLimit))
    }

    /// See ``PrivacyMasks/Update``.
    @_alwaysEmitIntoClient
    public func update(
        name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil,
        polygon: [Point] = [], zoomLowLimit: Int? = nil
    ) async throws {
        try await vapix.send(
            PrivacyMasks.Update(
                name: name, imageSource: imageSource, width: width, height: height, center: center, polygon: polygon,
                zoomLowLimit: zoomLowLimit))
    }

    /// See ``PrivacyMasks/Remove``.
    @_alwaysEmitIntoClient
    public func remove(name: String, imageSource: Int? = nil) async throws {
        try await vapix.send(PrivacyMasks.Remove(name: name, imageSource: imageSource))
    }

    /// See ``PrivacyMasks/GoTo``.
    @_alwaysEmitIntoClient
    public func goTo(name: String, imageSource: Int? = nil) async throws {
        try await vapix.send(PrivacyMasks.GoTo(name: name, imageSource: imageSource))
    }

    /// See ``PrivacyMasks/EnableAll``.
    @_alwaysEmitIntoClient
    public func enableAll(imageSource: Int? = nil) async throws {
        try await vapix.send(PrivacyMasks.EnableAll(imageSource: imageSource))
    }

    /// See ``PrivacyMasks/DisableAll``.
    @_alwaysEmitIntoClient
    public func disableAll(imageSource: Int? = nil) async throws {
        try await vapix.send(PrivacyMasks.DisableAll(imageSource: imageSource))
    }

    /// See ``PrivacyMasks/List``.
    @_alwaysEmitIntoClient
    public func list(imageSource: Int? = nil) async throws -> PrivacyMasks.List.Output {
        try await vapix.send(PrivacyMasks.List(imageSource: imageSource))
    }

    /// See ``PrivacyMasks/GetPosition``.
    @_alwaysEmitIntoClient
    public func getPosition(name: String, imageSource: Int? = nil) async throws -> PrivacyMasks.GetPosition.Output {
        try await vapix.send(PrivacyMasks.GetPosition(name: name, imageSource: imageSource))
    }
}

extension Vapix {
    /// Covers parts of the picture that must not be seen, on cameras with pan, tilt or zoom; see ``PrivacyMasks``.
    @_alwaysEmitIntoClient
    public var privacyMasks: VapixCalls<PrivacyMasks> { VapixCalls(vapix: self) }
}
