// Generated from Specs/log.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's log, which can be written to and kept over restarts.
///
/// The API is released in AXIS OS 12.11. The page describes its alpha version.
///
/// `/config/discover` lists it as `log`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/log-api/>.
public struct Log: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "log", version: "1.0", path: "/config/rest/log/v1")

    /// The log that the device saves to persistent storage, of all severities.
    @_alwaysEmitIntoClient
    public var persistent: Persistent { Persistent(vapix: vapix) }

    /// Reads whether the device saves its log.
    ///
    /// Access: viewer. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/log-api/#entities>.
    ///
    /// - Returns: Whether the device saves its log.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Settings {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Settings> { callGet }

    private static let callGet = VapixCall<Settings>(
        id: "log/get", api: Log.configurationAPI, method: .get, path: "", access: .viewer, effect: .read,
        reply: .resource)

    /// Writes a message into the system log.
    ///
    /// Do not write many large messages in a short time; they can fill the storage.
    ///
    /// Access: admin. Effect: once. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/log-api/#write-message-into-the-system-log>.
    ///
    /// - Parameters:
    ///   - message: The message (`msg`). 0 to 4096 characters. It matches `^.*$`.
    ///   - severity: The severity of RFC 5424: 0 (emergency) to 7 (debug); 6 (informational) by default. 0 to 7.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func writeMessage(_ message: String, severity: Int? = nil) async throws {
        try await vapix.send(Self.writeMessage(message, severity: severity))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func writeMessage(_ message: String, severity: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "log/writeMessage", api: Log.configurationAPI, method: .post, path: "/writeMessage", access: .admin,
            effect: .once, reply: .done
        ) { json in
            json.beginObject()
            json.member("msg", message)
            json.member("severity", severity)
            json.endObject()
        }
    }

    /// The log that the device saves to persistent storage, of all severities.
    public struct Persistent: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Whether the device saves its log.
        @_alwaysEmitIntoClient
        public var enabled: Enabled { Enabled(vapix: vapix) }

        /// Reads whether the device saves its log.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/log-api/#check-status-of-saving-logs-to-the-persistent-storage>.
        ///
        /// - Returns: Whether the device saves its log to persistent storage.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> PersistentLog {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<PersistentLog> { callPersistentGet }

        private static let callPersistentGet = VapixCall<PersistentLog>(
            id: "log/persistent.get", api: Log.configurationAPI, method: .get, path: "/persistent", access: .viewer,
            effect: .read, reply: .resource)

        /// Deletes the saved log.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/log-api/#clear-the-log-file-from-the-persistent-storage>.
        ///
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func clear() async throws {
            try await vapix.send(Self.clear())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func clear() -> VapixCall<Void> { callPersistentClear }

        private static let callPersistentClear = VapixCall<Void>(
            id: "log/persistent.clear", api: Log.configurationAPI, method: .post, path: "/persistent/clearLog",
            access: .admin, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.endObject()
        }

        /// Whether the device saves its log.
        public struct Enabled: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Sets whether the device saves its log.
            ///
            /// Access: admin. Effect: idempotent. Maturity: released.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/log-api/#turn-onoff-the-saving-of-logs-to-the-persistent-storage>.
            ///
            /// - Parameter isEnabled: Whether the device saves its log.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ isEnabled: Bool) async throws {
                try await vapix.send(Self.set(isEnabled))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ isEnabled: Bool) -> VapixCall<Void> {
                VapixCall(
                    id: "log/persistent.enabled.set", api: Log.configurationAPI, method: .patch,
                    path: "/persistent/enabled", access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.write(isEnabled)
                }
            }
        }
    }

    /// Whether the device saves its log.
    public struct Settings: Sendable, JSONReadable {
        /// Whether the device saves its log to persistent storage.
        public let persistent: PersistentLog?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - persistent: Whether the device saves its log to persistent storage.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(persistent: PersistentLog? = nil, other: [String: JSONValue] = [:]) {
            self.persistent = persistent
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var persistent: PersistentLog?
            while let key = try json.nextMember(of: "persistent") {
                switch key {
                case 0: persistent = try json.read(PersistentLog.self)
                default: break
                }
            }
            self.persistent = persistent
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether the device saves its log to persistent storage.
    public struct PersistentLog: Sendable, JSONReadable {
        /// Whether the device saves its log; a saved log fills the storage in time (`enabled`).
        ///
        /// Changed by: admin.
        public let isEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device saves its log; a saved log fills the storage in time.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            self.isEnabled = isEnabled
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
    /// The device's log, which can be written to and kept over restarts.
    @_alwaysEmitIntoClient
    public var log: Log { Log(vapix: self) }
}
