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
              "summary": "Reads which AXIS OS is active, which is kept for a rollback, and what is pending.",
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
                {"name": "factoryDefaultMode", "wire": "factoryDefaultMode", "type": "UpgradeDefaultMode", "summary": "What becomes of the settings; they stay if left out.", "place": "params", "isRequired": false},
                {"name": "autoCommit", "wire": "autoCommit", "type": "AutoCommit", "summary": "When the device commits the new AXIS OS by itself.", "place": "params", "isRequired": false},
                {"name": "autoRollback", "wire": "autoRollback", "type": "string", "summary": "When the device goes back to the AXIS OS before by itself.", "place": "params", "isRequired": false},
                {"name": "request", "wire": "", "type": "method", "place": "part", "isRequired": false},
                {"name": "image", "wire": "", "type": "file", "summary": "The file of AXIS OS.", "place": "part", "isRequired": true, "contentType": "application/octet-stream"}
              ]
            },
            {
              "id": "firmwareManagement/commit",
              "name": "commit",
              "summary": "Makes the active AXIS OS stay, and stops a pending rollback.",
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
              "summary": "Goes back to the AXIS OS and the settings before the last upgrade, and restarts the device.",
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
              "summary": "Resets all settings, removes applications, and restarts the device.",
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
                {"name": "mode", "wire": "factoryDefaultMode", "type": "DefaultMode", "summary": "What is reset; `soft` if left out.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "firmwareManagement/stopAutomaticRollback",
              "name": "stopAutomaticRollback",
              "summary": "Stops the timer of a pending rollback, without committing.",
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
              "summary": "Which AXIS OS the device has.",
              "fields": [
                {"name": "activeVersion", "wire": "activeFirmwareVersion", "type": "string", "summary": "The version that is active.", "isRequired": true},
                {"name": "activePart", "wire": "activeFirmwarePart", "type": "string", "summary": "The part number of the active version.", "isRequired": false},
                {"name": "inactiveVersion", "wire": "inactiveFirmwareVersion", "type": "string", "summary": "The version for a rollback, \"UNKNOWN\" if it cannot say; absent if there is none.", "isRequired": false},
                {"name": "isCommitted", "wire": "isCommited", "type": "bool", "summary": "Whether the active version stays; absent if there is no inactive one.", "isRequired": false},
                {"name": "pendingCommit", "wire": "pendingCommit", "type": "PendingCommit", "summary": "When the device will commit by itself; absent if it will not.", "isRequired": false},
                {"name": "timeToRollback", "wire": "timeToRollback", "type": "duration<seconds>", "summary": "The time until the device goes back by itself; absent if it will not.", "isRequired": false},
                {"name": "lastUpgradeAt", "wire": "lastUpgradeAt", "type": "string", "summary": "When the last upgrade was, in ISO 8601; absent if there is no inactive version.", "isRequired": false}
              ]
            },
            {
              "name": "VersionReply",
              "summary": "What upgrade and commit answer.",
              "fields": [
                {"name": "version", "wire": "firmwareVersion", "type": "string", "summary": "The version of AXIS OS.", "isRequired": true}
              ]
            },
            {
              "name": "PendingCommit",
              "summary": "When the device will commit by itself.",
              "words": [
                {"name": "started", "wire": "started", "summary": "When it has finished starting."}
              ]
            },
            {
              "name": "UpgradeDefaultMode",
              "summary": "What becomes of the settings in an upgrade.",
              "words": [
                {"name": "keepSettings", "wire": "none", "summary": "They stay."},
                {"name": "soft", "wire": "soft", "summary": "They are reset, except those that factoryDefault keeps; applications are removed."},
                {"name": "hard", "wire": "hard", "summary": "They are reset, and applications removed."}
              ]
            },
            {
              "name": "DefaultMode",
              "summary": "What a factory default resets.",
              "words": [
                {"name": "soft", "wire": "soft", "summary": "All but the address (boot protocol, address, router, mask, broadcast), the time and IEEE 802.1X."},
                {"name": "hard", "wire": "hard", "summary": "All."}
              ]
            },
            {
              "name": "AutoCommit",
              "summary": "When the device commits a new AXIS OS by itself.",
              "words": [
                {"name": "never", "wire": "never", "summary": "Not at all."},
                {"name": "boot", "wire": "boot", "summary": "When it begins to start."},
                {"name": "started", "wire": "started", "summary": "When it has finished starting."},
                {"name": "default", "wire": "default", "summary": "`never` if autoRollback is given; else `started`, or `boot` if settings are reset."}
              ]
            }
          ],
          "errors": [
            {"name": "invalidRequest", "code": "400", "summary": "The request is no valid message, or has an unknown parameter or value."},
            {"name": "unsupportedMethod", "code": "405", "summary": "The method is not supported."},
            {"name": "unsupportedVersion", "code": "417", "summary": "The API version is not supported."},
            {"name": "busy", "code": "423", "summary": "Another request about AXIS OS is going on."},
            {"name": "internalError", "code": "500", "summary": "The device failed."},
            {"name": "notFound", "code": "404", "summary": "There is no AXIS OS to go back to."},
            {"name": "factoryDefaultRequired", "code": "409", "summary": "An older version wants a factory default."},
            {"name": "versionRevoked", "code": "410", "summary": "That version is revoked."},
            {"name": "notCommitted", "code": "412", "summary": "The active AXIS OS is not committed."},
            {"name": "invalidImage", "code": "415", "summary": "The file is no valid AXIS OS."},
            {"name": "imageMismatch", "code": "421", "summary": "The file is for another device."},
            {"name": "signatureMissing", "code": "422", "summary": "The file lacks a signature."},
            {"name": "unknownCertificate", "code": "424", "summary": "The file is signed with an unknown certificate."}
          ]
        }
        """#
}
