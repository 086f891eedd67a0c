// Generated from Specs/Examples/jpeg by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Video streaming over HTTP.
    static let jpeg = #"""
        ### image_200
        GET /axis-cgi/jpg/image.cgi?resolution=320x240&compression=25&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: image/jpeg
        Body-Encoding: hex

        ffd8ffe000104a464946

        ### image_200_text
        GET /axis-cgi/jpg/image.cgi?text=1&textstring=My%20Camera&camera=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: image/jpeg
        Body-Encoding: hex

        ffd8ffe000104a464946

        """#
}
