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
    public struct GetSchemaVersions: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "recordingStorageLimits/getSchemaVersions", path: "/axis-cgi/record/storage/schemaversions.cgi",
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

    /// Reads the limits of disks.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-recording-storage-limit>.
    public struct GetLimits: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordingStorageLimits/getLimits", path: "/axis-cgi/record/storage/getlimit.cgi", arguments: .get,
            access: .operator, effect: .read)
        package static let root: StaticString = "StorageLimitsResponse"

        /// Only of this disk (`diskid`).
        public var diskID: String?

        /// What the device answers.
        public typealias Output = [StorageLimit]

        /// Makes the call's value.
        ///
        /// - Parameter diskID: Only of this disk.
        public init(diskID: String? = nil) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> [StorageLimit] {
            var output: [StorageLimit] = []
            while let element = try xml.nextElement() {
                switch element {
                case "GetStorageLimitsResponse":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "StorageLimit": output.append(try StorageLimit(from: &xml))
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
    public struct SetLimit: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "recordingStorageLimits/setLimit", path: "/axis-cgi/record/storage/setlimit.cgi", arguments: .get,
            access: .operator, effect: .idempotent)

        /// The disk (`diskid`).
        public var diskID: String
        /// The limit in kilobytes, at least 1048576, or 0 for none.
        public var size: Int64

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - size: The limit in kilobytes, at least 1048576, or 0 for none.
        public init(diskID: String, size: Int64) {
            self.diskID = diskID
            self.size = size
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("diskid", diskID)
            query.append("size", size)
        }
    }

    /// The limit of a disk.
    public struct StorageLimit: Sendable {
        /// The disk (`diskid`).
        public var diskID: String
        /// The limit in kilobytes, or 0 for none.
        public var size: Int64?
        /// What recordings use, in kilobytes (`usedspace`).
        public var usedSize: Int64?

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "diskid": diskID = attribute.value
                case "size": size = Int64(attribute.value)
                case "usedspace", "usedsize": usedSize = Int64(attribute.value)
                default: break
                }
            }
            try xml.skipElement()
            guard let diskID else { throw xml.missingField("diskid") }
            self.diskID = diskID
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

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        public static let processingError: DeviceError.Code = 10
        /// The request is invalid.
        public static let invalidRequest: DeviceError.Code = 20
        /// The schema version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 40
        /// There is no such disk.
        public static let diskNotFound: DeviceError.Code = 110
        /// The size is invalid.
        public static let invalidSize: DeviceError.Code = 120
        /// The size is less than the least that is allowed.
        public static let sizeTooSmall: DeviceError.Code = 130
    }

    /// The API's calls; get it from ``Vapix/recordingStorageLimits``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetSchemaVersions``.
        public func getSchemaVersions() async throws -> GetSchemaVersions.Output {
            try await vapix.send(GetSchemaVersions())
        }

        /// See ``GetLimits``.
        public func getLimits(diskID: String? = nil) async throws -> [StorageLimit] {
            try await vapix.send(GetLimits(diskID: diskID))
        }

        /// See ``SetLimit``.
        public func setLimit(diskID: String, size: Int64) async throws {
            try await vapix.send(SetLimit(diskID: diskID, size: size))
        }
    }
}

extension Vapix {
    /// How much of a disk the device may use for its recordings; see ``RecordingStorageLimits``.
    public var recordingStorageLimits: RecordingStorageLimits.API { RecordingStorageLimits.API(vapix: self) }
}
