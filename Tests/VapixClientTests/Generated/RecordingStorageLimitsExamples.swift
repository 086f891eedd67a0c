// Generated from Specs/Examples/recording-storage-limits by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Recording storage limit API.
    mutating func addRecordingStorageLimits() {
        add("Specs/Examples/recording-storage-limits/getLimits_200.http") { RecordingStorageLimits.getLimits() }
        add("Specs/Examples/recording-storage-limits/getLimits_error110.http") {
            RecordingStorageLimits.getLimits(diskID: "DUMMY")
        }
        add("Specs/Examples/recording-storage-limits/getSchemaVersions_200.http") {
            RecordingStorageLimits.getSchemaVersions()
        }
        add("Specs/Examples/recording-storage-limits/setLimit_200.http") {
            RecordingStorageLimits.setLimit(diskID: "NetworkShare", size: 2_796_202_667)
        }
    }
}
