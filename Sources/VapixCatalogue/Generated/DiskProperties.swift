// Generated from Specs/disk-properties.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Disk properties API.
    static let diskProperties = #"""
        {
          "name": "diskProperties",
          "namespace": "DiskProperties",
          "title": "Disk properties API",
          "summary": "Settings of a disk: required file system, encryption, cleanup and alerts.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/",
          "discovery": "disk-properties",
          "operations": [
            {
              "id": "diskProperties/setRequiredFileSystem",
              "name": "setRequiredFileSystem",
              "summary": "Sets the required file system; the device formats SD cards that have another one.",
              "swift": "vapix.diskProperties.setRequiredFileSystem(diskID: String, fileSystem: DiskProperties.RequiredFileSystem) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#set-required-file-system",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/properties/setrequiredfs.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "fileSystem", "wire": "filesystem", "type": "RequiredFileSystem", "summary": "The file system, or `none` for any.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "diskProperties/enableEncryption",
              "name": "enableEncryption",
              "summary": "Turns encryption on for an unmounted disk, which must then be formatted and mounted.",
              "swift": "vapix.diskProperties.enableEncryption(diskID: String, passphrase: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#enable-disk-encryption",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/properties/enablediskencryption.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "passphrase", "wire": "passphrase", "type": "string", "summary": "The passphrase, at most 512 bytes.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "diskProperties/disableEncryption",
              "name": "disableEncryption",
              "summary": "Turns encryption off for an unmounted disk, which must then be formatted and mounted.",
              "swift": "vapix.diskProperties.disableEncryption(diskID: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#disable-disk-encryption",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/properties/disablediskencryption.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "diskProperties/changePassphrase",
              "name": "changePassphrase",
              "summary": "Changes the passphrase of a mounted disk; recordings continue.",
              "swift": "vapix.diskProperties.changePassphrase(diskID: String, newPassphrase: String, oldPassphrase: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#change-disk-encryption-passphrase",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/properties/changediskpassphrase.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "newPassphrase", "wire": "newpassphrase", "type": "string", "summary": "The new passphrase, at most 512 bytes.", "place": "url", "isRequired": true},
                {"name": "oldPassphrase", "wire": "oldpassphrase", "type": "string", "summary": "The current passphrase.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "diskProperties/setCleanupMaximumAge",
              "name": "setCleanupMaximumAge",
              "summary": "Sets the age after which unlocked recordings are removed; for the policy `fifo`.",
              "swift": "vapix.diskProperties.setCleanupMaximumAge(diskID: String, maximumAge: Duration) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#update-cleanup-max-age",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/properties/setcleanupmaxage.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "maximumAge", "wire": "maxage", "type": "duration<days>", "summary": "The age, in whole days, 0 to 7000.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "diskProperties/setCleanupPolicy",
              "name": "setCleanupPolicy",
              "summary": "Sets the policy for removing old recordings.",
              "swift": "vapix.diskProperties.setCleanupPolicy(diskID: String, policy: DiskProperties.CleanupPolicy) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#update-cleanup-policy",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/properties/setcleanuppolicy.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "policy", "wire": "cleanuppolicy", "type": "CleanupPolicy", "summary": "The policy.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "diskProperties/setAlertLevels",
              "name": "setAlertLevels",
              "summary": "Sets the wear and the temperature at which a disk gives an alert.",
              "swift": "vapix.diskProperties.setAlertLevels(diskID: String, wear: Int? = nil, temperature: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#set-disk-alert-levels",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/properties/setdiskalertlevels.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "wear", "wire": "wear", "type": "int32", "summary": "The wear at which the disk gives an alert, in percent, at least 0.", "place": "url", "isRequired": false},
                {"name": "temperature", "wire": "temperature", "type": "int32", "summary": "The temperature at which the disk gives an alert, in kelvin, at least 0.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "diskProperties/getAlertLevels",
              "name": "getAlertLevels",
              "summary": "Reads the wear and the temperature at which a disk gives an alert.",
              "swift": "vapix.diskProperties.getAlertLevels(diskID: String) async throws -> DiskProperties.AlertLevelsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-alert-levels",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/properties/getdiskalertlevels.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetAlertLevelsSuccess",
                "fields": [
                  {"name": "wear", "wire": "AlertLevels/@Wear", "type": "int32", "summary": "The wear at which the disk gives an alert, in percent.", "isRequired": false},
                  {"name": "temperature", "wire": "AlertLevels/@Temperature", "type": "int32", "summary": "The temperature at which the disk gives an alert, in kelvin.", "isRequired": false}
                ]
              }
            },
            {
              "id": "diskProperties/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.diskProperties.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#xml-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/properties/schemaversions.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            }
          ],
          "types": [
            {
              "name": "RequiredFileSystem",
              "summary": "A file system that SD cards must have.",
              "words": [
                {"name": "ext4", "wire": "ext4", "summary": "The file system ext4."},
                {"name": "anyFileSystem", "wire": "none", "summary": "Any file system; the device does not format cards by itself."}
              ]
            },
            {
              "name": "CleanupPolicy",
              "summary": "A policy for removing old recordings.",
              "words": [
                {"name": "fifo", "wire": "fifo", "summary": "The oldest recordings are removed first."},
                {"name": "keepAll", "wire": "none", "summary": "Recordings stay until they are removed by a call."}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "unsupportedFileSystem", "code": "30", "summary": "The file system is not supported."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."},
            {"name": "invalidDiskID", "code": "50", "summary": "There is no such disk."},
            {"name": "encryptionNotSupported", "code": "100", "summary": "The disk cannot be encrypted."},
            {"name": "invalidPassphrase", "code": "110", "summary": "The passphrase is invalid."},
            {"name": "invalidNewPassphrase", "code": "120", "summary": "The new passphrase is invalid."},
            {"name": "wrongPassphrase", "code": "130", "summary": "The old passphrase is not the current one."},
            {"name": "alreadyEncrypted", "code": "140", "summary": "Encryption is already on."},
            {"name": "notMounted", "code": "150", "summary": "The disk is not mounted; it must be mounted to change the passphrase."},
            {"name": "mounted", "code": "160", "summary": "The disk is mounted; it must be unmounted to turn encryption on or off."}
          ]
        }
        """#
}
