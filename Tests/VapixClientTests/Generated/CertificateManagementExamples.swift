// Generated from Specs/Examples/certificate-management by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Certificate Management.
    mutating func addCertificateManagement() {
        add("Specs/Examples/certificate-management/caCertificates.add_200.http") {
            let text0Pieces = ["-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CE", "RTIFICATE-----"]
            return CertificateManagement.CaCertificates.add(alias: "My CA", certificate: text0Pieces.joined())
        }
        add("Specs/Examples/certificate-management/caCertificates.get_200.http") {
            CertificateManagement.CaCertificates.get("My CA")
        }
        add("Specs/Examples/certificate-management/caCertificates.list_200.http") {
            CertificateManagement.CaCertificates.list()
        }
        add("Specs/Examples/certificate-management/caCertificates.remove_200.http") {
            CertificateManagement.CaCertificates.remove("My CA")
        }
        add("Specs/Examples/certificate-management/caCertificates.set_200.http") {
            let text0Pieces = ["-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CE", "RTIFICATE-----"]
            return CertificateManagement.CaCertificates.set("My-CA", certificate: text0Pieces.joined())
        }
        add("Specs/Examples/certificate-management/certificates.add_200.http") {
            let text0Pieces = ["-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CE", "RTIFICATE-----"]
            return CertificateManagement.Certificates.add(
                alias: "My Certificate", certificate: text0Pieces.joined(),
                privateKey: Secret("-----BEGIN PRIVATE KEY-----\npem-encoded-data\n-----END PRIVATE KEY-----"),
                keystore: "SE0")
        }
        add("Specs/Examples/certificate-management/certificates.getSigningRequest_200.http") {
            CertificateManagement.Certificates.getSigningRequest(
                "My-Certificate", subject: "C=SE,CN=example.com", subjectAlternativeNames: ["DNS:example.com"])
        }
        add("Specs/Examples/certificate-management/certificates.get_200.http") {
            CertificateManagement.Certificates.get("My Certificate")
        }
        add("Specs/Examples/certificate-management/certificates.list_200.http") {
            CertificateManagement.Certificates.list()
        }
        add("Specs/Examples/certificate-management/certificates.remove_200.http") {
            CertificateManagement.Certificates.remove("My-Certificate")
        }
        add("Specs/Examples/certificate-management/certificates.set_200.http") {
            let text0Pieces = ["-----BEGIN CERTIFICATE-----\npem-encoded-data\n-----END CE", "RTIFICATE-----"]
            return CertificateManagement.Certificates.set("My-Certificate", certificate: text0Pieces.joined())
        }
        add("Specs/Examples/certificate-management/createCertificate_200.http") {
            CertificateManagement.createCertificate(
                alias: "My Certificate", subject: "C=SE,CN=example.com", subjectAlternativeNames: ["DNS:example.com"],
                keyType: .p256, keystore: "SE0", validFrom: 1_681_740_370, validTo: 1_713_276_370)
        }
        add("Specs/Examples/certificate-management/get_200.http") { CertificateManagement.get() }
        add("Specs/Examples/certificate-management/installFromPKCS12_200.http") {
            CertificateManagement.installFromPKCS12(
                alias: "My-Certificate", archive: Secret("base64-encoded-pkcs12-file-data"),
                passphrase: Secret("my-password"), keystore: "SE0")
        }
        add("Specs/Examples/certificate-management/keystores.get_200.http") {
            CertificateManagement.Keystores.get("SE0")
        }
        add("Specs/Examples/certificate-management/keystores.list_200.http") { CertificateManagement.Keystores.list() }
        add("Specs/Examples/certificate-management/keystores.list_200_page.http") {
            CertificateManagement.Keystores.list()
        }
        add("Specs/Examples/certificate-management/settings.get_200.http") { CertificateManagement.Settings.get() }
        add("Specs/Examples/certificate-management/settings.set_200.http") {
            CertificateManagement.Settings.set(keystore: "SE0")
        }
    }
}
