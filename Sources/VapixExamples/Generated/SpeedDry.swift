// Generated from Specs/Examples/speed-dry by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Speed dry API.
    static let speedDry = #"""
        ### oneShot_200
        GET /axis-cgi/speeddry/oneshot.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        ### oneShot_204
        GET /axis-cgi/speeddry/oneshot.cgi HTTP/1.1

        HTTP/1.1 204 No Content

        """#
}
