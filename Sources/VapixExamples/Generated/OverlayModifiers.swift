// Generated from Specs/Examples/overlay-modifiers by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Overlay modifiers.
    static let overlayModifiers = #"""
        ### getOverlayModifiers_200
        GET /axis-cgi/overlaymodifiers.cgi?context=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "0.2", "context": 1, "method": "getOverlayModifiers", "data": {"groups": {"date": [{"mod": "%c"}, {"mod": "%D"}], "sysinfo": [{"mod": "#i"}, {"mod": "#TC", "index": true}]}}}

        ### getOverlayModifiers_200_sample
        # The page's sample has a group named data, its schema date.
        GET /axis-cgi/overlaymodifiers.cgi?context=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "0.2", "context": 1, "method": "getOverlayModifiers", "data": {"groups": {"data": [{"mod": "%c"}, {"mod": "%D"}], "sysinfo": [{"mod": "#i"}, {"mod": "#TC", "index": true}]}}}

        ### getOverlayModifiers_error1000
        GET /axis-cgi/overlaymodifiers.cgi?context=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "0.2", "context": "1", "method": "getOverlayModifiers", "error": {"code": 1000, "message": "Internal Error"}}

        """#
}
