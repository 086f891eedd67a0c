// Generated from Specs/Examples/power-settings by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Power settings.
    static let powerSettings = #"""
        ### getActivePowerConfiguration_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "getActivePowerConfiguration"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "getActivePowerConfiguration",
          "data": {
            "index": 0
          }
        }

        ### getActivePowerConfiguration_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "getActivePowerConfiguration"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.4", "context": "abc", "method": "getActivePowerConfiguration", "error": {"code": 300, "message": "Power configurations are not supported."}}

        ### getCapabilities_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCapabilities",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.5",
          "context": "abc",
          "method": "getCapabilities",
          "data": {
            "powerSavingSupport": true,
            "delayedPowerDownSupport": false,
            "powerProfileSupport": true,
            "powerConsumerSupport": true,
            "powerStatusSupport": true,
            "powerConfigurationSupport": false,
            "dynamicPowerModeSupport": true,
            "powerHistorySupport": true
          }
        }

        ### getCapabilities_200_all
        # With the members that only the syntax has.
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCapabilities",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "abc",
          "method": "getCapabilities",
          "data": {
            "powerSavingSupport": true,
            "delayedPowerDownSupport": false,
            "powerProfileSupport": true,
            "powerConsumerSupport": true,
            "powerStatusSupport": true,
            "powerConfigurationSupport": false,
            "dynamicPowerModeSupport": true,
            "powerHistorySupport": true,
            "disablePowerWarningOverlaySupport": true,
            "ioPortPowerSupport": false
          }
        }

        ### getCapabilities_error8000
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCapabilities",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCapabilities",
          "error": {
            "code": 8000,
            "message": "Internal error"
          }
        }

        ### getDelayedPowerDownMode_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "getDelayedPowerDownMode",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "getDelayedPowerDownMode",
          "data": {
            "delayedPowerDownMode": true,
            "delayTime": 30
          }
        }

        ### getDelayedPowerDownMode_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "getDelayedPowerDownMode",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "context": "abc", "method": "getDelayedPowerDownMode", "error": {"code": 300, "message": "Delayed power down mode is not supported."}}

        ### getDynamicPowerMode_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.5",
          "context": "abc",
          "method": "getDynamicPowerMode",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.5",
          "context": "abc",
          "method": "getDynamicPowerMode",
          "data": {
            "dynamicPowerMode": true
          }
        }

        ### getDynamicPowerMode_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.5",
          "context": "abc",
          "method": "getDynamicPowerMode",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.5", "context": "abc", "method": "getDynamicPowerMode", "error": {"code": 300, "message": "Dynamic power mode is not supported."}}

        ### getIOPortPower_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "abc",
          "method": "getIoPortPower",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "abc",
          "method": "getIoPortPower",
          "data": {
            "enabled": true
          }
        }

        ### getIOPortPower_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "abc",
          "method": "getIoPortPower",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "abc",
          "method": "getIoPortPower",
          "error": {
            "code": 300,
            "message": "Get IO Port Power is not supported."
          }
        }

        ### getPowerConfigurations_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "getPowerConfigurations"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "getPowerConfigurations",
          "data": {
            "powerConfigurations": [
              {
                "index": 0,
                "name": "PoE 4"
              },
              {
                "index": 1,
                "name": "PoE 3"
              }
            ]
          }
        }

        ### getPowerConfigurations_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "getPowerConfigurations"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.4", "context": "abc", "method": "getPowerConfigurations", "error": {"code": 300, "message": "Power configurations are not supported."}}

        ### getPowerConsumers_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getPowerConsumers"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getPowerConsumers",
          "data": {
            "consumers": [
              {
                "powerConsumer": "WindowHeater",
                "type": "Heater",
                "maxPower": 5.0,
                "adjustablePower": true,
                "enabled": true
              }
            ]
          }
        }

        ### getPowerConsumers_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getPowerConsumers"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "context": "abc", "method": "getPowerConsumers", "error": {"code": 300, "message": "Power consumers is not supported."}}

        ### getPowerHistory_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.6",
          "context": "abc",
          "method": "getPowerHistory",
          "params": {
            "requestedTimeSpan": 7200
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.6",
          "context": "abc",
          "method": "getPowerHistory",
          "data": {
            "acquiredTimeSpan": 14400,
            "numberOfSamples": 4,
            "endTimeStamp": "2023-01-23T14:00:01.549356Z",
            "powerMeasurements": [
              49.939,
              49.893,
              49.933,
              49.954
            ],
            "powerAverage": 49.929
          }
        }

        ### getPowerHistory_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.6",
          "context": "abc",
          "method": "getPowerHistory",
          "params": {
            "requestedTimeSpan": 7200
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.6",
          "context": "abc",
          "method": "getPowerHistory",
          "error": {
            "code": 300,
            "message": "Power history is not supported."
          }
        }

        ### getPowerProfiles_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getPowerProfiles"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getPowerProfiles",
          "data": {
            "currentPowerProfile": "Default",
            "profiles": [
              {
                "powerProfile": "Default",
                "powerRank": 10,
                "lowerTemperature": -50,
                "upperTemperature": 50,
                "labels": [
                  "highPerformance",
                  "temperatureRange"
                ],
                "default": true,
                "consumers": [
                  {
                    "powerConsumer": "WindowHeater",
                    "maxPower": 5.0,
                    "enabled": true
                  }
                ]
              },
              {
                "powerProfile": "LimitedTemperatureRange",
                "powerRank": 1,
                "lowerTemperature": 0,
                "upperTemperature": 50,
                "labels": [
                  "lowPower",
                  "temperatureRange",
                  "disableHeaters"
                ],
                "default": false,
                "consumers": [
                  {
                    "powerConsumer": "WindowHeater",
                    "maxPower": 5.0,
                    "enabled": false
                  }
                ]
              }
            ]
          }
        }

        ### getPowerProfiles_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getPowerProfiles"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "context": "abc", "method": "getPowerProfiles", "error": {"code": 300, "message": "Power profiles is not supported."}}

        ### getPowerSavingMode_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPowerSavingMode",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPowerSavingMode",
          "data": {
            "powerSavingMode": true
          }
        }

        ### getPowerSavingMode_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPowerSavingMode",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPowerSavingMode",
          "error": {
            "code": 300,
            "message": "Power saving mode is not supported."
          }
        }

        ### getPowerStatus_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getPowerStatus"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getPowerStatus",
          "data": {
            "usage": {
              "currentPower": 60.0,
              "averagePower": 60.0,
              "maxPower": 60.0
            },
            "psePoeClass": 4,
            "lldpPoeClass": 4,
            "powerRequested": 30.0
          }
        }

        ### getPowerStatus_error300
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getPowerStatus"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "context": "abc", "method": "getPowerStatus", "error": {"code": 300, "message": "Power status is not supported."}}

        ### getPowerWarningOverlay_200
        # From the syntax of the page, which has no sample.
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.7",
          "context": "abc",
          "method": "getPowerWarningOverlay",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.7",
          "context": "abc",
          "method": "getPowerWarningOverlay",
          "data": {
            "enabled": true
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.3",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error8000
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.1", "context": "abc", "method": "getSupportedVersions", "error": {"code": 8000, "message": "Internal error"}}

        ### setActivePowerConfiguration_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "setActivePowerConfiguration",
          "params": {
            "index": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "setActivePowerConfiguration",
          "data": {}
        }

        ### setActivePowerConfiguration_error301
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "setActivePowerConfiguration",
          "params": {
            "index": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "abc",
          "method": "setActivePowerConfiguration",
          "error": {
            "code": 301,
            "message": "Unable to set power configuration."
          }
        }

        ### setDelayedPowerDownMode_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "setDelayedPowerDownMode",
          "params": {
            "delayedPowerDownMode": true,
            "delayTime": 30
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "setDelayedPowerDownMode",
          "data": {}
        }

        ### setDelayedPowerDownMode_error301
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "setDelayedPowerDownMode",
          "params": {
            "delayedPowerDownMode": true,
            "delayTime": 30
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "setDelayedPowerDownMode",
          "error": {
            "code": 301,
            "message": "Unable to set delayed power down mode."
          }
        }

        ### setDynamicPowerMode_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.5",
          "context": "abc",
          "method": "setDynamicPowerMode",
          "params": {
            "dynamicPowerMode": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.5",
          "context": "abc",
          "method": "setDynamicPowerMode",
          "data": {}
        }

        ### setDynamicPowerMode_error301
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.5",
          "context": "abc",
          "method": "setDynamicPowerMode",
          "params": {
            "dynamicPowerMode": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.5",
          "context": "abc",
          "method": "setDynamicPowerMode",
          "error": {
            "code": 301,
            "message": "Unable to store dynamic power mode."
          }
        }

        ### setIOPortPower_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "abc",
          "method": "setIoPortPower",
          "params": {
            "enable": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "abc",
          "method": "setIoPortPower",
          "data": {}
        }

        ### setIOPortPower_error301
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "abc",
          "method": "setIoPortPower",
          "params": {
            "enable": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "abc",
          "method": "setIoPortPower",
          "error": {
            "code": 301,
            "message": "Unable to set IO Port Power to its new state."
          }
        }

        ### setPowerConsumer_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setPowerConsumer",
          "params": {
            "powerConsumer": "WindowHeater",
            "maxPower": 5.0,
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setPowerConsumer",
          "data": {}
        }

        ### setPowerConsumer_error301
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setPowerConsumer",
          "params": {
            "powerConsumer": "WindowHeater",
            "maxPower": 5.0,
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setPowerConsumer",
          "error": {
            "code": 301,
            "message": "Unable to set power consumer."
          }
        }

        ### setPowerProfile_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setPowerProfile",
          "params": {
            "powerProfile": "LimitedTemperatureRange"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setPowerProfile",
          "data": {}
        }

        ### setPowerProfile_error301
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setPowerProfile",
          "params": {
            "powerProfile": "LimitedTemperatureRange"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setPowerProfile",
          "error": {
            "code": 301,
            "message": "Unable to set power profile."
          }
        }

        ### setPowerSavingMode_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPowerSavingMode",
          "params": {
            "powerSavingMode": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPowerSavingMode",
          "data": {}
        }

        ### setPowerSavingMode_error301
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPowerSavingMode",
          "params": {
            "powerSavingMode": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPowerSavingMode",
          "error": {
            "code": 301,
            "message": "Unable to store Power saving mode."
          }
        }

        ### setPowerWarningOverlay_200
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.7",
          "context": "abc",
          "method": "setPowerWarningOverlay",
          "params": {
            "enable": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.7",
          "context": "abc",
          "method": "setPowerWarningOverlay",
          "data": {}
        }

        ### setPowerWarningOverlay_error301
        POST /axis-cgi/power-settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.7",
          "context": "abc",
          "method": "setPowerWarningOverlay",
          "params": {
            "enable": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.7",
          "context": "abc",
          "method": "setPowerWarningOverlay",
          "error": {
            "code": 301,
            "message": "Unable to disable Power Warning Overlay."
          }
        }

        """#
}
