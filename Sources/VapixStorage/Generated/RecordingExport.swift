// Generated from Specs/recording-export.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Recordings as files, sent to the caller or written to an external disk.
///
/// Times are ISO 8601 in UTC, "2014-12-11T09:45:11Z" for example.
///
/// AXIS OS 5.60 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public enum RecordingExport {
    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-schema-versions-1>.
    public struct GetSchemaVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "recordingExport/getSchemaVersions", path: "/axis-cgi/record/export/schemaversions.cgi",
            arguments: .get, access: .viewer, effect: .read, reply: .xmlResponse(reading: Output.init(from:)))

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

    /// Reads which formats recordings can be exported to.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-capabilities>.
    public struct GetCapabilities: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "recordingExport/getCapabilities", path: "/axis-cgi/record/export/capabilities.cgi", arguments: .get,
            access: .viewer, effect: .read, reply: .xmlResponse(reading: Output.init(from:))
        ) { query in
            query.append("schemaversion", "1")
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The formats (`ExportCapabilities`).
            public let formats: [ExportCapability]

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
    }

    /// Reads how large a file would be, and at which key frame it would start.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-export-properties>.
    public struct GetProperties: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording.
        ///   - diskID: The disk that it is on.
        ///   - startTime: Where to start; the beginning if left out.
        ///   - stopTime: Where to stop; the end, or now, if left out.
        ///   - exportFormat: The format.
        ///   - encryptionFormat: How to encrypt.
        public init(
            recordingID: String, diskID: String, startTime: String? = nil, stopTime: String? = nil,
            exportFormat: String? = nil, encryptionFormat: String? = nil
        ) {
            call = VapixCall(
                id: "recordingExport/getProperties", path: "/axis-cgi/record/export/properties.cgi", arguments: .get,
                access: .viewer, effect: .read, reply: .xmlResponse(reading: Output.init(from:))
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

        /// What the device answers.
        public struct Output: Sendable {
            /// The recording (`RecordingId`).
            public let recordingID: String?
            /// The format (`ExportFormat`).
            public let exportFormat: String?
            /// How it would be encrypted (`EncryptionFormat`).
            public let encryptionFormat: String?
            /// The size in kilobytes, or -1 if it cannot be told (`EstimatedFileSize`).
            public let estimatedFileSize: Int64?
            /// Where it would start, a key frame (`Starttime`).
            public let startTime: String?
            /// Where it would stop (`Stoptime`).
            public let stopTime: String?

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
                        if let attribute = xml.attribute(3) { estimatedFileSize = Int64(attribute) }
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
    }

    /// Exports a recording, or a part of it, to a file.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#export-recording>.
    public struct ExportRecording: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording.
        ///   - diskID: The disk that it is on.
        ///   - exportFormat: The format, matroska for example.
        ///   - startTime: Where to start; the beginning if left out.
        ///   - stopTime: Where to stop; the end, or now, if left out.
        ///   - fileName: The file's name without an extension.
        ///   - password: A password for the file, best no longer than 99 characters.
        ///   - encryptionFormat: How to encrypt; required with a password, and only then.
        public init(
            recordingID: String, diskID: String, exportFormat: String, startTime: String? = nil,
            stopTime: String? = nil, fileName: String? = nil, password: String? = nil, encryptionFormat: String? = nil
        ) {
            call = VapixCall(
                id: "recordingExport/exportRecording", path: "/axis-cgi/record/export/exportrecording.cgi",
                arguments: .get, access: .viewer, effect: .read, reply: .stream("video/x-matroska")
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
    }

    /// Starts to export a recording, or a part of it, to an external disk.
    ///
    /// Access: viewer.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#export-a-recording-to-an-external-disk>.
    public struct ExportToExternal: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording.
        ///   - diskID: The disk that it is on.
        ///   - externalDiskID: The disk to write to; the page knows USB_DISK only.
        ///   - exportFormat: The format, matroska for example.
        ///   - startTime: Where to start; the beginning if left out.
        ///   - stopTime: Where to stop; the end, or now, if left out.
        ///   - filePath: The file's path on the disk, without `..`; the device chooses one if left out.
        ///   - password: A password for the file, best no longer than 99 characters.
        ///   - encryptionFormat: How to encrypt; required with a password, and only then.
        public init(
            recordingID: String, diskID: String, externalDiskID: String, exportFormat: String, startTime: String? = nil,
            stopTime: String? = nil, filePath: String? = nil, password: String? = nil, encryptionFormat: String? = nil
        ) {
            call = VapixCall(
                id: "recordingExport/exportToExternal", path: "/axis-cgi/record/export/exporttoexternal.cgi",
                arguments: .get, access: .viewer, effect: .once, reply: .xmlResponse(reading: Output.init(from:))
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

        /// What the device answers.
        public struct Output: Sendable {
            /// The job's identifier (`JobId`).
            public let jobID: Int64
            /// The file's path on the disk (`FilePath`).
            public let filePath: String?

            init(from xml: inout XMLReader) throws(WireError) {
                var jobID: Int64?
                var filePath: String?
                while let element = try xml.nextElement(of: "ExportToExternal") {
                    switch element {
                    case 0:
                        try xml.readAttributes(of: "JobId,FilePath")
                        if let attribute = xml.attribute(0) { jobID = Int64(attribute) }
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
    }

    /// Asks how far an export to an external disk is; if it failed, that is an error.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-job-status>.
    public struct GetJobStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter jobID: The job, as it was started.
        public init(jobID: Int64) {
            call = VapixCall(
                id: "recordingExport/getJobStatus", path: "/axis-cgi/record/export/getjobstatus.cgi", arguments: .get,
                access: .viewer, effect: .read, reply: .xmlResponse(reading: Output.init(from:))
            ) { query in
                query.append("schemaversion", "1")
                query.append("jobid", jobID)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Its state, In Progress for example (`Status`).
            public let status: String?
            /// How much is done, in percent (`Progress`).
            public let progress: Int?

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
    }

    /// A format that recordings can be exported to.
    public struct ExportCapability: Sendable {
        /// The format, matroska for example (`ExportFormat`).
        public let format: String
        /// How files of this format can be encrypted (`ExportEncryption`).
        public let encryptions: [EncryptionCapability]

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

    /// A way to encrypt.
    public struct EncryptionCapability: Sendable {
        /// Its name, zip-aes256 for example (`EncryptionFormat`).
        public let format: String

        init(from xml: inout XMLReader) throws(WireError) {
            var format: String?
            try xml.readAttributes(of: "EncryptionFormat")
            if let attribute = xml.attribute(0) { format = attribute }
            try xml.skipElement()
            guard let format else { throw xml.missingField("EncryptionFormat") }
            self.format = format
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
        /// There are as many jobs as the device allows.
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
        /// There is an encryption format and no password.
        @_alwaysEmitIntoClient
        public static var missingPassword: DeviceError.Code { 260 }
        /// There is a password and no encryption format.
        @_alwaysEmitIntoClient
        public static var missingEncryptionFormat: DeviceError.Code { 270 }
        /// The encryption format does not fit the export format.
        @_alwaysEmitIntoClient
        public static var incompatibleEncryptionFormat: DeviceError.Code { 280 }
    }
}

extension VapixCalls where API == RecordingExport {
    /// See ``RecordingExport/GetSchemaVersions``.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> RecordingExport.GetSchemaVersions.Output {
        try await vapix.send(RecordingExport.GetSchemaVersions())
    }

    /// See ``RecordingExport/GetCapabilities``.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> RecordingExport.GetCapabilities.Output {
        try await vapix.send(RecordingExport.GetCapabilities())
    }

    /// See ``RecordingExport/GetProperties``.
    @_alwaysEmitIntoClient
    public func getProperties(
        recordingID: String, diskID: String, startTime: String? = nil, stopTime: String? = nil,
        exportFormat: String? = nil, encryptionFormat: String? = nil
    ) async throws -> RecordingExport.GetProperties.Output {
        try await vapix.send(
            RecordingExport.GetProperties(
                recordingID: recordingID, diskID: diskID, startTime: startTime, stopTime: stopTime,
                exportFormat: exportFormat, encryptionFormat: encryptionFormat))
    }

    /// See ``RecordingExport/ExportRecording``.
    @_alwaysEmitIntoClient
    public func exportRecording(
        recordingID: String, diskID: String, exportFormat: String, startTime: String? = nil, stopTime: String? = nil,
        fileName: String? = nil, password: String? = nil, encryptionFormat: String? = nil
    ) async throws -> ReplyStream {
        try await vapix.open(
            RecordingExport.ExportRecording(
                recordingID: recordingID, diskID: diskID, exportFormat: exportFormat, startTime: startTime,
                stopTime: stopTime, fileName: fileName, password: password, encryptionFormat: encryptionFormat))
    }

    /// See ``RecordingExport/ExportToExternal``.
    @_alwaysEmitIntoClient
    public func exportToExternal(
        recordingID: String, diskID: String, externalDiskID: String, exportFormat: String, startTime: String? = nil,
        stopTime: String? = nil, filePath: String? = nil, password: String? = nil, encryptionFormat: String? = nil
    ) async throws -> RecordingExport.ExportToExternal.Output {
        try await vapix.send(
            RecordingExport.ExportToExternal(
                recordingID: recordingID, diskID: diskID, externalDiskID: externalDiskID, exportFormat: exportFormat,
                startTime: startTime, stopTime: stopTime, filePath: filePath, password: password,
                encryptionFormat: encryptionFormat))
    }

    /// See ``RecordingExport/GetJobStatus``.
    @_alwaysEmitIntoClient
    public func getJobStatus(jobID: Int64) async throws -> RecordingExport.GetJobStatus.Output {
        try await vapix.send(RecordingExport.GetJobStatus(jobID: jobID))
    }
}

extension Vapix {
    /// Recordings as files, sent to the caller or written to an external disk; see ``RecordingExport``.
    @_alwaysEmitIntoClient
    public var recordingExport: VapixCalls<RecordingExport> { VapixCalls(vapix: self) }
}
