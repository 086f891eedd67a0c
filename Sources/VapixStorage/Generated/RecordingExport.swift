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
    public struct GetSchemaVersions: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "recordingExport/getSchemaVersions", path: "/axis-cgi/record/export/schemaversions.cgi",
            arguments: .get, access: .viewer, effect: .read)

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

    /// Reads which formats recordings can be exported to.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-capabilities>.
    public struct GetCapabilities: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "recordingExport/getCapabilities", path: "/axis-cgi/record/export/capabilities.cgi", arguments: .get,
            access: .viewer, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The formats (`ExportCapabilities`).
            public var formats: [ExportCapability] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "ExportCapabilities": formats.append(try ExportCapability(from: &xml))
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Reads how large a file would be, and at which key frame it would start.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-export-properties>.
    public struct GetProperties: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "recordingExport/getProperties", path: "/axis-cgi/record/export/properties.cgi", arguments: .get,
            access: .viewer, effect: .read)

        /// The recording (`recordingid`).
        public var recordingID: String
        /// The disk that it is on (`diskid`).
        public var diskID: String
        /// Where to start; the beginning if left out (`starttime`).
        public var startTime: String?
        /// Where to stop; the end, or now, if left out (`stoptime`).
        public var stopTime: String?
        /// The format (`exportformat`).
        public var exportFormat: String?
        /// How to encrypt (`encryptionformat`).
        public var encryptionFormat: String?

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
            self.recordingID = recordingID
            self.diskID = diskID
            self.startTime = startTime
            self.stopTime = stopTime
            self.exportFormat = exportFormat
            self.encryptionFormat = encryptionFormat
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("recordingid", recordingID)
            query.append("diskid", diskID)
            query.append("starttime", startTime)
            query.append("stoptime", stopTime)
            query.append("exportformat", exportFormat)
            query.append("encryptionformat", encryptionFormat)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The recording (`RecordingId`).
            public var recordingID: String?
            /// The format (`ExportFormat`).
            public var exportFormat: String?
            /// How it would be encrypted (`EncryptionFormat`).
            public var encryptionFormat: String?
            /// The size in kilobytes, or -1 if it cannot be told (`EstimatedFileSize`).
            public var estimatedFileSize: Int64?
            /// Where it would start, a key frame (`Starttime`).
            public var startTime: String?
            /// Where it would stop (`Stoptime`).
            public var stopTime: String?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "ExportProperties":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "RecordingId": recordingID = attribute.value
                            case "ExportFormat": exportFormat = attribute.value
                            case "EncryptionFormat": encryptionFormat = attribute.value
                            case "EstimatedFileSize": estimatedFileSize = Int64(attribute.value)
                            case "Starttime": startTime = attribute.value
                            case "Stoptime": stopTime = attribute.value
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

    /// Exports a recording, or a part of it, to a file.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#export-recording>.
    public struct ExportRecording: QueryOperation, BinaryOperation {
        package static let call = Query(
            id: "recordingExport/exportRecording", path: "/axis-cgi/record/export/exportrecording.cgi", arguments: .get,
            access: .viewer, effect: .read)

        /// The recording (`recordingid`).
        public var recordingID: String
        /// The disk that it is on (`diskid`).
        public var diskID: String
        /// The format, matroska for example (`exportformat`).
        public var exportFormat: String
        /// Where to start; the beginning if left out (`starttime`).
        public var startTime: String?
        /// Where to stop; the end, or now, if left out (`stoptime`).
        public var stopTime: String?
        /// The file's name without an extension (`filename`).
        public var fileName: String?
        /// A password for the file, best no longer than 99 characters.
        public var password: String?
        /// How to encrypt; required with a password, and only then (`encryptionformat`).
        public var encryptionFormat: String?

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
            self.recordingID = recordingID
            self.diskID = diskID
            self.exportFormat = exportFormat
            self.startTime = startTime
            self.stopTime = stopTime
            self.fileName = fileName
            self.password = password
            self.encryptionFormat = encryptionFormat
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
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
    /// Access: viewer.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#export-a-recording-to-an-external-disk>.
    public struct ExportToExternal: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "recordingExport/exportToExternal", path: "/axis-cgi/record/export/exporttoexternal.cgi",
            arguments: .get, access: .viewer, effect: .once)

        /// The recording (`recordingid`).
        public var recordingID: String
        /// The disk that it is on (`diskid`).
        public var diskID: String
        /// The disk to write to; the page knows USB_DISK only (`externaldiskid`).
        public var externalDiskID: String
        /// The format, matroska for example (`exportformat`).
        public var exportFormat: String
        /// Where to start; the beginning if left out (`starttime`).
        public var startTime: String?
        /// Where to stop; the end, or now, if left out (`stoptime`).
        public var stopTime: String?
        /// The file's path on the disk, without `..`; the device chooses one if left out (`filepath`).
        public var filePath: String?
        /// A password for the file, best no longer than 99 characters.
        public var password: String?
        /// How to encrypt; required with a password, and only then (`encryptionformat`).
        public var encryptionFormat: String?

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
            self.recordingID = recordingID
            self.diskID = diskID
            self.externalDiskID = externalDiskID
            self.exportFormat = exportFormat
            self.startTime = startTime
            self.stopTime = stopTime
            self.filePath = filePath
            self.password = password
            self.encryptionFormat = encryptionFormat
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
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

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The job's identifier (`JobId`).
            public var jobID: Int64
            /// The file's path on the disk (`FilePath`).
            public var filePath: String?

            init(from xml: inout XMLReader) throws(WireError) {
                var jobID: Int64?
                while let element = try xml.nextElement() {
                    switch element {
                    case "ExportToExternal":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "JobId": jobID = Int64(attribute.value)
                            case "FilePath": filePath = attribute.value
                            default: break
                            }
                        }
                        try xml.skipElement()
                    default: try xml.skipElement()
                    }
                }
                guard let jobID else { throw xml.missingField("JobId") }
                self.jobID = jobID
            }
        }
    }

    /// Asks how far an export to an external disk is; if it failed, that is an error.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-job-status>.
    public struct GetJobStatus: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "recordingExport/getJobStatus", path: "/axis-cgi/record/export/getjobstatus.cgi", arguments: .get,
            access: .viewer, effect: .read)

        /// The job, as it was started (`jobid`).
        public var jobID: Int64

        /// Makes the call's value.
        ///
        /// - Parameter jobID: The job, as it was started.
        public init(jobID: Int64) {
            self.jobID = jobID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("jobid", jobID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Its state, In Progress for example (`Status`).
            public var status: String?
            /// How much is done, in percent (`Progress`).
            public var progress: Int32?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "JobStatus":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "Status": status = attribute.value
                            case "Progress": progress = Int32(attribute.value)
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

    /// A format that recordings can be exported to.
    public struct ExportCapability: Sendable {
        /// The format, matroska for example (`ExportFormat`).
        public var format: String
        /// How files of this format can be encrypted (`ExportEncryption`).
        public var encryptions: [EncryptionCapability] = []

        init(from xml: inout XMLReader) throws(WireError) {
            var format: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "ExportFormat": format = attribute.value
                default: break
                }
            }
            while let element = try xml.nextElement() {
                switch element {
                case "ExportEncryption": encryptions.append(try EncryptionCapability(from: &xml))
                default: try xml.skipElement()
                }
            }
            guard let format else { throw xml.missingField("ExportFormat") }
            self.format = format
        }
    }

    /// A way to encrypt.
    public struct EncryptionCapability: Sendable {
        /// Its name, zip-aes256 for example (`EncryptionFormat`).
        public var format: String

        init(from xml: inout XMLReader) throws(WireError) {
            var format: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "EncryptionFormat": format = attribute.value
                default: break
                }
            }
            try xml.skipElement()
            guard let format else { throw xml.missingField("EncryptionFormat") }
            self.format = format
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
        /// There is no such recording.
        public static let recordingNotFound: DeviceError.Code = 110
        /// The start time is invalid.
        public static let invalidStartTime: DeviceError.Code = 120
        /// The stop time is invalid.
        public static let invalidStopTime: DeviceError.Code = 130
        /// The start time is after the stop time.
        public static let startAfterStop: DeviceError.Code = 140
        /// The start time is after the end of the recording.
        public static let startAfterEnd: DeviceError.Code = 150
        /// The stop time is before the beginning of the recording.
        public static let stopBeforeBeginning: DeviceError.Code = 160
        /// The export format is invalid.
        public static let invalidExportFormat: DeviceError.Code = 170
        /// The export format does not fit the kind of media.
        public static let incompatibleExportFormat: DeviceError.Code = 180
        /// There is no such job.
        public static let jobNotFound: DeviceError.Code = 190
        /// The external disk is invalid.
        public static let invalidExternalDisk: DeviceError.Code = 200
        /// The external disk cannot be used.
        public static let unusableExternalDisk: DeviceError.Code = 210
        /// There are as many jobs as the device allows.
        public static let tooManyJobs: DeviceError.Code = 220
        /// The file's path is invalid.
        public static let invalidFilePath: DeviceError.Code = 230
        /// The password is invalid.
        public static let invalidPassword: DeviceError.Code = 240
        /// The encryption format is invalid.
        public static let invalidEncryptionFormat: DeviceError.Code = 250
        /// There is an encryption format and no password.
        public static let missingPassword: DeviceError.Code = 260
        /// There is a password and no encryption format.
        public static let missingEncryptionFormat: DeviceError.Code = 270
        /// The encryption format does not fit the export format.
        public static let incompatibleEncryptionFormat: DeviceError.Code = 280
    }

    /// The API's calls; get it from ``Vapix/recordingExport``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetSchemaVersions``.
        public func getSchemaVersions() async throws -> GetSchemaVersions.Output {
            try await vapix.send(GetSchemaVersions())
        }

        /// See ``GetCapabilities``.
        public func getCapabilities() async throws -> GetCapabilities.Output {
            try await vapix.send(GetCapabilities())
        }

        /// See ``GetProperties``.
        public func getProperties(
            recordingID: String, diskID: String, startTime: String? = nil, stopTime: String? = nil,
            exportFormat: String? = nil, encryptionFormat: String? = nil
        ) async throws -> GetProperties.Output {
            try await vapix.send(
                GetProperties(
                    recordingID: recordingID, diskID: diskID, startTime: startTime, stopTime: stopTime,
                    exportFormat: exportFormat, encryptionFormat: encryptionFormat))
        }

        /// See ``ExportRecording``.
        public func exportRecording(
            recordingID: String, diskID: String, exportFormat: String, startTime: String? = nil,
            stopTime: String? = nil, fileName: String? = nil, password: String? = nil, encryptionFormat: String? = nil
        ) async throws -> [UInt8] {
            try await vapix.send(
                ExportRecording(
                    recordingID: recordingID, diskID: diskID, exportFormat: exportFormat, startTime: startTime,
                    stopTime: stopTime, fileName: fileName, password: password, encryptionFormat: encryptionFormat))
        }

        /// See ``ExportToExternal``.
        public func exportToExternal(
            recordingID: String, diskID: String, externalDiskID: String, exportFormat: String, startTime: String? = nil,
            stopTime: String? = nil, filePath: String? = nil, password: String? = nil, encryptionFormat: String? = nil
        ) async throws -> ExportToExternal.Output {
            try await vapix.send(
                ExportToExternal(
                    recordingID: recordingID, diskID: diskID, externalDiskID: externalDiskID,
                    exportFormat: exportFormat, startTime: startTime, stopTime: stopTime, filePath: filePath,
                    password: password, encryptionFormat: encryptionFormat))
        }

        /// See ``GetJobStatus``.
        public func getJobStatus(jobID: Int64) async throws -> GetJobStatus.Output {
            try await vapix.send(GetJobStatus(jobID: jobID))
        }
    }
}

extension Vapix {
    /// Recordings as files, sent to the caller or written to an external disk; see ``RecordingExport``.
    public var recordingExport: RecordingExport.API { RecordingExport.API(vapix: self) }
}
