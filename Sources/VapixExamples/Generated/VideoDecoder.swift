// Generated from Specs/Examples/decoder by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Decoder API.
    static let videoDecoder = #"""
        ### getCapabilities_200
        POST /axis-cgi/decoder.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCapabilities"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCapabilities", "data": {"resolution": "1920x1080", "maxStreams": 16, "videoCodecs": ["H.264", "MJPEG", "MPEG4"], "audioCodecs": [], "overlappingPanes": false}}

        ### getSupportedVersions_200
        POST /axis-cgi/decoder.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "data": {"apiVersions": ["1.0"]}}

        ### getSupportedVersions_error200
        # A list under the name of one error, in this sample of the page alone.
        POST /axis-cgi/decoder.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "error": [{"code": 200, "message": "Internal error"}]}

        ### getViewConfiguration_200
        POST /axis-cgi/decoder.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getViewConfiguration"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getViewConfiguration", "data": {"configurationId": "23"}}

        ### setViewConfiguration_200
        POST /axis-cgi/decoder.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "params": {"panes": [{"paneId": 0, "left": 0.0, "top": 0.0, "right": 1.0, "bottom": 1.0}], "streams": [{"streamId": 0, "url": "rtsp://192.168.0.90/axis-media/media.amp?resolution=1920x1080", "videoCodec": "H264", "audioCodec": "", "username": "viewer", "password": "pass"}], "views": [{"viewId": 0, "duration": 0, "segments": [{"stream": 0, "pane": 0}]}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "data": {"configurationId": "1042"}}

        ### setViewConfiguration_200_four
        POST /axis-cgi/decoder.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "params": {"panes": [{"paneId": 0, "left": 0.0, "top": 0.0, "right": 0.5, "bottom": 0.5}, {"paneId": 1, "left": 0.5, "top": 0.0, "right": 1.0, "bottom": 0.5}, {"paneId": 2, "left": 0.0, "top": 0.5, "right": 0.5, "bottom": 1.0}, {"paneId": 3, "left": 0.5, "top": 0.5, "right": 1.0, "bottom": 1.0}], "streams": [{"streamId": 0, "url": "rtsp://192.168.0.90/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "audioCodec": "AAC", "username": "viewer", "password": "pass"}, {"streamId": 1, "url": "rtsp://192.168.0.91/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}, {"streamId": 2, "url": "rtsp://192.168.0.92/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}, {"streamId": 3, "url": "rtsp://192.168.0.93/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}], "views": [{"viewId": 0, "duration": 0, "segments": [{"stream": 0, "pane": 0}, {"stream": 1, "pane": 1}, {"stream": 2, "pane": 2}, {"stream": 3, "pane": 3}]}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "data": {"configurationId": "1042"}}

        ### setViewConfiguration_200_problems
        # The page shows no data here: the decoder shows the configuration 15, and goes on trying to reach a camera.
        POST /axis-cgi/decoder.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "params": {"panes": [{"paneId": 0, "left": 0.0, "top": 0.0, "right": 0.5, "bottom": 0.5}, {"paneId": 1, "left": 0.5, "top": 0.0, "right": 1.0, "bottom": 0.5}, {"paneId": 2, "left": 0.0, "top": 0.5, "right": 0.5, "bottom": 1.0}, {"paneId": 3, "left": 0.5, "top": 0.5, "right": 1.0, "bottom": 1.0}], "streams": [{"streamId": 0, "url": "rtsp://192.168.0.90/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "audioCodec": "AAC", "username": "viewer", "password": "pass"}, {"streamId": 1, "url": "rtsp://192.168.0.91/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}, {"streamId": 2, "url": "rtsp://192.168.0.92/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}, {"streamId": 3, "url": "rtsp://192.168.0.93/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}], "views": [{"viewId": 0, "duration": 0, "segments": [{"stream": 0, "pane": 0}, {"stream": 1, "pane": 1}, {"stream": 2, "pane": 2}, {"stream": 3, "pane": 3}]}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "errors": [{"code": 400, "message": "Failed to connect", "viewId": 0, "streamId": 2}, {"code": 100, "message": "15"}]}

        ### setViewConfiguration_200_sequence
        POST /axis-cgi/decoder.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "params": {"panes": [{"paneId": 0, "left": 0.0, "top": 0.0, "right": 0.5, "bottom": 0.5}, {"paneId": 1, "left": 0.5, "top": 0.0, "right": 1.0, "bottom": 0.5}, {"paneId": 2, "left": 0.0, "top": 0.5, "right": 0.5, "bottom": 1.0}, {"paneId": 3, "left": 0.5, "top": 0.5, "right": 1.0, "bottom": 1.0}, {"paneId": 4, "left": 0.0, "top": 0.0, "right": 1.0, "bottom": 1.0}], "streams": [{"streamId": 0, "url": "rtsp://192.168.0.90/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}, {"streamId": 1, "url": "rtsp://192.168.0.91/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}, {"streamId": 2, "url": "rtsp://192.168.0.92/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}, {"streamId": 3, "url": "rtsp://192.168.0.93/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}, {"streamId": 4, "url": "rtsp://192.168.0.94/axis-media/media.amp?resolution=1280x720...", "videoCodec": "H264", "username": "viewer", "password": "pass"}], "views": [{"viewId": 0, "duration": 60, "segments": [{"stream": 0, "pane": 0}, {"stream": 1, "pane": 1}, {"stream": 2, "pane": 2}, {"stream": 3, "pane": 3}]}, {"viewId": 1, "duration": 60, "segments": [{"stream": 4, "pane": 4}]}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "data": {"configurationId": "1042"}}

        ### setViewConfiguration_error200
        POST /axis-cgi/decoder.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "params": {"panes": [{"paneId": 0, "left": 0.0, "top": 0.0, "right": 1.0, "bottom": 1.0}], "streams": [{"streamId": 0, "url": "rtsp://192.168.0.90/axis-media/media.amp?resolution=1920x1080", "videoCodec": "H264", "audioCodec": "", "username": "viewer", "password": "pass"}], "views": [{"viewId": 0, "duration": 0, "segments": [{"stream": 0, "pane": 0}]}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewConfiguration", "errors": [{"code": 200, "message": "Internal error"}]}

        """#
}
