// Generated from Specs/Examples/recording-group by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Recording group.
    mutating func addRecordingGroups() {
        add("Specs/Examples/recording-group/create_200.http") {
            RecordingGroups.create(
                diskID: "SD_DISK", retentionTime: .seconds(168 * 3600),
                streamOptions: "resolution=1920x1080&device=AABBCCDDEE")
        }
        add("Specs/Examples/recording-group/create_error120.http") {
            RecordingGroups.create(
                diskID: "SD_DISK", retentionTime: .seconds(168 * 3600),
                streamOptions: "resolution=1920x1080&device=AABBCCDDEE")
        }
        add("Specs/Examples/recording-group/delete_200.http") { RecordingGroups.delete("id") }
        add("Specs/Examples/recording-group/delete_error140.http") { RecordingGroups.delete("used") }
        add("Specs/Examples/recording-group/getSchemaVersions_200.http") { RecordingGroups.getSchemaVersions() }
        add("Specs/Examples/recording-group/list_200.http") { RecordingGroups.list() }
        add("Specs/Examples/recording-group/list_error110.http") { RecordingGroups.list(groupID: "missing") }
        add("Specs/Examples/recording-group/update_200.http") {
            RecordingGroups.update(groupID: "id", retentionTime: .seconds(336 * 3600))
        }
    }
}
