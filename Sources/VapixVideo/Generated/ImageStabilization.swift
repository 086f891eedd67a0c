// Generated from Specs/image-stabilization.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Stabilization of the picture of a shaking camera, by its optics or electronically.
///
/// API Discovery lists it as `image-stabilization`.
///
/// See <https://developer.axis.com/vapix/network-video/image-stabilization-api/>.
public struct ImageStabilization: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the capabilities of each channel.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#getcapabilities>.
    ///
    /// - Returns: The capabilities of each channel.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> CapabilitiesReply {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<CapabilitiesReply> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<CapabilitiesReply>(
        id: "imageStabilization/getCapabilities", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
        method: "getCapabilities", access: .viewer, effect: .read, reply: .data(reading: CapabilitiesReply.init(from:)))

    /// Reads whether the stabilization of a channel is on.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#getenabled>.
    ///
    /// - Parameter id: The number of the channel.
    /// - Returns: The state of stabilization.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEnabled(id: Int) async throws -> EnabledReply {
        try await vapix.send(Self.getEnabled(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEnabled(id: Int) -> VapixCall<EnabledReply> {
        VapixCall(
            id: "imageStabilization/getEnabled", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getEnabled", access: .viewer, effect: .read, reply: .data(reading: EnabledReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Turns the stabilization of a channel on or off.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#setenabled>.
    ///
    /// - Parameters:
    ///   - id: The number of the channel.
    ///   - isEnabled: Whether to turn the stabilization on (`enabled`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEnabled(id: Int, isEnabled: Bool) async throws {
        try await vapix.send(Self.setEnabled(id: id, isEnabled: isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEnabled(id: Int, isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "imageStabilization/setEnabled", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setEnabled", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("enabled", isEnabled)
            json.endObject()
        }
    }

    /// Reads the stabilization type of a channel.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#gettype>.
    ///
    /// - Parameter id: The number of the channel.
    /// - Returns: The way in which the channel is stabilized.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getType(id: Int) async throws -> TypeReply {
        try await vapix.send(Self.getType(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getType(id: Int) -> VapixCall<TypeReply> {
        VapixCall(
            id: "imageStabilization/getType", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getType", access: .viewer, effect: .read, reply: .data(reading: TypeReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Sets the stabilization type of a channel.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#settype>.
    ///
    /// - Parameters:
    ///   - id: The number of the channel.
    ///   - type: The way in which to stabilize the channel.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidType`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setType(id: Int, type: StabilizationType) async throws {
        try await vapix.send(Self.setType(id: id, type: type))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setType(id: Int, type: StabilizationType) -> VapixCall<Void> {
        VapixCall(
            id: "imageStabilization/setType", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setType", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("type", type.rawValue)
            json.endObject()
        }
    }

    /// Reads the margin of the picture that electronic stabilization may use.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteismargin>.
    ///
    /// - Parameter id: The number of the channel.
    /// - Returns: The margin of the channel.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEISMargin(id: Int) async throws -> EISMarginReply {
        try await vapix.send(Self.getEISMargin(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEISMargin(id: Int) -> VapixCall<EISMarginReply> {
        VapixCall(
            id: "imageStabilization/getEISMargin", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getEISMargin", access: .viewer, effect: .read, reply: .data(reading: EISMarginReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Sets the margin of the picture that electronic stabilization may use.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#seteismargin>.
    ///
    /// - Parameters:
    ///   - id: The number of the channel.
    ///   - margin: The margin, from 0 to 9999.
    /// - Returns: The margin that the device has set.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setEISMargin(id: Int, margin: Int) async throws -> SetEISMarginReply {
        try await vapix.send(Self.setEISMargin(id: id, margin: margin))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEISMargin(id: Int, margin: Int) -> VapixCall<SetEISMarginReply> {
        VapixCall(
            id: "imageStabilization/setEISMargin", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setEISMargin", access: .operator, effect: .idempotent,
            reply: .data(reading: SetEISMarginReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("margin", margin)
            json.endObject()
        }
    }

    /// Reads the manual focal length for electronic stabilization.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteisfocallength>.
    ///
    /// - Parameter id: The number of the channel.
    /// - Returns: The focal length of the channel.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEISFocalLength(id: Int) async throws -> EISFocalLengthReply {
        try await vapix.send(Self.getEISFocalLength(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEISFocalLength(id: Int) -> VapixCall<EISFocalLengthReply> {
        VapixCall(
            id: "imageStabilization/getEISFocalLength", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getEISFocalLength", access: .viewer, effect: .read,
            reply: .data(reading: EISFocalLengthReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Sets the manual focal length for electronic stabilization.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#seteisfocallength>.
    ///
    /// - Parameters:
    ///   - id: The number of the channel.
    ///   - focalLength: The focal length, within the channel's limits.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEISFocalLength(id: Int, focalLength: Int) async throws {
        try await vapix.send(Self.setEISFocalLength(id: id, focalLength: focalLength))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEISFocalLength(id: Int, focalLength: Int) -> VapixCall<Void> {
        VapixCall(
            id: "imageStabilization/setEISFocalLength", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setEISFocalLength", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("focalLength", focalLength)
            json.endObject()
        }
    }

    /// Reads whether electronic stabilization is being demonstrated.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteisdemo>.
    ///
    /// - Parameter id: The number of the channel.
    /// - Returns: The state of the demonstration.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEISDemo(id: Int) async throws -> EISDemoReply {
        try await vapix.send(Self.getEISDemo(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEISDemo(id: Int) -> VapixCall<EISDemoReply> {
        VapixCall(
            id: "imageStabilization/getEISDemo", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "getEISDemo", access: .viewer, effect: .read, reply: .data(reading: EISDemoReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Sets whether electronic stabilization is being demonstrated.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#seteisdemo>.
    ///
    /// - Parameters:
    ///   - id: The number of the channel.
    ///   - isDemo: Whether to demonstrate electronic stabilization (`demo`).
    /// - Returns: The new state of the demonstration.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setEISDemo(id: Int, isDemo: Bool) async throws -> SetEISDemoReply {
        try await vapix.send(Self.setEISDemo(id: id, isDemo: isDemo))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEISDemo(id: Int, isDemo: Bool) -> VapixCall<SetEISDemoReply> {
        VapixCall(
            id: "imageStabilization/setEISDemo", path: "/axis-cgi/imagestabilization.cgi", apiVersion: "1.0",
            method: "setEISDemo", access: .operator, effect: .idempotent,
            reply: .data(reading: SetEISDemoReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("demo", isDemo)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/image-stabilization-api/#getsupportedversions>.
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
        id: "imageStabilization/getSupportedVersions", path: "/axis-cgi/imagestabilization.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)

    /// The reply to ``getCapabilities()-swift.method``.
    public struct CapabilitiesReply: Sendable {
        /// The channels.
        public let channels: [Channel]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channels: The channels.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(channels: [Channel], other: [String: JSONValue] = [:]) {
            self.channels = channels
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var channels: [Channel] = []
            while let key = try json.nextMember(of: "channels") {
                switch key {
                case 0: channels = try json.readArray(of: Channel.self)
                default: break
                }
            }
            self.channels = channels
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getEnabled(id:)-swift.method``.
    public struct EnabledReply: Sendable {
        /// Whether the stabilization is on (`enabled`).
        public let isEnabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the stabilization is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let isEnabled else { throw json.missingField("enabled") }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getType(id:)-swift.method``.
    public struct TypeReply: Sendable {
        /// The way in which the channel is stabilized.
        public let type: StabilizationType
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The way in which the channel is stabilized.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(type: StabilizationType, other: [String: JSONValue] = [:]) {
            self.type = type
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var type: StabilizationType?
            while let key = try json.nextMember(of: "type") {
                switch key {
                case 0: type = try json.readWord(StabilizationType.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getEISMargin(id:)-swift.method``.
    public struct EISMarginReply: Sendable {
        /// The margin, from 0 to 9999.
        public let margin: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - margin: The margin, from 0 to 9999.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(margin: Int, other: [String: JSONValue] = [:]) {
            self.margin = margin
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var margin: Int?
            while let key = try json.nextMember(of: "margin") {
                switch key {
                case 0: margin = try json.readInt()
                default: break
                }
            }
            guard let margin else { throw json.missingField("margin") }
            self.margin = margin
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setEISMargin(id:margin:)-swift.method``.
    public struct SetEISMarginReply: Sendable {
        /// The margin that is set.
        public let margin: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - margin: The margin that is set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(margin: Int? = nil, other: [String: JSONValue] = [:]) {
            self.margin = margin
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var margin: Int?
            while let key = try json.nextMember(of: "margin") {
                switch key {
                case 0: margin = try json.readInt()
                default: break
                }
            }
            self.margin = margin
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getEISFocalLength(id:)-swift.method``.
    public struct EISFocalLengthReply: Sendable {
        /// The focal length, within the channel's limits.
        public let focalLength: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - focalLength: The focal length, within the channel's limits.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(focalLength: Int, other: [String: JSONValue] = [:]) {
            self.focalLength = focalLength
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var focalLength: Int?
            while let key = try json.nextMember(of: "focalLength") {
                switch key {
                case 0: focalLength = try json.readInt()
                default: break
                }
            }
            guard let focalLength else { throw json.missingField("focalLength") }
            self.focalLength = focalLength
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getEISDemo(id:)-swift.method``.
    public struct EISDemoReply: Sendable {
        /// Whether electronic stabilization is demonstrated now (`demo`).
        public let isDemo: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isDemo: Whether electronic stabilization is demonstrated now.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isDemo: Bool, other: [String: JSONValue] = [:]) {
            self.isDemo = isDemo
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isDemo: Bool?
            while let key = try json.nextMember(of: "demo") {
                switch key {
                case 0: isDemo = try json.readBool()
                default: break
                }
            }
            guard let isDemo else { throw json.missingField("demo") }
            self.isDemo = isDemo
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setEISDemo(id:isDemo:)-swift.method``.
    public struct SetEISDemoReply: Sendable {
        /// Whether electronic stabilization is demonstrated now (`demo`).
        public let isDemo: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isDemo: Whether electronic stabilization is demonstrated now.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isDemo: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isDemo = isDemo
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isDemo: Bool?
            while let key = try json.nextMember(of: "demo") {
                switch key {
                case 0: isDemo = try json.readBool()
                default: break
                }
            }
            self.isDemo = isDemo
            self.other = json.keptMembersOfObject()
        }
    }

    /// The capabilities of a channel.
    public struct Channel: Sendable, JSONReadable {
        /// The channel's number.
        public let id: Int
        /// Whether the channel can be stabilized electronically (`EISSupport`).
        public let supportsEIS: Bool?
        /// Whether the channel can be stabilized by its optics (`OISSupport`).
        public let supportsOIS: Bool?
        /// Whether the focal length is set by hand (`manualFocalLength`).
        public let hasManualFocalLength: Bool?
        /// The shortest focal length, at least 4000; absent unless the focal length is set by hand (`minFocalLength`).
        public let minimumFocalLength: Int?
        /// The longest focal length, at most 120000; absent unless the focal length is set by hand (`maxFocalLength`).
        public let maximumFocalLength: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The channel's number.
        ///   - supportsEIS: Whether the channel can be stabilized electronically.
        ///   - supportsOIS: Whether the channel can be stabilized by its optics.
        ///   - hasManualFocalLength: Whether the focal length is set by hand.
        ///   - minimumFocalLength: The shortest focal length, at least 4000; absent unless the focal length is set by
        ///     hand.
        ///   - maximumFocalLength: The longest focal length, at most 120000; absent unless the focal length is set by
        ///     hand.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int, supportsEIS: Bool? = nil, supportsOIS: Bool? = nil, hasManualFocalLength: Bool? = nil,
            minimumFocalLength: Int? = nil, maximumFocalLength: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.supportsEIS = supportsEIS
            self.supportsOIS = supportsOIS
            self.hasManualFocalLength = hasManualFocalLength
            self.minimumFocalLength = minimumFocalLength
            self.maximumFocalLength = maximumFocalLength
            self.other = other
        }

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
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1: supportsEIS = try json.readBool()
                case 2: supportsOIS = try json.readBool()
                case 3: hasManualFocalLength = try json.readBool()
                case 4: minimumFocalLength = try json.readInt()
                case 5: maximumFocalLength = try json.readInt()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.supportsEIS = supportsEIS
            self.supportsOIS = supportsOIS
            self.hasManualFocalLength = hasManualFocalLength
            self.minimumFocalLength = minimumFocalLength
            self.maximumFocalLength = maximumFocalLength
            self.other = json.keptMembersOfObject()
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

extension Vapix {
    /// Stabilization of the picture of a shaking camera, by its optics or electronically.
    @_alwaysEmitIntoClient
    public var imageStabilization: ImageStabilization { ImageStabilization(vapix: self) }
}
