// Generated from Specs/Examples/view-areas by vapix-generate. Do not edit.

extension Examples {
    /// The examples of View Area API.
    static let viewAreas = #"""
        ### getConfigureSupportedVersions_200
        POST /axis-cgi/viewarea/configure.cgi HTTP/1.1
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
              "1.3",
              "2.1"
            ]
          }
        }

        ### getConfigureSupportedVersions_error8000
        POST /axis-cgi/viewarea/configure.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "error": {"code": 8000, "message": "Internal error"}}

        ### getSupportedVersions_200
        POST /axis-cgi/viewarea/info.cgi HTTP/1.1
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
              "1.3",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error8000
        POST /axis-cgi/viewarea/info.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getSupportedVersions",
          "error": {
            "code": 8000,
            "message": "Internal error"
          }
        }

        ### list_200
        POST /axis-cgi/viewarea/info.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "data": {
            "viewAreas": [
              {
                "id": 1000001,
                "source": 0,
                "camera": 1,
                "configurable": false
              },
              {
                "id": 1001002,
                "source": 1,
                "camera": 2,
                "configurable": true,
                "rectangularGeometry": {
                  "horizontalOffset": 128,
                  "horizontalSize": 480,
                  "verticalOffset": 64,
                  "verticalSize": 270
                },
                "canvasSize": {
                  "horizontal": 1920,
                  "vertical": 1080
                },
                "minSize": {
                  "horizontal": 256,
                  "vertical": 144
                },
                "maxSize": {
                  "horizontal": 1920,
                  "vertical": 1080
                },
                "grid": {
                  "horizontalOffset": 1,
                  "horizontalSize": 2,
                  "verticalOffset": 0,
                  "verticalSize": 2
                }
              }
            ]
          }
        }

        ### list_error101
        POST /axis-cgi/viewarea/info.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "error": {
            "code": 101,
            "message": "The requested API version is not supported"
          }
        }

        ### resetGeometry_200
        # The page says that the reply is like that of list.
        POST /axis-cgi/viewarea/configure.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "resetGeometry",
          "params": {
            "viewArea": {
              "id": 1000001
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "resetGeometry",
          "data": {
            "viewAreas": [
              {
                "id": 1000001,
                "source": 0,
                "camera": 1,
                "configurable": false
              },
              {
                "id": 1001002,
                "source": 1,
                "camera": 2,
                "configurable": true,
                "rectangularGeometry": {
                  "horizontalOffset": 128,
                  "horizontalSize": 480,
                  "verticalOffset": 64,
                  "verticalSize": 270
                },
                "canvasSize": {
                  "horizontal": 1920,
                  "vertical": 1080
                },
                "minSize": {
                  "horizontal": 256,
                  "vertical": 144
                },
                "maxSize": {
                  "horizontal": 1920,
                  "vertical": 1080
                },
                "grid": {
                  "horizontalOffset": 1,
                  "horizontalSize": 2,
                  "verticalOffset": 0,
                  "verticalSize": 2
                }
              }
            ]
          }
        }

        ### resetGeometry_error201
        POST /axis-cgi/viewarea/configure.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "resetGeometry",
          "params": {
            "viewArea": {
              "id": 1000001
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "resetGeometry",
          "error": {
            "code": 201,
            "message": "View area is not configurable"
          }
        }

        ### setGeometry_200
        # The page says that the reply is like that of list.
        POST /axis-cgi/viewarea/configure.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setGeometry",
          "params": {
            "viewArea": {
              "id": 1000002,
              "rectangularGeometry": {
                "horizontalOffset": 0,
                "horizontalSize": 960,
                "verticalOffset": 0,
                "verticalSize": 540
              }
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setGeometry",
          "data": {
            "viewAreas": [
              {
                "id": 1000001,
                "source": 0,
                "camera": 1,
                "configurable": false
              },
              {
                "id": 1001002,
                "source": 1,
                "camera": 2,
                "configurable": true,
                "rectangularGeometry": {
                  "horizontalOffset": 128,
                  "horizontalSize": 480,
                  "verticalOffset": 64,
                  "verticalSize": 270
                },
                "canvasSize": {
                  "horizontal": 1920,
                  "vertical": 1080
                },
                "minSize": {
                  "horizontal": 256,
                  "vertical": 144
                },
                "maxSize": {
                  "horizontal": 1920,
                  "vertical": 1080
                },
                "grid": {
                  "horizontalOffset": 1,
                  "horizontalSize": 2,
                  "verticalOffset": 0,
                  "verticalSize": 2
                }
              }
            ]
          }
        }

        ### setGeometry_error201
        POST /axis-cgi/viewarea/configure.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setGeometry",
          "params": {
            "viewArea": {
              "id": 1000002,
              "rectangularGeometry": {
                "horizontalOffset": 0,
                "horizontalSize": 960,
                "verticalOffset": 0,
                "verticalSize": 540
              }
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setGeometry",
          "error": {
            "code": 201,
            "message": "View area is not configurable"
          }
        }

        """#
}
