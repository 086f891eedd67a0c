// Generated from Specs/find-my-device.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A signal by light or sound that shows where the device is.
///
/// The signal can disturb other functions that use the sound or the light at the same time.
///
/// API Discovery lists it as `findmydevice`.
///
/// See <https://developer.axis.com/vapix/network-video/find-my-device/>.
public struct FindMyDevice: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Starts the signal that shows where the device is.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/find-my-device/#find>.
    ///
    /// - Parameter duration: The length of the signal, in whole seconds, at most one hour.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/busy`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func find(duration: Duration? = nil) async throws {
        try await vapix.send(Self.find(duration: duration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func find(duration: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "findMyDevice/find", path: "/axis-cgi/findmydevice.cgi", apiVersion: "1.0", method: "find",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("duration", duration, in: .seconds)
            json.endParameters()
        }
    }

    /// Stops the signal before its time is over.
    ///
    /// Access: admin. Effect: idempotent. Page: <https://developer.axis.com/vapix/network-video/find-my-device/#stop>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stop() async throws {
        try await vapix.send(Self.stop())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stop() -> VapixCall<Void> { callStop }

    private static let callStop = VapixCall<Void>(
        id: "findMyDevice/stop", path: "/axis-cgi/findmydevice.cgi", apiVersion: "1.1", method: "stop", access: .admin,
        effect: .idempotent, reply: .success)

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/find-my-device/#getsupportedversions>.
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
        id: "findMyDevice/getSupportedVersions", path: "/axis-cgi/findmydevice.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

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
        /// A required parameter is missing or invalid.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The HTTP method is not POST, or the request is otherwise malformed.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 2200 }
        /// The signal is already on.
        @_alwaysEmitIntoClient
        public static var busy: DeviceError.Code { 2201 }
    }
}

extension Vapix {
    /// A signal by light or sound that shows where the device is.
    @_alwaysEmitIntoClient
    public var findMyDevice: FindMyDevice { FindMyDevice(vapix: self) }
}
