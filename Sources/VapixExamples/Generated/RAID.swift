// Generated from Specs/Examples/raid-management by vapix-generate. Do not edit.

extension Examples {
    /// The examples of RAID management.
    static let raid = #"""
        ### getCapabilities_200
        POST /axis-cgi/disks/raid.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getCapabilities",
          "data": {
            "raidLevels": [
              "raid0",
              "raid1",
              "raid5",
              "raid6",
              "raid10"
            ]
          }
        }

        ### getStatus_200
        POST /axis-cgi/disks/raid.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getStatus"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getStatus",
          "data": {
            "raids": [
              {
                "status": "degraded",
                "syncProgress": 0,
                "syncTimeRemaining": 0,
                "raidLevel": "raid5",
                "components": [
                  {
                    "componentStatus": "connected",
                    "componentId": "0",
                    "serialNumber": "ABC123",
                    "capacity": 1234
                  },
                  {
                    "componentStatus": "missing",
                    "componentId": "1",
                    "serialNumber": "unknown",
                    "capacity": 0
                  },
                  {
                    "componentStatus": "connected",
                    "componentId": "2",
                    "serialNumber": "CAB312",
                    "capacity": 1234
                  }
                ]
              }
            ]
          }
        }

        ### getStatus_error1100
        POST /axis-cgi/disks/raid.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getStatus"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getStatus",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/disks/raid.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "123",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### recreateOnAllComponents_200
        POST /axis-cgi/disks/raid.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "recreateRaidOnAllComponents",
          "params": {
            "raidLevel": "raid10"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "recreateRaidOnAllComponents",
          "data": {}
        }

        ### recreateOnAllComponents_error1201
        POST /axis-cgi/disks/raid.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "recreateRaidOnAllComponents",
          "params": {
            "raidLevel": "raid10"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "recreateRaidOnAllComponents",
          "error": {
            "code": 1201,
            "message": "RAID level not supported"
          }
        }

        """#
}
