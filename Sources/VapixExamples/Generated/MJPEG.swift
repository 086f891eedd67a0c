// Generated from Specs/Examples/mjpeg by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Video streaming over HTTP.
    static let mjpeg = #"""
        ### frames_200
        GET /axis-cgi/mjpg/video.cgi?resolution=320x240&compression=25&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: multipart/x-mixed-replace; boundary=myboundary

        --myboundary
        Content-Type: image/jpeg
        Content-Length: 4

        ...
        --myboundary

        ### frames_200_profile
        # The page has the name CIF; the sizes that such names stand for can be written as well.
        GET /axis-cgi/mjpg/video.cgi?streamprofile=myprofile&resolution=352x288 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: multipart/x-mixed-replace; boundary=myboundary

        --myboundary
        Content-Type: image/jpeg
        Content-Length: 4

        ...
        --myboundary

        """#
}
