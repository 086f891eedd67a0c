// Generated from Specs/Examples/io-port-management by vapix-generate. Do not edit.

extension Examples {
    /// The examples of I/O port management.
    static let ioPortManagement = #"""
        ### getPorts_200
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPorts"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPorts",
          "data": {
            "numberOfPorts": 3,
            "items": [
              {
                "port": "0",
                "state": "closed",
                "configurable": true,
                "readonly": true,
                "usage": "Button",
                "direction": "input",
                "name": "Bell",
                "normalState": "open"
              },
              {
                "port": "1",
                "state": "closed",
                "configurable": true,
                "usage": "Door",
                "direction": "output",
                "name": "Output 1",
                "normalState": "closed"
              },
              {
                "port": "2",
                "state": "open",
                "configurable": false,
                "usage": "",
                "direction": "input",
                "name": "Input 2",
                "normalState": "closed"
              }
            ]
          }
        }

        ### getPorts_200_none
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPorts"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPorts",
          "data": {
            "numberOfPorts": 0
          }
        }

        ### getPorts_error4004
        # The code is in the sample of the page, and not in its table.
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPorts"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getPorts",
          "error": {
            "code": 4004,
            "message": "Invalid parameter(s)"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
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
              "1.3",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error2102
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
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
            "code": 2102,
            "message": "Method not supported"
          }
        }

        ### setPorts_200
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "params": {
            "ports": [
              {
                "port": "0",
                "usage": "Button",
                "direction": "input",
                "name": "Bell",
                "normalState": "open"
              },
              {
                "port": "1",
                "usage": "Door",
                "direction": "output",
                "name": "Output 1",
                "normalState": "open",
                "state": "open"
              },
              {
                "port": "2",
                "usage": "",
                "direction": "input",
                "name": "Input 2",
                "normalState": "closed"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "data": {
            "ports": [
              "0",
              "1",
              "2"
            ]
          }
        }

        ### setPorts_200_direction
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "params": {
            "ports": [
              {
                "port": "1",
                "direction": "input"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "data": {
            "ports": [
              "1"
            ]
          }
        }

        ### setPorts_error2103
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "params": {
            "ports": [
              {
                "port": "0",
                "usage": "Button",
                "direction": "input",
                "name": "Bell",
                "normalState": "open"
              },
              {
                "port": "1",
                "usage": "Door",
                "direction": "output",
                "name": "Output 1",
                "normalState": "open",
                "state": "open"
              },
              {
                "port": "2",
                "usage": "",
                "direction": "input",
                "name": "Input 2",
                "normalState": "closed"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "error": {
            "code": 2103,
            "message": "Required parameter missing"
          }
        }

        ### setPorts_error2104
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "params": {
            "ports": [
              {
                "port": "0",
                "usage": "Button",
                "direction": "input",
                "name": "Bell",
                "normalState": "open"
              },
              {
                "port": "1",
                "usage": "Door",
                "direction": "output",
                "name": "Output 1",
                "normalState": "open",
                "state": "open"
              },
              {
                "port": "2",
                "usage": "",
                "direction": "input",
                "name": "Input 2",
                "normalState": "closed"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified",
            "details": {
              "port": "0",
              "propertyName": "direction"
            }
          }
        }

        ### setPorts_error2104_several
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "params": {
            "ports": [
              {
                "port": "0",
                "usage": "Button",
                "direction": "input",
                "name": "Bell",
                "normalState": "open"
              },
              {
                "port": "1",
                "usage": "Door",
                "direction": "output",
                "name": "Output 1",
                "normalState": "open",
                "state": "open"
              },
              {
                "port": "2",
                "usage": "",
                "direction": "input",
                "name": "Input 2",
                "normalState": "closed"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setPorts",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified",
            "details": {
              "port": "0",
              "propertyName": "direction"
            },
            "errors": [
              {
                "code": 1100,
                "message": "Internal error",
                "details": {
                  "port": "1"
                }
              },
              {
                "code": 2104,
                "message": "Invalid parameter value specified",
                "details": {
                  "port": "2",
                  "propertyName": "direction"
                }
              }
            ]
          }
        }

        ### setStateSequence_200
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setStateSequence",
          "params": {
            "port": "1",
            "sequence": [
              {
                "state": "open",
                "time": 1000
              },
              {
                "state": "closed",
                "time": 2000
              },
              {
                "state": "open",
                "time": 0
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setStateSequence",
          "data": {
            "port": "1"
          }
        }

        ### setStateSequence_error2104
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setStateSequence",
          "params": {
            "port": "1",
            "sequence": [
              {
                "state": "open",
                "time": 1000
              },
              {
                "state": "closed",
                "time": 2000
              },
              {
                "state": "open",
                "time": 0
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setStateSequence",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified"
          }
        }

        ### setStateSequence_error2200
        # The code of the page; the sentence is made up.
        POST /axis-cgi/io/portmanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setStateSequence",
          "params": {
            "port": "1",
            "sequence": [
              {
                "state": "open",
                "time": 1000
              },
              {
                "state": "closed",
                "time": 2000
              },
              {
                "state": "open",
                "time": 0
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setStateSequence",
          "error": {
            "code": 2200,
            "message": "State sequence already ongoing"
          }
        }

        """#
}
