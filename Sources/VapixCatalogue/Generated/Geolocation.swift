// Generated from Specs/geolocation-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Geolocation API.
    static let geolocation = #"""
        {
          "name": "geolocation",
          "namespace": "Geolocation",
          "title": "Geolocation API",
          "summary": "The position of the device, as it was set.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/geolocation-api/",
          "since": "AXIS OS 6.25",
          "types": [],
          "operations": [
            {
              "id": "geolocation/getPosition",
              "name": "getPosition",
              "summary": "Reads the position.",
              "swift": "vapix.geolocation.getPosition() async throws -> Geolocation.PositionReply",
              "documentation": "https://developer.axis.com/vapix/network-video/geolocation-api/#positionget",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/geolocation/get.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 6.25",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "xml-response",
                "element": "GetSuccess",
                "fields": [
                  {"name": "latitude", "wire": "Location/Lat", "type": "string", "summary": "The latitude, positive for north; 0 if nothing was set.", "isRequired": false},
                  {"name": "longitude", "wire": "Location/Lng", "type": "string", "summary": "The longitude, positive for east; 0 if nothing was set.", "isRequired": false},
                  {"name": "heading", "wire": "Location/Heading", "type": "double", "summary": "The direction of the device, in degrees from north; 90 is east.", "isRequired": false},
                  {"name": "text", "wire": "Text", "type": "string", "summary": "The text that was set.", "isRequired": false},
                  {"name": "isPositionValid", "wire": "ValidPosition", "type": "bool", "summary": "Whether the device has a valid position.", "isRequired": false},
                  {"name": "isHeadingValid", "wire": "ValidHeading", "type": "bool", "summary": "Whether the device has a valid direction.", "isRequired": false}
                ]
              }
            },
            {
              "id": "geolocation/setPosition",
              "name": "setPosition",
              "summary": "Sets the position, or a part of it.",
              "swift": "vapix.geolocation.setPosition(latitude: String? = nil, longitude: String? = nil, heading: Int? = nil, text: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/geolocation-api/#positionset",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/geolocation/set.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 6.25",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "latitude", "wire": "lat", "type": "string", "summary": "The latitude, \"51.1234\", \"5112.3456\" or \"511234.5678\" for example.", "place": "url", "isRequired": false},
                {"name": "longitude", "wire": "lng", "type": "string", "summary": "The longitude, \"013.1234\", \"01312.3456\" or \"0131234.5678\" for example.", "place": "url", "isRequired": false},
                {"name": "heading", "wire": "heading", "type": "int32", "summary": "The direction of the device, in degrees from north, 0 to 360.", "place": "url", "isRequired": false},
                {"name": "text", "wire": "text", "type": "string", "summary": "Any text, for example the floor of the building.", "place": "url", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "invalidParameter", "code": "1", "summary": "A parameter is invalid."},
            {"name": "invalidValue", "code": "2", "summary": "A parameter's value is invalid."},
            {"name": "internalError", "code": "3", "summary": "The device failed."}
          ]
        }
        """#
}
