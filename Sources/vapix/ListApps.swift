import ArgumentParser
import VapixClient

/// `vapix list-apps`.
struct ListApps: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the installed applications.",
        discussion: """
            Columns: name, version, status, vendor, license status, title. On a terminal, lines are cut to its width.

            With --json: {"applications": [...]}, each with name, niceName, vendor, version, status, license, \
            licenseExpirationDate, licenseName, applicationID, configurationPage, validationResult, vendorHomePage, \
            isBundled, signatureStatus, resources (name, isUsed) and compatibleOSVersions (minimum, maximum), as far as \
            the device states them.
            """)

    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        let applications = try await connection.connect().send(Applications.list())
        try output.print(ApplicationReport(applications: applications))
    }
}

/// The list of applications.
struct ApplicationReport: Report {
    let applications: [Applications.Application]

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Name", "Version", "Status", "Vendor", "License", "Title"])
        table.rows = applications.map { app in
            [app.name, app.version, app.status.rawValue, app.vendor, app.license?.rawValue, app.niceName]
        }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.key("applications")
        json.beginArray()
        for application in applications { write(application, to: &json) }
        json.endArray()
    }

    private func write(_ application: Applications.Application, to json: inout JSONWriter) {
        json.beginObject()
        json.write("name", application.name)
        json.write("niceName", application.niceName)
        json.write("vendor", application.vendor)
        json.write("version", application.version)
        json.write("status", application.status == .unknown ? nil : application.status.rawValue)
        json.write("license", application.license?.rawValue)
        json.write("licenseExpirationDate", application.licenseExpirationDate)
        json.write("licenseName", application.licenseName)
        json.write("applicationID", application.applicationID)
        json.write("configurationPage", application.configurationPage)
        json.write("validationResult", application.validationResult)
        json.write("vendorHomePage", application.vendorHomePage)
        json.write("isBundled", application.isBundled)
        json.write("signatureStatus", application.signatureStatus)
        json.key("resources")
        json.beginArray()
        for resource in application.resources {
            json.beginObject()
            json.write("name", resource.name)
            json.write("isUsed", resource.isUsed)
            json.endObject()
        }
        json.endArray()
        json.key("compatibleOSVersions")
        json.beginArray()
        for range in application.compatibleOSVersions {
            json.beginObject()
            json.write("minimum", range.minimum)
            json.write("maximum", range.maximum)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }
}
