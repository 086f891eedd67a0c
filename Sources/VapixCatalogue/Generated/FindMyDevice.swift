// Generated from Specs/find-my-device.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Find my device.
    static let findMyDevice = #"""
        {
          "name": "findMyDevice",
          "namespace": "FindMyDevice",
          "title": "Find my device",
          "summary": "A signal by light or sound that shows where the device is.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/find-my-device/",
          "discovery": "findmydevice",
          "types": [],
          "operations": [
            {
              "id": "findMyDevice/find",
              "name": "find",
              "summary": "Starts the signal that shows where the device is.",
              "swift": "vapix.findMyDevice.find(duration: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/find-my-device/#find",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/findmydevice.cgi",
              "method": "find",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "The length of the signal, in whole seconds, at most one hour.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "findMyDevice/stop",
              "name": "stop",
              "summary": "Stops the signal before its time is over.",
              "swift": "vapix.findMyDevice.stop() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/find-my-device/#stop",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/findmydevice.cgi",
              "method": "stop",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "findMyDevice/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.findMyDevice.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/find-my-device/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/findmydevice.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing or invalid."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "unsupportedHTTPMethod", "code": "2200", "summary": "The HTTP method is not POST, or the request is otherwise malformed."},
            {"name": "busy", "code": "2201", "summary": "The signal is already on."}
          ]
        }
        """#
}
