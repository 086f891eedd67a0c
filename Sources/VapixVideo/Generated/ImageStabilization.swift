// Generated from Specs/image-stabilization.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Steadies the picture of a camera that shakes, by its optics or electronically.
///
/// API Discovery lists it as `image-stabilization`.
///
/// See <https://developer.axis.com/vapix/network-video/image-stabilization-api/>.
public enum ImageStabilization {
    /// Reads what each channel can do.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#getcapabilities>.
    public struct GetCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/getCapabilities", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getCapabilities", access: .viewer, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The channels.
            public var channels: [Channel]

            package init(from json: inout JSONReader) throws(WireError) {
                var channels: [Channel]?
                while let key = try json.nextKey() {
                    switch key {
                    case "channels": channels = try json.readArray(of: Channel.self)
                    default: try json.skipValue()
                    }
                }
                guard let channels else { throw json.missingField("channels") }
                self.channels = channels
            }
        }
    }

    /// Reads whether a channel is stabilized.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#getenabled>.
    public struct GetEnabled: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/getEnabled", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getEnabled", access: .viewer, effect: .read)

        /// The channel.
        public var id: Int32

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int32) {
            self.id = id
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it is (`enabled`).
            public var isEnabled: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var isEnabled: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "enabled": isEnabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let isEnabled else { throw json.missingField("enabled") }
                self.isEnabled = isEnabled
            }
        }
    }

    /// Sets whether a channel is stabilized.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#setenabled>.
    public struct SetEnabled: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/setEnabled", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setEnabled", access: .operator, effect: .idempotent)

        /// The channel.
        public var id: Int32
        /// Whether it shall be (`enabled`).
        public var isEnabled: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - isEnabled: Whether it shall be.
        public init(id: Int32, isEnabled: Bool) {
            self.id = id
            self.isEnabled = isEnabled
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.member("enabled", isEnabled)
            json.endObject()
        }
    }

    /// Reads how a channel is stabilized.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#gettype>.
    public struct GetType: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/getType", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getType", access: .viewer, effect: .read)

        /// The channel.
        public var id: Int32

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int32) {
            self.id = id
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// How it is.
            public var type: StabilizationType

            package init(from json: inout JSONReader) throws(WireError) {
                var type: StabilizationType?
                while let key = try json.nextKey() {
                    switch key {
                    case "type": type = try json.readString().map(StabilizationType.init(rawValue:))
                    default: try json.skipValue()
                    }
                }
                guard let type else { throw json.missingField("type") }
                self.type = type
            }
        }
    }

    /// Sets how a channel is stabilized.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#settype>.
    public struct SetType: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/setType", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setType", access: .operator, effect: .idempotent)

        /// The channel.
        public var id: Int32
        /// How it shall be.
        public var type: StabilizationType

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - type: How it shall be.
        public init(id: Int32, type: StabilizationType) {
            self.id = id
            self.type = type
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.member("type", type.rawValue)
            json.endObject()
        }
    }

    /// Reads how much of the picture's edge electronic stabilization may use.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteismargin>.
    public struct GetEISMargin: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/getEISMargin", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getEISMargin", access: .viewer, effect: .read)

        /// The channel.
        public var id: Int32

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int32) {
            self.id = id
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The margin, from 0 to 9999.
            public var margin: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var margin: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "margin": margin = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
                guard let margin else { throw json.missingField("margin") }
                self.margin = margin
            }
        }
    }

    /// Sets how much of the picture's edge electronic stabilization may use.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#seteismargin>.
    public struct SetEISMargin: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/setEISMargin", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setEISMargin", access: .operator, effect: .idempotent)

        /// The channel.
        public var id: Int32
        /// The margin, from 0 to 9999.
        public var margin: Int32

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - margin: The margin, from 0 to 9999.
        public init(id: Int32, margin: Int32) {
            self.id = id
            self.margin = margin
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.member("margin", margin)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The margin that is set.
            public var margin: Int32?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "margin": margin = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads the focal length that electronic stabilization reckons with, where that is set by hand.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteisfocallength>.
    public struct GetEISFocalLength: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/getEISFocalLength", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getEISFocalLength", access: .viewer, effect: .read)

        /// The channel.
        public var id: Int32

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int32) {
            self.id = id
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The focal length, within the channel's limits.
            public var focalLength: Int32

            package init(from json: inout JSONReader) throws(WireError) {
                var focalLength: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "focalLength": focalLength = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
                guard let focalLength else { throw json.missingField("focalLength") }
                self.focalLength = focalLength
            }
        }
    }

    /// Sets the focal length that electronic stabilization reckons with.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#seteisfocallength>.
    public struct SetEISFocalLength: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/setEISFocalLength", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setEISFocalLength", access: .operator, effect: .idempotent)

        /// The channel.
        public var id: Int32
        /// The focal length, within the channel's limits.
        public var focalLength: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - focalLength: The focal length, within the channel's limits.
        public init(id: Int32, focalLength: Int32) {
            self.id = id
            self.focalLength = focalLength
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.member("focalLength", focalLength)
            json.endObject()
        }
    }

    /// Reads whether electronic stabilization is being demonstrated.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteisdemo>.
    public struct GetEISDemo: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/getEISDemo", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getEISDemo", access: .viewer, effect: .read)

        /// The channel.
        public var id: Int32

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int32) {
            self.id = id
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it is (`demo`).
            public var isDemo: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var isDemo: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "demo": isDemo = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let isDemo else { throw json.missingField("demo") }
                self.isDemo = isDemo
            }
        }
    }

    /// Sets whether electronic stabilization is being demonstrated.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#seteisdemo>.
    public struct SetEISDemo: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/setEISDemo", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setEISDemo", access: .operator, effect: .idempotent)

        /// The channel.
        public var id: Int32
        /// Whether it shall be (`demo`).
        public var isDemo: Bool

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - isDemo: Whether it shall be.
        public init(id: Int32, isDemo: Bool) {
            self.id = id
            self.isDemo = isDemo
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.member("demo", isDemo)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether it is now (`demo`).
            public var isDemo: Bool?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "demo": isDemo = try json.readBool()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer.
    /// See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "imageStabilization/getSupportedVersions", path: "/axis-cgi/imagestabilization.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// What a channel can do.
    public struct Channel: Sendable, JSONReadable {
        /// The channel's number.
        public var id: Int32
        /// Whether it can be stabilized electronically (`EISSupport`).
        public var supportsEIS: Bool?
        /// Whether it can be stabilized by its optics (`OISSupport`).
        public var supportsOIS: Bool?
        /// Whether the focal length is set by hand (`manualFocalLength`).
        public var hasManualFocalLength: Bool?
        /// The shortest focal length, not below 4000, if it is set by hand (`minFocalLength`).
        public var minimumFocalLength: Int32?
        /// The longest focal length, not above 120000, if it is set by hand (`maxFocalLength`).
        public var maximumFocalLength: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "EISSupport": supportsEIS = try json.readBool()
                case "OISSupport": supportsOIS = try json.readBool()
                case "manualFocalLength": hasManualFocalLength = try json.readBool()
                case "minFocalLength": minimumFocalLength = try json.readInt32()
                case "maxFocalLength": maximumFocalLength = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// A way to steady the picture.
    public struct StabilizationType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Electronically.
        public static let electronic = StabilizationType(rawValue: "EIS")
        /// By the optics.
        public static let optical = StabilizationType(rawValue: "OIS")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        public static let internalError: DeviceError.Code = 1100
        /// The channel cannot be stabilized in this way.
        public static let invalidType: DeviceError.Code = 1200
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported, or the channel cannot do that.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The user may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// The login is wrong or missing.
        public static let notAuthenticated: DeviceError.Code = 2106
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
    }

    /// The API's calls; get it from ``Vapix/imageStabilization``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetCapabilities``.
        public func getCapabilities() async throws -> GetCapabilities.Output {
            try await vapix.send(GetCapabilities())
        }

        /// See ``GetEnabled``.
        public func getEnabled(id: Int32) async throws -> GetEnabled.Output {
            try await vapix.send(GetEnabled(id: id))
        }

        /// See ``SetEnabled``.
        public func setEnabled(id: Int32, isEnabled: Bool) async throws {
            try await vapix.send(SetEnabled(id: id, isEnabled: isEnabled))
        }

        /// See ``GetType``.
        public func getType(id: Int32) async throws -> GetType.Output {
            try await vapix.send(GetType(id: id))
        }

        /// See ``SetType``.
        public func setType(id: Int32, type: StabilizationType) async throws {
            try await vapix.send(SetType(id: id, type: type))
        }

        /// See ``GetEISMargin``.
        public func getEISMargin(id: Int32) async throws -> GetEISMargin.Output {
            try await vapix.send(GetEISMargin(id: id))
        }

        /// See ``SetEISMargin``.
        public func setEISMargin(id: Int32, margin: Int32) async throws -> SetEISMargin.Output {
            try await vapix.send(SetEISMargin(id: id, margin: margin))
        }

        /// See ``GetEISFocalLength``.
        public func getEISFocalLength(id: Int32) async throws -> GetEISFocalLength.Output {
            try await vapix.send(GetEISFocalLength(id: id))
        }

        /// See ``SetEISFocalLength``.
        public func setEISFocalLength(id: Int32, focalLength: Int32) async throws {
            try await vapix.send(SetEISFocalLength(id: id, focalLength: focalLength))
        }

        /// See ``GetEISDemo``.
        public func getEISDemo(id: Int32) async throws -> GetEISDemo.Output {
            try await vapix.send(GetEISDemo(id: id))
        }

        /// See ``SetEISDemo``.
        public func setEISDemo(id: Int32, isDemo: Bool) async throws -> SetEISDemo.Output {
            try await vapix.send(SetEISDemo(id: id, isDemo: isDemo))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Steadies the picture of a camera that shakes, by its optics or electronically; see ``ImageStabilization``.
    public var imageStabilization: ImageStabilization.API { ImageStabilization.API(vapix: self) }
}
