// Generated from Specs/Examples/system-settings by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of System settings.
    mutating func addSystemSettings() {
        addStream("Specs/Examples/system-settings/accessLog_200.http") { SystemSettings.AccessLog() }
        add("Specs/Examples/system-settings/factoryDefault_200.http") { SystemSettings.FactoryDefault() }
        add("Specs/Examples/system-settings/hardFactoryDefault_200.http") { SystemSettings.HardFactoryDefault() }
        addStream("Specs/Examples/system-settings/logArchive_200.http") { SystemSettings.LogArchive() }
        add("Specs/Examples/system-settings/restart_200.http") { SystemSettings.Restart() }
        addStream("Specs/Examples/system-settings/serverReportArchive_200.http") {
            SystemSettings.ServerReportArchive()
        }
        addStream("Specs/Examples/system-settings/serverReportWithImage_200.http") {
            SystemSettings.ServerReportWithImage()
        }
        addStream("Specs/Examples/system-settings/serverReport_200.http") { SystemSettings.ServerReport() }
        addStream("Specs/Examples/system-settings/systemLog_200.http") { SystemSettings.SystemLog() }
        addStream("Specs/Examples/system-settings/systemLog_200_filter.http") {
            SystemSettings.SystemLog(filter: "ntp")
        }
        add("Specs/Examples/system-settings/upgrade_200.http") {
            SystemSettings.Upgrade(
                confirmation: .replacesFirmware, image: FilePart(filename: "image.bin", bytes: Array("the image".utf8)),
                type: .normal)
        }
    }
}
