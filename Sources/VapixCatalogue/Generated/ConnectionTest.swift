// Generated from Specs/connection-test.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Connection test.
    static let connectionTest = #"""
        {
          "name": "connectionTest",
          "namespace": "ConnectionTest",
          "title": "Connection test",
          "summary": "Tests whether the device reaches a host on the network.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "connectionTest/ping",
              "name": "ping",
              "summary": "Tests whether a host answers the device's ping.",
              "swift": "vapix.connectionTest.ping(_ host: String) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/#connection-test-ping-ports-and-ip-addresses",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/pingtest.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "host", "wire": "ip", "type": "string", "summary": "The IP address or host name.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "connectionTest/connect",
              "name": "connect",
              "summary": "Tests whether the device can open a TCP connection to a port of a host.",
              "swift": "vapix.connectionTest.connect(host: String, port: Int) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/#connection-test-ping-ports-and-ip-addresses",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/tcptest.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "host", "wire": "address", "type": "string", "summary": "The IP address or host name.", "place": "url", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port, 1 to 65535.", "place": "url", "isRequired": true}
              ]
            }
          ]
        }
        """#
}
