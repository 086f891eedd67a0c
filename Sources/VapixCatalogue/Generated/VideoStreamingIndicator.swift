// Generated from Specs/video-streaming-indicator.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Video streaming indicator.
    static let videoStreamingIndicator = #"""
        {
          "name": "videoStreamingIndicator",
          "namespace": "VideoStreamingIndicator",
          "title": "Video streaming indicator",
          "summary": "An animation in the video that shows that the stream is live.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/video-streaming-indicator/",
          "discovery": "video-streaming-indicator",
          "operations": [
            {
              "id": "videoStreamingIndicator/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads the settings of the animation.",
              "swift": "vapix.videoStreamingIndicator.getConfiguration() async throws -> VideoStreamingIndicator.Configuration",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming-indicator/#get",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/videostreamingindicator.cgi",
              "method": "get",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Configuration", "fields": []}
            },
            {
              "id": "videoStreamingIndicator/setConfiguration",
              "name": "setConfiguration",
              "summary": "Changes settings of the animation; those left out remain.",
              "swift": "vapix.videoStreamingIndicator.setConfiguration(indicatorSize: VideoStreamingIndicator.IndicatorSize? = nil, position: VideoStreamingIndicator.Position? = nil, color: VideoStreamingIndicator.Color? = nil, backgroundColor: VideoStreamingIndicator.BackgroundColor? = nil) async throws -> VideoStreamingIndicator.Configuration",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming-indicator/#set",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/videostreamingindicator.cgi",
              "method": "set",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Configuration", "fields": []},
              "parameters": [
                {"name": "indicatorSize", "wire": "indicatorSize", "type": "IndicatorSize", "summary": "The size of the animation.", "place": "params", "isRequired": false},
                {"name": "position", "wire": "position", "type": "Position", "summary": "The position of the animation.", "place": "params", "isRequired": false},
                {"name": "color", "wire": "color", "type": "Color", "summary": "The color of the animation.", "place": "params", "isRequired": false},
                {"name": "backgroundColor", "wire": "bgColor", "type": "BackgroundColor", "summary": "The background color of the animation.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "videoStreamingIndicator/turnOn",
              "name": "turnOn",
              "summary": "Turns the animation on.",
              "swift": "vapix.videoStreamingIndicator.turnOn() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming-indicator/#on",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/videostreamingindicator.cgi",
              "method": "on",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "videoStreamingIndicator/turnOff",
              "name": "turnOff",
              "summary": "Turns the animation off.",
              "swift": "vapix.videoStreamingIndicator.turnOff() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming-indicator/#off",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/videostreamingindicator.cgi",
              "method": "off",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "videoStreamingIndicator/show",
              "name": "show",
              "summary": "Shows the animation for 5 seconds.",
              "swift": "vapix.videoStreamingIndicator.show() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming-indicator/#show",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/videostreamingindicator.cgi",
              "method": "show",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "videoStreamingIndicator/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.videoStreamingIndicator.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/video-streaming-indicator/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/videostreamingindicator.cgi",
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
              "name": "Configuration",
              "summary": "The settings of the animation.",
              "fields": [
                {"name": "indicatorSize", "wire": "indicatorSize", "type": "IndicatorSize", "summary": "The size of the animation.", "isRequired": false},
                {"name": "position", "wire": "position", "type": "Position", "summary": "The position of the animation.", "isRequired": false},
                {"name": "color", "wire": "color", "type": "Color", "summary": "The color of the animation.", "isRequired": false},
                {"name": "backgroundColor", "wire": "bgColor", "type": "BackgroundColor", "summary": "The background color of the animation.", "isRequired": false},
                {"name": "boundingBox", "wire": "size", "type": "list<int32>", "summary": "The width and the height of the box around the animation.", "isRequired": false},
                {"name": "isActive", "wire": "isActive", "type": "bool", "summary": "Whether the animation is on.", "isRequired": false}
              ]
            },
            {
              "name": "IndicatorSize",
              "summary": "A size.",
              "words": [
                {"name": "small", "wire": "small", "summary": "Small."},
                {"name": "medium", "wire": "medium", "summary": "Medium."},
                {"name": "large", "wire": "large", "summary": "Large."},
                {"name": "h1", "wire": "H1", "summary": "Small."},
                {"name": "h2", "wire": "H2", "summary": "Medium."},
                {"name": "h3", "wire": "H3", "summary": "Large."},
                {"name": "h4", "wire": "H4", "summary": "Larger than `large`."},
                {"name": "h5", "wire": "H5", "summary": "The largest."}
              ]
            },
            {
              "name": "Position",
              "summary": "A position in the picture.",
              "union": [
                {"name": "corner", "type": "Corner", "summary": "A corner."},
                {"name": "coordinates", "type": "point", "summary": "A point, with x and y from -1.0 to 1.0."}
              ]
            },
            {
              "name": "Corner",
              "summary": "A corner of the picture.",
              "words": [
                {"name": "topLeft", "wire": "topLeft", "summary": "The top left corner."},
                {"name": "topRight", "wire": "topRight", "summary": "The top right corner."},
                {"name": "bottomLeft", "wire": "bottomLeft", "summary": "The bottom left corner."},
                {"name": "bottomRight", "wire": "bottomRight", "summary": "The bottom right corner."}
              ]
            },
            {
              "name": "Color",
              "summary": "A color.",
              "words": [
                {"name": "black", "wire": "black", "summary": "Black."},
                {"name": "white", "wire": "white", "summary": "White."},
                {"name": "red", "wire": "red", "summary": "Red."},
                {"name": "semiTransparent", "wire": "semiTransparent", "summary": "Half transparent."}
              ]
            },
            {
              "name": "BackgroundColor",
              "summary": "A color of the background.",
              "words": [
                {"name": "black", "wire": "black", "summary": "Black."},
                {"name": "white", "wire": "white", "summary": "White."},
                {"name": "transparent", "wire": "transparent", "summary": "Transparent."},
                {"name": "semiTransparent", "wire": "semiTransparent", "summary": "Half transparent; only in replies."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed."},
            {"name": "unsupportedVersion", "code": "1001", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "1002", "summary": "The method is not supported."},
            {"name": "invalidParameter", "code": "1003", "summary": "A parameter's value is invalid."},
            {"name": "invalidRequest", "code": "1004", "summary": "The request is invalid."}
          ]
        }
        """#
}
