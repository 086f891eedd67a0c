// Generated from Specs/jpeg.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Video streaming over HTTP.
    static let jpeg = #"""
        {
          "name": "jpeg",
          "namespace": "JPEG",
          "title": "Video streaming over HTTP",
          "summary": "Single pictures, as JPEG data.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/video-streaming/",
          "since": "AXIS OS 5.00",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "jpeg/image",
              "name": "image",
              "summary": "Takes a picture; frequent calls slow the device down.",
              "swift": "vapix.jpeg.image(resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil, palette: String? = nil, squarePixel: Bool? = nil, showsText: Bool? = nil, text: String? = nil, showsClock: Bool? = nil, showsDate: Bool? = nil) async throws -> [UInt8]",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming/#jpeg-image-snapshot",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/jpg/image.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "binary", "contentType": "image/jpeg", "magic": "ffd8ff", "fields": []},
              "parameters": [
                {"name": "resolution", "wire": "resolution", "type": "resolution", "summary": "The size of the picture; the parameter Properties.Image.Resolution lists the possible values.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video source or view area, from 1, or \"quad\"; 1 if absent.", "place": "url", "isRequired": false},
                {"name": "compression", "wire": "compression", "type": "int32", "summary": "The compression, 0 to 100; a higher value means less data and lower quality.", "place": "url", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The clockwise rotation in degrees, 0, 90, 180 or 270; the parameter Properties.Image.Rotation lists the possible values.", "place": "url", "isRequired": false},
                {"name": "palette", "wire": "palette", "type": "string", "summary": "The color palette, on thermal cameras.", "place": "url", "isRequired": false},
                {"name": "squarePixel", "wire": "squarepixel", "type": "bit", "summary": "Whether to correct the aspect ratio so that pixels are square.", "place": "url", "isRequired": false},
                {"name": "showsText", "wire": "text", "type": "bit", "summary": "Whether to show a text; only before AXIS OS 10.6.", "place": "url", "isRequired": false},
                {"name": "text", "wire": "textstring", "type": "string", "summary": "The text to show; only before AXIS OS 10.6.", "place": "url", "isRequired": false},
                {"name": "showsClock", "wire": "clock", "type": "bit", "summary": "Whether to show the time; only before AXIS OS 10.6.", "place": "url", "isRequired": false},
                {"name": "showsDate", "wire": "date", "type": "bit", "summary": "Whether to show the date; only before AXIS OS 10.6.", "place": "url", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
