// Generated from Specs/Examples/audio-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Audio API.
    static let audio = #"""
        ### receiveParts_200
        # Cut short: a packet of G.726 at 32 kbit/s has 256 bytes, and the stream has no end.
        GET /axis-cgi/audio/receive.cgi?httptype=multipart HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: multipart/x-mixed-replace; boundary=myboundary

        --myboundary
        Content-Type: audio/G726-32
        Content-Length: 12

        <Audio data>
        --myboundary
        Content-Type: audio/G726-32
        Content-Length: 12

        <Audio data>
        --myboundary

        ### receive_200
        # The body is a stream of sound without an end.
        GET /axis-cgi/audio/receive.cgi?httptype=singlepart HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: audio/basic

        <audio data><audio data><audio data>

        ### transmit_200
        POST /axis-cgi/audio/transmit.cgi HTTP/1.1
        Content-Type: audio/basic

        <Audio data><Audio data><Audio data>

        HTTP/1.1 200 OK
        Content-Type: text/plain

        """#
}
