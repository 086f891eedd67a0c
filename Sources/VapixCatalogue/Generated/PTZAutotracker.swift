// Generated from Specs/ptz-autotracker.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// PTZ Autotracker API.
    static let ptzAutotracker = #"""
        {
          "name": "ptzAutotracker",
          "namespace": "PTZAutotracker",
          "title": "PTZ Autotracker API",
          "summary": "The app that follows moving objects with a PTZ camera.",
          "family": "VapixPTZ",
          "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/",
          "discovery": "autotracking-2",
          "since": "AXIS OS 9.10",
          "operations": [
            {
              "id": "ptzAutotracker/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.ptzAutotracker.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/viewer.cgi",
              "method": "getSupportedVersions",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "ptzAutotracker/setAutotrackingSettings",
              "name": "setAutotrackingSettings",
              "summary": "Changes how large an object must be, and how long in sight, to trigger a zone.",
              "swift": "vapix.ptzAutotracker.setAutotrackingSettings(minimumObjectSize: PTZAutotracker.MinimumObjectSize? = nil, minimumObjectLifespan: PTZAutotracker.MinimumObjectLifespan? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setautotrackingsettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/operator.cgi",
              "method": "setAutotrackingSettings",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "minimumObjectSize", "wire": "minObjectSize", "type": "MinimumObjectSize", "summary": "The smallest object size that triggers a zone; unchanged if absent.", "place": "params", "isRequired": false},
                {"name": "minimumObjectLifespan", "wire": "minObjectLifespan", "type": "MinimumObjectLifespan", "summary": "The shortest time in sight that triggers a zone; unchanged if absent.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "ptzAutotracker/getAutotrackingSettings",
              "name": "getAutotrackingSettings",
              "summary": "Reads which objects trigger a zone, and the profiles.",
              "swift": "vapix.ptzAutotracker.getAutotrackingSettings() async throws -> PTZAutotracker.AutotrackingSettingsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getautotrackingsettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/viewer.cgi",
              "method": "getAutotrackingSettings",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "minimumObjectSize", "wire": "minObjectSize", "type": "MinimumObjectSize", "summary": "The smallest object size that triggers a zone.", "isRequired": false},
                  {"name": "minimumObjectLifespan", "wire": "minObjectLifespan", "type": "MinimumObjectLifespan", "summary": "The shortest time in sight that triggers a zone.", "isRequired": false},
                  {"name": "profiles", "wire": "profiles", "type": "list<Profile>", "summary": "The profiles, without their polygons.", "isRequired": false}
                ]
              }
            },
            {
              "id": "ptzAutotracker/setAutotrackingTarget",
              "name": "setAutotrackingTarget",
              "summary": "Starts to follow an object, or stops.",
              "swift": "vapix.ptzAutotracker.setAutotrackingTarget(_ targetID: Int64) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setautotrackingtarget",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/operator.cgi",
              "method": "setAutotrackingTarget",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "targetID", "wire": "targetId", "type": "int64", "summary": "The object's identifier in the event streamObjects; -1 stops.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "ptzAutotracker/getAutotrackingTarget",
              "name": "getAutotrackingTarget",
              "summary": "Reads which object the device follows.",
              "swift": "vapix.ptzAutotracker.getAutotrackingTarget() async throws -> PTZAutotracker.AutotrackingTargetReply",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getautotrackingtarget",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/viewer.cgi",
              "method": "getAutotrackingTarget",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "targetID", "wire": "targetId", "type": "int64", "summary": "The object's identifier; -1 if no object is followed.", "isRequired": true}
                ]
              }
            },
            {
              "id": "ptzAutotracker/setApplicationSettings",
              "name": "setApplicationSettings",
              "summary": "Starts or stops the app.",
              "swift": "vapix.ptzAutotracker.setApplicationSettings(service: PTZAutotracker.Service) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setapplicationsettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/operator.cgi",
              "method": "setApplicationSettings",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "service", "wire": "service", "type": "Service", "summary": "Whether the app is to run.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "ptzAutotracker/getApplicationSettings",
              "name": "getApplicationSettings",
              "summary": "Reads whether the app runs.",
              "swift": "vapix.ptzAutotracker.getApplicationSettings() async throws -> PTZAutotracker.ApplicationSettingsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getapplicationsettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/viewer.cgi",
              "method": "getApplicationSettings",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "service", "wire": "service", "type": "Service", "summary": "Whether the app runs.", "isRequired": true}
                ]
              }
            },
            {
              "id": "ptzAutotracker/setViewportConfig",
              "name": "setViewportConfig",
              "summary": "Sets the rotation of the image, after which the event streamObjects begins.",
              "swift": "vapix.ptzAutotracker.setViewportConfig(rotation: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setviewportconfig",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/viewer.cgi",
              "method": "setViewportConfig",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "idempotent",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The camera's rotation in degrees, 0 or 180.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "ptzAutotracker/getViewportConfig",
              "name": "getViewportConfig",
              "summary": "Reads the rotation of the image.",
              "swift": "vapix.ptzAutotracker.getViewportConfig() async throws -> PTZAutotracker.ViewportConfigReply",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getviewportconfig",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/viewer.cgi",
              "method": "getViewportConfig",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The rotation in degrees, 0 or 180; -1 if it was never set.", "isRequired": true}
                ]
              }
            },
            {
              "id": "ptzAutotracker/setAutotrackingState",
              "name": "setAutotrackingState",
              "summary": "Turns automatic mode on or off; without it, zones do nothing.",
              "swift": "vapix.ptzAutotracker.setAutotrackingState(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setautotrackingstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/operator.cgi",
              "method": "setAutotrackingState",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether to follow the first object that enters a zone.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "ptzAutotracker/getAutotrackingState",
              "name": "getAutotrackingState",
              "summary": "Reads whether the device is in automatic mode.",
              "swift": "vapix.ptzAutotracker.getAutotrackingState() async throws -> PTZAutotracker.AutotrackingStateReply",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getautotrackingstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/viewer.cgi",
              "method": "getAutotrackingState",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the first object that enters a zone is followed.", "isRequired": true}
                ]
              }
            },
            {
              "id": "ptzAutotracker/addProfile",
              "name": "addProfile",
              "summary": "Adds a profile.",
              "swift": "vapix.ptzAutotracker.addProfile(preset: Int, isEnabled: Bool, polygon: [Double], name: String? = nil) async throws -> PTZAutotracker.Profile",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#addprofile",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/operator.cgi",
              "method": "addProfile",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Profile", "fields": []},
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The profile's name.", "place": "params", "isRequired": false},
                {"name": "preset", "wire": "preset", "type": "int32", "summary": "The number of the preset that the profile belongs to; -1 for none.", "place": "params", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether objects in the zone are followed.", "place": "params", "isRequired": true},
                {"name": "polygon", "wire": "polygon", "type": "list<double>", "summary": "The corners of the zone, 3 to 10, as x and y in turn, each from 0 to 1; 0, 0 is the top left of the current picture.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "ptzAutotracker/getProfile",
              "name": "getProfile",
              "summary": "Reads a profile.",
              "swift": "vapix.ptzAutotracker.getProfile(id: Int) async throws -> PTZAutotracker.Profile",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getprofile",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/viewer.cgi",
              "method": "getProfile",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Profile", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The profile's identifier.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "ptzAutotracker/updateProfile",
              "name": "updateProfile",
              "summary": "Changes a profile.",
              "swift": "vapix.ptzAutotracker.updateProfile(id: Int, name: String? = nil, preset: Int? = nil, isEnabled: Bool? = nil, polygon: [Double]? = nil) async throws -> PTZAutotracker.Profile",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#updateprofile",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/operator.cgi",
              "method": "updateProfile",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Profile", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The profile's identifier.", "place": "params", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name; unchanged if absent.", "place": "params", "isRequired": false},
                {"name": "preset", "wire": "preset", "type": "int32", "summary": "The number of the preset that the profile belongs to, -1 for none; unchanged if absent.", "place": "params", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether objects in the zone are followed; unchanged if absent.", "place": "params", "isRequired": false},
                {"name": "polygon", "wire": "polygon", "type": "list<double>", "summary": "The corners of the zone, 3 to 10, as x and y in turn, each from 0 to 1; 0, 0 is the top left of the current picture; unchanged if absent.", "separator": ",", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "ptzAutotracker/deleteProfile",
              "name": "deleteProfile",
              "summary": "Removes a profile.",
              "swift": "vapix.ptzAutotracker.deleteProfile(id: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#deleteprofile",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz-autotracking/operator.cgi",
              "method": "deleteProfile",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The profile's identifier.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "MinimumObjectSize",
              "summary": "The least size of an object that triggers a zone.",
              "fields": [
                {"name": "width", "wire": "width", "type": "int32", "summary": "The smallest width.", "isRequired": false},
                {"name": "height", "wire": "height", "type": "int32", "summary": "The smallest height.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether smaller objects are ignored.", "isRequired": false}
              ]
            },
            {
              "name": "MinimumObjectLifespan",
              "summary": "The least time in sight of an object that triggers a zone.",
              "fields": [
                {"name": "time", "wire": "time", "type": "duration<seconds>", "summary": "The shortest time in sight.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether objects that are in sight for a shorter time are ignored.", "isRequired": false}
              ]
            },
            {
              "name": "Service",
              "summary": "Whether the app runs.",
              "fields": [
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the app runs.", "isRequired": true}
              ]
            },
            {
              "name": "Profile",
              "summary": "A profile, which is a zone.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The profile's identifier.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The profile's name.", "isRequired": false},
                {"name": "preset", "wire": "preset", "type": "int32", "summary": "The number of the preset that the profile belongs to; -1 for none.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether objects in the zone are followed.", "isRequired": false},
                {"name": "polygon", "wire": "polygon", "type": "list<double>", "summary": "The corners of the zone, as x and y in turn; only `getProfile` reads them.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "invalidProfile", "code": "1101", "summary": "There is no profile with this identifier."},
            {"name": "invalidObject", "code": "1101", "summary": "There is no object with this identifier."},
            {"name": "tooManyProfiles", "code": "1102", "summary": "There are as many profiles as there can be."},
            {"name": "oddCoordinates", "code": "1103", "summary": "The polygon's numbers are not pairs."},
            {"name": "tooManyCoordinates", "code": "1104", "summary": "The polygon has too many corners."},
            {"name": "tooFewCoordinates", "code": "1105", "summary": "The polygon has too few corners."},
            {"name": "emptyProfileName", "code": "1106", "summary": "The profile's name is empty."},
            {"name": "invalidPreset", "code": "1107", "summary": "There is no such preset."},
            {"name": "zoneUpdateFailed", "code": "1108", "summary": "The zone could not be changed."},
            {"name": "missingZone", "code": "1109", "summary": "The profile has no polygon."},
            {"name": "notActive", "code": "1110", "summary": "The app does not run."},
            {"name": "invalidColor", "code": "1201", "summary": "There is no color with this identifier."},
            {"name": "noColors", "code": "1202", "summary": "There are no colors."},
            {"name": "invalidObjectWidth", "code": "1301", "summary": "The minimum width is invalid."},
            {"name": "invalidObjectHeight", "code": "1302", "summary": "The minimum height is invalid."},
            {"name": "invalidLifespan", "code": "1401", "summary": "The minimum time in sight is invalid."},
            {"name": "invalidHomeTimeout", "code": "1801", "summary": "The time until the camera returns to its home position is invalid."},
            {"name": "invalidZoomLimit", "code": "1802", "summary": "The limit of the zoom is invalid."},
            {"name": "invalidProfileLimit", "code": "1803", "summary": "The maximum number of profiles is invalid."},
            {"name": "invalidJSON", "code": "1001", "summary": "The request is not JSON."},
            {"name": "missingMethod", "code": "1002", "summary": "The request has no method."},
            {"name": "unsupportedMethod", "code": "1003", "summary": "The method is not supported."},
            {"name": "missingParams", "code": "1004", "summary": "The request has no params."},
            {"name": "missingParameter", "code": "1005", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "1006", "summary": "A parameter's value is invalid."},
            {"name": "internalError", "code": "1007", "summary": "The device failed."}
          ]
        }
        """#
}
