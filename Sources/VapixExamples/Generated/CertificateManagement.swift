// Generated from Specs/Examples/certificate-management by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Certificate Management.
    static let certificateManagement = #"""
        ### caCertificates.add_200
        # A device of AXIS OS 12.11 documents the status 201.
        POST /config/rest/cert/v1/ca_certificates HTTP/1.1
        Content-Type: application/json

        {"data": {"alias": "My CA", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### caCertificates.get_200
        GET /config/rest/cert/v1/ca_certificates/My%20CA HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"alias": "My CA", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----"}}

        ### caCertificates.list_200
        GET /config/rest/cert/v1/ca_certificates HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"alias": "My CA", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----"}, {"alias": "Another CA", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----"}]}

        ### caCertificates.remove_200
        DELETE /config/rest/cert/v1/ca_certificates/My%20CA HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### caCertificates.set_200
        PATCH /config/rest/cert/v1/ca_certificates/My-CA HTTP/1.1
        Content-Type: application/json

        {"data": {"certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### certificates.add_200
        # A device of AXIS OS 12.11 documents the status 201.
        POST /config/rest/cert/v1/certificates HTTP/1.1
        Content-Type: application/json

        {"data": {"alias": "My Certificate", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----", "keystore": "SE0", "private_key": "-----BEGIN PRIVATE KEY-----\npem-encoded-data\n-----END PRIVATE KEY-----"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### certificates.getSigningRequest_200
        # The page's sample has the text in an object; its description has the text alone.
        POST /config/rest/cert/v1/certificates/My-Certificate/get_csr HTTP/1.1
        Content-Type: application/json

        {"data": {"subject": "C=SE,CN=example.com", "subject_alt_names": ["DNS:example.com"]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": "-----BEGIN CERTIFICATE REQUEST-----\npem-encoded-data\n-----END CERTIFICATE REQUEST-----"}

        ### certificates.get_200
        GET /config/rest/cert/v1/certificates/My%20Certificate HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"alias": "My Certificate", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----", "keystore": "SE0"}}

        ### certificates.list_200
        GET /config/rest/cert/v1/certificates HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"alias": "My Certificate", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----", "keystore": "SE0"}, {"alias": "Another Certificate", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----", "keystore": "TPM0"}]}

        ### certificates.remove_200
        DELETE /config/rest/cert/v1/certificates/My-Certificate HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### certificates.set_200
        PATCH /config/rest/cert/v1/certificates/My-Certificate HTTP/1.1
        Content-Type: application/json

        {"data": {"certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### createCertificate_200
        # The page's sample has NIST-P256, its description EC-P256.
        POST /config/rest/cert/v1/create_certificate HTTP/1.1
        Content-Type: application/json

        {"data": {"alias": "My Certificate", "key_type": "EC-P256", "keystore": "SE0", "subject": "C=SE,CN=example.com", "subject_alt_names": ["DNS:example.com"], "valid_from": 1681740370, "valid_to": 1713276370}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        # The members are those of a device of AXIS OS 12.11, with the certificates of the page.
        GET /config/rest/cert/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"ca_certificates": [{"alias": "My CA", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----"}, {"alias": "Another CA", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----"}], "certificates": [{"alias": "My Certificate", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----", "keystore": "SE0"}, {"alias": "Another Certificate", "certificate": "-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CERTIFICATE-----", "keystore": "TPM0"}], "keystores": [{"certifications": [], "id": "TEE0", "key_types": ["RSA-2048", "RSA-4096", "EC-P256", "EC-P384", "EC-P521"], "security_level": "TRUSTED_ENVIRONMENT"}, {"certifications": ["CC EAL6+"], "id": "SE0", "key_types": ["RSA-1024", "RSA-2048", "RSA-4096", "EC-P256", "EC-P384", "EC-P521"], "security_level": "STRONG"}], "settings": {"keystore": "SE0"}}}

        ### installFromPKCS12_200
        POST /config/rest/cert/v1/install_from_pkcs12 HTTP/1.1
        Content-Type: application/json

        {"data": {"alias": "My-Certificate", "pkcs12": "base64-encoded-pkcs12-file-data", "passphrase": "my-password", "keystore": "SE0"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### keystores.get_200
        GET /config/rest/cert/v1/keystores/SE0 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"id": "SE0", "security_level": "STRONG", "certifications": ["CC EAL6+"]}}

        ### keystores.list_200
        # From a device of AXIS OS 12.11.
        GET /config/rest/cert/v1/keystores HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"certifications": [], "id": "TEE0", "key_types": ["RSA-2048", "RSA-4096", "EC-P256", "EC-P384", "EC-P521"], "security_level": "TRUSTED_ENVIRONMENT"}, {"certifications": ["CC EAL6+"], "id": "SE0", "key_types": ["RSA-1024", "RSA-2048", "RSA-4096", "EC-P256", "EC-P384", "EC-P521"], "security_level": "STRONG"}]}

        ### keystores.list_200_page
        GET /config/rest/cert/v1/keystores HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"id": "TPM0", "security_level": "STRONG", "certifications": ["CC EAL4+", "FIPS 140-2 Level 2"]}, {"id": "SOFTWARE0", "security_level": "SOFTWARE", "certifications": []}]}

        ### settings.get_200
        # The page reads the property by its path.
        GET /config/rest/cert/v1/settings HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"keystore": "TPM0"}}

        ### settings.set_200
        # The page sends the text to the path of the property.
        PATCH /config/rest/cert/v1/settings HTTP/1.1
        Content-Type: application/json

        {"data": {"keystore": "SE0"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
