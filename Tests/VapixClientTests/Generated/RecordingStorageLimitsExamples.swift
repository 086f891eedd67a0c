// Generated from Specs/Examples/recording-storage-limits by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Recording storage limit API.
    mutating func addRecordingStorageLimits() {
        add("Specs/Examples/recording-storage-limits/getLimits_200.http") { RecordingStorageLimits.GetLimits() }
        add("Specs/Examples/recording-storage-limits/getLimits_error110.http") {
            RecordingStorageLimits.GetLimits(diskID: "DUMMY")
        }
        add("Specs/Examples/recording-storage-limits/getSchemaVersions_200.http") {
            RecordingStorageLimits.GetSchemaVersions()
        }
        add("Specs/Examples/recording-storage-limits/setLimit_200.http") {
            RecordingStorageLimits.SetLimit(diskID: "NetworkShare", size: 2_796_202_667)
        }
    }
}
