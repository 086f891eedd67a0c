// Generated from Specs/Examples/system-settings by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of System settings.
    mutating func addSystemSettings() {
        add("Specs/Examples/system-settings/factoryDefault_200.http") { SystemSettings.FactoryDefault() }
        add("Specs/Examples/system-settings/getAccessLog_200.http") { SystemSettings.GetAccessLog() }
        add("Specs/Examples/system-settings/getLogArchive_200.http") { SystemSettings.GetLogArchive() }
        add("Specs/Examples/system-settings/getServerReportArchive_200.http") {
            SystemSettings.GetServerReportArchive()
        }
        add("Specs/Examples/system-settings/getServerReportWithImage_200.http") {
            SystemSettings.GetServerReportWithImage()
        }
        add("Specs/Examples/system-settings/getServerReport_200.http") { SystemSettings.GetServerReport() }
        add("Specs/Examples/system-settings/getSystemLog_200.http") { SystemSettings.GetSystemLog() }
        add("Specs/Examples/system-settings/getSystemLog_200_filter.http") {
            SystemSettings.GetSystemLog(filter: "ntp")
        }
        add("Specs/Examples/system-settings/hardFactoryDefault_200.http") { SystemSettings.HardFactoryDefault() }
        add("Specs/Examples/system-settings/restart_200.http") { SystemSettings.Restart() }
        add("Specs/Examples/system-settings/upgrade_200.http") {
            SystemSettings.Upgrade(
                image: FilePart(filename: "image.bin", bytes: Array("the image".utf8)), type: .normal)
        }
    }
}
