// Generated from Specs/Examples/light-control by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Light control API.
    static let lightControl = #"""
        ### activateLight_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "activateLight",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "activateLight",
          "data": {}
        }

        ### activateLight_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "activateLight",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "activateLight",
          "error": {
            "code": 1002,
            "message": "Provided lightID parameter is not valid for the device."
          }
        }

        ### deactivateLight_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "deactivateLight",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "deactivateLight",
          "data": {}
        }

        ### deactivateLight_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "deactivateLight",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "deactivateLight", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        ### disableLight_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "disableLight",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "disableLight",
          "data": {}
        }

        ### disableLight_error1005
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "disableLight",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "disableLight", "error": {"code": 1005, "message": "Hardware failure, could not complete request."}}

        ### enableLight_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "enableLight",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "enableLight",
          "data": {}
        }

        ### enableLight_error1005
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "enableLight",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "enableLight",
          "error": {
            "code": 1005,
            "message": "Hardware failure, could not complete request."
          }
        }

        ### getCurrentAngleOfIllumination_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCurrentAngleOfIllumination",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCurrentAngleOfIllumination",
          "data": {
            "angleOfIllumination": 20
          }
        }

        ### getCurrentAngleOfIllumination_error1001
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCurrentAngleOfIllumination",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getCurrentAngleOfIllumination", "error": {"code": 1001, "message": "Method call not supported by the device."}}

        ### getCurrentIntensity_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCurrentIntensity",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCurrentIntensity",
          "data": {
            "intensity": 100
          }
        }

        ### getCurrentIntensity_200_misspelt
        # The sample of the page misspells the name.
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCurrentIntensity",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCurrentIntensity",
          "data": {
            "intesity": 100
          }
        }

        ### getCurrentIntensity_error1005
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCurrentIntensity",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getCurrentIntensity", "error": {"code": 1005, "message": "Hardware failure, could not complete request."}}

        ### getIRWavelength_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getIRWavelength",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getIRWavelength",
          "data": {
            "IRWavelength": "850nm"
          }
        }

        ### getIRWavelength_error1002
        # The page's reply has a placeholder for the version, and lacks a quotation mark.
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getIRWavelength",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getIRWavelength",
          "error": {
            "code": 1002,
            "message": "Provided lightID parameter is not valid for the device."
          }
        }

        ### getIndividualIntensity_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getIndividualIntensity",
          "params": {
            "lightID": "led0",
            "LEDID": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getIndividualIntensity",
          "data": {
            "intensity": 100
          }
        }

        ### getIndividualIntensity_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getIndividualIntensity",
          "params": {
            "lightID": "led0",
            "LEDID": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getIndividualIntensity", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        ### getLightInformation_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightInformation",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightInformation",
          "data": {
            "items": [
              {
                "lightID": "led0",
                "lightType": "IR",
                "enabled": true,
                "synchronizeDayNightMode": true,
                "lightState": false,
                "automaticIntensityMode": false,
                "automaticAngleOfIlluminationMode": false,
                "nrOfLEDs": 1,
                "error": false,
                "errorInfo": ""
              },
              {
                "lightID": "led1",
                "lightType": "IR",
                "enabled": true,
                "synchronizeDayNightMode": false,
                "lightState": false,
                "automaticIntensityMode": false,
                "automaticAngleOfIlluminationMode": false,
                "nrOfLEDs": 2,
                "error": false,
                "errorInfo": ""
              }
            ]
          }
        }

        ### getLightInformation_error2000
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightInformation",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightInformation",
          "error": {
            "code": 2000,
            "message": "Failed to allocate memory for request."
          }
        }

        ### getLightStatus_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightStatus",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightStatus",
          "data": {
            "status": true
          }
        }

        ### getLightStatus_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightStatus",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getLightStatus", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        ### getLightSynchronizeDayNightMode_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightSynchronizeDayNightMode",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightSynchronizeDayNightMode",
          "data": {
            "synchronize": false
          }
        }

        ### getLightSynchronizeDayNightMode_200_sample
        # The sample of the page; the syntax says synchronize.
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightSynchronizeDayNightMode",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightSynchronizeDayNightMode",
          "data": {
            "enabled": false
          }
        }

        ### getLightSynchronizeDayNightMode_error1001
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLightSynchronizeDayNightMode",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getLightSynchronizeDayNightMode", "error": {"code": 1001, "message": "Method call not supported by the device."}}

        ### getManualAngleOfIllumination_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getManualAngleOfIllumination",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getManualAngleOfIllumination",
          "data": {
            "angleOfIllumination": 30
          }
        }

        ### getManualAngleOfIllumination_error1005
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getManualAngleOfIllumination",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getManualAngleOfIllumination", "error": {"code": 1005, "message": "Hardware failure, could not complete request."}}

        ### getManualIntensity_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getManualIntensity",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getManualIntensity",
          "data": {
            "intensity": 50
          }
        }

        ### getManualIntensity_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getManualIntensity",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getManualIntensity", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        ### getServiceCapabilities_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getServiceCapabilities",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getServiceCapabilities",
          "data": {
            "automaticIntensitySupport": true,
            "manualIntensitySupport": true,
            "individualIntensitySupport": false,
            "getCurrentIntensitySupport": true,
            "manualAngleOfIlluminationSupport": false,
            "automaticAngleOfIlluminationSupport": false,
            "dayNightSynchronizeSupport": true,
            "multiIRWaveLengthSupport": true,
            "capabilities": [
              {
                "lightID": "led0",
                "automaticIntensitySupport": true,
                "manualIntensitySupport": true,
                "individualIntensitySupport": false,
                "getCurrentIntensitySupport": true,
                "manualAngleOfIlluminationSupport": false,
                "automaticAngleOfIlluminationSupport": false,
                "dayNightSynchronizeSupport": true,
                "multiIRWaveLengthSupport": true
              },
              {
                "lightID": "led1",
                "automaticIntensitySupport": true,
                "manualIntensitySupport": true,
                "individualIntensitySupport": false,
                "getCurrentIntensitySupport": true,
                "manualAngleOfIlluminationSupport": false,
                "automaticAngleOfIlluminationSupport": false,
                "dayNightSynchronizeSupport": true,
                "multiIRWaveLengthSupport": true
              }
            ]
          }
        }

        ### getServiceCapabilities_error7000
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getServiceCapabilities",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getServiceCapabilities",
          "error": {
            "code": 7000,
            "message": "The requested API version is not supported by this implementation."
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error8000
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getSupportedVersions",
          "error": {
            "code": 8000,
            "message": "Internal error, could not complete request."
          }
        }

        ### getValidAngleOfIllumination_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getValidAngleOfIllumination",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getValidAngleOfIllumination",
          "data": {
            "ranges": [
              {
                "low": 10,
                "high": 30
              },
              {
                "low": 20,
                "high": 50
              }
            ]
          }
        }

        ### getValidAngleOfIllumination_error1001
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getValidAngleOfIllumination",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getValidAngleOfIllumination", "error": {"code": 1001, "message": "Method call not supported by the device."}}

        ### getValidIRWavelengths_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getValidIRWavelengths",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getValidIRWavelengths",
          "data": {
            "wavelength": [
              "850nm",
              "940nm"
            ]
          }
        }

        ### getValidIRWavelengths_200_syntax
        # The syntax of the page; the sample says wavelength.
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getValidIRWavelengths",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getValidIRWavelengths",
          "data": {
            "settings": [
              "850nm",
              "940nm"
            ]
          }
        }

        ### getValidIRWavelengths_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "getValidIRWavelengths",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "context": "abc", "method": "getValidIRWavelengths", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        ### getValidIntensity_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getValidIntensity",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getValidIntensity",
          "data": {
            "ranges": [
              {
                "low": 0,
                "high": 50
              }
            ]
          }
        }

        ### getValidIntensity_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getValidIntensity",
          "params": {
            "lightID": "led0"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getValidIntensity", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        ### setAutomaticAngleOfIlluminationMode_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setAutomaticAngleOfIlluminationMode",
          "params": {
            "lightID": "led0",
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setAutomaticAngleOfIlluminationMode",
          "data": {}
        }

        ### setAutomaticAngleOfIlluminationMode_error1001
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setAutomaticAngleOfIlluminationMode",
          "params": {
            "lightID": "led0",
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setAutomaticAngleOfIlluminationMode",
          "error": {
            "code": 1001,
            "message": "Method call not supported by the device."
          }
        }

        ### setAutomaticIntensityMode_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setAutomaticIntensityMode",
          "params": {
            "lightID": "led0",
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setAutomaticIntensityMode",
          "data": {}
        }

        ### setAutomaticIntensityMode_error1005
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setAutomaticIntensityMode",
          "params": {
            "lightID": "led0",
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "setAutomaticIntensityMode", "error": {"code": 1005, "message": "Hardware failure, could not complete request."}}

        ### setIRWavelength_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setIRWavelength",
          "params": {
            "lightID": "led0",
            "IRWavelength": "850nm"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setIRWavelength",
          "data": {}
        }

        ### setIRWavelength_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "abc",
          "method": "setIRWavelength",
          "params": {
            "lightID": "led0",
            "IRWavelength": "850nm"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "context": "abc", "method": "setIRWavelength", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        ### setIndividualIntensity_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setIndividualIntensity",
          "params": {
            "lightID": "led0",
            "LEDID": 1,
            "intensity": 100
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setIndividualIntensity",
          "data": {}
        }

        ### setIndividualIntensity_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setIndividualIntensity",
          "params": {
            "lightID": "led0",
            "LEDID": 1,
            "intensity": 100
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "setIndividualIntensity", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        ### setLightSynchronizeDayNightMode_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setLightSynchronizeDayNightMode",
          "params": {
            "lightID": "led0",
            "enabled": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setLightSynchronizeDayNightMode",
          "data": {}
        }

        ### setLightSynchronizeDayNightMode_error1001
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setLightSynchronizeDayNightMode",
          "params": {
            "lightID": "led0",
            "enabled": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "setLightSynchronizeDayNightMode", "error": {"code": 1001, "message": "Method call not supported by the device."}}

        ### setManualAngleOfIllumination_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setManualAngleOfIllumination",
          "params": {
            "lightID": "led0",
            "angleOfIllumination": 30
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setManualAngleOfIllumination",
          "data": {}
        }

        ### setManualAngleOfIllumination_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setManualAngleOfIllumination",
          "params": {
            "lightID": "led0",
            "angleOfIllumination": 30
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "setManualAngleOfIllumination", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        ### setManualIntensity_200
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setManualIntensity",
          "params": {
            "lightID": "led0",
            "intensity": 50
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setManualIntensity",
          "data": {}
        }

        ### setManualIntensity_error1002
        POST /axis-cgi/lightcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setManualIntensity",
          "params": {
            "lightID": "led0",
            "intensity": 50
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "setManualIntensity", "error": {"code": 1002, "message": "Provided lightID parameter is not valid for the device."}}

        """#
}
