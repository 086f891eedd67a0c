// Generated from Specs/Examples/proxy-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Proxy Configuration API.
    static let proxyConfiguration = #"""
        ### get_200
        # The page has v1beta in the path.
        GET /config/rest/unified-proxy-configuration/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"globalHttpProxy": "https://192.168.0.210:81", "globalHttpsProxy": "", "globalNoProxyList": ["192.168.0.1", "192.168.0.2", "192.168.0.3", "192.168.0.4", "192.168.0.5", "192.168.0.6"]}}

        ### set_200
        # No copy has the page's own sample; the form is the framework's, the values are of the page's other sample.
        PATCH /config/rest/unified-proxy-configuration/v1 HTTP/1.1
        Content-Type: application/json

        {"data": {"globalHttpProxy": "https://192.168.0.210:81", "globalHttpsProxy": "", "globalNoProxyList": ["192.168.0.1", "192.168.0.2"]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
