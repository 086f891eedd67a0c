// Generated from Specs/Examples/event-schedules by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Event schedules.
    mutating func addEventSchedules() {
        add("Specs/Examples/event-schedules/schedules.add_201.http") {
            let text0Pieces = ["DTSTART:19700101T093000\nDTEND:19700101T120000\nRRULE:FREQ", "=WEEKLY;BYDAY=TU,WE"]
            return EventSchedules.Schedules.add(name: "Mornings", schedule: text0Pieces.joined())
        }
        add("Specs/Examples/event-schedules/schedules.list_200.http") { EventSchedules.Schedules.list() }
        add("Specs/Examples/event-schedules/schedules.remove_200.http") {
            EventSchedules.Schedules.remove("com.axis.schedules.weekends")
        }
        add("Specs/Examples/event-schedules/schedules.set_200.http") {
            EventSchedules.Schedules.set("com.axis.schedules.weekends", name: "Weekends")
        }
    }
}
