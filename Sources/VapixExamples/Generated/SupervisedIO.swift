// Generated from Specs/Examples/supervised-io by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Supervised IO.
    static let supervisedIO = #"""
        ### getNumberOfPorts_200
        POST /axis-cgi/supervisedio.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getNumberOfPorts"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getNumberOfPorts", "data": {"inputs": 2, "outputs": 2}}

        ### getSupervisedRanges_200
        # The page shows the form; the ranges are those of its sample of setSupervised.
        POST /axis-cgi/supervisedio.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSupervisedRanges", "params": [{"port": 0}]}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.0",
          "method": "getSupervisedRanges",
          "data": {
            "items": [
              {
                "port": 0,
                "ranges": [
                  {
                    "state": "short",
                    "lowerlimit": 0,
                    "upperlimit": 9
                  },
                  {
                    "state": "close",
                    "lowerlimit": 10,
                    "upperlimit": 90
                  },
                  {
                    "state": "open",
                    "lowerlimit": 91,
                    "upperlimit": 200
                  },
                  {
                    "state": "cut",
                    "lowerlimit": 201,
                    "upperlimit": 255
                  }
                ]
              }
            ]
          }
        }

        ### getSupervised_200
        POST /axis-cgi/supervisedio.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSupervised", "params": [{"port": 1}, {"port": 2}]}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.0",
          "method": "getSupervised",
          "data": {
            "items": [
              {
                "port": 1,
                "supervised": true,
                "supervisable": true,
                "state": "short",
                "level": 0
              },
              {
                "port": 2,
                "supervised": true,
                "supervisable": true,
                "state": "open",
                "level": 2300
              }
            ]
          }
        }

        ### getSupervised_error2205
        # The page shows the form of the error, and the codes in a table.
        POST /axis-cgi/supervisedio.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSupervised", "params": [{"port": 1}, {"port": 2}]}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSupervised", "error": {"code": 2205, "message": "Invalid port parameter"}}

        ### getSupportedStates_200
        POST /axis-cgi/supervisedio.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSupportedStates", "params": [{"port": 1}]}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.0",
          "method": "getSupportedStates",
          "data": {
            "items": [
              {
                "port": 1,
                "states": [
                  {
                    "name": "short"
                  },
                  {
                    "name": "close"
                  },
                  {
                    "name": "open"
                  },
                  {
                    "name": "cut"
                  }
                ]
              }
            ]
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/supervisedio.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSupportedVersions", "data": {"apiVersions": ["1.0", "2.0"]}}

        ### isSupervisable_200
        POST /axis-cgi/supervisedio.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "isSupervisable"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.0",
          "method": "isSupervisable",
          "data": {
            "items": [
              {
                "port": 0,
                "input": true,
                "output": false
              },
              {
                "port": 1,
                "input": true,
                "output": false
              }
            ]
          }
        }

        ### setSupervised_200
        POST /axis-cgi/supervisedio.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.0",
          "method": "setSupervised",
          "params": [
            {
              "port": 0,
              "supervised": true,
              "ranges": [
                {
                  "state": "short",
                  "lowerlimit": 0,
                  "upperlimit": 9
                },
                {
                  "state": "close",
                  "lowerlimit": 10,
                  "upperlimit": 90
                },
                {
                  "state": "open",
                  "lowerlimit": 91,
                  "upperlimit": 200
                },
                {
                  "state": "cut",
                  "lowerlimit": 201,
                  "upperlimit": 255
                }
              ]
            },
            {
              "port": 1,
              "supervised": true,
              "ranges": [
                {
                  "state": "short",
                  "lowerlimit": 0,
                  "upperlimit": 9
                },
                {
                  "state": "close",
                  "lowerlimit": 10,
                  "upperlimit": 90
                },
                {
                  "state": "open",
                  "lowerlimit": 91,
                  "upperlimit": 200
                },
                {
                  "state": "cut",
                  "lowerlimit": 201,
                  "upperlimit": 255
                }
              ]
            }
          ]
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.0",
          "method": "setSupervised",
          "data": {
            "items": [
              {
                "port": 0,
                "code": 1,
                "message": ""
              },
              {
                "port": 1,
                "code": 1,
                "message": ""
              }
            ]
          }
        }

        ### setSupervised_error2204
        # The request is a part of the page's sample; the page shows the form of the error, and the codes in a table.
        POST /axis-cgi/supervisedio.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.0",
          "method": "setSupervised",
          "params": [
            {
              "port": 10,
              "supervised": true,
              "ranges": [
                {
                  "state": "cut",
                  "lowerlimit": 0,
                  "upperlimit": 1302
                },
                {
                  "state": "open",
                  "lowerlimit": 1303,
                  "upperlimit": 1986
                },
                {
                  "state": "closed",
                  "lowerlimit": 1987,
                  "upperlimit": 3124
                },
                {
                  "state": "short",
                  "lowerlimit": 3125,
                  "upperlimit": 4095
                }
              ]
            }
          ]
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setSupervised", "error": {"code": 2204, "message": "Invalid range"}}

        """#
}
