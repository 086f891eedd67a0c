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
    public struct GetCapabilities: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "imageStabilization/getCapabilities", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getCapabilities", access: .viewer, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The channels.
            public let channels: [Channel]

            init(from json: inout JSONReader) throws(WireError) {
                var channels: [Channel] = []
                while let key = try json.nextKey(of: "channels") {
                    switch key {
                    case 0: channels = try json.readArray(of: Channel.self)
                    default: try json.skipValue()
                    }
                }
                self.channels = channels
            }
        }
    }

    /// Reads whether a channel is stabilized.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#getenabled>.
    public struct GetEnabled: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int) {
            call = VapixCall(
                id: "imageStabilization/getEnabled", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "getEnabled", access: .viewer, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it is (`enabled`).
            public let isEnabled: Bool

            init(from json: inout JSONReader) throws(WireError) {
                var isEnabled: Bool?
                while let key = try json.nextKey(of: "enabled") {
                    switch key {
                    case 0: isEnabled = try json.readBool()
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
    public struct SetEnabled: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - isEnabled: Whether it shall be.
        public init(id: Int, isEnabled: Bool) {
            call = VapixCall(
                id: "imageStabilization/setEnabled", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "setEnabled", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.member("enabled", isEnabled)
                json.endObject()
            }
        }
    }

    /// Reads how a channel is stabilized.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#gettype>.
    public struct GetType: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int) {
            call = VapixCall(
                id: "imageStabilization/getType", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "getType", access: .viewer, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// How it is.
            public let type: StabilizationType

            init(from json: inout JSONReader) throws(WireError) {
                var type: StabilizationType?
                while let key = try json.nextKey(of: "type") {
                    switch key {
                    case 0: type = try json.readWord(StabilizationType.self)
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
    public struct SetType: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - type: How it shall be.
        public init(id: Int, type: StabilizationType) {
            call = VapixCall(
                id: "imageStabilization/setType", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "setType", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.member("type", type.rawValue)
                json.endObject()
            }
        }
    }

    /// Reads how much of the picture's edge electronic stabilization may use.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteismargin>.
    public struct GetEISMargin: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int) {
            call = VapixCall(
                id: "imageStabilization/getEISMargin", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "getEISMargin", access: .viewer, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The margin, from 0 to 9999.
            public let margin: Int

            init(from json: inout JSONReader) throws(WireError) {
                var margin: Int?
                while let key = try json.nextKey(of: "margin") {
                    switch key {
                    case 0: margin = try json.readInt()
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
    public struct SetEISMargin: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - margin: The margin, from 0 to 9999.
        public init(id: Int, margin: Int) {
            call = VapixCall(
                id: "imageStabilization/setEISMargin", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "setEISMargin", access: .operator, effect: .idempotent,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.member("margin", margin)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The margin that is set.
            public let margin: Int?

            init(from json: inout JSONReader) throws(WireError) {
                var margin: Int?
                while let key = try json.nextKey(of: "margin") {
                    switch key {
                    case 0: margin = try json.readInt()
                    default: try json.skipValue()
                    }
                }
                self.margin = margin
            }
        }
    }

    /// Reads the focal length that electronic stabilization reckons with, where that is set by hand.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteisfocallength>.
    public struct GetEISFocalLength: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int) {
            call = VapixCall(
                id: "imageStabilization/getEISFocalLength", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "getEISFocalLength", access: .viewer, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The focal length, within the channel's limits.
            public let focalLength: Int

            init(from json: inout JSONReader) throws(WireError) {
                var focalLength: Int?
                while let key = try json.nextKey(of: "focalLength") {
                    switch key {
                    case 0: focalLength = try json.readInt()
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
    public struct SetEISFocalLength: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - focalLength: The focal length, within the channel's limits.
        public init(id: Int, focalLength: Int) {
            call = VapixCall(
                id: "imageStabilization/setEISFocalLength", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "setEISFocalLength", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.member("focalLength", focalLength)
                json.endObject()
            }
        }
    }

    /// Reads whether electronic stabilization is being demonstrated.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteisdemo>.
    public struct GetEISDemo: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter id: The channel.
        public init(id: Int) {
            call = VapixCall(
                id: "imageStabilization/getEISDemo", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "getEISDemo", access: .viewer, effect: .read, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it is (`demo`).
            public let isDemo: Bool

            init(from json: inout JSONReader) throws(WireError) {
                var isDemo: Bool?
                while let key = try json.nextKey(of: "demo") {
                    switch key {
                    case 0: isDemo = try json.readBool()
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
    public struct SetEISDemo: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The channel.
        ///   - isDemo: Whether it shall be.
        public init(id: Int, isDemo: Bool) {
            call = VapixCall(
                id: "imageStabilization/setEISDemo", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
                method: "setEISDemo", access: .operator, effect: .idempotent, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("id", id)
                json.member("demo", isDemo)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it is now (`demo`).
            public let isDemo: Bool?

            init(from json: inout JSONReader) throws(WireError) {
                var isDemo: Bool?
                while let key = try json.nextKey(of: "demo") {
                    switch key {
                    case 0: isDemo = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                self.isDemo = isDemo
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer.
    /// See <https://developer.axis.com/vapix/network-video/image-stabilization-api/#getsupportedversions>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "imageStabilization/getSupportedVersions", path: "/axis-cgi/imagestabilization.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)
    }

    /// What a channel can do.
    public struct Channel: Sendable, JSONReadable {
        /// The channel's number.
        public let id: Int
        /// Whether it can be stabilized electronically (`EISSupport`).
        public let supportsEIS: Bool?
        /// Whether it can be stabilized by its optics (`OISSupport`).
        public let supportsOIS: Bool?
        /// Whether the focal length is set by hand (`manualFocalLength`).
        public let hasManualFocalLength: Bool?
        /// The shortest focal length, not below 4000, if it is set by hand (`minFocalLength`).
        public let minimumFocalLength: Int?
        /// The longest focal length, not above 120000, if it is set by hand (`maxFocalLength`).
        public let maximumFocalLength: Int?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var supportsEIS: Bool?
            var supportsOIS: Bool?
            var hasManualFocalLength: Bool?
            var minimumFocalLength: Int?
            var maximumFocalLength: Int?
            let keys: StaticString = """
                id,EISSupport,OISSupport,manualFocalLength,minFocalLength,maxFocalLength
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1: supportsEIS = try json.readBool()
                case 2: supportsOIS = try json.readBool()
                case 3: hasManualFocalLength = try json.readBool()
                case 4: minimumFocalLength = try json.readInt()
                case 5: maximumFocalLength = try json.readInt()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.supportsEIS = supportsEIS
            self.supportsOIS = supportsOIS
            self.hasManualFocalLength = hasManualFocalLength
            self.minimumFocalLength = minimumFocalLength
            self.maximumFocalLength = maximumFocalLength
        }
    }

    /// A way to steady the picture.
    public struct StabilizationType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Electronically.
        @_alwaysEmitIntoClient
        public static var electronic: StabilizationType { Self(rawValue: "EIS") }
        /// By the optics.
        @_alwaysEmitIntoClient
        public static var optical: StabilizationType { Self(rawValue: "OIS") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The channel cannot be stabilized in this way.
        @_alwaysEmitIntoClient
        public static var invalidType: DeviceError.Code { 1200 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported, or the channel cannot do that.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
    }
}

extension VapixCalls where API == ImageStabilization {
    /// See ``ImageStabilization/GetCapabilities``.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> ImageStabilization.GetCapabilities.Output {
        try await vapix.send(ImageStabilization.GetCapabilities())
    }

    /// See ``ImageStabilization/GetEnabled``.
    @_alwaysEmitIntoClient
    public func getEnabled(id: Int) async throws -> ImageStabilization.GetEnabled.Output {
        try await vapix.send(ImageStabilization.GetEnabled(id: id))
    }

    /// See ``ImageStabilization/SetEnabled``.
    @_alwaysEmitIntoClient
    public func setEnabled(id: Int, isEnabled: Bool) async throws {
        try await vapix.send(ImageStabilization.SetEnabled(id: id, isEnabled: isEnabled))
    }

    /// See ``ImageStabilization/GetType``.
    @_alwaysEmitIntoClient
    public func getType(id: Int) async throws -> ImageStabilization.GetType.Output {
        try await vapix.send(ImageStabilization.GetType(id: id))
    }

    /// See ``ImageStabilization/SetType``.
    @_alwaysEmitIntoClient
    public func setType(id: Int, type: ImageStabilization.StabilizationType) async throws {
        try await vapix.send(ImageStabilization.SetType(id: id, type: type))
    }

    /// See ``ImageStabilization/GetEISMargin``.
    @_alwaysEmitIntoClient
    public func getEISMargin(id: Int) async throws -> ImageStabilization.GetEISMargin.Output {
        try await vapix.send(ImageStabilization.GetEISMargin(id: id))
    }

    /// See ``ImageStabilization/SetEISMargin``.
    @_alwaysEmitIntoClient
    public func setEISMargin(id: Int, margin: Int) async throws -> ImageStabilization.SetEISMargin.Output {
        try await vapix.send(ImageStabilization.SetEISMargin(id: id, margin: margin))
    }

    /// See ``ImageStabilization/GetEISFocalLength``.
    @_alwaysEmitIntoClient
    public func getEISFocalLength(id: Int) async throws -> ImageStabilization.GetEISFocalLength.Output {
        try await vapix.send(ImageStabilization.GetEISFocalLength(id: id))
    }

    /// See ``ImageStabilization/SetEISFocalLength``.
    @_alwaysEmitIntoClient
    public func setEISFocalLength(id: Int, focalLength: Int) async throws {
        try await vapix.send(ImageStabilization.SetEISFocalLength(id: id, focalLength: focalLength))
    }

    /// See ``ImageStabilization/GetEISDemo``.
    @_alwaysEmitIntoClient
    public func getEISDemo(id: Int) async throws -> ImageStabilization.GetEISDemo.Output {
        try await vapix.send(ImageStabilization.GetEISDemo(id: id))
    }

    /// See ``ImageStabilization/SetEISDemo``.
    @_alwaysEmitIntoClient
    public func setEISDemo(id: Int, isDemo: Bool) async throws -> ImageStabilization.SetEISDemo.Output {
        try await vapix.send(ImageStabilization.SetEISDemo(id: id, isDemo: isDemo))
    }

    /// See ``ImageStabilization/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(ImageStabilization.GetSupportedVersions())
    }
}

extension Vapix {
    /// Steadies the picture of a camera that shakes, by its optics or electronically; see ``ImageStabilization``.
    @_alwaysEmitIntoClient
    public var imageStabilization: VapixCalls<ImageStabilization> { VapixCalls(vapix: self) }
}
