// Generated from Specs/regional-settings.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Regional settings.
    static let regionalSettings = #"""
        {
          "name": "regionalSettings",
          "namespace": "RegionalSettings",
          "title": "Regional settings",
          "summary": "The units in which user interfaces show lengths.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/regional-settings/",
          "discovery": "regional-settings",
          "pageVersion": "1.1",
          "since": "AXIS OS 9.20",
          "operations": [
            {
              "id": "regionalSettings/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.regionalSettings.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/regional-settings/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/regionalsettings.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 9.20",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "regionalSettings/getRegionalSettings",
              "name": "getRegionalSettings",
              "summary": "Reads the units.",
              "swift": "vapix.regionalSettings.getRegionalSettings() async throws -> RegionalSettings.RegionalSettingsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/regional-settings/#getregionalsettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/regionalsettings.cgi",
              "method": "getRegionalSettings",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 9.20",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "units", "wire": "units", "type": "Units", "summary": "The units.", "isRequired": true}
                ]
              }
            },
            {
              "id": "regionalSettings/setRegionalSettings",
              "name": "setRegionalSettings",
              "summary": "Sets the units.",
              "swift": "vapix.regionalSettings.setRegionalSettings(units: RegionalSettings.Units) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/regional-settings/#setregionalsettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/regionalsettings.cgi",
              "method": "setRegionalSettings",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.20",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "units", "wire": "units", "type": "Units", "summary": "The units.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Units",
              "summary": "The units in which values are shown.",
              "fields": [
                {"name": "length", "wire": "length", "type": "LengthUnit", "summary": "The unit of lengths; metric by default.", "isRequired": true}
              ]
            },
            {
              "name": "LengthUnit",
              "summary": "The units of lengths.",
              "words": [
                {"name": "metric", "wire": "metric", "summary": "Meters."},
                {"name": "usCustomary", "wire": "us_customary", "summary": "Feet."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed."},
            {"name": "unsupportedVersion", "code": "1001", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "1002", "summary": "The method is not supported."},
            {"name": "invalidParameter", "code": "1003", "summary": "A parameter is missing, or its value is invalid."},
            {"name": "invalidRequest", "code": "1004", "summary": "The request is invalid."}
          ]
        }
        """#
}
