// Generated from Specs/disk-properties.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Settings of a disk: required file system, encryption, cleanup and alerts.
///
/// API Discovery lists it as `disk-properties`.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public struct DiskProperties: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sets the required file system; the device formats SD cards that have another one.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#set-required-file-system>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - fileSystem: The file system, or `none` for any (`filesystem`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/unsupportedFileSystem`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setRequiredFileSystem(diskID: String, fileSystem: RequiredFileSystem) async throws {
        try await vapix.send(Self.setRequiredFileSystem(diskID: diskID, fileSystem: fileSystem))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setRequiredFileSystem(diskID: String, fileSystem: RequiredFileSystem) -> VapixCall<Void> {
        VapixCall(
            id: "diskProperties/setRequiredFileSystem", path: "/axis-cgi/disks/properties/setrequiredfs.cgi",
            arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("filesystem", fileSystem.rawValue)
        }
    }

    /// Turns encryption on for an unmounted disk, which must then be formatted and mounted.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#enable-disk-encryption>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - passphrase: The passphrase, at most 512 bytes.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidDiskID``, ``ErrorCode/encryptionNotSupported``,
    ///   ``ErrorCode/invalidPassphrase``, ``ErrorCode/alreadyEncrypted`` or ``ErrorCode/mounted`` or another code if
    ///   the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func enableEncryption(diskID: String, passphrase: String) async throws {
        try await vapix.send(Self.enableEncryption(diskID: diskID, passphrase: passphrase))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func enableEncryption(diskID: String, passphrase: String) -> VapixCall<Void> {
        VapixCall(
            id: "diskProperties/enableEncryption", path: "/axis-cgi/disks/properties/enablediskencryption.cgi",
            arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("passphrase", passphrase)
        }
    }

    /// Turns encryption off for an unmounted disk, which must then be formatted and mounted.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#disable-disk-encryption>.
    ///
    /// - Parameter diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidDiskID``, ``ErrorCode/encryptionNotSupported`` or
    ///   ``ErrorCode/mounted`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func disableEncryption(diskID: String) async throws {
        try await vapix.send(Self.disableEncryption(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func disableEncryption(diskID: String) -> VapixCall<Void> {
        VapixCall(
            id: "diskProperties/disableEncryption", path: "/axis-cgi/disks/properties/disablediskencryption.cgi",
            arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
        }
    }

    /// Changes the passphrase of a mounted disk; recordings continue.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#change-disk-encryption-passphrase>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - newPassphrase: The new passphrase, at most 512 bytes (`newpassphrase`).
    ///   - oldPassphrase: The current passphrase (`oldpassphrase`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidDiskID``, ``ErrorCode/encryptionNotSupported``,
    ///   ``ErrorCode/invalidNewPassphrase``, ``ErrorCode/wrongPassphrase`` or ``ErrorCode/notMounted`` or another code
    ///   if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func changePassphrase(diskID: String, newPassphrase: String, oldPassphrase: String) async throws {
        try await vapix.send(
            Self.changePassphrase(diskID: diskID, newPassphrase: newPassphrase, oldPassphrase: oldPassphrase))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func changePassphrase(
        diskID: String, newPassphrase: String, oldPassphrase: String
    ) -> VapixCall<Void> {
        VapixCall(
            id: "diskProperties/changePassphrase", path: "/axis-cgi/disks/properties/changediskpassphrase.cgi",
            arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("newpassphrase", newPassphrase)
            query.append("oldpassphrase", oldPassphrase)
        }
    }

    /// Sets the age after which unlocked recordings are removed; for the policy `fifo`.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#update-cleanup-max-age>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - maximumAge: The age, in whole days, 0 to 7000 (`maxage`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidDiskID`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCleanupMaximumAge(diskID: String, maximumAge: Duration) async throws {
        try await vapix.send(Self.setCleanupMaximumAge(diskID: diskID, maximumAge: maximumAge))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCleanupMaximumAge(diskID: String, maximumAge: Duration) -> VapixCall<Void> {
        VapixCall(
            id: "diskProperties/setCleanupMaximumAge", path: "/axis-cgi/disks/properties/setcleanupmaxage.cgi",
            arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("maxage", maximumAge, in: .days)
        }
    }

    /// Sets the policy for removing old recordings.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#update-cleanup-policy>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - policy: The policy (`cleanuppolicy`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidDiskID`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCleanupPolicy(diskID: String, policy: CleanupPolicy) async throws {
        try await vapix.send(Self.setCleanupPolicy(diskID: diskID, policy: policy))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCleanupPolicy(diskID: String, policy: CleanupPolicy) -> VapixCall<Void> {
        VapixCall(
            id: "diskProperties/setCleanupPolicy", path: "/axis-cgi/disks/properties/setcleanuppolicy.cgi",
            arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("cleanuppolicy", policy.rawValue)
        }
    }

    /// Sets the wear and the temperature at which a disk gives an alert.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#set-disk-alert-levels>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - wear: The wear at which the disk gives an alert, in percent, at least 0.
    ///   - temperature: The temperature at which the disk gives an alert, in kelvin, at least 0.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidDiskID`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setAlertLevels(diskID: String, wear: Int? = nil, temperature: Int? = nil) async throws {
        try await vapix.send(Self.setAlertLevels(diskID: diskID, wear: wear, temperature: temperature))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setAlertLevels(diskID: String, wear: Int? = nil, temperature: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "diskProperties/setAlertLevels", path: "/axis-cgi/disks/properties/setdiskalertlevels.cgi",
            arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("wear", wear)
            query.append("temperature", temperature)
        }
    }

    /// Reads the wear and the temperature at which a disk gives an alert.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-alert-levels>.
    ///
    /// - Parameter diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Returns: The wear and the temperature at which the disk gives an alert.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidDiskID`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAlertLevels(diskID: String) async throws -> AlertLevelsReply {
        try await vapix.send(Self.getAlertLevels(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAlertLevels(diskID: String) -> VapixCall<AlertLevelsReply> {
        VapixCall(
            id: "diskProperties/getAlertLevels", path: "/axis-cgi/disks/properties/getdiskalertlevels.cgi",
            arguments: .get, access: .operator, effect: .read,
            reply: .xmlResponse(reading: AlertLevelsReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
        }
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#xml-schema-versions>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "diskProperties/getSchemaVersions", path: "/axis-cgi/disks/properties/schemaversions.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// The reply to ``getAlertLevels(diskID:)-swift.method``.
    public struct AlertLevelsReply: Sendable {
        /// The wear at which the disk gives an alert, in percent (`Wear`).
        public let wear: Int?
        /// The temperature at which the disk gives an alert, in kelvin (`Temperature`).
        public let temperature: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - wear: The wear at which the disk gives an alert, in percent.
        ///   - temperature: The temperature at which the disk gives an alert, in kelvin.
        @_alwaysEmitIntoClient
        public init(wear: Int? = nil, temperature: Int? = nil) {
            self.wear = wear
            self.temperature = temperature
        }

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

        /// The file system ext4.
        @_alwaysEmitIntoClient
        public static var ext4: RequiredFileSystem { Self(rawValue: "ext4") }
        /// Any file system; the device does not format cards by itself.
        @_alwaysEmitIntoClient
        public static var anyFileSystem: RequiredFileSystem { Self(rawValue: "none") }
    }

    /// A policy for removing old recordings.
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

        /// The oldest recordings are removed first.
        @_alwaysEmitIntoClient
        public static var fifo: CleanupPolicy { Self(rawValue: "fifo") }
        /// Recordings stay until they are removed by a call.
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
        /// The old passphrase is not the current one.
        @_alwaysEmitIntoClient
        public static var wrongPassphrase: DeviceError.Code { 130 }
        /// Encryption is already on.
        @_alwaysEmitIntoClient
        public static var alreadyEncrypted: DeviceError.Code { 140 }
        /// The disk is not mounted; it must be mounted to change the passphrase.
        @_alwaysEmitIntoClient
        public static var notMounted: DeviceError.Code { 150 }
        /// The disk is mounted; it must be unmounted to turn encryption on or off.
        @_alwaysEmitIntoClient
        public static var mounted: DeviceError.Code { 160 }
    }
}

extension Vapix {
    /// Settings of a disk: required file system, encryption, cleanup and alerts.
    @_alwaysEmitIntoClient
    public var diskProperties: DiskProperties { DiskProperties(vapix: self) }
}
