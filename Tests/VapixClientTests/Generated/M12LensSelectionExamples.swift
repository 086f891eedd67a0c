// Generated from Specs/Examples/m12-lens-selection by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of M12 Lens Selection API.
    mutating func addM12LensSelection() {
        add("Specs/Examples/m12-lens-selection/getCurrentLenses_200.http") {
            M12LensSelection.getCurrentLenses(sensorID: 3)
        }
        add("Specs/Examples/m12-lens-selection/getCurrentLenses_200_all.http") { M12LensSelection.getCurrentLenses() }
        add("Specs/Examples/m12-lens-selection/getCurrentLenses_error1001.http") {
            M12LensSelection.getCurrentLenses(sensorID: 3)
        }
        add("Specs/Examples/m12-lens-selection/getSupportedLenses_200.http") {
            M12LensSelection.getSupportedLenses(listsSensors: true)
        }
        add("Specs/Examples/m12-lens-selection/getSupportedLenses_error8000.http") {
            M12LensSelection.getSupportedLenses(listsSensors: true)
        }
        add("Specs/Examples/m12-lens-selection/getSupportedVersions_200.http") {
            M12LensSelection.getSupportedVersions()
        }
        add("Specs/Examples/m12-lens-selection/getSupportedVersions_error8000.http") {
            M12LensSelection.getSupportedVersions()
        }
        add("Specs/Examples/m12-lens-selection/setCurrentLens_200.http") {
            M12LensSelection.setCurrentLens(sensorID: 1, lensID: 2)
        }
        add("Specs/Examples/m12-lens-selection/setCurrentLens_error1002.http") {
            M12LensSelection.setCurrentLens(sensorID: 1, lensID: 2)
        }
    }
}
