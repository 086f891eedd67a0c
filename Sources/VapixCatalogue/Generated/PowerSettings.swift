// Generated from Specs/power-settings.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Power settings.
    static let powerSettings = #"""
        {
          "name": "powerSettings",
          "namespace": "PowerSettings",
          "title": "Power settings",
          "summary": "How much power the device gets and uses, and how it saves some.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/power-settings/",
          "discovery": "power-settings",
          "operations": [
            {
              "id": "powerSettings/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "powerSettings/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads what the device can do of this API.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "Capabilities", "fields": []}
            },
            {
              "id": "powerSettings/getPowerSavingMode",
              "name": "getPowerSavingMode",
              "summary": "Reads whether the device saves power.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getpowersavingmode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getPowerSavingMode",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isOn", "wire": "powerSavingMode", "type": "bool", "summary": "Whether it does.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setPowerSavingMode",
              "name": "setPowerSavingMode",
              "summary": "Makes the device save power, or not.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#setpowersavingmode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "setPowerSavingMode",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isOn", "wire": "powerSavingMode", "type": "bool", "summary": "Whether it does.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getDelayedPowerDownMode",
              "name": "getDelayedPowerDownMode",
              "summary": "Reads whether the device waits before it powers down.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getdelayedpowerdownmode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getDelayedPowerDownMode",
              "apiVersion": "1.1",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isOn", "wire": "delayedPowerDownMode", "type": "bool", "summary": "Whether it does.", "isRequired": true},
                  {"name": "delayTime", "wire": "delayTime", "type": "duration<seconds>", "summary": "How long it waits, if it does.", "isRequired": false}
                ]
              }
            },
            {
              "id": "powerSettings/setDelayedPowerDownMode",
              "name": "setDelayedPowerDownMode",
              "summary": "Makes the device wait before it powers down, or not.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#setdelayedpowerdownmode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "setDelayedPowerDownMode",
              "apiVersion": "1.1",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isOn", "wire": "delayedPowerDownMode", "type": "bool", "summary": "Whether it does.", "place": "params", "isRequired": true},
                {"name": "delayTime", "wire": "delayTime", "type": "duration<seconds>", "summary": "How long it waits, in whole seconds, if it does.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "powerSettings/getPowerStatus",
              "name": "getPowerStatus",
              "summary": "Reads how much power the device gets and uses.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getpowerstatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getPowerStatus",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "usage", "wire": "usage", "type": "Usage", "summary": "What it uses.", "isRequired": false},
                  {"name": "psePoEClass", "wire": "psePoeClass", "type": "int32", "summary": "The class of power over Ethernet by the hardware.", "isRequired": false},
                  {"name": "lldpPoEClass", "wire": "lldpPoeClass", "type": "int32", "summary": "The class of power over Ethernet by LLDP.", "isRequired": false},
                  {"name": "powerRequested", "wire": "powerRequested", "type": "double", "summary": "The watts that it asks for.", "isRequired": false}
                ]
              }
            },
            {
              "id": "powerSettings/getPowerConsumers",
              "name": "getPowerConsumers",
              "summary": "Lists the parts of the device whose power can be seen or set.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getpowerconsumers",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getPowerConsumers",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "consumers", "wire": "consumers", "type": "list<Consumer>", "summary": "The parts.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setPowerConsumer",
              "name": "setPowerConsumer",
              "summary": "Sets the power of a part of the device.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#setpowerconsumer",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "setPowerConsumer",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "name", "wire": "powerConsumer", "type": "string", "summary": "The part.", "place": "params", "isRequired": true},
                {"name": "maxPower", "wire": "maxPower", "type": "double", "summary": "The watts that it may use, if that can be set.", "place": "params", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether it is on.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "powerSettings/getPowerProfiles",
              "name": "getPowerProfiles",
              "summary": "Lists the power profiles.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getpowerprofiles",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getPowerProfiles",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "current", "wire": "currentPowerProfile", "type": "string", "summary": "The profile in use.", "isRequired": true},
                  {"name": "profiles", "wire": "profiles", "type": "list<Profile>", "summary": "The profiles.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setPowerProfile",
              "name": "setPowerProfile",
              "summary": "Chooses a power profile.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#setpowerprofile",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "setPowerProfile",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "name", "wire": "powerProfile", "type": "string", "summary": "The profile.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getPowerConfigurations",
              "name": "getPowerConfigurations",
              "summary": "Lists the power configurations.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getpowerconfigurations",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getPowerConfigurations",
              "apiVersion": "1.4",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "configurations", "wire": "powerConfigurations", "type": "list<Configuration>", "summary": "The configurations.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/getActivePowerConfiguration",
              "name": "getActivePowerConfiguration",
              "summary": "Reads which power configuration is active.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getactivepowerconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getActivePowerConfiguration",
              "apiVersion": "1.4",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "index", "wire": "index", "type": "int32", "summary": "Its number.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setActivePowerConfiguration",
              "name": "setActivePowerConfiguration",
              "summary": "Chooses a power configuration.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#setactivepowerconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "setActivePowerConfiguration",
              "apiVersion": "1.4",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "index", "wire": "index", "type": "int32", "summary": "Its number.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getDynamicPowerMode",
              "name": "getDynamicPowerMode",
              "summary": "Reads whether the device adapts the power that it asks for.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getdynamicpowermode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getDynamicPowerMode",
              "apiVersion": "1.5",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isOn", "wire": "dynamicPowerMode", "type": "bool", "summary": "Whether it does.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setDynamicPowerMode",
              "name": "setDynamicPowerMode",
              "summary": "Makes the device adapt the power that it asks for, or not.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#setdynamicpowermode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "setDynamicPowerMode",
              "apiVersion": "1.5",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isOn", "wire": "dynamicPowerMode", "type": "bool", "summary": "Whether it does.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getPowerHistory",
              "name": "getPowerHistory",
              "summary": "Reads how much power the device used.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getpowerhistory",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getPowerHistory",
              "apiVersion": "1.6",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "requestedTimeSpan", "wire": "requestedTimeSpan", "type": "duration<seconds>", "summary": "How far back, in whole seconds; the answer can cover another time, to have more points.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "timeSpan", "wire": "acquiredTimeSpan", "type": "duration<seconds>", "summary": "The time that is covered.", "isRequired": true},
                  {"name": "numberOfSamples", "wire": "numberOfSamples", "type": "int32", "summary": "How many points there are.", "isRequired": false},
                  {"name": "end", "wire": "endTimeStamp", "type": "string", "summary": "When the last point was, in ISO 8601.", "isRequired": false},
                  {"name": "measurements", "wire": "powerMeasurements", "type": "list<double>", "summary": "The points, in watts.", "isRequired": true},
                  {"name": "average", "wire": "powerAverage", "type": "double", "summary": "Their average, in watts.", "isRequired": false}
                ]
              }
            },
            {
              "id": "powerSettings/getPowerWarningOverlay",
              "name": "getPowerWarningOverlay",
              "summary": "Reads whether the picture warns when power is short.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getpowerwarningoverlay",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getPowerWarningOverlay",
              "apiVersion": "1.7",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether it does.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setPowerWarningOverlay",
              "name": "setPowerWarningOverlay",
              "summary": "Makes the picture warn when power is short, or not.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#setpowerwarningoverlay",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "setPowerWarningOverlay",
              "apiVersion": "1.7",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enable", "type": "bool", "summary": "Whether it does.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getIOPortPower",
              "name": "getIOPortPower",
              "summary": "Reads whether the I/O connector gives power.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#getioportpower",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "getIoPortPower",
              "apiVersion": "1.9",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether it does.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setIOPortPower",
              "name": "setIOPortPower",
              "summary": "Makes the I/O connector give power, or not.",
              "documentation": "https://developer.axis.com/vapix/network-video/power-settings/#setioportpower",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/power-settings.cgi",
              "method": "setIoPortPower",
              "apiVersion": "1.9",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enable", "type": "bool", "summary": "Whether it does.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Capabilities",
              "summary": "What the device can do of this API.",
              "fields": [
                {"name": "powerSaving", "wire": "powerSavingSupport", "type": "bool", "summary": "Whether it has a power saving mode.", "isRequired": false},
                {"name": "delayedPowerDown", "wire": "delayedPowerDownSupport", "type": "bool", "summary": "Whether it can wait before it powers down.", "isRequired": false},
                {"name": "powerProfiles", "wire": "powerProfileSupport", "type": "bool", "summary": "Whether it has power profiles.", "isRequired": false},
                {"name": "powerConsumers", "wire": "powerConsumerSupport", "type": "bool", "summary": "Whether it lists its parts.", "isRequired": false},
                {"name": "powerStatus", "wire": "powerStatusSupport", "type": "bool", "summary": "Whether it has a power status.", "isRequired": false},
                {"name": "powerConfigurations", "wire": "powerConfigurationSupport", "type": "bool", "summary": "Whether it has power configurations.", "isRequired": false},
                {"name": "dynamicPowerMode", "wire": "dynamicPowerModeSupport", "type": "bool", "summary": "Whether it can adapt the power that it asks for.", "isRequired": false},
                {"name": "powerHistory", "wire": "powerHistorySupport", "type": "bool", "summary": "Whether it has a power history.", "isRequired": false},
                {"name": "powerWarningOverlay", "wire": "disablePowerWarningOverlaySupport", "type": "bool", "summary": "Whether the warning in the picture can be set.", "isRequired": false},
                {"name": "ioPortPower", "wire": "ioPortPowerSupport", "type": "bool", "summary": "Whether the power of the I/O connector can be set.", "isRequired": false}
              ]
            },
            {
              "name": "Usage",
              "summary": "How much power a device uses.",
              "fields": [
                {"name": "current", "wire": "currentPower", "type": "double", "summary": "The watts now.", "isRequired": false},
                {"name": "average", "wire": "averagePower", "type": "double", "summary": "The watts on average.", "isRequired": false},
                {"name": "maximum", "wire": "maxPower", "type": "double", "summary": "The watts at most.", "isRequired": false}
              ]
            },
            {
              "name": "Consumer",
              "summary": "A part of the device that uses power.",
              "fields": [
                {"name": "name", "wire": "powerConsumer", "type": "string", "summary": "Its name, \"WindowHeater\" for example.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "string", "summary": "Its kind, \"Heater\" for example.", "isRequired": false},
                {"name": "maxPower", "wire": "maxPower", "type": "double", "summary": "The watts that it uses at most.", "isRequired": false},
                {"name": "isAdjustable", "wire": "adjustablePower", "type": "bool", "summary": "Whether that can be set.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether it is on.", "isRequired": false}
              ]
            },
            {
              "name": "Profile",
              "summary": "A power profile.",
              "fields": [
                {"name": "name", "wire": "powerProfile", "type": "string", "summary": "Its name.", "isRequired": true},
                {"name": "rank", "wire": "powerRank", "type": "int32", "summary": "Its place among the profiles, from the least power to the most.", "isRequired": false},
                {"name": "lowerTemperature", "wire": "lowerTemperature", "type": "int32", "summary": "The temperature above which the device works in full.", "isRequired": false},
                {"name": "upperTemperature", "wire": "upperTemperature", "type": "int32", "summary": "The temperature below which the device works in full.", "isRequired": false},
                {"name": "labels", "wire": "labels", "type": "list<Label>", "summary": "What the profile is like.", "isRequired": false},
                {"name": "isDefault", "wire": "default", "type": "bool", "summary": "Whether it is the one that the device has if nobody chooses.", "isRequired": false},
                {"name": "consumers", "wire": "consumers", "type": "list<ProfileConsumer>", "summary": "What it sets for parts of the device.", "isRequired": false}
              ]
            },
            {
              "name": "ProfileConsumer",
              "summary": "What a profile sets for a part of the device.",
              "fields": [
                {"name": "name", "wire": "powerConsumer", "type": "string", "summary": "The part's name.", "isRequired": true},
                {"name": "maxPower", "wire": "maxPower", "type": "double", "summary": "The watts that it uses at most.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether it is on.", "isRequired": false}
              ]
            },
            {
              "name": "Label",
              "summary": "What a profile is like.",
              "words": [
                {"name": "disableHeaters", "wire": "disableHeaters", "summary": "Heaters are off."},
                {"name": "highPerformance", "wire": "highPerformance", "summary": "Made for performance."},
                {"name": "lowPower", "wire": "lowPower", "summary": "Made for little power."},
                {"name": "temperatureRange", "wire": "temperatureRange", "summary": "Has a range of temperatures."},
                {"name": "enableIO", "wire": "enableIo", "summary": "The I/O connector gives 12 volts, which it does not in others."},
                {"name": "enableHDMIAndAudio", "wire": "enableHdmiAndAudio", "summary": "HDMI and audio are on, which they are not in others."}
              ]
            },
            {
              "name": "Configuration",
              "summary": "A power configuration.",
              "fields": [
                {"name": "index", "wire": "index", "type": "int32", "summary": "Its number.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "Its name, \"PoE 4\" for example.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "unsupportedVersion", "code": "100", "summary": "The API version is not supported."},
            {"name": "missingParameter", "code": "4001", "summary": "A required parameter is missing."},
            {"name": "invalidParameterType", "code": "4002", "summary": "A parameter has the wrong type."},
            {"name": "internalError", "code": "8000", "summary": "The device failed."},
            {"name": "notSupported", "code": "300", "summary": "The device does not have that."},
            {"name": "failed", "code": "301", "summary": "The device could not do it, or there is no such index."},
            {"name": "invalidParameter", "code": "302", "summary": "A parameter's value is invalid."}
          ]
        }
        """#
}
