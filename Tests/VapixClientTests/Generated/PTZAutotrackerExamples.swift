// Generated from Specs/Examples/ptz-autotracker by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of PTZ Autotracker API.
    mutating func addPTZAutotracker() {
        add("Specs/Examples/ptz-autotracker/addProfile_200.http") {
            PTZAutotracker.addProfile(
                preset: -1, isEnabled: false, polygon: [0.426, 0.574, 0.326, 0.774, 0.526, 0.774], name: "Profile 1")
        }
        add("Specs/Examples/ptz-autotracker/addProfile_error1003.http") {
            PTZAutotracker.addProfile(
                preset: -1, isEnabled: false, polygon: [0.426, 0.574, 0.326, 0.774, 0.526, 0.774], name: "Profile 1")
        }
        add("Specs/Examples/ptz-autotracker/deleteProfile_200.http") { PTZAutotracker.deleteProfile(id: 1) }
        add("Specs/Examples/ptz-autotracker/deleteProfile_error1003.http") { PTZAutotracker.deleteProfile(id: 1) }
        add("Specs/Examples/ptz-autotracker/getApplicationSettings_200.http") {
            PTZAutotracker.getApplicationSettings()
        }
        add("Specs/Examples/ptz-autotracker/getApplicationSettings_error1003.http") {
            PTZAutotracker.getApplicationSettings()
        }
        add("Specs/Examples/ptz-autotracker/getAutotrackingSettings_200.http") {
            PTZAutotracker.getAutotrackingSettings()
        }
        add("Specs/Examples/ptz-autotracker/getAutotrackingSettings_error1003.http") {
            PTZAutotracker.getAutotrackingSettings()
        }
        add("Specs/Examples/ptz-autotracker/getAutotrackingState_200.http") { PTZAutotracker.getAutotrackingState() }
        add("Specs/Examples/ptz-autotracker/getAutotrackingState_error1003.http") {
            PTZAutotracker.getAutotrackingState()
        }
        add("Specs/Examples/ptz-autotracker/getAutotrackingTarget_200.http") { PTZAutotracker.getAutotrackingTarget() }
        add("Specs/Examples/ptz-autotracker/getAutotrackingTarget_error1003.http") {
            PTZAutotracker.getAutotrackingTarget()
        }
        add("Specs/Examples/ptz-autotracker/getProfile_200.http") { PTZAutotracker.getProfile(id: 1) }
        add("Specs/Examples/ptz-autotracker/getProfile_error1003.http") { PTZAutotracker.getProfile(id: 1) }
        add("Specs/Examples/ptz-autotracker/getSupportedVersions_200.http") { PTZAutotracker.getSupportedVersions() }
        add("Specs/Examples/ptz-autotracker/getSupportedVersions_200_text.http") {
            PTZAutotracker.getSupportedVersions()
        }
        add("Specs/Examples/ptz-autotracker/getViewportConfig_200.http") { PTZAutotracker.getViewportConfig() }
        add("Specs/Examples/ptz-autotracker/getViewportConfig_error1003.http") { PTZAutotracker.getViewportConfig() }
        add("Specs/Examples/ptz-autotracker/setApplicationSettings_200.http") {
            PTZAutotracker.setApplicationSettings(service: PTZAutotracker.Service(isActive: true))
        }
        add("Specs/Examples/ptz-autotracker/setApplicationSettings_error1003.http") {
            PTZAutotracker.setApplicationSettings(service: PTZAutotracker.Service(isActive: true))
        }
        add("Specs/Examples/ptz-autotracker/setAutotrackingSettings_200.http") {
            let value0 = PTZAutotracker.MinimumObjectSize(width: 3, height: 3, isEnabled: false)
            return PTZAutotracker.setAutotrackingSettings(minimumObjectSize: value0)
        }
        add("Specs/Examples/ptz-autotracker/setAutotrackingSettings_200_both.http") {
            let value0 = PTZAutotracker.MinimumObjectSize(width: 7, height: 7, isEnabled: true)
            let value1 = PTZAutotracker.MinimumObjectLifespan(time: .seconds(3), isEnabled: true)
            return PTZAutotracker.setAutotrackingSettings(minimumObjectSize: value0, minimumObjectLifespan: value1)
        }
        add("Specs/Examples/ptz-autotracker/setAutotrackingSettings_error1003.http") {
            let value0 = PTZAutotracker.MinimumObjectSize(width: 3, height: 3, isEnabled: false)
            return PTZAutotracker.setAutotrackingSettings(minimumObjectSize: value0)
        }
        add("Specs/Examples/ptz-autotracker/setAutotrackingState_200.http") {
            PTZAutotracker.setAutotrackingState(true)
        }
        add("Specs/Examples/ptz-autotracker/setAutotrackingState_error1003.http") {
            PTZAutotracker.setAutotrackingState(true)
        }
        add("Specs/Examples/ptz-autotracker/setAutotrackingTarget_200.http") {
            PTZAutotracker.setAutotrackingTarget(101)
        }
        add("Specs/Examples/ptz-autotracker/setAutotrackingTarget_error1003.http") {
            PTZAutotracker.setAutotrackingTarget(101)
        }
        add("Specs/Examples/ptz-autotracker/setViewportConfig_200.http") {
            PTZAutotracker.setViewportConfig(rotation: 180)
        }
        add("Specs/Examples/ptz-autotracker/setViewportConfig_error1003.http") {
            PTZAutotracker.setViewportConfig(rotation: 180)
        }
        add("Specs/Examples/ptz-autotracker/updateProfile_200.http") {
            PTZAutotracker.updateProfile(
                id: 1, name: "Profile 1", preset: -1, isEnabled: false,
                polygon: [0.426, 0.574, 0.326, 0.774, 0.526, 0.774])
        }
        add("Specs/Examples/ptz-autotracker/updateProfile_error1003.http") {
            PTZAutotracker.updateProfile(
                id: 1, name: "Profile 1", preset: -1, isEnabled: false,
                polygon: [0.426, 0.574, 0.326, 0.774, 0.526, 0.774])
        }
    }
}
