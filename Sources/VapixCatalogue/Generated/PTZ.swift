// Generated from Specs/ptz.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// PTZ control API.
    static let ptz = #"""
        {
          "name": "ptz",
          "namespace": "PTZ",
          "title": "PTZ control API",
          "summary": "Moves the camera, or the visible part of the picture, and stores preset positions.",
          "family": "VapixPTZ",
          "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/",
          "discovery": "ptz-control",
          "since": "AXIS OS 5.20",
          "errors": [],
          "operations": [
            {
              "id": "ptz/moveTo",
              "name": "moveTo",
              "summary": "Moves to a position; absent values stay unchanged.",
              "swift": "vapix.ptz.moveTo(camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "pan", "wire": "pan", "type": "double", "summary": "The pan, in degrees, -180 to 180.", "place": "url", "isRequired": false},
                {"name": "tilt", "wire": "tilt", "type": "double", "summary": "The tilt, in degrees, -180 to 180.", "place": "url", "isRequired": false},
                {"name": "zoom", "wire": "zoom", "type": "int32", "summary": "The zoom, 1 (wide) to 9999, or to 19999 with digital zoom.", "place": "url", "isRequired": false},
                {"name": "focus", "wire": "focus", "type": "int32", "summary": "The focus, 1 (near) to 9999 (far).", "place": "url", "isRequired": false},
                {"name": "iris", "wire": "iris", "type": "int32", "summary": "The iris, 1 (closed) to 9999 (open).", "place": "url", "isRequired": false},
                {"name": "brightness", "wire": "brightness", "type": "int32", "summary": "The brightness, 1 (dark) to 9999 (bright).", "place": "url", "isRequired": false},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false},
                {"name": "imageRotation", "wire": "imagerotation", "type": "int32", "summary": "The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/moveBy",
              "name": "moveBy",
              "summary": "Moves relative to the current position; absent values stay unchanged.",
              "swift": "vapix.ptz.moveBy(camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "pan", "wire": "rpan", "type": "double", "summary": "The pan relative to the current one, in degrees, -360 to 360.", "place": "url", "isRequired": false},
                {"name": "tilt", "wire": "rtilt", "type": "double", "summary": "The tilt relative to the current one, in degrees, -360 to 360.", "place": "url", "isRequired": false},
                {"name": "zoom", "wire": "rzoom", "type": "int32", "summary": "The zoom steps, -9999 (out) to 9999 (in), or -19999 to 19999 with digital zoom.", "place": "url", "isRequired": false},
                {"name": "focus", "wire": "rfocus", "type": "int32", "summary": "The focus steps, -9999 (nearer) to 9999 (farther).", "place": "url", "isRequired": false},
                {"name": "iris", "wire": "riris", "type": "int32", "summary": "The iris steps, -9999 (close) to 9999 (open).", "place": "url", "isRequired": false},
                {"name": "brightness", "wire": "rbrightness", "type": "int32", "summary": "The brightness steps, -9999 (darker) to 9999 (brighter).", "place": "url", "isRequired": false},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false},
                {"name": "imageRotation", "wire": "imagerotation", "type": "int32", "summary": "The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/moveContinuously",
              "name": "moveContinuously",
              "summary": "Starts a movement that lasts until the next command; a speed of 0 stops it.",
              "swift": "vapix.ptz.moveContinuously(camera: Int? = nil, panTilt: PanTilt? = nil, proportionalSpeed: Bool? = nil, zoom: Int? = nil, focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, imageRotation: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "panTilt", "wire": "continuouspantiltmove", "type": "pan-tilt", "summary": "The speed of pan to the right and of tilt upwards, each -100 to 100.", "place": "url", "isRequired": false},
                {"name": "proportionalSpeed", "wire": "proportionalspeed", "type": "enabled", "summary": "Whether the speed falls as the camera zooms in; false turns this off for the command.", "place": "url", "isRequired": false},
                {"name": "zoom", "wire": "continuouszoommove", "type": "int32", "summary": "The speed of zoom, -100 (out) to 100 (in).", "place": "url", "isRequired": false},
                {"name": "focus", "wire": "continuousfocusmove", "type": "int32", "summary": "The speed of focus, -100 (nearer) to 100 (farther).", "place": "url", "isRequired": false},
                {"name": "iris", "wire": "continuousirismove", "type": "int32", "summary": "The speed of the iris, -100 (close) to 100 (open).", "place": "url", "isRequired": false},
                {"name": "brightness", "wire": "continuousbrightnessmove", "type": "int32", "summary": "The speed of brightness, -100 (darker) to 100 (brighter).", "place": "url", "isRequired": false},
                {"name": "imageRotation", "wire": "imagerotation", "type": "int32", "summary": "The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/move",
              "name": "move",
              "summary": "Moves a step in a direction.",
              "swift": "vapix.ptz.move(direction: PTZ.Direction, camera: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "direction", "wire": "move", "type": "Direction", "summary": "The direction; a step is a quarter of the picture's width, or about 50 to 90 degrees, depending on the driver.", "place": "url", "isRequired": true},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false},
                {"name": "imageRotation", "wire": "imagerotation", "type": "int32", "summary": "The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/goHome",
              "name": "goHome",
              "summary": "Moves to the home position.",
              "swift": "vapix.ptz.goHome(camera: Int? = nil, speed: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "move", "wire": "move", "type": "string", "constant": "home", "place": "url", "isRequired": true},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/stop",
              "name": "stop",
              "summary": "Stops pan and tilt.",
              "swift": "vapix.ptz.stop(camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "move", "wire": "move", "type": "string", "constant": "stop", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "ptz/center",
              "name": "center",
              "summary": "Moves a point of the picture to its middle.",
              "swift": "vapix.ptz.center(point: Point, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "point", "wire": "center", "type": "point", "summary": "The point, in pixels of the video stream.", "place": "url", "isRequired": true},
                {"name": "imageWidth", "wire": "imagewidth", "type": "int32", "summary": "The width of the picture that the point refers to, in pixels; the default width if absent.", "place": "url", "isRequired": false},
                {"name": "imageHeight", "wire": "imageheight", "type": "int32", "summary": "The height of the picture that the point refers to, in pixels; the default height if absent.", "place": "url", "isRequired": false},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false},
                {"name": "imageRotation", "wire": "imagerotation", "type": "int32", "summary": "The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/areaZoom",
              "name": "areaZoom",
              "summary": "Moves a point of the picture to its middle, and zooms.",
              "swift": "vapix.ptz.areaZoom(target: PTZ.ZoomTarget, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "target", "wire": "areazoom", "type": "string", "summary": "The point in pixels, and the zoom in percent; more than 100 zooms in, less zooms out.", "place": "url", "isRequired": true},
                {"name": "imageWidth", "wire": "imagewidth", "type": "int32", "summary": "The width of the picture that the point refers to, in pixels; the default width if absent.", "place": "url", "isRequired": false},
                {"name": "imageHeight", "wire": "imageheight", "type": "int32", "summary": "The height of the picture that the point refers to, in pixels; the default height if absent.", "place": "url", "isRequired": false},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false},
                {"name": "imageRotation", "wire": "imagerotation", "type": "int32", "summary": "The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/goToPresetNamed",
              "name": "goToPresetNamed",
              "summary": "Moves to a preset position by its name.",
              "swift": "vapix.ptz.goToPresetNamed(name: String, camera: Int? = nil, speed: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "name", "wire": "gotoserverpresetname", "type": "string", "summary": "The name of the preset position.", "place": "url", "isRequired": true},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/goToPreset",
              "name": "goToPreset",
              "summary": "Moves to a preset position by its number.",
              "swift": "vapix.ptz.goToPreset(number: Int, camera: Int? = nil, speed: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "number", "wire": "gotoserverpresetno", "type": "int32", "summary": "The number of the preset position, from 1.", "place": "url", "isRequired": true},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/goToDevicePreset",
              "name": "goToDevicePreset",
              "summary": "Moves to a preset position that the PTZ device stores, or runs the function of that number.",
              "swift": "vapix.ptz.goToDevicePreset(number: Int, camera: Int? = nil, speed: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "number", "wire": "gotodevicepreset", "type": "int32", "summary": "The number of the position or function in the PTZ device; the meaning depends on the device.", "place": "url", "isRequired": true},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/runAuxiliary",
              "name": "runAuxiliary",
              "summary": "Runs a function that the PTZ device has, \"speeddry\" for example.",
              "swift": "vapix.ptz.runAuxiliary(function: String, camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "function", "wire": "auxiliary", "type": "string", "summary": "The name of the function; getCommands lists the functions.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "ptz/configure",
              "name": "configure",
              "summary": "Sets speed, focus, iris, filter and backlight compensation.",
              "swift": "vapix.ptz.configure(camera: Int? = nil, speed: Int? = nil, autofocus: Bool? = nil, autoiris: Bool? = nil, infraredCutFilter: PTZ.FilterState? = nil, backlight: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed of pan and tilt, 1 to 100.", "place": "url", "isRequired": false},
                {"name": "autofocus", "wire": "autofocus", "type": "onoff", "summary": "Whether the focus is automatic.", "place": "url", "isRequired": false},
                {"name": "autoiris", "wire": "autoiris", "type": "onoff", "summary": "Whether the iris is automatic.", "place": "url", "isRequired": false},
                {"name": "infraredCutFilter", "wire": "ircutfilter", "type": "FilterState", "summary": "The state of the infrared-cut filter.", "place": "url", "isRequired": false},
                {"name": "backlight", "wire": "backlight", "type": "onoff", "summary": "Whether backlight compensation is on.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/getCommands",
              "name": "getCommands",
              "summary": "Reads the available commands, as a text to show to users.",
              "swift": "vapix.ptz.getCommands(camera: Int? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "info", "wire": "info", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/getDriverName",
              "name": "getDriverName",
              "summary": "Reads the name of the PTZ driver.",
              "swift": "vapix.ptz.getDriverName(camera: Int? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "whoami", "wire": "whoami", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/getLimits",
              "name": "getLimits",
              "summary": "Reads the limits of movement.",
              "swift": "vapix.ptz.getLimits(camera: Int? = nil) async throws -> PTZ.LimitsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "limits", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "key-value",
                "fields": [
                  {"name": "minimumPan", "wire": "MinPan", "type": "double", "summary": "The lowest pan, in degrees.", "isRequired": false},
                  {"name": "maximumPan", "wire": "MaxPan", "type": "double", "summary": "The highest pan, in degrees.", "isRequired": false},
                  {"name": "minimumTilt", "wire": "MinTilt", "type": "double", "summary": "The lowest tilt, in degrees.", "isRequired": false},
                  {"name": "maximumTilt", "wire": "MaxTilt", "type": "double", "summary": "The highest tilt, in degrees.", "isRequired": false},
                  {"name": "minimumZoom", "wire": "MinZoom", "type": "double", "summary": "The lowest zoom.", "isRequired": false},
                  {"name": "maximumZoom", "wire": "MaxZoom", "type": "double", "summary": "The highest zoom.", "isRequired": false},
                  {"name": "minimumIris", "wire": "MinIris", "type": "double", "summary": "The lowest iris.", "isRequired": false},
                  {"name": "maximumIris", "wire": "MaxIris", "type": "double", "summary": "The highest iris.", "isRequired": false},
                  {"name": "minimumFocus", "wire": "MinFocus", "type": "double", "summary": "The lowest focus.", "isRequired": false},
                  {"name": "maximumFocus", "wire": "MaxFocus", "type": "double", "summary": "The highest focus.", "isRequired": false},
                  {"name": "minimumFieldAngle", "wire": "MinFieldAngle", "type": "double", "summary": "The lowest field angle.", "isRequired": false},
                  {"name": "maximumFieldAngle", "wire": "MaxFieldAngle", "type": "double", "summary": "The highest field angle.", "isRequired": false},
                  {"name": "minimumBrightness", "wire": "MinBrightness", "type": "double", "summary": "The lowest brightness.", "isRequired": false},
                  {"name": "maximumBrightness", "wire": "MaxBrightness", "type": "double", "summary": "The highest brightness.", "isRequired": false}
                ]
              }
            },
            {
              "id": "ptz/getMode",
              "name": "getMode",
              "summary": "Reads whether a device with two lenses gives the overview or the normal view.",
              "swift": "vapix.ptz.getMode(camera: Int? = nil) async throws -> PTZ.ViewMode",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "mode", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/getPosition",
              "name": "getPosition",
              "summary": "Reads the current position.",
              "swift": "vapix.ptz.getPosition(camera: Int? = nil) async throws -> PTZ.PositionReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "position", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "key-value",
                "fields": [
                  {"name": "pan", "wire": "pan", "type": "double", "summary": "The pan, in degrees.", "isRequired": false},
                  {"name": "tilt", "wire": "tilt", "type": "double", "summary": "The tilt, in degrees.", "isRequired": false},
                  {"name": "zoom", "wire": "zoom", "type": "double", "summary": "The zoom, from 1 (wide).", "isRequired": false},
                  {"name": "focus", "wire": "focus", "type": "double", "summary": "The focus, from 1 (near) to 9999 (far).", "isRequired": false},
                  {"name": "iris", "wire": "iris", "type": "double", "summary": "The iris, from 1 (closed) to 9999 (open).", "isRequired": false},
                  {"name": "brightness", "wire": "brightness", "type": "double", "summary": "The brightness, from 1 (dark) to 9999 (bright).", "isRequired": false},
                  {"name": "autofocus", "wire": "autofocus", "type": "onoff", "summary": "Whether the focus is automatic.", "isRequired": false},
                  {"name": "autoiris", "wire": "autoiris", "type": "onoff", "summary": "Whether the iris is automatic.", "isRequired": false}
                ]
              }
            },
            {
              "id": "ptz/getSpeed",
              "name": "getSpeed",
              "summary": "Reads the speed of pan and tilt.",
              "swift": "vapix.ptz.getSpeed(camera: Int? = nil) async throws -> PTZ.SpeedReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "speed", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "key-value",
                "fields": [
                  {"name": "speed", "wire": "speed", "type": "double", "summary": "The speed, 1 to 100.", "isRequired": false}
                ]
              }
            },
            {
              "id": "ptz/getAllPresets",
              "name": "getAllPresets",
              "summary": "Reads the preset positions of all video channels.",
              "swift": "vapix.ptz.getAllPresets(camera: Int? = nil) async throws -> PTZ.PresetList",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "presetposall", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/getPresets",
              "name": "getPresets",
              "summary": "Reads the preset positions of a video channel or of all.",
              "swift": "vapix.ptz.getPresets(camera: String? = nil) async throws -> PTZ.PresetList",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "presetposcam", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1, or \"all\"; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/getPresetData",
              "name": "getPresetData",
              "summary": "Reads the preset positions with their pan, tilt and zoom, as a text.",
              "swift": "vapix.ptz.getPresetData(camera: String? = nil, format: PTZ.Format? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "presetposcamdata", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1, or \"all\"; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "format", "wire": "format", "type": "Format", "summary": "The form of the reply; lines of text if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/getAuxiliaryCommands",
              "name": "getAuxiliaryCommands",
              "summary": "Reads the functions of the PTZ device, as a text.",
              "swift": "vapix.ptz.getAuxiliaryCommands(camera: Int? = nil, format: PTZ.Format? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "auxiliary", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "format", "wire": "format", "type": "Format", "summary": "The form of the reply; lines of text if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/getAttributes",
              "name": "getAttributes",
              "summary": "Reads the meaning of the numbers for speed, focus and zoom.",
              "swift": "vapix.ptz.getAttributes(camera: String? = nil, group: PTZ.AttributeGroup? = nil) async throws -> [String: PTZ.Attributes]",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#queryattributes-response",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptz.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "json", "type": "map<Attributes>", "fields": []},
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "attributes", "place": "url", "isRequired": true},
                {"name": "format", "wire": "format", "type": "string", "constant": "json", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1, or \"all\"; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "group", "wire": "group", "type": "AttributeGroup", "summary": "The group of attributes; all if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/controlScreenMenu",
              "name": "controlScreenMenu",
              "summary": "Operates the menu that the PTZ device draws in its picture.",
              "swift": "vapix.ptz.controlScreenMenu(command: PTZ.MenuCommand, camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzconfig.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "command", "wire": "osdmenu", "type": "MenuCommand", "summary": "The command.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/setPresetNamed",
              "name": "setPresetNamed",
              "summary": "Stores the current position as a preset position with a name.",
              "swift": "vapix.ptz.setPresetNamed(name: String, isHome: Bool? = nil, camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzconfig.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "name", "wire": "setserverpresetname", "type": "string", "summary": "The name, at most 31 characters, without quotes, angle brackets, tildes and colons.", "place": "url", "isRequired": true},
                {"name": "isHome", "wire": "home", "type": "yesno", "summary": "Whether the current position becomes the home position.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/setPreset",
              "name": "setPreset",
              "summary": "Stores the current position as a preset position with a number.",
              "swift": "vapix.ptz.setPreset(number: Int, isHome: Bool? = nil, camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzconfig.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "number", "wire": "setserverpresetno", "type": "int32", "summary": "The number of the preset position, from 1.", "place": "url", "isRequired": true},
                {"name": "isHome", "wire": "home", "type": "yesno", "summary": "Whether the current position becomes the home position.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/renamePreset",
              "name": "renamePreset",
              "summary": "Renames a preset position.",
              "swift": "vapix.ptz.renamePreset(number: Int, newName: String, camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzconfig.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "number", "wire": "renameserverpresetno", "type": "int32", "summary": "The number of the preset position, from 1.", "place": "url", "isRequired": true},
                {"name": "newName", "wire": "newname", "type": "string", "summary": "The new name, at most 31 characters, without quotes, angle brackets, tildes and colons.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/removePresetNamed",
              "name": "removePresetNamed",
              "summary": "Removes a preset position by its name; if it was the home position, the device creates a new default home position.",
              "swift": "vapix.ptz.removePresetNamed(name: String, camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzconfig.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "name", "wire": "removeserverpresetname", "type": "string", "summary": "The name of the preset position.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/removePreset",
              "name": "removePreset",
              "summary": "Removes a preset position by its number; if it was the home position, the device creates a new default home position.",
              "swift": "vapix.ptz.removePreset(number: Int, camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzconfig.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "number", "wire": "removeserverpresetno", "type": "int32", "summary": "The number of the preset position, from 1.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/removeAllPresets",
              "name": "removeAllPresets",
              "summary": "Removes all preset positions of a video channel or of all.",
              "swift": "vapix.ptz.removeAllPresets(camera: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzconfig.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "removeallserverpresets", "wire": "removeallserverpresets", "type": "string", "constant": "yes", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1, or \"all\"; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptz/setDevicePreset",
              "name": "setDevicePreset",
              "summary": "Stores the current position in the PTZ device, or runs the function of that number.",
              "swift": "vapix.ptz.setDevicePreset(number: Int, camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzconfig.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "number", "wire": "setdevicepreset", "type": "int32", "summary": "The number of the position or function in the PTZ device; the meaning depends on the device.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Direction",
              "summary": "A direction to move in.",
              "words": [
                {"name": "up", "wire": "up", "summary": "Up."},
                {"name": "down", "wire": "down", "summary": "Down."},
                {"name": "left", "wire": "left", "summary": "To the left."},
                {"name": "right", "wire": "right", "summary": "To the right."},
                {"name": "upLeft", "wire": "upleft", "summary": "Up and to the left."},
                {"name": "upRight", "wire": "upright", "summary": "Up and to the right."},
                {"name": "downLeft", "wire": "downleft", "summary": "Down and to the left."},
                {"name": "downRight", "wire": "downright", "summary": "Down and to the right."}
              ]
            },
            {
              "name": "FilterState",
              "summary": "The state of the infrared-cut filter.",
              "words": [
                {"name": "automatic", "wire": "auto", "summary": "The device moves the filter automatically, depending on the light."},
                {"name": "inPlace", "wire": "on", "summary": "The filter is in place and keeps infrared light out."},
                {"name": "removed", "wire": "off", "summary": "The filter is removed and lets infrared light in."}
              ]
            },
            {
              "name": "Format",
              "summary": "The form of a reply.",
              "words": [
                {"name": "json", "wire": "json", "summary": "JSON."}
              ]
            },
            {
              "name": "AttributeGroup",
              "summary": "A group of attributes.",
              "words": [
                {"name": "zoom", "wire": "zoom", "summary": "The attributes of the zoom."},
                {"name": "focus", "wire": "focus", "summary": "The attributes of the focus."},
                {"name": "speed", "wire": "speed", "summary": "The attributes of the speed."},
                {"name": "speedDry", "wire": "speeddry", "summary": "The attributes of the speed dry function."}
              ]
            },
            {
              "name": "MenuCommand",
              "summary": "A command for the menu in the picture.",
              "words": [
                {"name": "open", "wire": "open", "summary": "Open the menu."},
                {"name": "close", "wire": "close", "summary": "Close the menu."},
                {"name": "up", "wire": "up", "summary": "Move up."},
                {"name": "down", "wire": "down", "summary": "Move down."},
                {"name": "left", "wire": "left", "summary": "Move to the left."},
                {"name": "right", "wire": "right", "summary": "Move to the right."},
                {"name": "select", "wire": "select", "summary": "Select the current entry."},
                {"name": "back", "wire": "back", "summary": "Go back."}
              ]
            },
            {
              "name": "Attributes",
              "summary": "The meaning of a video channel's numbers.",
              "fields": [
                {"name": "speeds", "wire": "speeds", "type": "list<SpeedStep>", "summary": "The speeds of pan and tilt.", "isRequired": false},
                {"name": "minimumFocus", "wire": "minFocus", "type": "list<FocusStep>", "summary": "The limits of the focus.", "isRequired": false},
                {"name": "maximumOpticalZoom", "wire": "maxOpticalZoomMag", "type": "numeric<double>", "summary": "The maximum magnification of the lens.", "isRequired": false},
                {"name": "maximumDigitalZoom", "wire": "maxDigitalZoomMag", "type": "numeric<double>", "summary": "The maximum magnification of the digital zoom.", "isRequired": false},
                {"name": "zoomSteps", "wire": "zoomSteps", "type": "list<ZoomStep>", "summary": "The steps of the zoom.", "isRequired": false},
                {"name": "isOverview", "wire": "isOverview", "type": "truefalse", "summary": "Whether the channel stands still and forwards its commands to another channel.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<json>", "summary": "Attributes that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "SpeedStep",
              "summary": "A speed of pan and tilt, and its meaning.",
              "fields": [
                {"name": "value", "wire": "value", "type": "numeric<int32>", "summary": "The speed, 1 to 100.", "isRequired": false},
                {"name": "speed", "wire": "speed", "type": "numeric<double>", "summary": "The real speed, in degrees per second.", "isRequired": false}
              ]
            },
            {
              "name": "FocusStep",
              "summary": "A limit of the focus, and its meaning.",
              "fields": [
                {"name": "value", "wire": "value", "type": "numeric<int32>", "summary": "The limit of the focus, 1 to 100.", "isRequired": false},
                {"name": "distance", "wire": "distance", "type": "numeric<int32>", "summary": "The distance, in centimeters.", "isRequired": false}
              ]
            },
            {
              "name": "ZoomStep",
              "summary": "A zoom, and its meaning.",
              "fields": [
                {"name": "value", "wire": "value", "type": "numeric<int32>", "summary": "The zoom, 1 to 19999.", "isRequired": false},
                {"name": "zoom", "wire": "zoom", "type": "numeric<double>", "summary": "The magnification.", "isRequired": false},
                {"name": "isVisible", "wire": "visible", "type": "truefalse", "summary": "Whether a user interface offers this zoom as a limit; true if absent.", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
