// Generated from Specs/Examples/device-information by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Basic Device Info.
    static let deviceInformation = #"""
        ### anonymousAccess.set_200
        # The page has v2beta in the path, and sends an object.
        PATCH /config/rest/basic-device-info/v2/allowAnonymous HTTP/1.1
        Content-Type: application/json

        {"data": true}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        # The page has v2beta in the path.
        GET /config/rest/basic-device-info/v2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"allowAnonymous": false}}

        """#
}
