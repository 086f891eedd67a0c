// Generated from Specs/custom-http-header-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Headers that the device's web server adds to its answers.
///
/// Changes take effect when the web server starts again.
///
/// API Discovery lists it as `customhttpheader`; AXIS OS 9.80 and later.
///
/// See <https://developer.axis.com/vapix/network-video/custom-http-header-api/>.
public enum CustomHTTPHeaders {
    /// Lists the headers, also those that the device came with.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/custom-http-header-api/#list>.
    public struct List: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "customHTTPHeaders/list", path: "/axis-cgi/customhttpheader.cgi", apiVersion: "1.0", method: "list",
            access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        public init() {}
    }

    /// Adds headers, or gives them new values.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/custom-http-header-api/#set>.
    public struct Set: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "customHTTPHeaders/set", path: "/axis-cgi/customhttpheader.cgi", apiVersion: "1.0", method: "set",
            access: .admin, effect: .idempotent)

        /// The values by name; more than one at once from AXIS OS 10.11.
        public var headers: [String: String]

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        ///
        /// - Parameter headers: The values by name; more than one at once from AXIS OS 10.11.
        public init(headers: [String: String]) {
            self.headers = headers
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            for (key, item) in headers.sorted(by: { $0.key < $1.key }) {
                json.key(key)
                json.write(item)
            }
            json.endObject()
        }
    }

    /// Removes headers.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/custom-http-header-api/#remove>.
    public struct Remove: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "customHTTPHeaders/remove", path: "/axis-cgi/customhttpheader.cgi", apiVersion: "1.0", method: "remove",
            access: .admin, effect: .idempotent)

        /// The headers by name; the values do not matter.
        public var headers: [String: String]

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        ///
        /// - Parameter headers: The headers by name; the values do not matter.
        public init(headers: [String: String]) {
            self.headers = headers
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            for (key, item) in headers.sorted(by: { $0.key < $1.key }) {
                json.key(key)
                json.write(item)
            }
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/custom-http-header-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "customHTTPHeaders/getSupportedVersions", path: "/axis-cgi/customhttpheader.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1100
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
    }

    /// The API's calls; get it from ``Vapix/customHTTPHeaders``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``List``.
        public func list() async throws -> [String: String] {
            try await vapix.send(List())
        }

        /// See ``Set``.
        public func set(_ headers: [String: String]) async throws -> [String: String] {
            try await vapix.send(Set(headers: headers))
        }

        /// See ``Remove``.
        public func remove(_ headers: [String: String]) async throws -> [String: String] {
            try await vapix.send(Remove(headers: headers))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Headers that the device's web server adds to its answers; see ``CustomHTTPHeaders``.
    public var customHTTPHeaders: CustomHTTPHeaders.API { CustomHTTPHeaders.API(vapix: self) }
}
