// Generated from Specs/Examples/recording-export by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Export recording API.
    mutating func addRecordingExport() {
        addStream("Specs/Examples/recording-export/exportRecording_200.http") {
            RecordingExport.ExportRecording(
                recordingID: "20141211_091153_025B_00408CCAD5D78", diskID: "SD_DISK", exportFormat: "matroska")
        }
        add("Specs/Examples/recording-export/exportToExternal_200.http") {
            RecordingExport.ExportToExternal(
                recordingID: "20141211_091153_025B_00408CCAD5D78", diskID: "SD_DISK", externalDiskID: "USB_DISK",
                exportFormat: "matroska", filePath: "video.mkv")
        }
        add("Specs/Examples/recording-export/getCapabilities_200.http") { RecordingExport.GetCapabilities() }
        add("Specs/Examples/recording-export/getJobStatus_200.http") { RecordingExport.GetJobStatus(jobID: 1) }
        add("Specs/Examples/recording-export/getJobStatus_error10.http") { RecordingExport.GetJobStatus(jobID: 1) }
        add("Specs/Examples/recording-export/getProperties_200.http") {
            RecordingExport.GetProperties(
                recordingID: "20141211_091153_025B_00408CCAD5D78", diskID: "SD_DISK", encryptionFormat: "zip-aes256")
        }
        add("Specs/Examples/recording-export/getProperties_error110.http") {
            RecordingExport.GetProperties(recordingID: "20141211_091153_025B_00408CCAD5D78", diskID: "SD_DISK")
        }
        add("Specs/Examples/recording-export/getSchemaVersions_200.http") { RecordingExport.GetSchemaVersions() }
    }
}
