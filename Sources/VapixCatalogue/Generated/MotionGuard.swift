// Generated from Specs/motion-guard.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// AXIS Motion Guard API.
    static let motionGuard = #"""
        {
          "name": "motionGuard",
          "namespace": "MotionGuard",
          "title": "AXIS Motion Guard API",
          "summary": "The profiles of AXIS Motion Guard, which detects moving objects.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/motion-guard/",
          "operations": [
            {
              "id": "motionGuard/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads the whole configuration.",
              "swift": "vapix.motionGuard.getConfiguration() async throws -> MotionGuard.Configuration",
              "documentation": "https://developer.axis.com/vapix/applications/motion-guard/#getconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/motionguard/control.cgi",
              "method": "getConfiguration",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Configuration", "fields": []}
            },
            {
              "id": "motionGuard/setConfiguration",
              "name": "setConfiguration",
              "summary": "Replaces the whole configuration.",
              "swift": "vapix.motionGuard.setConfiguration(_ configuration: MotionGuard.Configuration) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/motion-guard/#setconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/motionguard/control.cgi",
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
              "id": "motionGuard/getConfigurationCapabilities",
              "name": "getConfigurationCapabilities",
              "summary": "Reads the limits and default values of the configuration.",
              "swift": "vapix.motionGuard.getConfigurationCapabilities() async throws -> MotionGuard.Capabilities",
              "documentation": "https://developer.axis.com/vapix/applications/motion-guard/#getconfigurationcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/motionguard/control.cgi",
              "method": "getConfigurationCapabilities",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Capabilities", "fields": []}
            },
            {
              "id": "motionGuard/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the application has.",
              "swift": "vapix.motionGuard.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/applications/motion-guard/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/motionguard/control.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "motionGuard/sendAlarmEvent",
              "name": "sendAlarmEvent",
              "summary": "Sends an alarm of a profile as a test.",
              "swift": "vapix.motionGuard.sendAlarmEvent(profile: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/motion-guard/#sendalarmevent",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/motionguard/control.cgi",
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
                {"name": "profiles", "wire": "profiles", "type": "list<Profile>", "summary": "The profiles; setConfiguration removes a profile that is left out.", "isRequired": false},
                {"name": "configurationStatus", "wire": "configurationStatus", "type": "int32", "summary": "How many times a configuration was set, 0 for the default configuration; the device ignores a sent value.", "isRequired": false}
              ]
            },
            {
              "name": "Camera",
              "summary": "A camera, which is a video channel.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the camera, from 1.", "isRequired": true},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the camera's profiles are active.", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The rotation of the camera's picture, in degrees: 0, 90, 180 or 270.", "isRequired": false},
                {"name": "overlayResolution", "wire": "overlayResolution", "type": "resolution", "summary": "The resolution at which alarms are drawn in the video.", "isRequired": false}
              ]
            },
            {
              "name": "Profile",
              "summary": "A rule for alarms.",
              "fields": [
                {"name": "uid", "wire": "uid", "type": "int32", "summary": "The identifier of the profile.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The human-readable name, at most 15 characters, without `&&`, `<` and `>`.", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The number of the profile's camera, from 1.", "isRequired": false},
                {"name": "isAlarmOverlayEnabled", "wire": "alarmOverlayEnabled", "type": "bool", "summary": "Whether the profile's alarms are drawn in the video; false by default.", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<Filter>", "summary": "The filters, which exclude objects.", "isRequired": false},
                {"name": "triggers", "wire": "triggers", "type": "list<Trigger>", "summary": "The triggers.", "isRequired": false},
                {"name": "presets", "wire": "presets", "type": "list<int32>", "summary": "The PTZ preset at which the profile is active, at most one; -1 for any preset, -2 for anywhere.", "isRequired": false},
                {"name": "perspective", "wire": "perspective", "type": "list<PerspectiveBar>", "summary": "Bars of known height in the picture, for computing the real size of objects.", "isRequired": false}
              ]
            },
            {
              "name": "Filter",
              "summary": "A filter, which excludes objects from a profile.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "value", "wire": "data", "type": "json", "summary": "Seconds, percent of the picture, width and height in percent or in centimeters, or the corners of an area.", "isRequired": false},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the filter is on; absent for excluded areas.", "isRequired": false}
              ]
            },
            {
              "name": "FilterType",
              "summary": "A type of filter.",
              "words": [
                {"name": "sizePerspective", "wire": "sizePerspective", "summary": "Excludes objects below a real width and height in centimeters; only one size filter can be active."},
                {"name": "sizePercentage", "wire": "sizePercentage", "summary": "Excludes objects up to a width and height of 3 to 100 percent each; only one size filter can be active."},
                {"name": "timeShortLivedLimit", "wire": "timeShortLivedLimit", "summary": "Excludes objects that are seen for less than a certain time, 1 to 5 seconds."},
                {"name": "distanceSwayingObject", "wire": "distanceSwayingObject", "summary": "Excludes objects that sway at most a certain distance, 3 to 20 percent of the picture."},
                {"name": "excludeArea", "wire": "excludeArea", "summary": "Excludes objects in an area."}
              ]
            },
            {
              "name": "Trigger",
              "summary": "A trigger of a profile.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type of trigger.", "isRequired": true},
                {"name": "points", "wire": "data", "type": "list<point>", "summary": "The corners of the area, x and y each from -1 to 1.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerType",
              "summary": "A kind of trigger.",
              "words": [
                {"name": "includeArea", "wire": "includeArea", "summary": "An area in which moving objects raise an alarm."}
              ]
            },
            {
              "name": "PerspectiveBar",
              "summary": "A bar whose height is known.",
              "fields": [
                {"name": "type", "wire": "type", "type": "string", "summary": "The type, always `bar`.", "isRequired": true},
                {"name": "points", "wire": "data", "type": "list<point>", "summary": "The lower and the upper end of the bar, x and y each from -1 to 1.", "isRequired": false},
                {"name": "height", "wire": "height", "type": "int32", "summary": "The real height of an object as high as the bar, in centimeters.", "isRequired": false}
              ]
            },
            {
              "name": "Capabilities",
              "summary": "The limits and default values of the configuration.",
              "fields": [
                {"name": "alarmOverlay", "wire": "alarmOverlay", "type": "OverlayCapabilities", "summary": "The device's capabilities for drawing alarms in the video.", "isRequired": false},
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
                {"name": "cameras", "wire": "cameras", "type": "list<CameraOverlay>", "summary": "The resolutions at which each camera's alarms can be drawn.", "isRequired": false},
                {"name": "maximumActiveCameras", "wire": "maxNbrActiveCameras", "type": "int32", "summary": "How many cameras can draw alarms at the same time; 0 if no camera can.", "isRequired": false}
              ]
            },
            {
              "name": "CameraOverlay",
              "summary": "The resolutions at which a camera's alarms can be drawn.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the camera, from 1.", "isRequired": true},
                {"name": "availableResolutions", "wire": "availableResolutions", "type": "list<resolution>", "summary": "The resolutions.", "isRequired": false}
              ]
            },
            {
              "name": "FilterLimits",
              "summary": "The limits of a filter.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "minimum", "wire": "min", "type": "json", "summary": "The lowest value, or the lowest width and height, or the lowest x and y.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "json", "summary": "The highest value, or the highest width and height, or the highest x and y.", "isRequired": false},
                {"name": "defaultValue", "wire": "default", "type": "json", "summary": "The default value.", "isRequired": false},
                {"name": "isActiveByDefault", "wire": "defaultActive", "type": "bool", "summary": "Whether the filter is on by default.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The lowest number of corners.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The highest number of corners.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The lowest number of excluded areas in a profile.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The highest number of excluded areas in a profile.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The corners of the default area.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerLimits",
              "summary": "The limits of a trigger.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type of trigger.", "isRequired": true},
                {"name": "minimum", "wire": "min", "type": "point", "summary": "The lowest x and y.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "point", "summary": "The highest x and y.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The lowest number of corners.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The highest number of corners.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The lowest number of trigger areas in a profile.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The highest number of trigger areas in a profile.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The corners of the default area.", "isRequired": false}
              ]
            },
            {
              "name": "ProfileLimits",
              "summary": "The limits of profiles.",
              "fields": [
                {"name": "minimumProfilesPerCamera", "wire": "minNbrProfilesPerCamera", "type": "int32", "summary": "The lowest number of profiles in a configuration.", "isRequired": false},
                {"name": "maximumProfilesPerCamera", "wire": "maxNbrProfilesPerCamera", "type": "int32", "summary": "The highest number of profiles in a configuration.", "isRequired": false},
                {"name": "minimumNameLength", "wire": "minLengthName", "type": "int32", "summary": "The lowest number of characters in a profile's name.", "isRequired": false},
                {"name": "maximumNameLength", "wire": "maxLengthName", "type": "int32", "summary": "The highest number of characters in a profile's name.", "isRequired": false}
              ]
            },
            {
              "name": "PresetLimits",
              "summary": "The limits of PTZ presets.",
              "fields": [
                {"name": "maximumPresets", "wire": "maxNbrPresets", "type": "int32", "summary": "The highest number of presets of a profile.", "isRequired": false},
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
