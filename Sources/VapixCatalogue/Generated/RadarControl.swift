// Generated from Specs/radar-control.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Radar control API.
    static let radarControl = #"""
        {
          "name": "radarControl",
          "namespace": "RadarControl",
          "title": "Radar control API",
          "summary": "The radar's detection: on or off, and its profiles with triggers and filters.",
          "family": "VapixRadar",
          "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/",
          "discovery": "radar-control2",
          "operations": [
            {
              "id": "radarControl/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads the whole configuration.",
              "swift": "vapix.radarControl.getConfiguration() async throws -> RadarControl.Configuration",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/control.cgi",
              "method": "getConfiguration",
              "apiVersion": "2.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Configuration", "fields": []}
            },
            {
              "id": "radarControl/setConfiguration",
              "name": "setConfiguration",
              "summary": "Replaces the whole configuration.",
              "swift": "vapix.radarControl.setConfiguration(_ configuration: RadarControl.Configuration) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/control.cgi",
              "method": "setConfiguration",
              "apiVersion": "2.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "configuration", "wire": ".", "type": "Configuration", "summary": "The new configuration; a configuration from getConfiguration can be sent back unchanged.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "radarControl/getConfigurationCapabilities",
              "name": "getConfigurationCapabilities",
              "summary": "Reads the limits and default values of the configuration.",
              "swift": "vapix.radarControl.getConfigurationCapabilities() async throws -> RadarControl.ConfigurationCapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getconfigurationcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/control.cgi",
              "method": "getConfigurationCapabilities",
              "apiVersion": "2.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "filters", "wire": "filters", "type": "list<FilterLimits>", "summary": "The available filters.", "isRequired": false},
                  {"name": "triggers", "wire": "triggers", "type": "list<TriggerLimits>", "summary": "The available triggers.", "isRequired": false},
                  {"name": "profiles", "wire": "profiles", "type": "ProfileLimits", "summary": "The limits of profiles.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarControl/getEnabled",
              "name": "getEnabled",
              "summary": "Reads whether the radar is on.",
              "swift": "vapix.radarControl.getEnabled() async throws -> RadarControl.EnabledReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/control.cgi",
              "method": "getEnabled",
              "apiVersion": "2.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the radar is on.", "isRequired": true}
                ]
              }
            },
            {
              "id": "radarControl/setEnabled",
              "name": "setEnabled",
              "summary": "Turns the radar on or off.",
              "swift": "vapix.radarControl.setEnabled(enabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#setenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/control.cgi",
              "method": "setEnabled",
              "apiVersion": "2.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether to turn the radar on.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarControl/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.radarControl.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/control.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "radarControl/sendAlarmEvent",
              "name": "sendAlarmEvent",
              "summary": "Sends an alarm of a profile as a test.",
              "swift": "vapix.radarControl.sendAlarmEvent(profile: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-configuration/#sendalarmevent",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/control.cgi",
              "method": "sendAlarmEvent",
              "apiVersion": "2.2",
              "access": "operator",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "profile", "wire": "profile", "type": "int32", "summary": "The identifier of the profile whose alarm to send.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The whole configuration; unknown members are kept and sent back.",
              "fields": [
                {"name": "channels", "wire": "channels", "type": "list<Channel>", "summary": "The radar channels.", "isRequired": false},
                {"name": "profiles", "wire": "profiles", "type": "list<Profile>", "summary": "The profiles; a profile that is left out is removed.", "isRequired": false},
                {"name": "configurationStatus", "wire": "configurationStatus", "type": "int32", "summary": "How many times a configuration was set, 0 for never; after 2147483647 comes 1; the device ignores a sent value.", "isRequired": false}
              ]
            },
            {
              "name": "Channel",
              "summary": "A radar channel.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The channel's number, from 1.", "isRequired": true},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the channel's profiles are active.", "isRequired": false}
              ]
            },
            {
              "name": "Profile",
              "summary": "A rule for alarms.",
              "fields": [
                {"name": "uid", "wire": "uid", "type": "int32", "summary": "The profile's unique identifier, from 1.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The display name.", "isRequired": false},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The number of the profile's radar channel, from 1.", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<Filter>", "summary": "The filters, which exclude objects.", "isRequired": false},
                {"name": "triggers", "wire": "triggers", "type": "list<Trigger>", "summary": "The triggers.", "isRequired": false},
                {"name": "minimumTriggerDuration", "wire": "minimumTriggerDuration", "type": "duration<fractional-seconds>", "summary": "The shortest time for which the profile stays active after a trigger, in seconds.", "isRequired": false}
              ]
            },
            {
              "name": "Filter",
              "summary": "A filter, which excludes objects from a profile; its type decides the members in use.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the filter is on; absent for excluded areas.", "isRequired": false},
                {"name": "value", "wire": "data", "type": "json", "summary": "Depending on the type, whole seconds, meters per second, or the corners of an area; x and y are -1 to 1.", "isRequired": false},
                {"name": "small", "wire": "small", "type": "bool", "summary": "Whether small objects give alarms; true by default.", "isRequired": false},
                {"name": "human", "wire": "human", "type": "bool", "summary": "Whether people give alarms; true by default.", "isRequired": false},
                {"name": "vehicle", "wire": "vehicle", "type": "bool", "summary": "Whether vehicles give alarms; true by default.", "isRequired": false},
                {"name": "unknown", "wire": "unknown", "type": "bool", "summary": "Whether unknown objects give alarms; true by default.", "isRequired": false},
                {"name": "tracksPassingObjects", "wire": "trackPassingObjects", "type": "bool", "summary": "Whether objects that pass the excluded area are followed.", "isRequired": false}
              ]
            },
            {
              "name": "FilterType",
              "summary": "A type of filter.",
              "words": [
                {"name": "objectType", "wire": "objectType", "summary": "Excludes objects by their kind."},
                {"name": "timeShortLivedLimit", "wire": "timeShortLivedLimit", "summary": "Excludes objects that were seen for too short a time."},
                {"name": "excludeArea", "wire": "excludeArea", "summary": "Excludes objects in an area."},
                {"name": "minimumSpeedLimit", "wire": "minimumSpeedLimit", "summary": "Excludes objects that are too slow."},
                {"name": "maximumSpeedLimit", "wire": "maximumSpeedLimit", "summary": "Excludes objects that are too fast."}
              ]
            },
            {
              "name": "Trigger",
              "summary": "An area or lines that trigger a profile.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type of trigger.", "isRequired": true},
                {"name": "value", "wire": "data", "type": "json", "summary": "Depending on the type, the corners of an area, the points of a line, or several lines; x and y are -1 to 1.", "isRequired": false},
                {"name": "alarmDirection", "wire": "alarmDirection", "type": "Direction", "summary": "The direction in which objects cross the line.", "isRequired": false},
                {"name": "crossingTimeLimit", "wire": "crossingTimeLimit", "type": "duration<fractional-seconds>", "summary": "The time within which an object crosses both lines, in seconds; 0 for any time.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerType",
              "summary": "A kind of trigger.",
              "words": [
                {"name": "includeArea", "wire": "includeArea", "summary": "An area in which objects are seen."},
                {"name": "crossLine", "wire": "crossLine", "summary": "A line that objects cross."},
                {"name": "multipleLineCrossLine", "wire": "multipleLineCrossLine", "summary": "Two lines that objects cross."}
              ]
            },
            {
              "name": "Direction",
              "summary": "The direction in which objects cross a line, seen from its start.",
              "words": [
                {"name": "leftToRight", "wire": "leftToRight", "summary": "From the left to the right."},
                {"name": "rightToLeft", "wire": "rightToLeft", "summary": "From the right to the left."}
              ]
            },
            {
              "name": "FilterLimits",
              "summary": "The limits of a filter.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "minimum", "wire": "min", "type": "json", "summary": "The minimum value, or the minimum x and y.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "json", "summary": "The maximum value, or the maximum x and y.", "isRequired": false},
                {"name": "defaultValue", "wire": "default", "type": "json", "summary": "The default value.", "isRequired": false},
                {"name": "isActiveByDefault", "wire": "defaultActive", "type": "bool", "summary": "Whether the filter is on by default.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The minimum number of corners.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The maximum number of corners.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "json", "summary": "The corners of a default area.", "isRequired": false},
                {"name": "tracksPassingObjectsByDefault", "wire": "defaultTrackPassingObjects", "type": "bool", "summary": "Whether objects that pass are followed by default.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerLimits",
              "summary": "The limits of a trigger.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type of trigger.", "isRequired": true},
                {"name": "minimum", "wire": "min", "type": "json", "summary": "The minimum x and y.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "json", "summary": "The maximum x and y.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The minimum number of points.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The maximum number of points.", "isRequired": false},
                {"name": "minimumLines", "wire": "minNbrLines", "type": "int32", "summary": "The minimum number of lines.", "isRequired": false},
                {"name": "maximumLines", "wire": "maxNbrLines", "type": "int32", "summary": "The maximum number of lines.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The minimum number of triggers of this type in a profile.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The maximum number of triggers of this type in a profile.", "isRequired": false},
                {"name": "alarmDirections", "wire": "alarmDirections", "type": "list<Direction>", "summary": "The directions to choose from.", "isRequired": false},
                {"name": "defaultAlarmDirection", "wire": "defaultAlarmDirection", "type": "Direction", "summary": "The default direction.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "json", "summary": "The default points.", "isRequired": false},
                {"name": "minimumCrossingTimeLimit", "wire": "minCrossingTimeLimit", "type": "duration<fractional-seconds>", "summary": "The minimum allowed crossing time limit.", "isRequired": false},
                {"name": "maximumCrossingTimeLimit", "wire": "maxCrossingTimeLimit", "type": "duration<fractional-seconds>", "summary": "The maximum allowed crossing time limit.", "isRequired": false},
                {"name": "defaultCrossingTimeLimit", "wire": "defaultCrossingTimeLimit", "type": "duration<fractional-seconds>", "summary": "The default crossing time limit.", "isRequired": false}
              ]
            },
            {
              "name": "ProfileLimits",
              "summary": "The limits of profiles.",
              "fields": [
                {"name": "minimumProfilesPerChannel", "wire": "minNbrProfilesPerChannel", "type": "int32", "summary": "The minimum number of profiles for a channel.", "isRequired": false},
                {"name": "maximumProfilesPerChannel", "wire": "maxNbrProfilesPerChannel", "type": "int32", "summary": "The maximum number of profiles for a channel.", "isRequired": false},
                {"name": "minimumNameLength", "wire": "minLengthName", "type": "int32", "summary": "The minimum number of characters in a name.", "isRequired": false},
                {"name": "maximumNameLength", "wire": "maxLengthName", "type": "int32", "summary": "The maximum number of characters in a name.", "isRequired": false},
                {"name": "minimumOfMinimumTriggerDuration", "wire": "minMinimumTriggerDuration", "type": "duration<fractional-seconds>", "summary": "The minimum possible minimum trigger duration.", "isRequired": false},
                {"name": "maximumOfMinimumTriggerDuration", "wire": "maxMinimumTriggerDuration", "type": "duration<fractional-seconds>", "summary": "The maximum possible minimum trigger duration.", "isRequired": false},
                {"name": "defaultMinimumTriggerDuration", "wire": "defaultMinimumTriggerDuration", "type": "duration<fractional-seconds>", "summary": "The minimum trigger duration of a profile without one.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed; see the message or its log."},
            {"name": "unsupportedVersion", "code": "2000", "summary": "The API version is not supported."},
            {"name": "invalidFormat", "code": "2001", "summary": "A parameter's format is wrong."},
            {"name": "incoherentConfiguration", "code": "2002", "summary": "Parameters contradict each other, as two profiles with the same identifier do."},
            {"name": "missingParameter", "code": "2003", "summary": "A required parameter is missing."},
            {"name": "wrongType", "code": "2004", "summary": "A parameter's type is wrong."},
            {"name": "unexpectedParameter", "code": "2005", "summary": "The request has a parameter that the method does not have."},
            {"name": "unsupportedMethod", "code": "8000", "summary": "The method is not supported."},
            {"name": "invalidJSON", "code": "8003", "summary": "The request is not JSON."}
          ]
        }
        """#
}
