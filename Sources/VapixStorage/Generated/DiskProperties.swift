// Generated from Specs/disk-properties.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Settings of a disk: required file system, encryption, cleaning up, alerts.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public enum DiskProperties {
    /// Sets the file system that SD cards are formatted with by themselves when they have another.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#set-required-file-system>.
    public struct SetRequiredFileSystem: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "diskProperties/setRequiredFileSystem", path: "/axis-cgi/disks/properties/setrequiredfs.cgi",
            arguments: .get, access: .admin, effect: .idempotent)

        /// The disk (`diskid`).
        public var diskID: String
        /// The file system, or none (`filesystem`).
        public var fileSystem: RequiredFileSystem

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - fileSystem: The file system, or none.
        public init(diskID: String, fileSystem: RequiredFileSystem) {
            self.diskID = diskID
            self.fileSystem = fileSystem
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("filesystem", fileSystem.rawValue)
        }
    }

    /// Turns encryption on for an unmounted disk, which must then be formatted and mounted.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#enable-disk-encryption>.
    public struct EnableEncryption: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "diskProperties/enableEncryption", path: "/axis-cgi/disks/properties/enablediskencryption.cgi",
            arguments: .get, access: .admin, effect: .idempotent)

        /// The disk (`diskid`).
        public var diskID: String
        /// The passphrase, up to 512 bytes.
        public var passphrase: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - passphrase: The passphrase, up to 512 bytes.
        public init(diskID: String, passphrase: String) {
            self.diskID = diskID
            self.passphrase = passphrase
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("passphrase", passphrase)
        }
    }

    /// Turns encryption off for an unmounted disk, which must then be formatted and mounted.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#disable-disk-encryption>.
    public struct DisableEncryption: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "diskProperties/disableEncryption", path: "/axis-cgi/disks/properties/disablediskencryption.cgi",
            arguments: .get, access: .admin, effect: .idempotent)

        /// The disk (`diskid`).
        public var diskID: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
        }
    }

    /// Changes the passphrase of a mounted disk; recordings go on.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#change-disk-encryption-passphrase>.
    public struct ChangePassphrase: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "diskProperties/changePassphrase", path: "/axis-cgi/disks/properties/changediskpassphrase.cgi",
            arguments: .get, access: .admin, effect: .idempotent)

        /// The disk (`diskid`).
        public var diskID: String
        /// The new passphrase, up to 512 bytes (`newpassphrase`).
        public var newPassphrase: String
        /// The present passphrase (`oldpassphrase`).
        public var oldPassphrase: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - newPassphrase: The new passphrase, up to 512 bytes.
        ///   - oldPassphrase: The present passphrase.
        public init(diskID: String, newPassphrase: String, oldPassphrase: String) {
            self.diskID = diskID
            self.newPassphrase = newPassphrase
            self.oldPassphrase = oldPassphrase
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("newpassphrase", newPassphrase)
            query.append("oldpassphrase", oldPassphrase)
        }
    }

    /// Sets after how many days recordings go, if the policy is that old ones go.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#update-cleanup-max-age>.
    public struct SetCleanupMaximumAge: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "diskProperties/setCleanupMaximumAge", path: "/axis-cgi/disks/properties/setcleanupmaxage.cgi",
            arguments: .get, access: .admin, effect: .idempotent)

        /// The disk (`diskid`).
        public var diskID: String
        /// The days, 0 to 7000 (`maxage`).
        public var maximumAge: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - maximumAge: The days, 0 to 7000.
        public init(diskID: String, maximumAge: Int32) {
            self.diskID = diskID
            self.maximumAge = maximumAge
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("maxage", maximumAge)
        }
    }

    /// Sets whether old recordings go by themselves.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#update-cleanup-policy>.
    public struct SetCleanupPolicy: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "diskProperties/setCleanupPolicy", path: "/axis-cgi/disks/properties/setcleanuppolicy.cgi",
            arguments: .get, access: .admin, effect: .idempotent)

        /// The disk (`diskid`).
        public var diskID: String
        /// The policy (`cleanuppolicy`).
        public var policy: CleanupPolicy

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - policy: The policy.
        public init(diskID: String, policy: CleanupPolicy) {
            self.diskID = diskID
            self.policy = policy
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("cleanuppolicy", policy.rawValue)
        }
    }

    /// Sets at which wear and temperature a disk gives an alert.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#set-disk-alert-levels>.
    public struct SetAlertLevels: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "diskProperties/setAlertLevels", path: "/axis-cgi/disks/properties/setdiskalertlevels.cgi",
            arguments: .get, access: .admin, effect: .idempotent)

        /// The disk (`diskid`).
        public var diskID: String
        /// The wear, in percent.
        public var wear: Int32?
        /// The temperature, in kelvin.
        public var temperature: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - wear: The wear, in percent.
        ///   - temperature: The temperature, in kelvin.
        public init(diskID: String, wear: Int32? = nil, temperature: Int32? = nil) {
            self.diskID = diskID
            self.wear = wear
            self.temperature = temperature
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("wear", wear)
            query.append("temperature", temperature)
        }
    }

    /// Reads at which wear and temperature a disk gives an alert.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-alert-levels>.
    public struct GetAlertLevels: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "diskProperties/getAlertLevels", path: "/axis-cgi/disks/properties/getdiskalertlevels.cgi",
            arguments: .get, access: .operator, effect: .read)

        /// The disk (`diskid`).
        public var diskID: String

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The wear, in percent (`Wear`).
            public var wear: Int32?
            /// The temperature, in kelvin (`Temperature`).
            public var temperature: Int32?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "AlertLevels":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "Wear": wear = Int32(attribute.value)
                            case "Temperature": temperature = Int32(attribute.value)
                            default: break
                            }
                        }
                        try xml.skipElement()
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#xml-schema-versions>.
    public struct GetSchemaVersions: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "diskProperties/getSchemaVersions", path: "/axis-cgi/disks/properties/schemaversions.cgi",
            arguments: .get, access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The versions (`SchemaVersion`).
            public var versions: [SchemaVersion] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "SchemaVersion": versions.append(try SchemaVersion(from: &xml))
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// A version of the XML schema.
    public struct SchemaVersion: Sendable {
        /// The version (`VersionNumber`).
        public var number: String
        /// Whether it should no longer be used (`Deprecated`).
        public var isDeprecated: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            var number: String?
            while let element = try xml.nextElement() {
                switch element {
                case "VersionNumber": number = try xml.readText()
                case "Deprecated": isDeprecated = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let number else { throw xml.missingField("VersionNumber") }
            self.number = number
        }
    }

    /// A file system that SD cards must have.
    public struct RequiredFileSystem: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The only one that the page names.
        public static let ext4 = RequiredFileSystem(rawValue: "ext4")
        /// Any; cards are not formatted by themselves.
        public static let none = RequiredFileSystem(rawValue: "none")
    }

    /// Whether old recordings go by themselves.
    public struct CleanupPolicy: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The oldest go first.
        public static let fifo = CleanupPolicy(rawValue: "fifo")
        /// They stay until they are removed.
        public static let none = CleanupPolicy(rawValue: "none")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        public static let processingError: DeviceError.Code = 10
        /// The request is invalid.
        public static let invalidRequest: DeviceError.Code = 20
        /// The file system is not supported.
        public static let unsupportedFileSystem: DeviceError.Code = 30
        /// The schema version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 40
        /// There is no such disk.
        public static let invalidDiskID: DeviceError.Code = 50
        /// The disk cannot be encrypted.
        public static let encryptionNotSupported: DeviceError.Code = 100
        /// The passphrase is invalid.
        public static let invalidPassphrase: DeviceError.Code = 110
        /// The new passphrase is invalid.
        public static let invalidNewPassphrase: DeviceError.Code = 120
        /// The old passphrase is not the present one.
        public static let wrongPassphrase: DeviceError.Code = 130
        /// Encryption is on already.
        public static let alreadyEncrypted: DeviceError.Code = 140
        /// The disk is not mounted, as it must be to change the passphrase.
        public static let notMounted: DeviceError.Code = 150
        /// The disk is mounted, as it must not be to turn encryption on or off.
        public static let mounted: DeviceError.Code = 160
    }

    /// The API's calls; get it from ``Vapix/diskProperties``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``SetRequiredFileSystem``.
        public func setRequiredFileSystem(diskID: String, fileSystem: RequiredFileSystem) async throws {
            try await vapix.send(SetRequiredFileSystem(diskID: diskID, fileSystem: fileSystem))
        }

        /// See ``EnableEncryption``.
        public func enableEncryption(diskID: String, passphrase: String) async throws {
            try await vapix.send(EnableEncryption(diskID: diskID, passphrase: passphrase))
        }

        /// See ``DisableEncryption``.
        public func disableEncryption(diskID: String) async throws {
            try await vapix.send(DisableEncryption(diskID: diskID))
        }

        /// See ``ChangePassphrase``.
        public func changePassphrase(diskID: String, newPassphrase: String, oldPassphrase: String) async throws {
            try await vapix.send(
                ChangePassphrase(diskID: diskID, newPassphrase: newPassphrase, oldPassphrase: oldPassphrase))
        }

        /// See ``SetCleanupMaximumAge``.
        public func setCleanupMaximumAge(diskID: String, maximumAge: Int32) async throws {
            try await vapix.send(SetCleanupMaximumAge(diskID: diskID, maximumAge: maximumAge))
        }

        /// See ``SetCleanupPolicy``.
        public func setCleanupPolicy(diskID: String, policy: CleanupPolicy) async throws {
            try await vapix.send(SetCleanupPolicy(diskID: diskID, policy: policy))
        }

        /// See ``SetAlertLevels``.
        public func setAlertLevels(diskID: String, wear: Int32? = nil, temperature: Int32? = nil) async throws {
            try await vapix.send(SetAlertLevels(diskID: diskID, wear: wear, temperature: temperature))
        }

        /// See ``GetAlertLevels``.
        public func getAlertLevels(diskID: String) async throws -> GetAlertLevels.Output {
            try await vapix.send(GetAlertLevels(diskID: diskID))
        }

        /// See ``GetSchemaVersions``.
        public func getSchemaVersions() async throws -> GetSchemaVersions.Output {
            try await vapix.send(GetSchemaVersions())
        }
    }
}

extension Vapix {
    /// Settings of a disk: required file system, encryption, cleaning up, alerts; see ``DiskProperties``.
    public var diskProperties: DiskProperties.API { DiskProperties.API(vapix: self) }
}
