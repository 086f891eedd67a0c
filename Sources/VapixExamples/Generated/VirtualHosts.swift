// Generated from Specs/Examples/virtual-hosts by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Virtual Host.
    static let virtualHosts = #"""
        ### create_200
        POST /config/rest/virtualhost/v1/create_virtualHost HTTP/1.1
        Content-Type: application/json

        {"data": {"active": true, "auth_type": "basic", "port": 8081, "server_name": "example-2"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### create_200_openIDConnect
        POST /config/rest/virtualhost/v1/create_virtualHost HTTP/1.1
        Content-Type: application/json

        {"data": {"active": true, "auth_type": "oidc", "port": 8080, "server_name": "example-1"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        GET /config/rest/virtualhost/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"virtualhosts": [{"active": true, "auth_type": "oidc", "port": 8080, "server_name": "example-1"}, {"active": true, "auth_type": "basic", "port": 8081, "server_name": "example-2"}]}}

        ### hosts.get_200
        # The page shows the host in the reply of the root.
        GET /config/rest/virtualhost/v1/virtualhosts/example-2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"active": true, "auth_type": "basic", "port": 8081, "server_name": "example-2"}}

        ### hosts.list_200
        # The page shows the list in the reply of the root.
        GET /config/rest/virtualhost/v1/virtualhosts HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"active": true, "auth_type": "oidc", "port": 8080, "server_name": "example-1"}, {"active": true, "auth_type": "basic", "port": 8081, "server_name": "example-2"}]}

        ### hosts.remove_200
        DELETE /config/rest/virtualhost/v1/virtualhosts/example-2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### hosts.set_200
        # The page sends the number to the path of the property.
        PATCH /config/rest/virtualhost/v1/virtualhosts/example-2 HTTP/1.1
        Content-Type: application/json

        {"data": {"port": 8082}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
