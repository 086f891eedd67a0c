// Generated from Specs/Examples/radar-autotracking by vapix-generate. Do not edit.

import VapixClient
import VapixRadar

extension ExampleTable {
    /// The examples of Radar autotracking.
    mutating func addRadarAutotracking() {
        add("Specs/Examples/radar-autotracking/getCameraConnection_200.http") {
            RadarAutotracking.getCameraConnection()
        }
        add("Specs/Examples/radar-autotracking/getCameraConnection_error200.http") {
            RadarAutotracking.getCameraConnection()
        }
        add("Specs/Examples/radar-autotracking/getCameraMountingHeight_200.http") {
            RadarAutotracking.getCameraMountingHeight()
        }
        add("Specs/Examples/radar-autotracking/getCameraMountingHeight_error200.http") {
            RadarAutotracking.getCameraMountingHeight()
        }
        add("Specs/Examples/radar-autotracking/getCameraPanOffset_200.http") { RadarAutotracking.getCameraPanOffset() }
        add("Specs/Examples/radar-autotracking/getCameraPanOffset_error200.http") {
            RadarAutotracking.getCameraPanOffset()
        }
        add("Specs/Examples/radar-autotracking/getCameraTiltOffset_200.http") {
            RadarAutotracking.getCameraTiltOffset()
        }
        add("Specs/Examples/radar-autotracking/getCameraTiltOffset_error200.http") {
            RadarAutotracking.getCameraTiltOffset()
        }
        add("Specs/Examples/radar-autotracking/getCameraZoomDegree_200.http") {
            RadarAutotracking.getCameraZoomDegree()
        }
        add("Specs/Examples/radar-autotracking/getCameraZoomDegree_error200.http") {
            RadarAutotracking.getCameraZoomDegree()
        }
        add("Specs/Examples/radar-autotracking/getCapabilities_200.http") { RadarAutotracking.getCapabilities() }
        add("Specs/Examples/radar-autotracking/getCapabilities_error200.http") { RadarAutotracking.getCapabilities() }
        add("Specs/Examples/radar-autotracking/getGuardTourEnabled_200.http") {
            RadarAutotracking.getGuardTourEnabled()
        }
        add("Specs/Examples/radar-autotracking/getGuardTourEnabled_error200.http") {
            RadarAutotracking.getGuardTourEnabled()
        }
        add("Specs/Examples/radar-autotracking/getGuardTourTime_200.http") { RadarAutotracking.getGuardTourTime() }
        add("Specs/Examples/radar-autotracking/getGuardTourTime_error200.http") {
            RadarAutotracking.getGuardTourTime()
        }
        add("Specs/Examples/radar-autotracking/getObjectTypesToTrack_200.http") {
            RadarAutotracking.getObjectTypesToTrack()
        }
        add("Specs/Examples/radar-autotracking/getObjectTypesToTrack_error200.http") {
            RadarAutotracking.getObjectTypesToTrack()
        }
        add("Specs/Examples/radar-autotracking/getReturnToHomeEnabled_200.http") {
            RadarAutotracking.getReturnToHomeEnabled()
        }
        add("Specs/Examples/radar-autotracking/getReturnToHomeEnabled_error200.http") {
            RadarAutotracking.getReturnToHomeEnabled()
        }
        add("Specs/Examples/radar-autotracking/getReturnToHomeTimeout_200.http") {
            RadarAutotracking.getReturnToHomeTimeout()
        }
        add("Specs/Examples/radar-autotracking/getReturnToHomeTimeout_error200.http") {
            RadarAutotracking.getReturnToHomeTimeout()
        }
        add("Specs/Examples/radar-autotracking/getSupportedVersions_200.http") {
            RadarAutotracking.getSupportedVersions()
        }
        add("Specs/Examples/radar-autotracking/getSupportedVersions_error200.http") {
            RadarAutotracking.getSupportedVersions()
        }
        add("Specs/Examples/radar-autotracking/getTrackingEnabled_200.http") { RadarAutotracking.getTrackingEnabled() }
        add("Specs/Examples/radar-autotracking/getTrackingEnabled_error200.http") {
            RadarAutotracking.getTrackingEnabled()
        }
        add("Specs/Examples/radar-autotracking/saveCameraPanOffset_200.http") {
            RadarAutotracking.saveCameraPanOffset()
        }
        add("Specs/Examples/radar-autotracking/saveCameraPanOffset_error301.http") {
            RadarAutotracking.saveCameraPanOffset()
        }
        add("Specs/Examples/radar-autotracking/saveCameraTiltOffset_200.http") {
            RadarAutotracking.saveCameraTiltOffset()
        }
        add("Specs/Examples/radar-autotracking/saveCameraTiltOffset_error301.http") {
            RadarAutotracking.saveCameraTiltOffset()
        }
        add("Specs/Examples/radar-autotracking/setCameraConnection_200.http") {
            RadarAutotracking.setCameraConnection(address: "192.168.0.91", user: "operator", password: "secret")
        }
        add("Specs/Examples/radar-autotracking/setCameraConnection_error300.http") {
            RadarAutotracking.setCameraConnection(address: "192.168.0.91", user: "operator", password: "secret")
        }
        add("Specs/Examples/radar-autotracking/setCameraMountingHeight_200.http") {
            RadarAutotracking.setCameraMountingHeight(value: 5.1)
        }
        add("Specs/Examples/radar-autotracking/setCameraMountingHeight_error300.http") {
            RadarAutotracking.setCameraMountingHeight(value: 5.1)
        }
        add("Specs/Examples/radar-autotracking/setCameraPanOffset_200.http") {
            RadarAutotracking.setCameraPanOffset(value: 118.35)
        }
        add("Specs/Examples/radar-autotracking/setCameraPanOffset_error300.http") {
            RadarAutotracking.setCameraPanOffset(value: 118.35)
        }
        add("Specs/Examples/radar-autotracking/setCameraTiltOffset_200.http") {
            RadarAutotracking.setCameraTiltOffset(value: -1.2)
        }
        add("Specs/Examples/radar-autotracking/setCameraTiltOffset_error300.http") {
            RadarAutotracking.setCameraTiltOffset(value: -1.2)
        }
        add("Specs/Examples/radar-autotracking/setCameraZoomDegree_200.http") {
            RadarAutotracking.setCameraZoomDegree(value: 50.0)
        }
        add("Specs/Examples/radar-autotracking/setCameraZoomDegree_error300.http") {
            RadarAutotracking.setCameraZoomDegree(value: 50.0)
        }
        add("Specs/Examples/radar-autotracking/setGuardTourEnabled_200.http") {
            RadarAutotracking.setGuardTourEnabled(value: true)
        }
        add("Specs/Examples/radar-autotracking/setGuardTourEnabled_error200.http") {
            RadarAutotracking.setGuardTourEnabled(value: true)
        }
        add("Specs/Examples/radar-autotracking/setGuardTourTime_200.http") {
            RadarAutotracking.setGuardTourTime(value: .seconds(1.5))
        }
        add("Specs/Examples/radar-autotracking/setGuardTourTime_error300.http") {
            RadarAutotracking.setGuardTourTime(value: .seconds(1.5))
        }
        add("Specs/Examples/radar-autotracking/setObjectTypesToTrack_200.http") {
            RadarAutotracking.setObjectTypesToTrack(small: false, human: true, vehicle: true, unknown: false)
        }
        add("Specs/Examples/radar-autotracking/setObjectTypesToTrack_error300.http") {
            RadarAutotracking.setObjectTypesToTrack(small: false, human: true, vehicle: true, unknown: false)
        }
        add("Specs/Examples/radar-autotracking/setReturnToHomeEnabled_200.http") {
            RadarAutotracking.setReturnToHomeEnabled(value: true)
        }
        add("Specs/Examples/radar-autotracking/setReturnToHomeEnabled_error200.http") {
            RadarAutotracking.setReturnToHomeEnabled(value: true)
        }
        add("Specs/Examples/radar-autotracking/setReturnToHomeTimeout_200.http") {
            RadarAutotracking.setReturnToHomeTimeout(value: .seconds(5))
        }
        add("Specs/Examples/radar-autotracking/setReturnToHomeTimeout_error300.http") {
            RadarAutotracking.setReturnToHomeTimeout(value: .seconds(5))
        }
        add("Specs/Examples/radar-autotracking/setTrackingEnabled_200.http") {
            RadarAutotracking.setTrackingEnabled(value: true)
        }
        add("Specs/Examples/radar-autotracking/setTrackingEnabled_error200.http") {
            RadarAutotracking.setTrackingEnabled(value: true)
        }
    }
}
