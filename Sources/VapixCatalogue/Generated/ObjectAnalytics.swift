// Generated from Specs/axis-object-analytics-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// AXIS Object analytics API.
    static let objectAnalytics = #"""
        {
          "name": "objectAnalytics",
          "namespace": "ObjectAnalytics",
          "title": "AXIS Object analytics API",
          "summary": "The scenarios of AXIS Object Analytics, what they count, and how they are configured.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/",
          "operations": [
            {
              "id": "objectAnalytics/getConfigurationCapabilities",
              "name": "getConfigurationCapabilities",
              "summary": "Reads the limits and default values of the configuration.",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getconfigurationcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "getConfigurationCapabilities",
              "apiVersion": "1.2",
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
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "getConfiguration",
              "apiVersion": "1.2",
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
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#setconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "setConfiguration",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "configuration", "wire": ".", "type": "Configuration", "summary": "The new configuration; what getConfiguration gave can be sent back as it is.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "objectAnalytics/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the application has.",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getsupportedversions",
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
              "summary": "Puts a scenario in alarm for three seconds, as a test.",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#sendalarmevent",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/objectanalytics/control.cgi",
              "method": "sendAlarmEvent",
              "apiVersion": "1.2",
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
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getaccumulatedcounts",
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
              "summary": "Sets the counts of a crossline counting scenario to zero.",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#resetaccumulatedcounts",
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
              "summary": "Sets the counter that gives an event at every so many objects to zero, in a crossline counting scenario.",
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#resetpassthrough",
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
              "documentation": "https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getoccupancy",
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
              "summary": "How many objects crossed a line.",
              "fields": [
                {"name": "resetTime", "wire": "resetTime", "type": "string", "summary": "When counting started or was reset, as ISO 8601.", "isRequired": false},
                {"name": "timestamp", "wire": "timeStamp", "type": "string", "summary": "When the counts were read, as ISO 8601.", "isRequired": false},
                {"name": "total", "wire": "total", "type": "numeric<int64>", "summary": "The objects of all categories.", "isRequired": false},
                {"name": "counts", "wire": "*", "type": "map<numeric<int64>>", "summary": "The objects by category: car, bus, bike, human, truck, otherVehicle, as configured.", "isRequired": false}
              ]
            },
            {
              "name": "Occupancy",
              "summary": "How many objects are in an area.",
              "fields": [
                {"name": "timestamp", "wire": "timeStamp", "type": "string", "summary": "When the counts were read, as ISO 8601.", "isRequired": false},
                {"name": "total", "wire": "total", "type": "numeric<int64>", "summary": "The objects of all categories.", "isRequired": false},
                {"name": "counts", "wire": "*", "type": "map<numeric<int64>>", "summary": "The objects by category: car, bus, bike, human, truck, otherVehicle, as configured.", "isRequired": false}
              ]
            },
            {
              "name": "Configuration",
              "summary": "The whole configuration; what this library does not know is kept and sent back.",
              "fields": [
                {"name": "devices", "wire": "devices", "type": "list<Device>", "summary": "The devices (video channels) that scenarios can use.", "isRequired": false},
                {"name": "metadataOverlays", "wire": "metadataOverlay", "type": "list<MetadataOverlay>", "summary": "Where alarms are drawn in the video.", "isRequired": false},
                {"name": "perspectives", "wire": "perspectives", "type": "list<Perspective>", "summary": "The perspectives that scenarios can use.", "isRequired": false},
                {"name": "scenarios", "wire": "scenarios", "type": "list<Scenario>", "summary": "The scenarios.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "Device",
              "summary": "A device, which is a video channel.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "Its identifier, as in the capabilities.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "DeviceType", "summary": "What it is.", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "How the picture is turned, in degrees: 0, 90, 180 or 270.", "isRequired": false},
                {"name": "isActive", "wire": "isActive", "type": "bool", "summary": "Whether it is used, which it is if this is absent.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceType",
              "summary": "What a device is.",
              "words": [
                {"name": "camera", "wire": "camera", "summary": "A camera; the only one that the page knows."}
              ]
            },
            {
              "name": "MetadataOverlay",
              "summary": "In which streams of a device alarms are drawn.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "Its identifier, from 1; it is the device's too.", "isRequired": true},
                {"name": "drawOnAllResolutions", "wire": "drawOnAllResolutions", "type": "bool", "summary": "Whether they are drawn at all resolutions; not needed if resolutions are named.", "isRequired": false},
                {"name": "resolutions", "wire": "resolutions", "type": "list<resolution>", "summary": "At which resolutions.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "Perspective",
              "summary": "The perspective of a device's picture, by bars that stand in it.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "Its identifier.", "isRequired": true},
                {"name": "bars", "wire": "bars", "type": "list<PerspectiveBar>", "summary": "The bars.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "PerspectiveBar",
              "summary": "A bar whose height is known.",
              "fields": [
                {"name": "height", "wire": "height", "type": "int64", "summary": "The height of what appears as high as the bar, in centimetres.", "isRequired": true},
                {"name": "points", "wire": "points", "type": "list<point>", "summary": "Where it stands on the ground and where it ends, x and y each from -1 to 1.", "isRequired": false}
              ]
            },
            {
              "name": "Scenario",
              "summary": "Rules for objects that are to be found.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "Its identifier.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "Its name for people.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "ScenarioType", "summary": "What kind of scenario it is.", "isRequired": true},
                {"name": "metadataOverlay", "wire": "metadataOverlay", "type": "int64", "summary": "The identifier of the overlay in which its alarms are drawn; absent for none.", "isRequired": false},
                {"name": "alarmRate", "wire": "alarmRate", "type": "string", "summary": "How often it alarms; the capabilities list the words.", "isRequired": false},
                {"name": "devices", "wire": "devices", "type": "list<DeviceReference>", "summary": "The devices that it applies to.", "isRequired": false},
                {"name": "triggers", "wire": "triggers", "type": "list<Trigger>", "summary": "What triggers it; at least one.", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<Filter>", "summary": "Which objects it ignores; only one filter by size.", "isRequired": false},
                {"name": "objectClassifications", "wire": "objectClassifications", "type": "list<ObjectClassification>", "summary": "Which kinds of objects it is for; none for anything that moves.", "isRequired": false},
                {"name": "perspectives", "wire": "perspectives", "type": "list<int64>", "summary": "The identifiers of its perspectives, needed for a filter by real size.", "isRequired": false},
                {"name": "presets", "wire": "presets", "type": "list<int32>", "summary": "The PTZ presets at which it is active, 1 being home; -1: at all presets; -2: whenever the camera stands still.", "isRequired": false},
                {"name": "accumulatedCounts", "wire": "accumulatedCounts", "type": "AccumulatedCountsSetting", "summary": "Whether counts are reset at midnight (crossline counting).", "isRequired": false},
                {"name": "passthroughConfiguration", "wire": "passthroughConfiguration", "type": "PassthroughSetting", "summary": "Whether there is an event at every so many objects (crossline counting).", "isRequired": false},
                {"name": "thresholdConfiguration", "wire": "thresholdConfiguration", "type": "ThresholdSetting", "summary": "At which occupancy there is an alarm (occupancy in area).", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
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
              "summary": "Which device a scenario applies to.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The device's identifier.", "isRequired": true},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "Trigger",
              "summary": "An area or a line that triggers a scenario.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "What it is.", "isRequired": true},
                {"name": "vertices", "wire": "vertices", "type": "list<point>", "summary": "The corners of the area or points of the line, x and y each from -1 to 1.", "isRequired": false},
                {"name": "alarmDirection", "wire": "alarmDirection", "type": "Direction", "summary": "In which direction a fence is crossed.", "isRequired": false},
                {"name": "countingDirection", "wire": "countingDirection", "type": "Direction", "summary": "In which direction a counting line is crossed.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerType",
              "summary": "A kind of trigger.",
              "words": [
                {"name": "includeArea", "wire": "includeArea", "summary": "An area in which objects are seen."},
                {"name": "fence", "wire": "fence", "summary": "A line that objects cross."},
                {"name": "countingLine", "wire": "countingLine", "summary": "A line at which objects are counted."}
              ]
            },
            {
              "name": "Direction",
              "summary": "In which direction a line is crossed, seen from its start.",
              "words": [
                {"name": "leftToRight", "wire": "leftToRight", "summary": "From the left to the right."},
                {"name": "rightToLeft", "wire": "rightToLeft", "summary": "From the right to the left."}
              ]
            },
            {
              "name": "Filter",
              "summary": "Which objects a scenario ignores; which members count depends on the type.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "What it looks at.", "isRequired": true},
                {"name": "width", "wire": "width", "type": "int64", "summary": "The width of the largest object to ignore, in percent of the picture or in centimetres.", "isRequired": false},
                {"name": "height", "wire": "height", "type": "int64", "summary": "The height of the largest object to ignore, in percent of the picture or in centimetres.", "isRequired": false},
                {"name": "time", "wire": "time", "type": "duration<seconds>", "summary": "How long an object must have been seen, in whole seconds.", "isRequired": false},
                {"name": "distance", "wire": "distance", "type": "int64", "summary": "How far an object must have moved, in percent of the picture.", "isRequired": false},
                {"name": "minimumSpeed", "wire": "minSpeed", "type": "double", "summary": "The lowest speed to ignore, in metres per second; a radar must be the secondary device.", "isRequired": false},
                {"name": "maximumSpeed", "wire": "maxSpeed", "type": "double", "summary": "The highest speed to ignore, in metres per second.", "isRequired": false},
                {"name": "vertices", "wire": "vertices", "type": "list<point>", "summary": "The corners of the area to ignore, x and y each from -1 to 1.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "FilterType",
              "summary": "What a filter looks at.",
              "words": [
                {"name": "sizePercentage", "wire": "sizePercentage", "summary": "The size in the picture."},
                {"name": "sizePerspective", "wire": "sizePerspective", "summary": "The real size, by the perspective."},
                {"name": "timeShortLivedLimit", "wire": "timeShortLivedLimit", "summary": "How long an object is seen."},
                {"name": "distanceSwayingObject", "wire": "distanceSwayingObject", "summary": "How far an object moves."},
                {"name": "speed", "wire": "speed", "summary": "How fast an object is; several filters of this kind are possible."},
                {"name": "excludeArea", "wire": "excludeArea", "summary": "Where an object is; several filters of this kind are possible."}
              ]
            },
            {
              "name": "ObjectClassification",
              "summary": "A kind of objects.",
              "fields": [
                {"name": "type", "wire": "type", "type": "string", "summary": "The kind, \"vehicle\" or \"human\" for example.", "isRequired": true},
                {"name": "subTypes", "wire": "subTypes", "type": "list<ObjectClassification>", "summary": "Kinds of that kind, if the device tells them apart; two levels at present.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "AccumulatedCountsSetting",
              "summary": "When counts are reset.",
              "fields": [
                {"name": "isTimedResetEnabled", "wire": "timedResetEnabled", "type": "bool", "summary": "Whether they are reset at midnight.", "isRequired": false}
              ]
            },
            {
              "name": "PassthroughSetting",
              "summary": "Whether there is an event at every so many objects.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether there is.", "isRequired": false},
                {"name": "period", "wire": "period", "type": "int64", "summary": "At every how many.", "isRequired": false}
              ]
            },
            {
              "name": "ThresholdSetting",
              "summary": "At which occupancy there is an alarm.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether there is an alarm at all.", "isRequired": false},
                {"name": "triggerDelay", "wire": "triggerDelay", "type": "duration<seconds>", "summary": "How long the threshold must have been passed, in whole seconds.", "isRequired": false},
                {"name": "thresholds", "wire": "thresholds", "type": "list<Threshold>", "summary": "The thresholds.", "isRequired": false}
              ]
            },
            {
              "name": "Threshold",
              "summary": "A number of objects in an area.",
              "fields": [
                {"name": "level", "wire": "level", "type": "int64", "summary": "How many objects.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "ThresholdType", "summary": "Whether more or fewer objects count.", "isRequired": true}
              ]
            },
            {
              "name": "ThresholdType",
              "summary": "Whether more or fewer objects than the level give an alarm.",
              "words": [
                {"name": "moreThan", "wire": "moreThan", "summary": "More."},
                {"name": "lessThan", "wire": "lessThan", "summary": "Fewer."}
              ]
            },
            {
              "name": "Capabilities",
              "summary": "The limits and default values of the configuration.",
              "fields": [
                {"name": "devices", "wire": "devices", "type": "list<DeviceCapabilities>", "summary": "The devices that there are.", "isRequired": false},
                {"name": "filters", "wire": "filters", "type": "list<FilterCapabilities>", "summary": "The filters that there are.", "isRequired": false},
                {"name": "metadataOverlay", "wire": "metadataOverlay", "type": "MetadataOverlayCapabilities", "summary": "What is possible for overlays.", "isRequired": false},
                {"name": "objectClassifications", "wire": "objectClassifications", "type": "list<ObjectClassification>", "summary": "The kinds of objects that are told apart.", "isRequired": false},
                {"name": "perspective", "wire": "perspective", "type": "PerspectiveCapabilities", "summary": "What is possible for perspectives.", "isRequired": false},
                {"name": "scenarios", "wire": "scenarios", "type": "ScenarioCapabilities", "summary": "What is possible for scenarios.", "isRequired": false},
                {"name": "triggers", "wire": "triggers", "type": "list<TriggerCapabilities>", "summary": "The triggers that there are.", "isRequired": false},
                {"name": "presets", "wire": "presets", "type": "PresetCapabilities", "summary": "What is possible for PTZ presets, on devices that have them.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceCapabilities",
              "summary": "A device that can be used.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "Its identifier.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "DeviceType", "summary": "What it is.", "isRequired": false},
                {"name": "imageIndex", "wire": "imageIndex", "type": "int32", "summary": "The index of its image source.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "Its name.", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "How its picture is turned, in degrees: 0, 90, 180 or 270.", "isRequired": false},
                {"name": "resolutions", "wire": "resolutions", "type": "list<resolution>", "summary": "Its resolutions.", "isRequired": false},
                {"name": "tags", "wire": "tags", "type": "list<DeviceTag>", "summary": "What else it is.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceTag",
              "summary": "What a device is besides its type.",
              "words": [
                {"name": "primary", "wire": "primary", "summary": "To be used if there is a secondary device too."},
                {"name": "secondary", "wire": "secondary", "summary": "Only to be used with a primary device."},
                {"name": "fisheye", "wire": "fisheye", "summary": "It has a fisheye lens."}
              ]
            },
            {
              "name": "FilterCapabilities",
              "summary": "The limits of a filter; which members there are depends on the type.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "What it looks at.", "isRequired": true},
                {"name": "minimumWidth", "wire": "minWidth", "type": "int64", "summary": "The least width, in percent or centimetres.", "isRequired": false},
                {"name": "maximumWidth", "wire": "maxWidth", "type": "int64", "summary": "The greatest width.", "isRequired": false},
                {"name": "minimumHeight", "wire": "minHeight", "type": "int64", "summary": "The least height.", "isRequired": false},
                {"name": "maximumHeight", "wire": "maxHeight", "type": "int64", "summary": "The greatest height.", "isRequired": false},
                {"name": "defaultWidth", "wire": "defaultWidth", "type": "int64", "summary": "The default width.", "isRequired": false},
                {"name": "defaultHeight", "wire": "defaultHeight", "type": "int64", "summary": "The default height.", "isRequired": false},
                {"name": "minimumTime", "wire": "minTime", "type": "duration<seconds>", "summary": "The least time.", "isRequired": false},
                {"name": "maximumTime", "wire": "maxTime", "type": "duration<seconds>", "summary": "The greatest time.", "isRequired": false},
                {"name": "defaultTime", "wire": "defaultTime", "type": "duration<seconds>", "summary": "The default time.", "isRequired": false},
                {"name": "minimumDistance", "wire": "minDistance", "type": "int64", "summary": "The least distance, in percent of the picture.", "isRequired": false},
                {"name": "maximumDistance", "wire": "maxDistance", "type": "int64", "summary": "The greatest distance.", "isRequired": false},
                {"name": "defaultDistance", "wire": "defaultDistance", "type": "int64", "summary": "The default distance.", "isRequired": false},
                {"name": "minimumSpeed", "wire": "minSpeed", "type": "double", "summary": "The least speed, in metres per second.", "isRequired": false},
                {"name": "maximumSpeed", "wire": "maxSpeed", "type": "double", "summary": "The greatest speed.", "isRequired": false},
                {"name": "defaultMinimumSpeed", "wire": "defaultMinSpeed", "type": "double", "summary": "The default of the lowest speed.", "isRequired": false},
                {"name": "defaultMaximumSpeed", "wire": "defaultMaxSpeed", "type": "double", "summary": "The default of the highest speed.", "isRequired": false},
                {"name": "minimumX", "wire": "minPosX", "type": "double", "summary": "The least x of a corner.", "isRequired": false},
                {"name": "maximumX", "wire": "maxPosX", "type": "double", "summary": "The greatest x of a corner.", "isRequired": false},
                {"name": "minimumY", "wire": "minPosY", "type": "double", "summary": "The least y of a corner.", "isRequired": false},
                {"name": "maximumY", "wire": "maxPosY", "type": "double", "summary": "The greatest y of a corner.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The fewest corners.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The most corners.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The fewest areas.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The most areas.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The corners of an area to start with.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "MetadataOverlayCapabilities",
              "summary": "What is possible for overlays.",
              "fields": [
                {"name": "minimumActiveCameras", "wire": "minNbrActiveCameras", "type": "int32", "summary": "The fewest cameras that can have one.", "isRequired": false},
                {"name": "maximumActiveCameras", "wire": "maxNbrActiveCameras", "type": "int32", "summary": "The most cameras that can have one; 0 if there are no overlays.", "isRequired": false},
                {"name": "cameras", "wire": "cameras", "type": "list<CameraOverlayCapabilities>", "summary": "What is possible by camera.", "isRequired": false}
              ]
            },
            {
              "name": "CameraOverlayCapabilities",
              "summary": "What is possible for a camera's overlay.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The camera, from 1, as when its video is asked for.", "isRequired": true},
                {"name": "canDrawInSpecifiedResolutions", "wire": "canDrawInSpecifiedResolutions", "type": "bool", "summary": "Whether resolutions can be chosen; else it is drawn at all of them.", "isRequired": false},
                {"name": "resolutions", "wire": "resolutions", "type": "list<resolution>", "summary": "The resolutions to choose from.", "isRequired": false}
              ]
            },
            {
              "name": "PerspectiveCapabilities",
              "summary": "What is possible for perspectives.",
              "fields": [
                {"name": "minimumBars", "wire": "minNbrBars", "type": "int32", "summary": "The fewest bars.", "isRequired": false},
                {"name": "maximumBars", "wire": "maxNbrBars", "type": "int32", "summary": "The most bars.", "isRequired": false},
                {"name": "minimumPerspectivesPerScenario", "wire": "minNbrPerspectivesPerScenario", "type": "int32", "summary": "The fewest perspectives of a scenario.", "isRequired": false},
                {"name": "maximumPerspectivesPerScenario", "wire": "maxNbrPerspectivesPerScenario", "type": "int32", "summary": "The most perspectives of a scenario.", "isRequired": false},
                {"name": "minimumHeight", "wire": "minHeight", "type": "int64", "summary": "The least height of a bar.", "isRequired": false},
                {"name": "maximumHeight", "wire": "maxHeight", "type": "int64", "summary": "The greatest height of a bar.", "isRequired": false},
                {"name": "defaultHeight", "wire": "defaultHeight", "type": "int64", "summary": "The default height of a bar.", "isRequired": false},
                {"name": "minimumPerspectives", "wire": "minNbrPerspectives", "type": "int32", "summary": "The fewest perspectives.", "isRequired": false},
                {"name": "maximumPerspectives", "wire": "maxNbrPerspectives", "type": "int32", "summary": "The most perspectives.", "isRequired": false}
              ]
            },
            {
              "name": "ScenarioCapabilities",
              "summary": "What is possible for scenarios.",
              "fields": [
                {"name": "minimumScenariosPerCamera", "wire": "minNbrScenariosPerCamera", "type": "int32", "summary": "The fewest scenarios of a device.", "isRequired": false},
                {"name": "maximumScenariosPerCamera", "wire": "maxNbrScenariosPerCamera", "type": "int32", "summary": "The most scenarios of a device.", "isRequired": false},
                {"name": "minimumActiveDevices", "wire": "minNbrActiveDevices", "type": "int32", "summary": "The fewest devices in use.", "isRequired": false},
                {"name": "maximumActiveDevices", "wire": "maxNbrActiveDevices", "type": "int32", "summary": "The most devices in use.", "isRequired": false},
                {"name": "minimumDevices", "wire": "minNbrDevices", "type": "int32", "summary": "The fewest devices of a scenario.", "isRequired": false},
                {"name": "maximumDevices", "wire": "maxNbrDevices", "type": "int32", "summary": "The most devices of a scenario.", "isRequired": false},
                {"name": "minimumNameLength", "wire": "minLengthName", "type": "int32", "summary": "The least length of a name.", "isRequired": false},
                {"name": "maximumNameLength", "wire": "maxLengthName", "type": "int32", "summary": "The greatest length of a name.", "isRequired": false},
                {"name": "defaultScenario", "wire": "defaultScenario", "type": "ScenarioType", "summary": "The kind to start with.", "isRequired": false},
                {"name": "defaultDeviceID", "wire": "defaultDeviceId", "type": "DeviceIdentifier", "summary": "The device to start with.", "isRequired": false},
                {"name": "supportedScenarios", "wire": "supportedScenarios", "type": "list<ScenarioType>", "summary": "The kinds that there are.", "isRequired": false},
                {"name": "alarmRates", "wire": "alarmRates", "type": "list<string>", "summary": "The rates of alarms that there are.", "isRequired": false},
                {"name": "defaultAlarmRate", "wire": "defaultAlarmRate", "type": "string", "summary": "The rate to start with.", "isRequired": false},
                {"name": "accumulatedCounts", "wire": "accumulatedCounts", "type": "AccumulatedCountsCapabilities", "summary": "Defaults of counting.", "isRequired": false},
                {"name": "passthroughConfiguration", "wire": "passthroughConfiguration", "type": "PassthroughCapabilities", "summary": "What is possible for an event at every so many objects.", "isRequired": false},
                {"name": "thresholdConfiguration", "wire": "thresholdConfiguration", "type": "ThresholdCapabilities", "summary": "What is possible for occupancy.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceIdentifier",
              "summary": "A device's identifier, as a number or as text.",
              "union": [
                {"name": "number", "type": "int64", "summary": "A number."},
                {"name": "text", "type": "string", "summary": "A text."}
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
              "summary": "What is possible for an event at every so many objects.",
              "fields": [
                {"name": "isEnabledByDefault", "wire": "defaultEnabled", "type": "bool", "summary": "Whether there is one by default.", "isRequired": false},
                {"name": "minimumPeriod", "wire": "minPeriod", "type": "int64", "summary": "The fewest objects.", "isRequired": false},
                {"name": "maximumPeriod", "wire": "maxPeriod", "type": "int64", "summary": "The most objects.", "isRequired": false}
              ]
            },
            {
              "name": "ThresholdCapabilities",
              "summary": "What is possible for alarms at an occupancy.",
              "fields": [
                {"name": "isEnabledByDefault", "wire": "defaultEnabled", "type": "bool", "summary": "Whether there are alarms by default.", "isRequired": false},
                {"name": "minimumLevelWithMoreThanType", "wire": "minLevelWithMoreThanType", "type": "int64", "summary": "The least level for more objects than it.", "isRequired": false},
                {"name": "minimumLevelWithLessThanType", "wire": "minLevelWithLessThanType", "type": "int64", "summary": "The least level for fewer objects than it.", "isRequired": false},
                {"name": "maximumLevel", "wire": "maxLevel", "type": "int64", "summary": "The greatest level.", "isRequired": false},
                {"name": "defaultLevel", "wire": "defaultLevel", "type": "int64", "summary": "The default level.", "isRequired": false},
                {"name": "defaultType", "wire": "defaultType", "type": "ThresholdType", "summary": "The default type.", "isRequired": false},
                {"name": "minimumTriggerDelay", "wire": "minTriggerDelay", "type": "duration<seconds>", "summary": "The least delay.", "isRequired": false},
                {"name": "maximumTriggerDelay", "wire": "maxTriggerDelay", "type": "duration<seconds>", "summary": "The greatest delay.", "isRequired": false},
                {"name": "defaultTriggerDelay", "wire": "defaultTriggerDelay", "type": "duration<seconds>", "summary": "The default delay.", "isRequired": false}
              ]
            },
            {
              "name": "TriggerCapabilities",
              "summary": "The limits of a trigger.",
              "fields": [
                {"name": "type", "wire": "type", "type": "TriggerType", "summary": "What it is.", "isRequired": true},
                {"name": "minimumX", "wire": "minPosX", "type": "double", "summary": "The least x of a point.", "isRequired": false},
                {"name": "maximumX", "wire": "maxPosX", "type": "double", "summary": "The greatest x of a point.", "isRequired": false},
                {"name": "minimumY", "wire": "minPosY", "type": "double", "summary": "The least y of a point.", "isRequired": false},
                {"name": "maximumY", "wire": "maxPosY", "type": "double", "summary": "The greatest y of a point.", "isRequired": false},
                {"name": "minimumVertices", "wire": "minNbrVertices", "type": "int32", "summary": "The fewest points.", "isRequired": false},
                {"name": "maximumVertices", "wire": "maxNbrVertices", "type": "int32", "summary": "The most points.", "isRequired": false},
                {"name": "minimumInstances", "wire": "minNbrInstances", "type": "int32", "summary": "The fewest in a scenario.", "isRequired": false},
                {"name": "maximumInstances", "wire": "maxNbrInstances", "type": "int32", "summary": "The most in a scenario.", "isRequired": false},
                {"name": "validAlarmDirections", "wire": "validAlarmDirections", "type": "list<Direction>", "summary": "The directions in which a fence can be crossed.", "isRequired": false},
                {"name": "defaultAlarmDirection", "wire": "defaultAlarmDirection", "type": "Direction", "summary": "The direction to start with, for a fence.", "isRequired": false},
                {"name": "validCountingDirections", "wire": "validCountingDirections", "type": "list<Direction>", "summary": "The directions in which a counting line can be crossed.", "isRequired": false},
                {"name": "defaultCountingDirection", "wire": "defaultCountingDirection", "type": "Direction", "summary": "The direction to start with, for a counting line.", "isRequired": false},
                {"name": "defaultInstance", "wire": "defaultInstance", "type": "list<point>", "summary": "The points of one to start with.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Members that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "PresetCapabilities",
              "summary": "What is possible for PTZ presets.",
              "fields": [
                {"name": "minimumPresetsPerScenario", "wire": "minNbrPresetsPerScenario", "type": "int32", "summary": "The fewest of a scenario.", "isRequired": false},
                {"name": "maximumPresetsPerScenario", "wire": "maxNbrPresetsPerScenario", "type": "int32", "summary": "The most of a scenario.", "isRequired": false},
                {"name": "defaultPreset", "wire": "defaultPreset", "type": "int32", "summary": "The preset to start with.", "isRequired": false}
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
