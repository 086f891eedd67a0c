// Generated from Specs/Examples/mdns-sd-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of mDNS-SD Configuration API.
    static let mdnssdConfiguration = #"""
        ### enabled.set_200
        # The page has v2beta in the path.
        PATCH /config/rest/mdnssd/v2/enabled HTTP/1.1
        Content-Type: application/json

        {"data": true}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### friendlyName.set_200
        # No copy has the page's own sample; the form is the framework's, and the page's for the other property.
        PATCH /config/rest/mdnssd/v2/friendlyName HTTP/1.1
        Content-Type: application/json

        {"data": "AXIS P3265-V"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        # Recorded from an AXIS P3265-V with AXIS OS 12.11.
        GET /config/rest/mdnssd/v2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": true, "friendlyName": "AXIS P3265-V"}}

        """#
}
