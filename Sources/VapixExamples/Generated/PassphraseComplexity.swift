// Generated from Specs/Examples/passphrase-complexity by vapix-generate. Do not edit.

extension Examples {
    /// The examples of User management.
    static let passphraseComplexity = #"""
        ### get_200
        # Recorded from an AXIS P3265-V with AXIS OS 12.11; the descriptions are shorter here.
        GET /config/rest/user-management/v2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"settings": {"passphraseComplexity": {"policies": [{"desc": "No passphrase complexity requirements", "id": "none"}, {"desc": "Passwords must be at least 15 characters long.", "id": "length"}, {"desc": "Passwords must be at least 12 characters long.", "id": "complex"}], "policy": "none"}}}}

        """#
}
