// Generated from Specs/remote-camera-control.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Remote camera control API.
    static let remoteCameraControl = #"""
        {
          "name": "remoteCameraControl",
          "namespace": "RemoteCameraControl",
          "title": "Remote camera control API",
          "summary": "The connection of an AXIS Q6000-E to the PTZ camera that it is mounted on.",
          "family": "VapixPTZ",
          "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/",
          "operations": [
            {
              "id": "remoteCameraControl/getConnectionParameters",
              "name": "getConnectionParameters",
              "summary": "Reads how the device connects to the PTZ camera.",
              "swift": "vapix.remoteCameraControl.getConnectionParameters() async throws -> RemoteCameraControl.ConnectionParametersReply",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-vapix-connection-parameters",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/remotecameracontrol/getvapixparams.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetVapixParamsSuccess",
                "fields": [
                  {"name": "macAddress", "wire": "BaseConnectionParams/MACAddress", "type": "string", "summary": "The PTZ camera's MAC address.", "isRequired": false},
                  {"name": "host", "wire": "BaseConnectionParams/Host", "type": "string", "summary": "The PTZ camera's host name or IP address.", "isRequired": false},
                  {"name": "discoveryMode", "wire": "BaseConnectionParams/DiscoveryMode", "type": "DiscoveryMode", "summary": "How the device finds the PTZ camera's address.", "isRequired": false},
                  {"name": "httpPort", "wire": "VapixConnectionParams/HTTPPort", "type": "int32", "summary": "The PTZ camera's port for HTTP.", "isRequired": false},
                  {"name": "httpsPort", "wire": "VapixConnectionParams/HTTPSPort", "type": "int32", "summary": "The PTZ camera's port for HTTPS.", "isRequired": false},
                  {"name": "rtspPort", "wire": "VapixConnectionParams/RTSPPort", "type": "int32", "summary": "The PTZ camera's port for RTSP.", "isRequired": false},
                  {"name": "username", "wire": "VapixConnectionParams/Username", "type": "string", "summary": "The user name with which the device logs in to the PTZ camera.", "isRequired": false}
                ]
              }
            },
            {
              "id": "remoteCameraControl/setConnectionParameters",
              "name": "setConnectionParameters",
              "summary": "Changes how the device connects to the PTZ camera.",
              "swift": "vapix.remoteCameraControl.setConnectionParameters(host: String? = nil, discoveryMode: RemoteCameraControl.DiscoveryMode? = nil, httpPort: Int? = nil, httpsPort: Int? = nil, rtspPort: Int? = nil, username: String? = nil, password: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#set-vapix-connection-parameters",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/remotecameracontrol/setvapixparams.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "form", "isRequired": true},
                {"name": "host", "wire": "host", "type": "string", "summary": "The PTZ camera's host name or IP address.", "place": "form", "isRequired": false},
                {"name": "discoveryMode", "wire": "discoverymode", "type": "DiscoveryMode", "summary": "How the device finds the PTZ camera's address; automatic if absent.", "place": "form", "isRequired": false},
                {"name": "httpPort", "wire": "httpport", "type": "int32", "summary": "The PTZ camera's port for HTTP, 1 to 65535.", "place": "form", "isRequired": false},
                {"name": "httpsPort", "wire": "httpsport", "type": "int32", "summary": "The PTZ camera's port for HTTPS, 1 to 65535.", "place": "form", "isRequired": false},
                {"name": "rtspPort", "wire": "rtspport", "type": "int32", "summary": "The PTZ camera's port for RTSP, 1 to 65535.", "place": "form", "isRequired": false},
                {"name": "username", "wire": "username", "type": "string", "summary": "The name of a user of the PTZ camera.", "place": "form", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The user's password.", "place": "form", "isRequired": false}
              ]
            },
            {
              "id": "remoteCameraControl/getConnectionStatus",
              "name": "getConnectionStatus",
              "summary": "Reads whether the device is connected to the PTZ camera.",
              "swift": "vapix.remoteCameraControl.getConnectionStatus() async throws -> RemoteCameraControl.ConnectionStatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-vapix-connection-status",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/remotecameracontrol/getvapixstatus.cgi",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetStatusSuccess",
                "fields": [
                  {"name": "base", "wire": "BaseConnectionStatus", "type": "ConnectionStatus", "summary": "The state of the network connection.", "isRequired": false},
                  {"name": "http", "wire": "VapixConnectionStatus/HTTPStatus", "type": "ConnectionStatus", "summary": "The state of the connection by HTTP.", "isRequired": false},
                  {"name": "https", "wire": "VapixConnectionStatus/HTTPSStatus", "type": "ConnectionStatus", "summary": "The state of the connection by HTTPS.", "isRequired": false},
                  {"name": "rtsp", "wire": "VapixConnectionStatus/RTSPStatus", "type": "ConnectionStatus", "summary": "The state of the connection by RTSP.", "isRequired": false}
                ]
              }
            },
            {
              "id": "remoteCameraControl/getRemoteURL",
              "name": "getRemoteURL",
              "summary": "Reads the URL of the PTZ camera.",
              "swift": "vapix.remoteCameraControl.getRemoteURL() async throws -> RemoteCameraControl.RemoteURLReply",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-remote-url",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/remotecameracontrol/getremoteurl.cgi",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetRemoteURLSuccess",
                "fields": [
                  {"name": "url", "wire": ".", "type": "string", "summary": "The PTZ camera's URL.", "isRequired": true}
                ]
              }
            },
            {
              "id": "remoteCameraControl/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.remoteCameraControl.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#xml-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/remotecameracontrol/schemaversions.cgi",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            }
          ],
          "types": [
            {
              "name": "DiscoveryMode",
              "summary": "How the device finds the address of the PTZ camera.",
              "words": [
                {"name": "automatic", "wire": "auto", "summary": "The device finds the PTZ camera's IPv4 address by itself."},
                {"name": "manual", "wire": "manual", "summary": "The address is the one set as `host`; required for IPv6."}
              ]
            },
            {
              "name": "ConnectionStatus",
              "summary": "The state of a connection.",
              "fields": [
                {"name": "code", "wire": "StatusCode", "type": "ConnectionState", "summary": "The state of the connection.", "isRequired": true},
                {"name": "text", "wire": "Description", "type": "string", "summary": "The device's description of the state.", "isRequired": false}
              ]
            },
            {
              "name": "ConnectionState",
              "summary": "The state of a connection.",
              "words": [
                {"name": "connected", "wire": "0", "summary": "The connection works."},
                {"name": "connecting", "wire": "1", "summary": "The device tries to connect."},
                {"name": "disconnected", "wire": "2", "summary": "There is no connection."},
                {"name": "unauthorized", "wire": "3", "summary": "The PTZ camera refuses the user."}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."}
          ]
        }
        """#
}
