// Generated from Specs/Examples/day-night by vapix-generate. Do not edit.

extension Examples {
    /// The examples of DayNight API.
    static let dayNight = #"""
        ### getCapabilities_200
        POST /axis-cgi/daynight.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getCapabilities",
          "params": {
            "channel": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getCapabilities",
          "data": [
            {
              "channel": 0,
              "AutotuneSupport": true,
              "IrPassSupport": true,
              "NightDayShiftLevelSupport": true
            }
          ]
        }

        ### getConfiguration_200
        POST /axis-cgi/daynight.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getConfiguration",
          "params": {
            "channel": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getConfiguration",
          "data": [
            {
              "channel": 0,
              "DayNightDwellTime": 3,
              "DayNightShiftLevel": 50,
              "NightDayDwellTime": 3,
              "NightDayShiftLevel": 50,
              "Autotune": true,
              "NightFilter": "clear"
            }
          ]
        }

        ### getConfiguration_error2104
        POST /axis-cgi/daynight.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getConfiguration",
          "params": {
            "channel": 9
          }
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getConfiguration",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified."
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/daynight.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0",
              "2.0"
            ]
          }
        }

        ### setConfiguration_200
        POST /axis-cgi/daynight.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setConfiguration",
          "params": {
            "channel": 0,
            "DayNightDwellTime": 3,
            "DayNightShiftLevel": 50,
            "NightDayDwellTime": 3,
            "NightDayShiftLevel": 50,
            "Autotune": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setConfiguration",
          "data": [
            {
              "channel": 0,
              "DayNightDwellTime": 3,
              "DayNightShiftLevel": 50,
              "NightDayDwellTime": 3,
              "NightDayShiftLevel": 50,
              "Autotune": true
            }
          ]
        }

        ### setConfiguration_200_filter
        POST /axis-cgi/daynight.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "method": "setConfiguration",
          "params": {
            "channel": 0,
            "DayNightDwellTime": 3,
            "DayNightShiftLevel": 50,
            "NightDayDwellTime": 3,
            "NightDayShiftLevel": 50,
            "Autotune": true,
            "NightFilter": "irpass"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "method": "setConfiguration",
          "data": [
            {
              "channel": 0,
              "DayNightDwellTime": 3,
              "DayNightShiftLevel": 50,
              "NightDayDwellTime": 3,
              "NightDayShiftLevel": 50,
              "Autotune": true,
              "NightFilter": "irpass"
            }
          ]
        }

        ### setConfiguration_error1100
        POST /axis-cgi/daynight.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setConfiguration",
          "params": {
            "channel": 0,
            "NightDayShiftLevel": 50
          }
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setConfiguration",
          "error": {
            "code": 1100,
            "message": "Internal error, autotune set to true."
          }
        }

        """#
}
