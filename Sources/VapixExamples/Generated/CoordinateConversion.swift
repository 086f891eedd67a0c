// Generated from Specs/Examples/coordinate-conversion by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Coordinate conversion API.
    static let coordinateConversion = #"""
        ### spaces.list_200
        # The page's path has coordinate-conversion-api.
        GET /config/rest/coordinate-conversion/v1/spaces HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"name": "geographicPosition"}, {"name": "radarImage@2"}, {"name": "cameraImage@1"}, {"name": "deviceCentricCartesian"}]}

        """#
}
