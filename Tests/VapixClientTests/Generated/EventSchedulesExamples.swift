// Generated from Specs/Examples/event-schedules by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Event schedules.
    mutating func addEventSchedules() {
        add("Specs/Examples/event-schedules/schedules.list_200.http") { EventSchedules.Schedules.list() }
    }
}
