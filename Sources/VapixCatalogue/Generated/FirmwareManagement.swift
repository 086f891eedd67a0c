// Generated from Specs/firmware-management.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Firmware management API.
    static let firmwareManagement = #"""
        {
          "name": "firmwareManagement",
          "namespace": "FirmwareManagement",
          "title": "Firmware management API",
          "summary": "AXIS OS on the device: upgrade, rollback, factory default, restart.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/",
          "discovery": "fwmgr",
          "since": "AXIS OS 7.40",
          "operations": [
            {
              "id": "firmwareManagement/getStatus",
              "name": "getStatus",
              "summary": "Reads the active AXIS OS, the inactive one, and pending changes.",
              "swift": "vapix.firmwareManagement.getStatus() async throws -> FirmwareManagement.Status",
              "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/#status",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwaremanagement.cgi",
              "method": "status",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Status", "fields": []}
            },
            {
              "id": "firmwareManagement/upgrade",
              "name": "upgrade",
              "summary": "Installs another AXIS OS and restarts the device.",
              "swift": "vapix.firmwareManagement.upgrade(confirmation: FirmwareManagement.UpgradeConfirmation, image: FilePart, factoryDefaultMode: FirmwareManagement.UpgradeDefaultMode? = nil, autoCommit: FirmwareManagement.AutoCommit? = nil, autoRollback: FirmwareManagement.AutoRollback? = nil) async throws -> FirmwareManagement.VersionReply",
              "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/#upgrade",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwaremanagement.cgi",
              "method": "upgrade",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "VersionReply", "fields": []},
              "parameters": [
                {"name": "factoryDefaultMode", "wire": "factoryDefaultMode", "type": "UpgradeDefaultMode", "summary": "The effect on the settings; the settings stay if left out.", "place": "params", "isRequired": false},
                {"name": "autoCommit", "wire": "autoCommit", "type": "AutoCommit", "summary": "The time at which the device commits the new AXIS OS automatically.", "place": "params", "isRequired": false},
                {"name": "autoRollback", "wire": "autoRollback", "type": "string", "summary": "How long after the start an uncommitted AXIS OS is rolled back; 10 minutes by default, never if autoCommit is given.", "place": "params", "isRequired": false},
                {"name": "request", "wire": "data", "type": "method", "place": "part", "isRequired": false},
                {"name": "image", "wire": "firmwareImage", "type": "file", "summary": "The file of AXIS OS.", "place": "part", "isRequired": true, "contentType": "application/octet-stream"}
              ]
            },
            {
              "id": "firmwareManagement/commit",
              "name": "commit",
              "summary": "Commits the active AXIS OS, and stops a pending rollback.",
              "swift": "vapix.firmwareManagement.commit() async throws -> FirmwareManagement.VersionReply",
              "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/#commit",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwaremanagement.cgi",
              "method": "commit",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "VersionReply", "fields": []}
            },
            {
              "id": "firmwareManagement/rollback",
              "name": "rollback",
              "summary": "Returns to the AXIS OS and the settings before the last upgrade, and restarts the device.",
              "swift": "vapix.firmwareManagement.rollback() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/#rollback",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwaremanagement.cgi",
              "method": "rollback",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 7.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "firmwareManagement/purge",
              "name": "purge",
              "summary": "Removes the inactive AXIS OS, so that no rollback is possible.",
              "swift": "vapix.firmwareManagement.purge() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/#purge",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwaremanagement.cgi",
              "method": "purge",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "firmwareManagement/factoryDefault",
              "name": "factoryDefault",
              "summary": "Resets the settings, removes applications or restores their pre-installed versions, and restarts the device.",
              "swift": "vapix.firmwareManagement.factoryDefault(mode: FirmwareManagement.DefaultMode? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/#factorydefault",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwaremanagement.cgi",
              "method": "factoryDefault",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "mode", "wire": "factoryDefaultMode", "type": "DefaultMode", "summary": "The settings to reset; `soft` if left out.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "firmwareManagement/stopAutomaticRollback",
              "name": "stopAutomaticRollback",
              "summary": "Stops the timer of a pending rollback, without committing.",
              "swift": "vapix.firmwareManagement.stopAutomaticRollback() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/#stopauto",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwaremanagement.cgi",
              "method": "stopAuto",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "firmwareManagement/reboot",
              "name": "reboot",
              "summary": "Restarts the device with the active AXIS OS, committed or not.",
              "swift": "vapix.firmwareManagement.reboot() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/#reboot",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwaremanagement.cgi",
              "method": "reboot",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 7.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "firmwareManagement/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.firmwareManagement.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/firmware-management-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwaremanagement.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Status",
              "summary": "The versions of AXIS OS on the device.",
              "fields": [
                {"name": "activeVersion", "wire": "activeFirmwareVersion", "type": "string", "summary": "The version that is active.", "isRequired": true},
                {"name": "activePart", "wire": "activeFirmwarePart", "type": "string", "summary": "The part number of the active version.", "isRequired": false},
                {"name": "inactiveVersion", "wire": "inactiveFirmwareVersion", "type": "string", "summary": "The version for a rollback, if any; \"UNKNOWN\" if it lacks the automatic rollback parameters.", "isRequired": false},
                {"name": "isCommitted", "wire": "isCommited", "type": "bool", "summary": "Whether the active version is committed; absent if there is no inactive version.", "isRequired": false},
                {"name": "pendingCommit", "wire": "pendingCommit", "type": "PendingCommit", "summary": "The time at which the device commits automatically; absent if no automatic commit is pending.", "isRequired": false},
                {"name": "timeToRollback", "wire": "timeToRollback", "type": "duration<seconds>", "summary": "The time until the automatic rollback; absent if no automatic rollback is pending.", "isRequired": false},
                {"name": "lastUpgradeAt", "wire": "lastUpgradeAt", "type": "string", "summary": "The time of the last upgrade, in ISO 8601; absent if there is no inactive version.", "isRequired": false}
              ]
            },
            {
              "name": "VersionReply",
              "summary": "The reply of upgrade and commit.",
              "fields": [
                {"name": "version", "wire": "firmwareVersion", "type": "string", "summary": "The version of AXIS OS.", "isRequired": true}
              ]
            },
            {
              "name": "PendingCommit",
              "summary": "The time at which the device commits automatically.",
              "words": [
                {"name": "started", "wire": "started", "summary": "After the device has started completely."}
              ]
            },
            {
              "name": "UpgradeDefaultMode",
              "summary": "The effect of an upgrade on the settings.",
              "words": [
                {"name": "keepSettings", "wire": "none", "summary": "The settings stay."},
                {"name": "soft", "wire": "soft", "summary": "The settings are reset, except those that factoryDefault keeps; applications are removed or restored to pre-installed versions."},
                {"name": "hard", "wire": "hard", "summary": "All settings are reset; applications are removed or restored to pre-installed versions."}
              ]
            },
            {
              "name": "DefaultMode",
              "summary": "The settings that a factory default resets.",
              "words": [
                {"name": "soft", "wire": "soft", "summary": "All settings except the address (boot protocol, address, router, mask, broadcast), the time and IEEE 802.1X."},
                {"name": "hard", "wire": "hard", "summary": "All settings."}
              ]
            },
            {
              "name": "AutoCommit",
              "summary": "The time at which the device commits a new AXIS OS automatically.",
              "words": [
                {"name": "never", "wire": "never", "summary": "Not at all."},
                {"name": "boot", "wire": "boot", "summary": "When the device begins to start."},
                {"name": "started", "wire": "started", "summary": "After the device has started completely."},
                {"name": "default", "wire": "default", "summary": "`never` if autoRollback is given; else `started`, or `boot` if settings are reset."}
              ]
            }
          ],
          "errors": [
            {"name": "invalidRequest", "code": "400", "summary": "The request is not a valid message, or has an unknown parameter or value."},
            {"name": "unsupportedMethod", "code": "405", "summary": "The method is not supported."},
            {"name": "unsupportedVersion", "code": "417", "summary": "The API version is not supported."},
            {"name": "busy", "code": "423", "summary": "Another request about AXIS OS is in progress."},
            {"name": "internalError", "code": "500", "summary": "The device failed."},
            {"name": "notFound", "code": "404", "summary": "There is no AXIS OS for a rollback."},
            {"name": "factoryDefaultRequired", "code": "409", "summary": "An older version requires a factory default."},
            {"name": "versionRevoked", "code": "410", "summary": "The version in the file is revoked."},
            {"name": "notCommitted", "code": "412", "summary": "The active AXIS OS is not committed."},
            {"name": "invalidImage", "code": "415", "summary": "The file is not a valid AXIS OS."},
            {"name": "imageMismatch", "code": "421", "summary": "The file is for another device."},
            {"name": "signatureMissing", "code": "422", "summary": "The file lacks a signature."},
            {"name": "unknownCertificate", "code": "424", "summary": "The file is signed with an unknown certificate."}
          ]
        }
        """#
}
