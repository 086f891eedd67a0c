// Generated from Specs/Examples/cert-est by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Enrollment over Secure Transport.
    mutating func addCertificateEnrollment() {
        add("Specs/Examples/cert-est/get_200.http") { CertificateEnrollment.get() }
        add("Specs/Examples/cert-est/profiles.add_201.http") {
            let value0 = CertificateEnrollment.Subject(commonName: "camera.example.org")
            return CertificateEnrollment.Profiles.add(
                id: "office", server: "est.example.org", caCertificates: ["Example-CA"], services: [.webServer],
                subject: value0, subjectAlternativeNames: ["DNS:camera.example.org"])
        }
        add("Specs/Examples/cert-est/profiles.get_200.http") { CertificateEnrollment.Profiles.get("office") }
        add("Specs/Examples/cert-est/profiles.list_200.http") { CertificateEnrollment.Profiles.list() }
        add("Specs/Examples/cert-est/profiles.remove_200.http") { CertificateEnrollment.Profiles.remove("office") }
        add("Specs/Examples/cert-est/profiles.set_200.http") {
            CertificateEnrollment.Profiles.set("office", certificate: .null, services: .value([.webServer, .mqtt]))
        }
    }
}
