// Generated from Specs/find-my-device.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Makes the device show or sound where it is.
///
/// A sound or a light that something else uses at the same time can be disturbed.
///
/// API Discovery lists it as `findmydevice`.
///
/// See <https://developer.axis.com/vapix/network-video/find-my-device/>.
public enum FindMyDevice {
    /// Starts to show where the device is.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/find-my-device/#find>.
    public struct Find: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter duration: For how long, in whole seconds; at most an hour.
        public init(duration: Duration? = nil) {
            call = VapixCall(
                id: "findMyDevice/find", path: "/axis-cgi/findmydevice.cgi", apiVersion: "1.0", method: "find",
                access: .admin, effect: .once, reply: .success
            ) { json in
                json.beginParameters()
                json.member("duration", duration, in: .seconds)
                json.endParameters()
            }
        }
    }

    /// Stops that before its time is over.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/find-my-device/#stop>.
    public struct Stop: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "findMyDevice/stop", path: "/axis-cgi/findmydevice.cgi", apiVersion: "1.1", method: "stop",
            access: .admin, effect: .idempotent, reply: .success)
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/find-my-device/#getsupportedversions>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "findMyDevice/getSupportedVersions", path: "/axis-cgi/findmydevice.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)
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
        /// A required parameter is missing or invalid.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The HTTP method is not POST, or the request is otherwise malformed.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 2200 }
        /// The device does so already.
        @_alwaysEmitIntoClient
        public static var busy: DeviceError.Code { 2201 }
    }
}

extension VapixCalls where API == FindMyDevice {
    /// See ``FindMyDevice/Find``.
    @_alwaysEmitIntoClient
    public func find(duration: Duration? = nil) async throws {
        try await vapix.send(FindMyDevice.Find(duration: duration))
    }

    /// See ``FindMyDevice/Stop``.
    @_alwaysEmitIntoClient
    public func stop() async throws {
        try await vapix.send(FindMyDevice.Stop())
    }

    /// See ``FindMyDevice/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(FindMyDevice.GetSupportedVersions())
    }
}

extension Vapix {
    /// Makes the device show or sound where it is; see ``FindMyDevice``.
    @_alwaysEmitIntoClient
    public var findMyDevice: VapixCalls<FindMyDevice> { VapixCalls(vapix: self) }
}
