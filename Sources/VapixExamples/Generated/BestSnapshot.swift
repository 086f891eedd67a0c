// Generated from Specs/Examples/best-snapshot by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Best Snapshot Configuration API.
    static let bestSnapshot = #"""
        ### get_200
        GET /config/rest/best-snapshot/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": true, "margin": true}}

        ### set_200
        PATCH /config/rest/best-snapshot/v1 HTTP/1.1
        Content-Type: application/json

        {"data": {"enabled": true, "margin": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
