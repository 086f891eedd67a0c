// Generated from Specs/temperature-control.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Temperature control.
    static let temperatureControl = #"""
        {
          "name": "temperatureControl",
          "namespace": "TemperatureControl",
          "title": "Temperature control",
          "summary": "The device's temperature sensors, heaters and fans.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/temperature-control/",
          "discovery": "temperaturecontrol",
          "errors": [],
          "operations": [
            {
              "id": "temperatureControl/getAllStatus",
              "name": "getAllStatus",
              "summary": "Reads all temperatures, and whether heaters and fans run.",
              "swift": "vapix.temperatureControl.getAllStatus() async throws -> [String: String]",
              "documentation": "https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperaturecontrol.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "key-value", "type": "map<string>", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "statusall", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "temperatureControl/start",
              "name": "start",
              "summary": "Starts a heater or a fan for the time in its parameter ManualControlDuration.",
              "swift": "vapix.temperatureControl.start(_ device: TemperatureControl.Device, id: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperaturecontrol.cgi",
              "access": "operator",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "device", "wire": "device", "type": "Device", "summary": "A heater or a fan.", "place": "url", "isRequired": true},
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the heater or fan, from 0.", "place": "url", "isRequired": true},
                {"name": "action", "wire": "action", "type": "string", "constant": "start", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "temperatureControl/stop",
              "name": "stop",
              "summary": "Stops a heater or a fan that was started.",
              "swift": "vapix.temperatureControl.stop(_ device: TemperatureControl.Device, id: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperaturecontrol.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "device", "wire": "device", "type": "Device", "summary": "A heater or a fan.", "place": "url", "isRequired": true},
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the heater or fan, from 0.", "place": "url", "isRequired": true},
                {"name": "action", "wire": "action", "type": "string", "constant": "stop", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "temperatureControl/getTimeUntilStop",
              "name": "getTimeUntilStop",
              "summary": "Reads the time until a heater or a fan that was started stops.",
              "swift": "vapix.temperatureControl.getTimeUntilStop(_ device: TemperatureControl.Device, id: Int) async throws -> Duration",
              "documentation": "https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperaturecontrol.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "device", "wire": "device", "type": "Device", "summary": "A heater or a fan.", "place": "url", "isRequired": true},
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the heater or fan, from 0.", "place": "url", "isRequired": true},
                {"name": "action", "wire": "action", "type": "string", "constant": "timeuntilstop", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "temperatureControl/getStatus",
              "name": "getStatus",
              "summary": "Reads a temperature, or whether a heater or a fan runs.",
              "swift": "vapix.temperatureControl.getStatus(_ device: TemperatureControl.Device, id: Int, unit: TemperatureControl.Unit? = nil) async throws -> TemperatureControl.Status",
              "documentation": "https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperaturecontrol.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "device", "wire": "device", "type": "Device", "summary": "A sensor, a heater or a fan.", "place": "url", "isRequired": true},
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the sensor, heater or fan, from 0.", "place": "url", "isRequired": true},
                {"name": "action", "wire": "action", "type": "string", "constant": "query", "place": "url", "isRequired": true},
                {"name": "unit", "wire": "temperatureunit", "type": "Unit", "summary": "The unit of a sensor's temperature; Celsius if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "temperatureControl/setUserControlMode",
              "name": "setUserControlMode",
              "summary": "Turns the user's control of a heater or a fan on or off.",
              "swift": "vapix.temperatureControl.setUserControlMode(_ device: TemperatureControl.Device, id: Int, isEnabled: Bool, intensity: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/temperature-control/#axis-cgitemperaturecontrolcgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperaturecontrol.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "device", "wire": "device", "type": "Device", "summary": "A heater or a fan.", "place": "url", "isRequired": true},
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the heater or fan, from 0.", "place": "url", "isRequired": true},
                {"name": "isEnabled", "wire": "usercontrolmode", "type": "bool", "summary": "Whether the user controls the heater or fan.", "place": "url", "isRequired": true},
                {"name": "intensity", "wire": "intensity", "type": "int32", "summary": "The intensity of the heater or fan, 0 to 100 percent.", "place": "url", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Device",
              "summary": "A kind of device that measures or changes temperature.",
              "words": [
                {"name": "heater", "wire": "heater", "summary": "A heater."},
                {"name": "fan", "wire": "fan", "summary": "A fan."},
                {"name": "sensor", "wire": "sensor", "summary": "A temperature sensor."}
              ]
            },
            {
              "name": "Unit",
              "summary": "A unit of temperature.",
              "words": [
                {"name": "celsius", "wire": "celsius", "summary": "Degrees Celsius."},
                {"name": "fahrenheit", "wire": "fahrenheit", "summary": "Degrees Fahrenheit."}
              ]
            }
          ]
        }
        """#
}
