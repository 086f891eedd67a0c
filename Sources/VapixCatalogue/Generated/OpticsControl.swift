// Generated from Specs/optics-control.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Optics Control.
    static let opticsControl = #"""
        {
          "name": "opticsControl",
          "namespace": "OpticsControl",
          "title": "Optics Control",
          "summary": "Focus, zoom and infrared-cut filter of cameras without PTZ.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/optics-control/",
          "discovery": "optics-control",
          "operations": [
            {
              "id": "opticsControl/getOptics",
              "name": "getOptics",
              "summary": "Reads the settings of the optics.",
              "swift": "vapix.opticsControl.getOptics() async throws -> OpticsControl.OpticsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#getoptics",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "getOptics",
              "apiVersion": "1.1",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "count", "wire": "numberOfOptics", "type": "int32", "summary": "The number of optics.", "isRequired": false},
                  {"name": "optics", "wire": "optics", "type": "list<Optics>", "summary": "The optics; empty if there are none.", "isRequired": false}
                ]
              }
            },
            {
              "id": "opticsControl/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads the capabilities of the optics.",
              "swift": "vapix.opticsControl.getCapabilities() async throws -> OpticsControl.CapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#getcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "getCapabilities",
              "apiVersion": "1.1",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "count", "wire": "numberOfOptics", "type": "int32", "summary": "The number of optics.", "isRequired": false},
                  {"name": "optics", "wire": "optics", "type": "list<OpticsCapabilities>", "summary": "The optics; empty if there are none.", "isRequired": false}
                ]
              }
            },
            {
              "id": "opticsControl/setFocus",
              "name": "setFocus",
              "summary": "Sets the focus.",
              "swift": "vapix.opticsControl.setFocus(optics: [OpticsControl.FocusSetting]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#setfocus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "setFocus",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<FocusSetting>", "summary": "The optics and the new focus for each.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/setRelativeFocus",
              "name": "setRelativeFocus",
              "summary": "Changes the focus by a step, within its limits.",
              "swift": "vapix.opticsControl.setRelativeFocus(optics: [OpticsControl.RelativeChange]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#setrelativefocus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "setRelativeFocus",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<RelativeChange>", "summary": "The optics and the step for each.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/setMagnification",
              "name": "setMagnification",
              "summary": "Sets the magnification of optics with zoom.",
              "swift": "vapix.opticsControl.setMagnification(optics: [OpticsControl.MagnificationSetting]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#setmagnification",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "setMagnification",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<MagnificationSetting>", "summary": "The optics and the new magnification for each.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/setRelativeMagnification",
              "name": "setRelativeMagnification",
              "summary": "Changes the magnification by a step, within its limits.",
              "swift": "vapix.opticsControl.setRelativeMagnification(optics: [OpticsControl.RelativeChange]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#setrelativemagnification",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "setRelativeMagnification",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<RelativeChange>", "summary": "The optics and the step for each.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/calibrate",
              "name": "calibrate",
              "summary": "Calibrates focus and zoom.",
              "swift": "vapix.opticsControl.calibrate(optics: [OpticsControl.PartSelection]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#calibrate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "calibrate",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<PartSelection>", "summary": "The optics and the parts of each to calibrate.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/performAutofocus",
              "name": "performAutofocus",
              "summary": "Searches for the best focus, which takes time; another request meanwhile makes the search fail.",
              "swift": "vapix.opticsControl.performAutofocus(optics: [OpticsControl.OpticsSelection]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#performautofocus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "performAutofocus",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<OpticsSelection>", "summary": "The optics whose focus to search.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/reset",
              "name": "reset",
              "summary": "Moves focus and zoom to their default positions; the focus must then be searched again.",
              "swift": "vapix.opticsControl.reset(optics: [OpticsControl.PartSelection]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#reset",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "reset",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<PartSelection>", "summary": "The optics and the parts of each to reset.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/setFocusWindow",
              "name": "setFocusWindow",
              "summary": "Sets the part of the picture that the search for the best focus uses.",
              "swift": "vapix.opticsControl.setFocusWindow(optics: [OpticsControl.WindowSetting]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#setfocuswindow",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "setFocusWindow",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<WindowSetting>", "summary": "The optics and the new focus window for each.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/setTemperatureCompensation",
              "name": "setTemperatureCompensation",
              "summary": "Sets whether the focus follows the temperature, on optics that support it.",
              "swift": "vapix.opticsControl.setTemperatureCompensation(optics: [OpticsControl.Switch]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#settemperaturecompensation",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "setTemperatureCompensation",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<Switch>", "summary": "The optics, and for each whether the focus follows the temperature.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/setIrCutFilterState",
              "name": "setIrCutFilterState",
              "summary": "Sets the state of the infrared-cut filter.",
              "swift": "vapix.opticsControl.setIrCutFilterState(optics: [OpticsControl.FilterSetting]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#setircutfilterstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "setIrCutFilterState",
              "apiVersion": "1.1",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<FilterSetting>", "summary": "The optics and the new state of the infrared-cut filter for each.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/setIrCompensation",
              "name": "setIrCompensation",
              "summary": "Sets whether the focus follows infrared light, on optics that support it.",
              "swift": "vapix.opticsControl.setIrCompensation(optics: [OpticsControl.Switch]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#setircompensation",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "setIrCompensation",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "optics", "wire": "optics", "type": "list<Switch>", "summary": "The optics, and for each whether the focus follows infrared light.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "opticsControl/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.opticsControl.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/optics-control/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/opticscontrol.cgi",
              "method": "getSupportedVersions",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Optics",
              "summary": "The settings of optics.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true},
                {"name": "focusPosition", "wire": "focusPosition", "type": "double", "summary": "The focus, from 0 to 1.", "isRequired": false},
                {"name": "isFocusMoving", "wire": "focusMoving", "type": "bool", "summary": "Whether the focus is moving.", "isRequired": false},
                {"name": "focusWindowX", "wire": "focusWindowUpperLeftX", "type": "double", "summary": "The left edge of the focus window, from 0 to 1.", "isRequired": false},
                {"name": "focusWindowY", "wire": "focusWindowUpperLeftY", "type": "double", "summary": "The top edge of the focus window, from 0 to 1.", "isRequired": false},
                {"name": "focusWindowWidth", "wire": "focusWindowWidth", "type": "double", "summary": "The width of the focus window, from 0 to 1.", "isRequired": false},
                {"name": "focusWindowHeight", "wire": "focusWindowHeight", "type": "double", "summary": "The height of the focus window, from 0 to 1.", "isRequired": false},
                {"name": "magnification", "wire": "magnification", "type": "double", "summary": "The magnification; nil for optics without zoom.", "isRequired": false},
                {"name": "isZoomMoving", "wire": "zoomMoving", "type": "bool", "summary": "Whether the zoom is moving; nil for optics without zoom.", "isRequired": false},
                {"name": "hasTemperatureCompensation", "wire": "temperatureCompensation", "type": "bool", "summary": "Whether the focus follows the temperature.", "isRequired": false},
                {"name": "infraredCutFilter", "wire": "irCutFilterState", "type": "FilterState", "summary": "The state of the infrared-cut filter.", "isRequired": false},
                {"name": "hasInfraredCompensation", "wire": "irCompensation", "type": "bool", "summary": "Whether the focus follows infrared light.", "isRequired": false}
              ]
            },
            {
              "name": "OpticsCapabilities",
              "summary": "The capabilities of optics.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true},
                {"name": "capabilities", "wire": "capabilities", "type": "list<Capability>", "summary": "The capabilities.", "isRequired": false},
                {"name": "maximumMagnification", "wire": "maxMagnification", "type": "double", "summary": "The largest magnification; nil for optics without zoom.", "isRequired": false}
              ]
            },
            {
              "name": "Capability",
              "summary": "A capability of optics.",
              "words": [
                {"name": "focus", "wire": "focus", "summary": "Set the focus."},
                {"name": "zoom", "wire": "zoom", "summary": "Set the zoom."},
                {"name": "infraredCutFilter", "wire": "irCutFilter", "summary": "Move the infrared-cut filter."},
                {"name": "calibrateFocus", "wire": "calibrateFocus", "summary": "Calibrate the focus."},
                {"name": "calibrateZoom", "wire": "calibrateZoom", "summary": "Calibrate the zoom."},
                {"name": "compensateTemperature", "wire": "compensateTemperature", "summary": "Let the focus follow the temperature."},
                {"name": "compensateInfrared", "wire": "compensateIr", "summary": "Let the focus follow infrared light."}
              ]
            },
            {
              "name": "FilterState",
              "summary": "The state of the infrared-cut filter.",
              "words": [
                {"name": "inPlace", "wire": "on", "summary": "The filter is in place and keeps infrared light out."},
                {"name": "removed", "wire": "off", "summary": "The filter is removed and lets infrared light in."},
                {"name": "automatic", "wire": "auto", "summary": "The device moves the filter automatically."}
              ]
            },
            {
              "name": "FocusSetting",
              "summary": "Optics and the focus to set.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true},
                {"name": "position", "wire": "position", "type": "double", "summary": "The focus, from 0 to 1.", "isRequired": true}
              ]
            },
            {
              "name": "MagnificationSetting",
              "summary": "Optics and the magnification to set.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true},
                {"name": "magnification", "wire": "magnification", "type": "double", "summary": "The magnification, from 1 to the maximum of the optics.", "isRequired": true}
              ]
            },
            {
              "name": "RelativeChange",
              "summary": "Optics and the step to change them by.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "ChangeType", "summary": "The kind of step.", "isRequired": true},
                {"name": "value", "wire": "value", "type": "double", "summary": "The size of the step, for steps of the type `numerical`.", "isRequired": false}
              ]
            },
            {
              "name": "ChangeType",
              "summary": "A step to change optics by.",
              "words": [
                {"name": "increaseMuch", "wire": "+bigStep", "summary": "Much more."},
                {"name": "decreaseMuch", "wire": "-bigStep", "summary": "Much less."},
                {"name": "increase", "wire": "+smallStep", "summary": "A little more."},
                {"name": "decrease", "wire": "-smallStep", "summary": "A little less."},
                {"name": "numerical", "wire": "numerical", "summary": "A step of a given size."}
              ]
            },
            {
              "name": "PartSelection",
              "summary": "Optics and the parts of them to include.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true},
                {"name": "focus", "wire": "focus", "type": "bool", "summary": "Whether to include the focus; false if absent.", "isRequired": false},
                {"name": "zoom", "wire": "zoom", "type": "bool", "summary": "Whether to include the zoom, for optics with zoom; false if absent.", "isRequired": false}
              ]
            },
            {
              "name": "OpticsSelection",
              "summary": "A choice of optics.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true}
              ]
            },
            {
              "name": "WindowSetting",
              "summary": "Optics and the focus window to set.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true},
                {"name": "x", "wire": "upperLeftX", "type": "double", "summary": "The left edge, from 0 to 1.", "isRequired": true},
                {"name": "y", "wire": "upperLeftY", "type": "double", "summary": "The top edge, from 0 to 1.", "isRequired": true},
                {"name": "width", "wire": "width", "type": "double", "summary": "The width; x and width together are at most 1.", "isRequired": true},
                {"name": "height", "wire": "height", "type": "double", "summary": "The height; y and height together are at most 1.", "isRequired": true}
              ]
            },
            {
              "name": "Switch",
              "summary": "Optics and whether to turn a function on.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true},
                {"name": "isEnabled", "wire": "enable", "type": "bool", "summary": "Whether to turn the function on.", "isRequired": true}
              ]
            },
            {
              "name": "FilterSetting",
              "summary": "Optics and the new state of the infrared-cut filter.",
              "fields": [
                {"name": "opticsID", "wire": "opticsId", "type": "string", "summary": "The identifier of the optics.", "isRequired": true},
                {"name": "state", "wire": "irCutFilterState", "type": "FilterState", "summary": "The new state of the filter.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "temperatureOutOfRange", "code": "1200", "summary": "The temperature is too high or too low."},
            {"name": "focusNotFound", "code": "1300", "summary": "The search found no focus."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."}
          ]
        }
        """#
}
