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
    public struct GetServerReport: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() {
            call = VapixCall(
                id: "systemSettings/getServerReport", path: "/axis-cgi/serverreport.cgi", arguments: .get,
                access: .admin, effect: .read, reply: .text
            ) { query in
                query.append("mode", "text")
            }
        }
    }

    /// Reads a report for Axis's support, as a .zip file.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct GetServerReportArchive: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[UInt8]>

        /// Makes the call's value.
        public init() {
            call = VapixCall(
                id: "systemSettings/getServerReportArchive", path: "/axis-cgi/serverreport.cgi", arguments: .get,
                access: .admin, effect: .read, reply: .binary(magic: [0x50, 0x4B])
            ) { query in
                query.append("mode", "zip")
            }
        }
    }

    /// Reads a report for Axis's support and a picture, as a .zip file.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct GetServerReportWithImage: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[UInt8]>

        /// Makes the call's value.
        public init() {
            call = VapixCall(
                id: "systemSettings/getServerReportWithImage", path: "/axis-cgi/serverreport.cgi", arguments: .get,
                access: .admin, effect: .read, reply: .binary(magic: [0x50, 0x4B])
            ) { query in
                query.append("mode", "zip_with_image")
            }
        }
    }

    /// Reads all logs, as a .tar file.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct GetLogArchive: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[UInt8]>

        /// Makes the call's value.
        public init() {
            call = VapixCall(
                id: "systemSettings/getLogArchive", path: "/axis-cgi/serverreport.cgi", arguments: .get, access: .admin,
                effect: .read, reply: .binary(magic: [])
            ) { query in
                query.append("mode", "tar_all")
            }
        }
    }

    /// Reads the system log.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#system-log>.
    public struct GetSystemLog: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameter filter: Only entries with this text, which may have letters and digits only.
        public init(filter: String? = nil) {
            call = VapixCall(
                id: "systemSettings/getSystemLog", path: "/axis-cgi/systemlog.cgi", arguments: .get, access: .admin,
                effect: .read, reply: .text
            ) { query in
                query.append("text", filter)
            }
        }
    }

    /// Reads the log of the device's clients.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#access-log>.
    public struct GetAccessLog: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() {
            call = VapixCall(
                id: "systemSettings/getAccessLog", path: "/axis-cgi/accesslog.cgi", arguments: .get, access: .admin,
                effect: .read, reply: .text)
        }
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
        public init() {
            call = VapixCall(
                id: "systemSettings/restart", path: "/axis-cgi/restart.cgi", arguments: .get, access: .admin,
                effect: .once, reply: .silence)
        }
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
        public init() {
            call = VapixCall(
                id: "systemSettings/factoryDefault", path: "/axis-cgi/factorydefault.cgi", arguments: .get,
                access: .admin, effect: .once, reply: .silence)
        }
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
        public init() {
            call = VapixCall(
                id: "systemSettings/hardFactoryDefault", path: "/axis-cgi/hardfactorydefault.cgi", arguments: .get,
                access: .admin, effect: .once, reply: .silence)
        }
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
        ///   - image: The file of AXIS OS.
        ///   - type: What becomes of the settings; they stay if left out.
        public init(image: FilePart, type: UpgradeType? = nil) {
            call = VapixCall(
                id: "systemSettings/upgrade", path: "/axis-cgi/firmwareupgrade.cgi", access: .admin, effect: .once,
                reply: .silence
            ) { query in
                query.append("type", type?.rawValue)
            } writeParts: { parts in
                parts.append("image", filename: image.filename, contentType: "application/octet-stream", image.content)
            }
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
    /// See ``SystemSettings/GetServerReport``.
    @_alwaysEmitIntoClient
    public func getServerReport() async throws -> String {
        try await vapix.send(SystemSettings.GetServerReport())
    }

    /// See ``SystemSettings/GetServerReportArchive``.
    @_alwaysEmitIntoClient
    public func getServerReportArchive() async throws -> [UInt8] {
        try await vapix.send(SystemSettings.GetServerReportArchive())
    }

    /// See ``SystemSettings/GetServerReportWithImage``.
    @_alwaysEmitIntoClient
    public func getServerReportWithImage() async throws -> [UInt8] {
        try await vapix.send(SystemSettings.GetServerReportWithImage())
    }

    /// See ``SystemSettings/GetLogArchive``.
    @_alwaysEmitIntoClient
    public func getLogArchive() async throws -> [UInt8] {
        try await vapix.send(SystemSettings.GetLogArchive())
    }

    /// See ``SystemSettings/GetSystemLog``.
    @_alwaysEmitIntoClient
    public func getSystemLog(filter: String? = nil) async throws -> String {
        try await vapix.send(SystemSettings.GetSystemLog(filter: filter))
    }

    /// See ``SystemSettings/GetAccessLog``.
    @_alwaysEmitIntoClient
    public func getAccessLog() async throws -> String {
        try await vapix.send(SystemSettings.GetAccessLog())
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
    public func upgrade(image: FilePart, type: SystemSettings.UpgradeType? = nil) async throws {
        try await vapix.send(SystemSettings.Upgrade(image: image, type: type))
    }
}

extension Vapix {
    /// Logs and reports of the device, and older ways to restart, reset and upgrade it; see ``SystemSettings``.
    @_alwaysEmitIntoClient
    public var systemSettings: VapixCalls<SystemSettings> { VapixCalls(vapix: self) }
}
