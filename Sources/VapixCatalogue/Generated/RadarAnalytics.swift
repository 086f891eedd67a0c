// Generated from Specs/radar-analytics.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Radar analytics API.
    static let radarAnalytics = #"""
        {
          "name": "radarAnalytics",
          "namespace": "RadarAnalytics",
          "title": "Radar analytics API",
          "summary": "The radar's sensitivity, frequency, neighbors, mounting and lanes.",
          "family": "VapixRadar",
          "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/",
          "discovery": "radar-analytics2",
          "operations": [
            {
              "id": "radarAnalytics/getConfigurationCapabilities",
              "name": "getConfigurationCapabilities",
              "summary": "Reads the possible settings of the radar.",
              "swift": "vapix.radarAnalytics.getConfigurationCapabilities() async throws -> RadarAnalytics.ConfigurationCapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getconfigurationcapabilities-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getConfigurationCapabilities",
              "apiVersion": "2.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "detectionSensitivity", "wire": "detectionSensitivity", "type": "SensitivityChoices", "summary": "The possible sensitivities.", "isRequired": false},
                  {"name": "coexistence", "wire": "coexistence", "type": "CoexistenceChoices", "summary": "The possible settings for radars nearby, if the radar supports coexistence.", "isRequired": false},
                  {"name": "frequencyChannel", "wire": "frequencyChannel", "type": "FrequencyChoices", "summary": "The frequency channels, if the radar supports several.", "isRequired": false},
                  {"name": "mountingHeight", "wire": "mountingHeight", "type": "NumberRange", "summary": "The range of mounting heights, in meters.", "isRequired": false},
                  {"name": "mountingTilt", "wire": "mountingTilt", "type": "NumberRange", "summary": "The range of mounting tilts, in degrees.", "isRequired": false},
                  {"name": "filters", "wire": "filters", "type": "list<json>", "summary": "The global filters; the page's samples leave them out.", "isRequired": false},
                  {"name": "lanes", "wire": "lanes", "type": "LaneLimits", "summary": "The limits of lanes, if the radar supports lanes.", "isRequired": false},
                  {"name": "radarProfile", "wire": "radarProfile", "type": "ProfileChoices", "summary": "The possible radar profiles, if the radar has profiles.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarAnalytics/setDetectionSensitivity",
              "name": "setDetectionSensitivity",
              "summary": "Sets the sensitivity of the detection.",
              "swift": "vapix.radarAnalytics.setDetectionSensitivity(value: String, channel: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setdetectionsensitivity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "setDetectionSensitivity",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "string", "summary": "The sensitivity, one of the values that the capabilities list.", "place": "params", "isRequired": true},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "radarAnalytics/getDetectionSensitivity",
              "name": "getDetectionSensitivity",
              "summary": "Reads the sensitivity of the detection.",
              "swift": "vapix.radarAnalytics.getDetectionSensitivity(channel: Int? = nil) async throws -> RadarAnalytics.DetectionSensitivityReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getdetectionsensitivity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getDetectionSensitivity",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "string", "summary": "The sensitivity.", "isRequired": true},
                  {"name": "allowedValues", "wire": "allowedValues", "type": "list<string>", "summary": "The sensitivities to choose from.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarAnalytics/setCoexistence",
              "name": "setCoexistence",
              "summary": "Sets the number of radars nearby, so that they do not disturb each other.",
              "swift": "vapix.radarAnalytics.setCoexistence(maximumNeighboringRadars: Int? = nil, group: Int? = nil, channel: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setcoexistence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "setCoexistence",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "maximumNeighboringRadars", "wire": "maxNeighboringRadars", "type": "int32", "summary": "The maximum number of radars nearby, one of the values that the capabilities list.", "place": "params", "isRequired": false},
                {"name": "group", "wire": "group", "type": "int32", "summary": "The radar's group, one of the values that the capabilities list; 1 if absent.", "place": "params", "isRequired": false},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel; all channels if absent.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "radarAnalytics/getCoexistence",
              "name": "getCoexistence",
              "summary": "Reads the configured number of radars nearby.",
              "swift": "vapix.radarAnalytics.getCoexistence(channel: Int? = nil) async throws -> RadarAnalytics.CoexistenceReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getcoexistence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getCoexistence",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel; channel 1 if absent.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "maximumNeighboringRadars", "wire": "maxNeighboringRadars", "type": "NumberValue", "summary": "The maximum number of radars nearby.", "isRequired": false},
                  {"name": "group", "wire": "group", "type": "NumberValue", "summary": "The radar's group.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarAnalytics/setFrequencyChannel",
              "name": "setFrequencyChannel",
              "summary": "Sets the frequency channel.",
              "swift": "vapix.radarAnalytics.setFrequencyChannel(value: RadarAnalytics.FrequencyChannel? = nil, automatic: Bool? = nil, channel: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setfrequencychannel",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "setFrequencyChannel",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "FrequencyChannel", "summary": "The frequency channel, one of the values that the capabilities list.", "place": "params", "isRequired": false},
                {"name": "automatic", "wire": "automatic", "type": "bool", "summary": "Whether the radar chooses the channel; true only where the capabilities allow it.", "place": "params", "isRequired": false},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel; all channels if absent.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "radarAnalytics/getFrequencyChannel",
              "name": "getFrequencyChannel",
              "summary": "Reads the frequency channel.",
              "swift": "vapix.radarAnalytics.getFrequencyChannel(channel: Int? = nil) async throws -> RadarAnalytics.FrequencyChannelReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getfrequencychannel",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getFrequencyChannel",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel; channel 1 if absent.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "automatic", "wire": "automatic", "type": "bool", "summary": "Whether the radar chooses the channel.", "isRequired": false},
                  {"name": "value", "wire": "value", "type": "FrequencyChannel", "summary": "The frequency channel.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarAnalytics/setGlobalFilters",
              "name": "setGlobalFilters",
              "summary": "Turns filters on or off that hold for all profiles.",
              "swift": "vapix.radarAnalytics.setGlobalFilters(filters: [RadarAnalytics.GlobalFilter], channel: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setglobalfilters",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "setGlobalFilters",
              "apiVersion": "2.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel.", "place": "params", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<GlobalFilter>", "summary": "The filters to turn on or off.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAnalytics/getGlobalFilters",
              "name": "getGlobalFilters",
              "summary": "Reads which filters hold for all profiles.",
              "swift": "vapix.radarAnalytics.getGlobalFilters(channel: Int? = nil) async throws -> RadarAnalytics.GlobalFiltersReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getglobalfilters",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getGlobalFilters",
              "apiVersion": "2.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "filters", "wire": "filters", "type": "list<GlobalFilter>", "summary": "The filters and their states.", "isRequired": true}
                ]
              }
            },
            {
              "id": "radarAnalytics/setMountingHeight",
              "name": "setMountingHeight",
              "summary": "Sets the mounting height of the radar.",
              "swift": "vapix.radarAnalytics.setMountingHeight(value: Double, channel: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setmountingheight",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "setMountingHeight",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "double", "summary": "The height, in meters, within the range of the capabilities.", "place": "params", "isRequired": true},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel; all channels if absent.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "radarAnalytics/getMountingHeight",
              "name": "getMountingHeight",
              "summary": "Reads the mounting height of the radar.",
              "swift": "vapix.radarAnalytics.getMountingHeight(channel: Int? = nil) async throws -> RadarAnalytics.MountingHeightReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getmountingheight",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getMountingHeight",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel; channel 1 if absent.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "double", "summary": "The height, in meters.", "isRequired": true}
                ]
              }
            },
            {
              "id": "radarAnalytics/setMountingTilt",
              "name": "setMountingTilt",
              "summary": "Sets the mounting tilt of the radar.",
              "swift": "vapix.radarAnalytics.setMountingTilt(automatic: Bool? = nil, value: Double? = nil, channel: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setmountingtilt",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "setMountingTilt",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "automatic", "wire": "automatic", "type": "bool", "summary": "Whether the radar measures the tilt; true only where the capabilities allow it.", "place": "params", "isRequired": false},
                {"name": "value", "wire": "value", "type": "double", "summary": "The tilt, in degrees, in the range of the capabilities; positive is downwards, 0 is level; ignored if `automatic` is true.", "place": "params", "isRequired": false},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel; all channels if absent.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "radarAnalytics/getMountingTilt",
              "name": "getMountingTilt",
              "summary": "Reads the mounting tilt of the radar.",
              "swift": "vapix.radarAnalytics.getMountingTilt(channel: Int? = nil) async throws -> RadarAnalytics.MountingTiltReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getmountingtilt",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getMountingTilt",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel; channel 1 if absent.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "automatic", "wire": "automatic", "type": "bool", "summary": "Whether the radar measures the tilt.", "isRequired": false},
                  {"name": "value", "wire": "value", "type": "double", "summary": "The tilt, in degrees; positive values are downwards, 0 is level.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarAnalytics/getRadarDataStatus",
              "name": "getRadarDataStatus",
              "summary": "Reads whether data from the radar arrives.",
              "swift": "vapix.radarAnalytics.getRadarDataStatus() async throws -> RadarAnalytics.RadarDataStatusReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getradardatastatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getRadarDataStatus",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "bool", "summary": "Whether data from the radar arrives.", "isRequired": true}
                ]
              }
            },
            {
              "id": "radarAnalytics/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.radarAnalytics.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getsupportedversions-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "radarAnalytics/setLanes",
              "name": "setLanes",
              "summary": "Sets the lanes of roads.",
              "swift": "vapix.radarAnalytics.setLanes(_ lanes: [RadarAnalytics.Lane]) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setlanes",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "setLanes",
              "apiVersion": "2.4",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lanes", "wire": "lanes", "type": "list<Lane>", "summary": "The lanes, within the limits of the capabilities.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAnalytics/getLanes",
              "name": "getLanes",
              "summary": "Reads the lanes of roads.",
              "swift": "vapix.radarAnalytics.getLanes() async throws -> RadarAnalytics.LanesReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getlanes",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getLanes",
              "apiVersion": "2.4",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "lanes", "wire": "lanes", "type": "list<Lane>", "summary": "The lanes.", "isRequired": true}
                ]
              }
            },
            {
              "id": "radarAnalytics/setRadarProfile",
              "name": "setRadarProfile",
              "summary": "Sets whether the radar watches an area or a road.",
              "swift": "vapix.radarAnalytics.setRadarProfile(value: RadarAnalytics.RadarProfile, channel: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setradarprofile",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "setRadarProfile",
              "apiVersion": "1.4",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "RadarProfile", "summary": "The profile.", "place": "params", "isRequired": true},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "radarAnalytics/getRadarProfile",
              "name": "getRadarProfile",
              "summary": "Reads whether the radar watches an area or a road.",
              "swift": "vapix.radarAnalytics.getRadarProfile(channel: Int? = nil) async throws -> RadarAnalytics.RadarProfileReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getradarprofile",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radaranalytics.cgi",
              "method": "getRadarProfile",
              "apiVersion": "1.4",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The radar channel.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "RadarProfile", "summary": "The profile.", "isRequired": true},
                  {"name": "allowedValues", "wire": "allowedValues", "type": "list<RadarProfile>", "summary": "The profiles to choose from.", "isRequired": false}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "SensitivityChoices",
              "summary": "The sensitivities to choose from.",
              "fields": [
                {"name": "values", "wire": "values", "type": "list<string>", "summary": "The sensitivities, \"low\", \"medium\" and \"high\" for example.", "isRequired": false},
                {"name": "defaultValue", "wire": "default", "type": "string", "summary": "The default sensitivity.", "isRequired": false}
              ]
            },
            {
              "name": "NumberChoices",
              "summary": "Numbers to choose from.",
              "fields": [
                {"name": "values", "wire": "values", "type": "list<int32>", "summary": "The numbers.", "isRequired": false},
                {"name": "defaultValue", "wire": "default", "type": "int32", "summary": "The default number.", "isRequired": false}
              ]
            },
            {
              "name": "CoexistenceChoices",
              "summary": "The possible settings for radars nearby.",
              "fields": [
                {"name": "maximumNeighboringRadars", "wire": "maxNeighboringRadars", "type": "NumberChoices", "summary": "The possible numbers of radars nearby.", "isRequired": false},
                {"name": "group", "wire": "group", "type": "NumberChoices", "summary": "The possible groups.", "isRequired": false}
              ]
            },
            {
              "name": "FrequencyChoices",
              "summary": "The frequency channels to choose from.",
              "fields": [
                {"name": "automatic", "wire": "automatic", "type": "bool", "summary": "Whether the radar can choose the channel.", "isRequired": false},
                {"name": "values", "wire": "values", "type": "list<FrequencyChannel>", "summary": "The possible frequency channels.", "isRequired": false},
                {"name": "minimumValue", "wire": "minValue", "type": "int32", "summary": "The first channel.", "isRequired": false},
                {"name": "maximumValue", "wire": "maxValue", "type": "int32", "summary": "The last channel.", "isRequired": false},
                {"name": "defaultValue", "wire": "default", "type": "FrequencyChannel", "summary": "The default channel.", "isRequired": false}
              ]
            },
            {
              "name": "FrequencyChannel",
              "summary": "A frequency channel, as a number or as text.",
              "union": [
                {"name": "number", "type": "int32", "summary": "A number."},
                {"name": "text", "type": "string", "summary": "A text."}
              ]
            },
            {
              "name": "NumberRange",
              "summary": "A range of numbers.",
              "fields": [
                {"name": "minimumValue", "wire": "minValue", "type": "double", "summary": "The minimum value.", "isRequired": false},
                {"name": "maximumValue", "wire": "maxValue", "type": "double", "summary": "The maximum value.", "isRequired": false},
                {"name": "defaultValue", "wire": "default", "type": "double", "summary": "The default value.", "isRequired": false},
                {"name": "automatic", "wire": "automatic", "type": "bool", "summary": "Whether the radar can measure the value.", "isRequired": false}
              ]
            },
            {
              "name": "LaneLimits",
              "summary": "The limits of lanes.",
              "fields": [
                {"name": "maximumNameLength", "wire": "maxNameLength", "type": "int32", "summary": "The maximum number of characters in the name of a lane.", "isRequired": false},
                {"name": "maximumNodes", "wire": "maxNodes", "type": "int32", "summary": "The maximum number of corners of a lane.", "isRequired": false}
              ]
            },
            {
              "name": "ProfileChoices",
              "summary": "The radar profiles to choose from.",
              "fields": [
                {"name": "values", "wire": "values", "type": "list<RadarProfile>", "summary": "The profiles.", "isRequired": false},
                {"name": "defaultValue", "wire": "default", "type": "RadarProfile", "summary": "The default profile.", "isRequired": false}
              ]
            },
            {
              "name": "RadarProfile",
              "summary": "The scene that the radar watches.",
              "words": [
                {"name": "area", "wire": "area", "summary": "An area."},
                {"name": "road", "wire": "road", "summary": "A road."}
              ]
            },
            {
              "name": "NumberValue",
              "summary": "A number in an object of its own.",
              "fields": [
                {"name": "value", "wire": "value", "type": "int32", "summary": "The number.", "isRequired": true}
              ]
            },
            {
              "name": "GlobalFilter",
              "summary": "A filter that holds for all profiles.",
              "fields": [
                {"name": "type", "wire": "type", "type": "string", "summary": "The type of filter, \"swayingObjectFilter\" for example.", "isRequired": true},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the filter is on.", "isRequired": false}
              ]
            },
            {
              "name": "Lane",
              "summary": "A lane of a road.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The lane's name.", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "truefalse", "summary": "Whether the lane is in use.", "isRequired": false},
                {"name": "nodes", "wire": "nodes", "type": "list<point>", "summary": "The corners of the lane; x and y are from -1 to 1.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "invalidParameter", "code": "1000", "summary": "A parameter's value is invalid."},
            {"name": "invalidJSON", "code": "4000", "summary": "The request is not JSON."},
            {"name": "missingParameter", "code": "4001", "summary": "A required parameter is missing."},
            {"name": "wrongType", "code": "4002", "summary": "A parameter's type is wrong."},
            {"name": "invalidFormat", "code": "4004", "summary": "A parameter's format is wrong."},
            {"name": "unsupportedVersion", "code": "7000", "summary": "The API version is not supported."},
            {"name": "internalError", "code": "8000", "summary": "The device failed; see the message or its log."}
          ]
        }
        """#
}
