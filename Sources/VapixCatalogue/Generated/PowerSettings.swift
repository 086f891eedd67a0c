// Generated from Specs/power-settings.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Power settings.
    static let powerSettings = #"""
        {
          "name": "powerSettings",
          "namespace": "PowerSettings",
          "title": "Power settings",
          "summary": "The power that the device gets and uses, and its power saving.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/power-settings/",
          "discovery": "power-settings",
          "operations": [
            {
              "id": "powerSettings/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.powerSettings.getSupportedVersions() async throws -> SupportedVersions",
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
              "summary": "Reads the parts of this API that the device supports.",
              "swift": "vapix.powerSettings.getCapabilities() async throws -> PowerSettings.Capabilities",
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
              "summary": "Reads whether the power saving mode is on.",
              "swift": "vapix.powerSettings.getPowerSavingMode() async throws -> PowerSettings.PowerSavingModeReply",
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
                  {"name": "isOn", "wire": "powerSavingMode", "type": "bool", "summary": "Whether the power saving mode is on.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setPowerSavingMode",
              "name": "setPowerSavingMode",
              "summary": "Turns the power saving mode on or off.",
              "swift": "vapix.powerSettings.setPowerSavingMode(isOn: Bool) async throws",
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
                {"name": "isOn", "wire": "powerSavingMode", "type": "bool", "summary": "Whether the power saving mode is on.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getDelayedPowerDownMode",
              "name": "getDelayedPowerDownMode",
              "summary": "Reads the delay before the device powers down.",
              "swift": "vapix.powerSettings.getDelayedPowerDownMode() async throws -> PowerSettings.DelayedPowerDownModeReply",
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
                  {"name": "isOn", "wire": "delayedPowerDownMode", "type": "bool", "summary": "Whether the delayed power down is on.", "isRequired": true},
                  {"name": "delayTime", "wire": "delayTime", "type": "duration<seconds>", "summary": "The delay, if the mode is on.", "isRequired": false}
                ]
              }
            },
            {
              "id": "powerSettings/setDelayedPowerDownMode",
              "name": "setDelayedPowerDownMode",
              "summary": "Turns the delayed power down on or off.",
              "swift": "vapix.powerSettings.setDelayedPowerDownMode(isOn: Bool, delayTime: Duration? = nil) async throws",
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
                {"name": "isOn", "wire": "delayedPowerDownMode", "type": "bool", "summary": "Whether the delayed power down is on.", "place": "params", "isRequired": true},
                {"name": "delayTime", "wire": "delayTime", "type": "duration<seconds>", "summary": "The delay, in whole seconds, if the mode is on.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "powerSettings/getPowerStatus",
              "name": "getPowerStatus",
              "summary": "Reads the power that the device gets and uses.",
              "swift": "vapix.powerSettings.getPowerStatus() async throws -> PowerSettings.PowerStatusReply",
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
                  {"name": "usage", "wire": "usage", "type": "Usage", "summary": "The power that the device uses.", "isRequired": false},
                  {"name": "psePoEClass", "wire": "psePoeClass", "type": "int32", "summary": "The PoE (Power over Ethernet) class according to the hardware; -1 if not available.", "isRequired": false},
                  {"name": "lldpPoEClass", "wire": "lldpPoeClass", "type": "int32", "summary": "The PoE (Power over Ethernet) class that was negotiated by LLDP; -1 if not available.", "isRequired": false},
                  {"name": "powerRequested", "wire": "powerRequested", "type": "double", "summary": "The power that the device requests, in watts; -1 if not available.", "isRequired": false}
                ]
              }
            },
            {
              "id": "powerSettings/getPowerConsumers",
              "name": "getPowerConsumers",
              "summary": "Lists the parts of the device whose power can be seen or set.",
              "swift": "vapix.powerSettings.getPowerConsumers() async throws -> PowerSettings.PowerConsumersReply",
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
              "swift": "vapix.powerSettings.setPowerConsumer(name: String, maxPower: Double? = nil, isEnabled: Bool? = nil) async throws",
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
                {"name": "name", "wire": "powerConsumer", "type": "string", "summary": "The name of the part, \"WindowHeater\" for example.", "place": "params", "isRequired": true},
                {"name": "maxPower", "wire": "maxPower", "type": "double", "summary": "The maximum power of the part, in watts, if the power can be set.", "place": "params", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the part is on.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "powerSettings/getPowerProfiles",
              "name": "getPowerProfiles",
              "summary": "Lists the power profiles.",
              "swift": "vapix.powerSettings.getPowerProfiles() async throws -> PowerSettings.PowerProfilesReply",
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
                  {"name": "current", "wire": "currentPowerProfile", "type": "string", "summary": "The name of the profile in use.", "isRequired": true},
                  {"name": "profiles", "wire": "profiles", "type": "list<Profile>", "summary": "The profiles.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setPowerProfile",
              "name": "setPowerProfile",
              "summary": "Chooses a power profile.",
              "swift": "vapix.powerSettings.setPowerProfile(_ name: String) async throws",
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
                {"name": "name", "wire": "powerProfile", "type": "string", "summary": "The name of the profile.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getPowerConfigurations",
              "name": "getPowerConfigurations",
              "summary": "Lists the power configurations.",
              "swift": "vapix.powerSettings.getPowerConfigurations() async throws -> PowerSettings.PowerConfigurationsReply",
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
              "summary": "Reads the active power configuration.",
              "swift": "vapix.powerSettings.getActivePowerConfiguration() async throws -> PowerSettings.ActivePowerConfigurationReply",
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
                  {"name": "index", "wire": "index", "type": "int32", "summary": "The number of the configuration.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setActivePowerConfiguration",
              "name": "setActivePowerConfiguration",
              "summary": "Chooses a power configuration.",
              "swift": "vapix.powerSettings.setActivePowerConfiguration(index: Int) async throws",
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
                {"name": "index", "wire": "index", "type": "int32", "summary": "The number of the configuration.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getDynamicPowerMode",
              "name": "getDynamicPowerMode",
              "summary": "Reads whether the dynamic power mode, which adapts the requested power, is on.",
              "swift": "vapix.powerSettings.getDynamicPowerMode() async throws -> PowerSettings.DynamicPowerModeReply",
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
                  {"name": "isOn", "wire": "dynamicPowerMode", "type": "bool", "summary": "Whether the dynamic power mode is on.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setDynamicPowerMode",
              "name": "setDynamicPowerMode",
              "summary": "Turns the dynamic power mode, which adapts the requested power, on or off.",
              "swift": "vapix.powerSettings.setDynamicPowerMode(isOn: Bool) async throws",
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
                {"name": "isOn", "wire": "dynamicPowerMode", "type": "bool", "summary": "Whether the dynamic power mode is on.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getPowerHistory",
              "name": "getPowerHistory",
              "summary": "Reads the power that the device used over time.",
              "swift": "vapix.powerSettings.getPowerHistory(requestedTimeSpan: Duration) async throws -> PowerSettings.PowerHistoryReply",
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
                {"name": "requestedTimeSpan", "wire": "requestedTimeSpan", "type": "duration<seconds>", "summary": "The time span to read, back from now, in whole seconds; the reply can cover a different time span.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "timeSpan", "wire": "acquiredTimeSpan", "type": "duration<seconds>", "summary": "The time span that the measurements cover.", "isRequired": true},
                  {"name": "numberOfSamples", "wire": "numberOfSamples", "type": "int32", "summary": "The number of measurements.", "isRequired": false},
                  {"name": "end", "wire": "endTimeStamp", "type": "string", "summary": "The time of the last measurement, in ISO 8601.", "isRequired": false},
                  {"name": "measurements", "wire": "powerMeasurements", "type": "list<double>", "summary": "The measurements, in watts.", "isRequired": true},
                  {"name": "average", "wire": "powerAverage", "type": "double", "summary": "The average of the measurements, in watts.", "isRequired": false}
                ]
              }
            },
            {
              "id": "powerSettings/getPowerWarningOverlay",
              "name": "getPowerWarningOverlay",
              "summary": "Reads whether the warning in the picture about missing power is on.",
              "swift": "vapix.powerSettings.getPowerWarningOverlay() async throws -> PowerSettings.PowerWarningOverlayReply",
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
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the warning is on.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setPowerWarningOverlay",
              "name": "setPowerWarningOverlay",
              "summary": "Turns the warning in the picture about missing power on or off.",
              "swift": "vapix.powerSettings.setPowerWarningOverlay(isEnabled: Bool) async throws",
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
                {"name": "isEnabled", "wire": "enable", "type": "bool", "summary": "Whether the warning is on.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "powerSettings/getIOPortPower",
              "name": "getIOPortPower",
              "summary": "Reads whether the power of the I/O connector is on.",
              "swift": "vapix.powerSettings.getIOPortPower() async throws -> PowerSettings.IOPortPowerReply",
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
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the power output is on.", "isRequired": true}
                ]
              }
            },
            {
              "id": "powerSettings/setIOPortPower",
              "name": "setIOPortPower",
              "summary": "Turns the power of the I/O connector on or off.",
              "swift": "vapix.powerSettings.setIOPortPower(isEnabled: Bool) async throws",
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
                {"name": "isEnabled", "wire": "enable", "type": "bool", "summary": "Whether the power output is on.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Capabilities",
              "summary": "The parts of this API that the device supports.",
              "fields": [
                {"name": "powerSaving", "wire": "powerSavingSupport", "type": "bool", "summary": "Whether the device has a power saving mode.", "isRequired": false},
                {"name": "delayedPowerDown", "wire": "delayedPowerDownSupport", "type": "bool", "summary": "Whether the device can wait before it powers down.", "isRequired": false},
                {"name": "powerProfiles", "wire": "powerProfileSupport", "type": "bool", "summary": "Whether the device has power profiles.", "isRequired": false},
                {"name": "powerConsumers", "wire": "powerConsumerSupport", "type": "bool", "summary": "Whether the device lists the parts that use power.", "isRequired": false},
                {"name": "powerStatus", "wire": "powerStatusSupport", "type": "bool", "summary": "Whether the device has a power status.", "isRequired": false},
                {"name": "powerConfigurations", "wire": "powerConfigurationSupport", "type": "bool", "summary": "Whether the device has power configurations.", "isRequired": false},
                {"name": "dynamicPowerMode", "wire": "dynamicPowerModeSupport", "type": "bool", "summary": "Whether the device can adapt the requested power.", "isRequired": false},
                {"name": "powerHistory", "wire": "powerHistorySupport", "type": "bool", "summary": "Whether the device has a power history.", "isRequired": false},
                {"name": "powerWarningOverlay", "wire": "disablePowerWarningOverlaySupport", "type": "bool", "summary": "Whether the warning in the picture about missing power can be turned on and off.", "isRequired": false},
                {"name": "ioPortPower", "wire": "ioPortPowerSupport", "type": "bool", "summary": "Whether the power of the I/O connector can be turned on and off.", "isRequired": false}
              ]
            },
            {
              "name": "Usage",
              "summary": "The power that a device uses.",
              "fields": [
                {"name": "current", "wire": "currentPower", "type": "double", "summary": "The current power, in watts; -1 if not available.", "isRequired": false},
                {"name": "average", "wire": "averagePower", "type": "double", "summary": "The average power, in watts; -1 if not available.", "isRequired": false},
                {"name": "maximum", "wire": "maxPower", "type": "double", "summary": "The maximum power that the device used, in watts; -1 if not available.", "isRequired": false}
              ]
            },
            {
              "name": "Consumer",
              "summary": "A part of the device that uses power.",
              "fields": [
                {"name": "name", "wire": "powerConsumer", "type": "string", "summary": "The part's name, \"WindowHeater\" for example.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "string", "summary": "The part's kind, \"Heater\" for example.", "isRequired": false},
                {"name": "maxPower", "wire": "maxPower", "type": "double", "summary": "The maximum power that the part uses, in watts.", "isRequired": false},
                {"name": "isAdjustable", "wire": "adjustablePower", "type": "bool", "summary": "Whether the part's power can be set.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the part is on.", "isRequired": false}
              ]
            },
            {
              "name": "Profile",
              "summary": "A power profile.",
              "fields": [
                {"name": "name", "wire": "powerProfile", "type": "string", "summary": "The profile's name.", "isRequired": true},
                {"name": "rank", "wire": "powerRank", "type": "int32", "summary": "The profile's rank by power among all profiles, from the least to the most.", "isRequired": false},
                {"name": "lowerTemperature", "wire": "lowerTemperature", "type": "int32", "summary": "The lowest temperature at which the device works fully.", "isRequired": false},
                {"name": "upperTemperature", "wire": "upperTemperature", "type": "int32", "summary": "The highest temperature at which the device works fully.", "isRequired": false},
                {"name": "labels", "wire": "labels", "type": "list<Label>", "summary": "The properties of the profile.", "isRequired": false},
                {"name": "isDefault", "wire": "default", "type": "bool", "summary": "Whether the profile is the default.", "isRequired": false},
                {"name": "consumers", "wire": "consumers", "type": "list<ProfileConsumer>", "summary": "The profile's settings for parts of the device.", "isRequired": false}
              ]
            },
            {
              "name": "ProfileConsumer",
              "summary": "The settings of a profile for a part of the device.",
              "fields": [
                {"name": "name", "wire": "powerConsumer", "type": "string", "summary": "The part's name.", "isRequired": true},
                {"name": "maxPower", "wire": "maxPower", "type": "double", "summary": "The maximum power of the part with the profile, in watts.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the part is on with the profile.", "isRequired": false}
              ]
            },
            {
              "name": "Label",
              "summary": "A property of a profile.",
              "words": [
                {"name": "disableHeaters", "wire": "disableHeaters", "summary": "Heaters are off."},
                {"name": "highPerformance", "wire": "highPerformance", "summary": "Optimized for performance."},
                {"name": "lowPower", "wire": "lowPower", "summary": "Optimized for low power consumption."},
                {"name": "temperatureRange", "wire": "temperatureRange", "summary": "The profile has a range of temperatures."},
                {"name": "enableIO", "wire": "enableIo", "summary": "The I/O connector gives 12 volts; in some other profiles it does not."},
                {"name": "enableHDMIAndAudio", "wire": "enableHdmiAndAudio", "summary": "HDMI and audio are on; in some other profiles they are off."}
              ]
            },
            {
              "name": "Configuration",
              "summary": "A power configuration.",
              "fields": [
                {"name": "index", "wire": "index", "type": "int32", "summary": "The number of the configuration.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The configuration's name, \"PoE 4\" for example.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "unsupportedVersion", "code": "100", "summary": "The API version is not supported."},
            {"name": "missingParameter", "code": "4001", "summary": "A required parameter is missing."},
            {"name": "invalidParameterType", "code": "4002", "summary": "A parameter has the wrong type."},
            {"name": "internalError", "code": "8000", "summary": "The device failed."},
            {"name": "notSupported", "code": "300", "summary": "The device does not support this."},
            {"name": "failed", "code": "301", "summary": "The device failed to do it, or the index does not exist."},
            {"name": "invalidParameter", "code": "302", "summary": "A parameter's value is invalid."}
          ]
        }
        """#
}
