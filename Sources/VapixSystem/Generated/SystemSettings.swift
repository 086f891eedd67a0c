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
    public struct GetServerReport: QueryOperation, TextOperation {
        package static let call = Query(
            id: "systemSettings/getServerReport", path: "/axis-cgi/serverreport.cgi", arguments: .get, access: .admin,
            effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("mode", "text")
        }
    }

    /// Reads a report for Axis's support, as a .zip file.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct GetServerReportArchive: QueryOperation, BinaryOperation {
        package static let call = Query(
            id: "systemSettings/getServerReportArchive", path: "/axis-cgi/serverreport.cgi", arguments: .get,
            access: .admin, effect: .read)
        package static let magic: [UInt8] = [0x50, 0x4B]

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("mode", "zip")
        }
    }

    /// Reads a report for Axis's support and a picture, as a .zip file.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct GetServerReportWithImage: QueryOperation, BinaryOperation {
        package static let call = Query(
            id: "systemSettings/getServerReportWithImage", path: "/axis-cgi/serverreport.cgi", arguments: .get,
            access: .admin, effect: .read)
        package static let magic: [UInt8] = [0x50, 0x4B]

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("mode", "zip_with_image")
        }
    }

    /// Reads all logs, as a .tar file.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    public struct GetLogArchive: QueryOperation, BinaryOperation {
        package static let call = Query(
            id: "systemSettings/getLogArchive", path: "/axis-cgi/serverreport.cgi", arguments: .get, access: .admin,
            effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("mode", "tar_all")
        }
    }

    /// Reads the system log.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#system-log>.
    public struct GetSystemLog: QueryOperation, TextOperation {
        package static let call = Query(
            id: "systemSettings/getSystemLog", path: "/axis-cgi/systemlog.cgi", arguments: .get, access: .admin,
            effect: .read)

        /// Only entries with this text, which may have letters and digits only (`text`).
        ///
        /// Since AXIS OS 11.11.45.
        public var filter: String?

        /// Makes the call's value.
        ///
        /// - Parameter filter: Only entries with this text, which may have letters and digits only.
        public init(filter: String? = nil) {
            self.filter = filter
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("text", filter)
        }
    }

    /// Reads the log of the device's clients.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#access-log>.
    public struct GetAccessLog: QueryOperation, TextOperation {
        package static let call = Query(
            id: "systemSettings/getAccessLog", path: "/axis-cgi/accesslog.cgi", arguments: .get, access: .admin,
            effect: .read)

        /// Makes the call's value.
        public init() {}
    }

    /// Restarts the device.
    ///
    /// Deprecated: Use reboot of FirmwareManagement instead.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#restart-server>.
    public struct Restart: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "systemSettings/restart", path: "/axis-cgi/restart.cgi", arguments: .get, access: .admin, effect: .once)

        /// Makes the call's value.
        public init() {}
    }

    /// Resets all settings but the address, the time and IEEE 802.1X, and restarts the device.
    ///
    /// Deprecated: Use factoryDefault of FirmwareManagement instead.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#factory-default>.
    public struct FactoryDefault: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "systemSettings/factoryDefault", path: "/axis-cgi/factorydefault.cgi", arguments: .get, access: .admin,
            effect: .once)

        /// Makes the call's value.
        public init() {}
    }

    /// Resets all settings and restarts the device.
    ///
    /// Deprecated: Use factoryDefault of FirmwareManagement instead.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#hard-factory-default>.
    public struct HardFactoryDefault: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "systemSettings/hardFactoryDefault", path: "/axis-cgi/hardfactorydefault.cgi", arguments: .get,
            access: .admin, effect: .once)

        /// Makes the call's value.
        public init() {}
    }

    /// Installs another AXIS OS and restarts the device.
    ///
    /// Deprecated: Use upgrade of FirmwareManagement instead.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/system-settings/#axis-os-upgrade>.
    public struct Upgrade: UploadOperation, SilentOperation {
        package static let call = Query(
            id: "systemSettings/upgrade", path: "/axis-cgi/firmwareupgrade.cgi", arguments: .post, access: .admin,
            effect: .once)

        /// The file of AXIS OS.
        public var image: FilePart
        /// What becomes of the settings; they stay if left out.
        public var type: UpgradeType?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - image: The file of AXIS OS.
        ///   - type: What becomes of the settings; they stay if left out.
        public init(image: FilePart, type: UpgradeType? = nil) {
            self.image = image
            self.type = type
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("type", type?.rawValue)
        }

        package func writeParts(to parts: inout MultipartWriter) {
            parts.append("image", filename: image.filename, contentType: "application/octet-stream", image.bytes)
        }
    }

    /// What becomes of the settings in an upgrade.
    public struct UpgradeType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// They stay.
        public static let normal = UpgradeType(rawValue: "normal")
        /// They are reset.
        public static let factoryDefault = UpgradeType(rawValue: "factorydefault")
    }

    /// The API's calls; get it from ``Vapix/systemSettings``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetServerReport``.
        public func getServerReport() async throws -> String {
            try await vapix.send(GetServerReport())
        }

        /// See ``GetServerReportArchive``.
        public func getServerReportArchive() async throws -> [UInt8] {
            try await vapix.send(GetServerReportArchive())
        }

        /// See ``GetServerReportWithImage``.
        public func getServerReportWithImage() async throws -> [UInt8] {
            try await vapix.send(GetServerReportWithImage())
        }

        /// See ``GetLogArchive``.
        public func getLogArchive() async throws -> [UInt8] {
            try await vapix.send(GetLogArchive())
        }

        /// See ``GetSystemLog``.
        public func getSystemLog(filter: String? = nil) async throws -> String {
            try await vapix.send(GetSystemLog(filter: filter))
        }

        /// See ``GetAccessLog``.
        public func getAccessLog() async throws -> String {
            try await vapix.send(GetAccessLog())
        }

        /// See ``Restart``.
        public func restart() async throws {
            try await vapix.send(Restart())
        }

        /// See ``FactoryDefault``.
        public func factoryDefault() async throws {
            try await vapix.send(FactoryDefault())
        }

        /// See ``HardFactoryDefault``.
        public func hardFactoryDefault() async throws {
            try await vapix.send(HardFactoryDefault())
        }

        /// See ``Upgrade``.
        public func upgrade(image: FilePart, type: UpgradeType? = nil) async throws {
            try await vapix.send(Upgrade(image: image, type: type))
        }
    }
}

extension Vapix {
    /// Logs and reports of the device, and older ways to restart, reset and upgrade it; see ``SystemSettings``.
    public var systemSettings: SystemSettings.API { SystemSettings.API(vapix: self) }
}
