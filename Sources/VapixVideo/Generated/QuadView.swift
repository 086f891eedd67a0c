// Generated from Specs/quad-view.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The view of a fisheye camera that shows four parts of the picture, and the whole of it in the middle.
///
/// Devices whose parameter `Properties.QuadOverview.QuadViewOrder` is yes have the order, those whose
/// `Properties.QuadOverview.QuadOverview` is yes the middle.
///
/// API Discovery lists it as `reposition-quadview`.
///
/// See <https://developer.axis.com/vapix/network-video/quadview-configuration/>.
public struct QuadView: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the order of the four parts.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/quadview-configuration/#getorder>.
    ///
    /// - Returns: The order of the four parts.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOrder() async throws -> OrderReply {
        try await vapix.send(Self.getOrder())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOrder() -> VapixCall<OrderReply> { callGetOrder }

    private static let callGetOrder = VapixCall<OrderReply>(
        id: "quadView/getOrder", path: "/axis-cgi/quadviewsetup.cgi", apiVersion: "1.0", method: "getOrder",
        access: .operator, effect: .read, reply: .data(reading: OrderReply.init(from:)))

    /// Sets the order of the four parts.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/quadview-configuration/#setorder>.
    ///
    /// - Parameter partsValue: The parts at the top left, top right, bottom left and bottom right, each from 1 to 4
    ///   (`id`).
    /// - Returns: The new order of the four parts.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setOrder(_ partsValue: [Int]) async throws -> SetOrderReply {
        try await vapix.send(Self.setOrder(partsValue))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setOrder(_ partsValue: [Int]) -> VapixCall<SetOrderReply> {
        VapixCall(
            id: "quadView/setOrder", path: "/axis-cgi/quadviewsetup.cgi", apiVersion: "1.0", method: "setOrder",
            access: .operator, effect: .idempotent, reply: .data(reading: SetOrderReply.init(from:))
        ) { json in
            json.beginParameters()
            json.key("id")
            json.beginArray()
            for item in partsValue { json.write(item) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads whether the whole picture is shown in the middle of the four parts.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/quadview-configuration/#getquadeyevalue>.
    ///
    /// - Returns: The state of the picture in the middle.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getQuadEyeValue() async throws -> QuadEyeValueReply {
        try await vapix.send(Self.getQuadEyeValue())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getQuadEyeValue() -> VapixCall<QuadEyeValueReply> { callGetQuadEyeValue }

    private static let callGetQuadEyeValue = VapixCall<QuadEyeValueReply>(
        id: "quadView/getQuadEyeValue", path: "/axis-cgi/quadviewsetup.cgi", apiVersion: "1.0",
        method: "getQuadEyeValue", access: .operator, effect: .read,
        reply: .data(reading: QuadEyeValueReply.init(from:)))

    /// Sets whether the whole picture is shown in the middle of the four parts.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/quadview-configuration/#setquadeyevalue>.
    ///
    /// - Parameter isEnabled: Whether the whole picture is shown in the middle (`quadeye`).
    /// - Returns: The new state of the picture in the middle.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setQuadEyeValue(_ isEnabled: Bool) async throws -> SetQuadEyeValueReply {
        try await vapix.send(Self.setQuadEyeValue(isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setQuadEyeValue(_ isEnabled: Bool) -> VapixCall<SetQuadEyeValueReply> {
        VapixCall(
            id: "quadView/setQuadEyeValue", path: "/axis-cgi/quadviewsetup.cgi", apiVersion: "1.0",
            method: "setQuadEyeValue", access: .operator, effect: .idempotent,
            reply: .data(reading: SetQuadEyeValueReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("quadeye", isEnabled)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/quadview-configuration/#getsupportedversions>.
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
        id: "quadView/getSupportedVersions", path: "/axis-cgi/quadviewsetup.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``getOrder()-swift.method``.
    public struct OrderReply: Sendable {
        /// The parts at the top left, top right, bottom left and bottom right, each from 1 to 4 (`id`).
        public let parts: [Int]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - partsValue: The parts at the top left, top right, bottom left and bottom right, each from 1 to 4.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(parts partsValue: [Int], other: [String: JSONValue] = [:]) {
            self.parts = partsValue
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var partsValue: [Int] = []
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: partsValue = try json.readArray(of: Int.self)
                default: break
                }
            }
            self.parts = partsValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setOrder(_:)-swift.method``.
    public struct SetOrderReply: Sendable {
        /// The parts at the top left, top right, bottom left and bottom right, each from 1 to 4 (`id`).
        public let parts: [Int]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - partsValue: The parts at the top left, top right, bottom left and bottom right, each from 1 to 4.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(parts partsValue: [Int], other: [String: JSONValue] = [:]) {
            self.parts = partsValue
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var partsValue: [Int] = []
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: partsValue = try json.readArray(of: Int.self)
                default: break
                }
            }
            self.parts = partsValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getQuadEyeValue()-swift.method``.
    public struct QuadEyeValueReply: Sendable {
        /// Whether the whole picture is shown in the middle (`quadeye`).
        public let isEnabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the whole picture is shown in the middle.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "quadeye") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let isEnabled else { throw json.missingField("quadeye") }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setQuadEyeValue(_:)-swift.method``.
    public struct SetQuadEyeValueReply: Sendable {
        /// Whether the whole picture is shown in the middle (`quadeye`).
        public let isEnabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the whole picture is shown in the middle.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "quadeye") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let isEnabled else { throw json.missingField("quadeye") }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
    }
}

extension Vapix {
    /// The view of a fisheye camera that shows four parts of the picture, and the whole of it in the middle.
    @_alwaysEmitIntoClient
    public var quadView: QuadView { QuadView(vapix: self) }
}
