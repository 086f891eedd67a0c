// Generated from Specs/dynamic-overlay.yaml by vapix-generate. Do not edit.

/// Texts and images over the video.
///
/// An overlay's number can be another after a restart of the device; list before changing or removing one.
///
/// AXIS OS 7.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public enum DynamicOverlay {
    /// Puts a text over the video.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#addtext>.
    public struct AddText: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dynamicOverlay/addText", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "addText", access: .operator, effect: .once)

        /// The view area to put it on, from 1.
        public var camera: Int32
        /// The text, at most 512 characters, with modifiers such as `%c` if wanted.
        public var text: String
        /// Where to put it; the middle if absent.
        public var position: Position?
        /// The text's colour; black if absent.
        public var textColor: Color?
        /// The colour behind the text; transparent if absent (`textBGColor`).
        public var backgroundColor: Color?
        /// The colour around the letters; transparent if absent (`textOLColor`).
        public var outlineColor: Color?
        /// The size of the text, from 0 to 200; the device chooses if absent.
        public var fontSize: Int32?
        /// How far it is turned around its centre, in degrees from -180 to 180, where the device can.
        public var rotation: Double?
        /// How fast the text moves to the right, from -20 to 20, where 0 stands still; no longer maintained since AXIS
        /// OS 11.10.
        public var scrollSpeed: Int32?
        /// What the position is relative to; the picture if absent.
        public var reference: Reference?
        /// The pan and the tilt it belongs to, in degrees from -180 to 180; those of the moment if absent
        /// (`ptPosition`).
        public var panTilt: [Double]?
        /// The lowest and the highest zoom at which it shows, from 1 to 19999.
        public var zoomInterval: [Double]?
        /// The text that stands for the overlay while it is out of the picture.
        public var indicator: String?
        /// The size of the indicator's text, from 0 to 200.
        public var indicatorSize: Int32?
        /// The colour of the indicator's text.
        public var indicatorColor: Color?
        /// The colour behind the indicator (`indicatorBG`).
        public var indicatorBackgroundColor: Color?
        /// The colour around the indicator's letters (`indicatorOL`).
        public var indicatorOutlineColor: Color?
        /// Whether it shows (`visible`).
        public var isVisible: Bool?
        /// Its place in the stack of overlays.
        public var zIndex: Int32?

        /// What the device answers.
        public typealias Output = Added

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The view area to put it on, from 1.
        ///   - text: The text, at most 512 characters, with modifiers such as `%c` if wanted.
        ///   - position: Where to put it; the middle if absent.
        ///   - textColor: The text's colour; black if absent.
        ///   - backgroundColor: The colour behind the text; transparent if absent.
        ///   - outlineColor: The colour around the letters; transparent if absent.
        ///   - fontSize: The size of the text, from 0 to 200; the device chooses if absent.
        ///   - rotation: How far it is turned around its centre, in degrees from -180 to 180, where the device can.
        ///   - scrollSpeed: How fast the text moves to the right, from -20 to 20, where 0 stands still; no longer
        ///     maintained since AXIS OS 11.10.
        ///   - reference: What the position is relative to; the picture if absent.
        ///   - panTilt: The pan and the tilt it belongs to, in degrees from -180 to 180; those of the moment if absent.
        ///   - zoomInterval: The lowest and the highest zoom at which it shows, from 1 to 19999.
        ///   - indicator: The text that stands for the overlay while it is out of the picture.
        ///   - indicatorSize: The size of the indicator's text, from 0 to 200.
        ///   - indicatorColor: The colour of the indicator's text.
        ///   - indicatorBackgroundColor: The colour behind the indicator.
        ///   - indicatorOutlineColor: The colour around the indicator's letters.
        ///   - isVisible: Whether it shows.
        ///   - zIndex: Its place in the stack of overlays.
        public init(
            camera: Int32, text: String, position: Position? = nil, textColor: Color? = nil,
            backgroundColor: Color? = nil, outlineColor: Color? = nil, fontSize: Int32? = nil, rotation: Double? = nil,
            scrollSpeed: Int32? = nil, reference: Reference? = nil, panTilt: [Double]? = nil,
            zoomInterval: [Double]? = nil, indicator: String? = nil, indicatorSize: Int32? = nil,
            indicatorColor: Color? = nil, indicatorBackgroundColor: Color? = nil, indicatorOutlineColor: Color? = nil,
            isVisible: Bool? = nil, zIndex: Int32? = nil
        ) {
            self.camera = camera
            self.text = text
            self.position = position
            self.textColor = textColor
            self.backgroundColor = backgroundColor
            self.outlineColor = outlineColor
            self.fontSize = fontSize
            self.rotation = rotation
            self.scrollSpeed = scrollSpeed
            self.reference = reference
            self.panTilt = panTilt
            self.zoomInterval = zoomInterval
            self.indicator = indicator
            self.indicatorSize = indicatorSize
            self.indicatorColor = indicatorColor
            self.indicatorBackgroundColor = indicatorBackgroundColor
            self.indicatorOutlineColor = indicatorOutlineColor
            self.isVisible = isVisible
            self.zIndex = zIndex
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("camera", camera)
            json.member("text", self.text)
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
                json.beginArray()
                for item in panTilt { json.write(item) }
                json.endArray()
            }
            if let zoomInterval {
                json.key("zoomInterval")
                json.beginArray()
                for item in zoomInterval { json.write(item) }
                json.endArray()
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

    /// Puts an image over the video.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#addimage>.
    public struct AddImage: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dynamicOverlay/addImage", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "addImage", access: .operator, effect: .once)

        /// The view area to put it on, from 1.
        public var camera: Int32
        /// The image's file, as list and the overlay image API name it.
        public var overlayPath: String
        /// Where to put it; the middle if absent.
        public var position: Position?
        /// Whether it shows (`visible`).
        public var isVisible: Bool?
        /// Its place in the stack of overlays.
        public var zIndex: Int32?

        /// What the device answers.
        public typealias Output = Added

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The view area to put it on, from 1.
        ///   - overlayPath: The image's file, as list and the overlay image API name it.
        ///   - position: Where to put it; the middle if absent.
        ///   - isVisible: Whether it shows.
        ///   - zIndex: Its place in the stack of overlays.
        public init(
            camera: Int32, overlayPath: String, position: Position? = nil, isVisible: Bool? = nil, zIndex: Int32? = nil
        ) {
            self.camera = camera
            self.overlayPath = overlayPath
            self.position = position
            self.isVisible = isVisible
            self.zIndex = zIndex
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
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

    /// Changes a text overlay; what is absent stays as it is.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#settext>.
    public struct SetText: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dynamicOverlay/setText", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "setText", access: .operator, effect: .idempotent)

        /// The overlay's number.
        public var identity: Int32
        /// The text, at most 512 characters.
        public var text: String?
        /// Where to put it.
        public var position: Position?
        /// The text's colour.
        public var textColor: Color?
        /// The colour behind the text (`textBGColor`).
        public var backgroundColor: Color?
        /// The colour around the letters (`textOLColor`).
        public var outlineColor: Color?
        /// The size of the text, from 0 to 200.
        public var fontSize: Int32?
        /// How far it is turned around its centre, in degrees from -180 to 180.
        public var rotation: Double?
        /// How fast the text moves to the right, from -20 to 20; no longer maintained since AXIS OS 11.10.
        public var scrollSpeed: Int32?
        /// What the position is relative to.
        public var reference: Reference?
        /// The pan and the tilt it belongs to, in degrees (`ptPosition`).
        public var panTilt: [Double]?
        /// The lowest and the highest zoom at which it shows.
        public var zoomInterval: [Double]?
        /// The text that stands for the overlay while it is out of the picture.
        public var indicator: String?
        /// The size of the indicator's text.
        public var indicatorSize: Int32?
        /// The colour of the indicator's text.
        public var indicatorColor: Color?
        /// The colour behind the indicator (`indicatorBG`).
        public var indicatorBackgroundColor: Color?
        /// The colour around the indicator's letters (`indicatorOL`).
        public var indicatorOutlineColor: Color?
        /// Whether it shows (`visible`).
        public var isVisible: Bool?
        /// Its place in the stack of overlays.
        public var zIndex: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - identity: The overlay's number.
        ///   - text: The text, at most 512 characters.
        ///   - position: Where to put it.
        ///   - textColor: The text's colour.
        ///   - backgroundColor: The colour behind the text.
        ///   - outlineColor: The colour around the letters.
        ///   - fontSize: The size of the text, from 0 to 200.
        ///   - rotation: How far it is turned around its centre, in degrees from -180 to 180.
        ///   - scrollSpeed: How fast the text moves to the right, from -20 to 20; no longer maintained since AXIS OS
        ///     11.10.
        ///   - reference: What the position is relative to.
        ///   - panTilt: The pan and the tilt it belongs to, in degrees.
        ///   - zoomInterval: The lowest and the highest zoom at which it shows.
        ///   - indicator: The text that stands for the overlay while it is out of the picture.
        ///   - indicatorSize: The size of the indicator's text.
        ///   - indicatorColor: The colour of the indicator's text.
        ///   - indicatorBackgroundColor: The colour behind the indicator.
        ///   - indicatorOutlineColor: The colour around the indicator's letters.
        ///   - isVisible: Whether it shows.
        ///   - zIndex: Its place in the stack of overlays.
        public init(
            identity: Int32, text: String? = nil, position: Position? = nil, textColor: Color? = nil,
            backgroundColor: Color? = nil, outlineColor: Color? = nil, fontSize: Int32? = nil, rotation: Double? = nil,
            scrollSpeed: Int32? = nil, reference: Reference? = nil, panTilt: [Double]? = nil,
            zoomInterval: [Double]? = nil, indicator: String? = nil, indicatorSize: Int32? = nil,
            indicatorColor: Color? = nil, indicatorBackgroundColor: Color? = nil, indicatorOutlineColor: Color? = nil,
            isVisible: Bool? = nil, zIndex: Int32? = nil
        ) {
            self.identity = identity
            self.text = text
            self.position = position
            self.textColor = textColor
            self.backgroundColor = backgroundColor
            self.outlineColor = outlineColor
            self.fontSize = fontSize
            self.rotation = rotation
            self.scrollSpeed = scrollSpeed
            self.reference = reference
            self.panTilt = panTilt
            self.zoomInterval = zoomInterval
            self.indicator = indicator
            self.indicatorSize = indicatorSize
            self.indicatorColor = indicatorColor
            self.indicatorBackgroundColor = indicatorBackgroundColor
            self.indicatorOutlineColor = indicatorOutlineColor
            self.isVisible = isVisible
            self.zIndex = zIndex
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("identity", identity)
            json.member("text", self.text)
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
                json.beginArray()
                for item in panTilt { json.write(item) }
                json.endArray()
            }
            if let zoomInterval {
                json.key("zoomInterval")
                json.beginArray()
                for item in zoomInterval { json.write(item) }
                json.endArray()
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

    /// Changes an image overlay; what is absent stays as it is.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#setimage>.
    public struct SetImage: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dynamicOverlay/setImage", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "setImage", access: .operator, effect: .idempotent)

        /// The overlay's number.
        public var identity: Int32
        /// The view area it is on.
        public var camera: Int32?
        /// The image's file.
        public var overlayPath: String?
        /// Where to put it.
        public var position: Position?
        /// Whether it shows (`visible`).
        public var isVisible: Bool?
        /// Its place in the stack of overlays.
        public var zIndex: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - identity: The overlay's number.
        ///   - camera: The view area it is on.
        ///   - overlayPath: The image's file.
        ///   - position: Where to put it.
        ///   - isVisible: Whether it shows.
        ///   - zIndex: Its place in the stack of overlays.
        public init(
            identity: Int32, camera: Int32? = nil, overlayPath: String? = nil, position: Position? = nil,
            isVisible: Bool? = nil, zIndex: Int32? = nil
        ) {
            self.identity = identity
            self.camera = camera
            self.overlayPath = overlayPath
            self.position = position
            self.isVisible = isVisible
            self.zIndex = zIndex
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
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
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#list>.
    public struct List: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dynamicOverlay/list", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "list", access: .operator, effect: .read)

        /// Only overlays on this view area.
        public var camera: Int32?
        /// Only the overlay with this number.
        public var identity: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: Only overlays on this view area.
        ///   - identity: Only the overlay with this number.
        public init(camera: Int32? = nil, identity: Int32? = nil) {
            self.camera = camera
            self.identity = identity
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard camera != nil || identity != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("camera", camera)
            json.member("identity", identity)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The image files that can be used.
            public var imageFiles: [String] = []
            /// The images over the video.
            public var imageOverlays: [ImageOverlay] = []
            /// The texts over the video.
            public var textOverlays: [TextOverlay] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "imageFiles": imageFiles = try json.readArray(of: String.self)
                    case "imageOverlays": imageOverlays = try json.readArray(of: ImageOverlay.self)
                    case "textOverlays": textOverlays = try json.readArray(of: TextOverlay.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Removes an overlay.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#remove>.
    public struct Remove: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dynamicOverlay/remove", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", apiVersion: "1.0",
            method: "remove", access: .operator, effect: .idempotent)

        /// The overlay's number.
        public var identity: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter identity: The overlay's number.
        public init(identity: Int32) {
            self.identity = identity
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("identity", identity)
            json.endObject()
        }
    }

    /// Reads how many overlays there can be, and how large.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#getoverlaycapabilities>.
    public struct GetOverlayCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dynamicOverlay/getOverlayCapabilities", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
            apiVersion: "1.0", method: "getOverlayCapabilities", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// How many slots overlays can use (`numAvailableSlots`).
            public var availableSlots: Int32?
            /// How many slots a text takes.
            public var slotsPerTextOverlay: Int32?
            /// How many slots an image takes.
            public var slotsPerImageOverlay: Int32?
            /// How many slots an overlay takes.
            public var slotsPerOverlay: Int32?
            /// The smallest size of a text (`minFontSize`).
            public var minimumFontSize: Int32?
            /// The largest size of a text (`maxFontSize`).
            public var maximumFontSize: Int32?
            /// How long a text can be (`maxTextLength`).
            public var maximumTextLength: Int32?
            /// How wide an image can be, in pixels (`maxImageWidth`).
            public var maximumImageWidth: Int32?
            /// How high an image can be, in pixels (`maxImageHeight`).
            public var maximumImageHeight: Int32?
            /// How many pixels an image can have (`maxImageSize`).
            public var maximumImageSize: Int64?
            /// Whether texts can be turned (`rotationSupported`).
            public var isRotationSupported: Bool?
            /// What a position can be relative to.
            public var supportedReferences: [Reference] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "numAvailableSlots", "numberAvailbleSlots", "numberAvailableSlots":
                        availableSlots = try json.readInt32()
                    case "slotsPerTextOverlay": slotsPerTextOverlay = try json.readInt32()
                    case "slotsPerImageOverlay": slotsPerImageOverlay = try json.readInt32()
                    case "slotsPerOverlay": slotsPerOverlay = try json.readInt32()
                    case "minFontSize": minimumFontSize = try json.readInt32()
                    case "maxFontSize": maximumFontSize = try json.readInt32()
                    case "maxTextLength": maximumTextLength = try json.readInt32()
                    case "maxImageWidth": maximumImageWidth = try json.readInt32()
                    case "maxImageHeight": maximumImageHeight = try json.readInt32()
                    case "maxImageSize": maximumImageSize = try json.readInt64()
                    case "rotationSupported": isRotationSupported = try json.readBool()
                    case "supportedReferences":
                        supportedReferences = try json.readArray(of: String.self).map(Reference.init(rawValue:))
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dynamicOverlay/getSupportedVersions", path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
            apiVersion: nil, method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// A new overlay.
    public struct Added: Sendable, JSONReadable {
        /// The view area it is on.
        public var camera: Int32?
        /// The overlay's number.
        public var identity: Int32

        package init(from json: inout JSONReader) throws(WireError) {
            var identity: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "camera": camera = try json.readInt32()
                case "identity": identity = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let identity else { throw json.missingField("identity") }
            self.identity = identity
        }
    }

    /// Where an overlay is.
    public enum Position: Sendable, JSONReadable {
        /// A place with a name.
        case named(Place)
        /// X and y from -1.0 to 1.0, where 0.0 is the middle.
        case coordinates([Double])
        /// A form that this version of the library does not know.
        case other(JSONText)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .string:
                guard let value = try json.readString().map(Place.init(rawValue:)) else {
                    throw json.missingField("named")
                }
                self = .named(value)
            case .array:
                self = .coordinates(try json.readArray(of: Double.self))
            default: self = .other(try JSONText(from: &json))
            }
        }

        package func write(to json: inout JSONWriter) {
            switch self {
            case .named(let value):
                json.write(value.rawValue)
            case .coordinates(let value):
                json.beginArray()
                for item in value { json.write(item) }
                json.endArray()
            case .other(let value): json.write(value)
            }
        }
    }

    /// A place with a name.
    public struct Place: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// At the top.
        public static let top = Place(rawValue: "top")
        /// At the top right.
        public static let topRight = Place(rawValue: "topRight")
        /// At the bottom right.
        public static let bottomRight = Place(rawValue: "bottomRight")
        /// At the bottom.
        public static let bottom = Place(rawValue: "bottom")
        /// At the bottom left.
        public static let bottomLeft = Place(rawValue: "bottomLeft")
        /// At the top left.
        public static let topLeft = Place(rawValue: "topLeft")
    }

    /// A colour.
    public struct Color: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Black.
        public static let black = Color(rawValue: "black")
        /// White.
        public static let white = Color(rawValue: "white")
        /// Red.
        public static let red = Color(rawValue: "red")
        /// Not to be seen.
        public static let transparent = Color(rawValue: "transparent")
        /// Half transparent.
        public static let semiTransparent = Color(rawValue: "semiTransparent")
    }

    /// What an overlay's position is relative to.
    public struct Reference: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The picture.
        public static let channel = Reference(rawValue: "channel")
        /// What the camera looks at, so that the overlay moves with pan, tilt and zoom.
        public static let scene = Reference(rawValue: "scene")
    }

    /// An image over the video.
    public struct ImageOverlay: Sendable, JSONReadable {
        /// The view area it is on.
        public var camera: Int32?
        /// The overlay's number.
        public var identity: Int32
        /// The image's file.
        public var overlayPath: String?
        /// Where it is.
        public var position: Position?
        /// Its place in the stack of overlays.
        public var zIndex: Int32?
        /// Whether it shows (`visible`).
        public var isVisible: Bool?
        /// Whether it grows with the video's resolution (`scalable`).
        public var isScalable: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var identity: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "camera": camera = try json.readInt32()
                case "identity": identity = try json.readInt32()
                case "overlayPath": overlayPath = try json.readString()
                case "position": position = try json.read(Position.self)
                case "zIndex": zIndex = try json.readInt32()
                case "visible": isVisible = try json.readBool()
                case "scalable": isScalable = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let identity else { throw json.missingField("identity") }
            self.identity = identity
        }
    }

    /// A text over the video.
    public struct TextOverlay: Sendable, JSONReadable {
        /// The view area it is on.
        public var camera: Int32?
        /// The overlay's number.
        public var identity: Int32
        /// The text, with modifiers as they were given.
        public var text: String?
        /// How many bytes the text has once modifiers are replaced.
        public var textLength: Int32?
        /// Where it is.
        public var position: Position?
        /// The text's colour.
        public var textColor: Color?
        /// The colour behind the text (`textBGColor`).
        public var backgroundColor: Color?
        /// The colour around the letters (`textOLColor`).
        public var outlineColor: Color?
        /// The size of the text.
        public var fontSize: Int32?
        /// How far it is turned, in degrees.
        public var rotation: Double?
        /// How fast the text moves to the right.
        public var scrollSpeed: Int32?
        /// What the position is relative to.
        public var reference: Reference?
        /// The pan and the tilt it belongs to, in degrees (`ptPosition`).
        public var panTilt: [Double] = []
        /// The lowest and the highest zoom at which it shows.
        public var zoomInterval: [Double] = []
        /// The text that stands for the overlay while it is out of the picture.
        public var indicator: String?
        /// The size of the indicator's text.
        public var indicatorSize: Int32?
        /// The colour of the indicator's text.
        public var indicatorColor: Color?
        /// The colour behind the indicator (`indicatorBG`).
        public var indicatorBackgroundColor: Color?
        /// The colour around the indicator's letters (`indicatorOL`).
        public var indicatorOutlineColor: Color?
        /// How large it is, two numbers of pixels.
        public var size: [Int32] = []
        /// Its place in the stack of overlays.
        public var zIndex: Int32?
        /// Whether it shows (`visible`).
        public var isVisible: Bool?
        /// Whether it grows with the video's resolution (`scalable`).
        public var isScalable: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var identity: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "camera": camera = try json.readInt32()
                case "identity": identity = try json.readInt32()
                case "text": self.text = try json.readString()
                case "textLength": textLength = try json.readInt32()
                case "position": position = try json.read(Position.self)
                case "textColor": textColor = try json.readString().map(Color.init(rawValue:))
                case "textBGColor": backgroundColor = try json.readString().map(Color.init(rawValue:))
                case "textOLColor": outlineColor = try json.readString().map(Color.init(rawValue:))
                case "fontSize": fontSize = try json.readInt32()
                case "rotation": rotation = try json.readDouble()
                case "scrollSpeed": scrollSpeed = try json.readInt32()
                case "reference": reference = try json.readString().map(Reference.init(rawValue:))
                case "ptPosition": panTilt = try json.readArray(of: Double.self)
                case "zoomInterval": zoomInterval = try json.readArray(of: Double.self)
                case "indicator": indicator = try json.readString()
                case "indicatorSize": indicatorSize = try json.readInt32()
                case "indicatorColor": indicatorColor = try json.readString().map(Color.init(rawValue:))
                case "indicatorBG": indicatorBackgroundColor = try json.readString().map(Color.init(rawValue:))
                case "indicatorOL": indicatorOutlineColor = try json.readString().map(Color.init(rawValue:))
                case "size": size = try json.readArray(of: Int32.self)
                case "zIndex": zIndex = try json.readInt32()
                case "visible": isVisible = try json.readBool()
                case "scalable": isScalable = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let identity else { throw json.missingField("identity") }
            self.identity = identity
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// There is no room for another overlay.
        public static let limitReached: DeviceError.Code = 300
        /// There is no such view area.
        public static let invalidCamera: DeviceError.Code = 301
        /// There is no such overlay.
        public static let invalidIdentity: DeviceError.Code = 302
        /// The position is invalid.
        public static let invalidPosition: DeviceError.Code = 303
        /// The text is invalid.
        public static let invalidText: DeviceError.Code = 304
        /// The image's file is invalid.
        public static let invalidOverlayPath: DeviceError.Code = 305
        /// The text's colour is invalid.
        public static let invalidTextColor: DeviceError.Code = 306
        /// The colour behind the text is invalid.
        public static let invalidBackgroundColor: DeviceError.Code = 307
        /// The outline's colour is invalid.
        public static let invalidOutlineColor: DeviceError.Code = 308
        /// The size of the text is invalid.
        public static let invalidFontSize: DeviceError.Code = 309
        /// The speed is invalid.
        public static let invalidScrollSpeed: DeviceError.Code = 310
        /// Whether it shows is not given validly.
        public static let invalidVisible: DeviceError.Code = 311
        /// The place in the stack is invalid.
        public static let invalidZIndex: DeviceError.Code = 312
        /// The reference is invalid.
        public static let invalidReference: DeviceError.Code = 313
        /// The pan or the tilt is invalid.
        public static let invalidPanTilt: DeviceError.Code = 314
        /// The zoom interval is invalid.
        public static let invalidZoomInterval: DeviceError.Code = 315
        /// The indicator's text is invalid.
        public static let invalidIndicator: DeviceError.Code = 316
        /// The size of the indicator's text is invalid.
        public static let invalidIndicatorSize: DeviceError.Code = 317
        /// The indicator's colour is invalid.
        public static let invalidIndicatorColor: DeviceError.Code = 318
        /// The colour behind the indicator is invalid.
        public static let invalidIndicatorBackgroundColor: DeviceError.Code = 319
        /// The indicator's outline colour is invalid.
        public static let invalidIndicatorOutlineColor: DeviceError.Code = 320
        /// The rotation is invalid.
        public static let invalidRotation: DeviceError.Code = 321
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 100
        /// The device failed.
        public static let internalError: DeviceError.Code = 101
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 102
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 103
        /// The request is invalid.
        public static let invalidRequest: DeviceError.Code = 200
        /// Something unexpected happened.
        public static let unexpectedError: DeviceError.Code = 201
        /// Something failed.
        public static let genericError: DeviceError.Code = 202
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 203
    }

    /// The API's calls; get it from ``Vapix/dynamicOverlay``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``AddText``.
        public func addText(
            camera: Int32, text: String, position: Position? = nil, textColor: Color? = nil,
            backgroundColor: Color? = nil, outlineColor: Color? = nil, fontSize: Int32? = nil, rotation: Double? = nil,
            scrollSpeed: Int32? = nil, reference: Reference? = nil, panTilt: [Double]? = nil,
            zoomInterval: [Double]? = nil, indicator: String? = nil, indicatorSize: Int32? = nil,
            indicatorColor: Color? = nil, indicatorBackgroundColor: Color? = nil, indicatorOutlineColor: Color? = nil,
            isVisible: Bool? = nil, zIndex: Int32? = nil
        ) async throws -> Added {
            try await vapix.send(
                AddText(
                    camera: camera, text: text, position: position, textColor: textColor,
                    backgroundColor: backgroundColor, outlineColor: outlineColor, fontSize: fontSize,
                    rotation: rotation, scrollSpeed: scrollSpeed, reference: reference, panTilt: panTilt,
                    zoomInterval: zoomInterval, indicator: indicator, indicatorSize: indicatorSize,
                    indicatorColor: indicatorColor, indicatorBackgroundColor: indicatorBackgroundColor,
                    indicatorOutlineColor: indicatorOutlineColor, isVisible: isVisible, zIndex: zIndex))
        }

        /// See ``AddImage``.
        public func addImage(
            camera: Int32, overlayPath: String, position: Position? = nil, isVisible: Bool? = nil, zIndex: Int32? = nil
        ) async throws -> Added {
            try await vapix.send(
                AddImage(
                    camera: camera, overlayPath: overlayPath, position: position, isVisible: isVisible, zIndex: zIndex))
        }

        /// See ``SetText``.
        public func setText(
            identity: Int32, text: String? = nil, position: Position? = nil, textColor: Color? = nil,
            backgroundColor: Color? = nil, outlineColor: Color? = nil, fontSize: Int32? = nil, rotation: Double? = nil,
            scrollSpeed: Int32? = nil, reference: Reference? = nil, panTilt: [Double]? = nil,
            zoomInterval: [Double]? = nil, indicator: String? = nil, indicatorSize: Int32? = nil,
            indicatorColor: Color? = nil, indicatorBackgroundColor: Color? = nil, indicatorOutlineColor: Color? = nil,
            isVisible: Bool? = nil, zIndex: Int32? = nil
        ) async throws {
            try await vapix.send(
                SetText(
                    identity: identity, text: text, position: position, textColor: textColor,
                    backgroundColor: backgroundColor, outlineColor: outlineColor, fontSize: fontSize,
                    rotation: rotation, scrollSpeed: scrollSpeed, reference: reference, panTilt: panTilt,
                    zoomInterval: zoomInterval, indicator: indicator, indicatorSize: indicatorSize,
                    indicatorColor: indicatorColor, indicatorBackgroundColor: indicatorBackgroundColor,
                    indicatorOutlineColor: indicatorOutlineColor, isVisible: isVisible, zIndex: zIndex))
        }

        /// See ``SetImage``.
        public func setImage(
            identity: Int32, camera: Int32? = nil, overlayPath: String? = nil, position: Position? = nil,
            isVisible: Bool? = nil, zIndex: Int32? = nil
        ) async throws {
            try await vapix.send(
                SetImage(
                    identity: identity, camera: camera, overlayPath: overlayPath, position: position,
                    isVisible: isVisible, zIndex: zIndex))
        }

        /// See ``List``.
        public func list(camera: Int32? = nil, identity: Int32? = nil) async throws -> List.Output {
            try await vapix.send(List(camera: camera, identity: identity))
        }

        /// See ``Remove``.
        public func remove(identity: Int32) async throws {
            try await vapix.send(Remove(identity: identity))
        }

        /// See ``GetOverlayCapabilities``.
        public func getOverlayCapabilities() async throws -> GetOverlayCapabilities.Output {
            try await vapix.send(GetOverlayCapabilities())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Texts and images over the video; see ``DynamicOverlay``.
    public var dynamicOverlay: DynamicOverlay.API { DynamicOverlay.API(vapix: self) }
}
