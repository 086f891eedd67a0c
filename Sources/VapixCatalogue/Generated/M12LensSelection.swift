// Generated from Specs/m12-lens-selection.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// M12 Lens Selection API.
    static let m12LensSelection = #"""
        {
          "name": "m12LensSelection",
          "namespace": "M12LensSelection",
          "title": "M12 Lens Selection API",
          "summary": "The choice of exchangeable M12 lenses on cameras that control a remote PTZ camera.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/m12-lens-selection/",
          "since": "AXIS OS 6.50",
          "deprecated": "It was deprecated before its release and gets no updates.",
          "operations": [
            {
              "id": "m12LensSelection/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.m12LensSelection.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/m12-lens-selection/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/m12-lensselection.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.50",
              "deprecated": "It was deprecated before its release and gets no updates.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "m12LensSelection/getSupportedLenses",
              "name": "getSupportedLenses",
              "summary": "Lists the lenses that the device supports.",
              "swift": "vapix.m12LensSelection.getSupportedLenses(listsSensors: Bool? = nil) async throws -> [M12LensSelection.Lens]",
              "documentation": "https://developer.axis.com/vapix/network-video/m12-lens-selection/#getsupportedlenses",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/m12-lensselection.cgi",
              "method": "getSupportedLenses",
              "apiVersion": "2.1",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.50",
              "deprecated": "It was deprecated before its release and gets no updates.",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<Lens>", "fields": []},
              "parameters": [
                {"name": "listsSensors", "wire": "listSensorIds", "type": "bool", "summary": "Whether to list the sensors of each lens.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "m12LensSelection/getCurrentLenses",
              "name": "getCurrentLenses",
              "summary": "Reads the lens of a sensor, or the lenses of all sensors.",
              "swift": "vapix.m12LensSelection.getCurrentLenses(sensorID: Int? = nil) async throws -> [M12LensSelection.CurrentLens]",
              "documentation": "https://developer.axis.com/vapix/network-video/m12-lens-selection/#getcurrentlenses",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/m12-lensselection.cgi",
              "method": "getCurrentLenses",
              "apiVersion": "2.1",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.50",
              "deprecated": "It was deprecated before its release and gets no updates.",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<CurrentLens>", "fields": []},
              "parameters": [
                {"name": "sensorID", "wire": "sensorId", "type": "int32", "summary": "The identifier of the sensor; all sensors if left out.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "m12LensSelection/setCurrentLens",
              "name": "setCurrentLens",
              "summary": "Tells the device which lens a sensor has.",
              "swift": "vapix.m12LensSelection.setCurrentLens(sensorID: Int, lensID: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/m12-lens-selection/#setcurrentlens",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/m12-lensselection.cgi",
              "method": "setCurrentLens",
              "apiVersion": "2.1",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.50",
              "deprecated": "It was deprecated before its release and gets no updates.",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "sensorID", "wire": "sensorId", "type": "int32", "summary": "The identifier of the sensor.", "place": "params", "isRequired": true},
                {"name": "lensID", "wire": "lensId", "type": "int32", "summary": "The identifier of the lens.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Lens",
              "summary": "A lens that the device supports.",
              "fields": [
                {"name": "id", "wire": "lensId", "type": "int32", "summary": "The identifier of the lens.", "isRequired": true},
                {"name": "name", "wire": "lensName", "type": "string", "summary": "The name of the lens.", "isRequired": false},
                {"name": "sensorIDs", "wire": "sensorIds", "type": "list<int32>", "summary": "The identifiers of the sensors that have the lens; nil unless listsSensors is true.", "isRequired": false}
              ]
            },
            {
              "name": "CurrentLens",
              "summary": "A sensor and its lens.",
              "fields": [
                {"name": "sensorID", "wire": "sensorId", "type": "int32", "summary": "The identifier of the sensor.", "isRequired": true},
                {"name": "lensID", "wire": "lensId", "type": "int32", "summary": "The identifier of the lens.", "isRequired": true},
                {"name": "lensName", "wire": "lensName", "type": "string", "summary": "The name of the lens.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "invalidParameter", "code": "1000", "summary": "A parameter's value is invalid."},
            {"name": "invalidSensor", "code": "1001", "summary": "There is no such sensor."},
            {"name": "unsupportedLens", "code": "1002", "summary": "The lens is not supported."},
            {"name": "outOfMemory", "code": "2000", "summary": "The device is out of memory."},
            {"name": "accessForbidden", "code": "2001", "summary": "The user may not do this."},
            {"name": "unsupportedHTTPMethod", "code": "2002", "summary": "The HTTP method is not POST."},
            {"name": "unsupportedVersion", "code": "2003", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "2004", "summary": "The method is not supported."},
            {"name": "invalidJSON", "code": "4000", "summary": "The request is not JSON."},
            {"name": "missingParameter", "code": "4001", "summary": "A required parameter is missing."},
            {"name": "invalidType", "code": "4002", "summary": "A parameter has the wrong type."},
            {"name": "internalError", "code": "8000", "summary": "The device failed."}
          ]
        }
        """#
}
