// Generated from Specs/Examples/people-counter-3d by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of P8815-2 3D people counter API.
    mutating func addPeopleCounter3D() {
        add("Specs/Examples/people-counter-3d/adjustOccupancy_200.http") { PeopleCounter3D.adjustOccupancy(0) }
        add("Specs/Examples/people-counter-3d/adjustOccupancy_error1200_off.http") {
            PeopleCounter3D.adjustOccupancy(0)
        }
        add("Specs/Examples/people-counter-3d/adjustOccupancy_error1200_secondary.http") {
            PeopleCounter3D.adjustOccupancy(0)
        }
        add("Specs/Examples/people-counter-3d/restartPassthroughCountdown_200.http") {
            PeopleCounter3D.restartPassthroughCountdown()
        }
        add("Specs/Examples/people-counter-3d/restartPassthroughCountdown_error1200.http") {
            PeopleCounter3D.restartPassthroughCountdown()
        }
    }
}
