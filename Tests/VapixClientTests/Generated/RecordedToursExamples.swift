// Generated from Specs/Examples/recorded-tours by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of Recorded tour API.
    mutating func addRecordedTours() {
        add("Specs/Examples/recorded-tours/getSchemaVersions_200.http") { RecordedTours.getSchemaVersions() }
        add("Specs/Examples/recorded-tours/list_200.http") { RecordedTours.list() }
        add("Specs/Examples/recorded-tours/modify_200.http") {
            RecordedTours.modify(tourID: 1, name: "NightTour", defaultLoopDelay: .seconds(30))
        }
        add("Specs/Examples/recorded-tours/pause_200.http") { RecordedTours.pause(tourID: 1) }
        add("Specs/Examples/recorded-tours/play_200.http") { RecordedTours.play(tourID: 1) }
        add("Specs/Examples/recorded-tours/play_error10.http") { RecordedTours.play(tourID: 9) }
        add("Specs/Examples/recorded-tours/record_200.http") { RecordedTours.record(name: "MyFirstRecording") }
        add("Specs/Examples/recorded-tours/remove_200.http") { RecordedTours.remove(tourID: 1) }
        add("Specs/Examples/recorded-tours/resume_200.http") { RecordedTours.resume(tourID: 1) }
        add("Specs/Examples/recorded-tours/stopPlayback_200.http") { RecordedTours.stopPlayback(tourID: 1) }
        add("Specs/Examples/recorded-tours/stopRecording_200.http") { RecordedTours.stopRecording(tourID: 1) }
    }
}
