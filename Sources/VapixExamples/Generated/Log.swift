// Generated from Specs/Examples/log by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Log API.
    static let log = #"""
        ### get_200
        # The page has v1alpha in the path, and shows the property by itself.
        GET /config/rest/log/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"persistent": {"enabled": true}}}

        ### persistent.clear_200
        # The page has v1alpha in the path.
        POST /config/rest/log/v1/persistent/clearLog HTTP/1.1
        Content-Type: application/json

        {"data": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### persistent.enabled.set_200
        # The page has v1alpha in the path.
        PATCH /config/rest/log/v1/persistent/enabled HTTP/1.1
        Content-Type: application/json

        {"data": true}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### persistent.get_200
        # The page has v1alpha in the path, and shows the property by itself.
        GET /config/rest/log/v1/persistent HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": true}}

        ### writeMessage_200
        # The page has v1alpha in the path.
        POST /config/rest/log/v1/writeMessage HTTP/1.1
        Content-Type: application/json

        {"data": {"msg": "message", "severity": 7}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
