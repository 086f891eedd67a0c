// Generated from Specs/video-motion-detection-4-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// AXIS Video Motion Detection 4 API.
    static let videoMotionDetection = #"""
        {
          "name": "videoMotionDetection",
          "namespace": "VideoMotionDetection",
          "title": "AXIS Video Motion Detection 4 API",
          "summary": "The profiles of AXIS Video Motion Detection 4, which detects moving objects.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/video-motion-detection-4-api/",
          "operations": [
            {
              "id": "videoMotionDetection/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads the whole configuration.",
              "swift": "vapix.videoMotionDetection.getConfiguration() async throws -> VideoMotionDetection.Configuration",
              "documentation": "https://developer.axis.com/vapix/applications/video-motion-detection-4-api/#getconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/vmd/control.cgi",
              "method": "getConfiguration",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Configuration", "fields": []}
            },
            {
              "id": "videoMotionDetection/setConfiguration",
              "name": "setConfiguration",
              "summary": "Replaces the whole configuration.",
              "swift": "vapix.videoMotionDetection.setConfiguration(_ configuration: VideoMotionDetection.Configuration) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/video-motion-detection-4-api/#setconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/vmd/control.cgi",
              "method": "setConfiguration",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "configuration", "wire": ".", "type": "Configuration", "summary": "The new configuration; a configuration from getConfiguration can be sent back unchanged.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "videoMotionDetection/getConfigurationCapabilities",
              "name": "getConfigurationCapabilities",
              "summary": "Reads the limits and default values of the configuration.",
              "swift": "vapix.videoMotionDetection.getConfigurationCapabilities() async throws -> VideoMotionDetection.Capabilities",
              "documentation": "https://developer.axis.com/vapix/applications/video-motion-detection-4-api/#getconfigurationcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/vmd/control.cgi",
              "method": "getConfigurationCapabilities",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Capabilities", "fields": []}
            },
            {
              "id": "videoMotionDetection/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the application has.",
              "swift": "vapix.videoMotionDetection.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/applications/video-motion-detection-4-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/vmd/control.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "videoMotionDetection/sendAlarmEvent",
              "name": "sendAlarmEvent",
              "summary": "Sends an alarm of a profile as a test.",
              "swift": "vapix.videoMotionDetection.sendAlarmEvent(profile: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/video-motion-detection-4-api/#sendalarmevent",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/vmd/control.cgi",
              "method": "sendAlarmEvent",
              "apiVersion": "1.1",
              "access": "admin",
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
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the camera's profiles can be active; if not, all of them are off.", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The rotation of the camera's picture, in degrees: 0, 90, 180 or 270.", "isRequired": false}
              ]
            },
            {
              "name": "Profile",
              "summary": "A rule for alarms.",
              "fields": [
                {"name": "uid", "wire": "uid", "type": "int32", "summary": "The profile's identifier.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The profile's name, which users see.", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The number of the profile's camera.", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<Filter>", "summary": "The filters, which exclude objects.", "isRequired": false},
                {"name": "triggers", "wire": "triggers", "type": "list<Trigger>", "summary": "The list of triggers, which must have exactly one.", "isRequired": false},
                {"name": "presets", "wire": "presets", "type": "list<int32>", "summary": "The PTZ preset at which the profile is active, one at most; -1: at any preset; -2: anywhere; if left out: always.", "isRequired": false}
              ]
            },
            {
              "name": "Filter",
              "summary": "A filter, which excludes objects from a profile.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "value", "wire": "data", "type": "json", "summary": "The value, by type: seconds, percent of the picture, width and height in percent, or the corners of an area.", "isRequired": false},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the filter is on; not used for excluded areas.", "isRequired": false}
              ]
            },
            {
              "name": "FilterType",
              "summary": "A type of filter.",
              "words": [
                {"name": "sizePercentage", "wire": "sizePercentage", "summary": "The width and height up to which objects raise no alarm, each 3 to 100 percent of the picture; 5 by default."},
                {"name": "timeShortLivedLimit", "wire": "timeShortLivedLimit", "summary": "The time that an object must be seen before an alarm, 1 to 5 seconds; 1 by default."},
                {"name": "distanceSwayingObject", "wire": "distanceSwayingObject", "summary": "The distance that an object may sway without alarm, 3 to 20 percent of the picture; 5 by default."},
                {"name": "excludeArea", "wire": "excludeArea", "summary": "An area to exclude, at most three in a profile."}
              ]
            },
            {
              "name": "Trigger",
              "summary": "A trigger of a profile.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type of trigger.", "isRequired": true},
                {"name": "points", "wire": "data", "type": "list<point>", "summary": "The points of the area, x and y each from -1 to 1.", "isRequired": false}
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
                {"name": "cameras", "wire": "cameras", "type": "list<CameraOverlay>", "summary": "The cameras whose alarms can be drawn, with their resolutions.", "isRequired": false},
                {"name": "maximumActiveCameras", "wire": "maxNbrActiveCameras", "type": "int32", "summary": "The maximum number of cameras whose alarms can be drawn at once; 0 if none can.", "isRequired": false}
              ]
            },
            {
              "name": "CameraOverlay",
              "summary": "The resolutions at which a camera's alarms can be drawn.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The camera's number, from 1.", "isRequired": true},
                {"name": "availableResolutions", "wire": "availableResolutions", "type": "list<resolution>", "summary": "The resolutions at which the camera's alarms can be drawn.", "isRequired": false}
              ]
            },
            {
              "name": "FilterLimits",
              "summary": "The limits of a filter.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "minimum", "wire": "min", "type": "json", "summary": "The minimum value, or the pair of minimum values for width and height or for x and y.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "json", "summary": "The maximum value, or the pair of maximum values for width and height or for x and y.", "isRequired": false},
                {"name": "defaultValue", "wire": "default", "type": "json", "summary": "The default value.", "isRequired": false},
                {"name": "isActiveByDefault", "wire": "defaultActive", "type": "bool", "summary": "Whether the filter is on by default.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The minimum number of corners of an area.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The maximum number of corners of an area.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The minimum number of areas in a profile.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The maximum number of areas in a profile.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The corners of the default area.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerLimits",
              "summary": "The limits of a trigger.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type of trigger.", "isRequired": true},
                {"name": "minimum", "wire": "min", "type": "point", "summary": "The minimum x and y of a point.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "point", "summary": "The maximum x and y of a point.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The minimum number of points of an area.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The maximum number of points of an area.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The minimum number of areas in a profile.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The maximum number of areas in a profile.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The points of the default area.", "isRequired": false}
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
            {"name": "incoherentConfiguration", "code": "2002", "summary": "Parts contradict each other, such as two profiles with the same identifier, or there is no such profile."},
            {"name": "missingParameter", "code": "2003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2004", "summary": "A parameter's value is invalid."},
            {"name": "unsupportedProduct", "code": "8000", "summary": "The application does not support the device."}
          ]
        }
        """#
}
