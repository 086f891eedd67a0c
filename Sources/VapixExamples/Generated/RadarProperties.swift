// Generated from Specs/Examples/radar-properties by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Radar properties.
    static let radarProperties = #"""
        ### getRadarProperties_200
        POST /axis-cgi/radar/properties.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getRadarProperties"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getRadarProperties", "data": {"device": "D2210-VE", "minDetectionRange": 10, "maxDetectionRange": 100, "minHorizontalAngle": -30, "maxHorizontalAngle": 30, "minVerticalAngle": -20, "maxVerticalAngle": 20, "maxRadarObjects": 50, "maxObjectSpeed": 120.5, "networkPaired": true}}

        ### getRadarProperties_error1100
        POST /axis-cgi/radar/properties.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getRadarProperties"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getRadarProperties", "error": {"code": 1100, "message": "Internal error."}}

        """#
}
