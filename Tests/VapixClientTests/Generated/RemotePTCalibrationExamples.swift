// Generated from Specs/Examples/remote-pt-calibration by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of Remote PT coordinate calibration API.
    mutating func addRemotePTCalibration() {
        add("Specs/Examples/remote-pt-calibration/abort_200.http") { RemotePTCalibration.abort() }
        add("Specs/Examples/remote-pt-calibration/getInformation_200.http") { RemotePTCalibration.getInformation() }
        add("Specs/Examples/remote-pt-calibration/getSchemaVersions_200.http") {
            RemotePTCalibration.getSchemaVersions()
        }
        add("Specs/Examples/remote-pt-calibration/isCalibrated_200.http") { RemotePTCalibration.isCalibrated() }
        add("Specs/Examples/remote-pt-calibration/onTarget_200.http") {
            RemotePTCalibration.onTarget(pan: 124.7, tilt: 44.2)
        }
        add("Specs/Examples/remote-pt-calibration/onTarget_200_known.http") { RemotePTCalibration.onTarget() }
        add("Specs/Examples/remote-pt-calibration/save_200.http") { RemotePTCalibration.save() }
        add("Specs/Examples/remote-pt-calibration/save_error51.http") { RemotePTCalibration.save() }
        add("Specs/Examples/remote-pt-calibration/selectTarget_200.http") {
            RemotePTCalibration.selectTarget(x: 0.75, y: 0.25)
        }
        add("Specs/Examples/remote-pt-calibration/selectTarget_200_second.http") {
            RemotePTCalibration.selectTarget(x: 0.25, y: 0.25)
        }
        add("Specs/Examples/remote-pt-calibration/start_200.http") { RemotePTCalibration.start(camera: 2) }
        add("Specs/Examples/remote-pt-calibration/start_error50.http") { RemotePTCalibration.start(camera: 2) }
    }
}
