// Generated from Specs/thermometry.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Thermometry.
    static let thermometry = #"""
        {
          "name": "thermometry",
          "namespace": "Thermometry",
          "title": "Thermometry",
          "summary": "Temperatures in the picture of a thermal camera, and alarms on them.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/thermometry/",
          "discovery": "thermometry",
          "operations": [
            {
              "id": "thermometry/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.thermometry.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "thermometry/getConfigurationCapabilities",
              "name": "getConfigurationCapabilities",
              "summary": "Reads the limits of the configuration.",
              "swift": "vapix.thermometry.getConfigurationCapabilities() async throws -> Thermometry.ConfigurationCapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#getconfigurationcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "getConfigurationCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "currentTemperatureScale", "wire": "currentTemperatureScale", "type": "TemperatureScale", "summary": "The scale of all temperatures.", "isRequired": false},
                  {"name": "minimumTemperature", "wire": "minTemperature", "type": "int32", "summary": "The lowest temperature that can be measured, in the current scale.", "isRequired": false},
                  {"name": "maximumTemperature", "wire": "maxTemperature", "type": "int32", "summary": "The highest temperature that can be measured, in the current scale.", "isRequired": false},
                  {"name": "maximumNumberOfAreas", "wire": "maxNumberOfAreas", "type": "int32", "summary": "The maximum number of areas.", "isRequired": false},
                  {"name": "maximumNumberOfVertices", "wire": "maxNumberOfVertices", "type": "int32", "summary": "The maximum number of corners of an area.", "isRequired": false},
                  {"name": "maximumDelayTime", "wire": "maxDelayTime", "type": "duration<seconds>", "summary": "The longest delay.", "isRequired": false},
                  {"name": "defaultDelayTime", "wire": "defaultDelayTime", "type": "duration<seconds>", "summary": "The default delay.", "isRequired": false},
                  {"name": "maximumNameLength", "wire": "maxNameLength", "type": "int32", "summary": "The maximum number of characters in a name.", "isRequired": false},
                  {"name": "maximumGroups", "wire": "maxGroups", "type": "int32", "summary": "The maximum number of groups in a preset; from API version 1.2.", "isRequired": false},
                  {"name": "imageSources", "wire": "imagesources", "type": "list<int32>", "summary": "The image sources that can be thermal inputs; from API version 1.3.", "isRequired": false},
                  {"name": "overlayChannels", "wire": "overlayChannels", "type": "list<int32>", "summary": "The channels that can show the areas; from API version 1.3.", "isRequired": false}
                ]
              }
            },
            {
              "id": "thermometry/setTemperatureScale",
              "name": "setTemperatureScale",
              "summary": "Sets the scale of all temperatures.",
              "swift": "vapix.thermometry.setTemperatureScale(_ unit: Thermometry.TemperatureScale) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#settemperaturescale",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "setTemperatureScale",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "unit", "wire": "unit", "type": "TemperatureScale", "summary": "The scale.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "thermometry/getIsothermLevels",
              "name": "getIsothermLevels",
              "summary": "Reads the isotherm levels, which bound the colors of the palette.",
              "swift": "vapix.thermometry.getIsothermLevels() async throws -> Thermometry.IsothermLevelsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#getisothermlevels",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "getIsothermLevels",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "high", "wire": "high", "type": "int32", "summary": "The high level, in the current temperature scale.", "isRequired": false},
                  {"name": "middle", "wire": "middle", "type": "int32", "summary": "The middle level, in the current temperature scale.", "isRequired": false},
                  {"name": "low", "wire": "low", "type": "int32", "summary": "The low level, in the current temperature scale; colder parts are gray.", "isRequired": false},
                  {"name": "minimum", "wire": "min", "type": "int32", "summary": "The lowest temperature on the palette; from API version 1.2.", "isRequired": false},
                  {"name": "rendersOverlay", "wire": "renderOverlay", "type": "bool", "summary": "Whether the palette is drawn in the video.", "isRequired": false}
                ]
              }
            },
            {
              "id": "thermometry/setIsothermLevels",
              "name": "setIsothermLevels",
              "summary": "Sets the isotherm levels, which bound the colors of the palette.",
              "swift": "vapix.thermometry.setIsothermLevels(high: Int, middle: Int, low: Int, rendersOverlay: Bool, minimum: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#setisothermlevels",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "setIsothermLevels",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "high", "wire": "high", "type": "int32", "summary": "The high level, from 3 above the lowest measurable temperature to the highest.", "place": "params", "isRequired": true},
                {"name": "middle", "wire": "middle", "type": "int32", "summary": "The middle level, from 2 above the lowest measurable temperature to 1 below the highest.", "place": "params", "isRequired": true},
                {"name": "low", "wire": "low", "type": "int32", "summary": "The low level, from 1 above the lowest measurable temperature to 2 below the highest.", "place": "params", "isRequired": true},
                {"name": "minimum", "wire": "min", "type": "int32", "summary": "The lowest temperature on the palette, from API version 1.2; the lowest measurable if left out.", "place": "params", "isRequired": false},
                {"name": "rendersOverlay", "wire": "renderOverlay", "type": "bool", "summary": "Whether the palette is drawn in the video.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "thermometry/addArea",
              "name": "addArea",
              "summary": "Adds an area whose temperature is watched.",
              "swift": "vapix.thermometry.addArea(imageSource: Int, enabled: Bool, name: String, detectionType: Thermometry.DetectionType, measurement: Thermometry.Measurement, threshold: Int, delay: Duration, vertices: [Point], areaOverlay: Thermometry.AreaOverlay, temperatureOverlay: Bool, presetNumber: Int) async throws -> Thermometry.AddAreaReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#addarea",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "addArea",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "parameters": [
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source of the area.", "place": "params", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the area is watched.", "place": "params", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The area's unique name; the capabilities limit the length.", "place": "params", "isRequired": true},
                {"name": "detectionType", "wire": "detectionType", "type": "DetectionType", "summary": "The cause of an alarm.", "place": "params", "isRequired": true},
                {"name": "measurement", "wire": "measurement", "type": "Measurement", "summary": "The temperature to compare, such as the highest in the area.", "place": "params", "isRequired": true},
                {"name": "threshold", "wire": "threshold", "type": "int32", "summary": "The temperature of the alarm, or the positive change during the delay, in the current scale.", "place": "params", "isRequired": true},
                {"name": "delay", "wire": "delay", "type": "duration<seconds>", "summary": "The time that the condition must last, or in which the change must occur, in whole seconds; 0 for an alarm at once.", "place": "params", "isRequired": true},
                {"name": "vertices", "wire": "vertices", "type": "list<point>", "summary": "The corners; x (rightwards) and y (upwards) are -1 to 1, in the picture without rotation or mirroring.", "separator": ",", "place": "params", "isRequired": true},
                {"name": "areaOverlay", "wire": "areaOverlay", "type": "AreaOverlay", "summary": "The condition under which the area is drawn in the video.", "place": "params", "isRequired": true},
                {"name": "temperatureOverlay", "wire": "temperatureOverlay", "type": "bool", "summary": "Whether the temperature is drawn with the area.", "place": "params", "isRequired": true},
                {"name": "presetNumber", "wire": "presetNbr", "type": "int32", "summary": "The PTZ preset of the area; ignored on cameras without PTZ.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "id", "wire": "id", "type": "int32", "summary": "The area's identifier.", "isRequired": true}
                ]
              }
            },
            {
              "id": "thermometry/updateArea",
              "name": "updateArea",
              "summary": "Changes an area.",
              "swift": "vapix.thermometry.updateArea(id: Int, imageSource: Int? = nil, enabled: Bool? = nil, name: String? = nil, detectionType: Thermometry.DetectionType? = nil, measurement: Thermometry.Measurement? = nil, threshold: Int? = nil, delay: Duration? = nil, vertices: [Point]? = nil, areaOverlay: Thermometry.AreaOverlay? = nil, temperatureOverlay: Bool? = nil, presetNumber: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#updatearea",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "updateArea",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier of the area.", "place": "params", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source of the area.", "place": "params", "isRequired": false},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the area is watched.", "place": "params", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The area's unique name; the capabilities limit the length.", "place": "params", "isRequired": false},
                {"name": "detectionType", "wire": "detectionType", "type": "DetectionType", "summary": "The cause of an alarm.", "place": "params", "isRequired": false},
                {"name": "measurement", "wire": "measurement", "type": "Measurement", "summary": "The temperature to compare, such as the highest in the area.", "place": "params", "isRequired": false},
                {"name": "threshold", "wire": "threshold", "type": "int32", "summary": "The temperature of the alarm, or the positive change during the delay, in the current scale.", "place": "params", "isRequired": false},
                {"name": "delay", "wire": "delay", "type": "duration<seconds>", "summary": "The time that the condition must last, or in which the change must occur, in whole seconds; 0 for an alarm at once.", "place": "params", "isRequired": false},
                {"name": "vertices", "wire": "vertices", "type": "list<point>", "summary": "The corners; x (rightwards) and y (upwards) are -1 to 1, in the picture without rotation or mirroring.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "areaOverlay", "wire": "areaOverlay", "type": "AreaOverlay", "summary": "The condition under which the area is drawn in the video.", "place": "params", "isRequired": false},
                {"name": "temperatureOverlay", "wire": "temperatureOverlay", "type": "bool", "summary": "Whether the temperature is drawn with the area.", "place": "params", "isRequired": false},
                {"name": "presetNumber", "wire": "presetNbr", "type": "int32", "summary": "The PTZ preset of the area; ignored on cameras without PTZ.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "thermometry/removeAreas",
              "name": "removeAreas",
              "summary": "Removes areas.",
              "swift": "vapix.thermometry.removeAreas(_ areas: [Int]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#removeareas",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "removeAreas",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "areas", "wire": "areas", "type": "list<int32>", "summary": "The identifiers of the areas.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "thermometry/listAreas",
              "name": "listAreas",
              "summary": "Lists the areas.",
              "swift": "vapix.thermometry.listAreas(presetNumber: Int) async throws -> Thermometry.ListAreasReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#listareas",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "listAreas",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "presetNumber", "wire": "presetNbr", "type": "int32", "summary": "The PTZ preset whose areas to list, or 0 for all presets.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "areas", "wire": "areaList", "type": "list<Area>", "summary": "The areas.", "isRequired": true}
                ]
              }
            },
            {
              "id": "thermometry/getAreaStatus",
              "name": "getAreaStatus",
              "summary": "Reads the temperatures of the areas that are watched.",
              "swift": "vapix.thermometry.getAreaStatus() async throws -> Thermometry.AreaStatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#getareastatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "getAreaStatus",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "areas", "wire": "areaList", "type": "list<AreaStatus>", "summary": "The areas.", "isRequired": true}
                ]
              }
            },
            {
              "id": "thermometry/addSpotTemperature",
              "name": "addSpotTemperature",
              "summary": "Places the spot meter.",
              "swift": "vapix.thermometry.addSpotTemperature(coordinates: Point, coordinateSystem: Thermometry.CoordinateSystem, imageSource: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#addspottemperature",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "addSpotTemperature",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "coordinates", "wire": "spotCoordinates", "type": "point", "summary": "The place, as x and y in the coordinate system.", "place": "params", "isRequired": true},
                {"name": "coordinateSystem", "wire": "coordinateSystem", "type": "CoordinateSystem", "summary": "The coordinate system of the place.", "place": "params", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source that shows the meter.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "thermometry/getSpotTemperature",
              "name": "getSpotTemperature",
              "summary": "Reads the temperature at the spot meter.",
              "swift": "vapix.thermometry.getSpotTemperature(coordinateSystem: Thermometry.CoordinateSystem, imageSource: Int? = nil) async throws -> Thermometry.SpotTemperatureReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#getspottemperature",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "getSpotTemperature",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "coordinateSystem", "wire": "coordinateSystem", "type": "CoordinateSystem", "summary": "The coordinate system of the reply.", "place": "params", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source that shows the meter.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "temperature", "wire": "spotTemperature", "type": "double", "summary": "The temperature, in the current scale.", "isRequired": true},
                  {"name": "coordinates", "wire": "spotCoordinates", "type": "point", "summary": "The place of the meter, as x and y.", "isRequired": false},
                  {"name": "rendersOverlay", "wire": "renderOverlay", "type": "bool", "summary": "Whether the spot meter is drawn in the video.", "isRequired": false}
                ]
              }
            },
            {
              "id": "thermometry/removeSpotTemperature",
              "name": "removeSpotTemperature",
              "summary": "Removes the spot meter.",
              "swift": "vapix.thermometry.removeSpotTemperature(imageSource: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#removespottemperature",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "removeSpotTemperature",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source that shows the meter.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "thermometry/getGuardTourConfiguration",
              "name": "getGuardTourConfiguration",
              "summary": "Reads the effect of an alarm on a guard tour.",
              "swift": "vapix.thermometry.getGuardTourConfiguration() async throws -> Thermometry.GuardTourConfigurationReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#gettgtconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "getTgtConfiguration",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "pausesOnAlarm", "wire": "pauseOnAlarm", "type": "bool", "summary": "Whether an alarm pauses the tour at the preset.", "isRequired": false},
                  {"name": "resumesAutomatically", "wire": "autoResume", "type": "bool", "summary": "Whether a paused tour goes on by itself after the alarm.", "isRequired": false}
                ]
              }
            },
            {
              "id": "thermometry/setGuardTourConfiguration",
              "name": "setGuardTourConfiguration",
              "summary": "Sets the effect of an alarm on a guard tour.",
              "swift": "vapix.thermometry.setGuardTourConfiguration(pausesOnAlarm: Bool, resumesAutomatically: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#settgtconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "setTgtConfiguration",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "pausesOnAlarm", "wire": "pauseOnAlarm", "type": "bool", "summary": "Whether an alarm pauses the tour at the preset.", "place": "params", "isRequired": true},
                {"name": "resumesAutomatically", "wire": "autoResume", "type": "bool", "summary": "Whether a paused tour goes on by itself after the alarm.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "thermometry/addGroup",
              "name": "addGroup",
              "summary": "Adds a group of areas whose temperatures are compared.",
              "swift": "vapix.thermometry.addGroup(enabled: Bool, name: String, measurement: Thermometry.Measurement, threshold: Int, delay: Duration, areaIDs: [Int], groupOverlay: Bool, presetNumber: Int) async throws -> Thermometry.AddGroupReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#addgroup",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "addGroup",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "once",
              "sendsParameters": true,
              "parameters": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the group is watched, which requires at least two areas.", "place": "params", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The group's unique name; the capabilities limit the length.", "place": "params", "isRequired": true},
                {"name": "measurement", "wire": "measurement", "type": "Measurement", "summary": "The temperature to compare, such as the highest in each area.", "place": "params", "isRequired": true},
                {"name": "threshold", "wire": "threshold", "type": "int32", "summary": "The maximum allowed difference in the current scale, at least 1.", "place": "params", "isRequired": true},
                {"name": "delay", "wire": "delay", "type": "duration<seconds>", "summary": "The time that the difference must last, in whole seconds; 0 for an alarm at once.", "place": "params", "isRequired": true},
                {"name": "areaIDs", "wire": "areaIds", "type": "list<int32>", "summary": "The identifiers of the group's areas.", "separator": ",", "place": "params", "isRequired": true},
                {"name": "groupOverlay", "wire": "groupOverlay", "type": "bool", "summary": "Whether the areas are drawn in the video when the group gives an alarm.", "place": "params", "isRequired": true},
                {"name": "presetNumber", "wire": "presetNbr", "type": "int32", "summary": "The PTZ preset of the group; ignored on cameras without PTZ.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "id", "wire": "id", "type": "int32", "summary": "The group's identifier.", "isRequired": true},
                  {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the group is watched; false while the group has fewer than two areas.", "isRequired": false}
                ]
              }
            },
            {
              "id": "thermometry/updateGroup",
              "name": "updateGroup",
              "summary": "Changes a group.",
              "swift": "vapix.thermometry.updateGroup(id: Int, enabled: Bool? = nil, name: String? = nil, measurement: Thermometry.Measurement? = nil, threshold: Int? = nil, delay: Duration? = nil, areaIDs: [Int]? = nil, groupOverlay: Bool? = nil) async throws -> Thermometry.UpdateGroupReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#updategroup",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "updateGroup",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier of the group.", "place": "params", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the group is watched, which requires at least two areas.", "place": "params", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The group's unique name; the capabilities limit the length.", "place": "params", "isRequired": false},
                {"name": "measurement", "wire": "measurement", "type": "Measurement", "summary": "The temperature to compare, such as the highest in each area.", "place": "params", "isRequired": false},
                {"name": "threshold", "wire": "threshold", "type": "int32", "summary": "The maximum allowed difference in the current scale, at least 1.", "place": "params", "isRequired": false},
                {"name": "delay", "wire": "delay", "type": "duration<seconds>", "summary": "The time that the difference must last, in whole seconds; 0 for an alarm at once.", "place": "params", "isRequired": false},
                {"name": "areaIDs", "wire": "areaIds", "type": "list<int32>", "summary": "The identifiers of the group's areas, in place of the former areas.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "groupOverlay", "wire": "groupOverlay", "type": "bool", "summary": "Whether the areas are drawn in the video when the group gives an alarm.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the group is watched; false while the group has fewer than two areas.", "isRequired": false}
                ]
              }
            },
            {
              "id": "thermometry/removeGroup",
              "name": "removeGroup",
              "summary": "Removes a group, or all.",
              "swift": "vapix.thermometry.removeGroup(id: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#removegroup",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "removeGroup",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier of the group, or 0 for all groups of all presets.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "thermometry/listGroups",
              "name": "listGroups",
              "summary": "Lists the groups.",
              "swift": "vapix.thermometry.listGroups(presetNumber: Int? = nil) async throws -> Thermometry.ListGroupsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#listgroups",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "listGroups",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "presetNumber", "wire": "presetNbr", "type": "int32", "summary": "The PTZ preset whose groups to list; 0 or nil for all presets.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "groups", "wire": "grouplist", "type": "list<Group>", "summary": "The groups.", "isRequired": true}
                ]
              }
            },
            {
              "id": "thermometry/getGroupStatus",
              "name": "getGroupStatus",
              "summary": "Reads the differences between the areas of each watched group.",
              "swift": "vapix.thermometry.getGroupStatus() async throws -> Thermometry.GroupStatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#getgroupstatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "getGroupStatus",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "groups", "wire": "grouplist", "type": "list<GroupStatus>", "summary": "The groups.", "isRequired": true}
                ]
              }
            },
            {
              "id": "thermometry/addOverlayChannel",
              "name": "addOverlayChannel",
              "summary": "Makes a channel show the areas of an image source.",
              "swift": "vapix.thermometry.addOverlayChannel(imageSource: Int, overlayChannel: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#addoverlaychannel",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "addOverlayChannel",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source whose areas the channel shows.", "place": "params", "isRequired": true},
                {"name": "overlayChannel", "wire": "overlayChannel", "type": "int32", "summary": "The channel that shows the areas.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "thermometry/removeOverlayChannel",
              "name": "removeOverlayChannel",
              "summary": "Makes a channel no longer show the areas of an image source.",
              "swift": "vapix.thermometry.removeOverlayChannel(imageSource: Int, overlayChannel: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#removeoverlaychannel",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "removeOverlayChannel",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source whose areas the channel no longer shows.", "place": "params", "isRequired": true},
                {"name": "overlayChannel", "wire": "overlayChannel", "type": "int32", "summary": "The channel that no longer shows the areas.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "thermometry/listOverlayChannels",
              "name": "listOverlayChannels",
              "summary": "Lists the channels that show the areas of each image source.",
              "swift": "vapix.thermometry.listOverlayChannels() async throws -> Thermometry.ListOverlayChannelsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#listoverlaychannels",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "listOverlayChannels",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "overlays", "wire": "overlayList", "type": "list<Overlay>", "summary": "The image sources, each with the channels that show the areas.", "isRequired": true}
                ]
              }
            },
            {
              "id": "thermometry/listSpotMeters",
              "name": "listSpotMeters",
              "summary": "Lists the image sources that can have a spot meter, and which have one.",
              "swift": "vapix.thermometry.listSpotMeters() async throws -> Thermometry.ListSpotMetersReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermometry/#listspotmeters",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/thermometry.cgi",
              "method": "listSpotMeters",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "spotMeters", "wire": "spotmeters", "type": "list<SpotMeter>", "summary": "The spot meters.", "isRequired": true}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "TemperatureScale",
              "summary": "A scale of temperatures.",
              "words": [
                {"name": "celsius", "wire": "celsius", "summary": "Celsius."},
                {"name": "fahrenheit", "wire": "fahrenheit", "summary": "Fahrenheit."}
              ]
            },
            {
              "name": "DetectionType",
              "summary": "The cause of an alarm.",
              "words": [
                {"name": "above", "wire": "above", "summary": "A temperature above the threshold."},
                {"name": "below", "wire": "below", "summary": "A temperature below the threshold."},
                {"name": "increase", "wire": "increase", "summary": "A temperature that rises by more than the threshold during the delay."},
                {"name": "decrease", "wire": "decrease", "summary": "A temperature that falls by more than the threshold during the delay."}
              ]
            },
            {
              "name": "Measurement",
              "summary": "The temperature in an area that determines when an alarm is triggered.",
              "words": [
                {"name": "maximum", "wire": "maximum", "summary": "The highest temperature in the area."},
                {"name": "minimum", "wire": "minimum", "summary": "The lowest temperature in the area."},
                {"name": "average", "wire": "average", "summary": "The average temperature in the area."},
                {"name": "inherit", "wire": "inherit", "summary": "The measurement that the area itself has; only for groups."}
              ]
            },
            {
              "name": "AreaOverlay",
              "summary": "The condition under which an area is drawn in the video.",
              "words": [
                {"name": "never", "wire": "none", "summary": "Never."},
                {"name": "always", "wire": "always", "summary": "Always."},
                {"name": "ifTriggered", "wire": "if_triggered", "summary": "While the area gives an alarm."},
                {"name": "ifTriggeredWithSpace", "wire": "if triggered", "summary": "While the area gives an alarm; another spelling, from a documented sample."}
              ]
            },
            {
              "name": "CoordinateSystem",
              "summary": "A coordinate system.",
              "words": [
                {"name": "centered", "wire": "coord_neg1_1", "summary": "The origin is the middle; x and y are -1 to 1, to the right and upwards."},
                {"name": "topLeft", "wire": "coord_0_1", "summary": "The origin is the upper left corner; x and y are 0 to 1."}
              ]
            },
            {
              "name": "Area",
              "summary": "An area whose temperature is watched.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The area's identifier.", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source of the area.", "isRequired": false},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the area is watched.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The area's name.", "isRequired": false},
                {"name": "detectionType", "wire": "detectionType", "type": "DetectionType", "summary": "The cause of an alarm.", "isRequired": false},
                {"name": "measurement", "wire": "measurement", "type": "Measurement", "summary": "The temperature to compare, such as the highest in the area.", "isRequired": false},
                {"name": "threshold", "wire": "threshold", "type": "int32", "summary": "The temperature of the alarm, or the change during the delay, in the current scale.", "isRequired": false},
                {"name": "delay", "wire": "delay", "type": "duration<seconds>", "summary": "The time that the condition must last, or in which the change must occur, in whole seconds.", "isRequired": false},
                {"name": "vertices", "wire": "position", "type": "list<point>", "summary": "The corners; x (rightwards) and y (upwards) are -1 to 1.", "isRequired": false},
                {"name": "areaOverlay", "wire": "areaOverlay", "type": "AreaOverlay", "summary": "The condition under which the area is drawn in the video.", "isRequired": false},
                {"name": "temperatureOverlay", "wire": "temperatureOverlay", "type": "bool", "summary": "Whether the temperature is drawn with the area.", "isRequired": false},
                {"name": "presetNumber", "wire": "presetNbr", "type": "int32", "summary": "The PTZ preset of the area.", "isRequired": false}
              ]
            },
            {
              "name": "AreaStatus",
              "summary": "The temperatures of an area.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier of the area.", "isRequired": true},
                {"name": "average", "wire": "avg", "type": "double", "summary": "The average temperature in the area.", "isRequired": false},
                {"name": "minimum", "wire": "min", "type": "double", "summary": "The lowest temperature in the area.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "double", "summary": "The highest temperature in the area.", "isRequired": false},
                {"name": "minimumPosition", "wire": "minCoordinates", "type": "point", "summary": "The place of the lowest temperature, as x and y.", "isRequired": false},
                {"name": "maximumPosition", "wire": "maxCoordinates", "type": "point", "summary": "The place of the highest temperature, as x and y.", "isRequired": false},
                {"name": "isTriggered", "wire": "triggered", "type": "bool", "summary": "Whether the area gives an alarm.", "isRequired": false}
              ]
            },
            {
              "name": "Group",
              "summary": "A group of areas whose temperatures are compared.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The group's identifier.", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the group is watched.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The group's name.", "isRequired": false},
                {"name": "measurement", "wire": "measurement", "type": "Measurement", "summary": "The temperature to compare, such as the highest in each area.", "isRequired": false},
                {"name": "threshold", "wire": "threshold", "type": "int32", "summary": "The maximum allowed difference, in the current scale.", "isRequired": false},
                {"name": "delay", "wire": "delay", "type": "duration<seconds>", "summary": "The time that the difference must last, in whole seconds.", "isRequired": false},
                {"name": "areaIDs", "wire": "areaIds", "type": "list<int32>", "summary": "The identifiers of the group's areas.", "isRequired": false},
                {"name": "groupOverlay", "wire": "groupOverlay", "type": "bool", "summary": "Whether the areas are drawn in the video when the group gives an alarm.", "isRequired": false},
                {"name": "presetNumber", "wire": "presetNbr", "type": "int32", "summary": "The PTZ preset of the group.", "isRequired": false}
              ]
            },
            {
              "name": "GroupStatus",
              "summary": "The difference between the areas of a group.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier of the group.", "isRequired": true},
                {"name": "isTriggered", "wire": "triggered", "type": "bool", "summary": "Whether the group gives an alarm.", "isRequired": false},
                {"name": "details", "wire": "details", "type": "GroupDetails", "summary": "Further details, which may be empty.", "isRequired": false}
              ]
            },
            {
              "name": "GroupDetails",
              "summary": "More about the state of a group.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The group's name.", "isRequired": false},
                {"name": "currentDeviation", "wire": "currentDeviation", "type": "double", "summary": "The maximum difference between the areas of the group.", "isRequired": false},
                {"name": "memberAreas", "wire": "memberAreas", "type": "list<MemberArea>", "summary": "The areas of the group.", "isRequired": false},
                {"name": "maximumDeviationAreas", "wire": "maxDeviationAreas", "type": "list<DeviatingArea>", "summary": "One element for the area that differs most, one for the area that differs least.", "isRequired": false}
              ]
            },
            {
              "name": "MemberArea",
              "summary": "An area of a group.",
              "fields": [
                {"name": "id", "wire": "areaId", "type": "int32", "summary": "The area's identifier.", "isRequired": true},
                {"name": "name", "wire": "areaName", "type": "string", "summary": "The area's name.", "isRequired": false}
              ]
            },
            {
              "name": "DeviatingArea",
              "summary": "An area that differs most, or one that differs least.",
              "fields": [
                {"name": "maximumAreaID", "wire": "maxAreaId", "type": "int32", "summary": "The identifier of the area that differs most.", "isRequired": false},
                {"name": "maximumAreaTemperature", "wire": "maxAreaTemp", "type": "double", "summary": "The temperature of the area that differs most.", "isRequired": false},
                {"name": "minimumAreaID", "wire": "minAreaId", "type": "int32", "summary": "The identifier of the area that differs least.", "isRequired": false},
                {"name": "minimumAreaTemperature", "wire": "minAreaTemp", "type": "double", "summary": "The temperature of the area that differs least.", "isRequired": false}
              ]
            },
            {
              "name": "Overlay",
              "summary": "An image source and the channels that show its areas.",
              "fields": [
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source.", "isRequired": true},
                {"name": "channels", "wire": "overlayChannels", "type": "list<int32>", "summary": "The channels that show the areas.", "isRequired": false}
              ]
            },
            {
              "name": "SpotMeter",
              "summary": "The spot meter of an image source.",
              "fields": [
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source.", "isRequired": true},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the spot meter is on.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed; see the message or its log."},
            {"name": "notPossible", "code": "1200", "summary": "The request is not possible; a name is taken, a limit is reached, or an area, group or preset is missing."},
            {"name": "noGuardTour", "code": "1202", "summary": "The camera is fixed and has no guard tours."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "invalidArguments", "code": "2105", "summary": "The arguments are invalid."},
            {"name": "unsupportedHTTPMethod", "code": "2106", "summary": "The HTTP method is not POST."},
            {"name": "invalidContentLength", "code": "2107", "summary": "The content's length is invalid."},
            {"name": "invalidContentType", "code": "2108", "summary": "The content's type is invalid."},
            {"name": "notAuthorized", "code": "2109", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2110", "summary": "The login failed, or the user may not do this."},
            {"name": "invalidParameterInSample", "code": "1000", "summary": "A parameter's value is invalid; a code from a documented sample."},
            {"name": "unsupportedVersionInSample", "code": "3000", "summary": "The API version is not supported; a code from a documented sample."}
          ]
        }
        """#
}
