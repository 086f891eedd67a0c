// Generated from Specs/Examples/stitching by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Stitching.
    static let stitching = #"""
        ### getBlendingAmount_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getBlendingAmount"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getBlendingAmount",
          "data": {
            "blendingAmount": 50.0
          }
        }

        ### getBlendingAmount_error2004
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getBlendingAmount"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getBlendingAmount",
          "error": {
            "code": 2004,
            "message": "Method not supported."
          }
        }

        ### getCapabilities_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getCapabilities",
          "data": {
            "capabilities": {
              "getBlendingAmount": true,
              "setBlendingAmount": true,
              "getParallaxCompensationDistance": true,
              "setParallaxCompensationDistance": true,
              "rotateAngle": true,
              "restore": true
            },
            "limits": {
              "blendingAmountMin": 0.0,
              "blendingAmountMax": 100.0,
              "parallaxCompensationDistanceMin": 1.0,
              "parallaxCompensationDistanceMax": 50.0,
              "idMin": 0,
              "idMax": 3,
              "angleMin": -180,
              "angleMax": 180
            }
          }
        }

        ### getCapabilities_error2003
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getCapabilities",
          "error": {
            "code": 2003,
            "message": "The requested API version is not supported."
          }
        }

        ### getFieldOfView_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getFieldOfView"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getFieldOfView",
          "data": {
            "hFoV": 180,
            "vFoV": 90
          }
        }

        ### getFieldOfView_error2003
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getFieldOfView"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getFieldOfView",
          "error": {
            "code": 2003,
            "message": "The requested API version is not supported."
          }
        }

        ### getHorizonStraighteningEnabled_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getHorizonStraighteningEnabled"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getHorizonStraighteningEnabled",
          "data": {
            "enabled": true
          }
        }

        ### getHorizonStraighteningEnabled_error2213
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getHorizonStraighteningEnabled"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getHorizonStraighteningEnabled",
          "error": {
            "code": 2213,
            "message": "Operation is not supported."
          }
        }

        ### getHorizonStraighteningProperties_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getHorizonStraighteningProperties"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getHorizonStraighteningProperties",
          "data": {
            "horizonStraighteningTilt": 10.0,
            "horizonStraighteningStretchEnabled": true,
            "horizonStraighteningStretchAmount": 50.0
          }
        }

        ### getHorizonStraighteningProperties_error2215
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getHorizonStraighteningProperties"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "getHorizonStraighteningProperties",
          "error": {
            "code": 2215,
            "message": "Horizon Straightening is not enabled."
          }
        }

        ### getParallaxCompensationDistance_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getParallaxCompensationDistance"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getParallaxCompensationDistance",
          "data": {
            "parallaxCompensationDistance": 10.0
          }
        }

        ### getParallaxCompensationDistance_200_syntax
        # As the page's syntax spells it.
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getParallaxCompensationDistance"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getParallaxCompensationDistance",
          "data": {
            "parallaxComensationDistance": 10.0
          }
        }

        ### getParallaxCompensationDistance_error2004
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getParallaxCompensationDistance"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "3.0", "context": "abc", "method": "getParallaxCompensationDistance", "error": {"code": 2004, "message": "Method not supported."}}

        ### getStitchingEnabled_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.4",
          "context": "my context",
          "method": "getStitchingEnabled"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.4",
          "context": "my context",
          "method": "getStitchingEnabled",
          "data": {
            "stitchingEnabled": true
          }
        }

        ### getStitchingEnabled_error2213
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.4",
          "context": "my context",
          "method": "getStitchingEnabled"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.4",
          "context": "my context",
          "method": "getStitchingEnabled",
          "error": {
            "code": 2213,
            "message": "Operation is not supported."
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0",
              "2.1",
              "3.0"
            ]
          }
        }

        ### getSupportedVersions_error8000
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "getSupportedVersions",
          "error": {
            "code": 8000,
            "message": "Internal error, could not complete request."
          }
        }

        ### restore_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "restore",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "restore",
          "data": {}
        }

        ### restore_error1000
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "restore",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "restore",
          "error": {
            "code": 1000,
            "message": "Invalid parameter value."
          }
        }

        ### rotateAngle_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "params": {
            "id": 2,
            "axis": "pan",
            "angle": 0.05
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "data": {}
        }

        ### rotateAngle_200_roll
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "params": {
            "id": 3,
            "axis": "roll",
            "angle": -0.2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "data": {}
        }

        ### rotateAngle_200_tilt
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "params": {
            "id": 0,
            "axis": "tilt",
            "angle": 0.15
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "data": {}
        }

        ### rotateAngle_error1000
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "params": {
            "id": 2,
            "axis": "pan",
            "angle": 0.05
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "error": {
            "code": 1000,
            "message": "Invalid parameter value."
          }
        }

        ### rotateAngle_error4001
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "params": {
            "id": 3,
            "axis": "roll",
            "angle": -0.2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "rotateAngle",
          "error": {
            "code": 4001,
            "message": "Mandatory input parameter was not found in the input."
          }
        }

        ### setBlendingAmount_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "setBlendingAmount",
          "params": {
            "blendingAmount": 75.0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "setBlendingAmount",
          "data": {}
        }

        ### setBlendingAmount_error2004
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "setBlendingAmount",
          "params": {
            "blendingAmount": 75.0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "setBlendingAmount",
          "error": {
            "code": 2004,
            "message": "Method not supported."
          }
        }

        ### setHorizonStraighteningEnabled_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningEnabled",
          "params": {
            "horizonStraighteningEnabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningEnabled",
          "data": {}
        }

        ### setHorizonStraighteningEnabled_error2300
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningEnabled",
          "params": {
            "horizonStraighteningEnabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningEnabled",
          "error": {
            "code": 2300,
            "message": "Internal vipd error, could not complete request."
          }
        }

        ### setHorizonStraighteningStretchAmount_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningStretchAmount",
          "params": {
            "horizonStraighteningStretchAmount": 50
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningStretchAmount",
          "data": {}
        }

        ### setHorizonStraighteningStretchAmount_error2216
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningStretchAmount",
          "params": {
            "horizonStraighteningStretchAmount": 50
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningStretchAmount",
          "error": {
            "code": 2216,
            "message": "Horizon Straightening stretch is disabled."
          }
        }

        ### setHorizonStraighteningStretchEnabled_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningStretchEnabled",
          "params": {
            "horizonStraighteningStretchEnabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningStretchEnabled",
          "data": {}
        }

        ### setHorizonStraighteningStretchEnabled_error2213
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningStretchEnabled",
          "params": {
            "horizonStraighteningStretchEnabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningStretchEnabled",
          "error": {
            "code": 2213,
            "message": "Operation is not supported."
          }
        }

        ### setHorizonStraighteningTilt_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningTilt",
          "params": {
            "horizonStraighteningTilt": 10
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningTilt",
          "data": {}
        }

        ### setHorizonStraighteningTilt_error2213
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningTilt",
          "params": {
            "horizonStraighteningTilt": 10
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.2",
          "context": "my context",
          "method": "setHorizonStraighteningTilt",
          "error": {
            "code": 2213,
            "message": "Operation is not supported."
          }
        }

        ### setParallaxCompensationDistance_200
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "setParallaxCompensationDistance",
          "params": {
            "parallaxCompensationDistance": 20.0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "setParallaxCompensationDistance",
          "data": {}
        }

        ### setParallaxCompensationDistance_error2004
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.0",
          "context": "abc",
          "method": "setParallaxCompensationDistance",
          "params": {
            "parallaxCompensationDistance": 20.0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "3.0", "context": "abc", "method": "setParallaxCompensationDistance", "error": {"code": 2004, "message": "Method not supported."}}

        ### setStitchingEnabled_200
        # The page's sample has no params; these are from its syntax.
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.4",
          "context": "my context",
          "method": "setStitchingEnabled",
          "params": {
            "stitchingEnabled": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.4",
          "context": "my context",
          "method": "setStitchingEnabled",
          "data": {}
        }

        ### setStitchingEnabled_error2213
        # The page's sample has no params; these are from its syntax.
        POST /axis-cgi/stitching.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "3.4",
          "context": "my context",
          "method": "setStitchingEnabled",
          "params": {
            "stitchingEnabled": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.4",
          "context": "my context",
          "method": "setStitchingEnabled",
          "error": {
            "code": 2213,
            "message": "Operation is not supported."
          }
        }

        """#
}
