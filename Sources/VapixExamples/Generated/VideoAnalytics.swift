// Generated from Specs/Examples/video-analytics by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Video analytics.
    static let videoAnalytics = #"""
        ### processor.enabled.set_200
        # As the web pages of a device with AXIS OS 12.11 send it.
        PATCH /config/rest/video-analytics/v1/dlpu/enabled HTTP/1.1
        Content-Type: application/json

        {"data": false}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
