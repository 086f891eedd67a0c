// Generated from Specs/geoorientation-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Geoorientation API.
    static let geoOrientation = #"""
        {
          "name": "geoOrientation",
          "namespace": "GeoOrientation",
          "title": "Geoorientation API",
          "summary": "The orientation and the height of the device, as they were set.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/radar/geolocation-api/",
          "since": "AXIS OS 11.5",
          "types": [],
          "operations": [
            {
              "id": "geoOrientation/getOrientation",
              "name": "getOrientation",
              "summary": "Reads the orientation.",
              "swift": "vapix.geoOrientation.getOrientation() async throws -> GeoOrientation.OrientationReply",
              "documentation": "https://developer.axis.com/vapix/radar/geolocation-api/#orientationget",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/geoorientation/geoorientation.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 11.5",
              "sendsParameters": false,
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "get", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetSuccess",
                "fields": [
                  {"name": "tilt", "wire": "Tilt", "type": "double", "summary": "The angle to the horizon, in degrees; 90 is straight up, -90 straight down.", "isRequired": false},
                  {"name": "roll", "wire": "Roll", "type": "double", "summary": "The roll to the right, in degrees.", "isRequired": false},
                  {"name": "heading", "wire": "Heading", "type": "double", "summary": "The direction of the device, in degrees from north; 90 is east.", "isRequired": false},
                  {"name": "installationHeight", "wire": "InstallationHeight", "type": "double", "summary": "The height of the device above the floor, in meters.", "isRequired": false},
                  {"name": "isTiltValid", "wire": "ValidTilt", "type": "bool", "summary": "Whether the device has a valid tilt.", "isRequired": false},
                  {"name": "isRollValid", "wire": "ValidRoll", "type": "bool", "summary": "Whether the device has a valid roll.", "isRequired": false},
                  {"name": "isHeadingValid", "wire": "ValidHeading", "type": "bool", "summary": "Whether the device has a valid direction.", "isRequired": false},
                  {"name": "isInstallationHeightValid", "wire": "ValidInstallationHeight", "type": "bool", "summary": "Whether the device has a valid height.", "isRequired": false}
                ]
              }
            },
            {
              "id": "geoOrientation/setOrientation",
              "name": "setOrientation",
              "summary": "Sets the orientation, or a part of it.",
              "swift": "vapix.geoOrientation.setOrientation(tilt: Double? = nil, heading: Double? = nil, installationHeight: Double? = nil, roll: Double? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/geolocation-api/#orientationset",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/geoorientation/geoorientation.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 11.5",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "set", "place": "url", "isRequired": true},
                {"name": "tilt", "wire": "tilt", "type": "double", "summary": "The angle to the horizon in degrees, -180 to 180; 90 is straight up, -90 straight down.", "place": "url", "isRequired": false},
                {"name": "heading", "wire": "heading", "type": "double", "summary": "The direction of the device, in degrees from north, 0 to 360.", "place": "url", "isRequired": false},
                {"name": "installationHeight", "wire": "inst_height", "type": "double", "summary": "The height of the device above the floor, in meters.", "place": "url", "isRequired": false},
                {"name": "roll", "wire": "roll", "type": "double", "summary": "The roll to the right in degrees, -180 to 180.", "place": "url", "isRequired": false}
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
