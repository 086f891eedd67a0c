// Generated from Specs/dynamic-overlay.yaml by vapix-generate. Do not edit.

/// Texts and images on the video.
///
/// An overlay's number can change with a restart of the device; list the overlays before changing or removing one.
///
/// API Discovery lists it as `dynamicoverlay`; AXIS OS 7.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public struct DynamicOverlay: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Adds a text to the video.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#addtext>.
    ///
    /// - Parameters:
    ///   - camera: The view area, from 1.
    ///   - text: The text, at most 512 characters; modifiers such as `%c` are replaced.
    ///   - position: The position; the middle if absent.
    ///   - textColor: The text's color; black if absent.
    ///   - backgroundColor: The color behind the text; transparent if absent (`textBGColor`).
    ///   - outlineColor: The color around the letters; transparent if absent (`textOLColor`).
    ///   - fontSize: The font size, 0 to 200; the device chooses if absent.
    ///   - rotation: The rotation around the text's center, in degrees, -180 to 180, on devices that support rotation.
    ///   - scrollSpeed: The speed at which the text moves to the right, -20 to 20; at 0 it stands still. Deprecated: It
    ///     is no longer maintained since AXIS OS 11.10.
    ///   - reference: The reference of the position; the picture if absent.
    ///   - panTilt: The pan and the tilt of the overlay's place, in degrees, -180 to 180; the current pan and tilt if
    ///     absent (`ptPosition`).
    ///   - zoomRange: The lowest and the highest zoom at which the overlay is visible, 1 to 19999 (`zoomInterval`).
    ///   - indicator: The text that replaces the overlay while the overlay's place is outside the picture.
    ///   - indicatorSize: The font size of the indicator, 0 to 200.
    ///   - indicatorColor: The color of the indicator's text.
    ///   - indicatorBackgroundColor: The color behind the indicator (`indicatorBG`).
    ///   - indicatorOutlineColor: The color around the indicator's letters (`indicatorOL`).
    ///   - isVisible: Whether the overlay is visible (`visible`).
    ///   - zIndex: The overlay's place in the stack of overlays.
    /// - Returns: The number of the new overlay.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/limitReached``, ``ErrorCode/invalidCamera``,
    ///   ``ErrorCode/invalidPosition``, ``ErrorCode/invalidText``, ``ErrorCode/invalidTextColor``,
    ///   ``ErrorCode/invalidBackgroundColor``, ``ErrorCode/invalidOutlineColor``, ``ErrorCode/invalidFontSize``,
    ///   ``ErrorCode/invalidScrollSpeed``, ``ErrorCode/invalidVisible``, ``ErrorCode/invalidZIndex``,
    ///   ``ErrorCode/invalidReference``, ``ErrorCode/invalidPanTilt``, ``ErrorCode/invalidZoomInterval``,
    ///   ``ErrorCode/invalidIndicator``, ``ErrorCode/invalidIndicatorSize``, ``ErrorCode/invalidIndicatorColor``,
    ///   ``ErrorCode/invalidIndicatorBackgroundColor``, ``ErrorCode/invalidIndicatorOutlineColor`` or
    ///   ``ErrorCode/invalidRotation`` or another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func addText(
        camera: Int, text: String, position: Position? = nil, textColor: Color? = nil, backgroundColor: Color? = nil,
        outlineColor: Color? = nil, fontSize: Int? = nil, rotation: Double? = nil, scrollSpeed: Int? = nil,
        reference: Reference? = nil, panTilt: PanTilt? = nil, zoomRange: ZoomRange? = nil, indicator: String? = nil,
        indicatorSize: Int? = nil, indicatorColor: Color? = nil, indicatorBackgroundColor: Color? = nil,
        indicatorOutlineColor: Color? = nil, isVisible: Bool? = nil, zIndex: Int? = nil
    ) async throws -> Added {
        try await vapix.send(
            Self.addText(
                camera: camera, text: text, position: position, textColor: textColor, backgroundColor: backgroundColor,
                outlineColor: outlineColor, fontSize: fontSize, rotation: rotation, scrollSpeed: scrollSpeed,
                reference: reference, panTilt: panTilt, zoomRange: zoomRange, indicator: indicator,
                indicatorSize: indicatorSize, indicatorColor: indicatorColor,
                indicatorBackgroundColor: indicatorBackgroundColor, indicatorOutlineColor: indicatorOutlineColor,
                isVisible: isVisible, zIndex: zIndex))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addText(
        camera: Int, text: String, position: Position? = nil, textColor: Color? = nil, backgroundColor: Color? = nil,
        outlineColor: Color? = nil, fontSize: Int? = nil, rotation: Double? = nil, scrollSpeed: Int? = nil,
        reference: Reference? = nil, panTilt: PanTilt? = nil, zoomRange: ZoomRange? = nil, indicator: String? = nil,
        indicatorSize: Int? = nil, indicatorColor: Color? = nil, indicatorBackgroundColor: Color? = nil,
        indicatorOutlineColor: Color? = nil, isVisible: Bool? = nil, zIndex: Int? = nil
    ) -> VapixCall<Added> {
        VapixCall(
            id: "dynamicOverlay/addText", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "addText", access: .operator, effect: .once, reply: .data
        ) { json in
            json.beginParameters()
            json.member("camera", camera)
            json.member("text", text)
            if let position {
                json.key("position")
                position.write(to: &json)
            }
            json.member("textColor", textColor?.rawValue)
            json.member("textBGColor", backgroundColor?.rawValue)
            json.member("textOLColor", outlineColor?.rawValue)
            json.member("fontSize", fontSize)
            json.member("rotation", rotation)
            json.member("scrollSpeed", scrollSpeed)
            json.member("reference", reference?.rawValue)
            if let panTilt {
                json.key("ptPosition")
                panTilt.write(to: &json)
            }
            if let zoomRange {
                json.key("zoomInterval")
                zoomRange.write(to: &json)
            }
            json.member("indicator", indicator)
            json.member("indicatorSize", indicatorSize)
            json.member("indicatorColor", indicatorColor?.rawValue)
            json.member("indicatorBG", indicatorBackgroundColor?.rawValue)
            json.member("indicatorOL", indicatorOutlineColor?.rawValue)
            json.member("visible", isVisible)
            json.member("zIndex", zIndex)
            json.endObject()
        }
    }

    /// Adds an image to the video.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#addimage>.
    ///
    /// - Parameters:
    ///   - camera: The view area, from 1.
    ///   - overlayPath: The image file, as `list` and the overlay image API name it.
    ///   - position: The position; the middle if absent.
    ///   - isVisible: Whether the overlay is visible (`visible`).
    ///   - zIndex: The overlay's place in the stack of overlays.
    /// - Returns: The number of the new overlay.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/limitReached``, ``ErrorCode/invalidCamera``,
    ///   ``ErrorCode/invalidPosition`` or ``ErrorCode/invalidOverlayPath`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func addImage(
        camera: Int, overlayPath: String, position: Position? = nil, isVisible: Bool? = nil, zIndex: Int? = nil
    ) async throws -> Added {
        try await vapix.send(
            Self.addImage(
                camera: camera, overlayPath: overlayPath, position: position, isVisible: isVisible, zIndex: zIndex))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addImage(
        camera: Int, overlayPath: String, position: Position? = nil, isVisible: Bool? = nil, zIndex: Int? = nil
    ) -> VapixCall<Added> {
        VapixCall(
            id: "dynamicOverlay/addImage", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "addImage", access: .operator, effect: .once, reply: .data
        ) { json in
            json.beginParameters()
            json.member("camera", camera)
            json.member("overlayPath", overlayPath)
            if let position {
                json.key("position")
                position.write(to: &json)
            }
            json.member("visible", isVisible)
            json.member("zIndex", zIndex)
            json.endObject()
        }
    }

    /// Changes a text overlay; absent values stay unchanged.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#settext>.
    ///
    /// - Parameters:
    ///   - identity: The overlay's number.
    ///   - text: The text, at most 512 characters.
    ///   - position: The position.
    ///   - textColor: The text's color.
    ///   - backgroundColor: The color behind the text (`textBGColor`).
    ///   - outlineColor: The color around the letters (`textOLColor`).
    ///   - fontSize: The font size, 0 to 200.
    ///   - rotation: The rotation around the text's center, in degrees, -180 to 180.
    ///   - scrollSpeed: The speed at which the text moves to the right, -20 to 20; no longer maintained since AXIS OS
    ///     11.10.
    ///   - reference: The reference of the position.
    ///   - panTilt: The pan and the tilt of the overlay's place, in degrees, -180 to 180 (`ptPosition`).
    ///   - zoomRange: The lowest and the highest zoom at which the overlay is visible (`zoomInterval`).
    ///   - indicator: The text that replaces the overlay while the overlay's place is outside the picture.
    ///   - indicatorSize: The font size of the indicator.
    ///   - indicatorColor: The color of the indicator's text.
    ///   - indicatorBackgroundColor: The color behind the indicator (`indicatorBG`).
    ///   - indicatorOutlineColor: The color around the indicator's letters (`indicatorOL`).
    ///   - isVisible: Whether the overlay is visible (`visible`).
    ///   - zIndex: The overlay's place in the stack of overlays.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidIdentity``, ``ErrorCode/invalidPosition``,
    ///   ``ErrorCode/invalidText``, ``ErrorCode/invalidTextColor``, ``ErrorCode/invalidBackgroundColor``,
    ///   ``ErrorCode/invalidOutlineColor``, ``ErrorCode/invalidFontSize``, ``ErrorCode/invalidScrollSpeed``,
    ///   ``ErrorCode/invalidVisible``, ``ErrorCode/invalidZIndex``, ``ErrorCode/invalidReference``,
    ///   ``ErrorCode/invalidPanTilt``, ``ErrorCode/invalidZoomInterval``, ``ErrorCode/invalidIndicator``,
    ///   ``ErrorCode/invalidIndicatorSize``, ``ErrorCode/invalidIndicatorColor``,
    ///   ``ErrorCode/invalidIndicatorBackgroundColor``, ``ErrorCode/invalidIndicatorOutlineColor`` or
    ///   ``ErrorCode/invalidRotation`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setText(
        identity: Int, text: String? = nil, position: Position? = nil, textColor: Color? = nil,
        backgroundColor: Color? = nil, outlineColor: Color? = nil, fontSize: Int? = nil, rotation: Double? = nil,
        scrollSpeed: Int? = nil, reference: Reference? = nil, panTilt: PanTilt? = nil, zoomRange: ZoomRange? = nil,
        indicator: String? = nil, indicatorSize: Int? = nil, indicatorColor: Color? = nil,
        indicatorBackgroundColor: Color? = nil, indicatorOutlineColor: Color? = nil, isVisible: Bool? = nil,
        zIndex: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.setText(
                identity: identity, text: text, position: position, textColor: textColor,
                backgroundColor: backgroundColor, outlineColor: outlineColor, fontSize: fontSize, rotation: rotation,
                scrollSpeed: scrollSpeed, reference: reference, panTilt: panTilt, zoomRange: zoomRange,
                indicator: indicator, indicatorSize: indicatorSize, indicatorColor: indicatorColor,
                indicatorBackgroundColor: indicatorBackgroundColor, indicatorOutlineColor: indicatorOutlineColor,
                isVisible: isVisible, zIndex: zIndex))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setText(
        identity: Int, text: String? = nil, position: Position? = nil, textColor: Color? = nil,
        backgroundColor: Color? = nil, outlineColor: Color? = nil, fontSize: Int? = nil, rotation: Double? = nil,
        scrollSpeed: Int? = nil, reference: Reference? = nil, panTilt: PanTilt? = nil, zoomRange: ZoomRange? = nil,
        indicator: String? = nil, indicatorSize: Int? = nil, indicatorColor: Color? = nil,
        indicatorBackgroundColor: Color? = nil, indicatorOutlineColor: Color? = nil, isVisible: Bool? = nil,
        zIndex: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "dynamicOverlay/setText", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "setText", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("identity", identity)
            json.member("text", text)
            if let position {
                json.key("position")
                position.write(to: &json)
            }
            json.member("textColor", textColor?.rawValue)
            json.member("textBGColor", backgroundColor?.rawValue)
            json.member("textOLColor", outlineColor?.rawValue)
            json.member("fontSize", fontSize)
            json.member("rotation", rotation)
            json.member("scrollSpeed", scrollSpeed)
            json.member("reference", reference?.rawValue)
            if let panTilt {
                json.key("ptPosition")
                panTilt.write(to: &json)
            }
            if let zoomRange {
                json.key("zoomInterval")
                zoomRange.write(to: &json)
            }
            json.member("indicator", indicator)
            json.member("indicatorSize", indicatorSize)
            json.member("indicatorColor", indicatorColor?.rawValue)
            json.member("indicatorBG", indicatorBackgroundColor?.rawValue)
            json.member("indicatorOL", indicatorOutlineColor?.rawValue)
            json.member("visible", isVisible)
            json.member("zIndex", zIndex)
            json.endObject()
        }
    }

    /// Changes an image overlay; absent values stay unchanged.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#setimage>.
    ///
    /// - Parameters:
    ///   - identity: The overlay's number.
    ///   - camera: The view area, from 1.
    ///   - overlayPath: The image file.
    ///   - position: The position.
    ///   - isVisible: Whether the overlay is visible (`visible`).
    ///   - zIndex: The overlay's place in the stack of overlays.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidIdentity``, ``ErrorCode/invalidPosition`` or
    ///   ``ErrorCode/invalidOverlayPath`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setImage(
        identity: Int, camera: Int? = nil, overlayPath: String? = nil, position: Position? = nil,
        isVisible: Bool? = nil, zIndex: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.setImage(
                identity: identity, camera: camera, overlayPath: overlayPath, position: position, isVisible: isVisible,
                zIndex: zIndex))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setImage(
        identity: Int, camera: Int? = nil, overlayPath: String? = nil, position: Position? = nil,
        isVisible: Bool? = nil, zIndex: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "dynamicOverlay/setImage", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "setImage", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("identity", identity)
            json.member("camera", camera)
            json.member("overlayPath", overlayPath)
            if let position {
                json.key("position")
                position.write(to: &json)
            }
            json.member("visible", isVisible)
            json.member("zIndex", zIndex)
            json.endObject()
        }
    }

    /// Lists overlays, and the image files that an overlay can use.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#list>.
    ///
    /// - Parameters:
    ///   - camera: The view area of the overlays; all view areas if absent.
    ///   - identity: The number of the overlay; all overlays if absent.
    /// - Returns: The overlays, and the image files that an overlay can use.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidCamera`` or ``ErrorCode/invalidIdentity`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(camera: Int? = nil, identity: Int? = nil) async throws -> ListReply {
        try await vapix.send(Self.list(camera: camera, identity: identity))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(camera: Int? = nil, identity: Int? = nil) -> VapixCall<ListReply> {
        VapixCall(
            id: "dynamicOverlay/list", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "list", access: .operator, effect: .read, reply: .data(reading: ListReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("camera", camera)
            json.member("identity", identity)
            json.endParameters()
        }
    }

    /// Removes an overlay.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#remove>.
    ///
    /// - Parameter identity: The overlay's number.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidCamera`` or ``ErrorCode/invalidIdentity`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(identity: Int) async throws {
        try await vapix.send(Self.remove(identity: identity))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(identity: Int) -> VapixCall<Void> {
        VapixCall(
            id: "dynamicOverlay/remove", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "remove", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("identity", identity)
            json.endObject()
        }
    }

    /// Reads the limits of overlays.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#getoverlaycapabilities>.
    ///
    /// - Returns: The limits of overlays.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOverlayCapabilities() async throws -> OverlayCapabilitiesReply {
        try await vapix.send(Self.getOverlayCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOverlayCapabilities() -> VapixCall<OverlayCapabilitiesReply> { callGetOverlayCapabilities }

    private static let callGetOverlayCapabilities = VapixCall<OverlayCapabilitiesReply>(
        id: "dynamicOverlay/getOverlayCapabilities", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
        apiVersion: "1.0", method: "getOverlayCapabilities", access: .operator, effect: .read,
        reply: .data(reading: OverlayCapabilitiesReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions>.
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
        id: "dynamicOverlay/getSupportedVersions", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``list(camera:identity:)-swift.method``.
    public struct ListReply: Sendable {
        /// The image files that can be used.
        public let imageFiles: [String]
        /// The image overlays.
        public let imageOverlays: [ImageOverlay]
        /// The text overlays.
        public let textOverlays: [TextOverlay]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - imageFiles: The image files that can be used.
        ///   - imageOverlays: The image overlays.
        ///   - textOverlays: The text overlays.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            imageFiles: [String] = [], imageOverlays: [ImageOverlay] = [], textOverlays: [TextOverlay] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.imageFiles = imageFiles
            self.imageOverlays = imageOverlays
            self.textOverlays = textOverlays
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var imageFiles: [String] = []
            var imageOverlays: [ImageOverlay] = []
            var textOverlays: [TextOverlay] = []
            while let key = try json.nextMember(of: "imageFiles,imageOverlays,textOverlays") {
                switch key {
                case 0: imageFiles = try json.readArray(of: String.self)
                case 1: imageOverlays = try json.readArray(of: ImageOverlay.self)
                case 2: textOverlays = try json.readArray(of: TextOverlay.self)
                default: break
                }
            }
            self.imageFiles = imageFiles
            self.imageOverlays = imageOverlays
            self.textOverlays = textOverlays
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getOverlayCapabilities()-swift.method``.
    public struct OverlayCapabilitiesReply: Sendable {
        /// The number of free slots (`numAvailableSlots`).
        public let availableSlots: Int?
        /// The number of slots that a text takes.
        public let slotsPerTextOverlay: Int?
        /// The number of slots that an image takes.
        public let slotsPerImageOverlay: Int?
        /// The number of slots that an overlay takes.
        public let slotsPerOverlay: Int?
        /// The smallest font size (`minFontSize`).
        public let minimumFontSize: Int?
        /// The largest font size (`maxFontSize`).
        public let maximumFontSize: Int?
        /// The maximum length of a text (`maxTextLength`).
        public let maximumTextLength: Int?
        /// The maximum width of an image, in pixels (`maxImageWidth`).
        public let maximumImageWidth: Int?
        /// The maximum height of an image, in pixels (`maxImageHeight`).
        public let maximumImageHeight: Int?
        /// The maximum number of pixels in an image (`maxImageSize`).
        public let maximumImageSize: Int64?
        /// Whether texts can be rotated (`rotationSupported`).
        public let isRotationSupported: Bool?
        /// The possible references of a position.
        public let supportedReferences: [Reference]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - availableSlots: The number of free slots.
        ///   - slotsPerTextOverlay: The number of slots that a text takes.
        ///   - slotsPerImageOverlay: The number of slots that an image takes.
        ///   - slotsPerOverlay: The number of slots that an overlay takes.
        ///   - minimumFontSize: The smallest font size.
        ///   - maximumFontSize: The largest font size.
        ///   - maximumTextLength: The maximum length of a text.
        ///   - maximumImageWidth: The maximum width of an image, in pixels.
        ///   - maximumImageHeight: The maximum height of an image, in pixels.
        ///   - maximumImageSize: The maximum number of pixels in an image.
        ///   - isRotationSupported: Whether texts can be rotated.
        ///   - supportedReferences: The possible references of a position.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            availableSlots: Int? = nil, slotsPerTextOverlay: Int? = nil, slotsPerImageOverlay: Int? = nil,
            slotsPerOverlay: Int? = nil, minimumFontSize: Int? = nil, maximumFontSize: Int? = nil,
            maximumTextLength: Int? = nil, maximumImageWidth: Int? = nil, maximumImageHeight: Int? = nil,
            maximumImageSize: Int64? = nil, isRotationSupported: Bool? = nil, supportedReferences: [Reference] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.availableSlots = availableSlots
            self.slotsPerTextOverlay = slotsPerTextOverlay
            self.slotsPerImageOverlay = slotsPerImageOverlay
            self.slotsPerOverlay = slotsPerOverlay
            self.minimumFontSize = minimumFontSize
            self.maximumFontSize = maximumFontSize
            self.maximumTextLength = maximumTextLength
            self.maximumImageWidth = maximumImageWidth
            self.maximumImageHeight = maximumImageHeight
            self.maximumImageSize = maximumImageSize
            self.isRotationSupported = isRotationSupported
            self.supportedReferences = supportedReferences
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var availableSlots: Int?
            var slotsPerTextOverlay: Int?
            var slotsPerImageOverlay: Int?
            var slotsPerOverlay: Int?
            var minimumFontSize: Int?
            var maximumFontSize: Int?
            var maximumTextLength: Int?
            var maximumImageWidth: Int?
            var maximumImageHeight: Int?
            var maximumImageSize: Int64?
            var isRotationSupported: Bool?
            var supportedReferences: [Reference] = []
            let keys: StaticString = """
                numAvailableSlots,numberAvailbleSlots,numberAvailableSlots,slotsPerTextOverlay,slotsPerImageOverlay,\
                slotsPerOverlay,minFontSize,maxFontSize,maxTextLength,maxImageWidth,maxImageHeight,maxImageSize,\
                rotationSupported,supportedReferences
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0, 1, 2: availableSlots = try json.readInt()
                case 3: slotsPerTextOverlay = try json.readInt()
                case 4: slotsPerImageOverlay = try json.readInt()
                case 5: slotsPerOverlay = try json.readInt()
                case 6: minimumFontSize = try json.readInt()
                case 7: maximumFontSize = try json.readInt()
                case 8: maximumTextLength = try json.readInt()
                case 9: maximumImageWidth = try json.readInt()
                case 10: maximumImageHeight = try json.readInt()
                case 11: maximumImageSize = try json.readInt64()
                case 12: isRotationSupported = try json.readBool()
                case 13: supportedReferences = try json.readArray(of: String.self).map(Reference.init(rawValue:))
                default: break
                }
            }
            self.availableSlots = availableSlots
            self.slotsPerTextOverlay = slotsPerTextOverlay
            self.slotsPerImageOverlay = slotsPerImageOverlay
            self.slotsPerOverlay = slotsPerOverlay
            self.minimumFontSize = minimumFontSize
            self.maximumFontSize = maximumFontSize
            self.maximumTextLength = maximumTextLength
            self.maximumImageWidth = maximumImageWidth
            self.maximumImageHeight = maximumImageHeight
            self.maximumImageSize = maximumImageSize
            self.isRotationSupported = isRotationSupported
            self.supportedReferences = supportedReferences
            self.other = json.keptMembersOfObject()
        }
    }

    /// A new overlay.
    public struct Added: Sendable, JSONReadable {
        /// The view area, from 1.
        public let camera: Int?
        /// The overlay's number.
        public let identity: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - identity: The overlay's number.
        ///   - camera: The view area, from 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(identity: Int, camera: Int? = nil, other: [String: JSONValue] = [:]) {
            self.identity = identity
            self.camera = camera
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var camera: Int?
            var identity: Int?
            while let key = try json.nextMember(of: "camera,identity") {
                switch key {
                case 0: camera = try json.readInt()
                case 1: identity = try json.readInt()
                default: break
                }
            }
            self.camera = camera
            guard let identity else { throw json.missingField("identity") }
            self.identity = identity
            self.other = json.keptMembersOfObject()
        }
    }

    /// The position of an overlay.
    public enum Position: Sendable, JSONReadable {
        /// A place with a name.
        case named(Place)
        /// X and y from -1.0 to 1.0, where 0.0 is the middle.
        case coordinates(Point)
        /// A form that this version of the library does not know.
        case other(JSONValue)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .string:
                guard let value = try json.readWord(Place.self) else { throw json.missingField("named") }
                self = .named(value)
            case .array:
                guard let value = try json.read(Point.self) else { throw json.missingField("coordinates") }
                self = .coordinates(value)
            default: self = .other(try JSONValue(from: &json))
            }
        }

        package func write(to json: inout JSONWriter) {
            switch self {
            case .named(let value):
                json.write(value.rawValue)
            case .coordinates(let value):
                value.write(to: &json)
            case .other(let value): json.write(value)
            }
        }
    }

    /// A named position.
    public struct Place: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "topleft": self.rawValue = "topLeft"
            default: self.rawValue = rawValue
            }
        }

        /// At the top.
        @_alwaysEmitIntoClient
        public static var top: Place { Self(rawValue: "top") }
        /// At the top right.
        @_alwaysEmitIntoClient
        public static var topRight: Place { Self(rawValue: "topRight") }
        /// At the bottom right.
        @_alwaysEmitIntoClient
        public static var bottomRight: Place { Self(rawValue: "bottomRight") }
        /// At the bottom.
        @_alwaysEmitIntoClient
        public static var bottom: Place { Self(rawValue: "bottom") }
        /// At the bottom left.
        @_alwaysEmitIntoClient
        public static var bottomLeft: Place { Self(rawValue: "bottomLeft") }
        /// At the top left.
        @_alwaysEmitIntoClient
        public static var topLeft: Place { Self(rawValue: "topLeft") }
    }

    /// A color.
    public struct Color: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Black.
        @_alwaysEmitIntoClient
        public static var black: Color { Self(rawValue: "black") }
        /// White.
        @_alwaysEmitIntoClient
        public static var white: Color { Self(rawValue: "white") }
        /// Red.
        @_alwaysEmitIntoClient
        public static var red: Color { Self(rawValue: "red") }
        /// Transparent.
        @_alwaysEmitIntoClient
        public static var transparent: Color { Self(rawValue: "transparent") }
        /// Semi-transparent.
        @_alwaysEmitIntoClient
        public static var semiTransparent: Color { Self(rawValue: "semiTransparent") }
    }

    /// The reference of an overlay's position.
    public struct Reference: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The picture.
        @_alwaysEmitIntoClient
        public static var channel: Reference { Self(rawValue: "channel") }
        /// The scene, so that the overlay moves with pan, tilt and zoom.
        @_alwaysEmitIntoClient
        public static var scene: Reference { Self(rawValue: "scene") }
    }

    /// An image overlay.
    public struct ImageOverlay: Sendable, JSONReadable {
        /// The view area, from 1.
        public let camera: Int?
        /// The overlay's number.
        public let identity: Int
        /// The image file.
        public let overlayPath: String?
        /// The position.
        public let position: Position?
        /// The overlay's place in the stack of overlays.
        public let zIndex: Int?
        /// Whether the overlay is visible (`visible`).
        public let isVisible: Bool?
        /// Whether the overlay grows with the video's resolution (`scalable`).
        public let isScalable: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - identity: The overlay's number.
        ///   - camera: The view area, from 1.
        ///   - overlayPath: The image file.
        ///   - position: The position.
        ///   - zIndex: The overlay's place in the stack of overlays.
        ///   - isVisible: Whether the overlay is visible.
        ///   - isScalable: Whether the overlay grows with the video's resolution.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            identity: Int, camera: Int? = nil, overlayPath: String? = nil, position: Position? = nil,
            zIndex: Int? = nil, isVisible: Bool? = nil, isScalable: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.identity = identity
            self.camera = camera
            self.overlayPath = overlayPath
            self.position = position
            self.zIndex = zIndex
            self.isVisible = isVisible
            self.isScalable = isScalable
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var camera: Int?
            var identity: Int?
            var overlayPath: String?
            var position: Position?
            var zIndex: Int?
            var isVisible: Bool?
            var isScalable: Bool?
            while let key = try json.nextMember(of: "camera,identity,overlayPath,position,zIndex,visible,scalable") {
                switch key {
                case 0: camera = try json.readInt()
                case 1: identity = try json.readInt()
                case 2: overlayPath = try json.readString()
                case 3: position = try json.read(Position.self)
                case 4: zIndex = try json.readInt()
                case 5: isVisible = try json.readBool()
                case 6: isScalable = try json.readBool()
                default: break
                }
            }
            self.camera = camera
            guard let identity else { throw json.missingField("identity") }
            self.identity = identity
            self.overlayPath = overlayPath
            self.position = position
            self.zIndex = zIndex
            self.isVisible = isVisible
            self.isScalable = isScalable
            self.other = json.keptMembersOfObject()
        }
    }

    /// A text overlay.
    public struct TextOverlay: Sendable, JSONReadable {
        /// The view area, from 1.
        public let camera: Int?
        /// The overlay's number.
        public let identity: Int
        /// The text, with modifiers not replaced.
        public let text: String?
        /// The length of the text in bytes, with its modifiers replaced.
        public let textLength: Int?
        /// The position.
        public let position: Position?
        /// The text's color.
        public let textColor: Color?
        /// The color behind the text (`textBGColor`).
        public let backgroundColor: Color?
        /// The color around the letters (`textOLColor`).
        public let outlineColor: Color?
        /// The font size.
        public let fontSize: Int?
        /// The rotation, in degrees.
        public let rotation: Double?
        /// The speed at which the text moves to the right.
        public let scrollSpeed: Int?
        /// The reference of the position.
        public let reference: Reference?
        /// The pan and the tilt of the overlay's place, in degrees, -180 to 180 (`ptPosition`).
        public let panTilt: PanTilt?
        /// The lowest and the highest zoom at which the overlay is visible (`zoomInterval`).
        public let zoomRange: ZoomRange?
        /// The text that replaces the overlay while the overlay's place is outside the picture.
        public let indicator: String?
        /// The font size of the indicator.
        public let indicatorSize: Int?
        /// The color of the indicator's text.
        public let indicatorColor: Color?
        /// The color behind the indicator (`indicatorBG`).
        public let indicatorBackgroundColor: Color?
        /// The color around the indicator's letters (`indicatorOL`).
        public let indicatorOutlineColor: Color?
        /// The width and the height, in pixels.
        public let size: [Int]
        /// The overlay's place in the stack of overlays.
        public let zIndex: Int?
        /// Whether the overlay is visible (`visible`).
        public let isVisible: Bool?
        /// Whether the overlay grows with the video's resolution (`scalable`).
        public let isScalable: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - identity: The overlay's number.
        ///   - camera: The view area, from 1.
        ///   - text: The text, with modifiers not replaced.
        ///   - textLength: The length of the text in bytes, with its modifiers replaced.
        ///   - position: The position.
        ///   - textColor: The text's color.
        ///   - backgroundColor: The color behind the text.
        ///   - outlineColor: The color around the letters.
        ///   - fontSize: The font size.
        ///   - rotation: The rotation, in degrees.
        ///   - scrollSpeed: The speed at which the text moves to the right.
        ///   - reference: The reference of the position.
        ///   - panTilt: The pan and the tilt of the overlay's place, in degrees, -180 to 180.
        ///   - zoomRange: The lowest and the highest zoom at which the overlay is visible.
        ///   - indicator: The text that replaces the overlay while the overlay's place is outside the picture.
        ///   - indicatorSize: The font size of the indicator.
        ///   - indicatorColor: The color of the indicator's text.
        ///   - indicatorBackgroundColor: The color behind the indicator.
        ///   - indicatorOutlineColor: The color around the indicator's letters.
        ///   - size: The width and the height, in pixels.
        ///   - zIndex: The overlay's place in the stack of overlays.
        ///   - isVisible: Whether the overlay is visible.
        ///   - isScalable: Whether the overlay grows with the video's resolution.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            identity: Int, camera: Int? = nil, text: String? = nil, textLength: Int? = nil, position: Position? = nil,
            textColor: Color? = nil, backgroundColor: Color? = nil, outlineColor: Color? = nil, fontSize: Int? = nil,
            rotation: Double? = nil, scrollSpeed: Int? = nil, reference: Reference? = nil, panTilt: PanTilt? = nil,
            zoomRange: ZoomRange? = nil, indicator: String? = nil, indicatorSize: Int? = nil,
            indicatorColor: Color? = nil, indicatorBackgroundColor: Color? = nil, indicatorOutlineColor: Color? = nil,
            size: [Int] = [], zIndex: Int? = nil, isVisible: Bool? = nil, isScalable: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.identity = identity
            self.camera = camera
            self.text = text
            self.textLength = textLength
            self.position = position
            self.textColor = textColor
            self.backgroundColor = backgroundColor
            self.outlineColor = outlineColor
            self.fontSize = fontSize
            self.rotation = rotation
            self.scrollSpeed = scrollSpeed
            self.reference = reference
            self.panTilt = panTilt
            self.zoomRange = zoomRange
            self.indicator = indicator
            self.indicatorSize = indicatorSize
            self.indicatorColor = indicatorColor
            self.indicatorBackgroundColor = indicatorBackgroundColor
            self.indicatorOutlineColor = indicatorOutlineColor
            self.size = size
            self.zIndex = zIndex
            self.isVisible = isVisible
            self.isScalable = isScalable
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var camera: Int?
            var identity: Int?
            var textValue: String?
            var textLength: Int?
            var position: Position?
            var textColor: Color?
            var backgroundColor: Color?
            var outlineColor: Color?
            var fontSize: Int?
            var rotation: Double?
            var scrollSpeed: Int?
            var reference: Reference?
            var panTilt: PanTilt?
            var zoomRange: ZoomRange?
            var indicator: String?
            var indicatorSize: Int?
            var indicatorColor: Color?
            var indicatorBackgroundColor: Color?
            var indicatorOutlineColor: Color?
            var size: [Int] = []
            var zIndex: Int?
            var isVisible: Bool?
            var isScalable: Bool?
            let keys: StaticString = """
                camera,identity,text,textLength,position,textColor,textBGColor,textOLColor,fontSize,rotation,\
                scrollSpeed,reference,ptPosition,zoomInterval,indicator,indicatorSize,indicatorColor,indicatorBG,\
                indicatorOL,size,zIndex,visible,scalable
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: camera = try json.readInt()
                case 1: identity = try json.readInt()
                case 2: textValue = try json.readString()
                case 3: textLength = try json.readInt()
                case 4: position = try json.read(Position.self)
                case 5: textColor = try json.readWord(Color.self)
                case 6: backgroundColor = try json.readWord(Color.self)
                case 7: outlineColor = try json.readWord(Color.self)
                case 8: fontSize = try json.readInt()
                case 9: rotation = try json.readDouble()
                case 10: scrollSpeed = try json.readInt()
                case 11: reference = try json.readWord(Reference.self)
                case 12: panTilt = try json.read(PanTilt.self)
                case 13: zoomRange = try json.read(ZoomRange.self)
                case 14: indicator = try json.readString()
                case 15: indicatorSize = try json.readInt()
                case 16: indicatorColor = try json.readWord(Color.self)
                case 17: indicatorBackgroundColor = try json.readWord(Color.self)
                case 18: indicatorOutlineColor = try json.readWord(Color.self)
                case 19: size = try json.readArray(of: Int.self)
                case 20: zIndex = try json.readInt()
                case 21: isVisible = try json.readBool()
                case 22: isScalable = try json.readBool()
                default: break
                }
            }
            self.camera = camera
            guard let identity else { throw json.missingField("identity") }
            self.identity = identity
            self.text = textValue
            self.textLength = textLength
            self.position = position
            self.textColor = textColor
            self.backgroundColor = backgroundColor
            self.outlineColor = outlineColor
            self.fontSize = fontSize
            self.rotation = rotation
            self.scrollSpeed = scrollSpeed
            self.reference = reference
            self.panTilt = panTilt
            self.zoomRange = zoomRange
            self.indicator = indicator
            self.indicatorSize = indicatorSize
            self.indicatorColor = indicatorColor
            self.indicatorBackgroundColor = indicatorBackgroundColor
            self.indicatorOutlineColor = indicatorOutlineColor
            self.size = size
            self.zIndex = zIndex
            self.isVisible = isVisible
            self.isScalable = isScalable
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The maximum number of overlays is reached.
        @_alwaysEmitIntoClient
        public static var limitReached: DeviceError.Code { 300 }
        /// There is no such view area.
        @_alwaysEmitIntoClient
        public static var invalidCamera: DeviceError.Code { 301 }
        /// There is no such overlay.
        @_alwaysEmitIntoClient
        public static var invalidIdentity: DeviceError.Code { 302 }
        /// The position is invalid.
        @_alwaysEmitIntoClient
        public static var invalidPosition: DeviceError.Code { 303 }
        /// The text is invalid.
        @_alwaysEmitIntoClient
        public static var invalidText: DeviceError.Code { 304 }
        /// The image file is invalid.
        @_alwaysEmitIntoClient
        public static var invalidOverlayPath: DeviceError.Code { 305 }
        /// The text's color is invalid.
        @_alwaysEmitIntoClient
        public static var invalidTextColor: DeviceError.Code { 306 }
        /// The color behind the text is invalid.
        @_alwaysEmitIntoClient
        public static var invalidBackgroundColor: DeviceError.Code { 307 }
        /// The outline's color is invalid.
        @_alwaysEmitIntoClient
        public static var invalidOutlineColor: DeviceError.Code { 308 }
        /// The font size is invalid.
        @_alwaysEmitIntoClient
        public static var invalidFontSize: DeviceError.Code { 309 }
        /// The scroll speed is invalid.
        @_alwaysEmitIntoClient
        public static var invalidScrollSpeed: DeviceError.Code { 310 }
        /// The visibility is invalid.
        @_alwaysEmitIntoClient
        public static var invalidVisible: DeviceError.Code { 311 }
        /// The place in the stack is invalid.
        @_alwaysEmitIntoClient
        public static var invalidZIndex: DeviceError.Code { 312 }
        /// The reference is invalid.
        @_alwaysEmitIntoClient
        public static var invalidReference: DeviceError.Code { 313 }
        /// The pan or the tilt is invalid.
        @_alwaysEmitIntoClient
        public static var invalidPanTilt: DeviceError.Code { 314 }
        /// The zoom interval is invalid.
        @_alwaysEmitIntoClient
        public static var invalidZoomInterval: DeviceError.Code { 315 }
        /// The indicator's text is invalid.
        @_alwaysEmitIntoClient
        public static var invalidIndicator: DeviceError.Code { 316 }
        /// The size of the indicator's text is invalid.
        @_alwaysEmitIntoClient
        public static var invalidIndicatorSize: DeviceError.Code { 317 }
        /// The indicator's color is invalid.
        @_alwaysEmitIntoClient
        public static var invalidIndicatorColor: DeviceError.Code { 318 }
        /// The color behind the indicator is invalid.
        @_alwaysEmitIntoClient
        public static var invalidIndicatorBackgroundColor: DeviceError.Code { 319 }
        /// The indicator's outline color is invalid.
        @_alwaysEmitIntoClient
        public static var invalidIndicatorOutlineColor: DeviceError.Code { 320 }
        /// The rotation is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRotation: DeviceError.Code { 321 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 100 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 101 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 102 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 103 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 200 }
        /// An unexpected error occurred.
        @_alwaysEmitIntoClient
        public static var unexpectedError: DeviceError.Code { 201 }
        /// An error without details occurred.
        @_alwaysEmitIntoClient
        public static var genericError: DeviceError.Code { 202 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 203 }
    }
}

extension Vapix {
    /// Texts and images on the video.
    @_alwaysEmitIntoClient
    public var dynamicOverlay: DynamicOverlay { DynamicOverlay(vapix: self) }
}
