// Generated from Specs/system-ready.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Systemready API.
    static let systemReady = #"""
        {
          "name": "systemReady",
          "namespace": "SystemReady",
          "title": "Systemready API",
          "summary": "Whether the device is ready for calls.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/systemready-api/",
          "discovery": "systemready",
          "pageVersion": "1.5",
          "since": "AXIS OS 9.50",
          "operations": [
            {
              "id": "systemReady/getStatus",
              "name": "getStatus",
              "summary": "Waits until the device is ready or the timeout has passed.",
              "swift": "vapix.systemReady.getStatus(timeout: Duration? = nil) async throws -> SystemReady.Status",
              "documentation": "https://developer.axis.com/vapix/network-video/systemready-api/#systemready",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/systemready.cgi",
              "method": "systemready",
              "apiVersion": "1.1",
              "access": "anonymous",
              "effect": "read",
              "since": "AXIS OS 9.50",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Status", "fields": []},
              "additionalTimeout": [
                "timeout"
              ],
              "parameters": [
                {"name": "timeout", "wire": "timeout", "type": "duration<seconds>", "summary": "The timeout, in whole seconds; the device answers earlier if it is ready.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "systemReady/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.systemReady.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/systemready-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/systemready.cgi",
              "method": "getSupportedVersions",
              "access": "anonymous",
              "effect": "read",
              "since": "AXIS OS 9.50",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Status",
              "summary": "The device's state.",
              "fields": [
                {"name": "isReady", "wire": "systemready", "type": "yesno", "summary": "Whether the device is ready for calls, configuration and video.", "isRequired": true},
                {"name": "needsSetup", "wire": "needsetup", "type": "yesno", "summary": "Whether the first administrator must be created before calls with a login work.", "isRequired": false},
                {"name": "uptime", "wire": "uptime", "type": "duration<seconds>", "summary": "The time since the device started.", "isRequired": false},
                {"name": "bootID", "wire": "bootid", "type": "string", "summary": "An identifier of the present boot.", "isRequired": false},
                {"name": "passphrasePolicy", "wire": "passphrasepolicy", "type": "string", "summary": "The rules for the passphrases of accounts, \"none\" for example.", "isRequired": false},
                {"name": "previewModeDuration", "wire": "previewmode", "type": "duration<seconds>", "summary": "The duration of preview mode; absent if the device is not in preview mode.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed; see the message or its log."},
            {"name": "otherInternalError", "code": "9000", "summary": "The device failed in another way that the documentation does not explain."}
          ]
        }
        """#
}
