// Generated from Specs/air-quality-modbus.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Air quality Modbus.
    static let airQualityModbus = #"""
        {
          "name": "airQualityModbus",
          "namespace": "AirQualityModbus",
          "title": "Air quality Modbus",
          "summary": "Whether an air quality sensor sends its measurements over Modbus.",
          "family": "VapixIO",
          "documentation": "https://developer.axis.com/vapix/device-configuration/environmental-sensor/air-quality-modbus-api/",
          "configuration": {
            "id": "airqualitymodbus",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/airqualitymodbus/v1",
            "nodes": [
              {"name": "", "path": "/config/rest/airqualitymodbus/v1", "summary": "Whether an air quality sensor sends its measurements over Modbus.", "properties": []},
              {
                "name": "configurations",
                "path": "/config/rest/airqualitymodbus/v1/configurations",
                "summary": "The settings of the Modbus service.",
                "key": "modbusPort",
                "properties": [
                  {"name": "isEnabled", "wire": "modbusEnable", "type": "bool", "summary": "Whether the service runs.", "isRequired": false},
                  {"name": "port", "wire": "modbusPort", "type": "int32", "summary": "The TCP port of the Modbus service.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "airQualityModbus/configurations.list",
              "name": "configurations.list",
              "summary": "Reads the settings; a device has one element.",
              "swift": "vapix.airQualityModbus.configurations.list() async throws -> [AirQualityModbus.Configuration]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/environmental-sensor/air-quality-modbus-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/airqualitymodbus/v1/configurations",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Configuration>", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The settings of the Modbus service.",
              "fields": [
                {"name": "isEnabled", "wire": "modbusEnable", "type": "bool", "summary": "Whether the service runs.", "isRequired": false},
                {"name": "port", "wire": "modbusPort", "type": "int32", "summary": "The TCP port of the Modbus service.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
