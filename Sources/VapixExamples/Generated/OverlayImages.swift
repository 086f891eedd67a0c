// Generated from Specs/Examples/overlay-images by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Overlay image API.
    static let overlayImages = #"""
        ### deleteImage_200
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "deleteImage",
          "params": {
            "path": "/etc/overlays/image.ovl"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "deleteImage"
        }

        ### deleteImage_error1003
        # The code is a text, as in the page's sample.
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "deleteImage",
          "params": {
            "path": "/etc/overlays/image.ovl"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "deleteImage",
          "error": {
            "code": "1003",
            "message": "Invalid parameter"
          }
        }

        ### getDefaultImage_200
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getDefaultImage"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getDefaultImage",
          "data": {
            "path": "/etc/overlays/image.ovl"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
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
            "apiVersion": [
              "1.0"
            ]
          }
        }

        ### getUploadSupportedVersions_200
        POST /axis-cgi/uploadoverlayimage.cgi HTTP/1.1
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
              "1.0"
            ]
          }
        }

        ### listImages_200
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "listImages"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "listImages",
          "data": {
            "files": [
              {
                "path": "/etc/overlays/image1.ovl",
                "scaleWithResolution": true
              },
              {
                "path": "/etc/overlays/image2.ovl",
                "scaleWithResolution": false
              }
            ]
          }
        }

        ### listImages_error1003
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "listImages"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "listImages", "error": {"code": "1003", "message": "Invalid parameter"}}

        ### setDefaultImage_200
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setDefaultImage",
          "params": {
            "path": "/etc/overlays/image.ovl"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setDefaultImage"
        }

        ### setDefaultImage_error1003
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setDefaultImage",
          "params": {
            "path": "/etc/overlays/image.ovl"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setDefaultImage", "error": {"code": "1003", "message": "Invalid parameter"}}

        ### supportedFormats_200
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "supportedFormats"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "supportedFormats",
          "data": {
            "formats": [
              "bmp",
              "jpeg",
              "png",
              "svg"
            ]
          }
        }

        ### uploadOverlayImage_200
        POST /axis-cgi/uploadoverlayimage.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="json"
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "uploadOverlayImage", "params": {"scaleToResolution": true, "alpha": "ffffff"}}
        --fileboundary
        Content-Disposition: form-data; name="image"; filename="image.bmp"
        Content-Type: image/bmp

        the image
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "uploadOverlayImage", "data": {"path": "/etc/overlays/image.ovl"}}

        ### uploadOverlayImage_error1003
        POST /axis-cgi/uploadoverlayimage.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="json"
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "uploadOverlayImage", "params": {"scaleToResolution": true, "alpha": "ffffff"}}
        --fileboundary
        Content-Disposition: form-data; name="image"; filename="image.bmp"
        Content-Type: image/bmp

        the image
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "uploadOverlayImage", "error": {"code": "1003", "message": "Invalid parameter"}}

        ### validateImageHeader_200
        POST /axis-cgi/manageoverlayimages.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "validateImageHeader",
          "params": {
            "type": "png",
            "width": 640,
            "height": 360
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "validateImageHeader",
          "data": {
            "supportsAlpha": false,
            "supportsScaling": true
          }
        }

        """#
}
