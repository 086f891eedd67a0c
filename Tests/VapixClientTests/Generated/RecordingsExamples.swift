// Generated from Specs/Examples/recordings by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Recording API.
    mutating func addRecordings() {
        add("Specs/Examples/recordings/addContinuousProfile_200.http") {
            Recordings.addContinuousProfile(diskID: "SD_DISK", options: "resolution=640x480", eventID: "continuous_0")
        }
        add("Specs/Examples/recordings/listContinuousProfiles_200.http") { Recordings.listContinuousProfiles() }
        add("Specs/Examples/recordings/listEventIDs_200.http") { Recordings.listEventIDs(diskID: "SD_DISK") }
        add("Specs/Examples/recordings/listSources_200.http") { Recordings.listSources() }
        add("Specs/Examples/recordings/list_200.http") { Recordings.list(recordingID: "all") }
        add("Specs/Examples/recordings/play_200.http") {
            Recordings.play(recordingID: "20010115_091153_025B_00408C1834FD")
        }
        add("Specs/Examples/recordings/removeContinuousProfile_200.http") {
            Recordings.removeContinuousProfile(profile: 1)
        }
        add("Specs/Examples/recordings/remove_200.http") {
            Recordings.remove(recordingIDs: ["20010115_091153_025B_00408C1834FD"])
        }
        add("Specs/Examples/recordings/start_200.http") { Recordings.start(diskID: "SD_DISK") }
        add("Specs/Examples/recordings/start_error.http") { Recordings.start(diskID: "SD_DISK") }
        add("Specs/Examples/recordings/stop_200.http") {
            Recordings.stop(recordingID: "20110812_081211_016F_00408C1834FD")
        }
    }
}
