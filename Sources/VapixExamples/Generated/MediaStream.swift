// Generated from Specs/Examples/media-stream by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Media stream over HTTP.
    static let mediaStream = #"""
        ### open_200
        # The page shows neither a body nor values of the headers: they are of the documented form.
        GET /axis-cgi/media.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: video/x-matroska; codecs="avc1.640028"
        Video-Metadata-Transform: 1,0,0;0,1,0;0,0,1
        Video-Sensor-Transform: 1,0,0;0,1,0;0,0,1
        Body-Encoding: hex

        1a45dfa3

        ### open_error
        # The page lists the status and says that the body is a page of HTML.
        GET /axis-cgi/media.cgi?container=mp4&videocodec=h265 HTTP/1.1

        HTTP/1.1 503 Service Unavailable
        Content-Type: text/html

        <html><body>Service Unavailable</body></html>

        """#
}
