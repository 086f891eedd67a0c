// Generated from Specs/mjpeg.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Video streaming over HTTP.
    static let mjpeg = #"""
        {
          "name": "mjpeg",
          "namespace": "MJPEG",
          "title": "Video streaming over HTTP",
          "summary": "Video as a sequence of pictures.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/video-streaming/",
          "since": "AXIS OS 5.00",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "mjpeg/frames",
              "name": "frames",
              "summary": "Streams pictures (motion JPEG).",
              "swift": "vapix.mjpeg.frames(streamProfile: String? = nil, duration: Duration? = nil, frameCount: Int? = nil, fps: Int? = nil, resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil, palette: String? = nil, squarePixel: Bool? = nil) async throws -> PartStream",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming/#motion-jpeg-video",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/mjpg/video.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "multipart/x-mixed-replace", "fields": []},
              "parameters": [
                {"name": "streamProfile", "wire": "streamprofile", "type": "string", "summary": "The name of the stream profile; the other arguments take precedence over the profile's settings.", "place": "url", "isRequired": false},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "The length of the stream, in whole seconds; 0 for no end.", "place": "url", "isRequired": false},
                {"name": "frameCount", "wire": "nbrofframes", "type": "int32", "summary": "The number of frames; 0 for no end.", "place": "url", "isRequired": false},
                {"name": "fps", "wire": "fps", "type": "int32", "summary": "The frame rate, in frames per second; 0 for no limit.", "place": "url", "isRequired": false},
                {"name": "resolution", "wire": "resolution", "type": "resolution", "summary": "The size of the picture; the parameter Properties.Image.Resolution lists the possible values.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video source or view area, from 1, or \"quad\"; 1 if absent.", "place": "url", "isRequired": false},
                {"name": "compression", "wire": "compression", "type": "int32", "summary": "The compression, 0 to 100; a higher value means less data and lower quality.", "place": "url", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The clockwise rotation in degrees, 0, 90, 180 or 270.", "place": "url", "isRequired": false},
                {"name": "palette", "wire": "palette", "type": "string", "summary": "The color palette, on thermal cameras.", "place": "url", "isRequired": false},
                {"name": "squarePixel", "wire": "squarepixel", "type": "bit", "summary": "Whether to correct the aspect ratio so that pixels are square.", "place": "url", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
