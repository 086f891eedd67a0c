// Generated from Specs/disk-properties.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Settings of a disk: required file system, encryption, cleaning up, alerts.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public enum DiskProperties {
    /// Sets the file system that SD cards are formatted with by themselves when they have another.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#set-required-file-system>.
    public struct SetRequiredFileSystem: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - fileSystem: The file system, or none.
        public init(diskID: String, fileSystem: RequiredFileSystem) {
            call = VapixCall(
                id: "diskProperties/setRequiredFileSystem", path: "/axis-cgi/disks/properties/setrequiredfs.cgi",
                arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
                query.append("filesystem", fileSystem.rawValue)
            }
        }
    }

    /// Turns encryption on for an unmounted disk, which must then be formatted and mounted.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#enable-disk-encryption>.
    public struct EnableEncryption: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - passphrase: The passphrase, up to 512 bytes.
        public init(diskID: String, passphrase: String) {
            call = VapixCall(
                id: "diskProperties/enableEncryption", path: "/axis-cgi/disks/properties/enablediskencryption.cgi",
                arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
                query.append("passphrase", passphrase)
            }
        }
    }

    /// Turns encryption off for an unmounted disk, which must then be formatted and mounted.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#disable-disk-encryption>.
    public struct DisableEncryption: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            call = VapixCall(
                id: "diskProperties/disableEncryption", path: "/axis-cgi/disks/properties/disablediskencryption.cgi",
                arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
            }
        }
    }

    /// Changes the passphrase of a mounted disk; recordings go on.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#change-disk-encryption-passphrase>.
    public struct ChangePassphrase: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - newPassphrase: The new passphrase, up to 512 bytes.
        ///   - oldPassphrase: The present passphrase.
        public init(diskID: String, newPassphrase: String, oldPassphrase: String) {
            call = VapixCall(
                id: "diskProperties/changePassphrase", path: "/axis-cgi/disks/properties/changediskpassphrase.cgi",
                arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
                query.append("newpassphrase", newPassphrase)
                query.append("oldpassphrase", oldPassphrase)
            }
        }
    }

    /// Sets the age at which recordings go, if the policy is that old ones go.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#update-cleanup-max-age>.
    public struct SetCleanupMaximumAge: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - maximumAge: The age, in whole days from 0 to 7000.
        public init(diskID: String, maximumAge: Duration) {
            call = VapixCall(
                id: "diskProperties/setCleanupMaximumAge", path: "/axis-cgi/disks/properties/setcleanupmaxage.cgi",
                arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
                query.append("maxage", maximumAge, in: .days)
            }
        }
    }

    /// Sets whether old recordings go by themselves.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#update-cleanup-policy>.
    public struct SetCleanupPolicy: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - policy: The policy.
        public init(diskID: String, policy: CleanupPolicy) {
            call = VapixCall(
                id: "diskProperties/setCleanupPolicy", path: "/axis-cgi/disks/properties/setcleanuppolicy.cgi",
                arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
                query.append("cleanuppolicy", policy.rawValue)
            }
        }
    }

    /// Sets at which wear and temperature a disk gives an alert.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#set-disk-alert-levels>.
    public struct SetAlertLevels: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - wear: The wear, in percent.
        ///   - temperature: The temperature, in kelvin.
        public init(diskID: String, wear: Int? = nil, temperature: Int? = nil) {
            call = VapixCall(
                id: "diskProperties/setAlertLevels", path: "/axis-cgi/disks/properties/setdiskalertlevels.cgi",
                arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
                query.append("wear", wear)
                query.append("temperature", temperature)
            }
        }
    }

    /// Reads at which wear and temperature a disk gives an alert.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-alert-levels>.
    public struct GetAlertLevels: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            call = VapixCall(
                id: "diskProperties/getAlertLevels", path: "/axis-cgi/disks/properties/getdiskalertlevels.cgi",
                arguments: .get, access: .operator, effect: .read, reply: .xmlResponse(reading: Output.init(from:))
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The wear, in percent (`Wear`).
            public let wear: Int?
            /// The temperature, in kelvin (`Temperature`).
            public let temperature: Int?

            init(from xml: inout XMLReader) throws(WireError) {
                var wear: Int?
                var temperature: Int?
                while let element = try xml.nextElement(of: "AlertLevels") {
                    switch element {
                    case 0:
                        try xml.readAttributes(of: "Wear,Temperature")
                        if let attribute = xml.attribute(0) { wear = Int(wire: attribute) }
                        if let attribute = xml.attribute(1) { temperature = Int(wire: attribute) }
                        try xml.skipElement()
                    default: try xml.skipElement()
                    }
                }
                self.wear = wear
                self.temperature = temperature
            }
        }
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#xml-schema-versions>.
    public struct GetSchemaVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "diskProperties/getSchemaVersions", path: "/axis-cgi/disks/properties/schemaversions.cgi",
            arguments: .get, access: .operator, effect: .read, reply: .xmlResponse(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The versions (`SchemaVersion`).
            public let versions: [SchemaVersion]

            init(from xml: inout XMLReader) throws(WireError) {
                var versions: [SchemaVersion] = []
                while let element = try xml.nextElement(of: "SchemaVersion") {
                    switch element {
                    case 0: versions.append(try SchemaVersion(from: &xml))
                    default: try xml.skipElement()
                    }
                }
                self.versions = versions
            }
        }
    }

    /// A version of the XML schema.
    public struct SchemaVersion: Sendable {
        /// The version (`VersionNumber`).
        public let number: String
        /// Whether it should no longer be used (`Deprecated`).
        public let isDeprecated: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            var number: String?
            var isDeprecated: Bool?
            while let element = try xml.nextElement(of: "VersionNumber,Deprecated") {
                switch element {
                case 0: number = try xml.readText()
                case 1: isDeprecated = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let number else { throw xml.missingField("VersionNumber") }
            self.number = number
            self.isDeprecated = isDeprecated
        }
    }

    /// A file system that SD cards must have.
    public struct RequiredFileSystem: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The only one that the page names.
        @_alwaysEmitIntoClient
        public static var ext4: RequiredFileSystem { Self(rawValue: "ext4") }
        /// Any; cards are not formatted by themselves.
        @_alwaysEmitIntoClient
        public static var anyFileSystem: RequiredFileSystem { Self(rawValue: "none") }
    }

    /// Whether old recordings go by themselves.
    public struct CleanupPolicy: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The oldest go first.
        @_alwaysEmitIntoClient
        public static var fifo: CleanupPolicy { Self(rawValue: "fifo") }
        /// They stay until they are removed.
        @_alwaysEmitIntoClient
        public static var keepAll: CleanupPolicy { Self(rawValue: "none") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 20 }
        /// The file system is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedFileSystem: DeviceError.Code { 30 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
        /// There is no such disk.
        @_alwaysEmitIntoClient
        public static var invalidDiskID: DeviceError.Code { 50 }
        /// The disk cannot be encrypted.
        @_alwaysEmitIntoClient
        public static var encryptionNotSupported: DeviceError.Code { 100 }
        /// The passphrase is invalid.
        @_alwaysEmitIntoClient
        public static var invalidPassphrase: DeviceError.Code { 110 }
        /// The new passphrase is invalid.
        @_alwaysEmitIntoClient
        public static var invalidNewPassphrase: DeviceError.Code { 120 }
        /// The old passphrase is not the present one.
        @_alwaysEmitIntoClient
        public static var wrongPassphrase: DeviceError.Code { 130 }
        /// Encryption is on already.
        @_alwaysEmitIntoClient
        public static var alreadyEncrypted: DeviceError.Code { 140 }
        /// The disk is not mounted, as it must be to change the passphrase.
        @_alwaysEmitIntoClient
        public static var notMounted: DeviceError.Code { 150 }
        /// The disk is mounted, as it must not be to turn encryption on or off.
        @_alwaysEmitIntoClient
        public static var mounted: DeviceError.Code { 160 }
    }
}

