// Generated from Specs/recording-export.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Recordings as files, sent to the caller or written to an external disk.
///
/// Times are ISO 8601 in UTC, "2014-12-11T09:45:11Z" for example.
///
/// API Discovery lists it as `recording-export`; AXIS OS 5.60 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public struct RecordingExport: Sendable {
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
    /// Access: viewer; AXIS OS 5.60 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-schema-versions-1>.
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
        id: "recordingExport/getSchemaVersions", path: "/axis-cgi/record/export/schemaversions.cgi", arguments: .get,
        access: .viewer, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

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

    /// Reads the formats for exported recordings.
    ///
    /// Access: viewer; AXIS OS 5.60 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-capabilities>.
    ///
    /// - Returns: The formats for exported recordings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> CapabilitiesReply {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<CapabilitiesReply> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<CapabilitiesReply>(
        id: "recordingExport/getCapabilities", path: "/axis-cgi/record/export/capabilities.cgi", arguments: .get,
        access: .viewer, effect: .read, reply: .xmlResponse(reading: CapabilitiesReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads the expected size and the first key frame of a file.
    ///
    /// Access: viewer; AXIS OS 5.60 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-export-properties>.
    ///
    /// - Parameters:
    ///   - recordingID: The identifier of the recording (`recordingid`).
    ///   - diskID: The identifier of the recording's disk, "SD_DISK" for example (`diskid`).
    ///   - startTime: The start time; the beginning of the recording if left out (`starttime`).
    ///   - stopTime: The stop time; the end of the recording, or now, if left out (`stoptime`).
    ///   - exportFormat: The file format, "matroska" for example (`exportformat`).
    ///   - encryptionFormat: The encryption format (`encryptionformat`).
    /// - Returns: The expected size and times of the file.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/recordingNotFound``, ``ErrorCode/invalidStartTime``,
    ///   ``ErrorCode/invalidStopTime``, ``ErrorCode/startAfterStop``, ``ErrorCode/startAfterEnd``,
    ///   ``ErrorCode/stopBeforeBeginning``, ``ErrorCode/invalidExportFormat`` or ``ErrorCode/incompatibleExportFormat``
    ///   or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getProperties(
        recordingID: String, diskID: String, startTime: String? = nil, stopTime: String? = nil,
        exportFormat: String? = nil, encryptionFormat: String? = nil
    ) async throws -> PropertiesReply {
        try await vapix.send(
            Self.getProperties(
                recordingID: recordingID, diskID: diskID, startTime: startTime, stopTime: stopTime,
                exportFormat: exportFormat, encryptionFormat: encryptionFormat))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getProperties(
        recordingID: String, diskID: String, startTime: String? = nil, stopTime: String? = nil,
        exportFormat: String? = nil, encryptionFormat: String? = nil
    ) -> VapixCall<PropertiesReply> {
        VapixCall(
            id: "recordingExport/getProperties", path: "/axis-cgi/record/export/properties.cgi", arguments: .get,
            access: .viewer, effect: .read, reply: .xmlResponse(reading: PropertiesReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordingid", recordingID)
            query.append("diskid", diskID)
            query.append("starttime", startTime)
            query.append("stoptime", stopTime)
            query.append("exportformat", exportFormat)
            query.append("encryptionformat", encryptionFormat)
        }
    }

    /// Exports a recording, or a part of it, to a file.
    ///
    /// Access: viewer; AXIS OS 5.60 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#export-recording>.
    ///
    /// - Parameters:
    ///   - recordingID: The identifier of the recording (`recordingid`).
    ///   - diskID: The identifier of the recording's disk, "SD_DISK" for example (`diskid`).
    ///   - exportFormat: The file format, "matroska" for example (`exportformat`).
    ///   - startTime: The start time; the beginning of the recording if left out (`starttime`).
    ///   - stopTime: The stop time; the end of the recording, or now, if left out (`stoptime`).
    ///   - fileName: The file's name without an extension (`filename`).
    ///   - password: A password for the file, at most 512 bytes; at most 99 characters are recommended.
    ///   - encryptionFormat: The encryption format; required with a password, and allowed only then
    ///     (`encryptionformat`).
    /// - Returns: The file, as a stream of bytes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportRecording(
        recordingID: String, diskID: String, exportFormat: String, startTime: String? = nil, stopTime: String? = nil,
        fileName: String? = nil, password: String? = nil, encryptionFormat: String? = nil
    ) async throws -> ReplyStream {
        try await vapix.send(
            Self.exportRecording(
                recordingID: recordingID, diskID: diskID, exportFormat: exportFormat, startTime: startTime,
                stopTime: stopTime, fileName: fileName, password: password, encryptionFormat: encryptionFormat))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportRecording(
        recordingID: String, diskID: String, exportFormat: String, startTime: String? = nil, stopTime: String? = nil,
        fileName: String? = nil, password: String? = nil, encryptionFormat: String? = nil
    ) -> VapixCall<ReplyStream> {
        VapixCall(
            id: "recordingExport/exportRecording", path: "/axis-cgi/record/export/exportrecording.cgi", arguments: .get,
            access: .viewer, effect: .read, reply: .stream("video/x-matroska")
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordingid", recordingID)
            query.append("diskid", diskID)
            query.append("exportformat", exportFormat)
            query.append("starttime", startTime)
            query.append("stoptime", stopTime)
            query.append("filename", fileName)
            query.append("password", password)
            query.append("encryptionformat", encryptionFormat)
        }
    }

    /// Starts to export a recording, or a part of it, to an external disk.
    ///
    /// Access: viewer; AXIS OS 5.60 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#export-a-recording-to-an-external-disk>.
    ///
    /// - Parameters:
    ///   - recordingID: The identifier of the recording (`recordingid`).
    ///   - diskID: The identifier of the recording's disk, "SD_DISK" for example (`diskid`).
    ///   - externalDiskID: The identifier of the disk to write to; the documentation names only "USB_DISK"
    ///     (`externaldiskid`).
    ///   - exportFormat: The file format, "matroska" for example (`exportformat`).
    ///   - startTime: The start time; the beginning of the recording if left out (`starttime`).
    ///   - stopTime: The stop time; the end of the recording, or now, if left out (`stoptime`).
    ///   - filePath: The file's path on the external disk, without `..`; the device chooses a path if left out
    ///     (`filepath`).
    ///   - password: A password for the file, at most 512 bytes; at most 99 characters are recommended.
    ///   - encryptionFormat: The encryption format; required with a password, and allowed only then
    ///     (`encryptionformat`).
    /// - Returns: The job that exports the recording; getJobStatus reads its progress.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidExternalDisk``, ``ErrorCode/unusableExternalDisk``,
    ///   ``ErrorCode/tooManyJobs``, ``ErrorCode/invalidFilePath``, ``ErrorCode/invalidPassword``,
    ///   ``ErrorCode/invalidEncryptionFormat``, ``ErrorCode/missingPassword``, ``ErrorCode/missingEncryptionFormat`` or
    ///   ``ErrorCode/incompatibleEncryptionFormat`` or another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func exportToExternal(
        recordingID: String, diskID: String, externalDiskID: String, exportFormat: String, startTime: String? = nil,
        stopTime: String? = nil, filePath: String? = nil, password: String? = nil, encryptionFormat: String? = nil
    ) async throws -> ExportToExternalReply {
        try await vapix.send(
            Self.exportToExternal(
                recordingID: recordingID, diskID: diskID, externalDiskID: externalDiskID, exportFormat: exportFormat,
                startTime: startTime, stopTime: stopTime, filePath: filePath, password: password,
                encryptionFormat: encryptionFormat))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportToExternal(
        recordingID: String, diskID: String, externalDiskID: String, exportFormat: String, startTime: String? = nil,
        stopTime: String? = nil, filePath: String? = nil, password: String? = nil, encryptionFormat: String? = nil
    ) -> VapixCall<ExportToExternalReply> {
        VapixCall(
            id: "recordingExport/exportToExternal", path: "/axis-cgi/record/export/exporttoexternal.cgi",
            arguments: .get, access: .viewer, effect: .once,
            reply: .xmlResponse(reading: ExportToExternalReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordingid", recordingID)
            query.append("diskid", diskID)
            query.append("externaldiskid", externalDiskID)
            query.append("exportformat", exportFormat)
            query.append("starttime", startTime)
            query.append("stoptime", stopTime)
            query.append("filepath", filePath)
            query.append("password", password)
            query.append("encryptionformat", encryptionFormat)
        }
    }

    /// Reads the progress of an export to an external disk; a failed export is an error.
    ///
    /// Access: viewer; AXIS OS 5.60 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-job-status>.
    ///
    /// - Parameter jobID: The identifier of the job (`jobid`).
    /// - Returns: The state and the progress of the job.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/jobNotFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getJobStatus(jobID: Int64) async throws -> JobStatusReply {
        try await vapix.send(Self.getJobStatus(jobID: jobID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getJobStatus(jobID: Int64) -> VapixCall<JobStatusReply> {
        VapixCall(
            id: "recordingExport/getJobStatus", path: "/axis-cgi/record/export/getjobstatus.cgi", arguments: .get,
            access: .viewer, effect: .read, reply: .xmlResponse(reading: JobStatusReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("jobid", jobID)
        }
    }

    /// The reply to ``getCapabilities()-swift.method``.
    public struct CapabilitiesReply: Sendable {
        /// The formats (`ExportCapabilities`).
        public let formats: [ExportCapability]

        /// Makes a value.
        ///
        /// - Parameter formats: The formats.
        @_alwaysEmitIntoClient
        public init(formats: [ExportCapability] = []) {
            self.formats = formats
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var formats: [ExportCapability] = []
            while let element = try xml.nextElement(of: "ExportCapabilities") {
                switch element {
                case 0: formats.append(try ExportCapability(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.formats = formats
        }
    }

    /// The reply to
    /// ``getProperties(recordingID:diskID:startTime:stopTime:exportFormat:encryptionFormat:)-swift.method``.
    public struct PropertiesReply: Sendable {
        /// The recording's identifier (`RecordingId`).
        public let recordingID: String?
        /// The file format (`ExportFormat`).
        public let exportFormat: String?
        /// The encryption format (`EncryptionFormat`).
        public let encryptionFormat: String?
        /// The expected size in kilobytes, or -1 if unknown (`EstimatedFileSize`).
        public let estimatedFileSize: Int64?
        /// The start time of the file, at a key frame (`Starttime`).
        public let startTime: String?
        /// The stop time of the file (`Stoptime`).
        public let stopTime: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording's identifier.
        ///   - exportFormat: The file format.
        ///   - encryptionFormat: The encryption format.
        ///   - estimatedFileSize: The expected size in kilobytes, or -1 if unknown.
        ///   - startTime: The start time of the file, at a key frame.
        ///   - stopTime: The stop time of the file.
        @_alwaysEmitIntoClient
        public init(
            recordingID: String? = nil, exportFormat: String? = nil, encryptionFormat: String? = nil,
            estimatedFileSize: Int64? = nil, startTime: String? = nil, stopTime: String? = nil
        ) {
            self.recordingID = recordingID
            self.exportFormat = exportFormat
            self.encryptionFormat = encryptionFormat
            self.estimatedFileSize = estimatedFileSize
            self.startTime = startTime
            self.stopTime = stopTime
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var recordingID: String?
            var exportFormat: String?
            var encryptionFormat: String?
            var estimatedFileSize: Int64?
            var startTime: String?
            var stopTime: String?
            while let element = try xml.nextElement(of: "ExportProperties") {
                switch element {
                case 0:
                    let names: StaticString = """
                        RecordingId,ExportFormat,EncryptionFormat,EstimatedFileSize,Starttime,Stoptime
                        """
                    try xml.readAttributes(of: names)
                    if let attribute = xml.attribute(0) { recordingID = attribute }
                    if let attribute = xml.attribute(1) { exportFormat = attribute }
                    if let attribute = xml.attribute(2) { encryptionFormat = attribute }
                    if let attribute = xml.attribute(3) { estimatedFileSize = Int64(wire: attribute) }
                    if let attribute = xml.attribute(4) { startTime = attribute }
                    if let attribute = xml.attribute(5) { stopTime = attribute }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            self.recordingID = recordingID
            self.exportFormat = exportFormat
            self.encryptionFormat = encryptionFormat
            self.estimatedFileSize = estimatedFileSize
            self.startTime = startTime
            self.stopTime = stopTime
        }
    }

    /// The reply to
    /// ``exportToExternal(recordingID:diskID:externalDiskID:exportFormat:startTime:stopTime:filePath:password:encryptionFormat:)-swift.method``.
    public struct ExportToExternalReply: Sendable {
        /// The job's identifier (`JobId`).
        public let jobID: Int64
        /// The file's path on the disk (`FilePath`).
        public let filePath: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - jobID: The job's identifier.
        ///   - filePath: The file's path on the disk.
        @_alwaysEmitIntoClient
        public init(jobID: Int64, filePath: String? = nil) {
            self.jobID = jobID
            self.filePath = filePath
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var jobID: Int64?
            var filePath: String?
            while let element = try xml.nextElement(of: "ExportToExternal") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "JobId,FilePath")
                    if let attribute = xml.attribute(0) { jobID = Int64(wire: attribute) }
                    if let attribute = xml.attribute(1) { filePath = attribute }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            guard let jobID else { throw xml.missingField("JobId") }
            self.jobID = jobID
            self.filePath = filePath
        }
    }

    /// The reply to ``getJobStatus(jobID:)-swift.method``.
    public struct JobStatusReply: Sendable {
        /// The job's state, `In Progress` for example (`Status`).
        public let status: String?
        /// The progress, in percent (`Progress`).
        public let progress: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - status: The job's state, `In Progress` for example.
        ///   - progress: The progress, in percent.
        @_alwaysEmitIntoClient
        public init(status: String? = nil, progress: Int? = nil) {
            self.status = status
            self.progress = progress
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var status: String?
            var progress: Int?
            while let element = try xml.nextElement(of: "JobStatus") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "Status,Progress")
                    if let attribute = xml.attribute(0) { status = attribute }
                    if let attribute = xml.attribute(1) { progress = Int(wire: attribute) }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            self.status = status
            self.progress = progress
        }
    }

    /// A format that recordings can be exported to.
    public struct ExportCapability: Sendable {
        /// The file format, "matroska" for example (`ExportFormat`).
        public let format: String
        /// The encryption formats for this file format (`ExportEncryption`).
        public let encryptions: [EncryptionCapability]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - format: The file format, "matroska" for example.
        ///   - encryptions: The encryption formats for this file format.
        @_alwaysEmitIntoClient
        public init(format: String, encryptions: [EncryptionCapability] = []) {
            self.format = format
            self.encryptions = encryptions
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var format: String?
            var encryptions: [EncryptionCapability] = []
            try xml.readAttributes(of: "ExportFormat")
            if let attribute = xml.attribute(0) { format = attribute }
            while let element = try xml.nextElement(of: "ExportEncryption") {
                switch element {
                case 0: encryptions.append(try EncryptionCapability(from: &xml))
                default: try xml.skipElement()
                }
            }
            guard let format else { throw xml.missingField("ExportFormat") }
            self.format = format
            self.encryptions = encryptions
        }
    }

    /// A way to encrypt exported recordings.
    public struct EncryptionCapability: Sendable {
        /// The name of the encryption format, "zip-aes256" for example (`EncryptionFormat`).
        public let format: String

        /// Makes a value.
        ///
        /// - Parameter format: The name of the encryption format, "zip-aes256" for example.
        @_alwaysEmitIntoClient
        public init(format: String) {
            self.format = format
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var format: String?
            try xml.readAttributes(of: "EncryptionFormat")
            if let attribute = xml.attribute(0) { format = attribute }
            try xml.skipElement()
            guard let format else { throw xml.missingField("EncryptionFormat") }
            self.format = format
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
        /// There is no such recording.
        @_alwaysEmitIntoClient
        public static var recordingNotFound: DeviceError.Code { 110 }
        /// The start time is invalid.
        @_alwaysEmitIntoClient
        public static var invalidStartTime: DeviceError.Code { 120 }
        /// The stop time is invalid.
        @_alwaysEmitIntoClient
        public static var invalidStopTime: DeviceError.Code { 130 }
        /// The start time is after the stop time.
        @_alwaysEmitIntoClient
        public static var startAfterStop: DeviceError.Code { 140 }
        /// The start time is after the end of the recording.
        @_alwaysEmitIntoClient
        public static var startAfterEnd: DeviceError.Code { 150 }
        /// The stop time is before the beginning of the recording.
        @_alwaysEmitIntoClient
        public static var stopBeforeBeginning: DeviceError.Code { 160 }
        /// The export format is invalid.
        @_alwaysEmitIntoClient
        public static var invalidExportFormat: DeviceError.Code { 170 }
        /// The export format does not fit the kind of media.
        @_alwaysEmitIntoClient
        public static var incompatibleExportFormat: DeviceError.Code { 180 }
        /// There is no such job.
        @_alwaysEmitIntoClient
        public static var jobNotFound: DeviceError.Code { 190 }
        /// The external disk is invalid.
        @_alwaysEmitIntoClient
        public static var invalidExternalDisk: DeviceError.Code { 200 }
        /// The external disk cannot be used.
        @_alwaysEmitIntoClient
        public static var unusableExternalDisk: DeviceError.Code { 210 }
        /// The maximum number of jobs is reached.
        @_alwaysEmitIntoClient
        public static var tooManyJobs: DeviceError.Code { 220 }
        /// The file's path is invalid.
        @_alwaysEmitIntoClient
        public static var invalidFilePath: DeviceError.Code { 230 }
        /// The password is invalid.
        @_alwaysEmitIntoClient
        public static var invalidPassword: DeviceError.Code { 240 }
        /// The encryption format is invalid.
        @_alwaysEmitIntoClient
        public static var invalidEncryptionFormat: DeviceError.Code { 250 }
        /// The request has an encryption format but no password.
        @_alwaysEmitIntoClient
        public static var missingPassword: DeviceError.Code { 260 }
        /// The request has a password but no encryption format.
        @_alwaysEmitIntoClient
        public static var missingEncryptionFormat: DeviceError.Code { 270 }
        /// The encryption format does not fit the export format.
        @_alwaysEmitIntoClient
        public static var incompatibleEncryptionFormat: DeviceError.Code { 280 }
    }
}

extension Vapix {
    /// Recordings as files, sent to the caller or written to an external disk.
    @_alwaysEmitIntoClient
    public var recordingExport: RecordingExport { RecordingExport(vapix: self) }
}
