// Generated from Specs/temperature-alarm.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Temperature alarm API.
    static let temperatureAlarm = #"""
        {
          "name": "temperatureAlarm",
          "namespace": "TemperatureAlarm",
          "title": "Temperature alarm API",
          "summary": "Zones in the picture of a thermal camera that give an alarm by their temperature.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/",
          "since": "AXIS OS 5.55",
          "operations": [
            {
              "id": "temperatureAlarm/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.temperatureAlarm.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#get-schema-versions-1",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperature_alarm/schemaversions.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "temperatureAlarm/setTemperatureScale",
              "name": "setTemperatureScale",
              "summary": "Sets the scale of all temperatures, for isotherm palettes as well.",
              "swift": "vapix.temperatureAlarm.setTemperatureScale(_ scale: TemperatureAlarm.TemperatureScale) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#set-temperature-scale",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperature_alarm/settemperaturescale.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "scale", "wire": "unit", "type": "TemperatureScale", "summary": "The scale.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "temperatureAlarm/setZone",
              "name": "setZone",
              "summary": "Adds a zone, or changes one.",
              "swift": "vapix.temperatureAlarm.setZone(id: Int, name: String? = nil, left: Int? = nil, right: Int? = nil, top: Int? = nil, bottom: Int? = nil, emissivity: Double? = nil, detectionType: TemperatureAlarm.DetectionType? = nil, temperature: Int? = nil, temperatureType: TemperatureAlarm.TemperatureType? = nil, delayTime: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#set-temperature-alarm-zone",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperature_alarm/set.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The zone's number, from 0.", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The display name.", "place": "url", "isRequired": false},
                {"name": "left", "wire": "left", "type": "int32", "summary": "The left edge, 0 to 9999, in the picture without rotation or mirroring.", "place": "url", "isRequired": false},
                {"name": "right", "wire": "right", "type": "int32", "summary": "The right edge, 0 to 9999.", "place": "url", "isRequired": false},
                {"name": "top", "wire": "top", "type": "int32", "summary": "The top edge, 0 to 9999; 0 is the top of the picture.", "place": "url", "isRequired": false},
                {"name": "bottom", "wire": "bottom", "type": "int32", "summary": "The bottom edge, 0 to 9999.", "place": "url", "isRequired": false},
                {"name": "emissivity", "wire": "emissivity", "type": "double", "summary": "The emissivity of objects in the zone, 0.5 to 1; 0.95 if left out.", "place": "url", "isRequired": false},
                {"name": "detectionType", "wire": "detectiontype", "type": "DetectionType", "summary": "The cause of an alarm.", "place": "url", "isRequired": false},
                {"name": "temperature", "wire": "temperature", "type": "int32", "summary": "The temperature of the alarm, or the maximum allowed rise during the delay, in the current scale.", "place": "url", "isRequired": false},
                {"name": "temperatureType", "wire": "temperaturetype", "type": "TemperatureType", "summary": "Whether the highest or the lowest temperature in the zone triggers alarms.", "place": "url", "isRequired": false},
                {"name": "delayTime", "wire": "delaytime", "type": "duration<seconds>", "summary": "The time between measurements, or the time in which a rise is measured; 0 to 60 whole seconds.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "temperatureAlarm/getZones",
              "name": "getZones",
              "summary": "Lists the zones.",
              "swift": "vapix.temperatureAlarm.getZones() async throws -> TemperatureAlarm.ZonesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#get-temperature-alarm-zone",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperature_alarm/get.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "xml-response",
                "element": "GetSuccess",
                "fields": [
                  {"name": "zones", "wire": "AlarmZone", "type": "list<Zone>", "summary": "The zones.", "isRequired": false}
                ]
              }
            },
            {
              "id": "temperatureAlarm/getZoneStatus",
              "name": "getZoneStatus",
              "summary": "Reads the temperatures and the alarm of each zone.",
              "swift": "vapix.temperatureAlarm.getZoneStatus() async throws -> TemperatureAlarm.ZoneStatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#get-zone-status",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperature_alarm/getzonestatus.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "xml-response",
                "element": "GetZoneStatusSuccess",
                "fields": [
                  {"name": "zones", "wire": "AlarmZone", "type": "list<ZoneStatus>", "summary": "The zones.", "isRequired": false}
                ]
              }
            },
            {
              "id": "temperatureAlarm/removeZone",
              "name": "removeZone",
              "summary": "Removes a zone.",
              "swift": "vapix.temperatureAlarm.removeZone(id: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#remove-temperature-alarm-zone",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperature_alarm/remove.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The zone's number.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "temperatureAlarm/getSpotTemperature",
              "name": "getSpotTemperature",
              "summary": "Reads the temperature of a point of the picture.",
              "swift": "vapix.temperatureAlarm.getSpotTemperature(coordinates: Point, emissivity: Double? = nil) async throws -> TemperatureAlarm.SpotTemperatureReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#get-spot-temperature",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/temperature_alarm/getspottemperature.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "parameters": [
                {"name": "coordinates", "wire": "coordinates", "type": "point", "summary": "The point; x and y are 0 to 9999, from the upper left corner.", "place": "url", "isRequired": true},
                {"name": "emissivity", "wire": "emissivity", "type": "double", "summary": "The emissivity of the object, 0.5 to 1; 0.95 if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetSpotTemperatureSuccess",
                "fields": [
                  {"name": "temperature", "wire": "SpotTemperature", "type": "double", "summary": "The temperature, in the current scale.", "isRequired": true}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "TemperatureScale",
              "summary": "A scale of temperatures.",
              "words": [
                {"name": "celsius", "wire": "Celsius", "summary": "Celsius."},
                {"name": "fahrenheit", "wire": "Fahrenheit", "summary": "Fahrenheit."}
              ]
            },
            {
              "name": "DetectionType",
              "summary": "The cause of an alarm.",
              "words": [
                {"name": "above", "wire": "above", "summary": "A temperature that rises above the threshold."},
                {"name": "below", "wire": "below", "summary": "A temperature that falls below the threshold."},
                {"name": "increase", "wire": "increase", "summary": "A temperature that rises by more than the threshold during the delay."}
              ]
            },
            {
              "name": "TemperatureType",
              "summary": "Whether the highest or the lowest temperature in a zone triggers alarms.",
              "words": [
                {"name": "maximum", "wire": "maximum", "summary": "The highest temperature in the zone."},
                {"name": "minimum", "wire": "minimum", "summary": "The lowest temperature in the zone."}
              ]
            },
            {
              "name": "Zone",
              "summary": "A zone that gives an alarm by its temperature.",
              "fields": [
                {"name": "id", "wire": "ZoneId", "type": "int32", "summary": "The zone's number.", "isRequired": true},
                {"name": "name", "wire": "Name", "type": "string", "summary": "The display name.", "isRequired": false},
                {"name": "left", "wire": "Xleft", "type": "int32", "summary": "The left edge, 0 to 9999.", "isRequired": false},
                {"name": "right", "wire": "Xright", "type": "int32", "summary": "The right edge, 0 to 9999.", "isRequired": false},
                {"name": "top", "wire": "Ytop", "type": "int32", "summary": "The top edge, 0 to 9999; 0 is the top of the picture.", "isRequired": false},
                {"name": "bottom", "wire": "Ybottom", "type": "int32", "summary": "The bottom edge, 0 to 9999.", "isRequired": false},
                {"name": "emissivity", "wire": "Emissivity", "type": "double", "summary": "The emissivity of objects in the zone, 0.5 to 1.", "isRequired": false},
                {"name": "detectionType", "wire": "DetectionType", "type": "DetectionType", "summary": "The cause of an alarm.", "isRequired": false},
                {"name": "temperature", "wire": "Temperature", "type": "int32", "summary": "The temperature of the alarm, or the maximum allowed rise during the delay, in the current scale.", "isRequired": false},
                {"name": "temperatureType", "wire": "TemperatureType", "type": "TemperatureType", "summary": "Whether the highest or the lowest temperature in the zone triggers alarms.", "isRequired": false},
                {"name": "delayTime", "wire": "DelayTime", "type": "duration<seconds>", "summary": "The time between measurements, or the time in which a rise is measured.", "isRequired": false}
              ]
            },
            {
              "name": "ZoneStatus",
              "summary": "The temperatures of a zone.",
              "fields": [
                {"name": "id", "wire": "ZoneId", "type": "int32", "summary": "The zone's number.", "isRequired": true},
                {"name": "average", "wire": "AverageTemperature", "type": "double", "summary": "The average temperature, in the current scale.", "isRequired": false},
                {"name": "minimum", "wire": "MinimumTemperature", "type": "double", "summary": "The lowest temperature, in the current scale.", "isRequired": false},
                {"name": "maximum", "wire": "MaximumTemperature", "type": "double", "summary": "The highest temperature, in the current scale.", "isRequired": false},
                {"name": "isTriggered", "wire": "Triggered", "type": "yesno", "summary": "Whether the zone gives an alarm.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."}
          ]
        }
        """#
}
