// Generated from Specs/recording-storage-limits.yaml by vapix-generate. Do not edit.

public import VapixClient

/// How much of a disk the device may use for its recordings.
///
/// AXIS OS 5.70 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public enum RecordingStorageLimits {
    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-schema-versions>.
    public struct GetSchemaVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "recordingStorageLimits/getSchemaVersions", path: "/axis-cgi/record/storage/schemaversions.cgi",
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

    /// Reads the limits of disks.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-recording-storage-limit>.
    public struct GetLimits: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[StorageLimit]>

        /// Makes the call's value.
        ///
        /// - Parameter diskID: Only of this disk.
        public init(diskID: String? = nil) {
            call = VapixCall(
                id: "recordingStorageLimits/getLimits", path: "/axis-cgi/record/storage/getlimit.cgi", arguments: .get,
                access: .operator, effect: .read, reply: .xml(root: "StorageLimitsResponse", reading: Self.read)
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
            }
        }

        private static func read(_ xml: inout XMLReader) throws(WireError) -> [StorageLimit] {
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
    }

    /// Sets the limit of a disk.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#set-recording-storage-limit>.
    public struct SetLimit: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - size: The limit in kilobytes, at least 1048576, or 0 for none.
        public init(diskID: String, size: Int64) {
            call = VapixCall(
                id: "recordingStorageLimits/setLimit", path: "/axis-cgi/record/storage/setlimit.cgi", arguments: .get,
                access: .operator, effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("schemaversion", "1")
                query.append("diskid", diskID)
                query.append("size", size)
            }
        }
    }

    /// The limit of a disk.
    public struct StorageLimit: Sendable {
        /// The disk (`diskid`).
        public let diskID: String
        /// The limit in kilobytes, or 0 for none.
        public let size: Int64?
        /// What recordings use, in kilobytes (`usedspace`).
        public let usedSize: Int64?

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            var size: Int64?
            var usedSize: Int64?
            try xml.readAttributes(of: "diskid,size,usedspace,usedsize")
            if let attribute = xml.attribute(0) { diskID = attribute }
            if let attribute = xml.attribute(1) { size = Int64(attribute) }
            if let attribute = xml.attribute(2) ?? xml.attribute(3) { usedSize = Int64(attribute) }
            try xml.skipElement()
            guard let diskID else { throw xml.missingField("diskid") }
            self.diskID = diskID
            self.size = size
            self.usedSize = usedSize
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
        /// The size is less than the least that is allowed.
        @_alwaysEmitIntoClient
        public static var sizeTooSmall: DeviceError.Code { 130 }
    }
}

extension VapixCalls where API == RecordingStorageLimits {
    /// See ``RecordingStorageLimits/GetSchemaVersions``.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> RecordingStorageLimits.GetSchemaVersions.Output {
        try await vapix.send(RecordingStorageLimits.GetSchemaVersions())
    }

    /// See ``RecordingStorageLimits/GetLimits``.
    @_alwaysEmitIntoClient
    public func getLimits(diskID: String? = nil) async throws -> [RecordingStorageLimits.StorageLimit] {
        try await vapix.send(RecordingStorageLimits.GetLimits(diskID: diskID))
    }

    /// See ``RecordingStorageLimits/SetLimit``.
    @_alwaysEmitIntoClient
    public func setLimit(diskID: String, size: Int64) async throws {
        try await vapix.send(RecordingStorageLimits.SetLimit(diskID: diskID, size: size))
    }
}

extension Vapix {
    /// How much of a disk the device may use for its recordings; see ``RecordingStorageLimits``.
    @_alwaysEmitIntoClient
    public var recordingStorageLimits: VapixCalls<RecordingStorageLimits> { VapixCalls(vapix: self) }
}
