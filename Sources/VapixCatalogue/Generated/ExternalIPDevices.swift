// Generated from Specs/external-ip-device-information.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// External IP device information.
    static let externalIPDevices = #"""
        {
          "name": "externalIPDevices",
          "namespace": "ExternalIPDevices",
          "title": "External IP device information",
          "summary": "The cameras and other devices that a recorder takes streams from, with their addresses and logins.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/",
          "discovery": "ext-ip-dev-info",
          "operations": [
            {
              "id": "externalIPDevices/create",
              "name": "create",
              "summary": "Adds a device.",
              "swift": "vapix.externalIPDevices.create(id: String, address: String? = nil, user: String? = nil, password: String? = nil, deviceDescription: String? = nil, serialNumber: String? = nil, protocol protocolValue: ExternalIPDevices.StreamProtocol? = nil, certificateValidation: ExternalIPDevices.CertificateValidation? = nil, port: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfocreatecgi",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/externalipdeviceinfo/create.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "2", "place": "form", "isRequired": true},
                {"name": "id", "wire": "id", "type": "string", "summary": "The device's identifier, which the caller chooses.", "place": "form", "isRequired": true},
                {"name": "address", "wire": "address", "type": "string", "summary": "The device's address or host name; user and password are required with an address.", "place": "form", "isRequired": false},
                {"name": "user", "wire": "username", "type": "string", "summary": "The name of an existing account on the device.", "place": "form", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The account's password.", "place": "form", "isRequired": false},
                {"name": "deviceDescription", "wire": "description", "type": "string", "summary": "A description of the device.", "place": "form", "isRequired": false},
                {"name": "serialNumber", "wire": "serialnumber", "type": "string", "summary": "The device's serial number, a MAC address or letters and digits.", "place": "form", "isRequired": false},
                {"name": "protocol", "wire": "protocol", "type": "StreamProtocol", "summary": "The protocol for the device's events; rtspt if left out.", "place": "form", "isRequired": false},
                {"name": "certificateValidation", "wire": "certvalidation", "type": "CertificateValidation", "summary": "The check of the device's certificate, for rtspsh only; off if left out.", "place": "form", "isRequired": false},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port, 0 to 65535; 0, the default, means the protocol's standard port: 554, 80 or 443.", "place": "form", "isRequired": false}
              ]
            },
            {
              "id": "externalIPDevices/update",
              "name": "update",
              "summary": "Changes a device.",
              "swift": "vapix.externalIPDevices.update(id: String, address: String? = nil, user: String? = nil, password: String? = nil, deviceDescription: String? = nil, serialNumber: String? = nil, protocol protocolValue: ExternalIPDevices.StreamProtocol? = nil, certificateValidation: ExternalIPDevices.CertificateValidation? = nil, port: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfoupdatecgi",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/externalipdeviceinfo/update.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "2", "place": "form", "isRequired": true},
                {"name": "id", "wire": "id", "type": "string", "summary": "The device's identifier.", "place": "form", "isRequired": true},
                {"name": "address", "wire": "address", "type": "string", "summary": "The device's address or host name; user and password are required with an address.", "place": "form", "isRequired": false},
                {"name": "user", "wire": "username", "type": "string", "summary": "The name of an existing account on the device.", "place": "form", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The account's password.", "place": "form", "isRequired": false},
                {"name": "deviceDescription", "wire": "description", "type": "string", "summary": "A description of the device.", "place": "form", "isRequired": false},
                {"name": "serialNumber", "wire": "serialnumber", "type": "string", "summary": "The device's serial number, a MAC address or letters and digits.", "place": "form", "isRequired": false},
                {"name": "protocol", "wire": "protocol", "type": "StreamProtocol", "summary": "The protocol for the device's events.", "place": "form", "isRequired": false},
                {"name": "certificateValidation", "wire": "certvalidation", "type": "CertificateValidation", "summary": "The check of the device's certificate, for rtspsh only.", "place": "form", "isRequired": false},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port, 0 to 65535; 0 means the protocol's standard port: 554, 80 or 443.", "place": "form", "isRequired": false}
              ]
            },
            {
              "id": "externalIPDevices/delete",
              "name": "delete",
              "summary": "Removes a device.",
              "swift": "vapix.externalIPDevices.delete(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfodeletecgi",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/externalipdeviceinfo/delete.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "2", "place": "form", "isRequired": true},
                {"name": "id", "wire": "id", "type": "string", "summary": "The device.", "place": "form", "isRequired": true}
              ]
            },
            {
              "id": "externalIPDevices/list",
              "name": "list",
              "summary": "Lists the devices, without their passwords.",
              "swift": "vapix.externalIPDevices.list() async throws -> ExternalIPDevices.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfolistcgi",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/externalipdeviceinfo/list.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "2", "place": "form", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ListDevicesSuccess",
                "fields": [
                  {"name": "devices", "wire": "Device", "type": "list<Device>", "summary": "The devices.", "isRequired": false}
                ]
              }
            },
            {
              "id": "externalIPDevices/setEventsEnabled",
              "name": "setEventsEnabled",
              "summary": "Sets whether the recorder receives a device's events of motion detection.",
              "swift": "vapix.externalIPDevices.setEventsEnabled(id: String, isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfoseteventsenabledcgi",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/externalipdeviceinfo/seteventsenabled.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "2", "place": "form", "isRequired": true},
                {"name": "id", "wire": "id", "type": "string", "summary": "The device's identifier.", "place": "form", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "yesno", "summary": "Whether the recorder receives the device's events.", "place": "form", "isRequired": true}
              ]
            },
            {
              "id": "externalIPDevices/getEventsEnabled",
              "name": "getEventsEnabled",
              "summary": "Reads whether the recorder receives a device's events.",
              "swift": "vapix.externalIPDevices.getEventsEnabled(_ id: String) async throws -> ExternalIPDevices.EventsEnabledReply",
              "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfogeteventsenabledcgi",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/externalipdeviceinfo/geteventsenabled.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "2", "place": "form", "isRequired": true},
                {"name": "id", "wire": "id", "type": "string", "summary": "The device.", "place": "form", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetEventsEnabledSuccess",
                "fields": [
                  {"name": "id", "wire": "Id", "type": "string", "summary": "The device's identifier.", "isRequired": false},
                  {"name": "isEnabled", "wire": "EventsEnabled", "type": "yesno", "summary": "Whether the recorder receives the device's events.", "isRequired": true}
                ]
              }
            },
            {
              "id": "externalIPDevices/setCACertificates",
              "name": "setCACertificates",
              "summary": "Sets the CA certificates that verify the devices.",
              "swift": "vapix.externalIPDevices.setCACertificates(_ certificateIDs: [String] = []) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfosetcacertificatescgi",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/externalipdeviceinfo/setcacertificates.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "2", "place": "form", "isRequired": true},
                {"name": "certificateIDs", "wire": "certids", "type": "list<string>", "summary": "The identifiers of installed CA certificates; no certificates if left out.", "separator": ",", "place": "form", "isRequired": false}
              ]
            },
            {
              "id": "externalIPDevices/getCACertificates",
              "name": "getCACertificates",
              "summary": "Reads the CA certificates that verify the devices.",
              "swift": "vapix.externalIPDevices.getCACertificates() async throws -> ExternalIPDevices.CACertificatesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfogetcacertificatescgi",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/externalipdeviceinfo/getcacertificates.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "2", "place": "form", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetCACertificatesSuccess",
                "fields": [
                  {"name": "certificates", "wire": "CACertificate", "type": "list<CACertificate>", "summary": "The certificates.", "isRequired": false}
                ]
              }
            },
            {
              "id": "externalIPDevices/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.externalIPDevices.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfoschemaversionscgi",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/externalipdeviceinfo/schemaversions.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Device",
              "summary": "A device that streams are taken from.",
              "fields": [
                {"name": "id", "wire": "Id", "type": "string", "summary": "The device's identifier.", "isRequired": true},
                {"name": "serialNumber", "wire": "Serialnumber", "type": "string", "summary": "The device's serial number.", "isRequired": false},
                {"name": "deviceDescription", "wire": "Description", "type": "string", "summary": "A description of the device.", "isRequired": false},
                {"name": "address", "wire": "Address", "type": "string", "summary": "The device's address or host name.", "isRequired": false},
                {"name": "user", "wire": "Username", "type": "string", "summary": "The name of the account on the device.", "isRequired": false},
                {"name": "protocol", "wire": "Protocol", "type": "StreamProtocol", "summary": "The protocol for the device's events.", "isRequired": false},
                {"name": "port", "wire": "Port", "type": "int32", "summary": "The port; 0 means the protocol's standard port.", "isRequired": false},
                {"name": "certificateValidation", "wire": "CertificateValidation", "type": "CertificateValidation", "summary": "The check of the device's certificate.", "isRequired": false}
              ]
            },
            {
              "name": "StreamProtocol",
              "summary": "The protocol with which a recorder receives events.",
              "words": [
                {"name": "rtsp", "wire": "rtspt", "summary": "RTP over RTSP."},
                {"name": "rtspOverHTTP", "wire": "rtsph", "summary": "RTP over RTSP over HTTP."},
                {"name": "rtspOverHTTPS", "wire": "rtspsh", "summary": "RTP over RTSP over HTTPS; certificates can be checked."}
              ]
            },
            {
              "name": "CertificateValidation",
              "summary": "A way to check a device's certificate.",
              "words": [
                {"name": "standard", "wire": "standard", "summary": "The certificate is checked with the CA certificates."},
                {"name": "limited", "wire": "limited", "summary": "The certificate is checked with the CA certificates, but its common name is not compared."},
                {"name": "off", "wire": "off", "summary": "The certificate is not checked."}
              ]
            },
            {
              "name": "CACertificate",
              "summary": "A CA certificate.",
              "fields": [
                {"name": "id", "wire": "Id", "type": "string", "summary": "The certificate's identifier.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "systemError", "code": "10", "summary": "The system failed."},
            {"name": "tooManyDevices", "code": "30", "summary": "The recorder has the maximum number of devices."},
            {"name": "invalidID", "code": "40", "summary": "The identifier is missing or invalid."},
            {"name": "unsupportedVersion", "code": "60", "summary": "The schema version is not supported."},
            {"name": "invalidRequest", "code": "70", "summary": "The request is invalid."},
            {"name": "processingError", "code": "80", "summary": "The recorder failed while processing the request."},
            {"name": "deviceNotFound", "code": "90", "summary": "There is no such device."},
            {"name": "deviceExists", "code": "150", "summary": "Another device has this identifier."},
            {"name": "invalidDescription", "code": "170", "summary": "The description is invalid."},
            {"name": "invalidSerialNumber", "code": "180", "summary": "The serial number is invalid."},
            {"name": "invalidProtocol", "code": "190", "summary": "The protocol is invalid."},
            {"name": "invalidPort", "code": "200", "summary": "The port is invalid."},
            {"name": "invalidCertificateValidation", "code": "210", "summary": "The kind of certificate validation is invalid."},
            {"name": "invalidCACertificate", "code": "220", "summary": "A CA certificate is invalid."}
          ]
        }
        """#
}
