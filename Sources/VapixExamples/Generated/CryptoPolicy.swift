// Generated from Specs/Examples/crypto-policy by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Cryptographic policy.
    static let cryptoPolicy = #"""
        ### activePolicy.set_200
        # Made from the device's description; not a recording.
        PATCH /config/rest/crypto-policy/v1/active_policy HTTP/1.1
        Content-Type: application/json

        {"data": "FIPS"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        # Recorded from an AXIS P3265-V with AXIS OS 12.11.
        GET /config/rest/crypto-policy/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"active_policy": "DEFAULT", "policies": [{"description": "Default policy from OpenSSL", "name": "DEFAULT", "nice_name": "Default"}, {"description": "Policy to comply with FIPS 140-3", "name": "FIPS", "nice_name": "FIPS 140-3"}]}}

        ### policies.get_200
        # From a recording of all that the API has, of an AXIS P3265-V with AXIS OS 12.11.
        GET /config/rest/crypto-policy/v1/policies/FIPS HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"description": "Policy to comply with FIPS 140-3", "name": "FIPS", "nice_name": "FIPS 140-3"}}

        ### policies.list_200
        # From a recording of all that the API has, of an AXIS P3265-V with AXIS OS 12.11.
        GET /config/rest/crypto-policy/v1/policies HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"description": "Default policy from OpenSSL", "name": "DEFAULT", "nice_name": "Default"}, {"description": "Policy to comply with FIPS 140-3", "name": "FIPS", "nice_name": "FIPS 140-3"}]}

        """#
}
