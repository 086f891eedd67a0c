// Generated from Specs/Examples/system-settings by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of System settings.
    mutating func addSystemSettings() {
        add("Specs/Examples/system-settings/accessLog_200.http") { SystemSettings.accessLog() }
        add("Specs/Examples/system-settings/factoryDefault_200.http") { SystemSettings.factoryDefault() }
        add("Specs/Examples/system-settings/hardFactoryDefault_200.http") { SystemSettings.hardFactoryDefault() }
        add("Specs/Examples/system-settings/logArchive_200.http") { SystemSettings.logArchive() }
        add("Specs/Examples/system-settings/restart_200.http") { SystemSettings.restart() }
        add("Specs/Examples/system-settings/serverReportArchive_200.http") { SystemSettings.serverReportArchive() }
        add("Specs/Examples/system-settings/serverReportWithImage_200.http") { SystemSettings.serverReportWithImage() }
        add("Specs/Examples/system-settings/serverReport_200.http") { SystemSettings.serverReport() }
        add("Specs/Examples/system-settings/systemLog_200.http") { SystemSettings.systemLog() }
        add("Specs/Examples/system-settings/systemLog_200_filter.http") { SystemSettings.systemLog(filter: "ntp") }
        add("Specs/Examples/system-settings/upgrade_200.http") {
            SystemSettings.upgrade(
                confirmation: .replacesFirmware, image: FilePart(filename: "image.bin", bytes: Array("the image".utf8)),
                type: .normal)
        }
    }
}
