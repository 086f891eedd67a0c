// Generated from Specs/stitching.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Stitching.
    static let stitching = #"""
        {
          "name": "stitching",
          "namespace": "Stitching",
          "title": "Stitching",
          "summary": "The panorama that a camera makes of the pictures of several sensors.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/stitching/",
          "discovery": "stitching",
          "operations": [
            {
              "id": "stitching/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.stitching.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "stitching/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads which methods the device has, and their limits.",
              "swift": "vapix.stitching.getCapabilities() async throws -> Stitching.CapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#getcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "getCapabilities",
              "apiVersion": "3.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "capabilities", "wire": "capabilities", "type": "map<bool>", "summary": "Whether the device has each method, by the method's name, `rotateAngle` for example.", "isRequired": false},
                  {"name": "limits", "wire": "limits", "type": "Limits", "summary": "The limits of values.", "isRequired": false}
                ]
              }
            },
            {
              "id": "stitching/getBlendingAmount",
              "name": "getBlendingAmount",
              "summary": "Reads how much the seams between the pictures are blurred.",
              "swift": "vapix.stitching.getBlendingAmount() async throws -> Stitching.BlendingAmountReply",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#getblendingamount",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "getBlendingAmount",
              "apiVersion": "3.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "amount", "wire": "blendingAmount", "type": "double", "summary": "The blur, from 0 (sharp) to 100.", "isRequired": true}
                ]
              }
            },
            {
              "id": "stitching/setBlendingAmount",
              "name": "setBlendingAmount",
              "summary": "Sets how much the seams between the pictures are blurred.",
              "swift": "vapix.stitching.setBlendingAmount(_ amount: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#setblendingamount",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "setBlendingAmount",
              "apiVersion": "3.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "amount", "wire": "blendingAmount", "type": "double", "summary": "The blur, from 0 (sharp) to 100.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "stitching/getParallaxCompensationDistance",
              "name": "getParallaxCompensationDistance",
              "summary": "Reads the distance of the objects that are aligned at the seams.",
              "swift": "vapix.stitching.getParallaxCompensationDistance() async throws -> Stitching.ParallaxCompensationDistanceReply",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#getparallaxcompensationdistance",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "getParallaxCompensationDistance",
              "apiVersion": "3.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "distance", "wire": "parallaxCompensationDistance", "type": "double", "summary": "The distance, in meters.", "isRequired": true}
                ]
              }
            },
            {
              "id": "stitching/setParallaxCompensationDistance",
              "name": "setParallaxCompensationDistance",
              "summary": "Sets the distance of the objects that are aligned at the seams.",
              "swift": "vapix.stitching.setParallaxCompensationDistance(_ distance: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#setparallaxcompensationdistance",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "setParallaxCompensationDistance",
              "apiVersion": "3.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "distance", "wire": "parallaxCompensationDistance", "type": "double", "summary": "The distance, from 1 to 50 meters.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "stitching/rotateAngle",
              "name": "rotateAngle",
              "summary": "Turns the picture of a sensor, to align it with the others.",
              "swift": "vapix.stitching.rotateAngle(sensorID: Int, axis: Stitching.Axis, angle: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#rotateangle",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "rotateAngle",
              "apiVersion": "3.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "sensorID", "wire": "id", "type": "int32", "summary": "The number of the sensor, from 0.", "place": "params", "isRequired": true},
                {"name": "axis", "wire": "axis", "type": "Axis", "summary": "The axis to turn the picture around.", "place": "params", "isRequired": true},
                {"name": "angle", "wire": "angle", "type": "double", "summary": "The angle in degrees, from -180 to 180.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "stitching/restore",
              "name": "restore",
              "summary": "Resets the angles of a sensor, the blur of seams and the distance of aligned objects to the factory defaults.",
              "swift": "vapix.stitching.restore(sensorID: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#restore",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "restore",
              "apiVersion": "3.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "sensorID", "wire": "id", "type": "int32", "summary": "The number of the sensor, from 0.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "stitching/setHorizonStraighteningEnabled",
              "name": "setHorizonStraighteningEnabled",
              "summary": "Sets whether the horizon is straightened.",
              "swift": "vapix.stitching.setHorizonStraighteningEnabled(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#sethorizonstraighteningenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "setHorizonStraighteningEnabled",
              "apiVersion": "3.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "horizonStraighteningEnabled", "type": "bool", "summary": "Whether the horizon is straightened.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "stitching/getHorizonStraighteningEnabled",
              "name": "getHorizonStraighteningEnabled",
              "summary": "Reads whether the horizon is straightened.",
              "swift": "vapix.stitching.getHorizonStraighteningEnabled() async throws -> Stitching.HorizonStraighteningEnabledReply",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#gethorizonstraighteningenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "getHorizonStraighteningEnabled",
              "apiVersion": "3.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the horizon is straightened.", "isRequired": true}
                ]
              }
            },
            {
              "id": "stitching/getHorizonStraighteningProperties",
              "name": "getHorizonStraighteningProperties",
              "summary": "Reads how the horizon is straightened.",
              "swift": "vapix.stitching.getHorizonStraighteningProperties() async throws -> Stitching.HorizonStraighteningPropertiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#gethorizonstraighteningproperties",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "getHorizonStraighteningProperties",
              "apiVersion": "3.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "tilt", "wire": "horizonStraighteningTilt", "type": "double", "summary": "The angle of the horizon from the middle of the picture, in degrees.", "isRequired": false},
                  {"name": "isStretched", "wire": "horizonStraighteningStretchEnabled", "type": "bool", "summary": "Whether the picture is stretched over the black areas in its corners.", "isRequired": false},
                  {"name": "stretchAmount", "wire": "horizonStraighteningStretchAmount", "type": "double", "summary": "The way of stretching, from 0 (not linear) to 100 (linear).", "isRequired": false}
                ]
              }
            },
            {
              "id": "stitching/setHorizonStraighteningTilt",
              "name": "setHorizonStraighteningTilt",
              "summary": "Sets where in the picture the straight horizon is.",
              "swift": "vapix.stitching.setHorizonStraighteningTilt(_ tilt: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#sethorizonstraighteningtilt",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "setHorizonStraighteningTilt",
              "apiVersion": "3.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "tilt", "wire": "horizonStraighteningTilt", "type": "double", "summary": "The angle from the middle of the picture, in degrees, within the limits of the capabilities.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "stitching/setHorizonStraighteningStretchEnabled",
              "name": "setHorizonStraighteningStretchEnabled",
              "summary": "Sets whether the picture is stretched over the black areas in its corners.",
              "swift": "vapix.stitching.setHorizonStraighteningStretchEnabled(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#sethorizonstraighteningstretchenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "setHorizonStraighteningStretchEnabled",
              "apiVersion": "3.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "horizonStraighteningStretchEnabled", "type": "bool", "summary": "Whether the picture is stretched over the black areas.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "stitching/setHorizonStraighteningStretchAmount",
              "name": "setHorizonStraighteningStretchAmount",
              "summary": "Sets how the picture is stretched over the black areas in its corners.",
              "swift": "vapix.stitching.setHorizonStraighteningStretchAmount(_ amount: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#sethorizonstraighteningstretchamount",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "setHorizonStraighteningStretchAmount",
              "apiVersion": "3.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "amount", "wire": "horizonStraighteningStretchAmount", "type": "double", "summary": "The way of stretching, from 0 (not linear) to 100 (linear).", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "stitching/getFieldOfView",
              "name": "getFieldOfView",
              "summary": "Reads the field of view of the panorama.",
              "swift": "vapix.stitching.getFieldOfView() async throws -> Stitching.FieldOfViewReply",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#getfieldofview",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "getFieldOfView",
              "apiVersion": "3.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "horizontal", "wire": "hFoV", "type": "double", "summary": "The horizontal field of view, in degrees.", "isRequired": false},
                  {"name": "vertical", "wire": "vFoV", "type": "double", "summary": "The vertical field of view, in degrees.", "isRequired": false}
                ]
              }
            },
            {
              "id": "stitching/getStitchingEnabled",
              "name": "getStitchingEnabled",
              "summary": "Reads whether the device makes a panorama.",
              "swift": "vapix.stitching.getStitchingEnabled() async throws -> Stitching.StitchingEnabledReply",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#getstitchingenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "getStitchingEnabled",
              "apiVersion": "3.4",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isEnabled", "wire": "stitchingEnabled", "type": "bool", "summary": "Whether the device makes a panorama.", "isRequired": true}
                ]
              }
            },
            {
              "id": "stitching/setStitchingEnabled",
              "name": "setStitchingEnabled",
              "summary": "Sets whether the device makes a panorama, or leaves that to a server.",
              "swift": "vapix.stitching.setStitchingEnabled(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stitching/#setstitchingenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/stitching.cgi",
              "method": "setStitchingEnabled",
              "apiVersion": "3.4",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "stitchingEnabled", "type": "bool", "summary": "Whether the device makes a panorama.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Limits",
              "summary": "The limits of values.",
              "fields": [
                {"name": "minimumBlendingAmount", "wire": "blendingAmountMin", "type": "double", "summary": "The minimum blur of seams.", "isRequired": false},
                {"name": "maximumBlendingAmount", "wire": "blendingAmountMax", "type": "double", "summary": "The maximum blur of seams.", "isRequired": false},
                {"name": "minimumParallaxCompensationDistance", "wire": "parallaxCompensationDistanceMin", "type": "double", "summary": "The shortest distance of aligned objects, in meters.", "isRequired": false},
                {"name": "maximumParallaxCompensationDistance", "wire": "parallaxCompensationDistanceMax", "type": "double", "summary": "The longest distance of aligned objects, in meters.", "isRequired": false},
                {"name": "minimumSensorID", "wire": "idMin", "type": "int32", "summary": "The number of the first sensor.", "isRequired": false},
                {"name": "maximumSensorID", "wire": "idMax", "type": "int32", "summary": "The number of the last sensor.", "isRequired": false},
                {"name": "minimumAngle", "wire": "angleMin", "type": "double", "summary": "The lowest angle of a sensor, in degrees.", "isRequired": false},
                {"name": "maximumAngle", "wire": "angleMax", "type": "double", "summary": "The highest angle of a sensor, in degrees.", "isRequired": false},
                {"name": "minimumHorizonStraighteningTilt", "wire": "horizonStraighteningTiltMin", "type": "double", "summary": "The lowest angle of the horizon, in degrees.", "isRequired": false},
                {"name": "maximumHorizonStraighteningTilt", "wire": "horizonStraighteningTiltMax", "type": "double", "summary": "The highest angle of the horizon, in degrees.", "isRequired": false},
                {"name": "minimumHorizonStraighteningStretch", "wire": "horizonStraighteningStretchMin", "type": "double", "summary": "The lowest value for the way of stretching.", "isRequired": false},
                {"name": "maximumHorizonStraighteningStretch", "wire": "horizonStraighteningStretchMax", "type": "double", "summary": "The highest value for the way of stretching.", "isRequired": false}
              ]
            },
            {
              "name": "Axis",
              "summary": "An axis of a sensor.",
              "words": [
                {"name": "pan", "wire": "pan", "summary": "The picture turns to the left or right."},
                {"name": "tilt", "wire": "tilt", "summary": "The picture turns up or down."},
                {"name": "roll", "wire": "roll", "summary": "The picture turns around the line of sight."}
              ]
            }
          ],
          "errors": [
            {"name": "invalidParameter", "code": "1000", "summary": "A parameter's value is invalid."},
            {"name": "outOfMemory", "code": "2000", "summary": "The device has too little memory."},
            {"name": "unsupportedVersion", "code": "2003", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "2004", "summary": "The method is not supported."},
            {"name": "unknownError", "code": "2200", "summary": "The device failed for an unknown reason."},
            {"name": "tablesNotInitialized", "code": "2201", "summary": "The device could not initialize the transformation tables."},
            {"name": "tableNotGenerated", "code": "2202", "summary": "The device could not make a table from these values."},
            {"name": "tableNotApplied", "code": "2203", "summary": "The device could not apply the table from these values."},
            {"name": "blendingFailed", "code": "2204", "summary": "The device could not blur the seams."},
            {"name": "calibrationNotReadable", "code": "2205", "summary": "The device could not read its calibration."},
            {"name": "calibrationMissing", "code": "2206", "summary": "The device has no calibration."},
            {"name": "calibrationNotRemoved", "code": "2207", "summary": "The device could not remove its calibration."},
            {"name": "unsupportedMode", "code": "2208", "summary": "The stitching mode is not supported."},
            {"name": "configurationNotReadable", "code": "2209", "summary": "The device could not read its configuration."},
            {"name": "configurationNotSaved", "code": "2210", "summary": "The device could not save its configuration."},
            {"name": "invalidConfiguration", "code": "2211", "summary": "The device's configuration is malformed."},
            {"name": "notAllowedWhileDisabled", "code": "2212", "summary": "The method is not allowed while stitching is disabled."},
            {"name": "notSupported", "code": "2213", "summary": "The device does not support the operation."},
            {"name": "blendingDisabled", "code": "2214", "summary": "The blur of seams is disabled."},
            {"name": "horizonStraighteningDisabled", "code": "2215", "summary": "The straightening of the horizon is disabled."},
            {"name": "stretchDisabled", "code": "2216", "summary": "The stretching of the picture is disabled."},
            {"name": "videoProcessingError", "code": "2300", "summary": "The device's video processing failed."},
            {"name": "missingParameter", "code": "4001", "summary": "A required parameter is missing."},
            {"name": "invalidType", "code": "4002", "summary": "A parameter has the wrong type."},
            {"name": "internalError", "code": "8000", "summary": "The device failed."},
            {"name": "genericError", "code": "8002", "summary": "The device failed; the documentation does not say why."}
          ]
        }
        """#
}