extension VapixCalls where API == DiskProperties {
    /// See ``DiskProperties/SetRequiredFileSystem``.
    @_alwaysEmitIntoClient
    public func setRequiredFileSystem(diskID: String, fileSystem: DiskProperties.RequiredFileSystem) async throws {
        try await vapix.send(DiskProperties.SetRequiredFileSystem(diskID: diskID, fileSystem: fileSystem))
    }

    /// See ``DiskProperties/EnableEncryption``.
    @_alwaysEmitIntoClient
    public func enableEncryption(diskID: String, passphrase: String) async throws {
        try await vapix.send(DiskProperties.EnableEncryption(diskID: diskID, passphrase: passphrase))
    }

    /// See ``DiskProperties/DisableEncryption``.
    @_alwaysEmitIntoClient
    public func disableEncryption(diskID: String) async throws {
        try await vapix.send(DiskProperties.DisableEncryption(diskID: diskID))
    }

    /// See ``DiskProperties/ChangePassphrase``.
    @_alwaysEmitIntoClient
    public func changePassphrase(diskID: String, newPassphrase: String, oldPassphrase: String) async throws {
        try await vapix.send(
            DiskProperties.ChangePassphrase(diskID: diskID, newPassphrase: newPassphrase, oldPassphrase: oldPassphrase))
    }

    /// See ``DiskProperties/SetCleanupMaximumAge``.
    @_alwaysEmitIntoClient
    public func setCleanupMaximumAge(diskID: String, maximumAge: Duration) async throws {
        try await vapix.send(DiskProperties.SetCleanupMaximumAge(diskID: diskID, maximumAge: maximumAge))
    }

    /// See ``DiskProperties/SetCleanupPolicy``.
    @_alwaysEmitIntoClient
    public func setCleanupPolicy(diskID: String, policy: DiskProperties.CleanupPolicy) async throws {
        try await vapix.send(DiskProperties.SetCleanupPolicy(diskID: diskID, policy: policy))
    }

    /// See ``DiskProperties/SetAlertLevels``.
    @_alwaysEmitIntoClient
    public func setAlertLevels(diskID: String, wear: Int? = nil, temperature: Int? = nil) async throws {
        try await vapix.send(DiskProperties.SetAlertLevels(diskID: diskID, wear: wear, temperature: temperature))
    }

    /// See ``DiskProperties/GetAlertLevels``.
    @_alwaysEmitIntoClient
    public func getAlertLevels(diskID: String) async throws -> DiskProperties.GetAlertLevels.Output {
        try await vapix.send(DiskProperties.GetAlertLevels(diskID: diskID))
    }

    /// See ``DiskProperties/GetSchemaVersions``.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> DiskProperties.GetSchemaVersions.Output {
        try await vapix.send(DiskProperties.GetSchemaVersions())
    }
}

extension Vapix {
    /// Settings of a disk: required file system, encryption, cleaning up, alerts; see ``DiskProperties``.
    @_alwaysEmitIntoClient
    public var diskProperties: VapixCalls<DiskProperties> { VapixCalls(vapix: self) }
}
