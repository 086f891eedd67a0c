// Generated from Specs/Examples/recording-export by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Export recording API.
    mutating func addRecordingExport() {
        add("Specs/Examples/recording-export/exportRecording_200.http") {
            RecordingExport.exportRecording(
                recordingID: "20141211_091153_025B_00408CCAD5D78", diskID: "SD_DISK", exportFormat: "matroska")
        }
        add("Specs/Examples/recording-export/exportToExternal_200.http") {
            RecordingExport.exportToExternal(
                recordingID: "20141211_091153_025B_00408CCAD5D78", diskID: "SD_DISK", externalDiskID: "USB_DISK",
                exportFormat: "matroska", filePath: "video.mkv")
        }
        add("Specs/Examples/recording-export/getCapabilities_200.http") { RecordingExport.getCapabilities() }
        add("Specs/Examples/recording-export/getJobStatus_200.http") { RecordingExport.getJobStatus(jobID: 1) }
        add("Specs/Examples/recording-export/getJobStatus_error10.http") { RecordingExport.getJobStatus(jobID: 1) }
        add("Specs/Examples/recording-export/getProperties_200.http") {
            RecordingExport.getProperties(
                recordingID: "20141211_091153_025B_00408CCAD5D78", diskID: "SD_DISK", encryptionFormat: "zip-aes256")
        }
        add("Specs/Examples/recording-export/getProperties_error110.http") {
            RecordingExport.getProperties(recordingID: "20141211_091153_025B_00408CCAD5D78", diskID: "SD_DISK")
        }
        add("Specs/Examples/recording-export/getSchemaVersions_200.http") { RecordingExport.getSchemaVersions() }
    }
}
