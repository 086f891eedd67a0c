// Generated from Specs/Examples/dns-update-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of DNSUpdate configuration.
    static let dnsUpdateConfiguration = #"""
        ### settings.get_200
        # No copy has the page's own sample; the values are the page's defaults.
        GET /config/rest/dnsupdate-configuration/v2/settings HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": false, "name": "", "ttl": 30}}

        """#
}
