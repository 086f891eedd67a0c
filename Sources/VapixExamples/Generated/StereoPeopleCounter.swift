// Generated from Specs/Examples/people-counter-3d-old by vapix-generate. Do not edit.

extension Examples {
    /// The examples of 3D people counter API (old version).
    static let stereoPeopleCounter = #"""
        ### getCounts_200
        GET /stereo/people-counter/counts.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "in": 0,
          "name": "Untitled AXIS 3D People Counter",
          "out": 0,
          "serial": "ACCC8E235294",
          "timestamp": "20180115121710"
        }

        ### getFrameRate_200
        # The page has words in place of the numbers.
        GET /stereo/fps.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "fps": 25.1,
          "fps_100": 25.0,
          "fps_1000": 24.9,
          "fps_5": 25.2,
          "fps_50": 25.0,
          "frames": 123456
        }

        ### getIO_200
        GET /stereo/io.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        False

        """#
}
