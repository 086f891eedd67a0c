// Generated from Specs/recording-storage-limits.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Recording storage limit API.
    static let recordingStorageLimits = #"""
        {
          "name": "recordingStorageLimits",
          "namespace": "RecordingStorageLimits",
          "title": "Recording storage limit API",
          "summary": "The space on a disk that the device may use for its recordings.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/",
          "discovery": "recording-storage-limit",
          "since": "AXIS OS 5.70",
          "operations": [
            {
              "id": "recordingStorageLimits/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.recordingStorageLimits.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#get-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/storage/schemaversions.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.70",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "recordingStorageLimits/getLimits",
              "name": "getLimits",
              "summary": "Reads the limits of disks.",
              "swift": "vapix.recordingStorageLimits.getLimits(diskID: String? = nil) async throws -> [RecordingStorageLimits.StorageLimit]",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#get-recording-storage-limit",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/storage/getlimit.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.70",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "list<StorageLimit>", "element": "StorageLimitsResponse", "path": "GetStorageLimitsResponse/StorageLimit", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk; all disks if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordingStorageLimits/setLimit",
              "name": "setLimit",
              "summary": "Sets the limit of a disk.",
              "swift": "vapix.recordingStorageLimits.setLimit(diskID: String, size: Int64) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#set-recording-storage-limit",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/storage/setlimit.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.70",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "size", "wire": "size", "type": "int64", "summary": "The limit, in kilobytes; at least 1048576, or 0 for no limit.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "StorageLimit",
              "summary": "The limit of a disk.",
              "fields": [
                {"name": "diskID", "wire": "@diskid", "type": "string", "summary": "The disk's identifier.", "isRequired": true},
                {"name": "size", "wire": "@size", "type": "int64", "summary": "The limit, in kilobytes; 0 for no limit.", "isRequired": false},
                {"name": "usedSize", "wire": "@usedspace", "type": "int64", "summary": "The space that recordings use, in kilobytes.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."},
            {"name": "diskNotFound", "code": "110", "summary": "There is no such disk."},
            {"name": "invalidSize", "code": "120", "summary": "The size is invalid."},
            {"name": "sizeTooSmall", "code": "130", "summary": "The size is below the minimum."}
          ]
        }
        """#
}
