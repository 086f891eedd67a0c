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
    public struct Find: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "findMyDevice/find", path: "/axis-cgi/findmydevice.cgi", apiVersion: "1.0", method: "find",
            access: .admin, effect: .once)

        /// For how many seconds, at most 3600.
        public var duration: Int64?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter duration: For how many seconds, at most 3600.
        public init(duration: Int64? = nil) {
            self.duration = duration
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard duration != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("duration", duration)
            json.endObject()
        }
    }

    /// Stops that before its time is over.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/find-my-device/#stop>.
    public struct Stop: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "findMyDevice/stop", path: "/axis-cgi/findmydevice.cgi", apiVersion: "1.1", method: "stop",
            access: .admin, effect: .idempotent)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/find-my-device/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "findMyDevice/getSupportedVersions", path: "/axis-cgi/findmydevice.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        public static let internalError: DeviceError.Code = 1100
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing or invalid.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The HTTP method is not POST, or the request is otherwise malformed.
        public static let unsupportedHTTPMethod: DeviceError.Code = 2200
        /// The device does so already.
        public static let busy: DeviceError.Code = 2201
    }

    /// The API's calls; get it from ``Vapix/findMyDevice``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Find``.
        public func find(duration: Int64? = nil) async throws {
            try await vapix.send(Find(duration: duration))
        }

        /// See ``Stop``.
        public func stop() async throws {
            try await vapix.send(Stop())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Makes the device show or sound where it is; see ``FindMyDevice``.
    public var findMyDevice: FindMyDevice.API { FindMyDevice.API(vapix: self) }
}
