// Generated from Specs/firmware-management.yaml by vapix-generate. Do not edit.

public import VapixClient

/// AXIS OS on the device: upgrade, rollback, factory default, restart.
///
/// Devices whose parameter `Properties.FirmwareManagement.Version` is 1.3 have version 1.3.
///
/// API Discovery lists it as `fwmgr`; AXIS OS 7.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/firmware-management-api/>.
public struct FirmwareManagement: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the active AXIS OS, the inactive one, and pending changes.
    ///
    /// Access: admin; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/firmware-management-api/#status>.
    ///
    /// - Returns: The active AXIS OS, the inactive one, and pending changes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus() async throws -> Status {
        try await vapix.send(Self.getStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus() -> VapixCall<Status> { callGetStatus }

    private static let callGetStatus = VapixCall<Status>(
        id: "firmwareManagement/getStatus", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
        method: "status", access: .admin, effect: .read, reply: .data)

    /// Installs another AXIS OS and restarts the device.
    ///
    /// The active AXIS OS must be committed. The inactive one is lost, even if the upgrade fails.
    ///
    /// An older AXIS OS requires the factory default mode `hard`.
    ///
    /// The device ignores `autoCommit` and `autoRollback` if the new AXIS OS does not support automatic rollback.
    ///
    /// Access: admin; AXIS OS 7.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/firmware-management-api/#upgrade>.
    ///
    /// - Parameters:
    ///   - confirmation: The device gets another AXIS OS and restarts; the AXIS OS for a rollback is lost.
    ///   - image: The file of AXIS OS.
    ///   - factoryDefaultMode: The effect on the settings; the settings stay if left out.
    ///   - autoCommit: The time at which the device commits the new AXIS OS automatically.
    ///   - autoRollback: How long after the start an uncommitted AXIS OS is rolled back; 10 minutes by default, never
    ///     if autoCommit is given.
    /// - Returns: The version of AXIS OS that was installed.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/factoryDefaultRequired``, ``ErrorCode/versionRevoked``,
    ///   ``ErrorCode/notCommitted``, ``ErrorCode/invalidImage``, ``ErrorCode/imageMismatch``,
    ///   ``ErrorCode/signatureMissing`` or ``ErrorCode/unknownCertificate`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func upgrade(
        confirmation: UpgradeConfirmation, image: FilePart, factoryDefaultMode: UpgradeDefaultMode? = nil,
        autoCommit: AutoCommit? = nil, autoRollback: AutoRollback? = nil
    ) async throws -> VersionReply {
        try await vapix.send(
            Self.upgrade(
                confirmation: confirmation, image: image, factoryDefaultMode: factoryDefaultMode,
                autoCommit: autoCommit, autoRollback: autoRollback))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func upgrade(
        confirmation: UpgradeConfirmation, image: FilePart, factoryDefaultMode: UpgradeDefaultMode? = nil,
        autoCommit: AutoCommit? = nil, autoRollback: AutoRollback? = nil
    ) -> VapixCall<VersionReply> {
        VapixCall(
            id: "firmwareManagement/upgrade", path: "/axis-cgi/firmwaremanagement.cgi", access: .admin, effect: .once,
            reply: .data
        ) { parts in
            let method = jsonRequest(apiVersion: "1.0", method: "upgrade") { json in
                json.beginParameters()
                json.member("factoryDefaultMode", factoryDefaultMode?.rawValue)
                json.member("autoCommit", autoCommit?.rawValue)
                if let autoRollback {
                    json.key("autoRollback")
                    autoRollback.write(to: &json)
                }
                json.endParameters()
            }
            parts.append("data", contentType: "application/json", method)
            parts.append("firmwareImage", contentType: "application/octet-stream", image)
        }
    }

    /// Commits the active AXIS OS, and stops a pending rollback.
    ///
    /// Access: admin; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/firmware-management-api/#commit>.
    ///
    /// - Returns: The version of AXIS OS that was committed.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func commit() async throws -> VersionReply {
        try await vapix.send(Self.commit())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func commit() -> VapixCall<VersionReply> { callCommit }

    private static let callCommit = VapixCall<VersionReply>(
        id: "firmwareManagement/commit", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0", method: "commit",
        access: .admin, effect: .idempotent, reply: .data)

    /// Returns to the AXIS OS and the settings before the last upgrade, and restarts the device.
    ///
    /// Applications and their data stay unchanged. A rollback is not possible after a purge or a factory default.
    ///
    /// Access: admin; AXIS OS 7.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/firmware-management-api/#rollback>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func rollback() async throws {
        try await vapix.send(Self.rollback())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func rollback() -> VapixCall<Void> { callRollback }

    private static let callRollback = VapixCall<Void>(
        id: "firmwareManagement/rollback", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
        method: "rollback", access: .admin, effect: .once, reply: .success)

    /// Removes the inactive AXIS OS, so that no rollback is possible.
    ///
    /// The active AXIS OS must be committed, and no upgrade may be in progress.
    ///
    /// Access: admin; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/firmware-management-api/#purge>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notCommitted`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func purge() async throws {
        try await vapix.send(Self.purge())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func purge() -> VapixCall<Void> { callPurge }

    private static let callPurge = VapixCall<Void>(
        id: "firmwareManagement/purge", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0", method: "purge",
        access: .admin, effect: .idempotent, reply: .success)

    /// Resets the settings, removes applications or restores their pre-installed versions, and restarts the device.
    ///
    /// Access: admin; AXIS OS 7.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/firmware-management-api/#factorydefault>.
    ///
    /// - Parameter mode: The settings to reset; `soft` if left out (`factoryDefaultMode`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func factoryDefault(mode: DefaultMode? = nil) async throws {
        try await vapix.send(Self.factoryDefault(mode: mode))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func factoryDefault(mode: DefaultMode? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "firmwareManagement/factoryDefault", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
            method: "factoryDefault", access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("factoryDefaultMode", mode?.rawValue)
            json.endParameters()
        }
    }

    /// Stops the timer of a pending rollback, without committing.
    ///
    /// Access: admin; AXIS OS 7.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/firmware-management-api/#stopauto>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stopAutomaticRollback() async throws {
        try await vapix.send(Self.stopAutomaticRollback())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stopAutomaticRollback() -> VapixCall<Void> { callStopAutomaticRollback }

    private static let callStopAutomaticRollback = VapixCall<Void>(
        id: "firmwareManagement/stopAutomaticRollback", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0",
        method: "stopAuto", access: .admin, effect: .idempotent, reply: .success)

    /// Restarts the device with the active AXIS OS, committed or not.
    ///
    /// Access: admin; AXIS OS 7.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/firmware-management-api/#reboot>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func reboot() async throws {
        try await vapix.send(Self.reboot())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func reboot() -> VapixCall<Void> { callReboot }

    private static let callReboot = VapixCall<Void>(
        id: "firmwareManagement/reboot", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: "1.0", method: "reboot",
        access: .admin, effect: .once, reply: .success)

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin; AXIS OS 7.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/firmware-management-api/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "firmwareManagement/getSupportedVersions", path: "/axis-cgi/firmwaremanagement.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// The confirmation that the caller knows the consequence of the call.
    public struct UpgradeConfirmation: Sendable {
        /// The device gets another AXIS OS and restarts; the AXIS OS for a rollback is lost.
        @_alwaysEmitIntoClient
        public static var replacesFirmware: UpgradeConfirmation { Self() }

        @usableFromInline init() {}
    }

    /// The versions of AXIS OS on the device.
    public struct Status: Sendable, JSONReadable {
        /// The version that is active (`activeFirmwareVersion`).
        public let activeVersion: String
        /// The part number of the active version (`activeFirmwarePart`).
        public let activePart: String?
        /// The version for a rollback, if any; "UNKNOWN" if it lacks the automatic rollback parameters
        /// (`inactiveFirmwareVersion`).
        public let inactiveVersion: String?
        /// Whether the active version is committed; absent if there is no inactive version (`isCommited`).
        public let isCommitted: Bool?
        /// The time at which the device commits automatically; absent if no automatic commit is pending.
        public let pendingCommit: PendingCommit?
        /// The time until the automatic rollback; absent if no automatic rollback is pending.
        public let timeToRollback: Duration?
        /// The time of the last upgrade, in ISO 8601; absent if there is no inactive version.
        public let lastUpgradeAt: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - activeVersion: The version that is active.
        ///   - activePart: The part number of the active version.
        ///   - inactiveVersion: The version for a rollback, if any; "UNKNOWN" if it lacks the automatic rollback
        ///     parameters.
        ///   - isCommitted: Whether the active version is committed; absent if there is no inactive version.
        ///   - pendingCommit: The time at which the device commits automatically; absent if no automatic commit is
        ///     pending.
        ///   - timeToRollback: The time until the automatic rollback; absent if no automatic rollback is pending.
        ///   - lastUpgradeAt: The time of the last upgrade, in ISO 8601; absent if there is no inactive version.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            activeVersion: String, activePart: String? = nil, inactiveVersion: String? = nil, isCommitted: Bool? = nil,
            pendingCommit: PendingCommit? = nil, timeToRollback: Duration? = nil, lastUpgradeAt: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.activeVersion = activeVersion
            self.activePart = activePart
            self.inactiveVersion = inactiveVersion
            self.isCommitted = isCommitted
            self.pendingCommit = pendingCommit
            self.timeToRollback = timeToRollback
            self.lastUpgradeAt = lastUpgradeAt
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var activeVersion: String?
            var activePart: String?
            var inactiveVersion: String?
            var isCommitted: Bool?
            var pendingCommit: PendingCommit?
            var timeToRollback: Duration?
            var lastUpgradeAt: String?
            let keys: StaticString = """
                activeFirmwareVersion,activeFirmwarePart,inactiveFirmwareVersion,isCommited,isCommitted,pendingCommit,\
                timeToRollback,lastUpgradeAt
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: activeVersion = try json.readString()
                case 1: activePart = try json.readString()
                case 2: inactiveVersion = try json.readString()
                case 3, 4: isCommitted = try json.readBool()
                case 5: pendingCommit = try json.readWord(PendingCommit.self)
                case 6: timeToRollback = try json.readDuration(in: .seconds)
                case 7: lastUpgradeAt = try json.readString()
                default: break
                }
            }
            guard let activeVersion else { throw json.missingField("activeFirmwareVersion") }
            self.activeVersion = activeVersion
            self.activePart = activePart
            self.inactiveVersion = inactiveVersion
            self.isCommitted = isCommitted
            self.pendingCommit = pendingCommit
            self.timeToRollback = timeToRollback
            self.lastUpgradeAt = lastUpgradeAt
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply of upgrade and commit.
    public struct VersionReply: Sendable, JSONReadable {
        /// The version of AXIS OS (`firmwareVersion`).
        public let version: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - version: The version of AXIS OS.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(version: String, other: [String: JSONValue] = [:]) {
            self.version = version
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var version: String?
            while let key = try json.nextMember(of: "firmwareVersion") {
                switch key {
                case 0: version = try json.readString()
                default: break
                }
            }
            guard let version else { throw json.missingField("firmwareVersion") }
            self.version = version
            self.other = json.keptMembersOfObject()
        }
    }

    /// The time at which the device commits automatically.
    public struct PendingCommit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// After the device has started completely.
        @_alwaysEmitIntoClient
        public static var started: PendingCommit { Self(rawValue: "started") }
    }

    /// The effect of an upgrade on the settings.
    public struct UpgradeDefaultMode: OpenEnumeration {
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
        public static var keepSettings: UpgradeDefaultMode { Self(rawValue: "none") }
        /// The settings are reset, except those that factoryDefault keeps; applications are removed or restored to
        /// pre-installed versions.
        @_alwaysEmitIntoClient
        public static var soft: UpgradeDefaultMode { Self(rawValue: "soft") }
        /// All settings are reset; applications are removed or restored to pre-installed versions.
        @_alwaysEmitIntoClient
        public static var hard: UpgradeDefaultMode { Self(rawValue: "hard") }
    }

    /// The settings that a factory default resets.
    public struct DefaultMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// All settings except the address (boot protocol, address, router, mask, broadcast), the time and IEEE 802.1X.
        @_alwaysEmitIntoClient
        public static var soft: DefaultMode { Self(rawValue: "soft") }
        /// All settings.
        @_alwaysEmitIntoClient
        public static var hard: DefaultMode { Self(rawValue: "hard") }
    }

    /// The time at which the device commits a new AXIS OS automatically.
    public struct AutoCommit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not at all.
        @_alwaysEmitIntoClient
        public static var never: AutoCommit { Self(rawValue: "never") }
        /// When the device begins to start.
        @_alwaysEmitIntoClient
        public static var boot: AutoCommit { Self(rawValue: "boot") }
        /// After the device has started completely.
        @_alwaysEmitIntoClient
        public static var started: AutoCommit { Self(rawValue: "started") }
        /// `never` if autoRollback is given; else `started`, or `boot` if settings are reset.
        @_alwaysEmitIntoClient
        public static var `default`: AutoCommit { Self(rawValue: "default") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The request is not a valid message, or has an unknown parameter or value.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 400 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 405 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 417 }
        /// Another request about AXIS OS is in progress.
        @_alwaysEmitIntoClient
        public static var busy: DeviceError.Code { 423 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 500 }
        /// There is no AXIS OS for a rollback.
        @_alwaysEmitIntoClient
        public static var notFound: DeviceError.Code { 404 }
        /// An older version requires a factory default.
        @_alwaysEmitIntoClient
        public static var factoryDefaultRequired: DeviceError.Code { 409 }
        /// The version in the file is revoked.
        @_alwaysEmitIntoClient
        public static var versionRevoked: DeviceError.Code { 410 }
        /// The active AXIS OS is not committed.
        @_alwaysEmitIntoClient
        public static var notCommitted: DeviceError.Code { 412 }
        /// The file is not a valid AXIS OS.
        @_alwaysEmitIntoClient
        public static var invalidImage: DeviceError.Code { 415 }
        /// The file is for another device.
        @_alwaysEmitIntoClient
        public static var imageMismatch: DeviceError.Code { 421 }
        /// The file lacks a signature.
        @_alwaysEmitIntoClient
        public static var signatureMissing: DeviceError.Code { 422 }
        /// The file is signed with an unknown certificate.
        @_alwaysEmitIntoClient
        public static var unknownCertificate: DeviceError.Code { 424 }
    }
}

extension Vapix {
    /// AXIS OS on the device: upgrade, rollback, factory default, restart.
    @_alwaysEmitIntoClient
    public var firmwareManagement: FirmwareManagement { FirmwareManagement(vapix: self) }
}
