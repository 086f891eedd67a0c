// Generated from Specs/Examples/external-ip-device-information by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of External IP device information.
    mutating func addExternalIPDevices() {
        add("Specs/Examples/external-ip-device-information/create_200.http") {
            ExternalIPDevices.create(
                id: "example-id_123", address: "192.168.0.123", user: "device1", password: "pass1",
                deviceDescription: "Exampleextipdev", serialNumber: "AABBCCDDEEFF1234")
        }
        add("Specs/Examples/external-ip-device-information/create_error40.http") {
            ExternalIPDevices.create(id: "", address: "192.168.0.123", user: "device1", password: "pass1")
        }
        add("Specs/Examples/external-ip-device-information/delete_200.http") {
            ExternalIPDevices.delete("example-id_123")
        }
        add("Specs/Examples/external-ip-device-information/delete_error90.http") {
            ExternalIPDevices.delete("missing")
        }
        add("Specs/Examples/external-ip-device-information/getCACertificates_200.http") {
            ExternalIPDevices.getCACertificates()
        }
        add("Specs/Examples/external-ip-device-information/getEventsEnabled_200.http") {
            ExternalIPDevices.getEventsEnabled("example-id_123")
        }
        add("Specs/Examples/external-ip-device-information/getEventsEnabled_error40.http") {
            ExternalIPDevices.getEventsEnabled("")
        }
        add("Specs/Examples/external-ip-device-information/getSchemaVersions_200.http") {
            ExternalIPDevices.getSchemaVersions()
        }
        add("Specs/Examples/external-ip-device-information/list_200.http") { ExternalIPDevices.list() }
        add("Specs/Examples/external-ip-device-information/list_error10.http") { ExternalIPDevices.list() }
        add("Specs/Examples/external-ip-device-information/setCACertificates_200.http") {
            ExternalIPDevices.setCACertificates(["caid1", "caid2"])
        }
        add("Specs/Examples/external-ip-device-information/setCACertificates_200_none.http") {
            ExternalIPDevices.setCACertificates()
        }
        add("Specs/Examples/external-ip-device-information/setCACertificates_error220.http") {
            ExternalIPDevices.setCACertificates(["missing"])
        }
        add("Specs/Examples/external-ip-device-information/setEventsEnabled_200.http") {
            ExternalIPDevices.setEventsEnabled(id: "example-id_123", isEnabled: true)
        }
        add("Specs/Examples/external-ip-device-information/setEventsEnabled_error40.http") {
            ExternalIPDevices.setEventsEnabled(id: "", isEnabled: true)
        }
        add("Specs/Examples/external-ip-device-information/update_200.http") {
            ExternalIPDevices.update(
                id: "example-id_124", address: "fe80::aecc:8eff:fee3:64fd", user: "device2", password: "pass2",
                protocol: .rtspOverHTTPS, certificateValidation: .standard, port: 443)
        }
        add("Specs/Examples/external-ip-device-information/update_error200.http") {
            ExternalIPDevices.update(id: "example-id_123", port: 65536)
        }
    }
}
