// Generated from Specs/Examples/zipstream by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Zipstream API.
    mutating func addZipstream() {
        add("Specs/Examples/zipstream/getSchemaVersions_200.http") { Zipstream.getSchemaVersions() }
        add("Specs/Examples/zipstream/getStatus_200.http") { Zipstream.getStatus() }
        add("Specs/Examples/zipstream/getStatus_200_camera.http") { Zipstream.getStatus(camera: "2") }
        add("Specs/Examples/zipstream/listFPSModes_200.http") { Zipstream.listFPSModes() }
        add("Specs/Examples/zipstream/listGOPModes_200.http") { Zipstream.listGOPModes() }
        add("Specs/Examples/zipstream/listProfiles_200.http") { Zipstream.listProfiles() }
        add("Specs/Examples/zipstream/listStrengths_200.http") { Zipstream.listStrengths() }
        add("Specs/Examples/zipstream/setFPSMode_200.http") { Zipstream.setFPSMode(.dynamic) }
        add("Specs/Examples/zipstream/setGOP_200.http") { Zipstream.setGOP(mode: .dynamic) }
        add("Specs/Examples/zipstream/setGOP_200_length.http") { Zipstream.setGOP(maximumLength: 300, camera: "1") }
        add("Specs/Examples/zipstream/setGOP_error70.http") { Zipstream.setGOP(maximumLength: 100000) }
        add("Specs/Examples/zipstream/setMinimumFPS_200.http") { Zipstream.setMinimumFPS(5) }
        add("Specs/Examples/zipstream/setProfile_200.http") { Zipstream.setProfile(profile: .classic, level: 0) }
        add("Specs/Examples/zipstream/setStrength_200.http") { Zipstream.setStrength(.level30, camera: "1") }
    }
}
