// Generated from Specs/cert-est.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Enrollment over Secure Transport.
    static let certificateEnrollment = #"""
        {
          "name": "certificateEnrollment",
          "namespace": "CertificateEnrollment",
          "title": "Enrollment over Secure Transport",
          "summary": "Certificates that the device gets from a server and renews by itself, with the protocol EST.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/",
          "configuration": {
            "id": "cert-est",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/cert-est/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/cert-est/v1",
                "summary": "Certificates that the device gets from a server and renews by itself, with the protocol EST.",
                "properties": [
                  {"name": "supportedServices", "wire": "supportedServices", "type": "list<Service>", "summary": "The services that can use certificates of EST.", "isRequired": false},
                  {"name": "profiles", "wire": "profiles", "type": "list<Profile>", "summary": "The profiles.", "isRequired": false}
                ]
              },
              {
                "name": "profiles",
                "path": "/config/rest/cert-est/v1/profiles",
                "summary": "The servers to get certificates from, with the contents of the certificates.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The identifier.", "writeAccess": "admin", "length": "1...128", "isRequired": true},
                  {"name": "server", "wire": "server", "type": "string", "summary": "The server's address, with port and path: 192.168.0.1:443/.well-known/est for example.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                  {"name": "caCertificates", "wire": "caCertificates", "type": "list<string>", "summary": "The aliases of the CA certificates that the server's certificate is checked with.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                  {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The alias of a certificate on the device that the request for a new one is based on.", "isNullable": true, "writeAccess": "admin", "length": "1...128", "isRequired": false},
                  {"name": "services", "wire": "services", "type": "list<Service>", "summary": "The services that use the certificate.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                  {"name": "subject", "wire": "subject", "type": "Subject", "summary": "The subject of the certificate; the device's default if absent.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                  {"name": "subjectAlternativeNames", "wire": "subjectAlternativeNames", "type": "list<string>", "summary": "The subject alternative names of the certificate, each with \"IP:\" or \"DNS:\" in front.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                  {"name": "status", "wire": "status", "type": "Status", "summary": "How far the enrollment is.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "certificateEnrollment/get",
              "name": "get",
              "summary": "Reads the profiles, and which services can use certificates of EST.",
              "swift": "vapix.certificateEnrollment.get() async throws -> CertificateEnrollment.State",
              "documentation": "https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert-est/v1",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "State", "fields": []}
            },
            {
              "id": "certificateEnrollment/profiles.list",
              "name": "profiles.list",
              "summary": "Lists the profiles.",
              "swift": "vapix.certificateEnrollment.profiles.list() async throws -> [CertificateEnrollment.Profile]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert-est/v1/profiles",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Profile>", "fields": []}
            },
            {
              "id": "certificateEnrollment/profiles.add",
              "name": "profiles.add",
              "summary": "Adds a profile.",
              "swift": "vapix.certificateEnrollment.profiles.add(id: String, server: String? = nil, caCertificates: [String]? = nil, certificate: String? = nil, services: [CertificateEnrollment.Service]? = nil, subject: CertificateEnrollment.Subject? = nil, subjectAlternativeNames: [String]? = nil) async throws -> CertificateEnrollment.Profile",
              "documentation": "https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/cert-est/v1/profiles",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Profile", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier.", "writeAccess": "admin", "length": "1...128", "place": "data", "isRequired": true},
                {"name": "server", "wire": "server", "type": "string", "summary": "The server's address, with port and path: 192.168.0.1:443/.well-known/est for example.", "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "caCertificates", "wire": "caCertificates", "type": "list<string>", "summary": "The aliases of the CA certificates that the server's certificate is checked with.", "writeAccess": "admin", "separator": ",", "place": "data", "isRequired": false},
                {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The alias of a certificate on the device that the request for a new one is based on.", "writeAccess": "admin", "length": "1...128", "place": "data", "isRequired": false},
                {"name": "services", "wire": "services", "type": "list<Service>", "summary": "The services that use the certificate.", "writeAccess": "admin", "separator": ",", "place": "data", "isRequired": false},
                {"name": "subject", "wire": "subject", "type": "Subject", "summary": "The subject of the certificate; the device's default if absent.", "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "subjectAlternativeNames", "wire": "subjectAlternativeNames", "type": "list<string>", "summary": "The subject alternative names of the certificate, each with \"IP:\" or \"DNS:\" in front.", "writeAccess": "admin", "separator": ",", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "certificateEnrollment/profiles.get",
              "name": "profiles.get",
              "summary": "Reads a profile.",
              "swift": "vapix.certificateEnrollment.profiles.get(_ id: String) async throws -> CertificateEnrollment.Profile",
              "documentation": "https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert-est/v1/profiles/{id}",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Profile", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier.", "writeAccess": "admin", "length": "1...128", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "certificateEnrollment/profiles.set",
              "name": "profiles.set",
              "summary": "Changes a profile; absent values stay unchanged.",
              "swift": "vapix.certificateEnrollment.profiles.set(_ id: String, server: Nullable<String>? = nil, caCertificates: Nullable<[String]>? = nil, certificate: Nullable<String>? = nil, services: Nullable<[CertificateEnrollment.Service]>? = nil, subject: Nullable<CertificateEnrollment.Subject>? = nil, subjectAlternativeNames: Nullable<[String]>? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/cert-est/v1/profiles/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier.", "writeAccess": "admin", "length": "1...128", "place": "path", "isRequired": true},
                {"name": "server", "wire": "server", "type": "string", "summary": "The server's address, with port and path: 192.168.0.1:443/.well-known/est for example.", "isNullable": true, "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "caCertificates", "wire": "caCertificates", "type": "list<string>", "summary": "The aliases of the CA certificates that the server's certificate is checked with.", "isNullable": true, "writeAccess": "admin", "separator": ",", "place": "data", "isRequired": false},
                {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The alias of a certificate on the device that the request for a new one is based on.", "isNullable": true, "writeAccess": "admin", "length": "1...128", "place": "data", "isRequired": false},
                {"name": "services", "wire": "services", "type": "list<Service>", "summary": "The services that use the certificate.", "isNullable": true, "writeAccess": "admin", "separator": ",", "place": "data", "isRequired": false},
                {"name": "subject", "wire": "subject", "type": "Subject", "summary": "The subject of the certificate; the device's default if absent.", "isNullable": true, "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "subjectAlternativeNames", "wire": "subjectAlternativeNames", "type": "list<string>", "summary": "The subject alternative names of the certificate, each with \"IP:\" or \"DNS:\" in front.", "isNullable": true, "writeAccess": "admin", "separator": ",", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "certificateEnrollment/profiles.remove",
              "name": "profiles.remove",
              "summary": "Removes a profile.",
              "swift": "vapix.certificateEnrollment.profiles.remove(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/cert-est/v1/profiles/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier.", "writeAccess": "admin", "length": "1...128", "place": "path", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "State",
              "summary": "The profiles, and the services that can use certificates of EST.",
              "fields": [
                {"name": "supportedServices", "wire": "supportedServices", "type": "list<Service>", "summary": "The services that can use certificates of EST.", "isRequired": false},
                {"name": "profiles", "wire": "profiles", "type": "list<Profile>", "summary": "The profiles.", "isRequired": false}
              ]
            },
            {
              "name": "Profile",
              "summary": "A server to get a certificate from, and the contents of the certificate.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier.", "writeAccess": "admin", "length": "1...128", "isRequired": true},
                {"name": "server", "wire": "server", "type": "string", "summary": "The server's address, with port and path: 192.168.0.1:443/.well-known/est for example.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                {"name": "caCertificates", "wire": "caCertificates", "type": "list<string>", "summary": "The aliases of the CA certificates that the server's certificate is checked with.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The alias of a certificate on the device that the request for a new one is based on.", "isNullable": true, "writeAccess": "admin", "length": "1...128", "isRequired": false},
                {"name": "services", "wire": "services", "type": "list<Service>", "summary": "The services that use the certificate.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                {"name": "subject", "wire": "subject", "type": "Subject", "summary": "The subject of the certificate; the device's default if absent.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                {"name": "subjectAlternativeNames", "wire": "subjectAlternativeNames", "type": "list<string>", "summary": "The subject alternative names of the certificate, each with \"IP:\" or \"DNS:\" in front.", "isNullable": true, "writeAccess": "admin", "isRequired": false},
                {"name": "status", "wire": "status", "type": "Status", "summary": "How far the enrollment is.", "isRequired": false}
              ]
            },
            {
              "name": "Service",
              "summary": "A service that uses certificates.",
              "words": [
                {"name": "webServer", "wire": "WEBSERVER", "summary": "The web server."},
                {"name": "networkAuthentication", "wire": "NETAUTH", "summary": "Network authentication, IEEE 802.1X."},
                {"name": "mqtt", "wire": "MQTT", "summary": "The MQTT client."},
                {"name": "rtsps", "wire": "RTSPS", "summary": "The RTSP server with TLS."}
              ]
            },
            {
              "name": "Status",
              "summary": "The progress of a profile's enrollment.",
              "words": [
                {"name": "unconnected", "wire": "UNCONNECTED", "summary": "The device has not connected to the server."},
                {"name": "connected", "wire": "CONNECTED", "summary": "The device has connected to the server."},
                {"name": "enrolled", "wire": "ENROLLED", "summary": "The device has a certificate from the server."}
              ]
            },
            {
              "name": "Subject",
              "summary": "The subject of a certificate.",
              "fields": [
                {"name": "commonName", "wire": "cn", "type": "string", "summary": "The name of the server, the person or the organization.", "length": "1...64", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
