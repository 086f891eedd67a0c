// Generated from Specs/Examples/network-diagnostics by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Network diagnostics API.
    static let networkDiagnostics = #"""
        ### statistics.get_200
        # The page reads the property alone.
        GET /config/rest/network-diagnostics/v1/netstats HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"samplingInterval": 300}}

        """#
}
