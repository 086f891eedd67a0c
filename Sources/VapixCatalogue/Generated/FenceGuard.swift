// Generated from Specs/fence-guard.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// AXIS Fence Guard API.
    static let fenceGuard = #"""
        {
          "name": "fenceGuard",
          "namespace": "FenceGuard",
          "title": "AXIS Fence Guard API",
          "summary": "The profiles of AXIS Fence Guard, which detects objects that cross a line.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/fence-guard/",
          "operations": [
            {
              "id": "fenceGuard/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads the whole configuration.",
              "swift": "vapix.fenceGuard.getConfiguration() async throws -> FenceGuard.Configuration",
              "documentation": "https://developer.axis.com/vapix/applications/fence-guard/#getconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/fenceguard/control.cgi",
              "method": "getConfiguration",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Configuration", "fields": []}
            },
            {
              "id": "fenceGuard/setConfiguration",
              "name": "setConfiguration",
              "summary": "Replaces the whole configuration.",
              "swift": "vapix.fenceGuard.setConfiguration(_ configuration: FenceGuard.Configuration) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/fence-guard/#setconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/fenceguard/control.cgi",
              "method": "setConfiguration",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "configuration", "wire": ".", "type": "Configuration", "summary": "The new configuration; a configuration from getConfiguration can be sent back unchanged.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "fenceGuard/getConfigurationCapabilities",
              "name": "getConfigurationCapabilities",
              "summary": "Reads the limits and default values of the configuration.",
              "swift": "vapix.fenceGuard.getConfigurationCapabilities() async throws -> FenceGuard.Capabilities",
              "documentation": "https://developer.axis.com/vapix/applications/fence-guard/#getconfigurationcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/fenceguard/control.cgi",
              "method": "getConfigurationCapabilities",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Capabilities", "fields": []}
            },
            {
              "id": "fenceGuard/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the application has.",
              "swift": "vapix.fenceGuard.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/applications/fence-guard/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/fenceguard/control.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "fenceGuard/sendAlarmEvent",
              "name": "sendAlarmEvent",
              "summary": "Sends an alarm of a profile as a test.",
              "swift": "vapix.fenceGuard.sendAlarmEvent(profile: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/fence-guard/#sendalarmevent",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/fenceguard/control.cgi",
              "method": "sendAlarmEvent",
              "apiVersion": "1.3",
              "access": "operator",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "profile", "wire": "profile", "type": "int32", "summary": "The profile's identifier.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The whole configuration; unknown members are kept and sent back.",
              "fields": [
                {"name": "cameras", "wire": "cameras", "type": "list<Camera>", "summary": "The cameras, which are video channels.", "isRequired": false},
                {"name": "profiles", "wire": "profiles", "type": "list<Profile>", "summary": "The profiles; one that is left out is removed.", "isRequired": false},
                {"name": "configurationStatus", "wire": "configurationStatus", "type": "int32", "summary": "The number of times that a configuration was set; the device ignores a new value.", "isRequired": false}
              ]
            },
            {
              "name": "Camera",
              "summary": "A camera, which is a video channel.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The camera's number, from 1.", "isRequired": true},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the camera's profiles are active.", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The rotation of the camera's picture, in degrees: 0, 90, 180 or 270.", "isRequired": false},
                {"name": "overlayResolution", "wire": "overlayResolution", "type": "resolution", "summary": "The resolution at which alarms are drawn in the video.", "isRequired": false}
              ]
            },
            {
              "name": "Profile",
              "summary": "A rule for alarms.",
              "fields": [
                {"name": "uid", "wire": "uid", "type": "int32", "summary": "The profile's identifier.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The profile's display name, at most 15 characters and without `&&`, `<` and `>`.", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The number of the profile's camera, from 1.", "isRequired": false},
                {"name": "isAlarmOverlayEnabled", "wire": "alarmOverlayEnabled", "type": "bool", "summary": "Whether the profile's alarms are drawn in the video; false by default.", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<Filter>", "summary": "The filters, which exclude objects.", "isRequired": false},
                {"name": "triggers", "wire": "triggers", "type": "list<Trigger>", "summary": "The triggers.", "isRequired": false},
                {"name": "presets", "wire": "presets", "type": "list<int32>", "summary": "The PTZ preset at which the profile is active, one at most; -1 means any preset, -2 anywhere.", "isRequired": false},
                {"name": "perspective", "wire": "perspective", "type": "list<PerspectiveBar>", "summary": "Bars in the picture whose height is known.", "isRequired": false}
              ]
            },
            {
              "name": "Filter",
              "summary": "A filter, which excludes objects from a profile.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "value", "wire": "data", "type": "json", "summary": "The filter's value, by the type: seconds, width and height in percent of the picture, or width and height in centimeters.", "isRequired": false},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the filter is on.", "isRequired": false}
              ]
            },
            {
              "name": "FilterType",
              "summary": "A type of filter.",
              "words": [
                {"name": "sizePerspective", "wire": "sizePerspective", "summary": "A filter by the real width and height in centimeters; only one filter by size can be active."},
                {"name": "sizePercentage", "wire": "sizePercentage", "summary": "A filter by width and height in the picture, 3 to 100 percent each; only one filter by size can be active."},
                {"name": "timeShortLivedLimit", "wire": "timeShortLivedLimit", "summary": "A filter by the time that an object is seen, 1 to 5 seconds."}
              ]
            },
            {
              "name": "Trigger",
              "summary": "A trigger of a profile.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type.", "isRequired": true},
                {"name": "points", "wire": "data", "type": "list<point>", "summary": "The trigger's points, x and y each from -1 to 1.", "isRequired": false},
                {"name": "alarmDirection", "wire": "alarmDirection", "type": "Direction", "summary": "The direction in which an object must cross the line to trigger an alarm.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerType",
              "summary": "A kind of trigger.",
              "words": [
                {"name": "fence", "wire": "fence", "summary": "A line that objects cross."}
              ]
            },
            {
              "name": "Direction",
              "summary": "The direction in which objects cross a line, seen from its start.",
              "words": [
                {"name": "leftToRight", "wire": "leftToRight", "summary": "From left to right."},
                {"name": "rightToLeft", "wire": "rightToLeft", "summary": "From right to left."},
                {"name": "both", "wire": "both", "summary": "In either direction."}
              ]
            },
            {
              "name": "PerspectiveBar",
              "summary": "A bar whose height is known.",
              "fields": [
                {"name": "type", "wire": "type", "type": "string", "summary": "The type, always `bar`.", "isRequired": true},
                {"name": "points", "wire": "data", "type": "list<point>", "summary": "The lower and the upper end of the bar; x and y are -1 to 1.", "isRequired": false},
                {"name": "height", "wire": "height", "type": "int32", "summary": "The real height, in centimeters, of an object that appears as high as the bar.", "isRequired": false}
              ]
            },
            {
              "name": "Capabilities",
              "summary": "The limits and default values of the configuration.",
              "fields": [
                {"name": "alarmOverlay", "wire": "alarmOverlay", "type": "OverlayCapabilities", "summary": "Whether alarms can be drawn in the video.", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<FilterLimits>", "summary": "The available filters.", "isRequired": false},
                {"name": "triggers", "wire": "triggers", "type": "list<TriggerLimits>", "summary": "The available triggers.", "isRequired": false},
                {"name": "profiles", "wire": "profiles", "type": "ProfileLimits", "summary": "The limits of profiles.", "isRequired": false},
                {"name": "presets", "wire": "presets", "type": "PresetLimits", "summary": "The limits of PTZ presets, on devices that have them.", "isRequired": false}
              ]
            },
            {
              "name": "OverlayCapabilities",
              "summary": "Whether alarms can be drawn in the video.",
              "fields": [
                {"name": "isSupported", "wire": "isSupported", "type": "bool", "summary": "Whether alarms can be drawn in the video.", "isRequired": false},
                {"name": "cameras", "wire": "cameras", "type": "list<CameraOverlay>", "summary": "The limits of each camera.", "isRequired": false},
                {"name": "maximumActiveCameras", "wire": "maxNbrActiveCameras", "type": "int32", "summary": "The maximum number of cameras whose alarms are drawn at the same time; 0 if not supported.", "isRequired": false}
              ]
            },
            {
              "name": "CameraOverlay",
              "summary": "The resolutions at which a camera's alarms can be drawn.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The camera's number, from 1.", "isRequired": true},
                {"name": "availableResolutions", "wire": "availableResolutions", "type": "list<resolution>", "summary": "The resolutions at which alarms can be drawn.", "isRequired": false}
              ]
            },
            {
              "name": "FilterLimits",
              "summary": "The limits of a filter.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "minimum", "wire": "min", "type": "json", "summary": "The minimum time in seconds, or the minimum width and height in percent of the picture.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "json", "summary": "The maximum time in seconds, or the maximum width and height in percent of the picture.", "isRequired": false},
                {"name": "defaultValue", "wire": "default", "type": "json", "summary": "The default time in seconds, or the default width and height in percent of the picture.", "isRequired": false},
                {"name": "isActiveByDefault", "wire": "defaultActive", "type": "bool", "summary": "Whether the filter is on by default.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The minimum number of corners; not documented for AXIS Fence Guard.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The maximum number of corners; not documented for AXIS Fence Guard.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The minimum number of filters in a profile; not documented for AXIS Fence Guard.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The maximum number of filters in a profile; not documented for AXIS Fence Guard.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The corners of a default area; not documented for AXIS Fence Guard.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerLimits",
              "summary": "The limits of a trigger.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type.", "isRequired": true},
                {"name": "minimum", "wire": "min", "type": "point", "summary": "The minimum x and y.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "point", "summary": "The maximum x and y.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The minimum number of points.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The maximum number of points.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The minimum number of instances in a profile.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The maximum number of instances in a profile.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The points of a default trigger.", "isRequired": false},
                {"name": "validAlarmDirections", "wire": "validAlarmDirection", "type": "list<Direction>", "summary": "The alarm directions to choose from.", "isRequired": false},
                {"name": "defaultAlarmDirection", "wire": "defaultAlarmDirection", "type": "Direction", "summary": "The default alarm direction.", "isRequired": false}
              ]
            },
            {
              "name": "ProfileLimits",
              "summary": "The limits of profiles.",
              "fields": [
                {"name": "minimumProfilesPerCamera", "wire": "minNbrProfilesPerCamera", "type": "int32", "summary": "The minimum number of profiles in a configuration.", "isRequired": false},
                {"name": "maximumProfilesPerCamera", "wire": "maxNbrProfilesPerCamera", "type": "int32", "summary": "The maximum number of profiles in a configuration.", "isRequired": false},
                {"name": "minimumNameLength", "wire": "minLengthName", "type": "int32", "summary": "The minimum number of characters in a name.", "isRequired": false},
                {"name": "maximumNameLength", "wire": "maxLengthName", "type": "int32", "summary": "The maximum number of characters in a name.", "isRequired": false}
              ]
            },
            {
              "name": "PresetLimits",
              "summary": "The limits of PTZ presets.",
              "fields": [
                {"name": "maximumPresets", "wire": "maxNbrPresets", "type": "int32", "summary": "The maximum number of presets of a profile.", "isRequired": false},
                {"name": "defaultPreset", "wire": "defaultPreset", "type": "int32", "summary": "The default preset.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "applicationError", "code": "1000", "summary": "The application could not handle the request."},
            {"name": "unsupportedVersion", "code": "2000", "summary": "The major version is not supported."},
            {"name": "invalidRequest", "code": "2001", "summary": "The request is malformed."},
            {"name": "incoherentConfiguration", "code": "2002", "summary": "Parts contradict each other, for example two profiles with the same identifier, or there is no such profile."},
            {"name": "missingParameter", "code": "2003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2004", "summary": "A parameter's value is invalid."},
            {"name": "unsupportedProduct", "code": "8000", "summary": "The application does not support the device."},
            {"name": "invalidLicense", "code": "9000", "summary": "The license is missing or invalid."}
          ]
        }
        """#
}
