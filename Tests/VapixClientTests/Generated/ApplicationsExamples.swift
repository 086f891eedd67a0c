// Generated from Specs/Examples/applications by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Application API.
    mutating func addApplications() {
        add("Specs/Examples/applications/getConfiguration_200.http") { Applications.getConfiguration(.allowUnsigned) }
        add("Specs/Examples/applications/info_200.http") { Applications.info() }
        add("Specs/Examples/applications/list_200.http") { Applications.list() }
        add("Specs/Examples/applications/list_200_schema.http") { Applications.list() }
        add("Specs/Examples/applications/list_error10.http") { Applications.list() }
        add("Specs/Examples/applications/removeLicenseKey_200.http") {
            Applications.removeLicenseKey(package: "ExampleApp")
        }
        add("Specs/Examples/applications/removeLicenseKey_error24.http") {
            Applications.removeLicenseKey(package: "ExampleApp")
        }
        add("Specs/Examples/applications/remove_200.http") { Applications.remove(package: "ExampleApp") }
        add("Specs/Examples/applications/restart_200.http") { Applications.restart(package: "ExampleApp") }
        add("Specs/Examples/applications/restart_error4.http") { Applications.restart(package: "ExampleApp") }
        add("Specs/Examples/applications/setConfiguration_200.http") {
            Applications.setConfiguration(.allowUnsigned, value: true)
        }
        add("Specs/Examples/applications/setConfiguration_error1.http") {
            Applications.setConfiguration(.allowUnsigned, value: true)
        }
        add("Specs/Examples/applications/start_200.http") { Applications.start(package: "ExampleApp") }
        add("Specs/Examples/applications/start_error6.http") { Applications.start(package: "ExampleApp") }
        add("Specs/Examples/applications/stop_200.http") { Applications.stop(package: "ExampleApp") }
        add("Specs/Examples/applications/stop_error7.http") { Applications.stop(package: "ExampleApp") }
        add("Specs/Examples/applications/uploadLicenseKey_200.http") {
            Applications.uploadLicenseKey(
                package: "ExampleApp",
                licenseKey: FilePart(filename: "ExampleAppLicenseKey.xml", bytes: Array("the key".utf8)))
        }
        add("Specs/Examples/applications/upload_200.http") {
            Applications.upload(package: FilePart(filename: "ExampleApp.eap", bytes: Array("the package".utf8)))
        }
        add("Specs/Examples/applications/upload_error2.http") {
            Applications.upload(package: FilePart(filename: "ExampleApp.eap", bytes: Array("the package".utf8)))
        }
    }
}
