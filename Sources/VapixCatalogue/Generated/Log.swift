// Generated from Specs/log.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Log API.
    static let log = #"""
        {
          "name": "log",
          "namespace": "Log",
          "title": "Log API",
          "summary": "The device's log, which can be written to and kept over restarts.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/log-api/",
          "configuration": {
            "id": "log",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/log/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/log/v1",
                "summary": "The device's log, which can be written to and kept over restarts.",
                "properties": [
                  {"name": "persistent", "wire": "persistent", "type": "PersistentLog", "summary": "Whether the device saves its log to persistent storage.", "isRequired": false}
                ]
              },
              {
                "name": "persistent",
                "path": "/config/rest/log/v1/persistent",
                "summary": "The log that the device saves to persistent storage, of all severities.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device saves its log; a saved log fills the storage in time.", "writeAccess": "admin", "isRequired": false}
                ]
              },
              {
                "name": "persistent.enabled",
                "path": "/config/rest/log/v1/persistent/enabled",
                "summary": "Whether the device saves its log.",
                "properties": [
                  {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the device saves its log.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "log/get",
              "name": "get",
              "summary": "Reads whether the device saves its log.",
              "swift": "vapix.log.get() async throws -> Log.Settings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/log-api/#entities",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/log/v1",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Settings", "fields": []}
            },
            {
              "id": "log/persistent.get",
              "name": "persistent.get",
              "summary": "Reads whether the device saves its log.",
              "swift": "vapix.log.persistent.get() async throws -> Log.PersistentLog",
              "documentation": "https://developer.axis.com/vapix/device-configuration/log-api/#check-status-of-saving-logs-to-the-persistent-storage",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/log/v1/persistent",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "PersistentLog", "fields": []}
            },
            {
              "id": "log/persistent.enabled.set",
              "name": "persistent.enabled.set",
              "summary": "Sets whether the device saves its log.",
              "swift": "vapix.log.persistent.enabled.set(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/log-api/#turn-onoff-the-saving-of-logs-to-the-persistent-storage",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/log/v1/persistent/enabled",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the device saves its log.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "log/persistent.clear",
              "name": "persistent.clear",
              "summary": "Deletes the saved log.",
              "swift": "vapix.log.persistent.clear() async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/log-api/#clear-the-log-file-from-the-persistent-storage",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/log/v1/persistent/clearLog",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "fields": []}
            },
            {
              "id": "log/writeMessage",
              "name": "writeMessage",
              "summary": "Writes a message into the system log.",
              "swift": "vapix.log.writeMessage(_ message: String, severity: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/log-api/#write-message-into-the-system-log",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/log/v1/writeMessage",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "message", "wire": "msg", "type": "string", "summary": "The message.", "length": "0...4096", "pattern": "^.*$", "place": "data", "isRequired": true},
                {"name": "severity", "wire": "severity", "type": "int32", "summary": "The severity of RFC 5424: 0 (emergency) to 7 (debug); 6 (informational) by default.", "range": "0...7", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Settings",
              "summary": "Whether the device saves its log.",
              "fields": [
                {"name": "persistent", "wire": "persistent", "type": "PersistentLog", "summary": "Whether the device saves its log to persistent storage.", "isRequired": false}
              ]
            },
            {
              "name": "PersistentLog",
              "summary": "Whether the device saves its log to persistent storage.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device saves its log; a saved log fills the storage in time.", "writeAccess": "admin", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
