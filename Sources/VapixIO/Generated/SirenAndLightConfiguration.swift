// Generated from Specs/siren-and-light-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The maintenance mode of sirens and lights.
///
/// `/config/discover` lists it as `siren-and-light`; version 2.0 and later, alpha.
///
/// See <https://github.com/apljungquist/rs4acap>.
public struct SirenAndLightConfiguration: Sendable {
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
        id: "siren-and-light", version: "2.0", path: "/config/rest/siren-and-light/v2alpha")

    /// The maintenance mode, which keeps the device silent and dark.
    @_alwaysEmitIntoClient
    public var maintenanceMode: MaintenanceMode { MaintenanceMode(vapix: vapix) }

    /// The maintenance mode, which keeps the device silent and dark.
    public struct MaintenanceMode: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads whether the maintenance mode is on.
        ///
        /// Access: admin; the recordings do not say. Effect: read. Maturity: alpha.
        /// Page: <https://github.com/apljungquist/rs4acap>.
        ///
        /// - Returns: Whether the maintenance mode is on.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> MaintenanceState {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<MaintenanceState> { callMaintenanceModeGet }

        private static let callMaintenanceModeGet = VapixCall<MaintenanceState>(
            id: "sirenAndLightConfiguration/maintenanceMode.get", api: SirenAndLightConfiguration.configurationAPI,
            method: .get, path: "/maintenanceMode", access: .admin, effect: .read, reply: .resource)

        /// Starts the maintenance mode.
        ///
        /// Access: admin; the recordings do not say. Effect: idempotent. Maturity: alpha.
        /// Page: <https://github.com/apljungquist/rs4acap>.
        ///
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/internalError`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func start() async throws {
            try await vapix.send(Self.start())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func start() -> VapixCall<Void> { callMaintenanceModeStart }

        private static let callMaintenanceModeStart = VapixCall<Void>(
            id: "sirenAndLightConfiguration/maintenanceMode.start", api: SirenAndLightConfiguration.configurationAPI,
            method: .post, path: "/maintenanceMode/start", access: .admin, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.endObject()
        }

        /// Ends the maintenance mode.
        ///
        /// Access: admin; the recordings do not say. Effect: idempotent. Maturity: alpha.
        /// Page: <https://github.com/apljungquist/rs4acap>.
        ///
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/internalError`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func stop() async throws {
            try await vapix.send(Self.stop())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func stop() -> VapixCall<Void> { callMaintenanceModeStop }

        private static let callMaintenanceModeStop = VapixCall<Void>(
            id: "sirenAndLightConfiguration/maintenanceMode.stop", api: SirenAndLightConfiguration.configurationAPI,
            method: .post, path: "/maintenanceMode/stop", access: .admin, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.endObject()
        }
    }

    /// Whether the maintenance mode is on.
    public struct MaintenanceState: Sendable, JSONReadable {
        /// Whether the maintenance mode is on (`running`).
        public let isRunning: Bool?
        /// Whether the device has the maintenance mode; if not, starting and stopping it fail with `internalError`
        /// (`supported`).
        public let isSupported: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isRunning: Whether the maintenance mode is on.
        ///   - isSupported: Whether the device has the maintenance mode; if not, starting and stopping it fail with
        ///     `internalError`.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isRunning: Bool? = nil, isSupported: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isRunning = isRunning
            self.isSupported = isSupported
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isRunning: Bool?
            var isSupported: Bool?
            while let key = try json.nextMember(of: "running,supported") {
                switch key {
                case 0: isRunning = try json.readBool()
                case 1: isSupported = try json.readBool()
                default: break
                }
            }
            self.isRunning = isRunning
            self.isSupported = isSupported
            self.other = json.keptMembersOfObject()
        }
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
    /// The maintenance mode of sirens and lights.
    @_alwaysEmitIntoClient
    public var sirenAndLightConfiguration: SirenAndLightConfiguration { SirenAndLightConfiguration(vapix: self) }
}
