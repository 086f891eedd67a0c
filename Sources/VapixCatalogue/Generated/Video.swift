// Generated from Specs/video-streaming.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Video streaming over HTTP.
    static let video = #"""
        {
          "name": "video",
          "namespace": "Video",
          "title": "Video streaming over HTTP",
          "summary": "Properties of pictures and video, and uncompressed pictures.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/video-streaming/",
          "discovery": "image-size",
          "since": "AXIS OS 5.00",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "video/getBitmap",
              "name": "getBitmap",
              "summary": "Takes a picture without compression.",
              "swift": "vapix.video.getBitmap(resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil, palette: String? = nil, squarePixel: Bool? = nil) async throws -> [UInt8]",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming/#bitmap",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/bitmap/image.bmp",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "deprecated": "AXIS OS 11.0 removed it. Use image of JPEG instead.",
              "sendsParameters": false,
              "reply": {"form": "binary", "contentType": "image/bitmap", "magic": "424d", "fields": []},
              "parameters": [
                {"name": "resolution", "wire": "resolution", "type": "resolution", "summary": "The size of the picture.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video source or view area, from 1, or \"quad\"; 1 if absent.", "place": "url", "isRequired": false},
                {"name": "compression", "wire": "compression", "type": "int32", "summary": "The compression, 0 to 100.", "place": "url", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The rotation clockwise, in degrees.", "place": "url", "isRequired": false},
                {"name": "palette", "wire": "palette", "type": "string", "summary": "The color palette of a thermal camera.", "place": "url", "isRequired": false},
                {"name": "squarePixel", "wire": "squarepixel", "type": "bit", "summary": "Whether to correct the aspect ratio, so that pixels are square.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "video/getImageSize",
              "name": "getImageSize",
              "summary": "Reads the size of a picture after rotation and other changes.",
              "swift": "vapix.video.getImageSize(camera: String? = nil, resolution: String? = nil, compression: Int? = nil, rotation: Int? = nil, palette: String? = nil, squarePixel: Bool? = nil) async throws -> Video.ImageSizeReply",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming/#image-resolution",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/imagesize.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video source or view area, from 1, or \"quad\"; 1 if absent.", "place": "url", "isRequired": false},
                {"name": "resolution", "wire": "resolution", "type": "string", "summary": "The size to ask for, \"640x480\" or a name such as \"QCIF\"; the default size if absent.", "place": "url", "isRequired": false},
                {"name": "compression", "wire": "compression", "type": "int32", "summary": "The compression, 0 to 100.", "place": "url", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The rotation clockwise, in degrees.", "place": "url", "isRequired": false},
                {"name": "palette", "wire": "palette", "type": "string", "summary": "The color palette of a thermal camera.", "place": "url", "isRequired": false},
                {"name": "squarePixel", "wire": "squarepixel", "type": "bit", "summary": "Whether to correct the aspect ratio, so that pixels are square.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "key-value",
                "fields": [
                  {"name": "width", "wire": "image width", "type": "int32", "summary": "The width, in pixels.", "isRequired": true},
                  {"name": "height", "wire": "image height", "type": "int32", "summary": "The height, in pixels.", "isRequired": true}
                ]
              }
            },
            {
              "id": "video/getVideoStatus",
              "name": "getVideoStatus",
              "summary": "Reads whether the sources of a video encoder have a signal.",
              "swift": "vapix.video.getVideoStatus(sources: [Int]) async throws -> [String: String]",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming/#video-status",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videostatus.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "key-value", "type": "map<string>", "fields": []},
              "parameters": [
                {"name": "sources", "wire": "status", "type": "list<int32>", "summary": "The video sources, from 1.", "separator": ",", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "video/getMulticastDescription",
              "name": "getMulticastDescription",
              "summary": "Reads the session description of the multicast stream that is always on.",
              "swift": "vapix.video.getMulticastDescription(camera: Int? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming/#sdp",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/alwaysmulti.sdp",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video source or view area, from 1.", "place": "url", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
