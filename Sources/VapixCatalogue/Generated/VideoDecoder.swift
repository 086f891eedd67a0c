// Generated from Specs/decoder.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Decoder API.
    static let videoDecoder = #"""
        {
          "name": "videoDecoder",
          "namespace": "VideoDecoder",
          "title": "Decoder API",
          "summary": "The streams and views on the screen of a network video decoder.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/decoder-api/",
          "deprecated": "Newer decoders have Decoder 2.",
          "operations": [
            {
              "id": "videoDecoder/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads what the decoder can show.",
              "swift": "vapix.videoDecoder.getCapabilities() async throws -> VideoDecoder.CapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder-api/#getcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder.cgi",
              "method": "getCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "deprecated": "Newer decoders have Decoder 2.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "resolution", "wire": "resolution", "type": "resolution", "summary": "The screen's current resolution.", "isRequired": false},
                  {"name": "maximumStreams", "wire": "maxStreams", "type": "int32", "summary": "The maximum number of streams at the same time.", "isRequired": false},
                  {"name": "videoCodecs", "wire": "videoCodecs", "type": "list<string>", "summary": "The encodings of video, \"H264\" or \"H.264\" for example.", "isRequired": false},
                  {"name": "audioCodecs", "wire": "audioCodecs", "type": "list<string>", "summary": "The encodings of sound.", "isRequired": false},
                  {"name": "supportsOverlappingPanes", "wire": "overlappingPanes", "type": "bool", "summary": "Whether panes may overlap.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoDecoder/getViewConfiguration",
              "name": "getViewConfiguration",
              "summary": "Reads which configuration the decoder shows.",
              "swift": "vapix.videoDecoder.getViewConfiguration() async throws -> VideoDecoder.ViewConfigurationReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder-api/#getviewconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder.cgi",
              "method": "getViewConfiguration",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "deprecated": "Newer decoders have Decoder 2.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "configurationID", "wire": "configurationId", "type": "string", "summary": "The identifier of the configuration.", "isRequired": true}
                ]
              }
            },
            {
              "id": "videoDecoder/setViewConfiguration",
              "name": "setViewConfiguration",
              "summary": "Replaces what the decoder shows, and keeps it over a restart.",
              "swift": "vapix.videoDecoder.setViewConfiguration(panes: [VideoDecoder.Pane], streams: [VideoDecoder.Stream], views: [VideoDecoder.View]) async throws -> VideoDecoder.SetViewConfigurationReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder-api/#setviewconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder.cgi",
              "method": "setViewConfiguration",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "deprecated": "Newer decoders have Decoder 2.",
              "sendsParameters": true,
              "parameters": [
                {"name": "panes", "wire": "panes", "type": "list<Pane>", "summary": "The parts of the screen that can show streams.", "separator": ",", "place": "params", "isRequired": true},
                {"name": "streams", "wire": "streams", "type": "list<Stream>", "summary": "The streams.", "separator": ",", "place": "params", "isRequired": true},
                {"name": "views", "wire": "views", "type": "list<View>", "summary": "The views, which are shown one after another.", "separator": ",", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "listsErrors": true,
                "accepts": "100",
                "fields": [
                  {"name": "configurationID", "wire": "configurationId", "type": "string", "summary": "The configuration's identifier; `nil` if there are problems, and then the message of a problem with code 100 is the identifier.", "isRequired": false},
                  {"name": "problems", "wire": "errors", "type": "list<Problem>", "summary": "The problems; a problem with the code 100 means that the decoder shows the configuration despite the others.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoDecoder/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.videoDecoder.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "deprecated": "Newer decoders have Decoder 2.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "videoDecoder/alarm",
              "name": "alarm",
              "summary": "Calls alarm.cgi, which this API replaces.",
              "swift": "vapix.videoDecoder.alarm(values: [String: String]) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder-api/#obsoletes",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/alarm.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "deprecated": "Use setViewConfiguration instead.",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "values", "wire": "values", "type": "pairs", "summary": "The arguments; the documentation does not name any.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoDecoder/videoControl",
              "name": "videoControl",
              "summary": "Calls videocontrol.cgi, which this API replaces.",
              "swift": "vapix.videoDecoder.videoControl(values: [String: String]) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder-api/#obsoletes",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videocontrol.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "deprecated": "Use setViewConfiguration instead.",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "values", "wire": "values", "type": "pairs", "summary": "The arguments; the documentation does not name any.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Pane",
              "summary": "A part of the screen; 0, 0 is its upper left corner, and 1, 1 its lower right one.",
              "fields": [
                {"name": "id", "wire": "paneId", "type": "int32", "summary": "The pane's identifier, at least 0.", "isRequired": true},
                {"name": "left", "wire": "left", "type": "double", "summary": "The left side, from 0 to 1.", "isRequired": true},
                {"name": "top", "wire": "top", "type": "double", "summary": "The upper side, from 0 to 1.", "isRequired": true},
                {"name": "right", "wire": "right", "type": "double", "summary": "The right side, from 0 to 1.", "isRequired": true},
                {"name": "bottom", "wire": "bottom", "type": "double", "summary": "The lower side, from 0 to 1.", "isRequired": true}
              ]
            },
            {
              "name": "Stream",
              "summary": "The video of a camera.",
              "fields": [
                {"name": "id", "wire": "streamId", "type": "int32", "summary": "The stream's identifier, at least 0.", "isRequired": true},
                {"name": "url", "wire": "url", "type": "string", "summary": "The stream's address, `rtsp://192.168.0.90/axis-media/media.amp` for example.", "isRequired": true},
                {"name": "videoCodec", "wire": "videoCodec", "type": "string", "summary": "The encoding of video, one of the capabilities.", "isRequired": true},
                {"name": "audioCodec", "wire": "audioCodec", "type": "string", "summary": "The encoding of sound, one of the capabilities; at most one stream may have sound.", "isRequired": false},
                {"name": "username", "wire": "username", "type": "string", "summary": "The name of the account on the camera.", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The account's password.", "isRequired": false}
              ]
            },
            {
              "name": "View",
              "summary": "The streams that the screen shows at the same time.",
              "fields": [
                {"name": "id", "wire": "viewId", "type": "int32", "summary": "The view's identifier, at least 0.", "isRequired": true},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "How long the view is shown, in whole seconds; with 0, the view stays and no other view follows.", "isRequired": true},
                {"name": "segments", "wire": "segments", "type": "list<Segment>", "summary": "The streams and their places.", "isRequired": true}
              ]
            },
            {
              "name": "Segment",
              "summary": "A stream and its place on the screen.",
              "fields": [
                {"name": "stream", "wire": "stream", "type": "int32", "summary": "The stream's identifier.", "isRequired": true},
                {"name": "pane", "wire": "pane", "type": "int32", "summary": "The pane's identifier.", "isRequired": true}
              ]
            },
            {
              "name": "Problem",
              "summary": "A problem, or a message of success.",
              "fields": [
                {"name": "code", "wire": "code", "type": "int32", "summary": "One of the error codes of this API.", "isRequired": true},
                {"name": "message", "wire": "message", "type": "string", "summary": "The reason, or for some codes an identifier.", "isRequired": false},
                {"name": "viewID", "wire": "viewId", "type": "int32", "summary": "The view that the message concerns.", "isRequired": false},
                {"name": "streamID", "wire": "streamId", "type": "int32", "summary": "The stream that the message concerns.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "configurationChanged", "code": "100", "summary": "The configuration has changed; the message is the new configuration's identifier."},
            {"name": "internalError", "code": "200", "summary": "The device failed."},
            {"name": "unsupportedVersion", "code": "201", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "202", "summary": "The request is not JSON."},
            {"name": "illegalViewID", "code": "210", "summary": "The identifier of a view is negative or is used twice."},
            {"name": "illegalPaneID", "code": "211", "summary": "The identifier of a pane is negative or is used twice."},
            {"name": "paneOutOfBounds", "code": "212", "summary": "A pane is partly outside of the screen; the message is the pane's identifier."},
            {"name": "overlappingPane", "code": "213", "summary": "Panes overlap, and the decoder does not support that; the message is a pane's identifier."},
            {"name": "connectionFailed", "code": "400", "summary": "The decoder could not connect to a camera."},
            {"name": "cameraLoginFailed", "code": "401", "summary": "A camera did not accept the login."},
            {"name": "outOfResources", "code": "402", "summary": "The decoder does not have enough resources for the configuration."},
            {"name": "unsupportedProtocol", "code": "403", "summary": "The decoder cannot play a stream."},
            {"name": "illegalStreamID", "code": "410", "summary": "The identifier of a stream is negative or is used twice."}
          ]
        }
        """#
}
