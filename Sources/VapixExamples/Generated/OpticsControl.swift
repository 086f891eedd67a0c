// Generated from Specs/Examples/optics-control by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Optics Control.
    static let opticsControl = #"""
        ### calibrate_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "calibrate",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "zoom": true,
                "focus": true
              },
              {
                "opticsId": "1",
                "zoom": false,
                "focus": true
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "calibrate",
          "data": {}
        }

        ### calibrate_error1200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "calibrate",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "zoom": true,
                "focus": true
              },
              {
                "opticsId": "1",
                "zoom": false,
                "focus": true
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "method": "calibrate", "error": {"code": 1200, "message": "Internal error"}}

        ### getCapabilities_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "getCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "getCapabilities",
          "data": {
            "numberOfOptics": 1,
            "optics": [
              {
                "opticsId": "0",
                "capabilities": [
                  "focus",
                  "zoom",
                  "irCutFilter",
                  "calibrateFocus",
                  "calibrateZoom",
                  "compensateTemperature",
                  "compensateIr"
                ],
                "maxMagnification": 2.4
              }
            ]
          }
        }

        ### getCapabilities_error1100
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "getCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "method": "getCapabilities", "error": {"code": 1100, "message": "Internal error"}}

        ### getOptics_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "getOptics"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "getOptics",
          "data": {
            "numberOfOptics": 2,
            "optics": [
              {
                "opticsId": "0",
                "focusPosition": 0.5,
                "focusMoving": false,
                "focusWindowUpperLeftX": 0.3,
                "focusWindowUpperLeftY": 0.2,
                "focusWindowWidth": 0.4,
                "focusWindowHeight": 0.5,
                "magnification": 1.4,
                "zoomMoving": false,
                "temperatureCompensation": true,
                "irCutFilterState": "auto",
                "irCompensation": true
              },
              {
                "opticsId": "1",
                "focusPosition": 0.3,
                "focusMoving": false,
                "focusWindowUpperLeftX": 0.3,
                "focusWindowUpperLeftY": 0.2,
                "focusWindowWidth": 0.4,
                "focusWindowHeight": 0.5,
                "magnification": 1.6,
                "zoomMoving": false,
                "temperatureCompensation": true,
                "irCutFilterState": "auto",
                "irCompensation": true
              }
            ]
          }
        }

        ### getOptics_error1100
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "getOptics"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "getOptics",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.2"
            ]
          }
        }

        ### performAutofocus_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "performAutofocus",
          "params": {
            "optics": [
              {
                "opticsId": "0"
              },
              {
                "opticsId": "1"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "performAutofocus",
          "data": {}
        }

        ### performAutofocus_error1300
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "performAutofocus",
          "params": {
            "optics": [
              {
                "opticsId": "0"
              },
              {
                "opticsId": "1"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "performAutofocus",
          "error": {
            "code": 1300,
            "message": "Focus not found",
            "details": {
              "opticsId": "0"
            }
          }
        }

        ### reset_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "reset",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "zoom": true,
                "focus": true
              },
              {
                "opticsId": "1",
                "zoom": false,
                "focus": true
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "reset",
          "data": {}
        }

        ### reset_error1200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "reset",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "zoom": true,
                "focus": true
              },
              {
                "opticsId": "1",
                "zoom": false,
                "focus": true
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "method": "reset", "error": {"code": 1200, "message": "Internal error"}}

        ### setFocusWindow_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setFocusWindow",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "upperLeftX": 0.25,
                "upperLeftY": 0.3,
                "width": 0.5,
                "height": 0.4
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setFocusWindow",
          "data": {}
        }

        ### setFocusWindow_error1200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setFocusWindow",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "upperLeftX": 0.25,
                "upperLeftY": 0.3,
                "width": 0.5,
                "height": 0.4
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "method": "setFocusWindow", "error": {"code": 1200, "message": "Internal error"}}

        ### setFocus_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setFocus",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "position": 0.2
              },
              {
                "opticsId": "1",
                "position": 0.3
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setFocus",
          "data": {}
        }

        ### setFocus_error1200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setFocus",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "position": 0.2
              },
              {
                "opticsId": "1",
                "position": 0.3
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "method": "setFocus", "error": {"code": 1200, "message": "Internal error"}}

        ### setIrCompensation_200
        # Put together from the page's syntax.
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setIrCompensation",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "enable": false
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setIrCompensation",
          "data": {}
        }

        ### setIrCutFilterState_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setIrCutFilterState",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "irCutFilterState": "off"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setIrCutFilterState",
          "data": {}
        }

        ### setIrCutFilterState_error1200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setIrCutFilterState",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "irCutFilterState": "off"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "method": "setIrCutFilterState", "error": {"code": 1200, "message": "Internal error"}}

        ### setMagnification_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setMagnification",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "magnification": 1.4
              },
              {
                "opticsId": "1",
                "magnification": 1.5
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setMagnification",
          "data": {}
        }

        ### setMagnification_error1200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setMagnification",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "magnification": 1.4
              },
              {
                "opticsId": "1",
                "magnification": 1.5
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setMagnification",
          "error": {
            "code": 1200,
            "message": "Temperature out of range",
            "details": {
              "opticsId": "0"
            },
            "errors": [
              {
                "code": 1100,
                "message": "Internal error",
                "details": {
                  "opticsId": "0"
                }
              },
              {
                "code": 2104,
                "message": "Invalid parameter value specified",
                "details": {
                  "opticsId": "1"
                }
              }
            ]
          }
        }

        ### setRelativeFocus_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "method": "setRelativeFocus",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "type": "+bigStep"
              },
              {
                "opticsId": "1",
                "type": "numerical",
                "value": -0.1
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "method": "setRelativeFocus",
          "data": {}
        }

        ### setRelativeFocus_error1100
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "method": "setRelativeFocus",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "type": "+bigStep"
              },
              {
                "opticsId": "1",
                "type": "numerical",
                "value": -0.1
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "method": "setRelativeFocus", "error": {"code": 1100, "message": "Internal error"}}

        ### setRelativeMagnification_200
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "method": "setRelativeMagnification",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "type": "+bigStep"
              },
              {
                "opticsId": "1",
                "type": "numerical",
                "value": -0.1
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "method": "setRelativeMagnification",
          "data": {}
        }

        ### setRelativeMagnification_error1100
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "method": "setRelativeMagnification",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "type": "+bigStep"
              },
              {
                "opticsId": "1",
                "type": "numerical",
                "value": -0.1
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "method": "setRelativeMagnification", "error": {"code": 1100, "message": "Internal error"}}

        ### setTemperatureCompensation_200
        # Put together from the page's syntax.
        POST /axis-cgi/opticscontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setTemperatureCompensation",
          "params": {
            "optics": [
              {
                "opticsId": "0",
                "enable": true
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "setTemperatureCompensation",
          "data": {}
        }

        """#
}
