// Generated from Specs/recording-export.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Export recording API.
    static let recordingExport = #"""
        {
          "name": "recordingExport",
          "namespace": "RecordingExport",
          "title": "Export recording API",
          "summary": "Recordings as files, sent to the caller or written to an external disk.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/",
          "discovery": "recording-export",
          "since": "AXIS OS 5.60",
          "operations": [
            {
              "id": "recordingExport/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.recordingExport.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#get-schema-versions-1",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/export/schemaversions.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.60",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "recordingExport/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads the formats for exported recordings.",
              "swift": "vapix.recordingExport.getCapabilities() async throws -> RecordingExport.CapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#get-capabilities",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/export/capabilities.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.60",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "CapabilitiesSuccess",
                "fields": [
                  {"name": "formats", "wire": "ExportCapabilities", "type": "list<ExportCapability>", "summary": "The formats.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordingExport/getProperties",
              "name": "getProperties",
              "summary": "Reads the expected size and the first key frame of a file.",
              "swift": "vapix.recordingExport.getProperties(recordingID: String, diskID: String, startTime: String? = nil, stopTime: String? = nil, exportFormat: String? = nil, encryptionFormat: String? = nil) async throws -> RecordingExport.PropertiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#get-export-properties",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/export/properties.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.60",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "recordingID", "wire": "recordingid", "type": "string", "summary": "The identifier of the recording.", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the recording's disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "startTime", "wire": "starttime", "type": "string", "summary": "The start time; the beginning of the recording if left out.", "place": "url", "isRequired": false},
                {"name": "stopTime", "wire": "stoptime", "type": "string", "summary": "The stop time; the end of the recording, or now, if left out.", "place": "url", "isRequired": false},
                {"name": "exportFormat", "wire": "exportformat", "type": "string", "summary": "The file format, \"matroska\" for example.", "place": "url", "isRequired": false},
                {"name": "encryptionFormat", "wire": "encryptionformat", "type": "string", "summary": "The encryption format.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "PropertiesSuccess",
                "fields": [
                  {"name": "recordingID", "wire": "ExportProperties/@RecordingId", "type": "string", "summary": "The recording's identifier.", "isRequired": false},
                  {"name": "exportFormat", "wire": "ExportProperties/@ExportFormat", "type": "string", "summary": "The file format.", "isRequired": false},
                  {"name": "encryptionFormat", "wire": "ExportProperties/@EncryptionFormat", "type": "string", "summary": "The encryption format.", "isRequired": false},
                  {"name": "estimatedFileSize", "wire": "ExportProperties/@EstimatedFileSize", "type": "int64", "summary": "The expected size in kilobytes, or -1 if unknown.", "isRequired": false},
                  {"name": "startTime", "wire": "ExportProperties/@Starttime", "type": "string", "summary": "The start time of the file, at a key frame.", "isRequired": false},
                  {"name": "stopTime", "wire": "ExportProperties/@Stoptime", "type": "string", "summary": "The stop time of the file.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordingExport/exportRecording",
              "name": "exportRecording",
              "summary": "Exports a recording, or a part of it, to a file.",
              "swift": "vapix.recordingExport.exportRecording(recordingID: String, diskID: String, exportFormat: String, startTime: String? = nil, stopTime: String? = nil, fileName: String? = nil, password: String? = nil, encryptionFormat: String? = nil) async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#export-recording",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/export/exportrecording.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.60",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "video/x-matroska", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "recordingID", "wire": "recordingid", "type": "string", "summary": "The identifier of the recording.", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the recording's disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "exportFormat", "wire": "exportformat", "type": "string", "summary": "The file format, \"matroska\" for example.", "place": "url", "isRequired": true},
                {"name": "startTime", "wire": "starttime", "type": "string", "summary": "The start time; the beginning of the recording if left out.", "place": "url", "isRequired": false},
                {"name": "stopTime", "wire": "stoptime", "type": "string", "summary": "The stop time; the end of the recording, or now, if left out.", "place": "url", "isRequired": false},
                {"name": "fileName", "wire": "filename", "type": "string", "summary": "The file's name without an extension.", "place": "url", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "A password for the file, at most 512 bytes; at most 99 characters are recommended.", "place": "url", "isRequired": false},
                {"name": "encryptionFormat", "wire": "encryptionformat", "type": "string", "summary": "The encryption format; required with a password, and allowed only then.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordingExport/exportToExternal",
              "name": "exportToExternal",
              "summary": "Starts to export a recording, or a part of it, to an external disk.",
              "swift": "vapix.recordingExport.exportToExternal(recordingID: String, diskID: String, externalDiskID: String, exportFormat: String, startTime: String? = nil, stopTime: String? = nil, filePath: String? = nil, password: String? = nil, encryptionFormat: String? = nil) async throws -> RecordingExport.ExportToExternalReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#export-a-recording-to-an-external-disk",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/export/exporttoexternal.cgi",
              "access": "viewer",
              "effect": "once",
              "since": "AXIS OS 5.60",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "recordingID", "wire": "recordingid", "type": "string", "summary": "The identifier of the recording.", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the recording's disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "externalDiskID", "wire": "externaldiskid", "type": "string", "summary": "The identifier of the disk to write to; the documentation names only \"USB_DISK\".", "place": "url", "isRequired": true},
                {"name": "exportFormat", "wire": "exportformat", "type": "string", "summary": "The file format, \"matroska\" for example.", "place": "url", "isRequired": true},
                {"name": "startTime", "wire": "starttime", "type": "string", "summary": "The start time; the beginning of the recording if left out.", "place": "url", "isRequired": false},
                {"name": "stopTime", "wire": "stoptime", "type": "string", "summary": "The stop time; the end of the recording, or now, if left out.", "place": "url", "isRequired": false},
                {"name": "filePath", "wire": "filepath", "type": "string", "summary": "The file's path on the external disk, without `..`; the device chooses a path if left out.", "place": "url", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "A password for the file, at most 512 bytes; at most 99 characters are recommended.", "place": "url", "isRequired": false},
                {"name": "encryptionFormat", "wire": "encryptionformat", "type": "string", "summary": "The encryption format; required with a password, and allowed only then.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ExportToExternalSuccess",
                "fields": [
                  {"name": "jobID", "wire": "ExportToExternal/@JobId", "type": "int64", "summary": "The job's identifier.", "isRequired": true},
                  {"name": "filePath", "wire": "ExportToExternal/@FilePath", "type": "string", "summary": "The file's path on the disk.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordingExport/getJobStatus",
              "name": "getJobStatus",
              "summary": "Reads the progress of an export to an external disk; a failed export is an error.",
              "swift": "vapix.recordingExport.getJobStatus(jobID: Int64) async throws -> RecordingExport.JobStatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#get-job-status",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/export/getjobstatus.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.60",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "jobID", "wire": "jobid", "type": "int64", "summary": "The identifier of the job.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetJobStatusSuccess",
                "fields": [
                  {"name": "status", "wire": "JobStatus/@Status", "type": "string", "summary": "The job's state, `In Progress` for example.", "isRequired": false},
                  {"name": "progress", "wire": "JobStatus/@Progress", "type": "int32", "summary": "The progress, in percent.", "isRequired": false}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "ExportCapability",
              "summary": "A format that recordings can be exported to.",
              "fields": [
                {"name": "format", "wire": "@ExportFormat", "type": "string", "summary": "The file format, \"matroska\" for example.", "isRequired": true},
                {"name": "encryptions", "wire": "ExportEncryption", "type": "list<EncryptionCapability>", "summary": "The encryption formats for this file format.", "isRequired": false}
              ]
            },
            {
              "name": "EncryptionCapability",
              "summary": "A way to encrypt exported recordings.",
              "fields": [
                {"name": "format", "wire": "@EncryptionFormat", "type": "string", "summary": "The name of the encryption format, \"zip-aes256\" for example.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."},
            {"name": "recordingNotFound", "code": "110", "summary": "There is no such recording."},
            {"name": "invalidStartTime", "code": "120", "summary": "The start time is invalid."},
            {"name": "invalidStopTime", "code": "130", "summary": "The stop time is invalid."},
            {"name": "startAfterStop", "code": "140", "summary": "The start time is after the stop time."},
            {"name": "startAfterEnd", "code": "150", "summary": "The start time is after the end of the recording."},
            {"name": "stopBeforeBeginning", "code": "160", "summary": "The stop time is before the beginning of the recording."},
            {"name": "invalidExportFormat", "code": "170", "summary": "The export format is invalid."},
            {"name": "incompatibleExportFormat", "code": "180", "summary": "The export format does not fit the kind of media."},
            {"name": "jobNotFound", "code": "190", "summary": "There is no such job."},
            {"name": "invalidExternalDisk", "code": "200", "summary": "The external disk is invalid."},
            {"name": "unusableExternalDisk", "code": "210", "summary": "The external disk cannot be used."},
            {"name": "tooManyJobs", "code": "220", "summary": "The maximum number of jobs is reached."},
            {"name": "invalidFilePath", "code": "230", "summary": "The file's path is invalid."},
            {"name": "invalidPassword", "code": "240", "summary": "The password is invalid."},
            {"name": "invalidEncryptionFormat", "code": "250", "summary": "The encryption format is invalid."},
            {"name": "missingPassword", "code": "260", "summary": "The request has an encryption format but no password."},
            {"name": "missingEncryptionFormat", "code": "270", "summary": "The request has a password but no encryption format."},
            {"name": "incompatibleEncryptionFormat", "code": "280", "summary": "The encryption format does not fit the export format."}
          ]
        }
        """#
}
