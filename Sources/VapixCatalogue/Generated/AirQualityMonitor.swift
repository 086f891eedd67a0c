// Generated from Specs/air-quality-monitor.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Air quality monitor.
    static let airQualityMonitor = #"""
        {
          "name": "airQualityMonitor",
          "namespace": "AirQualityMonitor",
          "title": "Air quality monitor",
          "summary": "The values of air sensors, and the levels of their alarms.",
          "family": "VapixIO",
          "documentation": "https://developer.axis.com/vapix/device-configuration/air-quality-api/",
          "configuration": {
            "id": "airqualitymonitor",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/airqualitymonitor/v1",
            "nodes": [
              {"name": "", "path": "/config/rest/airqualitymonitor/v1", "summary": "The values of air sensors, and the levels of their alarms.", "properties": []},
              {
                "name": "configurations",
                "path": "/config/rest/airqualitymonitor/v1/configurations",
                "summary": "The settings of the sensors.",
                "key": "sensorId",
                "properties": [
                  {"name": "sensorID", "wire": "sensorId", "type": "string", "summary": "The sensor's identifier.", "isRequired": true},
                  {"name": "minimumTemperature", "wire": "minTemperature", "type": "double", "summary": "The lower temperature limit; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumTemperature", "wire": "maxTemperature", "type": "double", "summary": "The upper temperature limit; a higher value triggers an event.", "isRequired": false},
                  {"name": "minimumHumidity", "wire": "minHumidity", "type": "double", "summary": "The lower humidity limit; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumHumidity", "wire": "maxHumidity", "type": "double", "summary": "The upper humidity limit; a higher value triggers an event.", "isRequired": false},
                  {"name": "minimumCO2", "wire": "minCo2", "type": "double", "summary": "The lower limit for carbon dioxide; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumCO2", "wire": "maxCo2", "type": "double", "summary": "The upper limit for carbon dioxide; a higher value triggers an event.", "isRequired": false},
                  {"name": "minimumNOx", "wire": "minNox", "type": "double", "summary": "The lower limit for nitrogen oxides; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumNOx", "wire": "maxNox", "type": "double", "summary": "The upper limit for nitrogen oxides; a higher value triggers an event.", "isRequired": false},
                  {"name": "minimumVOC", "wire": "minVoc", "type": "double", "summary": "The lower limit for volatile organic compounds; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumVOC", "wire": "maxVoc", "type": "double", "summary": "The upper limit for volatile organic compounds; a higher value triggers an event.", "isRequired": false},
                  {"name": "minimumAQI", "wire": "minAqi", "type": "double", "summary": "The lower limit for the air quality index; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumAQI", "wire": "maxAqi", "type": "double", "summary": "The upper limit for the air quality index; a higher value triggers an event.", "isRequired": false},
                  {"name": "minimumPM1", "wire": "minPm1p0", "type": "double", "summary": "The lower limit for particles up to 1 micrometer; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumPM1", "wire": "maxPm1p0", "type": "double", "summary": "The upper limit for particles up to 1 micrometer; a higher value triggers an event.", "isRequired": false},
                  {"name": "minimumPM2Point5", "wire": "minPm2p5", "type": "double", "summary": "The lower limit for particles up to 2.5 micrometers; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumPM2Point5", "wire": "maxPm2p5", "type": "double", "summary": "The upper limit for particles up to 2.5 micrometers; a higher value triggers an event.", "isRequired": false},
                  {"name": "minimumPM4", "wire": "minPm4p0", "type": "double", "summary": "The lower limit for particles up to 4 micrometers; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumPM4", "wire": "maxPm4p0", "type": "double", "summary": "The upper limit for particles up to 4 micrometers; a higher value triggers an event.", "isRequired": false},
                  {"name": "minimumPM10", "wire": "minPm10p0", "type": "double", "summary": "The lower limit for particles up to 10 micrometers; a lower value triggers an event.", "isRequired": false},
                  {"name": "maximumPM10", "wire": "maxPm10p0", "type": "double", "summary": "The upper limit for particles up to 10 micrometers; a higher value triggers an event.", "isRequired": false}
                ]
              },
              {
                "name": "sensors",
                "path": "/config/rest/airqualitymonitor/v1/sensors",
                "summary": "The sensors.",
                "key": "sensorId",
                "properties": [
                  {"name": "sensorID", "wire": "sensorId", "type": "string", "summary": "The sensor's identifier.", "isRequired": true},
                  {"name": "kind", "wire": "type", "type": "string", "summary": "The kind of the sensor.", "isRequired": false},
                  {"name": "isConnected", "wire": "connected", "type": "bool", "summary": "Whether the sensor is connected.", "isRequired": false},
                  {"name": "isDefault", "wire": "defaultSensor", "type": "bool", "summary": "Whether this sensor is the default sensor.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "airQualityMonitor/configurations.list",
              "name": "configurations.list",
              "summary": "Lists the settings of all sensors.",
              "swift": "vapix.airQualityMonitor.configurations.list() async throws -> [AirQualityMonitor.Configuration]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/air-quality-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/airqualitymonitor/v1/configurations",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Configuration>", "fields": []}
            },
            {
              "id": "airQualityMonitor/sensors.list",
              "name": "sensors.list",
              "summary": "Lists the sensors.",
              "swift": "vapix.airQualityMonitor.sensors.list() async throws -> [AirQualityMonitor.Sensor]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/air-quality-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/airqualitymonitor/v1/sensors",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Sensor>", "fields": []}
            },
            {
              "id": "airQualityMonitor/sensors.getHistoryData",
              "name": "sensors.getHistoryData",
              "summary": "Reads the measured values of a sensor.",
              "swift": "vapix.airQualityMonitor.sensors.getHistoryData(_ sensorID: String, category: AirQualityMonitor.Category, startTime: Int64, endTime: Int64) async throws -> AirQualityMonitor.History",
              "documentation": "https://developer.axis.com/vapix/device-configuration/air-quality-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/airqualitymonitor/v1/sensors/{sensorID}/getHistoryData",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "History", "fields": []},
              "parameters": [
                {"name": "sensorID", "wire": "sensorId", "type": "string", "summary": "The sensor's identifier.", "place": "path", "isRequired": true},
                {"name": "category", "wire": "category", "type": "Category", "summary": "The measured quantity.", "place": "data", "isRequired": true},
                {"name": "startTime", "wire": "startTime", "type": "int64", "summary": "The start of the period, in seconds since 1970 in UTC.", "place": "data", "isRequired": true},
                {"name": "endTime", "wire": "endTime", "type": "int64", "summary": "The end of the period, in seconds since 1970 in UTC.", "place": "data", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The settings of a sensor.",
              "fields": [
                {"name": "sensorID", "wire": "sensorId", "type": "string", "summary": "The sensor's identifier.", "isRequired": true},
                {"name": "minimumTemperature", "wire": "minTemperature", "type": "double", "summary": "The lower temperature limit; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumTemperature", "wire": "maxTemperature", "type": "double", "summary": "The upper temperature limit; a higher value triggers an event.", "isRequired": false},
                {"name": "minimumHumidity", "wire": "minHumidity", "type": "double", "summary": "The lower humidity limit; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumHumidity", "wire": "maxHumidity", "type": "double", "summary": "The upper humidity limit; a higher value triggers an event.", "isRequired": false},
                {"name": "minimumCO2", "wire": "minCo2", "type": "double", "summary": "The lower limit for carbon dioxide; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumCO2", "wire": "maxCo2", "type": "double", "summary": "The upper limit for carbon dioxide; a higher value triggers an event.", "isRequired": false},
                {"name": "minimumNOx", "wire": "minNox", "type": "double", "summary": "The lower limit for nitrogen oxides; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumNOx", "wire": "maxNox", "type": "double", "summary": "The upper limit for nitrogen oxides; a higher value triggers an event.", "isRequired": false},
                {"name": "minimumVOC", "wire": "minVoc", "type": "double", "summary": "The lower limit for volatile organic compounds; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumVOC", "wire": "maxVoc", "type": "double", "summary": "The upper limit for volatile organic compounds; a higher value triggers an event.", "isRequired": false},
                {"name": "minimumAQI", "wire": "minAqi", "type": "double", "summary": "The lower limit for the air quality index; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumAQI", "wire": "maxAqi", "type": "double", "summary": "The upper limit for the air quality index; a higher value triggers an event.", "isRequired": false},
                {"name": "minimumPM1", "wire": "minPm1p0", "type": "double", "summary": "The lower limit for particles up to 1 micrometer; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumPM1", "wire": "maxPm1p0", "type": "double", "summary": "The upper limit for particles up to 1 micrometer; a higher value triggers an event.", "isRequired": false},
                {"name": "minimumPM2Point5", "wire": "minPm2p5", "type": "double", "summary": "The lower limit for particles up to 2.5 micrometers; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumPM2Point5", "wire": "maxPm2p5", "type": "double", "summary": "The upper limit for particles up to 2.5 micrometers; a higher value triggers an event.", "isRequired": false},
                {"name": "minimumPM4", "wire": "minPm4p0", "type": "double", "summary": "The lower limit for particles up to 4 micrometers; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumPM4", "wire": "maxPm4p0", "type": "double", "summary": "The upper limit for particles up to 4 micrometers; a higher value triggers an event.", "isRequired": false},
                {"name": "minimumPM10", "wire": "minPm10p0", "type": "double", "summary": "The lower limit for particles up to 10 micrometers; a lower value triggers an event.", "isRequired": false},
                {"name": "maximumPM10", "wire": "maxPm10p0", "type": "double", "summary": "The upper limit for particles up to 10 micrometers; a higher value triggers an event.", "isRequired": false}
              ]
            },
            {
              "name": "Sensor",
              "summary": "An air quality sensor.",
              "fields": [
                {"name": "sensorID", "wire": "sensorId", "type": "string", "summary": "The sensor's identifier.", "isRequired": true},
                {"name": "kind", "wire": "type", "type": "string", "summary": "The kind of the sensor.", "isRequired": false},
                {"name": "isConnected", "wire": "connected", "type": "bool", "summary": "Whether the sensor is connected.", "isRequired": false},
                {"name": "isDefault", "wire": "defaultSensor", "type": "bool", "summary": "Whether this sensor is the default sensor.", "isRequired": false}
              ]
            },
            {
              "name": "Category",
              "summary": "The quantity that a sensor measures.",
              "words": [
                {"name": "temperature", "wire": "TEMPERATURE", "summary": "The temperature."},
                {"name": "humidity", "wire": "HUMIDITY", "summary": "The humidity."},
                {"name": "co2", "wire": "CO2", "summary": "Carbon dioxide."},
                {"name": "nox", "wire": "NOX", "summary": "Nitrogen oxides."},
                {"name": "voc", "wire": "VOC", "summary": "Volatile organic compounds."},
                {"name": "aqi", "wire": "AQI", "summary": "The air quality index."},
                {"name": "pm1", "wire": "PM1_0", "summary": "Particles up to 1 micrometer."},
                {"name": "pm2Point5", "wire": "PM2_5", "summary": "Particles up to 2.5 micrometers."},
                {"name": "pm4", "wire": "PM4_0", "summary": "Particles up to 4 micrometers."},
                {"name": "pm10", "wire": "PM10_0", "summary": "Particles up to 10 micrometers."},
                {"name": "heatIndex", "wire": "HEAT_INDEX", "summary": "The heat index."},
                {"name": "humidex", "wire": "HUMIDEX", "summary": "The humidex."}
              ]
            },
            {
              "name": "History",
              "summary": "The measured values of a sensor.",
              "fields": [
                {"name": "measurements", "wire": "measurement", "type": "list<double>", "summary": "The measured values.", "isRequired": false},
                {"name": "times", "wire": "timestamp", "type": "list<int64>", "summary": "The time of each value, in seconds since 1970 in UTC.", "isRequired": false}
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
