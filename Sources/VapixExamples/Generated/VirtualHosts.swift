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

        ### defaultHosts.get_200
        # A device was recorded with this host in the reply of the root.
        GET /config/rest/virtualhost/v1/defaulthosts/default-http HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"active": true, "auth_type": "digest", "port": 80, "secure": false, "server_name": "default-http"}}

        ### defaultHosts.list_200
        # A device was recorded with this list in the reply of the root.
        GET /config/rest/virtualhost/v1/defaulthosts HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"active": true, "auth_type": "digest", "port": 80, "secure": false, "server_name": "default-http"}, {"active": true, "auth_type": "basic", "port": 443, "secure": true, "server_name": "default-https"}]}

        ### defaultHosts.set_200
        # A device describes the call without a sample; the form is the framework's.
        PATCH /config/rest/virtualhost/v1/defaulthosts/default-http HTTP/1.1
        Content-Type: application/json

        {"data": {"port": 8080}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        GET /config/rest/virtualhost/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"virtualhosts": [{"active": true, "auth_type": "oidc", "port": 8080, "server_name": "example-1"}, {"active": true, "auth_type": "basic", "port": 8081, "server_name": "example-2"}]}}

        ### get_200_defaultHosts
        # Recorded from a device with AXIS OS 12.11.
        GET /config/rest/virtualhost/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"defaulthosts": [{"active": true, "auth_type": "digest", "port": 80, "secure": false, "server_name": "default-http"}, {"active": true, "auth_type": "basic", "port": 443, "secure": true, "server_name": "default-https"}], "virtualhosts": []}}

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

        ### hosts.serverName.set_200
        # The page shows this with the port.
        PATCH /config/rest/virtualhost/v1/virtualhosts/example-2/server_name HTTP/1.1
        Content-Type: application/json

        {"data": "example-3"}

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
