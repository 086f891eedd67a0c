// Generated from Specs/Examples/people-counter by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS People Counter API.
    mutating func addPeopleCounter() {
        add("Specs/Examples/people-counter/clear_200.http") { PeopleCounter.clear() }
        add("Specs/Examples/people-counter/exportOccupancyJSON_200.http") {
            PeopleCounter.exportOccupancyJSON(days: "all", interval: .day)
        }
        add("Specs/Examples/people-counter/generateLogArchive_200.http") { PeopleCounter.generateLogArchive() }
        add("Specs/Examples/people-counter/getCounts_200.http") { PeopleCounter.getCounts() }
        add("Specs/Examples/people-counter/getLines_200.http") { PeopleCounter.getLines() }
        add("Specs/Examples/people-counter/listDays_200.http") { PeopleCounter.listDays() }
        add("Specs/Examples/people-counter/setParameters_200.http") {
            PeopleCounter.setParameters(["Counter.Height": "280"])
        }
    }
}
