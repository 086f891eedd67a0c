// Generated from Specs/system-settings.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// System settings.
    static let systemSettings = #"""
        {
          "name": "systemSettings",
          "namespace": "SystemSettings",
          "title": "System settings",
          "summary": "Logs and reports of the device, and older ways to restart, reset and upgrade it.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/system-settings/",
          "since": "AXIS OS 5.00",
          "errors": [],
          "operations": [
            {
              "id": "systemSettings/serverReport",
              "name": "serverReport",
              "summary": "Reads a report for Axis's support, as text.",
              "swift": "vapix.systemSettings.serverReport() async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#server-report",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/serverreport.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "text/plain", "fields": []},
              "parameters": [
                {"name": "mode", "wire": "mode", "type": "string", "constant": "text", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "systemSettings/serverReportArchive",
              "name": "serverReportArchive",
              "summary": "Reads a report for Axis's support, as a .zip file.",
              "swift": "vapix.systemSettings.serverReportArchive() async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#server-report",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/serverreport.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "application/zip", "fields": []},
              "parameters": [
                {"name": "mode", "wire": "mode", "type": "string", "constant": "zip", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "systemSettings/serverReportWithImage",
              "name": "serverReportWithImage",
              "summary": "Reads a report for Axis's support and a picture, as a .zip file.",
              "swift": "vapix.systemSettings.serverReportWithImage() async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#server-report",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/serverreport.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "application/zip", "fields": []},
              "parameters": [
                {"name": "mode", "wire": "mode", "type": "string", "constant": "zip_with_image", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "systemSettings/logArchive",
              "name": "logArchive",
              "summary": "Reads all logs, as a .tar file.",
              "swift": "vapix.systemSettings.logArchive() async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#server-report",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/serverreport.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "application/x-tar", "fields": []},
              "parameters": [
                {"name": "mode", "wire": "mode", "type": "string", "constant": "tar_all", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "systemSettings/systemLog",
              "name": "systemLog",
              "summary": "Reads the system log.",
              "swift": "vapix.systemSettings.systemLog(appName: String? = nil, filter: String? = nil) async throws -> LogStream",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#system-log",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/systemlog.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "text/plain", "fields": []},
              "parameters": [
                {"name": "appName", "wire": "appname", "type": "string", "summary": "The name of the application whose entries are read.", "place": "url", "isRequired": false},
                {"name": "filter", "wire": "text", "type": "string", "summary": "A text of letters and digits; only entries with it are read.", "since": "AXIS OS 11.11.45", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "systemSettings/accessLog",
              "name": "accessLog",
              "summary": "Reads the log of the device's clients.",
              "swift": "vapix.systemSettings.accessLog() async throws -> LogStream",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#access-log",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/accesslog.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "stream", "contentType": "text/plain", "fields": []}
            },
            {
              "id": "systemSettings/restart",
              "name": "restart",
              "summary": "Restarts the device.",
              "swift": "vapix.systemSettings.restart() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#restart-server",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/restart.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.00",
              "deprecated": "Use reboot of FirmwareManagement instead.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "none", "fields": []}
            },
            {
              "id": "systemSettings/factoryDefault",
              "name": "factoryDefault",
              "summary": "Resets all settings but the address, the time and IEEE 802.1X, and restarts the device.",
              "swift": "vapix.systemSettings.factoryDefault() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#factory-default",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/factorydefault.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.00",
              "deprecated": "Use factoryDefault of FirmwareManagement instead.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "none", "fields": []}
            },
            {
              "id": "systemSettings/hardFactoryDefault",
              "name": "hardFactoryDefault",
              "summary": "Resets all settings and restarts the device.",
              "swift": "vapix.systemSettings.hardFactoryDefault() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#hard-factory-default",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/hardfactorydefault.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.00",
              "deprecated": "Use factoryDefault of FirmwareManagement instead.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "none", "fields": []}
            },
            {
              "id": "systemSettings/upgrade",
              "name": "upgrade",
              "summary": "Installs another AXIS OS and restarts the device.",
              "swift": "vapix.systemSettings.upgrade(confirmation: SystemSettings.UpgradeConfirmation, image: FilePart, type: SystemSettings.UpgradeType? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#axis-os-upgrade",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/firmwareupgrade.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.00",
              "deprecated": "Use upgrade of FirmwareManagement instead.",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "type", "wire": "type", "type": "UpgradeType", "summary": "The effect on the settings; the settings stay if left out.", "place": "url", "isRequired": false},
                {"name": "image", "wire": "image", "type": "file", "summary": "The file of AXIS OS.", "place": "part", "isRequired": true, "contentType": "application/octet-stream"}
              ]
            }
          ],
          "types": [
            {
              "name": "UpgradeType",
              "summary": "The effect of an upgrade on the settings.",
              "words": [
                {"name": "normal", "wire": "normal", "summary": "The settings stay."},
                {"name": "factoryDefault", "wire": "factorydefault", "summary": "The settings are reset."}
              ]
            }
          ]
        }
        """#
}
