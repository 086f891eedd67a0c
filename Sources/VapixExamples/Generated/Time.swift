// Generated from Specs/Examples/time-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Time API.
    static let time = #"""
        ### getAll_200
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getAll"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getAll",
          "data": {
            "dateTime": "2018-11-19T13:26:53Z",
            "localDateTime": "2018-11-19T14:26:53+01:00",
            "maxYearSupported": 2069,
            "timeZone": "Europe/Stockholm",
            "timeZones": [
              "Africa/Abidjan",
              "Africa/Accra"
            ]
          }
        }

        ### getAll_200_dhcp
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getAll"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "getAll",
          "data": {
            "dateTime": "2018-11-19T13:26:53Z",
            "localDateTime": "2018-11-19T14:26:53+01:00",
            "maxYearSupported": 2069,
            "timeZone": "Europe/Stockholm",
            "posixTimeZone": "CET-1CEST,M3.5.0,M10.5.0/3",
            "dstEnabled": true,
            "dhcpTimeZone": "Europe/Berlin",
            "dhcpTimeZoneUtilized": false,
            "timeZones": [
              "Africa/Abidjan",
              "Africa/Accra"
            ]
          }
        }

        ### getDateTimeInfo_200
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getDateTimeInfo"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getDateTimeInfo",
          "data": {
            "dateTime": "2018-11-19T13:26:53Z",
            "localDateTime": "2018-11-19T14:26:53+01:00",
            "maxYearSupported": 2069,
            "timeZone": "Europe/Stockholm"
          }
        }

        ### getDateTimeInfo_200_dhcp
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getDateTimeInfo"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "getDateTimeInfo",
          "data": {
            "dateTime": "2018-11-19T13:26:53Z",
            "localDateTime": "2018-11-19T14:26:53+01:00",
            "maxYearSupported": 2069,
            "timeZone": "Europe/Stockholm",
            "posixTimeZone": "CET-1CEST,M3.5.0,M10.5.0/3",
            "dstEnabled": true,
            "dhcpTimeZone": "Europe/Berlin",
            "dhcpTimeZoneUtilized": false
          }
        }

        ### getDateTimeInfo_200_posix
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getDateTimeInfo"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getDateTimeInfo",
          "data": {
            "dateTime": "2018-11-19T13:26:53Z",
            "localDateTime": "2018-11-19T14:26:53+01:00",
            "maxYearSupported": 2069,
            "posixTimeZone": "CET-1CEST,M3.5.0,M10.5.0/3",
            "dstEnabled": true
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.1"
            ]
          }
        }

        ### resetTimeZone_200
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "resetTimeZone"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "resetTimeZone",
          "data": {
            "status": "success"
          }
        }

        ### setDateTime_200
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setDateTime",
          "params": {
            "dateTime": "2018-12-24T14:28:53Z"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setDateTime",
          "data": {
            "dateTime": "2018-12-24T14:28:53Z"
          }
        }

        ### setPosixTimeZone_200
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setPosixTimeZone",
          "params": {
            "posixTimeZone": "CET-1CEST,M3.5.0,M10.5.0/3",
            "enableDst": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setPosixTimeZone",
          "data": {
            "posixTimeZone": "CET-1CEST,M3.5.0,M10.5.0/3",
            "dstEnabled": true
          }
        }

        ### setTimeZone_200
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setTimeZone",
          "params": {
            "timeZone": "Europe/Stockholm"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setTimeZone",
          "data": {
            "timeZone": "Europe/Stockholm"
          }
        }

        ### setTimeZone_error4004
        # The page shows only the form of an error.
        POST /axis-cgi/time.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setTimeZone",
          "params": {
            "timeZone": "Europe/Nowhere"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setTimeZone",
          "error": {
            "code": 4004,
            "message": "Invalid parameter(s)"
          }
        }

        """#
}
