// Generated from Specs/Examples/audio-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Audio API.
    static let audioStreams = #"""
        ### receive_200
        GET /axis-cgi/audio/receive.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: audio/basic

        ### transmit_200
        # The body is a stream of sound, which is left out here.
        POST /axis-cgi/audio/transmit.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        """#
}
