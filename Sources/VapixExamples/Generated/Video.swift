// Generated from Specs/Examples/video-streaming by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Video streaming over HTTP.
    static let video = #"""
        ### getBitmap_200
        GET /axis-cgi/bitmap/image.bmp?resolution=320x240&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: image/bitmap
        Body-Encoding: hex

        424d360000000000

        ### getImageSize_200
        GET /axis-cgi/imagesize.cgi?camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        image width = 720
        image height = 576

        ### getImageSize_200_rotated
        GET /axis-cgi/imagesize.cgi?resolution=QCIF&rotation=180&squarepixel=1&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        image width = 192
        image height = 144

        ### getMulticastDescription_200
        GET /axis-cgi/alwaysmulti.sdp?camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/sdp

        v=0
        o=- 1284464363092904 1284464363092904 IN IP4 axis
        s=Multicast presentation
        e=NONE
        t=0 0
        a=range:npt=0.000000-
        m=video 50000 RTP/AVP 96
        c=IN IP4 239.225.149.138/0

        ### getVideoStatus_200
        GET /axis-cgi/videostatus.cgi?status=1,2,3,4 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Video 1 = video
        Video 2 = no video
        Video 3 = no video
        Video 4 = video

        """#
}
