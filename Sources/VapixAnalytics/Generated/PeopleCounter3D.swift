// Generated from Specs/people-counter-3d.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The occupancy and the countdown of AXIS P8815-2, a 3D people counter.
///
/// See <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/>.
public struct PeopleCounter3D: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sets the estimated number of people in the area.
    ///
    /// The reply comes before the change takes effect.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#adjust-occupancy>.
    ///
    /// - Parameter occupancy: The new number of people.
    /// - Returns: The device's answer.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noEffect`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func adjustOccupancy(_ occupancy: Int) async throws -> AdjustOccupancyReply {
        try await vapix.send(Self.adjustOccupancy(occupancy))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func adjustOccupancy(_ occupancy: Int) -> VapixCall<AdjustOccupancyReply> {
        VapixCall(
            id: "peopleCounter3D/adjustOccupancy", path: "/axis-cgi/a3dpc.cgi", apiVersion: "1.0",
            method: "adjustOccupancy", access: .operator, effect: .idempotent,
            reply: .data(reading: AdjustOccupancyReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("occupancy", occupancy)
            json.endObject()
        }
    }

    /// Restarts the count of people at 0 without an event.
    ///
    /// Access: operator. Effect: once.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#restart-a-passthrough-countdown>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noEffect`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func restartPassthroughCountdown() async throws {
        try await vapix.send(Self.restartPassthroughCountdown())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func restartPassthroughCountdown() -> VapixCall<Void> { callRestartPassthroughCountdown }

    private static let callRestartPassthroughCountdown = VapixCall<Void>(
        id: "peopleCounter3D/restartPassthroughCountdown", path: "/axis-cgi/a3dpc.cgi", apiVersion: "1.0",
        method: "restartPassthroughCountdown", access: .operator, effect: .once, reply: .success)

    /// The reply to ``adjustOccupancy(_:)-swift.method``.
    public struct AdjustOccupancyReply: Sendable {
        /// A sentence for people.
        public let message: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONText]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - message: A sentence for people.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(message: String? = nil, other: [String: JSONText] = [:]) {
            self.message = message
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var message: String?
            while let key = try json.nextMember(of: "message") {
                switch key {
                case 0: message = try json.readString()
                default: break
                }
            }
            self.message = message
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The feature is turned off, or another device estimates the occupancy; see the message.
        @_alwaysEmitIntoClient
        public static var noEffect: DeviceError.Code { 1200 }
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
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The transport failed, because of the HTTP method for example.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
    }
}

extension Vapix {
    /// The occupancy and the countdown of AXIS P8815-2, a 3D people counter.
    @_alwaysEmitIntoClient
    public var peopleCounter3D: PeopleCounter3D { PeopleCounter3D(vapix: self) }
}
