// Generated from Specs/Examples/people-counter-3d by vapix-generate. Do not edit.

extension Examples {
    /// The examples of P8815-2 3D people counter API.
    static let peopleCounter3D = #"""
        ### adjustOccupancy_200
        POST /axis-cgi/a3dpc.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "95eb9c7a-5b30-4b78-aafd-eeaec4e87886",
          "method": "adjustOccupancy",
          "params": {
            "occupancy": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "95eb9c7a-5b30-4b78-aafd-eeaec4e87886",
          "method": "adjustOccupancy",
          "data": {
            "message": "Request received, use the occupancy API to confirm that the changes have taken effect."
          }
        }

        ### adjustOccupancy_error1200_off
        POST /axis-cgi/a3dpc.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "34b296dc-ad63-4988-92c4-fa7928de6014",
          "method": "adjustOccupancy",
          "params": {
            "occupancy": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "34b296dc-ad63-4988-92c4-fa7928de6014",
          "method": "adjustOccupancy",
          "error": {
            "code": 1200,
            "message": "Occupancy estimation is off, turn it on to use this feature."
          }
        }

        ### adjustOccupancy_error1200_secondary
        POST /axis-cgi/a3dpc.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "34b296dc-ad63-4988-92c4-fa7928de6014",
          "method": "adjustOccupancy",
          "params": {
            "occupancy": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "34b296dc-ad63-4988-92c4-fa7928de6014",
          "method": "adjustOccupancy",
          "error": {
            "code": 1200,
            "message": "Device is configured as occupancy secondary, adjust occupancy on primary device."
          }
        }

        ### exportFootTrafficCSV_200
        GET /a3dpc/api/export/csv?start=today&end=now&resolution=minute HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/csv

        start,end,in,out
        2020-09-23 00:00:00,2020-09-23 00:01:00,0,0
        2020-09-23 00:01:00,2020-09-23 00:02:00,0,0

        ### exportFootTraffic_200
        GET /a3dpc/api/export/json?start=yesterday&end=today&resolution=hour HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "data": [
            {
              "start": "2020-06-23 00:00:00",
              "end": "2020-06-23 01:00:00",
              "in": 0,
              "out": 0
            }
          ]
        }

        ### exportFootTraffic_error
        # The page has names in brackets in place of the field and the reason.
        GET /a3dpc/api/export/json?start=never&end=today&resolution=hour HTTP/1.1

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {
          "error": {
            "message": "Validation failed",
            "error": [
              {
                "field": "start",
                "reason": "Invalid date"
              }
            ]
          }
        }

        ### exportOccupancyCSV_200
        GET /a3dpc/api/export_occupancy/csv?start=yesterday&end=today&resolution=hour HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/csv

        start,end,peak
        2023-01-09 00:00:00,2023-01-09 01:00:00,0
        2023-01-09 01:00:00,2023-01-09 02:00:00,0
        2023-01-09 07:00:00,2023-01-09 08:00:00,3

        ### exportOccupancy_200
        GET /a3dpc/api/export_occupancy/json?start=yesterday&end=today&resolution=hour HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "data": [
            {
              "start": "2023-01-08 00:00:00",
              "end": "2023-01-08 01:00:00",
              "peak": 0
            },
            {
              "start": "2023-01-08 01:00:00",
              "end": "2023-01-08 02:00:00",
              "peak": 0
            }
          ]
        }

        ### getOccupancy_200
        GET /a3dpc/api/occupancy HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "occupancy": 15,
          "serial": "00:40:8c:18:82:27",
          "timestamp": "2020-12-03T16:28:05+01:00",
          "total_in": 100,
          "total_out": 85
        }

        ### restartPassthroughCountdown_200
        POST /axis-cgi/a3dpc.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "d661abe5-56a4-4284-baff-cc5934091fa6",
          "method": "restartPassthroughCountdown"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "d661abe5-56a4-4284-baff-cc5934091fa6",
          "method": "restartPassthroughCountdown",
          "data": {}
        }

        ### restartPassthroughCountdown_error1200
        POST /axis-cgi/a3dpc.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "f85d0604-db97-4747-9e9b-cdc863957a99",
          "method": "restartPassthroughCountdown"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "f85d0604-db97-4747-9e9b-cdc863957a99",
          "method": "restartPassthroughCountdown",
          "error": {
            "code": 1200,
            "message": "Allow passthrough threshold events is turned off."
          }
        }

        """#
}
