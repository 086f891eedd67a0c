// Generated from Specs/capture-mode.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Capture mode.
    static let captureMode = #"""
        {
          "name": "captureMode",
          "namespace": "CaptureMode",
          "title": "Capture mode",
          "summary": "The use of the image sensor, which decides the largest resolution and frame rate.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/capture-mode/",
          "discovery": "capture-mode",
          "since": "AXIS OS 8.50",
          "operations": [
            {
              "id": "captureMode/getCaptureModes",
              "name": "getCaptureModes",
              "summary": "Reads the capture modes of each channel, and the active one.",
              "swift": "vapix.captureMode.getCaptureModes() async throws -> [CaptureMode.Channel]",
              "documentation": "https://developer.axis.com/vapix/network-video/capture-mode/#getcapturemodes",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/capturemode.cgi",
              "method": "getCaptureModes",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 8.50",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "list<Channel>", "fields": []}
            },
            {
              "id": "captureMode/setCaptureMode",
              "name": "setCaptureMode",
              "summary": "Sets a channel's capture mode, which takes effect after a restart of the device.",
              "swift": "vapix.captureMode.setCaptureMode(channel: Int, captureModeID: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/capture-mode/#setcapturemode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/capturemode.cgi",
              "method": "setCaptureMode",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "place": "envelope", "isRequired": true},
                {"name": "captureModeID", "wire": "captureModeId", "type": "int32", "summary": "The number of the capture mode.", "place": "envelope", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Channel",
              "summary": "A channel and its capture modes.",
              "fields": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "isRequired": true},
                {"name": "captureModes", "wire": "captureMode", "type": "list<Mode>", "summary": "The capture modes of the channel.", "isRequired": false}
              ]
            },
            {
              "name": "Mode",
              "summary": "A capture mode.",
              "fields": [
                {"name": "captureModeID", "wire": "captureModeId", "type": "int32", "summary": "The mode's number.", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the mode is active.", "isRequired": false},
                {"name": "maximumFrameRate", "wire": "maxFPS", "type": "double", "summary": "The highest frame rate, in pictures per second; always present only for the active mode.", "isRequired": false},
                {"name": "summary", "wire": "description", "type": "string", "summary": "A description of the mode to show to users.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "allocationFailed", "code": "2000", "summary": "The device could not allocate a resource; see its log."},
            {"name": "invalidJSON", "code": "4000", "summary": "The request is not JSON."},
            {"name": "invalidParameter", "code": "4001", "summary": "A parameter is missing or invalid, or the method is not known."},
            {"name": "internalError", "code": "8000", "summary": "The device failed; see its log."}
          ]
        }
        """#
}
