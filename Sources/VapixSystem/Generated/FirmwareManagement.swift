// Generated from Specs/firmware-management.yaml by vapix-generate. Do not edit.

public import VapixClient

/// AXIS OS on the device: upgrade, rollback, factory default, restart.
///
/// Version 1.3 on devices whose parameter `Properties.FirmwareManagement.Version` is that.
///
/// API Discovery lists it as `fwmgr`; AXIS OS 7.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/firmware-management-api/>.
public enum FirmwareManagement {
    /// Reads which AXIS OS is active, which is kept for a rollback, and what is pending.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/firmware-management-api/#status>.
    public struct GetStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "firmwareManagement/getStatus", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
            method: "status", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = Status

        /// Makes the call's value.
        public init() {}
    }

    /// Installs another AXIS OS and restarts the device.
    ///
    /// Only while the active AXIS OS is committed; the inactive one is lost, even if the upgrade fails.
    ///
    /// An older AXIS OS wants the factory default mode `hard`.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/firmware-management-api/#upgrade>.
    public struct Upgrade: UploadOperation, JSONReplyOperation {
        package static let call = Query(
            id: "firmwareManagement/upgrade", path: "/axis-cgi/firmwaremanagement.cgi", arguments: .get, access: .admin,
            effect: .once)

        /// The file of AXIS OS.
        public var image: FilePart
        /// What becomes of the settings; they stay if left out.
        public var factoryDefaultMode: UpgradeDefaultMode?
        /// When the device commits the new AXIS OS by itself.
        public var autoCommit: AutoCommit?
        /// When the device goes back by itself, "never", "default" or a number of minutes after the restart.
        public var autoRollback: String?

        /// What the device answers.
        public typealias Output = VersionReply

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - image: The file of AXIS OS.
        ///   - factoryDefaultMode: What becomes of the settings; they stay if left out.
        ///   - autoCommit: When the device commits the new AXIS OS by itself.
        ///   - autoRollback: When the device goes back by itself, "never", "default" or a number of minutes after the
        ///     restart.
        public init(
            image: FilePart, factoryDefaultMode: UpgradeDefaultMode? = nil, autoCommit: AutoCommit? = nil,
            autoRollback: String? = nil
        ) {
            self.image = image
            self.factoryDefaultMode = factoryDefaultMode
            self.autoCommit = autoCommit
            self.autoRollback = autoRollback
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard factoryDefaultMode != nil || autoCommit != nil || autoRollback != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("factoryDefaultMode", factoryDefaultMode?.rawValue)
            json.member("autoCommit", autoCommit?.rawValue)
            json.member("autoRollback", autoRollback)
            json.endObject()
        }

        package func writeParts(to parts: inout MultipartWriter) {
            parts.append(
                nil, contentType: "application/json",
                jsonRequest(apiVersion: "1.0", method: "upgrade", writeParameters: writeParameters))
            parts.append(nil, filename: image.filename, contentType: "application/octet-stream", image.bytes)
        }
    }

    /// Makes the active AXIS OS stay, and stops a pending rollback.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/firmware-management-api/#commit>.
    public struct Commit: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "firmwareManagement/commit", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
            method: "commit", access: .admin, effect: .idempotent)

        /// What the device answers.
        public typealias Output = VersionReply

        /// Makes the call's value.
        public init() {}
    }

    /// Goes back to the AXIS OS and the settings before the last upgrade, and restarts the device.
    ///
    /// Applications and their data stay as they are; not possible after a purge or a factory default.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/firmware-management-api/#rollback>.
    public struct Rollback: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "firmwareManagement/rollback", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
            method: "rollback", access: .admin, effect: .once)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}
    }

    /// Removes the inactive AXIS OS, so that no rollback is possible.
    ///
    /// Only while the active AXIS OS is committed and no upgrade is going on.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/firmware-management-api/#purge>.
    public struct Purge: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "firmwareManagement/purge", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
            method: "purge", access: .admin, effect: .idempotent)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}
    }

    /// Resets all settings, removes applications, and restarts the device.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/firmware-management-api/#factorydefault>.
    public struct FactoryDefault: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "firmwareManagement/factoryDefault", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
            method: "factoryDefault", access: .admin, effect: .once)

        /// What is reset; `soft` if left out (`factoryDefaultMode`).
        public var mode: DefaultMode?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter mode: What is reset; `soft` if left out.
        public init(mode: DefaultMode? = nil) {
            self.mode = mode
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard mode != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("factoryDefaultMode", mode?.rawValue)
            json.endObject()
        }
    }

    /// Stops the timer of a pending rollback, without committing.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/firmware-management-api/#stopauto>.
    public struct StopAutomaticRollback: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "firmwareManagement/stopAutomaticRollback", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
            method: "stopAuto", access: .admin, effect: .idempotent)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}
    }

    /// Restarts the device with the active AXIS OS, committed or not.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/firmware-management-api/#reboot>.
    public struct Reboot: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "firmwareManagement/reboot", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
            method: "reboot", access: .admin, effect: .once)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/firmware-management-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "firmwareManagement/getSupportedVersions", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Which AXIS OS the device has.
    public struct Status: Sendable, JSONReadable {
        /// The version that is active (`activeFirmwareVersion`).
        public var activeVersion: String
        /// The part number of the active version (`activeFirmwarePart`).
        public var activePart: String?
        /// The version for a rollback, "UNKNOWN" if it cannot say; absent if there is none (`inactiveFirmwareVersion`).
        public var inactiveVersion: String?
        /// Whether the active version stays; absent if there is no inactive one (`isCommited`).
        public var isCommitted: Bool?
        /// When the device will commit by itself; absent if it will not.
        public var pendingCommit: PendingCommit?
        /// After how many seconds the device will go back by itself; absent if it will not.
        public var timeToRollback: Int64?
        /// When the last upgrade was, in ISO 8601; absent if there is no inactive version.
        public var lastUpgradeAt: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var activeVersion: String?
            while let key = try json.nextKey() {
                switch key {
                case "activeFirmwareVersion": activeVersion = try json.readString()
                case "activeFirmwarePart": activePart = try json.readString()
                case "inactiveFirmwareVersion": inactiveVersion = try json.readString()
                case "isCommited", "isCommitted": isCommitted = try json.readBool()
                case "pendingCommit": pendingCommit = try json.readString().map(PendingCommit.init(rawValue:))
                case "timeToRollback": timeToRollback = try json.readInt64()
                case "lastUpgradeAt": lastUpgradeAt = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let activeVersion else { throw json.missingField("activeFirmwareVersion") }
            self.activeVersion = activeVersion
        }
    }

    /// What upgrade and commit answer.
    public struct VersionReply: Sendable, JSONReadable {
        /// The version of AXIS OS (`firmwareVersion`).
        public var version: String

        package init(from json: inout JSONReader) throws(WireError) {
            var version: String?
            while let key = try json.nextKey() {
                switch key {
                case "firmwareVersion": version = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let version else { throw json.missingField("firmwareVersion") }
            self.version = version
        }
    }

    /// When the device will commit by itself.
    public struct PendingCommit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// When it has finished starting.
        public static let started = PendingCommit(rawValue: "started")
    }

    /// What becomes of the settings in an upgrade.
    public struct UpgradeDefaultMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// They stay.
        public static let none = UpgradeDefaultMode(rawValue: "none")
        /// They are reset, except those that factoryDefault keeps; applications are removed.
        public static let soft = UpgradeDefaultMode(rawValue: "soft")
        /// They are reset, and applications removed.
        public static let hard = UpgradeDefaultMode(rawValue: "hard")
    }

    /// What a factory default resets.
    public struct DefaultMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// All but the address (boot protocol, address, router, mask, broadcast), the time and IEEE 802.1X.
        public static let soft = DefaultMode(rawValue: "soft")
        /// All.
        public static let hard = DefaultMode(rawValue: "hard")
    }

    /// When the device commits a new AXIS OS by itself.
    public struct AutoCommit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not at all.
        public static let never = AutoCommit(rawValue: "never")
        /// When it begins to start.
        public static let boot = AutoCommit(rawValue: "boot")
        /// When it has finished starting.
        public static let started = AutoCommit(rawValue: "started")
        /// `never` if autoRollback is given; else `started`, or `boot` if settings are reset.
        public static let `default` = AutoCommit(rawValue: "default")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The request is no valid message, or has an unknown parameter or value.
        public static let invalidRequest: DeviceError.Code = 400
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 405
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 417
        /// Another request about AXIS OS is going on.
        public static let busy: DeviceError.Code = 423
        /// The device failed.
        public static let internalError: DeviceError.Code = 500
        /// There is no AXIS OS to go back to.
        public static let notFound: DeviceError.Code = 404
        /// An older version wants a factory default.
        public static let factoryDefaultRequired: DeviceError.Code = 409
        /// That version is revoked.
        public static let versionRevoked: DeviceError.Code = 410
        /// The active AXIS OS is not committed.
        public static let notCommitted: DeviceError.Code = 412
        /// The file is no valid AXIS OS.
        public static let invalidImage: DeviceError.Code = 415
        /// The file is for another device.
        public static let imageMismatch: DeviceError.Code = 421
        /// The file lacks a signature.
        public static let signatureMissing: DeviceError.Code = 422
        /// The file is signed with an unknown certificate.
        public static let unknownCertificate: DeviceError.Code = 424
    }

    /// The API's calls; get it from ``Vapix/firmwareManagement``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetStatus``.
        public func getStatus() async throws -> Status {
            try await vapix.send(GetStatus())
        }

        /// See ``Upgrade``.
        public func upgrade(
            image: FilePart, factoryDefaultMode: UpgradeDefaultMode? = nil, autoCommit: AutoCommit? = nil,
            autoRollback: String? = nil
        ) async throws -> VersionReply {
            try await vapix.send(
                Upgrade(
                    image: image, factoryDefaultMode: factoryDefaultMode, autoCommit: autoCommit,
                    autoRollback: autoRollback))
        }

        /// See ``Commit``.
        public func commit() async throws -> VersionReply {
            try await vapix.send(Commit())
        }

        /// See ``Rollback``.
        public func rollback() async throws {
            try await vapix.send(Rollback())
        }

        /// See ``Purge``.
        public func purge() async throws {
            try await vapix.send(Purge())
        }

        /// See ``FactoryDefault``.
        public func factoryDefault(mode: DefaultMode? = nil) async throws {
            try await vapix.send(FactoryDefault(mode: mode))
        }

        /// See ``StopAutomaticRollback``.
        public func stopAutomaticRollback() async throws {
            try await vapix.send(StopAutomaticRollback())
        }

        /// See ``Reboot``.
        public func reboot() async throws {
            try await vapix.send(Reboot())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// AXIS OS on the device: upgrade, rollback, factory default, restart; see ``FirmwareManagement``.
    public var firmwareManagement: FirmwareManagement.API { FirmwareManagement.API(vapix: self) }
}
