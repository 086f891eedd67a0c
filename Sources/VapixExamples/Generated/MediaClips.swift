// Generated from Specs/Examples/media-clip-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Media clip API.
    static let mediaClips = #"""
        ### download_200
        GET /axis-cgi/mediaclip.cgi?action=download&clip=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: audio/basic
        Body-Encoding: hex

        2e736e64

        ### playClip_200
        GET /axis-cgi/playclip.cgi?clip=0 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK
        playing=0

        ### play_200
        GET /axis-cgi/mediaclip.cgi?action=play&clip=0 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK
        playing=0

        ### play_200_device
        GET /axis-cgi/mediaclip.cgi?action=play&clip=0&audiodeviceid=0&audiooutputid=0 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK
        playing=0

        ### play_error
        # The page shows the form of the error without a text; this one is made up.
        GET /axis-cgi/mediaclip.cgi?action=play&clip=99 HTTP/1.1

        HTTP/1.1 400 Bad Request
        Content-Type: text/plain

        Error: no such clip

        ### remove_200
        GET /axis-cgi/mediaclip.cgi?action=remove&clip=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK
        removed=2

        ### stopClip_200
        GET /axis-cgi/stopclip.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK
        stopping

        ### stop_200
        GET /axis-cgi/mediaclip.cgi?action=stop HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK
        stopping

        ### update_200
        GET /axis-cgi/mediaclip.cgi?action=update&clip=2&name=Bell HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK
        updated=2

        ### upload_200
        POST /axis-cgi/mediaclip.cgi?action=upload&media=audio&name=Bell HTTP/1.1
        Content-Type: multipart/form-data; boundary=boundary

        --boundary
        Content-Disposition: form-data; name="file"; filename="bell.au"
        Content-Type: audio/basic

        the sound
        --boundary--

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK
        uploaded=2

        """#
}
