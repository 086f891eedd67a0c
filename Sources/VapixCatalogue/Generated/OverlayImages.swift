// Generated from Specs/overlay-images.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Overlay image API.
    static let overlayImages = #"""
        {
          "name": "overlayImages",
          "namespace": "OverlayImages",
          "title": "Overlay image API",
          "summary": "The image files that overlays use.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/",
          "discovery": "overlayimage",
          "operations": [
            {
              "id": "overlayImages/uploadOverlayImage",
              "name": "uploadOverlayImage",
              "summary": "Stores an image on the device.",
              "swift": "vapix.overlayImages.uploadOverlayImage(isScaledToResolution: Bool, image: FilePart, alpha: String? = nil) async throws -> OverlayImages.UploadOverlayImageReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#uploadoverlayimage",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/uploadoverlayimage.cgi",
              "method": "uploadOverlayImage",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": true,
              "parameters": [
                {"name": "isScaledToResolution", "wire": "scaleToResolution", "type": "bool", "summary": "Whether the device scales the image with the video's resolution.", "place": "params", "isRequired": true},
                {"name": "alpha", "wire": "alpha", "type": "string", "summary": "The color to show as transparent, \"ffffff\" for example; ignored for formats that support transparency.", "place": "params", "isRequired": false},
                {"name": "request", "wire": "json", "type": "method", "place": "part", "isRequired": false},
                {"name": "image", "wire": "image", "type": "file", "summary": "The image; the extension of its file name tells the format.", "place": "part", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "path", "wire": "path", "type": "string", "summary": "The path of the image on the device.", "isRequired": true}
                ]
              }
            },
            {
              "id": "overlayImages/getUploadSupportedVersions",
              "name": "getUploadSupportedVersions",
              "summary": "Reads which versions of the upload the device has.",
              "swift": "vapix.overlayImages.getUploadSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/uploadoverlayimage.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "overlayImages/supportedFormats",
              "name": "supportedFormats",
              "summary": "Lists the image formats that the device accepts.",
              "swift": "vapix.overlayImages.supportedFormats() async throws -> OverlayImages.SupportedFormatsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#supportedformats",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/manageoverlayimages.cgi",
              "method": "supportedFormats",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "formats", "wire": "formats", "type": "list<Format>", "summary": "The formats.", "isRequired": false}
                ]
              }
            },
            {
              "id": "overlayImages/validateImageHeader",
              "name": "validateImageHeader",
              "summary": "Tests whether the device accepts an image; an image that it refuses is an error.",
              "swift": "vapix.overlayImages.validateImageHeader(format: OverlayImages.Format, width: Int, height: Int) async throws -> OverlayImages.ValidateImageHeaderReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#validateimageheader",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/manageoverlayimages.cgi",
              "method": "validateImageHeader",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "format", "wire": "type", "type": "Format", "summary": "The image's format.", "place": "params", "isRequired": true},
                {"name": "width", "wire": "width", "type": "int32", "summary": "The image's width, in pixels.", "place": "params", "isRequired": true},
                {"name": "height", "wire": "height", "type": "int32", "summary": "The image's height, in pixels.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "supportsAlpha", "wire": "supportsAlpha", "type": "bool", "summary": "Whether a transparent color may be given.", "isRequired": false},
                  {"name": "supportsScaling", "wire": "supportsScaling", "type": "bool", "summary": "Whether the device can scale the image with the video's resolution.", "isRequired": false}
                ]
              }
            },
            {
              "id": "overlayImages/listImages",
              "name": "listImages",
              "summary": "Lists the images on the device.",
              "swift": "vapix.overlayImages.listImages() async throws -> OverlayImages.ListImagesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#listimages",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/manageoverlayimages.cgi",
              "method": "listImages",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "files", "wire": "files", "type": "list<File>", "summary": "The images.", "isRequired": false}
                ]
              }
            },
            {
              "id": "overlayImages/deleteImage",
              "name": "deleteImage",
              "summary": "Deletes an image.",
              "swift": "vapix.overlayImages.deleteImage(path: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#deleteimage",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/manageoverlayimages.cgi",
              "method": "deleteImage",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "path", "wire": "path", "type": "string", "summary": "The path of the image on the device.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "overlayImages/getDefaultImage",
              "name": "getDefaultImage",
              "summary": "Reads the default image of stream profiles.",
              "swift": "vapix.overlayImages.getDefaultImage() async throws -> OverlayImages.DefaultImageReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#getdefaultimage",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/manageoverlayimages.cgi",
              "method": "getDefaultImage",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "path", "wire": "path", "type": "string", "summary": "The path of the image on the device.", "isRequired": false}
                ]
              }
            },
            {
              "id": "overlayImages/setDefaultImage",
              "name": "setDefaultImage",
              "summary": "Sets the default image of stream profiles.",
              "swift": "vapix.overlayImages.setDefaultImage(path: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#setdefaultimage",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/manageoverlayimages.cgi",
              "method": "setDefaultImage",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "path", "wire": "path", "type": "string", "summary": "The path of the image on the device.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "overlayImages/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of the image management the device has.",
              "swift": "vapix.overlayImages.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/manageoverlayimages.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "File",
              "summary": "An image on the device.",
              "fields": [
                {"name": "path", "wire": "path", "type": "string", "summary": "The path of the image on the device.", "isRequired": true},
                {"name": "isScaledToResolution", "wire": "scaleWithResolution", "type": "bool", "summary": "Whether the device scales the image with the video's resolution.", "isRequired": false}
              ]
            },
            {
              "name": "Format",
              "summary": "An image format.",
              "words": [
                {"name": "bmp", "wire": "bmp", "summary": "A bitmap."},
                {"name": "jpeg", "wire": "jpeg", "summary": "JPEG."},
                {"name": "png", "wire": "png", "summary": "PNG."},
                {"name": "svg", "wire": "svg", "summary": "Scalable vector graphics (SVG)."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed."},
            {"name": "unsupportedVersion", "code": "1001", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "1002", "summary": "The method is not supported."},
            {"name": "invalidParameter", "code": "1003", "summary": "A parameter's value is invalid."},
            {"name": "invalidRequest", "code": "1004", "summary": "The request is invalid."},
            {"name": "imageTooLarge", "code": "1005", "summary": "The image is too large."},
            {"name": "unsupportedFormat", "code": "1006", "summary": "The image's format is not supported."},
            {"name": "noSpace", "code": "1007", "summary": "The device has no space left."},
            {"name": "alphaNotSupported", "code": "1008", "summary": "A transparent color is not supported."},
            {"name": "scalingNotSupported", "code": "1009", "summary": "The image cannot be scaled with the resolution."},
            {"name": "imageExists", "code": "1010", "summary": "Another image has this name."},
            {"name": "usedByDynamicOverlay", "code": "1011", "summary": "A dynamic overlay uses the image."},
            {"name": "usedByLegacyOverlay", "code": "1012", "summary": "A legacy overlay uses the image."},
            {"name": "usedAsDefault", "code": "1013", "summary": "The image is the default image."},
            {"name": "usedByOverlay", "code": "1014", "summary": "An overlay uses the image."}
          ]
        }
        """#
}
