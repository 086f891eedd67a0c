// Generated from Specs/capture-mode.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Capture mode.
    static let captureMode = #"""
        {
          "name": "captureMode",
          "namespace": "CaptureMode",
          "title": "Capture mode",
          "summary": "How the image sensor is used, which decides the largest resolution and the pictures per second.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/capture-mode/",
          "since": "AXIS OS 8.50",
          "operations": [
            {
              "id": "captureMode/getCaptureModes",
              "name": "getCaptureModes",
              "summary": "Reads which capture modes each channel has, and which is set.",
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
              "summary": "Sets a channel's capture mode, which takes effect once the device has restarted.",
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
                {"name": "captureModeID", "wire": "captureModeId", "type": "int32", "summary": "The capture mode.", "place": "envelope", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Channel",
              "summary": "A channel and its capture modes.",
              "fields": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "isRequired": true},
                {"name": "captureModes", "wire": "captureMode", "type": "list<Mode>", "summary": "The capture modes that it has.", "isRequired": false}
              ]
            },
            {
              "name": "Mode",
              "summary": "A capture mode.",
              "fields": [
                {"name": "captureModeID", "wire": "captureModeId", "type": "int32", "summary": "Its number.", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether it is the one that is set.", "isRequired": false},
                {"name": "maximumFrameRate", "wire": "maxFPS", "type": "double", "summary": "The most pictures per second; certain to be there only for the mode that is set.", "isRequired": false},
                {"name": "summary", "wire": "description", "type": "string", "summary": "What it is, for people.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "allocationFailed", "code": "2000", "summary": "The device is short of something; see its log."},
            {"name": "invalidJSON", "code": "4000", "summary": "The request is not JSON."},
            {"name": "invalidParameter", "code": "4001", "summary": "A parameter is missing or invalid, or the method is not known."},
            {"name": "internalError", "code": "8000", "summary": "The device failed; see its log."}
          ]
        }
        """#
}
