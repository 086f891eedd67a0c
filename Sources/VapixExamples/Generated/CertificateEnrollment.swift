// Generated from Specs/Examples/cert-est by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Enrollment over Secure Transport.
    static let certificateEnrollment = #"""
        ### get_200
        # Recorded from an AXIS P3265-V with AXIS OS 12.11.
        GET /config/rest/cert-est/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"profiles": [], "supportedServices": ["MQTT", "NETAUTH", "WEBSERVER", "RTSPS"]}}

        ### profiles.add_201
        # Made from the device's description; not a recording.
        POST /config/rest/cert-est/v1/profiles HTTP/1.1
        Content-Type: application/json

        {"data": {"id": "office", "server": "est.example.org", "caCertificates": ["Example-CA"], "services": ["WEBSERVER"], "subject": {"cn": "camera.example.org"}, "subjectAlternativeNames": ["DNS:camera.example.org"]}}

        HTTP/1.1 201 Created
        Content-Type: application/json

        {"status": "success", "data": {"id": "office", "server": "est.example.org", "caCertificates": ["Example-CA"], "certificate": null, "services": ["WEBSERVER"], "subject": {"cn": "camera.example.org"}, "subjectAlternativeNames": ["DNS:camera.example.org"], "status": "UNCONNECTED"}}

        ### profiles.get_200
        # Made from the device's description; not a recording.
        GET /config/rest/cert-est/v1/profiles/office HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"id": "office", "server": "est.example.org", "caCertificates": ["Example-CA"], "certificate": null, "services": ["WEBSERVER"], "subject": {"cn": "camera.example.org"}, "subjectAlternativeNames": ["DNS:camera.example.org"], "status": "UNCONNECTED"}}

        ### profiles.list_200
        # Made from the device's description; not a recording.
        GET /config/rest/cert-est/v1/profiles HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"id": "office", "server": "est.example.org", "caCertificates": ["Example-CA"], "certificate": null, "services": ["WEBSERVER"], "subject": {"cn": "camera.example.org"}, "subjectAlternativeNames": ["DNS:camera.example.org"], "status": "UNCONNECTED"}]}

        ### profiles.remove_200
        # Made from the device's description; not a recording.
        DELETE /config/rest/cert-est/v1/profiles/office HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### profiles.set_200
        # Made from the device's description; not a recording.
        PATCH /config/rest/cert-est/v1/profiles/office HTTP/1.1
        Content-Type: application/json

        {"data": {"services": ["WEBSERVER", "MQTT"], "certificate": null}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
