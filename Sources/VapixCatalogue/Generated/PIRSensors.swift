// Generated from Specs/pir-sensor-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// PIR sensor configuration.
    static let pirSensors = #"""
        {
          "name": "pirSensors",
          "namespace": "PIRSensors",
          "title": "PIR sensor configuration",
          "summary": "The sensitivity of the passive infrared sensors that detect motion.",
          "family": "VapixIO",
          "documentation": "https://developer.axis.com/vapix/network-video/pir-sensor-configuration/",
          "discovery": "pir-sensor-configuration",
          "operations": [
            {
              "id": "pirSensors/listSensors",
              "name": "listSensors",
              "summary": "Lists the sensors.",
              "swift": "vapix.pirSensors.listSensors() async throws -> PIRSensors.ListSensorsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pir-sensor-configuration/#listsensors",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pirsensor.cgi",
              "method": "listSensors",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "sensors", "wire": "sensors", "type": "list<Sensor>", "summary": "The sensors.", "isRequired": true}
                ]
              }
            },
            {
              "id": "pirSensors/getSensitivity",
              "name": "getSensitivity",
              "summary": "Reads the sensitivity of a sensor.",
              "swift": "vapix.pirSensors.getSensitivity(id: Int) async throws -> PIRSensors.SensitivityReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pir-sensor-configuration/#getsensitivity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pirsensor.cgi",
              "method": "getSensitivity",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The sensor's number.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "sensitivity", "wire": "sensitivity", "type": "double", "summary": "The sensitivity, from 0 to 1.", "isRequired": true}
                ]
              }
            },
            {
              "id": "pirSensors/setSensitivity",
              "name": "setSensitivity",
              "summary": "Sets the sensitivity of a sensor; the device rounds it to one that the sensor supports.",
              "swift": "vapix.pirSensors.setSensitivity(id: Int, sensitivity: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pir-sensor-configuration/#setsensitivity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pirsensor.cgi",
              "method": "setSensitivity",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The sensor's number.", "place": "params", "isRequired": true},
                {"name": "sensitivity", "wire": "sensitivity", "type": "double", "summary": "The sensitivity, from 0 to 1.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "pirSensors/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.pirSensors.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/pir-sensor-configuration/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pirsensor.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Sensor",
              "summary": "A PIR sensor.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The sensor's number.", "isRequired": true},
                {"name": "isSensitivityConfigurable", "wire": "sensitivityConfigurable", "type": "bool", "summary": "Whether the sensor's sensitivity can be set.", "isRequired": false},
                {"name": "sensitivity", "wire": "sensitivity", "type": "double", "summary": "The sensitivity, from 0 to 1; nil if the sensitivity cannot be set.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "invalidSensorID", "code": "2200", "summary": "There is no such sensor."},
            {"name": "notConfigurable", "code": "2201", "summary": "The sensitivity of the sensor cannot be set."}
          ]
        }
        """#
}
