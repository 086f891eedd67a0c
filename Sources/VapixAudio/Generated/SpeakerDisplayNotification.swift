// Generated from Specs/speaker-display-notification.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Text messages on the display of a speaker.
///
/// Apps cannot share the display. Where messages are critical, let only one app control it.
///
/// `/config/discover` lists it as `speaker-display-notification`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/speaker-display-notification/>.
public struct SpeakerDisplayNotification: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "speaker-display-notification", version: "1.0", path: "/config/rest/speaker-display-notification/v1")

    /// Shows a message, static or scrolling, in place of the one before.
    ///
    /// The device ignores line breaks in a message that scrolls horizontally.
    ///
    /// It tries to fit a static message into the display, and may cut it.
    ///
    /// Access: admin. Effect: once. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/speaker-display-notification/#simple>.
    ///
    /// - Parameters:
    ///   - message: The message; it may be empty. At most 1000 characters.
    ///   - textColor: The color of the text, #RRGGBB. It matches `^#[0-9a-fA-F]{6}$`.
    ///   - backgroundColor: The color of the background, #RRGGBB. It matches `^#[0-9a-fA-F]{6}$`.
    ///   - textSize: The size of the text.
    ///   - scrollDirection: The direction of the scrolling.
    ///   - scrollSpeed: The speed of the scrolling: 1 is slow, 10 is fast, 0 does not scroll. 0 to 10.
    ///   - duration: How long or how often the message is shown; without end by default.
    /// - Returns: For how long a message is shown.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func show(
        _ message: String, textColor: String? = nil, backgroundColor: String? = nil, textSize: TextSize? = nil,
        scrollDirection: ScrollDirection? = nil, scrollSpeed: Int? = nil, duration: NotificationDuration? = nil
    ) async throws -> ShowReply {
        try await vapix.send(
            Self.show(
                message, textColor: textColor, backgroundColor: backgroundColor, textSize: textSize,
                scrollDirection: scrollDirection, scrollSpeed: scrollSpeed, duration: duration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func show(
        _ message: String, textColor: String? = nil, backgroundColor: String? = nil, textSize: TextSize? = nil,
        scrollDirection: ScrollDirection? = nil, scrollSpeed: Int? = nil, duration: NotificationDuration? = nil
    ) -> VapixCall<ShowReply> {
        VapixCall(
            id: "speakerDisplayNotification/show", api: SpeakerDisplayNotification.configurationAPI, method: .post,
            path: "/simple", access: .admin, effect: .once, reply: .resource(reading: ShowReply.init(from:))
        ) { json in
            json.beginObject()
            json.member("message", message)
            json.member("textColor", textColor)
            json.member("backgroundColor", backgroundColor)
            json.member("textSize", textSize?.rawValue)
            json.member("scrollDirection", scrollDirection?.rawValue)
            json.member("scrollSpeed", scrollSpeed)
            if let duration {
                json.key("duration")
                duration.write(to: &json)
            }
            json.endObject()
        }
    }

    /// Ends the message that is shown.
    ///
    /// Access: admin. Effect: idempotent. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/speaker-display-notification/#stop>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stop() async throws {
        try await vapix.send(Self.stop())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stop() -> VapixCall<Void> { callStop }

    private static let callStop = VapixCall<Void>(
        id: "speakerDisplayNotification/stop", api: SpeakerDisplayNotification.configurationAPI, method: .post,
        path: "/stop", access: .admin, effect: .idempotent, reply: .done
    ) { json in
        json.beginObject()
        json.endObject()
    }

    /// The reply to ``show(_:textColor:backgroundColor:textSize:scrollDirection:scrollSpeed:duration:)-swift.method``.
    public struct ShowReply: Sendable {
        /// The estimated duration of the message; zero means without end.
        public let duration: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - duration: The estimated duration of the message; zero means without end.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(duration: Duration? = nil, other: [String: JSONValue] = [:]) {
            self.duration = duration
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var duration: Duration?
            while let key = try json.nextMember(of: "duration") {
                switch key {
                case 0: duration = try json.readDuration(in: .milliseconds)
                default: break
                }
            }
            self.duration = duration
            self.other = json.keptMembersOfObject()
        }
    }

    /// The size of the text.
    public struct TextSize: OpenEnumeration {
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
        public static var small: TextSize { Self(rawValue: "small") }
        /// Medium.
        @_alwaysEmitIntoClient
        public static var medium: TextSize { Self(rawValue: "medium") }
        /// Large.
        @_alwaysEmitIntoClient
        public static var large: TextSize { Self(rawValue: "large") }
    }

    /// The direction in which a message scrolls.
    public struct ScrollDirection: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Horizontally, from right to left.
        @_alwaysEmitIntoClient
        public static var fromRightToLeft: ScrollDirection { Self(rawValue: "fromRightToLeft") }
        /// Vertically, from bottom to top.
        @_alwaysEmitIntoClient
        public static var fromBottomToTop: ScrollDirection { Self(rawValue: "fromBottomToTop") }
    }

    /// For how long or how often a message is shown.
    public struct NotificationDuration: Sendable {
        /// The unit of the value (`type`).
        public var unit: DurationUnit
        /// A number of repetitions, or a time in milliseconds.
        ///
        /// 1 to 2147483647.
        public var value: Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - unit: The unit of the value.
        ///   - value: A number of repetitions, or a time in milliseconds.
        @_alwaysEmitIntoClient
        public init(unit: DurationUnit, value: Int) {
            self.unit = unit
            self.value = value
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", unit.rawValue)
            json.member("value", value)
            json.endObject()
        }
    }

    /// The unit of a duration.
    public struct DurationUnit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// How many times the message is shown.
        @_alwaysEmitIntoClient
        public static var repetitions: DurationUnit { Self(rawValue: "repetitions") }
        /// Milliseconds.
        @_alwaysEmitIntoClient
        public static var time: DurationUnit { Self(rawValue: "time") }
        /// Milliseconds, rounded up so that the last repetition is complete.
        @_alwaysEmitIntoClient
        public static var timeForCompleteMessage: DurationUnit { Self(rawValue: "timeCompleteMessage") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// Text messages on the display of a speaker.
    @_alwaysEmitIntoClient
    public var speakerDisplayNotification: SpeakerDisplayNotification { SpeakerDisplayNotification(vapix: self) }
}
