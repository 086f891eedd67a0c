// Generated from Specs/Examples/applications by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Application API.
    mutating func addApplications() {
        add("Specs/Examples/applications/getConfiguration_200.http") {
            Applications.GetConfiguration(name: .allowUnsigned)
        }
        add("Specs/Examples/applications/info_200.http") { Applications.Info() }
        add("Specs/Examples/applications/list_200.http") { Applications.List() }
        add("Specs/Examples/applications/list_200_schema.http") { Applications.List() }
        add("Specs/Examples/applications/list_error10.http") { Applications.List() }
        add("Specs/Examples/applications/removeLicenseKey_200.http") {
            Applications.RemoveLicenseKey(package: "ExampleApp")
        }
        add("Specs/Examples/applications/removeLicenseKey_error24.http") {
            Applications.RemoveLicenseKey(package: "ExampleApp")
        }
        add("Specs/Examples/applications/remove_200.http") { Applications.Remove(package: "ExampleApp") }
        add("Specs/Examples/applications/restart_200.http") { Applications.Restart(package: "ExampleApp") }
        add("Specs/Examples/applications/restart_error4.http") { Applications.Restart(package: "ExampleApp") }
        add("Specs/Examples/applications/setConfiguration_200.http") {
            Applications.SetConfiguration(name: .allowUnsigned, value: true)
        }
        add("Specs/Examples/applications/setConfiguration_error1.http") {
            Applications.SetConfiguration(name: .allowUnsigned, value: true)
        }
        add("Specs/Examples/applications/start_200.http") { Applications.Start(package: "ExampleApp") }
        add("Specs/Examples/applications/start_error6.http") { Applications.Start(package: "ExampleApp") }
        add("Specs/Examples/applications/stop_200.http") { Applications.Stop(package: "ExampleApp") }
        add("Specs/Examples/applications/stop_error7.http") { Applications.Stop(package: "ExampleApp") }
        add("Specs/Examples/applications/uploadLicenseKey_200.http") {
            Applications.UploadLicenseKey(
                package: "ExampleApp",
                licenseKey: FilePart(filename: "ExampleAppLicenseKey.xml", bytes: Array("the key".utf8)))
        }
        add("Specs/Examples/applications/upload_200.http") {
            Applications.Upload(package: FilePart(filename: "ExampleApp.eap", bytes: Array("the package".utf8)))
        }
        add("Specs/Examples/applications/upload_error2.http") {
            Applications.Upload(package: FilePart(filename: "ExampleApp.eap", bytes: Array("the package".utf8)))
        }
    }
}
