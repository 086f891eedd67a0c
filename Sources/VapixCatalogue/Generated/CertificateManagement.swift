// Generated from Specs/certificate-management.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Certificate Management.
    static let certificateManagement = #"""
        {
          "name": "certificateManagement",
          "namespace": "CertificateManagement",
          "title": "Certificate Management",
          "summary": "The certificates, private keys and keystores of the device.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/",
          "configuration": {
            "id": "cert",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/cert/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/cert/v1",
                "summary": "The certificates, private keys and keystores of the device.",
                "properties": [
                  {"name": "certificates", "wire": "certificates", "type": "list<Certificate>", "summary": "The certificates with private keys.", "isRequired": false},
                  {"name": "caCertificates", "wire": "ca_certificates", "type": "list<CACertificate>", "summary": "The certificates of certificate authorities.", "isRequired": false},
                  {"name": "keystores", "wire": "keystores", "type": "list<Keystore>", "summary": "The keystores.", "isRequired": false},
                  {"name": "settings", "wire": "settings", "type": "GlobalSettings", "summary": "The settings.", "isRequired": false}
                ]
              },
              {
                "name": "settings",
                "path": "/config/rest/cert/v1/settings",
                "summary": "The settings of all certificates.",
                "properties": [
                  {"name": "keystore", "wire": "keystore", "type": "string", "summary": "The identifier of the default keystore for new private keys.", "writeAccess": "admin", "isRequired": false}
                ]
              },
              {
                "name": "certificates",
                "path": "/config/rest/cert/v1/certificates",
                "summary": "The certificates of servers and clients, with private keys.",
                "key": "alias",
                "properties": [
                  {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate of an authority has.", "length": "1...128", "isRequired": true},
                  {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The certificate in the PEM format.", "writeAccess": "admin", "isRequired": false},
                  {"name": "keystore", "wire": "keystore", "type": "string", "summary": "The identifier of the keystore that protects the private key.", "isRequired": false},
                  {"name": "privateKey", "wire": "private_key", "type": "secret", "summary": "The private key in the PEM format, RSA or EC.", "isRequired": false}
                ]
              },
              {
                "name": "caCertificates",
                "path": "/config/rest/cert/v1/ca_certificates",
                "summary": "The certificates of authorities.",
                "key": "alias",
                "properties": [
                  {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate with a private key has.", "length": "1...128", "isRequired": true},
                  {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The certificate in the PEM format.", "writeAccess": "admin", "isRequired": false}
                ]
              },
              {
                "name": "keystores",
                "path": "/config/rest/cert/v1/keystores",
                "summary": "The keystores that can protect private keys, in hardware or in software.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The keystore's identifier.", "isRequired": true},
                  {"name": "securityLevel", "wire": "security_level", "type": "SecurityLevel", "summary": "How well the keystore protects keys.", "isRequired": false},
                  {"name": "certifications", "wire": "certifications", "type": "list<string>", "summary": "The standards that the keystore is certified for, \"FIPS 140-2 Level 2\" for example.", "isRequired": false},
                  {"name": "keyTypes", "wire": "key_types", "type": "list<KeyType>", "summary": "The algorithms and strengths of keys that the keystore can hold; empty if the device does not report them.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "certificateManagement/get",
              "name": "get",
              "summary": "Reads all certificates, keystores and settings.",
              "swift": "vapix.certificateManagement.get() async throws -> CertificateManagement.Inventory",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#certv1",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert/v1",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Inventory", "fields": []}
            },
            {
              "id": "certificateManagement/settings.get",
              "name": "settings.get",
              "summary": "Reads which keystore is the default one.",
              "swift": "vapix.certificateManagement.settings.get() async throws -> CertificateManagement.GlobalSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#get-which-keystore-is-currently-the-default-keystore",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert/v1/settings",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "GlobalSettings", "fields": []}
            },
            {
              "id": "certificateManagement/settings.set",
              "name": "settings.set",
              "summary": "Changes the default keystore.",
              "swift": "vapix.certificateManagement.settings.set(keystore: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#set-a-keystore-as-the-default-keystore",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/cert/v1/settings",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "keystore", "wire": "keystore", "type": "string", "summary": "The identifier of the default keystore for new private keys.", "writeAccess": "admin", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "certificateManagement/certificates.list",
              "name": "certificates.list",
              "summary": "Lists the certificates.",
              "swift": "vapix.certificateManagement.certificates.list() async throws -> [CertificateManagement.Certificate]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#list-all-certificates-with-private-keys",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert/v1/certificates",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Certificate>", "fields": []}
            },
            {
              "id": "certificateManagement/certificates.add",
              "name": "certificates.add",
              "summary": "Installs a certificate with its private key.",
              "swift": "vapix.certificateManagement.certificates.add(alias: String, certificate: String, privateKey: Secret, keystore: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#upload-a-certificate-with-private-key",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/cert/v1/certificates",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate of an authority has.", "length": "1...128", "place": "data", "isRequired": true},
                {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The certificate in the PEM format.", "writeAccess": "admin", "place": "data", "isRequired": true},
                {"name": "privateKey", "wire": "private_key", "type": "secret", "summary": "The private key in the PEM format, RSA or EC.", "place": "data", "isRequired": true},
                {"name": "keystore", "wire": "keystore", "type": "string", "summary": "The identifier of the keystore that protects the private key.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "certificateManagement/certificates.get",
              "name": "certificates.get",
              "summary": "Reads a certificate.",
              "swift": "vapix.certificateManagement.certificates.get(_ alias: String) async throws -> CertificateManagement.Certificate",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#fetch-details-about-a-certificate-with-private-key",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert/v1/certificates/{alias}",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Certificate", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate of an authority has.", "length": "1...128", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "certificateManagement/certificates.set",
              "name": "certificates.set",
              "summary": "Replaces a certificate with another one for the same private key.",
              "swift": "vapix.certificateManagement.certificates.set(_ alias: String, certificate: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#replace-a-certificate-but-keep-its-private-key",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/cert/v1/certificates/{alias}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate of an authority has.", "length": "1...128", "place": "path", "isRequired": true},
                {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The certificate in the PEM format.", "writeAccess": "admin", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "certificateManagement/certificates.remove",
              "name": "certificates.remove",
              "summary": "Removes a certificate and its private key.",
              "swift": "vapix.certificateManagement.certificates.remove(_ alias: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#delete-a-certificate-with-private-key",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/cert/v1/certificates/{alias}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate of an authority has.", "length": "1...128", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "certificateManagement/certificates.getSigningRequest",
              "name": "certificates.getSigningRequest",
              "summary": "Makes a certificate signing request (CSR, PKCS#10) for an authority.",
              "swift": "vapix.certificateManagement.certificates.getSigningRequest(_ alias: String, subject: String? = nil, subjectAlternativeNames: [String]? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#obtain-a-certificate-signing-request",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/cert/v1/certificates/{alias}/get_csr",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "string", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate of an authority has.", "length": "1...128", "place": "path", "isRequired": true},
                {"name": "subject", "wire": "subject", "type": "string", "summary": "The subject's distinguished name in the format of RFC 4514.", "place": "data", "isRequired": false},
                {"name": "subjectAlternativeNames", "wire": "subject_alt_names", "type": "list<string>", "summary": "The subject alternative names, each with \"IP:\" or \"DNS:\" in front.", "separator": ",", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "certificateManagement/caCertificates.list",
              "name": "caCertificates.list",
              "summary": "Lists the certificates of authorities.",
              "swift": "vapix.certificateManagement.caCertificates.list() async throws -> [CertificateManagement.CACertificate]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#list-all-ca-certificates",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert/v1/ca_certificates",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<CACertificate>", "fields": []}
            },
            {
              "id": "certificateManagement/caCertificates.add",
              "name": "caCertificates.add",
              "summary": "Installs a certificate of an authority.",
              "swift": "vapix.certificateManagement.caCertificates.add(alias: String, certificate: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#upload-a-ca-certificate",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/cert/v1/ca_certificates",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate with a private key has.", "length": "1...128", "place": "data", "isRequired": true},
                {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The certificate in the PEM format.", "writeAccess": "admin", "place": "data", "isRequired": true}
              ]
            },
            {
              "id": "certificateManagement/caCertificates.get",
              "name": "caCertificates.get",
              "summary": "Reads a certificate of an authority.",
              "swift": "vapix.certificateManagement.caCertificates.get(_ alias: String) async throws -> CertificateManagement.CACertificate",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#fetch-details-about-a-ca-certificate",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert/v1/ca_certificates/{alias}",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "CACertificate", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate with a private key has.", "length": "1...128", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "certificateManagement/caCertificates.set",
              "name": "caCertificates.set",
              "summary": "Replaces a certificate with another one for the same public key.",
              "swift": "vapix.certificateManagement.caCertificates.set(_ alias: String, certificate: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#replace-a-ca-certificate",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/cert/v1/ca_certificates/{alias}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate with a private key has.", "length": "1...128", "place": "path", "isRequired": true},
                {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The certificate in the PEM format.", "writeAccess": "admin", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "certificateManagement/caCertificates.remove",
              "name": "caCertificates.remove",
              "summary": "Removes a certificate of an authority.",
              "swift": "vapix.certificateManagement.caCertificates.remove(_ alias: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#delete-a-ca-certificate",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/cert/v1/ca_certificates/{alias}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate with a private key has.", "length": "1...128", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "certificateManagement/keystores.list",
              "name": "keystores.list",
              "summary": "Lists the keystores.",
              "swift": "vapix.certificateManagement.keystores.list() async throws -> [CertificateManagement.Keystore]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#list-all-available-keystores",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert/v1/keystores",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Keystore>", "fields": []}
            },
            {
              "id": "certificateManagement/keystores.get",
              "name": "keystores.get",
              "summary": "Reads a keystore.",
              "swift": "vapix.certificateManagement.keystores.get(_ id: String) async throws -> CertificateManagement.Keystore",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#fetch-details-about-a-keystore",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/cert/v1/keystores/{id}",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Keystore", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The keystore's identifier.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "certificateManagement/createCertificate",
              "name": "createCertificate",
              "summary": "Creates a private key and a self-signed certificate.",
              "swift": "vapix.certificateManagement.createCertificate(alias: String, subject: String, subjectAlternativeNames: [String]? = nil, keyType: CertificateManagement.KeyType? = nil, keystore: String? = nil, validFrom: Int64? = nil, validTo: Int64? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#generate-a-new-certificate",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/cert/v1/create_certificate",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device.", "length": "1...128", "place": "data", "isRequired": true},
                {"name": "subject", "wire": "subject", "type": "string", "summary": "The subject's distinguished name in the format of RFC 4514.", "place": "data", "isRequired": true},
                {"name": "subjectAlternativeNames", "wire": "subject_alt_names", "type": "list<string>", "summary": "The subject alternative names, each with \"IP:\" or \"DNS:\" in front.", "separator": ",", "place": "data", "isRequired": false},
                {"name": "keyType", "wire": "key_type", "type": "KeyType", "summary": "The key's algorithm and strength; EC-P256 by default for most keystores.", "place": "data", "isRequired": false},
                {"name": "keystore", "wire": "keystore", "type": "string", "summary": "The keystore's identifier; the default keystore if absent.", "place": "data", "isRequired": false},
                {"name": "validFrom", "wire": "valid_from", "type": "int64", "summary": "The start of validity, in seconds since 1970 in UTC; today by default.", "place": "data", "isRequired": false},
                {"name": "validTo", "wire": "valid_to", "type": "int64", "summary": "The end of validity, in seconds since 1970 in UTC; a year from today by default.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "certificateManagement/installFromPKCS12",
              "name": "installFromPKCS12",
              "summary": "Installs a certificate and its private key from a PKCS#12 archive.",
              "swift": "vapix.certificateManagement.installFromPKCS12(alias: String, archive: Secret, passphrase: Secret, keystore: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/certificate-management/#upload-a-passphrase-protected-pkcs12-archive",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/cert/v1/install_from_pkcs12",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device.", "length": "1...128", "place": "data", "isRequired": true},
                {"name": "archive", "wire": "pkcs12", "type": "secret", "summary": "The archive, in Base64.", "place": "data", "isRequired": true},
                {"name": "passphrase", "wire": "passphrase", "type": "secret", "summary": "The archive's passphrase.", "place": "data", "isRequired": true},
                {"name": "keystore", "wire": "keystore", "type": "string", "summary": "The keystore's identifier; the default keystore if absent.", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Inventory",
              "summary": "All certificates, keystores and settings.",
              "fields": [
                {"name": "certificates", "wire": "certificates", "type": "list<Certificate>", "summary": "The certificates with private keys.", "isRequired": false},
                {"name": "caCertificates", "wire": "ca_certificates", "type": "list<CACertificate>", "summary": "The certificates of certificate authorities.", "isRequired": false},
                {"name": "keystores", "wire": "keystores", "type": "list<Keystore>", "summary": "The keystores.", "isRequired": false},
                {"name": "settings", "wire": "settings", "type": "GlobalSettings", "summary": "The settings.", "isRequired": false}
              ]
            },
            {
              "name": "GlobalSettings",
              "summary": "The settings of all certificates.",
              "fields": [
                {"name": "keystore", "wire": "keystore", "type": "string", "summary": "The identifier of the default keystore for new private keys.", "writeAccess": "admin", "isRequired": false}
              ]
            },
            {
              "name": "Certificate",
              "summary": "A certificate with a private key.",
              "fields": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate of an authority has.", "length": "1...128", "isRequired": true},
                {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The certificate in the PEM format.", "writeAccess": "admin", "isRequired": false},
                {"name": "keystore", "wire": "keystore", "type": "string", "summary": "The identifier of the keystore that protects the private key.", "isRequired": false}
              ]
            },
            {
              "name": "CACertificate",
              "summary": "A certificate of a certificate authority.",
              "fields": [
                {"name": "alias", "wire": "alias", "type": "string", "summary": "The certificate's name on the device, which no certificate with a private key has.", "length": "1...128", "isRequired": true},
                {"name": "certificate", "wire": "certificate", "type": "string", "summary": "The certificate in the PEM format.", "writeAccess": "admin", "isRequired": false}
              ]
            },
            {
              "name": "Keystore",
              "summary": "A keystore.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The keystore's identifier.", "isRequired": true},
                {"name": "securityLevel", "wire": "security_level", "type": "SecurityLevel", "summary": "How well the keystore protects keys.", "isRequired": false},
                {"name": "certifications", "wire": "certifications", "type": "list<string>", "summary": "The standards that the keystore is certified for, \"FIPS 140-2 Level 2\" for example.", "isRequired": false},
                {"name": "keyTypes", "wire": "key_types", "type": "list<KeyType>", "summary": "The algorithms and strengths of keys that the keystore can hold; empty if the device does not report them.", "isRequired": false}
              ]
            },
            {
              "name": "SecurityLevel",
              "summary": "How well a keystore protects private keys.",
              "words": [
                {"name": "software", "wire": "SOFTWARE", "summary": "Software alone protects the keys; fastest and least secure."},
                {"name": "trustedEnvironment", "wire": "TRUSTED_ENVIRONMENT", "summary": "A trusted environment of the processor protects the keys."},
                {"name": "strong", "wire": "STRONG", "summary": "Dedicated hardware protects the keys; slowest and most secure."}
              ]
            },
            {
              "name": "KeyType",
              "summary": "The algorithm and strength of a private key.",
              "words": [
                {"name": "p256", "wire": "EC-P256", "summary": "The elliptic curve P-256."},
                {"name": "p384", "wire": "EC-P384", "summary": "The elliptic curve P-384."},
                {"name": "p521", "wire": "EC-P521", "summary": "The elliptic curve P-521."},
                {"name": "rsa1024", "wire": "RSA-1024", "summary": "RSA with 1024 bits."},
                {"name": "rsa2048", "wire": "RSA-2048", "summary": "RSA with 2048 bits."},
                {"name": "rsa3072", "wire": "RSA-3072", "summary": "RSA with 3072 bits."},
                {"name": "rsa4096", "wire": "RSA-4096", "summary": "RSA with 4096 bits."}
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
