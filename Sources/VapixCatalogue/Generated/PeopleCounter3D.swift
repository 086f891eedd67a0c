// Generated from Specs/people-counter-3d.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// P8815-2 3D people counter API.
    static let peopleCounter3D = #"""
        {
          "name": "peopleCounter3D",
          "namespace": "PeopleCounter3D",
          "title": "P8815-2 3D people counter API",
          "summary": "The occupancy and the countdown of AXIS P8815-2, a 3D people counter.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/",
          "types": [],
          "operations": [
            {
              "id": "peopleCounter3D/adjustOccupancy",
              "name": "adjustOccupancy",
              "summary": "Sets the estimated number of people in the area.",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#adjust-occupancy",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/a3dpc.cgi",
              "method": "adjustOccupancy",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "parameters": [
                {"name": "occupancy", "wire": "occupancy", "type": "int32", "summary": "The new number of people.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "message", "wire": "message", "type": "string", "summary": "A sentence for people.", "isRequired": false}
                ]
              }
            },
            {
              "id": "peopleCounter3D/restartPassthroughCountdown",
              "name": "restartPassthroughCountdown",
              "summary": "Restarts the count of people at 0 without an event.",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#restart-a-passthrough-countdown",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/a3dpc.cgi",
              "method": "restartPassthroughCountdown",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "noEffect", "code": "1200", "summary": "The feature is turned off, or another device estimates the occupancy; see the message."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "transportError", "code": "2107", "summary": "The transport failed, because of the HTTP method for example."}
          ]
        }
        """#
}
