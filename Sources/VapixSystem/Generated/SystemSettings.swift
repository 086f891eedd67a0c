// Generated from Specs/system-settings.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Logs and reports of the device, and older ways to restart, reset and upgrade it.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/system-settings/>.
public enum SystemSettings {
    /// Reads a report for Axis's support, as text.
    ///
    /// It has facts about the product, all parameters and the logs.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct ServerReport: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Never>(
            id: "systemSettings/serverReport", path: "/axis-cgi/serverreport.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .stream("text/plain")
        ) { query in
            query.append("mode", "text")
        }
    }

    /// Reads a report for Axis's support, as a .zip file.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct ServerReportArchive: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Never>(
            id: "systemSettings/serverReportArchive", path: "/axis-cgi/serverreport.cgi", arguments: .get,
            access: .admin, effect: .read, reply: .stream("application/zip")
        ) { query in
            query.append("mode", "zip")
        }
    }

    /// Reads a report for Axis's support and a picture, as a .zip file.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct ServerReportWithImage: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Never>(
            id: "systemSettings/serverReportWithImage", path: "/axis-cgi/serverreport.cgi", arguments: .get,
            access: .admin, effect: .read, reply: .stream("application/zip")
        ) { query in
            query.append("mode", "zip_with_image")
        }
    }

    /// Reads all logs, as a .tar file.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct LogArchive: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Never>(
            id: "systemSettings/logArchive", path: "/axis-cgi/serverreport.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .stream("application/x-tar")
        ) { query in
            query.append("mode", "tar_all")
        }
    }

    /// Reads the system log.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#system-log>.
    public struct SystemLog: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - appName: Only entries of this application.
        ///   - filter: Only entries with this text, which may have letters and digits only.
        public init(appName: String? = nil, filter: String? = nil) {
            call = VapixCall(
                id: "systemSettings/systemLog", path: "/axis-cgi/systemlog.cgi", arguments: .get, access: .admin,
                effect: .read, reply: .stream("text/plain")
            ) { query in
                query.append("appname", appName)
                query.append("text", filter)
            }
        }
    }

    /// Reads the log of the device's clients.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#access-log>.
    public struct AccessLog: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Never>(
            id: "systemSettings/accessLog", path: "/axis-cgi/accesslog.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .stream("text/plain"))
    }

    /// Restarts the device.
    ///
    /// Deprecated: Use reboot of FirmwareManagement instead.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#restart-server>.
    public struct Restart: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "systemSettings/restart", path: "/axis-cgi/restart.cgi", arguments: .get, access: .admin, effect: .once,
            reply: .silence)
    }

    /// Resets all settings but the address, the time and IEEE 802.1X, and restarts the device.
    ///
    /// Deprecated: Use factoryDefault of FirmwareManagement instead.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#factory-default>.
    public struct FactoryDefault: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "systemSettings/factoryDefault", path: "/axis-cgi/factorydefault.cgi", arguments: .get, access: .admin,
            effect: .once, reply: .silence)
    }

    /// Resets all settings and restarts the device.
    ///
    /// Deprecated: Use factoryDefault of FirmwareManagement instead.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#hard-factory-default>.
    public struct HardFactoryDefault: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "systemSettings/hardFactoryDefault", path: "/axis-cgi/hardfactorydefault.cgi", arguments: .get,
            access: .admin, effect: .once, reply: .silence)
    }

    /// Installs another AXIS OS and restarts the device.
    ///
    /// Deprecated: Use upgrade of FirmwareManagement instead.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#axis-os-upgrade>.
    public struct Upgrade: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - confirmation: The device gets another AXIS OS and restarts; a wrong or broken file can make it unusable.
        ///   - image: The file of AXIS OS.
        ///   - type: What becomes of the settings; they stay if left out.
        public init(confirmation: Upgrade.Confirmation, image: FilePart, type: UpgradeType? = nil) {
            call = VapixCall(
                id: "systemSettings/upgrade", path: "/axis-cgi/firmwareupgrade.cgi", access: .admin, effect: .once,
                reply: .silence
            ) { query in
                query.append("type", type?.rawValue)
            } writeParts: { parts in
                parts.append("image", contentType: "application/octet-stream", image)
            }
        }

        /// Says that the caller knows what comes of the call; there is one value, to be written out.
        public struct Confirmation: Sendable {
            /// The device gets another AXIS OS and restarts; a wrong or broken file can make it unusable.
            @_alwaysEmitIntoClient
            public static var replacesFirmware: Confirmation { Self() }

            @usableFromInline init() {}
        }
    }

    /// What becomes of the settings in an upgrade.
    public struct UpgradeType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// They stay.
        @_alwaysEmitIntoClient
        public static var normal: UpgradeType { Self(rawValue: "normal") }
        /// They are reset.
        @_alwaysEmitIntoClient
        public static var factoryDefault: UpgradeType { Self(rawValue: "factorydefault") }
    }
}

extension VapixCalls where API == SystemSettings {
    /// See ``SystemSettings/ServerReport``.
    @_alwaysEmitIntoClient
    public func serverReport() async throws -> ReplyStream {
        try await vapix.open(SystemSettings.ServerReport())
    }

    /// See ``SystemSettings/ServerReportArchive``.
    @_alwaysEmitIntoClient
    public func serverReportArchive() async throws -> ReplyStream {
        try await vapix.open(SystemSettings.ServerReportArchive())
    }

    /// See ``SystemSettings/ServerReportWithImage``.
    @_alwaysEmitIntoClient
    public func serverReportWithImage() async throws -> ReplyStream {
        try await vapix.open(SystemSettings.ServerReportWithImage())
    }

    /// See ``SystemSettings/LogArchive``.
    @_alwaysEmitIntoClient
    public func logArchive() async throws -> ReplyStream {
        try await vapix.open(SystemSettings.LogArchive())
    }

    /// See ``SystemSettings/SystemLog``.
    @_alwaysEmitIntoClient
    public func systemLog(appName: String? = nil, filter: String? = nil) async throws -> LogStream {
        try await LogStream(vapix.open(SystemSettings.SystemLog(appName: appName, filter: filter)))
    }

    /// See ``SystemSettings/AccessLog``.
    @_alwaysEmitIntoClient
    public func accessLog() async throws -> LogStream {
        try await LogStream(vapix.open(SystemSettings.AccessLog()))
    }

    /// See ``SystemSettings/Restart``.
    @_alwaysEmitIntoClient
    public func restart() async throws {
        try await vapix.send(SystemSettings.Restart())
    }

    /// See ``SystemSettings/FactoryDefault``.
    @_alwaysEmitIntoClient
    public func factoryDefault() async throws {
        try await vapix.send(SystemSettings.FactoryDefault())
    }

    /// See ``SystemSettings/HardFactoryDefault``.
    @_alwaysEmitIntoClient
    public func hardFactoryDefault() async throws {
        try await vapix.send(SystemSettings.HardFactoryDefault())
    }

    /// See ``SystemSettings/Upgrade``.
    @_alwaysEmitIntoClient
    public func upgrade(
        confirmation: SystemSettings.Upgrade.Confirmation, image: FilePart, type: SystemSettings.UpgradeType? = nil
    ) async throws {
        try await vapix.send(SystemSettings.Upgrade(confirmation: confirmation, image: image, type: type))
    }
}

extension Vapix {
    /// Logs and reports of the device, and older ways to restart, reset and upgrade it; see ``SystemSettings``.
    @_alwaysEmitIntoClient
    public var systemSettings: VapixCalls<SystemSettings> { VapixCalls(vapix: self) }
}
