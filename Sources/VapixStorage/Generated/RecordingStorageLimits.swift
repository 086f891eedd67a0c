// Generated from Specs/recording-storage-limits.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The space on a disk that the device may use for its recordings.
///
/// API Discovery lists it as `recording-storage-limit`; AXIS OS 5.70 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public struct RecordingStorageLimits: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator; AXIS OS 5.70 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-schema-versions>.
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
        id: "recordingStorageLimits/getSchemaVersions", path: "/axis-cgi/record/storage/schemaversions.cgi",
        arguments: .get, access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

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

    /// Reads the limits of disks.
    ///
    /// Access: operator; AXIS OS 5.70 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-recording-storage-limit>.
    ///
    /// - Parameter diskID: The identifier of the disk; all disks if left out (`diskid`).
    /// - Returns: The limits of the disks.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/diskNotFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLimits(diskID: String? = nil) async throws -> [StorageLimit] {
        try await vapix.send(Self.getLimits(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLimits(diskID: String? = nil) -> VapixCall<[StorageLimit]> {
        VapixCall(
            id: "recordingStorageLimits/getLimits", path: "/axis-cgi/record/storage/getlimit.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .xml(root: "StorageLimitsResponse", reading: Self.readGetLimits)
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
        }
    }

    private static func readGetLimits(_ xml: inout XMLReader) throws(WireError) -> [StorageLimit] {
        var output: [StorageLimit] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "GetStorageLimitsResponse") {
            switch element {
            case 0:
                while let element = try xml.nextElement(of: "StorageLimit") {
                    switch element {
                    case 0: output.append(try StorageLimit(from: &xml))
                    default: try xml.skipElement()
                    }
                }
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Sets the limit of a disk.
    ///
    /// Access: operator; AXIS OS 5.70 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#set-recording-storage-limit>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - size: The limit, in kilobytes; at least 1048576, or 0 for no limit.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/diskNotFound``, ``ErrorCode/invalidSize`` or
    ///   ``ErrorCode/sizeTooSmall`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setLimit(diskID: String, size: Int64) async throws {
        try await vapix.send(Self.setLimit(diskID: diskID, size: size))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setLimit(diskID: String, size: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "recordingStorageLimits/setLimit", path: "/axis-cgi/record/storage/setlimit.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("size", size)
        }
    }

    /// The limit of a disk.
    public struct StorageLimit: Sendable {
        /// The disk's identifier (`diskid`).
        public let diskID: String
        /// The limit, in kilobytes; 0 for no limit.
        public let size: Int64?
        /// The space that recordings use, in kilobytes (`usedspace`).
        public let usedSize: Int64?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - diskID: The disk's identifier.
        ///   - size: The limit, in kilobytes; 0 for no limit.
        ///   - usedSize: The space that recordings use, in kilobytes.
        @_alwaysEmitIntoClient
        public init(diskID: String, size: Int64? = nil, usedSize: Int64? = nil) {
            self.diskID = diskID
            self.size = size
            self.usedSize = usedSize
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            var size: Int64?
            var usedSize: Int64?
            try xml.readAttributes(of: "diskid,size,usedspace,usedsize")
            if let attribute = xml.attribute(0) { diskID = attribute }
            if let attribute = xml.attribute(1) { size = Int64(wire: attribute) }
            if let attribute = xml.attribute(2) ?? xml.attribute(3) { usedSize = Int64(wire: attribute) }
            try xml.skipElement()
            guard let diskID else { throw xml.missingField("diskid") }
            self.diskID = diskID
            self.size = size
            self.usedSize = usedSize
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 20 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
        /// There is no such disk.
        @_alwaysEmitIntoClient
        public static var diskNotFound: DeviceError.Code { 110 }
        /// The size is invalid.
        @_alwaysEmitIntoClient
        public static var invalidSize: DeviceError.Code { 120 }
        /// The size is below the minimum.
        @_alwaysEmitIntoClient
        public static var sizeTooSmall: DeviceError.Code { 130 }
    }
}

extension Vapix {
    /// The space on a disk that the device may use for its recordings.
    @_alwaysEmitIntoClient
    public var recordingStorageLimits: RecordingStorageLimits { RecordingStorageLimits(vapix: self) }
}
