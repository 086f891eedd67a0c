// Generated from Specs/Examples/siren-and-light by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Siren and light.
    mutating func addSirenAndLight() {
        add("Specs/Examples/siren-and-light/addProfile_200.http") {
            let value0 = SirenAndLight.Siren(pattern: "Alarm: Car alarm", intensity: 4)
            let value1 = SirenAndLight.Light(
                pattern: "Pulse", speed: 2, colors: ["blue", "red"], intensity: 1,
                duration: SirenAndLight.RunTime(unit: .seconds, value: 30), priority: 2)
            return SirenAndLight.addProfile(name: "Profile 1", comment: "A remark", siren: value0, light: value1)
        }
        add("Specs/Examples/siren-and-light/addProfile_error1202.http") {
            let value0 = SirenAndLight.Siren(pattern: "Alarm: Car alarm", intensity: 4)
            let value1 = SirenAndLight.Light(
                pattern: "Pulse", speed: 2, colors: ["blue", "red"], intensity: 1,
                duration: SirenAndLight.RunTime(unit: .seconds, value: 30), priority: 2)
            return SirenAndLight.addProfile(name: "Profile 1", comment: "A remark", siren: value0, light: value1)
        }
        add("Specs/Examples/siren-and-light/getCapabilities_200.http") { SirenAndLight.getCapabilities() }
        add("Specs/Examples/siren-and-light/getCapabilities_error2100.http") { SirenAndLight.getCapabilities() }
        add("Specs/Examples/siren-and-light/getLastHealthCheck_200.http") { SirenAndLight.getLastHealthCheck() }
        add("Specs/Examples/siren-and-light/getLastHealthCheck_error1204.http") { SirenAndLight.getLastHealthCheck() }
        add("Specs/Examples/siren-and-light/getProfiles_200.http") { SirenAndLight.getProfiles() }
        add("Specs/Examples/siren-and-light/getProfiles_error2100.http") { SirenAndLight.getProfiles() }
        add("Specs/Examples/siren-and-light/getStatus_200.http") { SirenAndLight.getStatus() }
        add("Specs/Examples/siren-and-light/getStatus_200_idle.http") { SirenAndLight.getStatus() }
        add("Specs/Examples/siren-and-light/getStatus_200_texts.http") { SirenAndLight.getStatus() }
        add("Specs/Examples/siren-and-light/getStatus_error2101.http") { SirenAndLight.getStatus() }
        add("Specs/Examples/siren-and-light/getSupportedVersions_200.http") { SirenAndLight.getSupportedVersions() }
        add("Specs/Examples/siren-and-light/getSupportedVersions_error1100.http") {
            SirenAndLight.getSupportedVersions()
        }
        add("Specs/Examples/siren-and-light/removeProfile_200.http") { SirenAndLight.removeProfile("Profile 1") }
        add("Specs/Examples/siren-and-light/removeProfile_error1202.http") { SirenAndLight.removeProfile("Profile 1") }
        add("Specs/Examples/siren-and-light/runHealthCheck_200.http") { SirenAndLight.runHealthCheck() }
        add("Specs/Examples/siren-and-light/runHealthCheck_error1204.http") { SirenAndLight.runHealthCheck() }
        add("Specs/Examples/siren-and-light/setMaintenanceMode_200.http") {
            SirenAndLight.setMaintenanceMode(isEnabled: true, duration: .seconds(3600))
        }
        add("Specs/Examples/siren-and-light/setMaintenanceMode_error1205.http") {
            SirenAndLight.setMaintenanceMode(isEnabled: true, duration: .seconds(3600))
        }
        add("Specs/Examples/siren-and-light/start_200.http") {
            let value0 = SirenAndLight.Siren(
                pattern: "Alarm: Horror", intensity: 5, duration: SirenAndLight.RunTime(unit: .seconds, value: 30))
            let value1 = SirenAndLight.Light(pattern: "Alternate", speed: 1, colors: ["blue", "red"], intensity: 1)
            return SirenAndLight.start(siren: value0, light: value1)
        }
        add("Specs/Examples/siren-and-light/start_200_light.http") {
            let value0 = SirenAndLight.Light(pattern: "Steady", speed: 1, colors: ["green"], intensity: 1, priority: 1)
            return SirenAndLight.start(light: value0)
        }
        add("Specs/Examples/siren-and-light/start_200_profile.http") { SirenAndLight.start(profile: "Profile 1") }
        add("Specs/Examples/siren-and-light/start_error1202.http") { SirenAndLight.start(profile: "Profile 1") }
        add("Specs/Examples/siren-and-light/start_error2208.http") {
            let value0 = SirenAndLight.Siren(
                pattern: "Siren: Alternate", intensity: 1,
                duration: SirenAndLight.RunTime(unit: .repetitions, value: 2))
            let value1 = SirenAndLight.Light(
                pattern: "Rotate white + steady color", speed: 1, intensity: 1,
                duration: SirenAndLight.RunTime(unit: .repetitions, value: 1))
            return SirenAndLight.start(siren: value0, light: value1)
        }
        add("Specs/Examples/siren-and-light/stop_200.http") { SirenAndLight.stop(all: [.siren, .light]) }
        add("Specs/Examples/siren-and-light/stop_200_ids.http") { SirenAndLight.stop(sirenID: 1, lightID: 2) }
        add("Specs/Examples/siren-and-light/stop_200_profile.http") { SirenAndLight.stop(profile: "Profile 1") }
        add("Specs/Examples/siren-and-light/stop_error1203.http") { SirenAndLight.stop(sirenID: 1, lightID: 2) }
        add("Specs/Examples/siren-and-light/uploadProfiles_200.http") {
            let text0Pieces = [
                "[{\"name\": \"Profile 3\", \"siren\": {\"pattern\": \"Alar",
                "m: Horror\", \"intensity\": 1, \"priority\": 3}}]",
            ]
            return SirenAndLight.uploadProfiles(uploadMode: .eraseAndAdd, file: Array(text0Pieces.joined().utf8))
        }
        add("Specs/Examples/siren-and-light/uploadProfiles_error1202.http") {
            let text0Pieces = [
                "[{\"name\": \"Profile 3\", \"siren\": {\"pattern\": \"Alar",
                "m: Horror\", \"intensity\": 1, \"priority\": 3}}]",
            ]
            return SirenAndLight.uploadProfiles(uploadMode: .eraseAndAdd, file: Array(text0Pieces.joined().utf8))
        }
    }
}
