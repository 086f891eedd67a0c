// Generated from Specs/Examples/object-snapshot by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Object Snapshot Configuration API.
    static let objectSnapshot = #"""
        ### get_200
        GET /config/rest/object-snapshot/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": true, "margin": true}}

        ### set_200
        PATCH /config/rest/object-snapshot/v1 HTTP/1.1
        Content-Type: application/json

        {"data": {"enabled": true, "margin": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
