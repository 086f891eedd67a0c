// Generated from Specs/axis-object-analytics-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// AXIS Object analytics API.
    static let objectAnalytics = #"""
        {
          "name": "objectAnalytics",
          "namespace": "ObjectAnalytics",
          "title": "AXIS Object analytics API",
          "summary": "The scenarios of AXIS Object Analytics, their counts and their configuration.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/",
          "operations": [
            {
              "id": "objectAnalytics/getConfigurationCapabilities",
              "name": "getConfigurationCapabilities",
              "summary": "Reads the limits and default values of the configuration.",
              "swift": "vapix.objectAnalytics.getConfigurationCapabilities() async throws -> ObjectAnalytics.Capabilities",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-configuration-capabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "getConfigurationCapabilities",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Capabilities", "fields": []}
            },
            {
              "id": "objectAnalytics/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads the whole configuration.",
              "swift": "vapix.objectAnalytics.getConfiguration() async throws -> ObjectAnalytics.Configuration",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-configuration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "getConfiguration",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Configuration", "fields": []}
            },
            {
              "id": "objectAnalytics/setConfiguration",
              "name": "setConfiguration",
              "summary": "Replaces the whole configuration at once; ongoing events end, and recordings with them.",
              "swift": "vapix.objectAnalytics.setConfiguration(_ configuration: ObjectAnalytics.Configuration) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#set-configuration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "setConfiguration",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "configuration", "wire": ".", "type": "Configuration", "summary": "The new configuration; a configuration from getConfiguration can be sent back unchanged.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "objectAnalytics/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the application has.",
              "swift": "vapix.objectAnalytics.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-supported-versions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "objectAnalytics/sendAlarmEvent",
              "name": "sendAlarmEvent",
              "summary": "Sets a scenario into alarm for three seconds, as a test.",
              "swift": "vapix.objectAnalytics.sendAlarmEvent(scenario: Int64) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#send-alarm-event",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "sendAlarmEvent",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "scenario", "wire": "scenario", "type": "int64", "summary": "The scenario's identifier.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "objectAnalytics/getAccumulatedCounts",
              "name": "getAccumulatedCounts",
              "summary": "Reads how many objects have crossed the line of a crossline counting scenario.",
              "swift": "vapix.objectAnalytics.getAccumulatedCounts(scenario: Int64) async throws -> ObjectAnalytics.AccumulatedCounts",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-accumulated-counts",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "getAccumulatedCounts",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "AccumulatedCounts", "fields": []},
              "parameters": [
                {"name": "scenario", "wire": "scenario", "type": "int64", "summary": "The scenario's identifier.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "objectAnalytics/resetAccumulatedCounts",
              "name": "resetAccumulatedCounts",
              "summary": "Resets the counts of a crossline counting scenario.",
              "swift": "vapix.objectAnalytics.resetAccumulatedCounts(scenario: Int64) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#reset-accumulated-counts",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "resetAccumulatedCounts",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "scenario", "wire": "scenario", "type": "int64", "summary": "The scenario's identifier.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "objectAnalytics/resetPassthrough",
              "name": "resetPassthrough",
              "summary": "Resets the passthrough counter of a crossline counting scenario.",
              "swift": "vapix.objectAnalytics.resetPassthrough(scenario: Int64) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#reset-passthrough",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "resetPassthrough",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "scenario", "wire": "scenario", "type": "int64", "summary": "The scenario's identifier.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "objectAnalytics/getOccupancy",
              "name": "getOccupancy",
              "summary": "Reads how many objects are in the area of an occupancy scenario.",
              "swift": "vapix.objectAnalytics.getOccupancy(scenario: Int64) async throws -> ObjectAnalytics.Occupancy",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#get-occupancy",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "getOccupancy",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Occupancy", "fields": []},
              "parameters": [
                {"name": "scenario", "wire": "scenario", "type": "int64", "summary": "The scenario's identifier.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "AccumulatedCounts",
              "summary": "The number of objects that crossed a line.",
              "fields": [
                {"name": "resetTime", "wire": "resetTime", "type": "string", "summary": "The time at which counting started or was reset, in ISO 8601.", "isRequired": false},
                {"name": "timestamp", "wire": "timeStamp", "type": "string", "summary": "The time at which the counts were read, in ISO 8601.", "isRequired": false},
                {"name": "total", "wire": "total", "type": "numeric<int64>", "summary": "The number of objects of all categories.", "isRequired": false},
                {"name": "counts", "wire": "*", "type": "map<numeric<int64>>", "summary": "The number of objects by category: car, bus, bike, human, truck, otherVehicle, as configured.", "isRequired": false}
              ]
            },
            {
              "name": "Occupancy",
              "summary": "The number of objects in an area.",
              "fields": [
                {"name": "timestamp", "wire": "timeStamp", "type": "string", "summary": "The time at which the counts were read, in ISO 8601.", "isRequired": false},
                {"name": "total", "wire": "total", "type": "numeric<int64>", "summary": "The number of objects of all categories.", "isRequired": false},
                {"name": "counts", "wire": "*", "type": "map<numeric<int64>>", "summary": "The number of objects by category: car, bus, bike, human, truck, otherVehicle, as configured.", "isRequired": false}
              ]
            },
            {
              "name": "Configuration",
              "summary": "The whole configuration; unknown members are kept and sent back.",
              "fields": [
                {"name": "devices", "wire": "devices", "type": "list<Device>", "summary": "The devices (video channels) that scenarios can use.", "isRequired": false},
                {"name": "metadataOverlays", "wire": "metadataOverlay", "type": "list<MetadataOverlay>", "summary": "The video streams in which alarms are drawn.", "isRequired": false},
                {"name": "perspectives", "wire": "perspectives", "type": "list<Perspective>", "summary": "The perspectives that scenarios can use.", "isRequired": false},
                {"name": "scenarios", "wire": "scenarios", "type": "list<Scenario>", "summary": "The scenarios.", "isRequired": false}
              ]
            },
            {
              "name": "Device",
              "summary": "A device, which is a video channel.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The device's identifier, as in the capabilities.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "DeviceType", "summary": "The type.", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The rotation of the picture, in degrees: 0, 90, 180 or 270.", "isRequired": false},
                {"name": "isActive", "wire": "isActive", "type": "bool", "summary": "Whether the device is used; true if absent.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceType",
              "summary": "A type of device.",
              "words": [
                {"name": "camera", "wire": "camera", "summary": "A camera."}
              ]
            },
            {
              "name": "MetadataOverlay",
              "summary": "The streams of a device in which alarms are drawn.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The identifier, from 1; the same as the device's identifier.", "isRequired": true},
                {"name": "drawOnAllResolutions", "wire": "drawOnAllResolutions", "type": "bool", "summary": "Whether alarms are drawn at all resolutions; not needed if resolutions are named.", "isRequired": false},
                {"name": "resolutions", "wire": "resolutions", "type": "list<resolution>", "summary": "The resolutions at which alarms are drawn.", "isRequired": false}
              ]
            },
            {
              "name": "Perspective",
              "summary": "The perspective of a device's picture, given by bars of known height.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The perspective's identifier.", "isRequired": true},
                {"name": "bars", "wire": "bars", "type": "list<PerspectiveBar>", "summary": "The bars.", "isRequired": false}
              ]
            },
            {
              "name": "PerspectiveBar",
              "summary": "A bar whose height is known.",
              "fields": [
                {"name": "height", "wire": "height", "type": "int64", "summary": "The real height, in centimeters, of an object that appears as high as the bar.", "isRequired": true},
                {"name": "points", "wire": "points", "type": "list<point>", "summary": "The lower and the upper end of the bar; x and y are -1 to 1.", "isRequired": false}
              ]
            },
            {
              "name": "Scenario",
              "summary": "Rules for the detection of objects.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The scenario's identifier.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The scenario's display name.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "ScenarioType", "summary": "The type of the scenario.", "isRequired": true},
                {"name": "metadataOverlay", "wire": "metadataOverlay", "type": "int64", "summary": "The identifier of the overlay that shows the scenario's alarms; absent if no overlay does.", "isRequired": false},
                {"name": "alarmRate", "wire": "alarmRate", "type": "string", "summary": "The rate of alarms, one of the capabilities' alarm rates.", "isRequired": false},
                {"name": "devices", "wire": "devices", "type": "list<DeviceReference>", "summary": "The devices that the scenario applies to.", "isRequired": false},
                {"name": "triggers", "wire": "triggers", "type": "list<Trigger>", "summary": "The triggers, at least one.", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<Filter>", "summary": "The filters, which exclude objects; only one filter by size is allowed.", "isRequired": false},
                {"name": "objectClassifications", "wire": "objectClassifications", "type": "list<ObjectClassification>", "summary": "The kinds of objects to detect; an empty list means any motion.", "isRequired": false},
                {"name": "perspectives", "wire": "perspectives", "type": "list<int64>", "summary": "The identifiers of the scenario's perspectives, needed for a filter by real size.", "isRequired": false},
                {"name": "presets", "wire": "presets", "type": "list<int32>", "summary": "The PTZ presets at which the scenario is active; 1 is home, -1 any preset, -2 any position while the camera is still.", "isRequired": false},
                {"name": "accumulatedCounts", "wire": "accumulatedCounts", "type": "AccumulatedCountsSetting", "summary": "The reset of counts at midnight; for crossline counting.", "isRequired": false},
                {"name": "passthroughConfiguration", "wire": "passthroughConfiguration", "type": "PassthroughSetting", "summary": "Events each time that a number of objects has passed; for crossline counting.", "isRequired": false},
                {"name": "thresholdConfiguration", "wire": "thresholdConfiguration", "type": "ThresholdSetting", "summary": "The occupancy that triggers an alarm; for occupancy in area.", "isRequired": false}
              ]
            },
            {
              "name": "ScenarioType",
              "summary": "A kind of scenario.",
              "words": [
                {"name": "motion", "wire": "motion", "summary": "An object moves in an area."},
                {"name": "fence", "wire": "fence", "summary": "An object crosses a line."},
                {"name": "crosslineCounting", "wire": "crosslinecounting", "summary": "Objects that cross a line are counted."},
                {"name": "occupancyInArea", "wire": "occupancyInArea", "summary": "Objects in an area are counted."}
              ]
            },
            {
              "name": "DeviceReference",
              "summary": "A device that a scenario applies to.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The device's identifier.", "isRequired": true}
              ]
            },
            {
              "name": "Trigger",
              "summary": "An area or a line that triggers a scenario.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type.", "isRequired": true},
                {"name": "vertices", "wire": "vertices", "type": "list<point>", "summary": "The corners of the area or points of the line, x and y each from -1 to 1.", "isRequired": false},
                {"name": "alarmDirection", "wire": "alarmDirection", "type": "Direction", "summary": "The direction in which an object must cross the fence to trigger an alarm.", "isRequired": false},
                {"name": "countingDirection", "wire": "countingDirection", "type": "Direction", "summary": "The direction in which an object must cross the counting line to be counted.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerType",
              "summary": "A kind of trigger.",
              "words": [
                {"name": "includeArea", "wire": "includeArea", "summary": "An area in which objects are detected."},
                {"name": "fence", "wire": "fence", "summary": "A line that objects cross."},
                {"name": "countingLine", "wire": "countingLine", "summary": "A line at which objects are counted."}
              ]
            },
            {
              "name": "Direction",
              "summary": "The direction in which objects cross a line, seen from its start.",
              "words": [
                {"name": "leftToRight", "wire": "leftToRight", "summary": "From left to right."},
                {"name": "rightToLeft", "wire": "rightToLeft", "summary": "From right to left."}
              ]
            },
            {
              "name": "Filter",
              "summary": "A filter that excludes objects; its type decides the members in use.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "width", "wire": "width", "type": "int64", "summary": "The width of the largest object to ignore, in percent of the picture or in centimeters.", "isRequired": false},
                {"name": "height", "wire": "height", "type": "int64", "summary": "The height of the largest object to ignore, in percent of the picture or in centimeters.", "isRequired": false},
                {"name": "time", "wire": "time", "type": "duration<seconds>", "summary": "The time below which an object is ignored, in whole seconds.", "isRequired": false},
                {"name": "distance", "wire": "distance", "type": "int64", "summary": "The distance below which an object is ignored, in percent of the picture.", "isRequired": false},
                {"name": "minimumSpeed", "wire": "minSpeed", "type": "double", "summary": "The lowest speed to ignore, in meters per second; a radar must be the secondary device.", "isRequired": false},
                {"name": "maximumSpeed", "wire": "maxSpeed", "type": "double", "summary": "The highest speed to ignore, in meters per second.", "isRequired": false},
                {"name": "vertices", "wire": "vertices", "type": "list<point>", "summary": "The corners of the area to ignore, x and y each from -1 to 1.", "isRequired": false}
              ]
            },
            {
              "name": "FilterType",
              "summary": "A type of filter.",
              "words": [
                {"name": "sizePercentage", "wire": "sizePercentage", "summary": "A filter by the object's size in the picture."},
                {"name": "sizePerspective", "wire": "sizePerspective", "summary": "A filter by the object's real size, calculated from the perspective."},
                {"name": "timeShortLivedLimit", "wire": "timeShortLivedLimit", "summary": "A filter by the time that the object is seen."},
                {"name": "distanceSwayingObject", "wire": "distanceSwayingObject", "summary": "A filter by the distance that the object moves."},
                {"name": "speed", "wire": "speed", "summary": "A filter by the object's speed; several filters of this type are possible."},
                {"name": "excludeArea", "wire": "excludeArea", "summary": "A filter by the object's place; several filters of this type are possible."}
              ]
            },
            {
              "name": "ObjectClassification",
              "summary": "A kind of objects.",
              "fields": [
                {"name": "type", "wire": "type", "type": "string", "summary": "The kind, \"vehicle\" or \"human\" for example.", "isRequired": true},
                {"name": "subTypes", "wire": "subTypes", "type": "list<ObjectClassification>", "summary": "More specific kinds, if the device distinguishes them; at most two levels.", "isRequired": false}
              ]
            },
            {
              "name": "AccumulatedCountsSetting",
              "summary": "The reset of counts.",
              "fields": [
                {"name": "isTimedResetEnabled", "wire": "timedResetEnabled", "type": "bool", "summary": "Whether counts are reset at midnight.", "isRequired": false}
              ]
            },
            {
              "name": "PassthroughSetting",
              "summary": "An event each time that a number of objects has passed.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether passthrough events are on.", "isRequired": false},
                {"name": "period", "wire": "period", "type": "int64", "summary": "The number of objects between two events.", "isRequired": false}
              ]
            },
            {
              "name": "ThresholdSetting",
              "summary": "The occupancy at which there is an alarm.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the thresholds trigger alarms.", "isRequired": false},
                {"name": "triggerDelay", "wire": "triggerDelay", "type": "duration<seconds>", "summary": "How long the occupancy must be past the threshold before the alarm, in whole seconds.", "isRequired": false},
                {"name": "thresholds", "wire": "thresholds", "type": "list<Threshold>", "summary": "The thresholds.", "isRequired": false}
              ]
            },
            {
              "name": "Threshold",
              "summary": "A number of objects in an area.",
              "fields": [
                {"name": "level", "wire": "level", "type": "int64", "summary": "The number of objects.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "ThresholdType", "summary": "Whether more or fewer objects than the level trigger the alarm.", "isRequired": true}
              ]
            },
            {
              "name": "ThresholdType",
              "summary": "Whether more or fewer objects than the level give an alarm.",
              "words": [
                {"name": "moreThan", "wire": "moreThan", "summary": "More objects than the level."},
                {"name": "lessThan", "wire": "lessThan", "summary": "Fewer objects than the level."}
              ]
            },
            {
              "name": "Capabilities",
              "summary": "The limits and default values of the configuration.",
              "fields": [
                {"name": "devices", "wire": "devices", "type": "list<DeviceCapabilities>", "summary": "The available devices.", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<FilterCapabilities>", "summary": "The available filters.", "isRequired": false},
                {"name": "metadataOverlay", "wire": "metadataOverlay", "type": "MetadataOverlayCapabilities", "summary": "The limits of overlays.", "isRequired": false},
                {"name": "objectClassifications", "wire": "objectClassifications", "type": "list<ObjectClassification>", "summary": "The kinds of objects that the device distinguishes.", "isRequired": false},
                {"name": "perspective", "wire": "perspective", "type": "PerspectiveCapabilities", "summary": "The limits of perspectives.", "isRequired": false},
                {"name": "scenarios", "wire": "scenarios", "type": "ScenarioCapabilities", "summary": "The limits of scenarios.", "isRequired": false},
                {"name": "triggers", "wire": "triggers", "type": "list<TriggerCapabilities>", "summary": "The available triggers.", "isRequired": false},
                {"name": "presets", "wire": "presets", "type": "PresetCapabilities", "summary": "The limits of PTZ presets, on devices that have them.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceCapabilities",
              "summary": "A device that can be used.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The device's identifier.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "DeviceType", "summary": "The type.", "isRequired": false},
                {"name": "imageIndex", "wire": "imageIndex", "type": "int32", "summary": "The index of the device's image source.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The device's name.", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The rotation of the device's picture, in degrees: 0, 90, 180 or 270.", "isRequired": false},
                {"name": "resolutions", "wire": "resolutions", "type": "list<resolution>", "summary": "The device's resolutions.", "isRequired": false},
                {"name": "tags", "wire": "tags", "type": "list<DeviceTag>", "summary": "Further properties of the device.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceTag",
              "summary": "A property of a device besides its type.",
              "words": [
                {"name": "primary", "wire": "primary", "summary": "The device to use if there is also a secondary device."},
                {"name": "secondary", "wire": "secondary", "summary": "A device that can only be used together with a primary device."},
                {"name": "fisheye", "wire": "fisheye", "summary": "A device with a fisheye lens."}
              ]
            },
            {
              "name": "FilterCapabilities",
              "summary": "The limits of a filter; which members there are depends on the type.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The type of filter.", "isRequired": true},
                {"name": "minimumWidth", "wire": "minWidth", "type": "int64", "summary": "The minimum width, in percent of the picture or in centimeters.", "isRequired": false},
                {"name": "maximumWidth", "wire": "maxWidth", "type": "int64", "summary": "The maximum width, in percent of the picture or in centimeters.", "isRequired": false},
                {"name": "minimumHeight", "wire": "minHeight", "type": "int64", "summary": "The minimum height, in percent of the picture or in centimeters.", "isRequired": false},
                {"name": "maximumHeight", "wire": "maxHeight", "type": "int64", "summary": "The maximum height, in percent of the picture or in centimeters.", "isRequired": false},
                {"name": "defaultWidth", "wire": "defaultWidth", "type": "int64", "summary": "The default width, in percent of the picture or in centimeters.", "isRequired": false},
                {"name": "defaultHeight", "wire": "defaultHeight", "type": "int64", "summary": "The default height, in percent of the picture or in centimeters.", "isRequired": false},
                {"name": "minimumTime", "wire": "minTime", "type": "duration<seconds>", "summary": "The minimum value of the filter's time.", "isRequired": false},
                {"name": "maximumTime", "wire": "maxTime", "type": "duration<seconds>", "summary": "The maximum value of the filter's time.", "isRequired": false},
                {"name": "defaultTime", "wire": "defaultTime", "type": "duration<seconds>", "summary": "The default value of the filter's time.", "isRequired": false},
                {"name": "minimumDistance", "wire": "minDistance", "type": "int64", "summary": "The minimum distance, in percent of the picture.", "isRequired": false},
                {"name": "maximumDistance", "wire": "maxDistance", "type": "int64", "summary": "The maximum distance, in percent of the picture.", "isRequired": false},
                {"name": "defaultDistance", "wire": "defaultDistance", "type": "int64", "summary": "The default distance, in percent of the picture.", "isRequired": false},
                {"name": "minimumSpeed", "wire": "minSpeed", "type": "double", "summary": "The minimum speed, in meters per second.", "isRequired": false},
                {"name": "maximumSpeed", "wire": "maxSpeed", "type": "double", "summary": "The maximum speed, in meters per second.", "isRequired": false},
                {"name": "defaultMinimumSpeed", "wire": "defaultMinSpeed", "type": "double", "summary": "The default of the lowest speed to ignore, in meters per second.", "isRequired": false},
                {"name": "defaultMaximumSpeed", "wire": "defaultMaxSpeed", "type": "double", "summary": "The default of the highest speed to ignore, in meters per second.", "isRequired": false},
                {"name": "minimumX", "wire": "minPosX", "type": "double", "summary": "The minimum x coordinate of a corner.", "isRequired": false},
                {"name": "maximumX", "wire": "maxPosX", "type": "double", "summary": "The maximum x coordinate of a corner.", "isRequired": false},
                {"name": "minimumY", "wire": "minPosY", "type": "double", "summary": "The minimum y coordinate of a corner.", "isRequired": false},
                {"name": "maximumY", "wire": "maxPosY", "type": "double", "summary": "The maximum y coordinate of a corner.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The minimum number of corners.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The maximum number of corners.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The minimum number of areas.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The maximum number of areas.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The corners of a default area.", "isRequired": false}
              ]
            },
            {
              "name": "MetadataOverlayCapabilities",
              "summary": "The limits of overlays.",
              "fields": [
                {"name": "minimumActiveCameras", "wire": "minNbrActiveCameras", "type": "int32", "summary": "The minimum number of cameras with an overlay.", "isRequired": false},
                {"name": "maximumActiveCameras", "wire": "maxNbrActiveCameras", "type": "int32", "summary": "The maximum number of cameras with an overlay; 0 if overlays are not supported.", "isRequired": false},
                {"name": "cameras", "wire": "cameras", "type": "list<CameraOverlayCapabilities>", "summary": "The limits of each camera.", "isRequired": false}
              ]
            },
            {
              "name": "CameraOverlayCapabilities",
              "summary": "The limits of a camera's overlay.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The number of the camera in video requests, from 1.", "isRequired": true},
                {"name": "canDrawInSpecifiedResolutions", "wire": "canDrawInSpecifiedResolutions", "type": "bool", "summary": "Whether resolutions can be chosen; if not, the overlay is drawn at all resolutions.", "isRequired": false},
                {"name": "resolutions", "wire": "resolutions", "type": "list<resolution>", "summary": "The resolutions to choose from.", "isRequired": false}
              ]
            },
            {
              "name": "PerspectiveCapabilities",
              "summary": "The limits of perspectives.",
              "fields": [
                {"name": "minimumBars", "wire": "minNbrBars", "type": "int32", "summary": "The minimum number of bars.", "isRequired": false},
                {"name": "maximumBars", "wire": "maxNbrBars", "type": "int32", "summary": "The maximum number of bars.", "isRequired": false},
                {"name": "minimumPerspectivesPerScenario", "wire": "minNbrPerspectivesPerScenario", "type": "int32", "summary": "The minimum number of perspectives per scenario.", "isRequired": false},
                {"name": "maximumPerspectivesPerScenario", "wire": "maxNbrPerspectivesPerScenario", "type": "int32", "summary": "The maximum number of perspectives per scenario.", "isRequired": false},
                {"name": "minimumHeight", "wire": "minHeight", "type": "int64", "summary": "The minimum height of a bar, in centimeters.", "isRequired": false},
                {"name": "maximumHeight", "wire": "maxHeight", "type": "int64", "summary": "The maximum height of a bar, in centimeters.", "isRequired": false},
                {"name": "defaultHeight", "wire": "defaultHeight", "type": "int64", "summary": "The default height of a bar, in centimeters.", "isRequired": false},
                {"name": "minimumPerspectives", "wire": "minNbrPerspectives", "type": "int32", "summary": "The minimum number of perspectives.", "isRequired": false},
                {"name": "maximumPerspectives", "wire": "maxNbrPerspectives", "type": "int32", "summary": "The maximum number of perspectives.", "isRequired": false}
              ]
            },
            {
              "name": "ScenarioCapabilities",
              "summary": "The limits of scenarios.",
              "fields": [
                {"name": "minimumScenariosPerCamera", "wire": "minNbrScenariosPerCamera", "type": "int32", "summary": "The minimum number of scenarios per device.", "isRequired": false},
                {"name": "maximumScenariosPerCamera", "wire": "maxNbrScenariosPerCamera", "type": "int32", "summary": "The maximum number of scenarios per device.", "isRequired": false},
                {"name": "minimumActiveDevices", "wire": "minNbrActiveDevices", "type": "int32", "summary": "The minimum number of devices in use.", "isRequired": false},
                {"name": "maximumActiveDevices", "wire": "maxNbrActiveDevices", "type": "int32", "summary": "The maximum number of devices in use.", "isRequired": false},
                {"name": "minimumDevices", "wire": "minNbrDevices", "type": "int32", "summary": "The minimum number of devices per scenario.", "isRequired": false},
                {"name": "maximumDevices", "wire": "maxNbrDevices", "type": "int32", "summary": "The maximum number of devices per scenario.", "isRequired": false},
                {"name": "minimumNameLength", "wire": "minLengthName", "type": "int32", "summary": "The minimum length of a scenario's name.", "isRequired": false},
                {"name": "maximumNameLength", "wire": "maxLengthName", "type": "int32", "summary": "The maximum length of a scenario's name.", "isRequired": false},
                {"name": "defaultScenario", "wire": "defaultScenario", "type": "ScenarioType", "summary": "The default kind of scenario.", "isRequired": false},
                {"name": "defaultDeviceID", "wire": "defaultDeviceId", "type": "DeviceIdentifier", "summary": "The identifier of the default device.", "isRequired": false},
                {"name": "supportedScenarios", "wire": "supportedScenarios", "type": "list<ScenarioType>", "summary": "The available kinds of scenarios.", "isRequired": false},
                {"name": "alarmRates", "wire": "alarmRates", "type": "list<string>", "summary": "The available rates of alarms.", "isRequired": false},
                {"name": "defaultAlarmRate", "wire": "defaultAlarmRate", "type": "string", "summary": "The default rate of alarms.", "isRequired": false},
                {"name": "accumulatedCounts", "wire": "accumulatedCounts", "type": "AccumulatedCountsCapabilities", "summary": "The defaults of counting.", "isRequired": false},
                {"name": "passthroughConfiguration", "wire": "passthroughConfiguration", "type": "PassthroughCapabilities", "summary": "The limits of passthrough events.", "isRequired": false},
                {"name": "thresholdConfiguration", "wire": "thresholdConfiguration", "type": "ThresholdCapabilities", "summary": "The limits of occupancy.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceIdentifier",
              "summary": "A device's identifier, as a number or as text.",
              "union": [
                {"name": "number", "type": "int64", "summary": "The identifier as a number."},
                {"name": "text", "type": "string", "summary": "The identifier as a text."}
              ]
            },
            {
              "name": "AccumulatedCountsCapabilities",
              "summary": "Defaults of counting.",
              "fields": [
                {"name": "isTimedResetEnabledByDefault", "wire": "defaultTimedResetEnabled", "type": "bool", "summary": "Whether counts are reset at midnight by default.", "isRequired": false}
              ]
            },
            {
              "name": "PassthroughCapabilities",
              "summary": "The limits of passthrough events.",
              "fields": [
                {"name": "isEnabledByDefault", "wire": "defaultEnabled", "type": "bool", "summary": "Whether passthrough events are on by default.", "isRequired": false},
                {"name": "minimumPeriod", "wire": "minPeriod", "type": "int64", "summary": "The minimum number of objects between two events.", "isRequired": false},
                {"name": "maximumPeriod", "wire": "maxPeriod", "type": "int64", "summary": "The maximum number of objects between two events.", "isRequired": false}
              ]
            },
            {
              "name": "ThresholdCapabilities",
              "summary": "The limits of alarms at an occupancy.",
              "fields": [
                {"name": "isEnabledByDefault", "wire": "defaultEnabled", "type": "bool", "summary": "Whether the thresholds trigger alarms by default.", "isRequired": false},
                {"name": "minimumLevelWithMoreThanType", "wire": "minLevelWithMoreThanType", "type": "int64", "summary": "The minimum level for the type `moreThan`.", "isRequired": false},
                {"name": "minimumLevelWithLessThanType", "wire": "minLevelWithLessThanType", "type": "int64", "summary": "The minimum level for the type `lessThan`.", "isRequired": false},
                {"name": "maximumLevel", "wire": "maxLevel", "type": "int64", "summary": "The maximum level.", "isRequired": false},
                {"name": "defaultLevel", "wire": "defaultLevel", "type": "int64", "summary": "The default level.", "isRequired": false},
                {"name": "defaultType", "wire": "defaultType", "type": "ThresholdType", "summary": "The default type.", "isRequired": false},
                {"name": "minimumTriggerDelay", "wire": "minTriggerDelay", "type": "duration<seconds>", "summary": "The minimum delay before an alarm.", "isRequired": false},
                {"name": "maximumTriggerDelay", "wire": "maxTriggerDelay", "type": "duration<seconds>", "summary": "The maximum delay before an alarm.", "isRequired": false},
                {"name": "defaultTriggerDelay", "wire": "defaultTriggerDelay", "type": "duration<seconds>", "summary": "The default delay before an alarm.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerCapabilities",
              "summary": "The limits of a trigger.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "The type.", "isRequired": true},
                {"name": "minimumX", "wire": "minPosX", "type": "double", "summary": "The minimum x coordinate of a point.", "isRequired": false},
                {"name": "maximumX", "wire": "maxPosX", "type": "double", "summary": "The maximum x coordinate of a point.", "isRequired": false},
                {"name": "minimumY", "wire": "minPosY", "type": "double", "summary": "The minimum y coordinate of a point.", "isRequired": false},
                {"name": "maximumY", "wire": "maxPosY", "type": "double", "summary": "The maximum y coordinate of a point.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The minimum number of points.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The maximum number of points.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The minimum number of triggers per scenario.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The maximum number of triggers per scenario.", "isRequired": false},
                {"name": "validAlarmDirections", "wire": "validAlarmDirections", "type": "list<Direction>", "summary": "The alarm directions that a fence can have.", "isRequired": false},
                {"name": "defaultAlarmDirection", "wire": "defaultAlarmDirection", "type": "Direction", "summary": "The default alarm direction of a fence.", "isRequired": false},
                {"name": "validCountingDirections", "wire": "validCountingDirections", "type": "list<Direction>", "summary": "The counting directions that a counting line can have.", "isRequired": false},
                {"name": "defaultCountingDirection", "wire": "defaultCountingDirection", "type": "Direction", "summary": "The default counting direction of a counting line.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The points of a default trigger.", "isRequired": false}
              ]
            },
            {
              "name": "PresetCapabilities",
              "summary": "The limits of PTZ presets.",
              "fields": [
                {"name": "minimumPresetsPerScenario", "wire": "minNbrPresetsPerScenario", "type": "int32", "summary": "The minimum number of presets per scenario.", "isRequired": false},
                {"name": "maximumPresetsPerScenario", "wire": "maxNbrPresetsPerScenario", "type": "int32", "summary": "The maximum number of presets per scenario.", "isRequired": false},
                {"name": "defaultPreset", "wire": "defaultPreset", "type": "int32", "summary": "The default preset.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "applicationError", "code": "1000", "summary": "The application failed."},
            {"name": "unsupportedVersion", "code": "2000", "summary": "The version is not supported."},
            {"name": "incoherentConfiguration", "code": "2002", "summary": "The configuration contradicts itself, by identifiers that do not match for example."},
            {"name": "missingParameter", "code": "2003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2004", "summary": "A parameter's value is invalid."},
            {"name": "unsupportedMethod", "code": "2005", "summary": "The method is not supported."}
          ]
        }
        """#
}
