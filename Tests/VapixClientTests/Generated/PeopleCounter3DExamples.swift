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
        add("Specs/Examples/people-counter-3d/exportFootTrafficCSV_200.http") {
            PeopleCounter3D.exportFootTrafficCSV(start: "today", end: "now", interval: .minute)
        }
        add("Specs/Examples/people-counter-3d/exportFootTraffic_200.http") {
            PeopleCounter3D.exportFootTraffic(start: "yesterday", end: "today", interval: .hour)
        }
        add("Specs/Examples/people-counter-3d/exportFootTraffic_error.http") {
            PeopleCounter3D.exportFootTraffic(start: "never", end: "today", interval: .hour)
        }
        add("Specs/Examples/people-counter-3d/exportOccupancyCSV_200.http") {
            PeopleCounter3D.exportOccupancyCSV(start: "yesterday", end: "today", interval: .hour)
        }
        add("Specs/Examples/people-counter-3d/exportOccupancy_200.http") {
            PeopleCounter3D.exportOccupancy(start: "yesterday", end: "today", interval: .hour)
        }
        add("Specs/Examples/people-counter-3d/getOccupancy_200.http") { PeopleCounter3D.getOccupancy() }
        add("Specs/Examples/people-counter-3d/restartPassthroughCountdown_200.http") {
            PeopleCounter3D.restartPassthroughCountdown()
        }
        add("Specs/Examples/people-counter-3d/restartPassthroughCountdown_error1200.http") {
            PeopleCounter3D.restartPassthroughCountdown()
        }
    }
}
