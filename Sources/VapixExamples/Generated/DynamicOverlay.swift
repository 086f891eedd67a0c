// Generated from Specs/Examples/dynamic-overlay by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Dynamic overlay API.
    static let dynamicOverlay = #"""
        ### addImage_200
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addImage",
          "params": {
            "camera": 1,
            "overlayPath": "image.ovl"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addImage",
          "data": {
            "camera": 1,
            "identity": 2
          }
        }

        ### addText_200
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addText",
          "params": {
            "camera": 1,
            "text": "%c",
            "position": "topLeft",
            "textColor": "white"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addText",
          "data": {
            "camera": 1,
            "identity": 0
          }
        }

        ### addText_200_scene
        # Put together from the page's syntax.
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addText",
          "params": {
            "camera": 1,
            "text": "Door",
            "position": [
              0.5,
              -0.25
            ],
            "reference": "scene",
            "ptPosition": [
              10,
              -20
            ],
            "zoomInterval": [
              1,
              9999
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addText",
          "data": {
            "camera": 1,
            "identity": 3
          }
        }

        ### addText_200_scrolling
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addText",
          "params": {
            "camera": 1,
            "text": "Weather forecast: Sunny every day!",
            "scrollSpeed": -1,
            "position": "bottomRight",
            "textColor": "white",
            "textBGColor": "black"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addText",
          "data": {
            "camera": 1,
            "identity": 1
          }
        }

        ### addText_error300
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addText",
          "params": {
            "camera": 1,
            "text": "Example street 14\nLund",
            "position": "bottomRight",
            "fontSize": 14,
            "textColor": "white"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addText",
          "error": {
            "code": 300,
            "message": "Unable to create overlays (limit reached)"
          }
        }

        ### getOverlayCapabilities_200
        # The page's syntax, with made-up numbers.
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getOverlayCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getOverlayCapabilities",
          "data": {
            "maxFontSize": 200,
            "minFontSize": 4,
            "maxImageHeight": 1080,
            "maxImageSize": 2073600,
            "maxImageWidth": 1920,
            "maxTextLength": 512,
            "numAvailableSlots": 8,
            "rotationSupported": true,
            "slotsPerImageOverlay": 2,
            "slotsPerOverlay": 1,
            "slotsPerTextOverlay": 1,
            "supportedReferences": [
              "channel",
              "scene"
            ]
          }
        }

        ### getOverlayCapabilities_200_old
        # A name misspelt as in the page's sample.
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getOverlayCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getOverlayCapabilities",
          "data": {
            "numberAvailbleSlots": 8,
            "slotsPerImageOverlay": 2,
            "slotsPerTextOverlay": 1
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
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
              "2.0",
              "3.0"
            ]
          }
        }

        ### list_200
        # The page abridges its sample; the rest is from its syntax.
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "data": {
            "imageFiles": [
              "/etc/overlays/axis(128x44).ovl",
              "/etc/overlays/logo.ovl"
            ],
            "imageOverlays": [
              {
                "camera": 1,
                "identity": 2,
                "overlayPath": "logo.ovl",
                "position": [
                  -1.0,
                  1.0
                ],
                "zIndex": 1,
                "visible": true,
                "scalable": false
              }
            ],
            "textOverlays": [
              {
                "camera": 1,
                "identity": 0,
                "indicator": "",
                "indicatorBG": "transparent",
                "indicatorColor": "white",
                "indicatorOL": "black",
                "indicatorSize": 40,
                "position": "topLeft",
                "ptPosition": [
                  0.5,
                  -1.5
                ],
                "text": "%c",
                "textColor": "white",
                "textBGColor": "red",
                "textOLColor": "black",
                "fontSize": 80,
                "reference": "channel",
                "rotation": 0,
                "scrollSpeed": 0,
                "size": [
                  32,
                  48
                ],
                "zIndex": 2,
                "zoomInterval": [
                  1,
                  19999
                ],
                "visible": true,
                "scalable": false,
                "textLength": 24
              }
            ]
          }
        }

        ### list_error301
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "params": {
            "camera": 99
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "error": {
            "code": 301,
            "message": "Invalid value for parameter camera"
          }
        }

        ### remove_200
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "remove",
          "params": {
            "identity": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "remove",
          "data": {}
        }

        ### setImage_200
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setImage",
          "params": {
            "identity": 2,
            "camera": 1,
            "overlayPath": "redlogo.ovl"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setImage",
          "data": {}
        }

        ### setText_200
        POST /axis-cgi/dynamicoverlay/dynamicoverlay.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setText",
          "params": {
            "identity": 0,
            "textBGColor": "red"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setText",
          "data": {}
        }

        """#
}
