// Generated from Specs/stream-status.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Stream status API.
    static let streamStatus = #"""
        {
          "name": "streamStatus",
          "namespace": "StreamStatus",
          "title": "Stream status API",
          "summary": "The RTSP streams that the device sends and receives.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/stream-status-api/",
          "discovery": "streamstatus",
          "operations": [
            {
              "id": "streamStatus/getAllStreams",
              "name": "getAllStreams",
              "summary": "Lists the running streams; one that the device finds faulty is left out.",
              "swift": "vapix.streamStatus.getAllStreams() async throws -> StreamStatus.AllStreamsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/stream-status-api/#getallstreams",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/streamstatus.cgi",
              "method": "getAllStreams",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "streams", "wire": "streams", "type": "list<Stream>", "summary": "The streams.", "isRequired": true}
                ]
              }
            },
            {
              "id": "streamStatus/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.streamStatus.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/stream-status-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/streamstatus.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Stream",
              "summary": "A running stream.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The stream's number, from 1.", "isRequired": true},
                {"name": "destinationAddress", "wire": "destination_address", "type": "string", "summary": "The client's IP address.", "isRequired": false},
                {"name": "destinationPort", "wire": "destination_port", "type": "int32", "summary": "The client's port.", "isRequired": false},
                {"name": "direction", "wire": "direction", "type": "Direction", "summary": "The direction of the stream.", "isRequired": false},
                {"name": "isEncrypted", "wire": "encrypted", "type": "bool", "summary": "Whether the stream is encrypted.", "isRequired": false},
                {"name": "media", "wire": "media", "type": "Media", "summary": "The kind of media in the stream.", "isRequired": false},
                {"name": "mimeType", "wire": "mime", "type": "string", "summary": "The media type, \"video/x-h264\" for example.", "isRequired": false},
                {"name": "isMulticast", "wire": "multicast", "type": "bool", "summary": "Whether the stream goes to a multicast address.", "isRequired": false},
                {"name": "options", "wire": "options", "type": "map<string>", "summary": "The arguments of the URL that started the stream.", "isRequired": false},
                {"name": "path", "wire": "path", "type": "string", "summary": "The path of the URL that started the stream.", "isRequired": false},
                {"name": "sourceAddress", "wire": "source_address", "type": "string", "summary": "The device's IP address.", "isRequired": false},
                {"name": "sourcePort", "wire": "source_port", "type": "int32", "summary": "The device's port.", "isRequired": false},
                {"name": "state", "wire": "state", "type": "State", "summary": "Whether the stream plays or is paused.", "isRequired": false},
                {"name": "streamProtocol", "wire": "stream_protocol", "type": "string", "summary": "The protocol of the stream, \"RTP\" for example.", "isRequired": false},
                {"name": "transportProtocol", "wire": "transport_protocol", "type": "Transport", "summary": "The transport protocol.", "isRequired": false},
                {"name": "userAgent", "wire": "user_agent", "type": "string", "summary": "The client's user agent.", "isRequired": false}
              ]
            },
            {
              "name": "Direction",
              "summary": "The direction of a stream.",
              "words": [
                {"name": "incoming", "wire": "incoming", "summary": "To the device."},
                {"name": "outgoing", "wire": "outgoing", "summary": "From the device."}
              ]
            },
            {
              "name": "Media",
              "summary": "The media of a stream.",
              "words": [
                {"name": "audio", "wire": "audio", "summary": "Sound."},
                {"name": "metadata", "wire": "metadata", "summary": "Metadata."},
                {"name": "video", "wire": "video", "summary": "Pictures."}
              ]
            },
            {
              "name": "State",
              "summary": "Whether a stream plays.",
              "words": [
                {"name": "paused", "wire": "paused", "summary": "The stream is paused."},
                {"name": "playing", "wire": "playing", "summary": "The stream plays."}
              ]
            },
            {
              "name": "Transport",
              "summary": "A transport protocol.",
              "words": [
                {"name": "tcp", "wire": "TCP", "summary": "TCP."},
                {"name": "udp", "wire": "UDP", "summary": "UDP."}
              ]
            }
          ],
          "errors": [
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "transportError", "code": "2107", "summary": "The HTTP request is invalid."},
            {"name": "internalError", "code": "1100", "summary": "The device failed."}
          ]
        }
        """#
}
