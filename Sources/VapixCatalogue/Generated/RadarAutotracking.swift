// Generated from Specs/radar-autotracking.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Radar autotracking.
    static let radarAutotracking = #"""
        {
          "name": "radarAutotracking",
          "namespace": "RadarAutotracking",
          "title": "Radar autotracking",
          "summary": "A radar that points a PTZ camera at the objects that it detects.",
          "family": "VapixRadar",
          "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/",
          "discovery": "radar-autotracking",
          "pageVersion": "1.1",
          "since": "AXIS OS 7.10",
          "operations": [
            {
              "id": "radarAutotracking/getCameraConnection",
              "name": "getCameraConnection",
              "summary": "Reads which camera the radar controls, and the state of the connection.",
              "swift": "vapix.radarAutotracking.getCameraConnection() async throws -> RadarAutotracking.CameraConnectionReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getcameraconnection",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getCameraConnection",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "address", "wire": "ip", "type": "string", "summary": "The camera's IP address.", "isRequired": false},
                  {"name": "user", "wire": "user", "type": "string", "summary": "The account on the camera.", "isRequired": false},
                  {"name": "state", "wire": "state", "type": "ConnectionState", "summary": "The state of the connection.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarAutotracking/setCameraConnection",
              "name": "setCameraConnection",
              "summary": "Sets the camera, and connects to it.",
              "swift": "vapix.radarAutotracking.setCameraConnection(address: String, user: String, password: String) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setcameraconnection",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setCameraConnection",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "address", "wire": "ip", "type": "string", "summary": "The camera's IP address; an empty text disconnects the camera.", "place": "params", "isRequired": true},
                {"name": "user", "wire": "user", "type": "string", "summary": "The account on the camera.", "place": "params", "isRequired": true},
                {"name": "password", "wire": "pass", "type": "string", "summary": "The account's password.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/getCameraMountingHeight",
              "name": "getCameraMountingHeight",
              "summary": "Reads the mounting height of the camera.",
              "swift": "vapix.radarAutotracking.getCameraMountingHeight() async throws -> RadarAutotracking.Measure",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getcameramountingheight",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getCameraMountingHeight",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "Measure", "fields": []}
            },
            {
              "id": "radarAutotracking/setCameraMountingHeight",
              "name": "setCameraMountingHeight",
              "summary": "Sets the mounting height of the camera.",
              "swift": "vapix.radarAutotracking.setCameraMountingHeight(value: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setcameramountingheight",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setCameraMountingHeight",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "double", "summary": "The height, in meters, within the limits that getCameraMountingHeight reads.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/getCameraPanOffset",
              "name": "getCameraPanOffset",
              "summary": "Reads the pan offset of the camera.",
              "swift": "vapix.radarAutotracking.getCameraPanOffset() async throws -> RadarAutotracking.Measure",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getcamerapanoffset",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getCameraPanOffset",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "Measure", "fields": []}
            },
            {
              "id": "radarAutotracking/setCameraPanOffset",
              "name": "setCameraPanOffset",
              "summary": "Sets the camera's pan in the direction straight ahead of the radar.",
              "swift": "vapix.radarAutotracking.setCameraPanOffset(value: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setcamerapanoffset",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setCameraPanOffset",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "double", "summary": "The pan offset, in degrees, within the limits that getCameraPanOffset reads.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/saveCameraPanOffset",
              "name": "saveCameraPanOffset",
              "summary": "Makes the present pan of the connected camera its pan offset.",
              "swift": "vapix.radarAutotracking.saveCameraPanOffset() async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#savecamerapanoffset",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "saveCameraPanOffset",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "radarAutotracking/getCameraTiltOffset",
              "name": "getCameraTiltOffset",
              "summary": "Reads the tilt offset of the camera.",
              "swift": "vapix.radarAutotracking.getCameraTiltOffset() async throws -> RadarAutotracking.Measure",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getcameratiltoffset",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getCameraTiltOffset",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "Measure", "fields": []}
            },
            {
              "id": "radarAutotracking/setCameraTiltOffset",
              "name": "setCameraTiltOffset",
              "summary": "Sets the camera's tilt in the direction of the horizon, which allows for a slope of the ground.",
              "swift": "vapix.radarAutotracking.setCameraTiltOffset(value: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setcameratiltoffset",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setCameraTiltOffset",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "double", "summary": "The tilt offset, in degrees, within the limits that getCameraTiltOffset reads.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/saveCameraTiltOffset",
              "name": "saveCameraTiltOffset",
              "summary": "Makes the present tilt of the connected camera its tilt offset.",
              "swift": "vapix.radarAutotracking.saveCameraTiltOffset() async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#savecameratiltoffset",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "saveCameraTiltOffset",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "radarAutotracking/getCameraZoomDegree",
              "name": "getCameraZoomDegree",
              "summary": "Reads how far the camera zooms in on an object.",
              "swift": "vapix.radarAutotracking.getCameraZoomDegree() async throws -> RadarAutotracking.Measure",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getcamerazoomdegree",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getCameraZoomDegree",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "Measure", "fields": []}
            },
            {
              "id": "radarAutotracking/setCameraZoomDegree",
              "name": "setCameraZoomDegree",
              "summary": "Sets how far the camera zooms in on an object.",
              "swift": "vapix.radarAutotracking.setCameraZoomDegree(value: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setcamerazoomdegree",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setCameraZoomDegree",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "double", "summary": "The zoom, in percent, within the limits that getCameraZoomDegree reads.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/getTrackingEnabled",
              "name": "getTrackingEnabled",
              "summary": "Reads whether the radar controls the camera.",
              "swift": "vapix.radarAutotracking.getTrackingEnabled() async throws -> RadarAutotracking.Setting",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#gettrackingenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getTrackingEnabled",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "Setting", "fields": []}
            },
            {
              "id": "radarAutotracking/setTrackingEnabled",
              "name": "setTrackingEnabled",
              "summary": "Sets whether the radar controls the camera.",
              "swift": "vapix.radarAutotracking.setTrackingEnabled(value: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#settrackingenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setTrackingEnabled",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "bool", "summary": "Whether the radar controls the camera.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/getGuardTourEnabled",
              "name": "getGuardTourEnabled",
              "summary": "Reads whether the camera visits several detected objects in turn.",
              "swift": "vapix.radarAutotracking.getGuardTourEnabled() async throws -> RadarAutotracking.Setting",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getguardtourenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getGuardTourEnabled",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "Setting", "fields": []}
            },
            {
              "id": "radarAutotracking/setGuardTourEnabled",
              "name": "setGuardTourEnabled",
              "summary": "Sets whether the camera visits several detected objects in turn.",
              "swift": "vapix.radarAutotracking.setGuardTourEnabled(value: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setguardtourenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setGuardTourEnabled",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "bool", "summary": "Whether the camera visits detected objects in the order of their detection.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/getGuardTourTime",
              "name": "getGuardTourTime",
              "summary": "Reads for how long the camera stays at each object of a guard tour.",
              "swift": "vapix.radarAutotracking.getGuardTourTime() async throws -> RadarAutotracking.TimeSetting",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getguardtourtime",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getGuardTourTime",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "TimeSetting", "fields": []}
            },
            {
              "id": "radarAutotracking/setGuardTourTime",
              "name": "setGuardTourTime",
              "summary": "Sets for how long the camera stays at each object of a guard tour.",
              "swift": "vapix.radarAutotracking.setGuardTourTime(value: Duration) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setguardtourtime",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setGuardTourTime",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "duration<fractional-seconds>", "summary": "The time at each object, in seconds, within the limits that getGuardTourTime reads.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/getReturnToHomeEnabled",
              "name": "getReturnToHomeEnabled",
              "summary": "Reads whether the camera goes back to its home position after a while.",
              "swift": "vapix.radarAutotracking.getReturnToHomeEnabled() async throws -> RadarAutotracking.Setting",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getreturntohomeenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getReturnToHomeEnabled",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "Setting", "fields": []}
            },
            {
              "id": "radarAutotracking/setReturnToHomeEnabled",
              "name": "setReturnToHomeEnabled",
              "summary": "Sets whether the camera goes back to its home position after a while.",
              "swift": "vapix.radarAutotracking.setReturnToHomeEnabled(value: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setreturntohomeenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setReturnToHomeEnabled",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "bool", "summary": "Whether the camera goes back to its home position.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/getReturnToHomeTimeout",
              "name": "getReturnToHomeTimeout",
              "summary": "Reads after how long the camera goes back to its home position.",
              "swift": "vapix.radarAutotracking.getReturnToHomeTimeout() async throws -> RadarAutotracking.TimeSetting",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getreturntohometimeout",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getReturnToHomeTimeout",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "TimeSetting", "fields": []}
            },
            {
              "id": "radarAutotracking/setReturnToHomeTimeout",
              "name": "setReturnToHomeTimeout",
              "summary": "Sets after how long the camera goes back to its home position.",
              "swift": "vapix.radarAutotracking.setReturnToHomeTimeout(value: Duration) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setreturntohometimeout",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setReturnToHomeTimeout",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "duration<seconds>", "summary": "The time until the camera goes back, in whole seconds, within the limits that getReturnToHomeTimeout reads.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/getObjectTypesToTrack",
              "name": "getObjectTypesToTrack",
              "summary": "Reads which kinds of objects the camera follows.",
              "swift": "vapix.radarAutotracking.getObjectTypesToTrack() async throws -> RadarAutotracking.ObjectTypesToTrackReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getobjecttypestotrack",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getObjectTypesToTrack",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "small", "wire": "small", "type": "bool", "summary": "Whether the camera follows small objects.", "isRequired": false},
                  {"name": "human", "wire": "human", "type": "bool", "summary": "Whether the camera follows people.", "isRequired": false},
                  {"name": "vehicle", "wire": "vehicle", "type": "bool", "summary": "Whether the camera follows vehicles.", "isRequired": false},
                  {"name": "unknown", "wire": "unknown", "type": "bool", "summary": "Whether the camera follows objects that the radar cannot identify.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarAutotracking/setObjectTypesToTrack",
              "name": "setObjectTypesToTrack",
              "summary": "Sets which kinds of objects the camera follows.",
              "swift": "vapix.radarAutotracking.setObjectTypesToTrack(small: Bool, human: Bool, vehicle: Bool, unknown: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#setobjecttypestotrack",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "setObjectTypesToTrack",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "small", "wire": "small", "type": "bool", "summary": "Whether the camera follows small objects.", "place": "params", "isRequired": true},
                {"name": "human", "wire": "human", "type": "bool", "summary": "Whether the camera follows people.", "place": "params", "isRequired": true},
                {"name": "vehicle", "wire": "vehicle", "type": "bool", "summary": "Whether the camera follows vehicles.", "place": "params", "isRequired": true},
                {"name": "unknown", "wire": "unknown", "type": "bool", "summary": "Whether the camera follows objects that the radar cannot identify.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarAutotracking/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads which settings the device supports.",
              "swift": "vapix.radarAutotracking.getCapabilities() async throws -> RadarAutotracking.CapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "returnToHomeEnabled", "wire": "returnToHomeEnabled", "type": "map<json>", "summary": "Not nil if the return to the home position can be turned on.", "isRequired": false},
                  {"name": "returnToHomeTimeout", "wire": "returnToHomeTimeout", "type": "TimeLimits", "summary": "The limits of the time before the return, if it can be set.", "isRequired": false},
                  {"name": "objectTypesToTrack", "wire": "objectTypesToTrack", "type": "ObjectTypes", "summary": "The kinds of objects that can be chosen.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarAutotracking/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.radarAutotracking.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/radar/radar-autotracking/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar-autotracking.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "ConnectionState",
              "summary": "The state of the connection to the camera.",
              "words": [
                {"name": "disconnected", "wire": "disconnected", "summary": "There is no connection."},
                {"name": "connecting", "wire": "connecting", "summary": "The radar is connecting."},
                {"name": "autotune", "wire": "autotune", "summary": "The radar is connected and adjusts itself."},
                {"name": "connected", "wire": "connected", "summary": "The radar is connected."},
                {"name": "connectFailed", "wire": "connect_failed", "summary": "The radar could not connect."}
              ]
            },
            {
              "name": "Setting",
              "summary": "A setting that is on or off.",
              "fields": [
                {"name": "value", "wire": "value", "type": "bool", "summary": "Whether the setting is on.", "isRequired": true}
              ]
            },
            {
              "name": "Measure",
              "summary": "A number and its limits.",
              "fields": [
                {"name": "value", "wire": "value", "type": "double", "summary": "The value that is set.", "isRequired": true},
                {"name": "minimum", "wire": "minValue", "type": "double", "summary": "The minimum allowed value.", "isRequired": false},
                {"name": "maximum", "wire": "maxValue", "type": "double", "summary": "The maximum allowed value.", "isRequired": false}
              ]
            },
            {
              "name": "TimeSetting",
              "summary": "A time and its limits.",
              "fields": [
                {"name": "value", "wire": "value", "type": "duration<fractional-seconds>", "summary": "The time that is set.", "isRequired": true},
                {"name": "minimum", "wire": "minValue", "type": "duration<fractional-seconds>", "summary": "The shortest time.", "isRequired": false},
                {"name": "maximum", "wire": "maxValue", "type": "duration<fractional-seconds>", "summary": "The longest time.", "isRequired": false}
              ]
            },
            {
              "name": "TimeLimits",
              "summary": "The limits of a time.",
              "fields": [
                {"name": "minimum", "wire": "minValue", "type": "duration<fractional-seconds>", "summary": "The shortest time.", "isRequired": false},
                {"name": "maximum", "wire": "maxValue", "type": "duration<fractional-seconds>", "summary": "The longest time.", "isRequired": false}
              ]
            },
            {
              "name": "ObjectTypes",
              "summary": "The kinds of objects that can be chosen.",
              "fields": [
                {"name": "types", "wire": "types", "type": "list<string>", "summary": "The kinds of objects, \"human\" for example.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "unsupportedVersion", "code": "100", "summary": "The API version is not supported."},
            {"name": "missingParameter", "code": "102", "summary": "A required parameter is missing."},
            {"name": "wrongType", "code": "103", "summary": "A parameter has the wrong type."},
            {"name": "invalidJSON", "code": "200", "summary": "The request is not JSON."},
            {"name": "invalidParameter", "code": "300", "summary": "A parameter's value is invalid."},
            {"name": "invalidConnection", "code": "301", "summary": "No camera is connected."}
          ]
        }
        """#
}
