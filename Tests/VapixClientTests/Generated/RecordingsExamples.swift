// Generated from Specs/Examples/recordings by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Recording API.
    mutating func addRecordings() {
        add("Specs/Examples/recordings/addContinuousProfile_200.http") {
            Recordings.AddContinuousProfile(diskID: "SD_DISK", options: "resolution=640x480", eventID: "continuous_0")
        }
        add("Specs/Examples/recordings/listContinuousProfiles_200.http") { Recordings.ListContinuousProfiles() }
        add("Specs/Examples/recordings/listEventIDs_200.http") { Recordings.ListEventIDs(diskID: "SD_DISK") }
        add("Specs/Examples/recordings/listSources_200.http") { Recordings.ListSources() }
        add("Specs/Examples/recordings/list_200.http") { Recordings.List(recordingID: "all") }
        addStream("Specs/Examples/recordings/play_200.http") {
            Recordings.Play(recordingID: "20010115_091153_025B_00408C1834FD")
        }
        add("Specs/Examples/recordings/removeContinuousProfile_200.http") {
            Recordings.RemoveContinuousProfile(profile: 1)
        }
        add("Specs/Examples/recordings/remove_200.http") {
            Recordings.Remove(recordingIDs: ["20010115_091153_025B_00408C1834FD"])
        }
        add("Specs/Examples/recordings/start_200.http") { Recordings.Start(diskID: "SD_DISK") }
        add("Specs/Examples/recordings/start_error.http") { Recordings.Start(diskID: "SD_DISK") }
        add("Specs/Examples/recordings/stop_200.http") {
            Recordings.Stop(recordingID: "20110812_081211_016F_00408C1834FD")
        }
    }
}
