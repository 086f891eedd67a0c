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
