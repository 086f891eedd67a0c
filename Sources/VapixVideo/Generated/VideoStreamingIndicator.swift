// Generated from Specs/video-streaming-indicator.yaml by vapix-generate. Do not edit.

public import VapixClient

/// An animation in the video that shows that the stream is live.
///
/// Devices whose parameter `Properties.VideoStreamingIndicator.VideoStreamingIndicator` is yes.
///
/// API Discovery lists it as `video-streaming-indicator`.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming-indicator/>.
public struct VideoStreamingIndicator: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the settings of the animation.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming-indicator/#get>.
    ///
    /// - Returns: The settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfiguration() async throws -> Configuration {
        try await vapix.send(Self.getConfiguration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfiguration() -> VapixCall<Configuration> { callGetConfiguration }

    private static let callGetConfiguration = VapixCall<Configuration>(
        id: "videoStreamingIndicator/getConfiguration", path: "/axis-cgi/videostreamingindicator.cgi",
        apiVersion: "1.0", method: "get", access: .operator, effect: .read, reply: .data)

    /// Changes settings of the animation; those left out remain.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming-indicator/#set>.
    ///
    /// - Parameters:
    ///   - indicatorSize: The size of the animation.
    ///   - position: The position of the animation.
    ///   - color: The color of the animation.
    ///   - backgroundColor: The background color of the animation (`bgColor`).
    /// - Returns: The new settings.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setConfiguration(
        indicatorSize: IndicatorSize? = nil, position: Position? = nil, color: Color? = nil,
        backgroundColor: BackgroundColor? = nil
    ) async throws -> Configuration {
        try await vapix.send(
            Self.setConfiguration(
                indicatorSize: indicatorSize, position: position, color: color, backgroundColor: backgroundColor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setConfiguration(
        indicatorSize: IndicatorSize? = nil, position: Position? = nil, color: Color? = nil,
        backgroundColor: BackgroundColor? = nil
    ) -> VapixCall<Configuration> {
        VapixCall(
            id: "videoStreamingIndicator/setConfiguration", path: "/axis-cgi/videostreamingindicator.cgi",
            apiVersion: "1.0", method: "set", access: .operator, effect: .idempotent, reply: .data
        ) { json in
            json.beginParameters()
            json.member("indicatorSize", indicatorSize?.rawValue)
            if let position {
                json.key("position")
                position.write(to: &json)
            }
            json.member("color", color?.rawValue)
            json.member("bgColor", backgroundColor?.rawValue)
            json.endParameters()
        }
    }

    /// Turns the animation on.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming-indicator/#on>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func turnOn() async throws {
        try await vapix.send(Self.turnOn())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func turnOn() -> VapixCall<Void> { callTurnOn }

    private static let callTurnOn = VapixCall<Void>(
        id: "videoStreamingIndicator/turnOn", path: "/axis-cgi/videostreamingindicator.cgi", apiVersion: "1.0",
        method: "on", access: .operator, effect: .idempotent, reply: .success)

    /// Turns the animation off.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming-indicator/#off>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func turnOff() async throws {
        try await vapix.send(Self.turnOff())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func turnOff() -> VapixCall<Void> { callTurnOff }

    private static let callTurnOff = VapixCall<Void>(
        id: "videoStreamingIndicator/turnOff", path: "/axis-cgi/videostreamingindicator.cgi", apiVersion: "1.0",
        method: "off", access: .operator, effect: .idempotent, reply: .success)

    /// Shows the animation for 5 seconds.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming-indicator/#show>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func show() async throws {
        try await vapix.send(Self.show())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func show() -> VapixCall<Void> { callShow }

    private static let callShow = VapixCall<Void>(
        id: "videoStreamingIndicator/show", path: "/axis-cgi/videostreamingindicator.cgi", apiVersion: "1.0",
        method: "show", access: .operator, effect: .once, reply: .success)

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming-indicator/#getsupportedversions>.
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
        id: "videoStreamingIndicator/getSupportedVersions", path: "/axis-cgi/videostreamingindicator.cgi",
        apiVersion: nil, method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The settings of the animation.
    public struct Configuration: Sendable, JSONReadable {
        /// The size of the animation.
        public let indicatorSize: IndicatorSize?
        /// The position of the animation.
        public let position: Position?
        /// The color of the animation.
        public let color: Color?
        /// The background color of the animation (`bgColor`).
        public let backgroundColor: BackgroundColor?
        /// The width and the height of the box around the animation (`size`).
        public let boundingBox: [Int]
        /// Whether the animation is on.
        public let isActive: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - indicatorSize: The size of the animation.
        ///   - position: The position of the animation.
        ///   - color: The color of the animation.
        ///   - backgroundColor: The background color of the animation.
        ///   - boundingBox: The width and the height of the box around the animation.
        ///   - isActive: Whether the animation is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            indicatorSize: IndicatorSize? = nil, position: Position? = nil, color: Color? = nil,
            backgroundColor: BackgroundColor? = nil, boundingBox: [Int] = [], isActive: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.indicatorSize = indicatorSize
            self.position = position
            self.color = color
            self.backgroundColor = backgroundColor
            self.boundingBox = boundingBox
            self.isActive = isActive
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var indicatorSize: IndicatorSize?
            var position: Position?
            var color: Color?
            var backgroundColor: BackgroundColor?
            var boundingBox: [Int] = []
            var isActive: Bool?
            while let key = try json.nextMember(of: "indicatorSize,position,color,bgColor,size,isActive") {
                switch key {
                case 0: indicatorSize = try json.readWord(IndicatorSize.self)
                case 1: position = try json.read(Position.self)
                case 2: color = try json.readWord(Color.self)
                case 3: backgroundColor = try json.readWord(BackgroundColor.self)
                case 4: boundingBox = try json.readArray(of: Int.self)
                case 5: isActive = try json.readBool()
                default: break
                }
            }
            self.indicatorSize = indicatorSize
            self.position = position
            self.color = color
            self.backgroundColor = backgroundColor
            self.boundingBox = boundingBox
            self.isActive = isActive
            self.other = json.keptMembersOfObject()
        }
    }

    /// A size.
    public struct IndicatorSize: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Small.
        @_alwaysEmitIntoClient
        public static var small: IndicatorSize { Self(rawValue: "small") }
        /// Medium.
        @_alwaysEmitIntoClient
        public static var medium: IndicatorSize { Self(rawValue: "medium") }
        /// Large.
        @_alwaysEmitIntoClient
        public static var large: IndicatorSize { Self(rawValue: "large") }
        /// Small.
        @_alwaysEmitIntoClient
        public static var h1: IndicatorSize { Self(rawValue: "H1") }
        /// Medium.
        @_alwaysEmitIntoClient
        public static var h2: IndicatorSize { Self(rawValue: "H2") }
        /// Large.
        @_alwaysEmitIntoClient
        public static var h3: IndicatorSize { Self(rawValue: "H3") }
        /// Larger than `large`.
        @_alwaysEmitIntoClient
        public static var h4: IndicatorSize { Self(rawValue: "H4") }
        /// The largest.
        @_alwaysEmitIntoClient
        public static var h5: IndicatorSize { Self(rawValue: "H5") }
    }

    /// A position in the picture.
    public enum Position: Sendable, JSONReadable {
        /// A corner.
        case corner(Corner)
        /// A point, with x and y from -1.0 to 1.0.
        case coordinates(Point)
        /// A form that this version of the library does not know.
        case other(JSONValue)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .string:
                guard let value = try json.readWord(Corner.self) else { throw json.missingField("corner") }
                self = .corner(value)
            case .array:
                guard let value = try json.read(Point.self) else { throw json.missingField("coordinates") }
                self = .coordinates(value)
            default: self = .other(try JSONValue(from: &json))
            }
        }

        package func write(to json: inout JSONWriter) {
            switch self {
            case .corner(let value):
                json.write(value.rawValue)
            case .coordinates(let value):
                value.write(to: &json)
            case .other(let value): json.write(value)
            }
        }
    }

    /// A corner of the picture.
    public struct Corner: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The top left corner.
        @_alwaysEmitIntoClient
        public static var topLeft: Corner { Self(rawValue: "topLeft") }
        /// The top right corner.
        @_alwaysEmitIntoClient
        public static var topRight: Corner { Self(rawValue: "topRight") }
        /// The bottom left corner.
        @_alwaysEmitIntoClient
        public static var bottomLeft: Corner { Self(rawValue: "bottomLeft") }
        /// The bottom right corner.
        @_alwaysEmitIntoClient
        public static var bottomRight: Corner { Self(rawValue: "bottomRight") }
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
        /// Half transparent.
        @_alwaysEmitIntoClient
        public static var semiTransparent: Color { Self(rawValue: "semiTransparent") }
    }

    /// A color of the background.
    public struct BackgroundColor: OpenEnumeration {
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
        public static var black: BackgroundColor { Self(rawValue: "black") }
        /// White.
        @_alwaysEmitIntoClient
        public static var white: BackgroundColor { Self(rawValue: "white") }
        /// Transparent.
        @_alwaysEmitIntoClient
        public static var transparent: BackgroundColor { Self(rawValue: "transparent") }
        /// Half transparent; only in replies.
        @_alwaysEmitIntoClient
        public static var semiTransparent: BackgroundColor { Self(rawValue: "semiTransparent") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 1001 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 1002 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1003 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 1004 }
    }
}

extension Vapix {
    /// An animation in the video that shows that the stream is live.
    @_alwaysEmitIntoClient
    public var videoStreamingIndicator: VideoStreamingIndicator { VideoStreamingIndicator(vapix: self) }
}
