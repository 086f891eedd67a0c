// Generated from Specs/quad-view.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// QuadView configuration.
    static let quadView = #"""
        {
          "name": "quadView",
          "namespace": "QuadView",
          "title": "QuadView configuration",
          "summary": "The view of a fisheye camera that shows four parts of the picture, and the whole of it in the middle.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/quadview-configuration/",
          "discovery": "reposition-quadview",
          "types": [],
          "operations": [
            {
              "id": "quadView/getOrder",
              "name": "getOrder",
              "summary": "Reads the order of the four parts.",
              "swift": "vapix.quadView.getOrder() async throws -> QuadView.OrderReply",
              "documentation": "https://developer.axis.com/vapix/network-video/quadview-configuration/#getorder",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/quadviewsetup.cgi",
              "method": "getOrder",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "parts", "wire": "id", "type": "list<int32>", "summary": "The parts at the top left, top right, bottom left and bottom right, each from 1 to 4.", "isRequired": true}
                ]
              }
            },
            {
              "id": "quadView/setOrder",
              "name": "setOrder",
              "summary": "Sets the order of the four parts.",
              "swift": "vapix.quadView.setOrder(_ partsValue: [Int]) async throws -> QuadView.SetOrderReply",
              "documentation": "https://developer.axis.com/vapix/network-video/quadview-configuration/#setorder",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/quadviewsetup.cgi",
              "method": "setOrder",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "parameters": [
                {"name": "parts", "wire": "id", "type": "list<int32>", "summary": "The parts at the top left, top right, bottom left and bottom right, each from 1 to 4.", "separator": ",", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "parts", "wire": "id", "type": "list<int32>", "summary": "The parts at the top left, top right, bottom left and bottom right, each from 1 to 4.", "isRequired": true}
                ]
              }
            },
            {
              "id": "quadView/getQuadEyeValue",
              "name": "getQuadEyeValue",
              "summary": "Reads whether the whole picture is shown in the middle of the four parts.",
              "swift": "vapix.quadView.getQuadEyeValue() async throws -> QuadView.QuadEyeValueReply",
              "documentation": "https://developer.axis.com/vapix/network-video/quadview-configuration/#getquadeyevalue",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/quadviewsetup.cgi",
              "method": "getQuadEyeValue",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isEnabled", "wire": "quadeye", "type": "truefalse", "summary": "Whether the whole picture is shown in the middle.", "isRequired": true}
                ]
              }
            },
            {
              "id": "quadView/setQuadEyeValue",
              "name": "setQuadEyeValue",
              "summary": "Sets whether the whole picture is shown in the middle of the four parts.",
              "swift": "vapix.quadView.setQuadEyeValue(_ isEnabled: Bool) async throws -> QuadView.SetQuadEyeValueReply",
              "documentation": "https://developer.axis.com/vapix/network-video/quadview-configuration/#setquadeyevalue",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/quadviewsetup.cgi",
              "method": "setQuadEyeValue",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "parameters": [
                {"name": "isEnabled", "wire": "quadeye", "type": "bool", "summary": "Whether the whole picture is shown in the middle.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isEnabled", "wire": "quadeye", "type": "truefalse", "summary": "Whether the whole picture is shown in the middle.", "isRequired": true}
                ]
              }
            },
            {
              "id": "quadView/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.quadView.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/quadview-configuration/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/quadviewsetup.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
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
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."}
          ]
        }
        """#
}
