// Generated from Specs/system-settings.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Logs and reports of the device, and older ways to restart, reset and upgrade it.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/system-settings/>.
public struct SystemSettings: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads a report for Axis's support, as text.
    ///
    /// It has facts about the product, all parameters and the logs.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    ///
    /// - Returns: The report, as a stream of text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func serverReport() async throws -> ReplyStream {
        try await vapix.send(Self.serverReport())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func serverReport() -> VapixCall<ReplyStream> { callServerReport }

    private static let callServerReport = VapixCall<ReplyStream>(
        id: "systemSettings/serverReport", path: "/axis-cgi/serverreport.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .stream("text/plain")
    ) { query in
        query.append("mode", "text")
    }

    /// Reads a report for Axis's support, as a .zip file.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    ///
    /// - Returns: The report, as a stream of a .zip file.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func serverReportArchive() async throws -> ReplyStream {
        try await vapix.send(Self.serverReportArchive())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func serverReportArchive() -> VapixCall<ReplyStream> { callServerReportArchive }

    private static let callServerReportArchive = VapixCall<ReplyStream>(
        id: "systemSettings/serverReportArchive", path: "/axis-cgi/serverreport.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .stream("application/zip")
    ) { query in
        query.append("mode", "zip")
    }

    /// Reads a report for Axis's support and a picture, as a .zip file.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    ///
    /// - Returns: The report and a picture, as a stream of a .zip file.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func serverReportWithImage() async throws -> ReplyStream {
        try await vapix.send(Self.serverReportWithImage())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func serverReportWithImage() -> VapixCall<ReplyStream> { callServerReportWithImage }

    private static let callServerReportWithImage = VapixCall<ReplyStream>(
        id: "systemSettings/serverReportWithImage", path: "/axis-cgi/serverreport.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .stream("application/zip")
    ) { query in
        query.append("mode", "zip_with_image")
    }

    /// Reads all logs, as a .tar file.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#server-report>.
    ///
    /// - Returns: The logs, as a stream of a .tar file.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func logArchive() async throws -> ReplyStream {
        try await vapix.send(Self.logArchive())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func logArchive() -> VapixCall<ReplyStream> { callLogArchive }

    private static let callLogArchive = VapixCall<ReplyStream>(
        id: "systemSettings/logArchive", path: "/axis-cgi/serverreport.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .stream("application/x-tar")
    ) { query in
        query.append("mode", "tar_all")
    }

    /// Reads the system log.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#system-log>.
    ///
    /// - Parameters:
    ///   - appName: The name of the application whose entries are read (`appname`).
    ///   - filter: A text of letters and digits; only entries with it are read (`text`). Since AXIS OS 11.11.45.
    /// - Returns: The log, as a stream of lines.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func systemLog(appName: String? = nil, filter: String? = nil) async throws -> LogStream {
        try await vapix.send(Self.systemLog(appName: appName, filter: filter))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func systemLog(appName: String? = nil, filter: String? = nil) -> VapixCall<LogStream> {
        VapixCall(
            id: "systemSettings/systemLog", path: "/axis-cgi/systemlog.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .stream("text/plain", opening: LogStream.init(_:))
        ) { query in
            query.append("appname", appName)
            query.append("text", filter)
        }
    }

    /// Reads the log of the device's clients.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#access-log>.
    ///
    /// - Returns: The log, as a stream of lines.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func accessLog() async throws -> LogStream {
        try await vapix.send(Self.accessLog())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func accessLog() -> VapixCall<LogStream> { callAccessLog }

    private static let callAccessLog = VapixCall<LogStream>(
        id: "systemSettings/accessLog", path: "/axis-cgi/accesslog.cgi", arguments: .get, access: .admin, effect: .read,
        reply: .stream("text/plain", opening: LogStream.init(_:)))

    /// Restarts the device.
    ///
    /// Deprecated: Use reboot of FirmwareManagement instead.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#restart-server>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func restart() async throws {
        try await vapix.send(Self.restart())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func restart() -> VapixCall<Void> { callRestart }

    private static let callRestart = VapixCall<Void>(
        id: "systemSettings/restart", path: "/axis-cgi/restart.cgi", arguments: .get, access: .admin, effect: .once,
        reply: .nothing)

    /// Resets all settings but the address, the time and IEEE 802.1X, and restarts the device.
    ///
    /// Deprecated: Use factoryDefault of FirmwareManagement instead.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#factory-default>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func factoryDefault() async throws {
        try await vapix.send(Self.factoryDefault())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func factoryDefault() -> VapixCall<Void> { callFactoryDefault }

    private static let callFactoryDefault = VapixCall<Void>(
        id: "systemSettings/factoryDefault", path: "/axis-cgi/factorydefault.cgi", arguments: .get, access: .admin,
        effect: .once, reply: .nothing)

    /// Resets all settings and restarts the device.
    ///
    /// Deprecated: Use factoryDefault of FirmwareManagement instead.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#hard-factory-default>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func hardFactoryDefault() async throws {
        try await vapix.send(Self.hardFactoryDefault())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func hardFactoryDefault() -> VapixCall<Void> { callHardFactoryDefault }

    private static let callHardFactoryDefault = VapixCall<Void>(
        id: "systemSettings/hardFactoryDefault", path: "/axis-cgi/hardfactorydefault.cgi", arguments: .get,
        access: .admin, effect: .once, reply: .nothing)

    /// Installs another AXIS OS and restarts the device.
    ///
    /// Deprecated: Use upgrade of FirmwareManagement instead.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#axis-os-upgrade>.
    ///
    /// - Parameters:
    ///   - confirmation: The device gets another AXIS OS and restarts; a wrong or broken file can make it unusable.
    ///   - image: The file of AXIS OS.
    ///   - type: The effect on the settings; the settings stay if left out.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func upgrade(confirmation: UpgradeConfirmation, image: FilePart, type: UpgradeType? = nil) async throws {
        try await vapix.send(Self.upgrade(confirmation: confirmation, image: image, type: type))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func upgrade(
        confirmation: UpgradeConfirmation, image: FilePart, type: UpgradeType? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "systemSettings/upgrade", path: "/axis-cgi/firmwareupgrade.cgi", access: .admin, effect: .once,
            reply: .nothing
        ) { query in
            query.append("type", type?.rawValue)
        } writeParts: { parts in
            parts.append("image", contentType: "application/octet-stream", image)
        }
    }

    /// The confirmation that the caller knows the consequence of the call.
    public struct UpgradeConfirmation: Sendable {
        /// The device gets another AXIS OS and restarts; a wrong or broken file can make it unusable.
        @_alwaysEmitIntoClient
        public static var replacesFirmware: UpgradeConfirmation { Self() }

        @usableFromInline init() {}
    }

    /// The effect of an upgrade on the settings.
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

        /// The settings stay.
        @_alwaysEmitIntoClient
        public static var normal: UpgradeType { Self(rawValue: "normal") }
        /// The settings are reset.
        @_alwaysEmitIntoClient
        public static var factoryDefault: UpgradeType { Self(rawValue: "factorydefault") }
    }
}

extension Vapix {
    /// Logs and reports of the device, and older ways to restart, reset and upgrade it.
    @_alwaysEmitIntoClient
    public var systemSettings: SystemSettings { SystemSettings(vapix: self) }
}
